import type { OrderMention, ReplyPart } from '@/lib/ai/reply-brief';
import { formatAmount, formatDay, formatMoment } from '../format-values';
import type { Writer } from '../writer';

type Part<K extends ReplyPart['kind']> = Extract<ReplyPart, { kind: K }>;

export function refundDone(part: Part<'refund_done'>, writer: Writer): string {
  return writer.say('refund_done', {
    order: writer.mention(part.order),
    amount: formatAmount(part.amount, writer.locale),
  });
}

export function refundUnconfirmed(part: Part<'refund_unconfirmed'>, writer: Writer): string {
  return writer.say('refund_unconfirmed', {
    order: writer.mention(part.order),
    amount: formatAmount(part.amount, writer.locale),
  });
}

export function orderInTime(part: Part<'order_in_time'>, writer: Writer): string {
  const due = formatMoment(part.dueAt, writer.locale, writer.timeZone);
  const status = writer.say(part.started ? 'order_started' : 'order_waiting', {
    order: writer.mention(part.order),
    due,
  });
  return `${status} ${writer.say(part.refundAsked ? 'in_time_refund' : 'in_time_later', {})}`;
}

export function orderLateOffer(part: Part<'order_late_offer'>, writer: Writer): string {
  const sentences = [lateState(part, writer)];
  const reason = part.failureReason?.replaceAll('_', ' ').trim();
  if (part.failed && reason) sentences.push(writer.say('failure_reason', { reason }));
  const amount = formatAmount(part.order.money, writer.locale);
  sentences.push(writer.say('late_question', { amount, yes: writer.locale.yesWord }));
  return sentences.join(' ');
}

function lateState(part: Part<'order_late_offer'>, writer: Writer): string {
  const order = writer.mention(part.order);
  if (part.failed) return writer.say('order_failed', { order });
  if (part.dueAt === null) return writer.say('order_late_undated', { order });
  return writer.say('order_late', { order, due: formatMoment(part.dueAt, writer.locale, writer.timeZone) });
}

export function paymentNotTaken(part: Part<'payment_not_taken'>, writer: Writer): string {
  return writer.say(part.status === 'pending' ? 'payment_pending' : 'payment_failed', {
    order: writer.mention(part.order),
    amount: formatAmount(part.order.money, writer.locale),
  });
}

export function paymentOnHold(part: Part<'payment_on_hold'>, writer: Writer): string {
  return writer.say('payment_on_hold', {
    order: writer.mention(part.order),
    amount: formatAmount(part.order.money, writer.locale),
  });
}

export function alreadyRefunded(part: Part<'already_refunded'>, writer: Writer): string {
  return writer.say(part.status === 'pending' ? 'already_refunded_pending' : 'already_refunded', {
    order: writer.mention(part.order),
    amount: formatAmount(part.amount, writer.locale),
    date: formatDay(part.refundedAt, writer.locale, writer.timeZone),
  });
}

export function orderDelivered(part: Part<'order_delivered'>, writer: Writer): string {
  const order = writer.mention(part.order);
  if (part.deliveredAt === null) return writer.say('order_delivered_undated', { order });
  return writer.say('order_delivered', { order, due: formatMoment(part.deliveredAt, writer.locale, writer.timeZone) });
}

export function orderCanceled(part: Part<'order_canceled'>, writer: Writer): string {
  return writer.say('order_canceled', { order: writer.mention(part.order) });
}

export function askRefundChoice(_part: Part<'ask_refund_choice'>, writer: Writer): string {
  return writer.say('ask_refund_choice', { yes: writer.locale.yesWord });
}

export function refundNotAskedAgain(part: Part<'refund_not_asked_again'>, writer: Writer): string {
  return writer.say('refund_not_asked_again', { order: writer.mention(part.order) });
}

export function refundDeclined(part: Part<'refund_declined'>, writer: Writer): string {
  return writer.say(`refund_declined_${part.cause}`, {
    order: writer.mention(part.order),
    amount: formatAmount(part.order.money, writer.locale),
  });
}

export function refundRecorded(part: Part<'refund_recorded'>, writer: Writer): string {
  return writer.say('refund_recorded', { order: writer.mention(part.order) });
}

export function chargeExplained(part: Part<'charge_explained'>, writer: Writer): string {
  const sentences = [writer.say('charge_explained', chargeSlots(part.order, writer))];
  if (part.plan !== null) sentences.push(writer.say('charge_plan', { plan: part.plan }));
  sentences.push(writer.say('charge_doubt', {}));
  return sentences.join(' ');
}

export function chargedOnce(part: Part<'charged_once'>, writer: Writer): string {
  return writer.say('charged_once', chargeSlots(part.order, writer));
}

function chargeSlots(order: OrderMention, writer: Writer): { order: string; amount: string; date: string } {
  return {
    order: writer.mention(order),
    amount: formatAmount(order.money, writer.locale),
    date: formatDay(order.createdAt, writer.locale, writer.timeZone),
  };
}
