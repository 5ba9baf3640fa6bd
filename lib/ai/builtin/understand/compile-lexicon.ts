import type { Concept, Lexicon } from './lexicon/lexicon';
import { CONCEPTS } from './lexicon/lexicon';
import { foldWord } from './normal-form';

/** One step of a term: a word out of several, or a gap of up to `max` words. */
export type Step = { kind: 'word'; atoms: ReadonlySet<number> } | { kind: 'gap'; max: number };
export type Term = { concept: Concept; parts: readonly (readonly Step[])[] };

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

class Builder {
  readonly words = new Map<string, number>();
  readonly stems = new Map<string, number>();
  readonly terms: Term[] = [];
  readonly termsByAtom = new Map<number, { term: number; part: number }[]>();
  private atoms = 0;

  atom(written: string): number {
    const stem = written.endsWith('*');
    const text = foldWord(stem ? written.slice(0, -1) : written).replace(/['’]/g, '');
    const table = stem ? this.stems : this.words;
    const known = table.get(text);
    if (known !== undefined) return known;
    table.set(text, this.atoms);
    this.atoms += 1;
    return this.atoms - 1;
  }

  add(concept: Concept, written: string): void {
    const parts = written.split('&').map((part) => this.steps(part));
    const term = this.terms.push({ concept, parts }) - 1;
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

  private steps(part: string): Step[] {
    return part
      .trim()
      .split(/\s+/)
      .flatMap((word): Step[] => {
        if (word === '_') return [{ kind: 'gap', max: 2 }];
        if (word === '__') return [{ kind: 'gap', max: 5 }];
        return [{ kind: 'word', atoms: new Set(word.split('/').map((choice) => this.atom(choice))) }];
      });
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
  for (const concept of CONCEPTS) {
    for (const written of lexicon[concept].split('|')) {
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
