import { setImmediate } from 'node:timers/promises';
import { glossesOf } from '../dictionary/glosses-of';
import { meaningsOf } from '../glossary/meanings-of';
import { BUILTIN_LANGUAGES, lexiconOf } from './lexicons';

/**
 * Compiles phrase knowledge, dictionary and glossary of every language, one after another with room for requests in between: the first message of a language
 * would otherwise wait for it (a tenth of a second and more).
 */
export async function prepareLanguages(): Promise<void> {
  for (const language of BUILTIN_LANGUAGES) {
    await setImmediate();
    lexiconOf(language);
    glossesOf('', language);
    meaningsOf('', language);
  }
}
