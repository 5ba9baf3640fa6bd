import type { PaymentEvent } from '@/lib/payments/payment-event';

/** A dispute that ended so leaves the money with the company, so that it can still be refunded. */
const HARMLESS = new Set(['won', 'warning_closed']);

/**
 * How a case stands by an event. Every dispute forbids a refund, inquiries too (operating procedures § 4), while it is open and after it
 * was lost or prevented: then the money went back already. A status that is not known forbids it as well.
 */
export function caseStateOf(event: PaymentEvent): {
  status: string;
  blocksRefund: boolean;
  amount: number | null;
  currency: string | null;
  dueAt: Date | null;
} {
  if (event.kind === 'early_fraud_warning') {
    const status = event.actionable ? 'actionable' : 'not_actionable';
    return { status, blocksRefund: false, amount: null, currency: null, dueAt: null };
  }
  const { status, amount, currency, dueAt } = event;
  return { status, blocksRefund: !HARMLESS.has(status), amount, currency, dueAt };
}

/** Whether a dispute is over, whoever won. */
export function isOver(status: string): boolean {
  return HARMLESS.has(status) || status === 'lost' || status === 'prevented';
}
