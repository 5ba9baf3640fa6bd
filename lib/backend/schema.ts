import { z } from 'zod';
import { moneySchema } from '@/lib/payments/money';

/** An enum of the contract: a value that is not known becomes `unknown`, which never permits anything. */
const known = <const T extends readonly string[]>(values: T) =>
  z.string().transform((value): T[number] | 'unknown' => values.find((one) => one === value) ?? 'unknown');
const id = z.string().min(1);
const time = z.iso.datetime({ offset: true });
const nullish = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);
/** Absent and null both mean no: every flag of the contract permits something when it is true. */
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

export const backendCustomerSchema = z.object({
  id,
  email: z.string(),
  phone: nullish(z.string()),
  name: nullish(z.string()),
  country: nullish(z.string()),
  locale: nullish(z.string()),
  createdAt: time,
  vip: flag,
});

export const refundSchema = z.object({
  id,
  orderId: id,
  money: moneySchema,
  status: known(['pending', 'succeeded', 'failed']),
  createdAt: time,
});

export const subscriptionSchema = z.object({
  id,
  customerId: id,
  plan: z.string(),
  status: known(['trialing', 'active', 'past_due', 'paused', 'canceled']),
  price: moneySchema,
  interval: known(['week', 'month', 'quarter', 'year']),
  startedAt: time,
  trialEndsAt: nullish(time),
  currentPeriodStart: nullish(time),
  currentPeriodEnd: time,
  cancelAtPeriodEnd: flag,
  discount: nullish(z.object({ percentOff: nullish(z.number()), endsAt: nullish(time) })),
  source: known(['web', 'apple', 'google']),
});

export const orderSchema = z.object({
  id,
  customerId: id,
  createdAt: time,
  kind: nullish(known(['one_time', 'subscription_renewal', 'subscription_start'])).transform(
    (kind) => kind ?? 'unknown',
  ),
  subscriptionId: nullish(z.string()),
  description: nullish(z.string()).transform((description) => description ?? ''),
  status: known(['pending', 'processing', 'fulfilled', 'failed', 'canceled']),
  money: moneySchema,
  payment: z.object({
    id: nullish(z.string()),
    status: known(['pending', 'authorized', 'captured', 'failed', 'refunded', 'partially_refunded', 'disputed']),
    method: nullish(z.string()),
    capturedAt: nullish(time),
    verified: flag,
  }),
  delivery: z.object({
    status: known(['not_started', 'in_progress', 'delivered', 'failed', 'not_applicable']),
    deliveredAt: nullish(time),
    expectedBy: nullish(time),
    failureReason: nullish(z.string()),
  }),
  refunds: z.array(refundSchema),
});

export const usageSchema = z.object({
  lastActiveAt: nullish(time),
  sessionsLast7Days: nullish(z.number().int()),
  sessionsLast30Days: nullish(z.number().int()),
  sessionsSinceLastPayment: nullish(z.number().int()),
  minutesLast30Days: nullish(z.number().int()),
  highlights: nullish(z.array(z.string())).transform((highlights) => highlights ?? []),
});

export type BackendCustomer = z.infer<typeof backendCustomerSchema>;
export type Refund = z.infer<typeof refundSchema>;
export type Subscription = z.infer<typeof subscriptionSchema>;
export type Order = z.infer<typeof orderSchema>;
export type Usage = z.infer<typeof usageSchema>;
export const REFUND_REASONS = [
  'not_fulfilled',
  'duplicate_charge',
  'unintended_renewal',
  'dissatisfied',
  'fraud_suspected',
  'other',
] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];
