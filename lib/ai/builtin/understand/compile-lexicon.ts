import type { Concept, Lexicon } from './lexicon/lexicon';
import { CONCEPTS, OPTIONAL_CONCEPTS } from './lexicon/lexicon';
import { foldTerm, foldWord } from './normal-form';

/** One step of a term: a word out of several, or a gap of up to `max` words. */
export type Step = { kind: 'word'; atoms: ReadonlySet<number> } | { kind: 'gap'; max: number };
export type Term = { concept: Concept; parts: readonly (readonly Step[])[]; singleWord: boolean };

/** A lexicon made ready for matching: atoms (words and stems) by text, terms by their first atom. */
export type CompiledLexicon = {
  words: ReadonlyMap<string, number>;
  stems: ReadonlyMap<string, number>;
  /** Single-deletion forms of longer atoms, for typing errors. */
  deletions: ReadonlyMap<string, readonly { text: string; atom: number; stem: boolean }[]>;
  notTypos: ReadonlySet<string>;
  termsByAtom: ReadonlyMap<number, readonly { term: number; part: number }[]>;
  terms: readonly Term[];
};

const MIN_TYPO_LENGTH = 5;

/** Every way to take one of each list. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((taken, list) => taken.flatMap((before) => list.map((one) => [...before, one])), [[]]);
}

class Builder {
  readonly words = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly terms: Term[] = [];
  readonly termsByAtom = new Map<number, { term: number; part: number }[]>();
  private readonly folded = new Map<string, string[]>();
  private atoms = 0;

  /** The number of a folded word or `stem*`. */
  private atom(written: string): number {
    const stem = written.endsWith('*');
    const text = stem ? written.slice(0, -1) : written;
    const table = stem ? this.stems : this.words;
    const known = table.get(text);
    if (known !== undefined) return known;
    table.set(text, this.atoms);
    this.atoms += 1;
    return this.atoms - 1;
  }

  add(concept: Concept, written: string): void {
    const parts = written.split('&').filter((part) => part.trim() !== '');
    for (const steps of combinations(parts.map((part) => this.sequences(part)))) this.addTerm(concept, steps);
  }

  private addTerm(concept: Concept, parts: Step[][]): void {
    const singleWord = parts.flat().filter(({ kind }) => kind === 'word').length === 1;
    const term = this.terms.push({ concept, parts, singleWord }) - 1;
    parts.forEach((steps, part) => {
      const first = steps[0];
      if (first?.kind !== 'word') return;
      for (const atom of first.atoms) {
        const list = this.termsByAtom.get(atom);
        if (list) list.push({ term, part });
        else this.termsByAtom.set(atom, [{ term, part }]);
      }
    });
  }

  /** The sequences that a part stands for: several where a choice in it is written as more than one word (`e-mail/mail`). */
  private sequences(part: string): Step[][] {
    const words = part.trim().split(/\s+/);
    while (/^_+$/.test(words.at(-1) ?? '')) words.pop();
    return combinations(words.map((word) => this.choices(word))).map((steps) => steps.flat());
  }

  private choices(word: string): Step[][] {
    if (word === '_') return [[{ kind: 'gap', max: 2 }]];
    if (word === '__') return [[{ kind: 'gap', max: 5 }]];
    const choices = word.split('/').map((choice) => this.fold(choice));
    const single = choices.filter((folded) => folded.length === 1).flat();
    const longer = choices.filter((folded) => folded.length > 1);
    const steps = longer.map((folded) => folded.map((one) => this.word([one])));
    return single.length > 0 ? [[this.word(single)], ...steps] : steps;
  }

  /** Terms share most of their words: each is folded once. */
  private fold(choice: string): string[] {
    const known = this.folded.get(choice);
    if (known) return known;
    const folded = foldTerm(choice);
    this.folded.set(choice, folded);
    return folded;
  }

  private word(choices: string[]): Step {
    return { kind: 'word', atoms: new Set(choices.map((choice) => this.atom(choice))) };
  }
}

function deletionsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(0, index) + text.slice(index + 1));
}

function typoIndex(builder: Builder): CompiledLexicon['deletions'] {
  const index = new Map<string, { text: string; atom: number; stem: boolean }[]>();
  const tables = [
    { table: builder.words, stem: false },
    { table: builder.stems, stem: true },
  ];
  for (const { table, stem } of tables) {
    for (const [text, atom] of table) {
      if (text.length < MIN_TYPO_LENGTH) continue;
      for (const key of [text, ...deletionsOf(text)]) {
        const list = index.get(key);
        if (list) list.push({ text, atom, stem });
        else index.set(key, [{ text, atom, stem }]);
      }
    }
  }
  return index;
}

/** Compiles a language's terms (syntax: lexicon.ts). */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const builder = new Builder();
  for (const concept of [...CONCEPTS, ...OPTIONAL_CONCEPTS]) {
    for (const written of (lexicon[concept] ?? '').split('|')) {
      if (written.trim() !== '') builder.add(concept, written);
    }
  }
  return {
    words: builder.words,
    stems: builder.stems,
    deletions: typoIndex(builder),
    notTypos: new Set(lexicon.notTypos.split('|').map((word) => foldWord(word.trim()))),
    termsByAtom: builder.termsByAtom,
    terms: builder.terms,
  };
}
