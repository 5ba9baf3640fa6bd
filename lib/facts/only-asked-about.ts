import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';
import { mentionsOrder } from './mentions-order';

type Named = { id: string; said: string; questionsOnly: boolean };

/**
 * Of several orders that a message names, those whose whereabouts alone are asked about, while the money is asked back for another:
 * "Refund ORD-1, please. And where is ORD-2?"
 */
export function onlyAskedAbout(text: string, ids: readonly string[], whole: Understanding): string[] {
  if (ids.length < 2 || !whole.signals.asksMoneyBack) return [];
  const read = saidOfEach(text, ids).map((one) => ({ ...one, understood: understandPart(one.said, whole) }));
  if (!read.some(({ understood }) => understood.signals.asksMoneyBack)) return [];
  return read.flatMap(({ id, questionsOnly, understood: { signals, intents } }) => {
    const asksWhere = questionsOnly || intents.some((one) => one.intent === 'order_status');
    return asksWhere && !signals.asksMoneyBack ? [id] : [];
  });
}

function understandPart(text: string, { language, languageSource }: Understanding): Understanding {
  return understandMessage({ text, subject: null, language, languageSource, senderEmail: null });
}

/**
 * The sentences that are about each order: those that name it, those before the first name, and those after it that name none, unless
 * the order was only asked about.
 */
function saidOfEach(text: string, ids: readonly string[]): Named[] {
  const orders = ids.map((id): Named => ({ id, said: '', questionsOnly: true }));
  const named: Named[] = [];
  for (const sentence of text.match(/[^.!?…\n]+[.!?…]*/gu) ?? []) {
    const here = orders.filter(({ id }) => mentionsOrder(sentence, id));
    for (const one of here) {
      one.questionsOnly &&= /\?\s*$/.test(sentence);
      if (!named.includes(one)) named.push(one);
    }
    const rest = named.length === 0 ? orders : named.filter((one) => !one.questionsOnly);
    for (const one of here.length > 0 ? here : rest) one.said += ` ${sentence.trim()}`;
  }
  return orders;
}
