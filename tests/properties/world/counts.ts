import type { Stage } from './stage';

/** What happened in plays, so that their number means something. */
export type Counts = {
  messages: number;
  runs: number;
  refundsPaid: number;
  /** Of the refunds, those that a warning led to. */
  forWarnings: number;
  cancellations: number;
  discounts: number;
  freeDays: number;
  otherEffects: number;
  /** Of the payment provider: warnings, and what was told of disputes. */
  warnings: number;
  disputes: number;
  replies: number;
  notes: number;
};

export const NO_COUNTS: Counts = {
  messages: 0,
  runs: 0,
  refundsPaid: 0,
  forWarnings: 0,
  cancellations: 0,
  discounts: 0,
  freeDays: 0,
  otherEffects: 0,
  warnings: 0,
  disputes: 0,
  replies: 0,
  notes: 0,
};

/** Counts one play. */
export function countsOf({ backend, channel, durable, messages, paymentEvents }: Stage): Counts {
  const replies = channel.sent.filter((one) => one.public).length;
  const effects = (kind: string) => backend.effects.filter((one) => one.kind === kind).length;
  const told = (kind: string) => paymentEvents.filter((one) => one.kind === kind).length;
  return {
    messages: messages.length,
    runs: durable.runs.length,
    refundsPaid: backend.paid.length,
    forWarnings: backend.paid.filter((one) => one.reason === 'fraud_suspected').length,
    cancellations: effects('cancel'),
    discounts: effects('discount'),
    freeDays: effects('trial'),
    otherEffects: effects('email_change'),
    warnings: told('early_fraud_warning'),
    disputes: told('dispute'),
    replies,
    notes: channel.sent.length - replies,
  };
}

export function sum(a: Counts, b: Counts): Counts {
  const keys = Object.keys(a) as (keyof Counts)[];
  return { ...a, ...Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) };
}
