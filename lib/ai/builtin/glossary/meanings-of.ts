import { lookUpWord, type WordTable } from '../look-up-word';
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

let compiled: ReadonlyMap<string, WordTable> | undefined;

/**
 * What a folded word means, by names that are the same in every language: what was learned from messages in one language so
 * serves in all.
 *
 * @returns usually one name, several for a word with several meanings, none for a word that the glossary does not know
 */
export function meaningsOf(word: string, language: string): readonly string[] {
  if (/^\d/.test(word)) return NUMBER;
  compiled ??= compileGlossary(GLOSSARY_ROWS);
  return lookUpWord(compiled, word, language);
}
