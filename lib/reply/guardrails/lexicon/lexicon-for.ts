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

/** Every lexicon: a promise counts in whatever language it is made. The reply's own comes first. */
export function lexiconsFor(language: string): { code: string; lexicon: Lexicon }[] {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const all = Object.entries(LEXICONS).map(([code, lexicon]) => ({ code, lexicon }));
  return all.filter((one) => one.code === primary).concat(all.filter((one) => one.code === 'en' && primary !== 'en'));
}
