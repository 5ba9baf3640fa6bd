import type { Concept, Lexicon } from './lexicon/lexicon';
import { CONCEPTS, OPTIONAL_CONCEPTS } from './lexicon/lexicon';
import { foldTerm, foldWord } from './normal-form';
import { formsOf } from './typo-forms';

/** One step of a term: a word out of several, or a gap of up to `max` words. */
export type Step = { kind: 'word'; atoms: readonly number[] } | { kind: 'gap'; max: number };
/** One of a term's parts. */
export type TermPart = { term: number; part: number };
/** The parts that begin with an atom: those whose next step is a word by its atoms, all others in `open`. */
export type Beginning = { open: TermPart[]; next: Map<number, TermPart[]> };
export type Term = { concept: Concept; parts: readonly (readonly Step[])[]; singleWord: boolean };

export type LongAtom = { text: string; atom: number; stem: boolean };

/** A lexicon made ready for matching: atoms (words and stems) by text, terms by their first two. */
export type CompiledLexicon = {
  words: ReadonlyMap<string, number>;
  stems: ReadonlyMap<string, number>;
  /** Longer atoms as they are written, for typing errors. */
  longAtoms: readonly LongAtom[];
  /** Which of them may be meant, by the hash of a form of theirs with one letter left out; different forms may share a hash. */
  typoForms: ReadonlyMap<number, number | readonly number[]>;
  notTypos: ReadonlySet<string>;
  /** By atom. */
  beginnings: readonly (Beginning | undefined)[];
  terms: readonly Term[];
};

const MIN_TYPO_LENGTH = 5;

/** Every way to take one of each list. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  let taken: T[][] = [[]];
  for (const list of lists) {
    const [only, ...others] = list;
    // Nearly always there is nothing to choose.
    if (only !== undefined && others.length === 0) for (const before of taken) before.push(only);
    else taken = taken.flatMap((before) => list.map((one) => [...before, one]));
  }
  return taken;
}

class Builder {
  readonly words = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly terms: Term[] = [];
  readonly beginnings: (Beginning | undefined)[] = [];
  private readonly folded = new Map<string, string[]>();
  private readonly steps = new Map<string, Step>();
  private readonly chosen = new Map<string, Step[][]>();
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
      const [first, second] = steps;
      if (first?.kind !== 'word') return;
      for (const atom of first.atoms) this.begin(atom, second, { term, part });
    });
  }

  private begin(atom: number, second: Step | undefined, one: TermPart): void {
    const beginning = this.beginnings[atom] ?? { open: [], next: new Map<number, TermPart[]>() };
    this.beginnings[atom] = beginning;
    if (second?.kind !== 'word') beginning.open.push(one);
    else {
      for (const next of second.atoms) {
        const parts = beginning.next.get(next);
        if (parts) parts.push(one);
        else beginning.next.set(next, [one]);
      }
    }
  }

  /** The sequences that a part stands for: several where a choice in it is written as more than one word (`e-mail/mail`). */
  private sequences(part: string): Step[][] {
    const words = part.trim().split(/\s+/);
    while (/^_+$/.test(words.at(-1) ?? '')) words.pop();
    return combinations(words.map((word) => this.choices(word))).map((steps) => steps.flat());
  }

  /** Terms share most of their words: each is looked at once. */
  private choices(word: string): Step[][] {
    const known = this.chosen.get(word);
    if (known) return known;
    const found = this.choicesOf(word);
    this.chosen.set(word, found);
    return found;
  }

  private choicesOf(word: string): Step[][] {
    if (word === '_') return [[{ kind: 'gap', max: 2 }]];
    if (word === '__') return [[{ kind: 'gap', max: 5 }]];
    const choices = word.split('/').map((choice) => this.fold(choice));
    const single = choices.filter((folded) => folded.length === 1).flat();
    const longer = choices.filter((folded) => folded.length > 1);
    const steps = longer.map((folded) => folded.map((one) => this.word([one])));
    return single.length > 0 ? [[this.word(single)], ...steps] : steps;
  }

  private fold(choice: string): string[] {
    const known = this.folded.get(choice);
    if (known) return known;
    const folded = foldTerm(choice);
    this.folded.set(choice, folded);
    return folded;
  }

  /** A step over these words; terms share most of theirs. */
  private word(choices: string[]): Step {
    const key = choices.join('/');
    const known = this.steps.get(key);
    if (known) return known;
    const step: Step = { kind: 'word', atoms: [...new Set(choices.map((choice) => this.atom(choice)))] };
    this.steps.set(key, step);
    return step;
  }
}

function longAtomsOf(builder: Builder): LongAtom[] {
  const tables = [
    { table: builder.words, stem: false },
    { table: builder.stems, stem: true },
  ];
  return tables.flatMap(({ table, stem }) =>
    [...table].flatMap(([text, atom]) => (text.length < MIN_TYPO_LENGTH ? [] : [{ text, atom, stem }])),
  );
}

/** Nearly all forms belong to one atom; a list for each would take more memory than all the rest. */
function typoFormsOf(atoms: readonly LongAtom[]): CompiledLexicon['typoForms'] {
  const forms = new Map<number, number | number[]>();
  atoms.forEach(({ text }, index) => {
    for (const form of new Set(formsOf(text))) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, index);
      else if (typeof known === 'number') forms.set(form, [known, index]);
      else known.push(index);
    }
  });
  return forms;
}

/** Compiles a language's terms (syntax: lexicon.ts). */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const builder = new Builder();
  for (const concept of [...CONCEPTS, ...OPTIONAL_CONCEPTS]) {
    for (const written of (lexicon[concept] ?? '').split('|')) {
      if (written.trim() !== '') builder.add(concept, written);
    }
  }
  const longAtoms = longAtomsOf(builder);
  return {
    words: builder.words,
    stems: builder.stems,
    longAtoms,
    typoForms: typoFormsOf(longAtoms),
    notTypos: new Set(lexicon.notTypos.split('|').map((word) => foldWord(word.trim()))),
    beginnings: builder.beginnings,
    terms: builder.terms,
  };
}
