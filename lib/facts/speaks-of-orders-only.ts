import { mentionsOrder } from './mentions-order';

/** Shorter sentences are greetings and thanks. */
const LEAST_WORDS = 3;

/** Whether every sentence of a message names one of these orders: a question in it is a question about them. */
export function speaksOfOrdersOnly(text: string, ids: readonly string[]): boolean {
  if (ids.length === 0) return false;
  const sentences = text.split(/[.!?…\n]+/u).filter((one) => one.trim().split(/\s+/).length >= LEAST_WORDS);
  return sentences.length > 0 && sentences.every((one) => ids.some((id) => mentionsOrder(one, id)));
}
