import { detectLanguage } from '@/lib/triage/language';

/** The language a text is written in, for the check that a reply is in the customer's. Null where it is too short to tell. */
export function detectReplyLanguage(text: string): string | null {
  const { language, source } = detectLanguage({ text });
  return source === 'message' ? language : null;
}
