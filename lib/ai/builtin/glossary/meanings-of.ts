import { wordLookUp } from '../word-look-up';
import { accounts } from './accounts';
import { actions } from './actions';
import { compileGlossary } from './compile-glossary';
import { everyday } from './everyday';
import { matters } from './matters';
import { money } from './money';
import { orders } from './orders';
import { people } from './people';

/** The rows of the glossary. */
export const GLOSSARY_ROWS = [everyday, actions, money, orders, accounts, people, matters].flatMap((part) =>
  part.trim().split('\n'),
);
const NUMBER = ['number'];

const lookUp = wordLookUp(() => compileGlossary(GLOSSARY_ROWS));

/**
 * What a folded word means, by names that are the same in every language: what was learned from messages in one language so
 * serves in all.
 *
 * @returns usually one name, several for a word with several meanings, none for a word that the glossary does not know
 */
export function meaningsOf(word: string, language: string): readonly string[] {
  if (/^\d/.test(word)) return NUMBER;
  return lookUp(word, language);
}
