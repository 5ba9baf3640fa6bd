import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import { redact } from '@/lib/privacy/redact';
import { isAutomated } from '@/lib/triage/automated';
import { compareMessages, textHash } from '@/lib/triage/duplicates';
import { detectLanguage } from '@/lib/triage/language';
import { messageText } from '@/lib/triage/message-text';
import { scoreSpam } from '@/lib/triage/spam';

export const SENDER = { name: 'Anna Weber', email: 'anna.weber@example.com', phone: null };

export type Step = { name: string; run(text: string): unknown };

const languages = new Map<string, string>();

/** The pipeline finds a message's language once and hands it on. */
function languageOf(text: string): string {
  return languages.get(text) ?? detectLanguage({ text }).language;
}

/** Everything that triage does with one message, as the pipeline does it, without the database. */
export const READING_STEPS: readonly Step[] = [
  { name: 'text', run: (text) => messageText({ text, html: null }) },
  { name: 'automatic mail', run: (text) => isAutomated({ headers: {}, text, subject: null, from: SENDER.email }) },
  { name: 'language', run: (text) => languages.set(text, detectLanguage({ text }).language) },
  { name: 'redaction', run: (text) => redact(text, { sender: SENDER, locale: 'de' }) },
  { name: 'repeats', run: (text) => [textHash(text), compareMessages({ text: 'Where is my order?' }, { text })] },
  { name: 'spam', run: (text) => scoreSpam({ text, isCustomer: false, language: languageOf(text) }) },
  {
    name: 'meaning',
    run: (text) =>
      understandMessage({
        text,
        subject: null,
        language: languageOf(text),
        languageSource: 'message',
        senderEmail: SENDER.email,
      }),
  },
];

/** Processor time that one step takes for all texts, one after the other: what else runs on the machine does not count. */
export function millisecondsFor(texts: readonly string[], run: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
