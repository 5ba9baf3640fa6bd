/** One word of a text. `end` is exclusive and without a Turkish or English ending behind an apostrophe. */
export type Word = {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Whether an ending behind an apostrophe was left out: nothing that belongs to a name follows it. */
  cut: boolean;
  capital: boolean;
  /** Two or more capitals and nothing else: in such a text a capital says nothing. */
  shouted: boolean;
  /** Joined to an article or a pronoun before it: "l'Olga", "m'appelle". */
  elided: boolean;
  /** What stands between the word before, its ending included, and this one, an article joined to it left out. */
  gap: string;
};

const CHAIN = /\p{L}[\p{L}\p{M}]*(?:['’ʼ`-]\p{L}[\p{L}\p{M}]*)*/gu;
const APOSTROPHE = /['’ʼ`]/;
/** Articles and pronouns that French and Italian join to the next word. */
const ELIDED = /^(?:[ljcsnmtd]|qu|jusqu|lorsqu|all|dell|dall|nell|sull|quest|un|bell|sant)$/i;
const LONGEST = 60;

/** The words of a text in order; those of more than 60 letters are nobody's name and are left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  CHAIN.lastIndex = 0;
  for (let match = CHAIN.exec(text); match; match = CHAIN.exec(text)) {
    const [chain] = match;
    if (isInPlaceholder(text, match.index, match.index + chain.length)) continue;
    if (chain.length <= LONGEST && !isInCode(text, match.index, match.index + chain.length))
      words.push(wordOf(chain, match.index, text.slice(from, match.index)));
    from = match.index + chain.length;
  }
  return words;
}

/** "[CARD_1]" is no word and ends no sentence: what follows reads as it did behind the number that stood there. */
function isInPlaceholder(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return (before === '[' || before === '_') && /^[A-Z_]*_\d+\]/.test(text.slice(end, end + 24));
}

/** "L01X00T47": letters between digits are no words. */
function isInCode(text: string, start: number, end: number): boolean {
  return isDigit(text.charCodeAt(end)) || isDigit(text.charCodeAt(start - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** One object literal and nothing computed twice: a long text has tens of thousands of words. */
function wordOf(chain: string, at: number, gap: string): Word {
  const apostrophe = chain.length > 2 && APOSTROPHE.test(chain);
  const [first, last] = apostrophe ? insideOf(chain) : [0, chain.length];
  const text = apostrophe ? chain.slice(first, last) : chain;
  const lower = text.toLowerCase();
  const capital = text !== lower && text.charCodeAt(0) !== lower.charCodeAt(0);
  return {
    text,
    lower,
    start: at + first,
    end: at + last,
    cut: last < chain.length,
    elided: first > 0,
    capital,
    shouted: capital && text.length > 1 && text === text.toUpperCase(),
    gap,
  };
}

/** Where the word itself lies in "l'Olga", "Ayşe'nin", "Peter's", "O'Brien" and "в'ячеслав". */
function insideOf(chain: string): [number, number] {
  const at = chain.search(APOSTROPHE);
  const before = chain.slice(0, at);
  const after = chain.slice(at + 1);
  const smallAfter = after.charAt(0) === after.charAt(0).toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(before)) return [0, chain.length];
  const elided = ELIDED.test(before) && (before === before.toLowerCase() || smallAfter || !/^[dn]$/i.test(before));
  if (elided) return [at + 1, chain.length];
  return smallAfter ? [0, at] : [0, chain.length];
}
