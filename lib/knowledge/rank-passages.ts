/** A text that can be searched; `title` counts twice. */
export type SearchText = { id: string; title: string; text: string };
export type Ranked = { id: string; score: number };

/** Saturation and length normalisation of BM25 (Robertson & Zaragoza 2009, usual values). */
const K1 = 1.2;
const B = 0.75;
const TITLE_WEIGHT = 2;
/** Letter sequences find other forms of a word and typing errors; a whole word says more. */
const GRAM_WEIGHT = 0.35;
const GRAM = 4;
const WORD = /[\p{L}\p{N}]+/gu;
const MOST_CHARACTERS = 20_000;

type Terms = Map<string, number>;
type Posting = { document: number; count: number };

function fold(text: string): string {
  return text.slice(0, MOST_CHARACTERS).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Words and, marked by an underscore, the letter sequences of longer words. */
function termsOf(text: string, weight: number, into: Terms = new Map()): Terms {
  for (const [word] of fold(text).matchAll(WORD)) {
    into.set(word, (into.get(word) ?? 0) + weight);
    const marked = `${word} `;
    for (let at = 0; at + GRAM <= marked.length; at += 1) {
      const gram = `_${marked.slice(at, at + GRAM)}`;
      into.set(gram, (into.get(gram) ?? 0) + weight);
    }
  }
  return into;
}

const isGram = (term: string) => term.startsWith('_');

/** An index over texts: built once, asked often. */
export class PassageIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly lengths: number[];
  private readonly average: number;

  constructor(private readonly documents: readonly SearchText[]) {
    this.lengths = documents.map(({ title, text }, document) => {
      const terms = termsOf(text, 1, termsOf(title, TITLE_WEIGHT));
      let length = 0;
      for (const [term, count] of terms) {
        if (!isGram(term)) length += count;
        const list = this.postings.get(term);
        if (list) list.push({ document, count });
        else this.postings.set(term, [{ document, count }]);
      }
      return length;
    });
    this.average = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  }

  /** The texts that share words with the question, best first; `score` is comparable within one index only. */
  rank(question: string, most = 10): Ranked[] {
    const scores = new Map<number, number>();
    for (const [term] of termsOf(question, 1)) {
      const postings = this.postings.get(term) ?? [];
      const rarity = Math.log(1 + (this.documents.length - postings.length + 0.5) / (postings.length + 0.5));
      const weight = rarity * (isGram(term) ? GRAM_WEIGHT : 1);
      for (const { document, count } of postings) {
        const length = 1 - B + B * ((this.lengths[document] ?? 0) / Math.max(1, this.average));
        const gain = weight * ((count * (K1 + 1)) / (count + K1 * length));
        scores.set(document, (scores.get(document) ?? 0) + gain);
      }
    }
    return [...scores]
      .map(([document, score]) => ({ id: this.documents[document]?.id ?? '', score }))
      .sort((left, right) => right.score - left.score || left.id.localeCompare(right.id, 'en'))
      .slice(0, most);
  }
}
