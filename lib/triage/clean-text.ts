/** A message longer than this is cut: nobody writes so much by hand, and every later stage stays bounded. */
export const MOST_CHARACTERS = 100_000;

// Soft hyphen, zero-width space, direction marks and overrides, word joiner and invisible operators, byte-order mark, tag characters.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
// Joiners are part of emoji and of Arabic and Indic writing; between other letters they only hide words.
const STRAY_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200C\u200D]/gu;
// Line breaks and tabs stay; every other control character goes.
const CONTROL = /[^\P{Cc}\n\t]/gu;
const LONG_MARKS = /(\p{M}{4})\p{M}+/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;

/** Canonical form (NFC) without invisible and control characters, with plain spaces and line feeds, at most {@link MOST_CHARACTERS}. */
export function cleanText(raw: string): string {
  return raw
    .slice(0, MOST_CHARACTERS)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(CONTROL, '')
    .replace(SPACES, ' ')
    .replace(LONG_MARKS, '$1')
    .normalize('NFC');
}
