import { cyrillicLanguage } from './cyrillic-language';
import { languageOfEach, latinLanguage } from './latin-language';
import { ownText, wordsOf } from './own-words';
import { languageOfSharedScript, scriptOf } from './script-language';

type Input = { text: string; conversationLanguage?: string | null; locale?: string | null };
type Detected = { language: string; source: 'message' | 'conversation' | 'locale' | 'default' };

/** So many words decide the language of the reply (operating procedures § 1). */
const DECIDING_WORDS = 3;
/** A shorter message opens a conversation in its language only if that language is so far ahead. */
const CLEAR_LEAD = 0.25;

/**
 * The language to answer in (operating procedures § 1): that of a message of at least three words, else the conversation's, else
 * the locale's, else English. Names, numbers, links and addresses are no words. ISO 639-1 code.
 */
export function detectLanguage({ text, conversationLanguage, locale }: Input): Detected {
  const conversation = primaryTag(conversationLanguage);
  const fromLocale = primaryTag(locale);
  const own = ownText(text);
  const words = wordsOf(own);
  const found = languageOfWords(own, words, conversation ?? fromLocale);
  if (found && (found.words >= DECIDING_WORDS || (!conversation && found.clear)))
    return { language: found.language, source: 'message' };
  if (conversation) return { language: conversation, source: 'conversation' };
  if (fromLocale) return { language: fromLocale, source: 'locale' };
  return { language: 'en', source: 'default' };
}

type Found = { language: string; words: number; clear: boolean };

function languageOfWords(own: string, words: readonly string[], lean: string | null): Found | null {
  if (words.length === 0) return null;
  const { script, language, letters } = scriptOf(own);
  if (script === 'latin') {
    const latin = latinLanguage(own, words, lean);
    const known = languageOfEach(words) === latin.language || latin.lead >= 1;
    const clear = (letters >= 2 && known) || (words.length >= 2 && letters >= 6 && latin.lead >= CLEAR_LEAD);
    return latin.language === '' ? null : { language: latin.language, words: words.length, clear };
  }
  // Scripts without spaces: a few signs are as much as three words.
  const unspaced = language === 'zh' || language === 'ja' || language === 'th';
  const count = unspaced ? Math.max(words.length, Math.floor(letters / 3)) : words.length;
  const named = script === 'cyrillic' ? cyrillicLanguage(own, words, lean) : (language ?? languageOfSharedScript(own));
  return { language: named, words: count, clear: letters >= 2 };
}

/** "pt-BR" → "pt". */
function primaryTag(tag: string | null | undefined): string | null {
  const primary = tag?.split(/[-_]/)[0]?.toLowerCase();
  return primary && /^[a-z]{2,3}$/.test(primary) ? primary : null;
}
