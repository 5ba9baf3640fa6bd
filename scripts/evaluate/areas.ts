import { z } from 'zod';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import { findPersonalData } from '@/lib/privacy/find-personal-data';
import { redact } from '@/lib/privacy/redact';
import { cleanText } from '@/lib/triage/clean-text';
import { compareMessages } from '@/lib/triage/duplicates';
import { detectLanguage } from '@/lib/triage/language';
import { messageText } from '@/lib/triage/message-text';
import { mimeText } from '@/lib/triage/mime-text';
import { scoreSpam } from '@/lib/triage/spam';

/** Answers one input line of an area; throws a readable error for a line that is not of the area's shape. */
export type Area = (line: unknown) => Promise<Record<string, unknown>> | Record<string, unknown>;

const text = z.string();
/** Lines may name the language; otherwise it is detected as for a first message. */
const lang = z.string().optional();
/** The sender: an address, a display name, or both as in a mail header. */
const from = z.string().nullish();

function area<Shape extends z.ZodType>(shape: Shape, answer: (input: z.infer<Shape>) => ReturnType<Area>): Area {
  return (line) => {
    const parsed = shape.safeParse(line);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' '));
    return answer(parsed.data);
  };
}

function understand(input: { text: string; subject?: string | null; lang?: string }) {
  const words = cleanText(input.text);
  const { language, source } = detectLanguage({ text: words, locale: input.lang });
  return understandMessage({
    text: words,
    subject: input.subject ?? null,
    language: input.lang ?? language,
    languageSource: source,
  });
}

/** "Ann Lee <ann@example.com>", an address or a name alone. */
function senderOf(header: string | null | undefined): { name: string | null; email: string | null } {
  const email = /[^\s<>"]+@[^\s<>"]+/.exec(header ?? '')?.[0] ?? null;
  const name = (header ?? '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(email ?? '', ' ')
    .replace(/["\s]+/g, ' ')
    .trim();
  return { name: name === '' ? null : name, email };
}

/** The areas of `npm run -s evaluate`; retrieval needs documents and is made apart. */
export const AREAS: Record<string, Area> = {
  language: area(z.object({ text }), (input) => ({ lang: detectLanguage({ text: cleanText(input.text) }).language })),
  spam: area(z.object({ text, subject: z.string().nullish(), from }), (input) => {
    const { spam, score } = scoreSpam({ ...input, text: cleanText(input.text), isCustomer: false });
    return { spam, score };
  }),
  intents: area(z.object({ text, subject: z.string().nullish(), lang }), (input) => {
    const { intents, entities } = understand(input);
    return {
      intents: intents.map(({ intent }) => intent),
      scores: Object.fromEntries(intents.map(({ intent, score }) => [intent, score])),
      entities,
    };
  }),
  anger: area(z.object({ text, lang }), (input) => {
    const { anger, angerScore, threatensChargeback, threatensOther, selfHarm } = understand(input);
    return { anger, score: angerScore, threat: threatensChargeback || threatensOther, threatensChargeback, selfHarm };
  }),
  redaction: area(z.object({ text, from, locale: z.string().nullish() }), (input) => {
    const sender = senderOf(input.from);
    const locale = input.locale ?? null;
    return {
      redacted: redact(input.text, { sender, locale }).text,
      spans: findPersonalData(input.text, sender, locale),
    };
  }),
  'email-reply': area(
    z.union([z.object({ raw: text }), z.object({ text })]).transform((one) => ('raw' in one ? one.raw : one.text)),
    (raw) => ({ reply: messageText({ text: raw }) }),
  ),
  mime: area(z.object({ eml_base64: z.string() }), async (input) => {
    const { subject, from: sender, text: body } = await mimeText(Buffer.from(input.eml_base64, 'base64'));
    return { subject, from: sender, text: body };
  }),
  duplicates: area(z.object({ a: text, b: text }), ({ a, b }) => {
    const { duplicate, score } = compareMessages({ text: cleanText(a) }, { text: cleanText(b) });
    return { dup: duplicate, score };
  }),
};
