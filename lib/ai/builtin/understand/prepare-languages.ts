import { setImmediate } from 'node:timers/promises';
import { BUILTIN_LANGUAGES, lexiconOf } from './lexicons';

/**
 * Compiles the phrase knowledge of every language, one after another with room for requests in between: the first message of a language
 * would otherwise wait for it (a tenth of a second and more).
 */
export async function prepareLanguages(): Promise<void> {
  for (const language of BUILTIN_LANGUAGES) {
    await setImmediate();
    lexiconOf(language);
  }
}
