import { remember } from '../remember';
import type { CompiledLexicon, Step, Term, TermPart } from './compile-lexicon';
import { findTypo } from './find-typo';
import type { Concept } from './lexicon/lexicon';
import type { Token } from './normal-form';

/** A concept found in a message: the words from `start` up to, not including, `end`. */
export type Hit = {
  concept: Concept;
  start: number;
  end: number;
  sentence: number;
  clause: number;
  /** Found by a term of one word. */
  singleWord: boolean;
};

export type MatchOptions = {
  /** Forgive typing errors. */
  typos: boolean;
  /** Words that stand for nothing in this lexicon: ordinary words of the writer's own language. */
  except?: ReadonlySet<string>;
};

const MAX_DISTANCE = 9;
const MIN_STEM = 2;

/** What words must not be taken for by a typing error: it would turn harmless messages into threats ("besteht", "liegen"). */
const AS_WRITTEN: ReadonlySet<Concept> = new Set<Concept>([
  'insult',
  'fraud',
  'legal',
  'publicShame',
  'chargeback',
  'selfHarm',
]);

/** What one word stands for in a lexicon; `guessed` where only with a typing error put right. */
type WordAtoms = { atoms: readonly number[]; guessed: boolean };
const NO_PARTS: readonly TermPart[] = [];
const NO_ATOMS: WordAtoms = { atoms: [], guessed: false };

/** The atoms of the lexicon that one word stands for; typing errors are looked up only for words that are none. */
function lookUpAtoms(word: string, lexicon: CompiledLexicon, typos: boolean): WordAtoms {
  const found: number[] = [];
  const exact = lexicon.words.get(word);
  if (exact !== undefined) found.push(exact);
  const number = /^\d/.test(word) ? lexicon.words.get('anynumber') : undefined;
  if (number !== undefined) found.push(number);
  for (let length = MIN_STEM; length <= word.length; length += 1) {
    const stem = lexicon.stems.get(word.slice(0, length));
    if (stem !== undefined) found.push(stem);
  }
  if (found.length > 0 || !typos) return { atoms: found, guessed: false };
  return { atoms: findTypo(word, lexicon), guessed: true };
}

type Atoms = (word: string) => WordAtoms;
const exactly = new WeakMap<CompiledLexicon, Atoms>();
const forgiving = new WeakMap<CompiledLexicon, Atoms>();

/** The same, from memory where the word was met before: messages share most of their words. */
function atomsIn(lexicon: CompiledLexicon, typos: boolean): Atoms {
  const tables = typos ? forgiving : exactly;
  const known = tables.get(lexicon);
  if (known) return known;
  const atoms = remember((word) => lookUpAtoms(word, lexicon, typos));
  tables.set(lexicon, atoms);
  return atoms;
}

function shareOne(some: readonly number[] | undefined, others: readonly number[]): boolean {
  if (some) for (const one of some) if (others.includes(one)) return true;
  return false;
}

/** Where the rest of a sequence ends, or -1. It does not reach beyond the sentence that it begins in. */
function matchSteps(
  steps: readonly Step[],
  index: number,
  at: number,
  sentence: number | undefined,
  tokens: readonly Token[],
  words: readonly WordAtoms[],
): number {
  const step = steps[index];
  if (!step) return at;
  if (step.kind === 'gap') {
    for (let skip = 0; skip <= step.max; skip += 1) {
      const end = matchSteps(steps, index + 1, at + skip, sentence, tokens, words);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (at >= tokens.length || tokens[at]?.sentence !== sentence) return -1;
  if (!shareOne(words[at]?.atoms, step.atoms)) return -1;
  return matchSteps(steps, index + 1, at + 1, sentence, tokens, words);
}

type Span = { start: number; end: number };

/** Pairs of parts of an unordered term that lie close together in one sentence. */
function joinParts(parts: readonly Span[][], tokens: readonly Token[]): Span[] {
  let joined: Span[] = parts[0] ?? [];
  for (const spans of parts.slice(1)) {
    joined = joined.flatMap((left) =>
      spans
        .filter((right) => tokens[left.start]?.sentence === tokens[right.start]?.sentence)
        .filter((right) => Math.max(left.start, right.start) - Math.min(left.end, right.end) <= MAX_DISTANCE)
        .map((right) => ({ start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) })),
    );
  }
  return joined;
}

/** Every concept of the lexicon found among the words, in order of appearance. */
export function matchConcepts(tokens: readonly Token[], lexicon: CompiledLexicon, options: MatchOptions): Hit[] {
  const atomsOf = atomsIn(lexicon, options.typos);
  const words = tokens.map(({ word }) => (options.except?.has(word) ? NO_ATOMS : atomsOf(word)));
  const hits: Hit[] = [];
  const partial = new Map<number, Span[][]>();
  const seen = new Set<string>();
  const add = ({ concept, singleWord }: Term, span: Span) => {
    const token = tokens[span.start];
    const key = `${concept} ${span.start} ${span.end} ${singleWord}`;
    if (!token || seen.has(key)) return;
    seen.add(key);
    hits.push({ concept, ...span, sentence: token.sentence, clause: token.clause, singleWord });
  };
  /** `known` of its first steps are words that are there. */
  const tryPart = ({ term: id, part }: TermPart, start: number, known: number) => {
    const term = lexicon.terms[id];
    const steps = term?.parts[part];
    if (!term || !steps || (words[start]?.guessed && term.singleWord && AS_WRITTEN.has(term.concept))) return;
    const end = matchSteps(steps, known, start + known, tokens[start]?.sentence, tokens, words);
    if (end < 0) return;
    if (term.parts.length === 1) add(term, { start, end });
    else {
      const spans = partial.get(id) ?? term.parts.map(() => []);
      spans[part]?.push({ start, end });
      partial.set(id, spans);
    }
  };
  words.forEach(({ atoms }, start) => {
    const together = tokens[start + 1]?.sentence === tokens[start]?.sentence;
    const { atoms: following } = (together && words[start + 1]) || NO_ATOMS;
    for (const atom of atoms) {
      const beginning = lexicon.beginnings[atom];
      if (!beginning) continue;
      for (const one of beginning.open) tryPart(one, start, 1);
      for (const next of following) for (const one of beginning.next.get(next) ?? NO_PARTS) tryPart(one, start, 2);
    }
  });
  for (const [id, parts] of partial) {
    const term = lexicon.terms[id];
    if (term) for (const span of joinParts(parts, tokens).slice(0, 20)) add(term, span);
  }
  return hits.sort((left, right) => left.start - right.start || right.end - left.end);
}
