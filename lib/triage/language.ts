import { eld } from 'eld/medium';

type Input = { text: string; conversationLanguage?: string | null; locale?: string | null };
type Detected = { language: string; source: 'message' | 'conversation' | 'locale' | 'default' };

/** The language to answer in (operating procedures § 1): the latest message of three words, else conversation, locale, English. */
export function detectLanguage({ text, conversationLanguage, locale }: Input): Detected {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const found = words.length >= 3 ? eld.detect(text).language : '';
  if (found) return { language: found, source: 'message' };
  if (conversationLanguage) return { language: conversationLanguage, source: 'conversation' };
  const primary = locale?.split(/[-_]/)[0]?.toLowerCase();
  if (primary) return { language: primary, source: 'locale' };
  return { language: 'en', source: 'default' };
}
