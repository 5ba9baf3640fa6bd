import type { PromiseKind, promises } from '@/db/schema/promises';
import type { Money } from '@/lib/payments/money';

export type PromiseRow = typeof promises.$inferSelect;

/** A commitment found in a message, before it is written down. */
export type PromiseDraft = {
  kind: PromiseKind;
  /** The order or subscription it is about; empty where it is about the conversation. */
  subject: string;
  money?: Money;
  /** Percent off, or free days. */
  size?: number;
  dueAt: Date;
  /** When it is looked at first, where waiting until it is due would be too long. */
  checkAt?: Date;
  /** A code for what has kept it already, where the message tells of something done. */
  keptBy?: string;
};
