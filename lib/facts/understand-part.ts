import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';

/** Some words of a message understood by themselves, in the language of the whole. */
export function understandPart(text: string, { language, languageSource }: Understanding): Understanding {
  return understandMessage({ text, subject: null, language, languageSource, senderEmail: null });
}
