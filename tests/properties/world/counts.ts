import type { Stage } from './stage';

/** What happened in plays, so that their number means something. */
export type Counts = {
  messages: number;
  runs: number;
  refundsPaid: number;
  otherEffects: number;
  replies: number;
  notes: number;
};

export const NO_COUNTS: Counts = { messages: 0, runs: 0, refundsPaid: 0, otherEffects: 0, replies: 0, notes: 0 };

/** Counts one play. */
export function countsOf({ backend, channel, durable, messages }: Stage): Counts {
  const replies = channel.sent.filter((one) => one.public).length;
  return {
    messages: messages.length,
    runs: durable.runs.length,
    refundsPaid: backend.paid.length,
    otherEffects: backend.effects.length,
    replies,
    notes: channel.sent.length - replies,
  };
}

export function sum(a: Counts, b: Counts): Counts {
  const keys = Object.keys(a) as (keyof Counts)[];
  return { ...a, ...Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) };
}
