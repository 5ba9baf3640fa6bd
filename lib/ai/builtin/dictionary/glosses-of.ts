import { wordLookUp } from '../word-look-up';
import { compileDictionary } from './compile-dictionary';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';
import it from './it.json';
import pl from './pl.json';
import pt from './pt.json';
import ru from './ru.json';
import tr from './tr.json';
import uk from './uk.json';

/** The rows of each language's dictionary. */
export const DICTIONARIES: Readonly<Record<string, readonly string[]>> = { en, ru, uk, es, pt, de, fr, it, pl, tr };

const UNKNOWN: readonly string[] = [];

const lookUp = wordLookUp(
  () => new Map(Object.entries(DICTIONARIES).map(([language, rows]) => [language, compileDictionary(rows)])),
);

/**
 * The plain English words for a folded word. The glossary knows a few hundred meanings that matter to support; the dictionary nearly
 * every word that customers use, so that what was learned over a word in one language serves in all.
 *
 * @returns usually one gloss, two for a compound, none for a word that the dictionary does not know
 */
export function glossesOf(word: string, language: string): readonly string[] {
  return /\d/.test(word) ? UNKNOWN : lookUp(word, language);
}
