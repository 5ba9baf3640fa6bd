const CYRILLIC_ENDINGS = [
  'oyu',
  'eyu',
  'yeyu',
  'iyeyu',
  'ovi',
  'evi',
  'yevi',
  'oy',
  'ey',
  'yey',
  'yem',
  'om',
  'em',
  'ym',
  'yu',
  'ya',
  'ye',
  'yi',
  'iy',
  'ii',
  'a',
  'u',
  'y',
  'i',
  'e',
  'o',
];
const POLISH_ENDINGS = [
  'iowi',
  'owi',
  'iego',
  'iemu',
  'iem',
  'ego',
  'emu',
  'im',
  'em',
  'iej',
  'ej',
  'ie',
  'iu',
  'ia',
  'a',
  'u',
  'y',
  'i',
  'e',
  'o',
];
const NOMINATIVE = ['', 'a', 'ya', 'ia', 'iya', 'y', 'iy', 'yy', 'yi', 'o', 'j', 'i'];
const LEAST_STEM = 3;

/**
 * Whether a word is a name in another case: "Петром", "Олені", "Kevinem".
 * @param form the word as nameForm gives it
 * @param isName whether a form is a name in its first case
 */
export function isInflectedName(
  form: string,
  script: 'cyrillic' | 'polish',
  isName: (form: string) => boolean,
): boolean {
  for (const ending of script === 'cyrillic' ? CYRILLIC_ENDINGS : POLISH_ENDINGS) {
    if (!form.endsWith(ending) || form.length - ending.length < LEAST_STEM) continue;
    const stem = form.slice(0, -ending.length);
    const nominative = ending === 'ii' ? ['iya', 'iy'] : NOMINATIVE;
    if (nominative.some((end) => end !== ending && isName(stem + end))) return true;
    const full = fullStem(stem);
    if (full.length > 0 && full.some(isName)) return true;
  }
  return false;
}

/** The vowel that other cases drop: "Marka" of "Marek", "Pawłem" of "Paweł", "Павла" of "Павел", "Василька" of "Василёк". */
function fullStem(stem: string): string[] {
  const last = stem.slice(-1);
  const rest = stem.slice(0, -1);
  if (!/[klcrn]/.test(last) || /[aeiouy]$/.test(rest)) return [];
  return [`${rest}e${last}`, `${rest}o${last}`, `${rest.replace(/i$/, '')}ie${last}`];
}
