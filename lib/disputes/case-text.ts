import { type Money, minorDigits, toMajor } from '@/lib/payments/money';
import type { PaymentCaseRow } from './payment-case';

/** What people read of a case, in English: first what happened, then what it is about and until when something has to be done. */
export function caseText(given: PaymentCaseRow): string {
  return given.kind === 'dispute' ? disputeText(given) : warningText(given);
}

function warningText({ reason, chargeId, orderId, status }: PaymentCaseRow): string {
  const kind = reason ? ` (${readable(reason)})` : '';
  const still =
    status === 'actionable' ? '' : ' It is no longer actionable: a refund does not avoid a dispute any more.';
  return `Early fraud warning by the card's bank${kind} for ${subject(chargeId, orderId)}.${still}`;
}

function disputeText(given: PaymentCaseRow): string {
  const { reason, chargeId, orderId, status, dueAt, amount, currency } = given;
  const money = amount === null || currency === null ? '' : ` of ${moneyText({ amount, currency })}`;
  const why = reason ? ` as ${readable(reason)}` : '';
  const due = dueAt ? ` Evidence is due by ${dueAt.toISOString().slice(0, 16).replace('T', ' ')} UTC.` : '';
  return `The payment${money} for ${subject(chargeId, orderId)} is disputed${why}: ${readable(status)}.${due}`;
}

/** What came of it, where it is worth a sentence of its own. */
export const OUTCOME_TEXTS: Record<string, string> = {
  order_not_found: 'No order could be found for this charge. Please look it up at the payment provider and decide.',
  facts_unavailable: 'The facts of this payment could not be read. Please look at it and decide.',
  dispute_won: 'The dispute was won: the money stays with the company.',
  dispute_lost: 'The dispute was lost: the money has gone back to the customer.',
  dispute_prevented: 'The dispute was prevented: the money has gone back to the customer.',
  dispute_warning_closed: 'The inquiry was closed without a dispute.',
  dispute_open: 'Nothing is refunded, since a dispute is open: a refund on top of it pays twice.',
  already_refunded: 'The order has been refunded already: nothing is left to do.',
  not_captured: 'No money was captured: nothing can be refunded.',
  store_managed: 'The order was bought in an app store, which alone refunds it.',
  switched_off: 'Refunds of this kind are switched off by the policy. Please decide.',
  not_actionable: 'Nothing was refunded for it.',
  refund_proposed: 'A refund waits for approval.',
  refund_joined: 'A refund of this order is in another conversation of the customer.',
  refunded: 'It was refunded by policy, before a dispute was opened.',
  refund_unknown: 'The refund was sent; its result is not known yet and is being asked for.',
  refund_refused: 'The refund was not carried out. Please look at it.',
};

const subject = (chargeId: string, orderId: string | null) =>
  orderId ? `order ${orderId} (charge ${chargeId})` : `charge ${chargeId}`;

const readable = (code: string) => code.replaceAll('_', ' ');

const moneyText = (money: Money) => `${toMajor(money).toFixed(minorDigits(money.currency))} ${money.currency}`;
