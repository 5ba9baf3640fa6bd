import { saysArrived } from '@/lib/ai/builtin/understand/read-delivery';
import { readText } from '@/lib/ai/builtin/understand/read-text';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';
import { mentionsOrder } from './mentions-order';
import { takenBack } from './taken-back';

type Named = { id: string; said: string; questionsOnly: boolean };
export type SortedOrders = { onlyAskedAbout: string[]; leftAlone: string[] };

const NONE: SortedOrders = { onlyAskedAbout: [], leftAlone: [] };
/** Whoever is angrier than this about an order that did come complains of it and does not only tell. */
const CALM = 1;

/**
 * Sets apart what a message names beside the orders that it asks the money back for: those whose whereabouts alone are asked about
 * ("Refund ORD-1, please. And where is ORD-2?"), and those that it only tells of ("ORD-2 came and is lovely", "don't refund ORD-2") or takes
 * back ("ORD-2 … sorry, I mean ORD-1").
 */
export function sortNamedOrders(text: string, ids: readonly string[], whole: Understanding): SortedOrders {
  const { asksMoneyBack, correctsOrder } = whole.signals;
  if (ids.length < 2 || !(asksMoneyBack || correctsOrder)) return NONE;
  const sorted = asksMoneyBack ? sortByWish(text, ids, whole) : NONE;
  const clear = sorted.leftAlone.length + sorted.onlyAskedAbout.length > 0;
  // A question is no correction: "you refunded ORD-1. And ORD-2, when does it come?"
  const asks = saidOfEach(text, ids).some(({ said }) => said.includes('?'));
  const corrected = correctsOrder ? takenBack(text, ids, !clear && !asks) : [];
  return corrected.length > 0 ? { onlyAskedAbout: [], leftAlone: corrected } : sorted;
}

function sortByWish(text: string, ids: readonly string[], whole: Understanding): SortedOrders {
  const read = saidOfEach(text, ids).map((one) => ({ ...one, understood: understandPart(one.said, whole) }));
  if (!read.some(({ understood }) => understood.signals.asksMoneyBack)) return NONE;
  const others = read.filter(({ understood }) => !understood.signals.asksMoneyBack);
  const leftAlone = others.filter(({ said, understood }) => onlyTold(said, understood));
  const asked = others.filter(
    (one) =>
      !leftAlone.includes(one) &&
      (one.questionsOnly || one.understood.intents.some(({ intent }) => intent === 'order_status')),
  );
  return { onlyAskedAbout: asked.map(({ id }) => id), leftAlone: leftAlone.map(({ id }) => id) };
}

/** It is said to be here, or not to be refunded, and nothing is wrong with it. */
function onlyTold(said: string, { language, signals, anger }: Understanding): boolean {
  if (signals.refusesRefund) return true;
  const wrong = signals.describesDefect || signals.deniesDelivery || signals.saysMissing;
  if (wrong || anger > CALM || said.includes('?')) return false;
  return signals.leavesAlone || saysArrived(readText(said, language).message);
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
