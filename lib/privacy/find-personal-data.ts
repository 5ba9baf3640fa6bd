import { findCards } from './find-cards';
import type { Finding } from './finding';

export type Sender = { name?: string | null; email?: string | null; phone?: string | null };

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** All personal data of a text in reading order, without overlaps. */
export function findPersonalData(text: string, _sender: Sender, _locale: string | null): Finding[] {
  const emails = [...text.matchAll(EMAIL)].map(
    (m): Finding => ({ start: m.index, end: m.index + m[0].length, type: 'EMAIL' }),
  );
  return [...findCards(text), ...emails].sort((a, b) => a.start - b.start);
}
