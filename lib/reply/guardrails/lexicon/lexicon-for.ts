import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Lexicon } from './lexicon';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';

const LEXICONS: Record<string, Lexicon> = { de, en, es, fr, it, pl, pt, ru, tr, uk };

/** The lexicon of the reply's language, and English, in which a model may slip. */
export function lexiconsFor(language: string): Lexicon[] {
  const own = LEXICONS[language.toLowerCase().split(/[-_]/)[0] ?? ''];
  return own === undefined || own === en ? [en] : [own, en];
}
