/** One word in matching form, with where it stands. */
export type Token = {
  /** Lower case, without accents, one script. */
  word: string;
  /** As written. */
  raw: string;
  /** What joins it to the word before, as the dash in "ORD-7K3M9Q"; a space where they stand apart. */
  joint: string;
  sentence: number;
  clause: number;
  /** The sentence ends in a question mark. */
  question: boolean;
  /** A percent sign follows, or stands before it. */
  percent: boolean;
};

const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\u200d|\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f]/gu;
const SPECIAL: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i', ґ: 'г' };
const LATIN_OF_CYRILLIC: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  х: 'x',
  у: 'y',
};
const CYRILLIC_OF_LATIN = Object.fromEntries(
  Object.entries(LATIN_OF_CYRILLIC).map(([cyrillic, latin]) => [latin, cyrillic]),
);
const WORD = /[\p{L}\p{N}]+(?:['’ʼ`´][\p{L}]+)*/gu;
const MAX_TOKENS = 1000;
const LONGEST_JOINT = 3;
/** No word of any language needs more of its letters to be known. */
const LONGEST_WORD = 48;
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
/** What an e-mail address is read as, for terms about addresses. */
const EMAIL_WORD = 'anyemail';
/** The word that the shop's order numbers begin with (ORD-7K3M9Q, ORD-FWUECQ), what joins it to their code, and the code. */
const ORDER_PREFIX = 'ord';
const ORDER_JOINT = /^[-_]$/;
const ORDER_CODE = /^[a-z0-9]{5,12}$/i;
/** What each such code is read as: nothing that is understood may hang on its letters. */
const CODE_WORD = '0id0';

/** Removes characters that show nothing: zero-width, bidi controls, variation selectors, soft hyphens. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Lower case without accents (й and ї stay letters of their own), lookalike letters of another script put right. */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<![иі])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßłøæœđıґ]/g, (letter) => SPECIAL[letter] ?? letter);
  return /[a-z]/.test(plain) && /[\u0400-\u04ff]/.test(plain) ? oneScript(plain) : plain;
}

function oneScript(word: string): string {
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  const cyrillic = word.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const table = latin >= cyrillic ? LATIN_OF_CYRILLIC : CYRILLIC_OF_LATIN;
  return [...word].map((letter) => table[letter] ?? letter).join('');
}

/** Words of a term or message: apostrophes join in English contractions and Cyrillic, and part the words elsewhere (l'argent). */
function pieces(raw: string): string[] {
  if (!/['’ʼ`´]/.test(raw)) return [raw];
  if (/['’ʼ`´](?:t|s|m|d|re|ve|ll)$/i.test(raw) || /[\u0400-\u04ff]/.test(raw)) return [raw.replace(/['’ʼ`´]/g, '')];
  return raw.split(/['’ʼ`´]/).filter((piece) => piece !== '');
}

/**
 * The words of a text with sentence and clause numbers. Sentences end at `.!?;` and line breaks, clauses also at commas,
 * dashes and the Spanish opening marks.
 * Long texts are read to the first 1,000 words: bounded work on hostile input.
 */
export function tokenise(text: string): Token[] {
  const visible = withoutInvisible(text);
  const clean = visible.includes('@') ? visible.replace(EMAIL, EMAIL_WORD) : visible;
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let sentenceStart = 0;
  let end = 0;
  for (const match of clean.matchAll(WORD)) {
    const between = clean.slice(end, match.index);
    if (endsSentence(between, tokens.length === 0)) {
      if (between.includes('?')) markQuestion(tokens, sentenceStart);
      sentence += 1;
      clause += 1;
      sentenceStart = tokens.length;
    } else if (/[,—–:()¿¡]| - /.test(between)) clause += 1;
    const next = match.index + match[0].length;
    const percent = /^\s?[%٪]/.test(clean.slice(next, next + 2)) || /%\s?$/.test(between);
    const joint = between === '' || /\s/.test(between) ? ' ' : between.slice(0, LONGEST_JOINT);
    for (const raw of pieces(match[0]))
      tokens.push({
        word: isOrderCode(raw, joint, tokens.at(-1)) ? CODE_WORD : foldWord(raw.slice(0, LONGEST_WORD)),
        raw,
        joint,
        sentence,
        clause,
        question: false,
        percent,
      });
    end = next;
    if (tokens.length >= MAX_TOKENS) return tokens;
  }
  if (/[?？]/.test(clean.slice(end, end + 40))) markQuestion(tokens, sentenceStart);
  return tokens;
}

function isOrderCode(raw: string, joint: string, before: Token | undefined): boolean {
  return before?.word === ORDER_PREFIX && ORDER_JOINT.test(joint) && ORDER_CODE.test(raw);
}

function endsSentence(between: string, first: boolean): boolean {
  return !first && (/[!?;…\n？！。]/.test(between) || /\.(?:\s|$)/.test(between));
}

function markQuestion(tokens: Token[], from: number): void {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token) token.question = true;
  }
}

/** The folded words of one choice of a lexicon term; a stem keeps its star. What has no letter or digit gives none. */
export function foldTerm(term: string): string[] {
  const words = [...term.matchAll(WORD)].flatMap((match) => pieces(match[0]).map(foldWord));
  const last = words.pop();
  if (last === undefined) return [];
  return [...words, term.endsWith('*') ? `${last}*` : last];
}
