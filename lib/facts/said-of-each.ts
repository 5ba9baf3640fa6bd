import { mentionsOrder } from './mentions-order';
import { sentencesIn } from './sentences-in';

/** What is said of an order: from where it is named to where another one is (`own`), and all that may be about it (`said`). */
export type SaidOfOrder = { id: string; own: string; said: string; questionsOnly: boolean };

/**
 * The sentences that are about each order: those that name it, those before the first name, and those after it that name none, unless
 * the order was only asked about.
 */
export function saidOfEach(text: string, ids: readonly string[]): SaidOfOrder[] {
  const orders = ids.map((id): SaidOfOrder => ({ id, own: '', said: '', questionsOnly: true }));
  const named: SaidOfOrder[] = [];
  let last: readonly SaidOfOrder[] = [];
  for (const sentence of sentencesIn(text)) {
    const here = orders.filter(({ id }) => mentionsOrder(sentence, id));
    for (const one of here) {
      one.questionsOnly &&= /\?\s*$/.test(sentence);
      if (!named.includes(one)) named.push(one);
    }
    if (here.length > 0) last = here;
    for (const one of last) one.own += ` ${sentence.trim()}`;
    const rest = named.length === 0 ? orders : named.filter((one) => !one.questionsOnly);
    for (const one of here.length > 0 ? here : rest) one.said += ` ${sentence.trim()}`;
  }
  return orders;
}
