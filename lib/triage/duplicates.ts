import { createHash } from 'node:crypto';

type Message = { text: string; attachments?: readonly string[] };

/** Hex digest of the text's normal form. */
export function textHash(text: string): string {
  const form = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(form).digest('hex').slice(0, 32);
}

/** First version: equal normal forms and no new attachment. */
export function compareMessages(a: Message, b: Message): { duplicate: boolean; score: number; newFacts: string[] } {
  const newFacts = (b.attachments ?? [])
    .filter((name) => !(a.attachments ?? []).includes(name))
    .map(() => 'attachment');
  const same = textHash(a.text) === textHash(b.text);
  return { duplicate: same && newFacts.length === 0, score: same ? 1 : 0, newFacts };
}
