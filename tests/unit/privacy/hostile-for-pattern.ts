import fc from 'fast-check';

const PROPERTIES: readonly (readonly [RegExp, string])[] = [
  [/\\p\{Lu\}/g, 'A-Z'],
  [/\\p\{Ll\}/g, 'a-z'],
  [/\\p\{(?:L|Letter)\}/g, 'a-zA-Z'],
  [/\\p\{(?:N|Nd)\}|\\d/g, '0-9'],
  [/\\p\{M\}/g, '\u0301'],
  [/\\p\{Sc\}/g, '$€'],
  [/\\p\{Script=Cyrillic\}/g, 'а-я'],
  [/\\p\{Script=Latin\}/g, 'a-z'],
  [/\\p\{Extended_Pictographic\}/g, '😀'],
  [/\\s/g, ' \\n'],
  [/\\w/g, 'a-zA-Z0-9_'],
];
const SINGLE = [
  'a',
  'A',
  'я',
  'Я',
  '1',
  '4',
  ' ',
  '\n',
  '\t',
  '.',
  ',',
  '-',
  ':',
  ';',
  '@',
  '"',
  '(',
  '<',
  '>',
  '/',
  '_',
  '!',
  '€',
  "'",
  '\u200b',
  '\u0301',
  '0',
  'a ',
  'A ',
  'A. ',
  'a\n',
  ' \n',
  '1 ',
  '1.',
  '1-',
  'a1',
  'a.',
  'a-',
  'A-a ',
];
const SAMPLES = 6;
const MOST_FRAGMENTS = 12;

/** The pattern without look-around and properties, which the generator of matching text does not know; null where it cannot be told. */
function generable(pattern: RegExp): RegExp | null {
  let source = pattern.source.replace(/\\b|\\B/g, '');
  for (let before = ''; before !== source; ) {
    before = source;
    source = source
      .replace(/\(\?<?[=!](?:[^()[\]\\]|\\.|\[(?:[^\]\\]|\\.)*\])*\)/g, '')
      .replace(
        /\(\?<?[=!](?:[^()[\]\\]|\\.|\[(?:[^\]\\]|\\.)*\]|\((?:[^()[\]\\]|\\.|\[(?:[^\]\\]|\\.)*\])*\))*\)/g,
        '',
      );
  }
  source = insideAndOutside(source);
  try {
    return new RegExp(source, 'u');
  } catch {
    return null;
  }
}

/** A property stands for a few letters, within brackets and without. */
function insideAndOutside(source: string): string {
  let out = source.replace(/\[(?:[^\]\\]|\\.)*\]/g, (group) =>
    PROPERTIES.reduce((rest, [find, put]) => rest.replace(find, put), group).replace(/\\P\{[^}]+\}/g, '#'),
  );
  for (const [find, put] of PROPERTIES)
    out = out.replace(find, (hit, at: number) => (isInGroup(out, at) ? hit : `[${put}]`));
  return out.replace(/\\P\{[^}]+\}/g, '[#]');
}

function isInGroup(source: string, at: number): boolean {
  const open = source.lastIndexOf('[', at);
  return open >= 0 && source[open - 1] !== '\\' && source.indexOf(']', open) > at;
}

/** Texts that almost match a pattern, as pieces to be repeated: its own words, what matches it, and that less a letter. */
export function hostilePieces(pattern: RegExp): { pieces: string[]; generated: boolean } {
  const fragments = [...new Set(pattern.source.match(/[\p{L}]{2,20}(?: [\p{L}]{1,20}){0,3}/gu) ?? [])].filter(
    (one) => !/^(?:Lu|Ll|Nd|Sc)$/.test(one),
  );
  const own = fragments.slice(0, MOST_FRAGMENTS).flatMap((one) => [one, `${one} `, `${one}: `]);
  const generatable = generable(pattern);
  let samples: string[] = [];
  if (generatable) {
    try {
      samples = fc
        .sample(fc.stringMatching(generatable, { maxLength: 200 }), { numRuns: SAMPLES, seed: 7 })
        .filter((one) => one.length > 0);
    } catch {
      samples = [];
    }
  }
  const near = samples
    .flatMap((one) => [one, one.slice(0, -1), `${one.slice(0, -1)}~`])
    .filter((one) => one.length > 0);
  return { pieces: [...new Set([...SINGLE, ...own, ...near])], generated: samples.length > 0 };
}
