import { z } from 'zod';

const time = z.iso.datetime({ offset: true });

export const moneySchema = z.object({ amount: z.number().int().min(0), currency: z.string().regex(/^[A-Z]{3}$/) });

export const customerSchema = z.object({
  id: z.string(),
  email: z.string(),
  phone: z.string().nullable().default(null),
  name: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  locale: z.string().nullable().default(null),
  createdAt: time,
  vip: z.boolean().default(false),
  /** the company's key in other systems: looked up by, not part of the answer */
  externalId: z.string().optional(),
});

export const subscriptionSchema = z.object({
  id: z.string(),
  customerId: z.string(),
  plan: z.string(),
  status: z.enum(['trialing', 'active', 'past_due', 'paused', 'canceled']),
  price: moneySchema,
  interval: z.enum(['week', 'month', 'quarter', 'year']),
  startedAt: time,
  trialEndsAt: time.nullable().default(null),
  currentPeriodStart: time,
  currentPeriodEnd: time,
  cancelAtPeriodEnd: z.boolean().default(false),
  discount: z.object({ percentOff: z.number().int(), endsAt: time }).nullable().default(null),
  source: z.enum(['web', 'apple', 'google']).default('web'),
});

export const refundSchema = z.object({
  id: z.string(),
  orderId: z.string(),
  money: moneySchema,
  status: z.enum(['pending', 'succeeded', 'failed']),
  createdAt: time,
});

export const orderSchema = z.object({
  id: z.string(),
  customerId: z.string(),
  createdAt: time,
  kind: z.enum(['one_time', 'subscription_renewal', 'subscription_start']).default('one_time'),
  subscriptionId: z.string().nullable().default(null),
  description: z.string().default(''),
  status: z.enum(['pending', 'processing', 'fulfilled', 'failed', 'canceled']),
  money: moneySchema,
  payment: z.object({
    id: z.string().nullable().default(null),
    status: z.enum(['pending', 'authorized', 'captured', 'failed', 'refunded', 'partially_refunded', 'disputed']),
    method: z.string().default('card'),
    capturedAt: time.nullable().default(null),
    verified: z.boolean().default(false),
  }),
  delivery: z.object({
    status: z.enum(['not_started', 'in_progress', 'delivered', 'failed', 'not_applicable']),
    deliveredAt: time.nullable().default(null),
    expectedBy: time.nullable().default(null),
    failureReason: z.string().nullable().default(null),
  }),
  refunds: z.array(refundSchema).default([]),
});

export const usageSchema = z.object({
  lastActiveAt: time.nullable().default(null),
  sessionsLast7Days: z.number().int().default(0),
  sessionsLast30Days: z.number().int().default(0),
  sessionsSinceLastPayment: z.number().int().default(0),
  minutesLast30Days: z.number().int().default(0),
  highlights: z.array(z.string()).default([]),
});

/** A change of an order from outside, e.g. a delivery that arrived. */
export const orderPatchSchema = z.object({
  status: orderSchema.shape.status.optional(),
  description: z.string().optional(),
  money: moneySchema.optional(),
  payment: z
    .object({
      status: orderSchema.shape.payment.shape.status,
      method: z.string(),
      capturedAt: time.nullable(),
      verified: z.boolean(),
    })
    .partial()
    .optional(),
  delivery: z
    .object({
      status: orderSchema.shape.delivery.shape.status,
      deliveredAt: time.nullable(),
      expectedBy: time.nullable(),
      failureReason: z.string().nullable(),
    })
    .partial()
    .optional(),
});

export const refundRequestSchema = z.object({
  orderId: z.string().min(1),
  money: moneySchema.extend({ amount: z.number().int().min(1) }),
  reason: z.enum([
    'not_fulfilled',
    'duplicate_charge',
    'unintended_renewal',
    'dissatisfied',
    'fraud_suspected',
    'other',
  ]),
  note: z.string().max(500).optional(),
});
export const cancelRequestSchema = z.object({ at: z.enum(['now', 'period_end']), reason: z.string().optional() });
export const discountRequestSchema = z.object({
  percentOff: z.number().int().min(1).max(100),
  months: z.number().int().min(1).max(12),
});
export const trialRequestSchema = z.object({ days: z.number().int().min(1).max(90) });
export const emailRequestSchema = z.object({ email: z.email() });

export type Money = z.infer<typeof moneySchema>;
export type Customer = z.infer<typeof customerSchema>;
export type Subscription = z.infer<typeof subscriptionSchema>;
export type Order = z.infer<typeof orderSchema>;
export type Refund = z.infer<typeof refundSchema>;
export type Usage = z.infer<typeof usageSchema>;
export type OrderPatch = z.infer<typeof orderPatchSchema>;
export type RefundRequest = z.infer<typeof refundRequestSchema>;
/** Everything about one customer, as the persona builders make it. */
export type CustomerData = { customer: Customer; orders: Order[]; subscriptions: Subscription[]; usage: Usage };
/** What may be left out when a record is put in by hand. */
export type CustomerInput = z.input<typeof customerSchema>;
export type OrderInput = z.input<typeof orderSchema>;
export type SubscriptionInput = z.input<typeof subscriptionSchema>;
export type UsageInput = z.input<typeof usageSchema>;
