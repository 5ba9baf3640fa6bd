import type { Intent } from '@/lib/ai/understanding';
import type { DecideInput, Memory } from './decision';
import { pointedAt } from './pointed-at';

/** How the open offer of a refund or re-delivery was answered. */
export type RefundOfferAnswer = 'accepted' | 'redelivery' | 'declined' | 'unclear';

/**
 * How a message answers the open offer of a refund; null where there is none, or where the message is about something else.
 * @param own the intents of its own words
 * @param asks whether it asks for the money
 */
export function readRefundOffer(input: DecideInput, own: Intent[], asks: boolean): RefundOfferAnswer | null {
  return meansRetention(input) ? null : refundOfferAnswer(input, own, asks);
}

/**
 * What the answer to "shall I refund it, or send it again?" means. A plain yes is the refund: the offer is worded as
 * a question about it, with re-delivery as the alternative that has to be named.
 */
function refundOfferAnswer(input: DecideInput, own: Intent[], asks: boolean): RefundOfferAnswer | null {
  const { memory, facts, understanding } = input;
  const offer = memory.openOffer;
  if (offer?.kind !== 'refund_or_redelivery') return null;
  const ids = offeredOrders(memory);
  if (facts.namedOrders.length > 0 && !facts.namedOrders.some((one) => ids.includes(one.order?.id ?? one.id)))
    return null;
  const { signals } = understanding;
  if (ids.length > 1 && signals.choice !== null && signals.choice > ids.length) return 'unclear';
  const second = ids.length === 1 && (signals.choice === 2 || signals.choice === -1);
  if (signals.wantsRedelivery) return asks && !signals.declines ? 'unclear' : 'redelivery';
  if (asks) return 'accepted';
  if (second) return 'redelivery';
  if (signals.declines && signals.refusesRefund && !signals.affirms) return 'declined';
  const hesitates =
    signals.declines ||
    signals.refusesRefund ||
    signals.conditionalRefund ||
    signals.asksAboutPolicy ||
    signals.tellsOfRefund;
  if (signals.choosesMoney && !hesitates) return 'accepted';
  if (own.includes('order_status') || own.includes('payment_issue')) return null;
  if (signals.declines || signals.refusesRefund) return signals.affirms ? 'unclear' : 'declined';
  const all =
    ids.length > 1 &&
    (facts.namesAll === 'all' || ((facts.namesAll === 'both' || facts.namesAll === 'pair') && ids.length === 2));
  if (signals.affirms || all || (signals.choice !== null && signals.choice <= ids.length)) return 'accepted';
  const silent = signals.thanks || signals.asksIfBot || signals.greetingOnly;
  return own.every((intent) => intent === 'other') && !silent ? 'unclear' : null;
}

/** The orders whose refund is offered. */
function offeredOrders({ openOffer }: Memory): string[] {
  return openOffer?.kind === 'refund_or_redelivery' ? [openOffer.orderId, ...(openOffer.others ?? [])] : [];
}

/** Which of the offered refunds an answer is about: the one pointed at, else all of them. */
export function answeredOrders(input: DecideInput): string[] {
  const ids = offeredOrders(input.memory);
  const pointed = ids.length < 2 || input.facts.namesAll === 'pair' ? null : pointedAt(ids, input);
  if (pointed !== null) return [pointed];
  return ids.length < 2 || input.understanding.signals.choice === null ? ids : [];
}

/** Whether a plain yes belongs to the refund offer although percent or plan of a retention offer could be meant. */
const meansRetention = ({ memory, understanding }: DecideInput): boolean =>
  memory.besides?.kind === 'discount' && understanding.signals.percent === memory.besides.percentOff;
