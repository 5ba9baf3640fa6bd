import { LOCALES } from '../write/resolve-locale';
import type { MessageReading } from './message-reading';
import { foldWord } from './normal-form';

/** The word that replies ask for to reach a person ("human"), folded, by language. */
const PERSON_WORDS = new Map(LOCALES.map((locale) => [locale.tag.split('-')[0] ?? '', foldWord(locale.personWord)]));
const SHORT = 3;

/** "Human", "human please": the answer that the disclosure asks for. In a longer message the word alone says nothing. */
export function answersPersonWord(message: MessageReading): boolean {
  const word = PERSON_WORDS.get(message.language);
  return message.tokens.length <= SHORT && message.tokens.some((token) => token.word === word);
}
