import { type CompiledLexicon, compileLexicon } from './compile-lexicon';
import { de } from './lexicon/de';
import { en } from './lexicon/en';
import { es } from './lexicon/es';
import { fr } from './lexicon/fr';
import { it } from './lexicon/it';
import type { Lexicon } from './lexicon/lexicon';
import { pl } from './lexicon/pl';
import { pt } from './lexicon/pt';
import { ru } from './lexicon/ru';
import { tr } from './lexicon/tr';
import { uk } from './lexicon/uk';

const LEXICONS: Record<string, Lexicon> = { en, ru, uk, es, pt, de, fr, it, pl, tr };
/** Languages whose customers mix in words of another. English is mixed into all. */
const NEIGHBOURS: Record<string, readonly string[]> = {
  uk: ['ru'],
  ru: ['uk'],
  be: ['ru', 'uk'],
  bg: ['ru'],
  ca: ['es'],
  gl: ['pt', 'es'],
};
const compiled = new Map<string, CompiledLexicon>();

/** The languages that the built-in engine has phrase knowledge for. */
export const BUILTIN_LANGUAGES: readonly string[] = Object.keys(LEXICONS);

/** The phrase knowledge of a language, compiled at its first use; null for one that it does not know. */
export function lexiconOf(language: string): CompiledLexicon | null {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = LEXICONS[language];
  if (!lexicon) return null;
  const ready = compileLexicon(lexicon);
  compiled.set(language, ready);
  return ready;
}

/** The languages to read a message in: its own, then those that its writers mix in. */
export function readingLanguages(language: string): string[] {
  const own = LEXICONS[language] ? [language] : [];
  return [...new Set([...own, ...(NEIGHBOURS[language] ?? []), 'en'])];
}
