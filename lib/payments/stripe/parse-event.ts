import { z } from 'zod';
import { AppError } from '@/lib/platform/errors';
import type { PaymentEvent } from '../payment-event';

const id = z.string().min(1).max(255);
const seconds = z
  .number()
  .int()
  .transform((unix) => new Date(unix * 1_000));
/** An id, or the object itself where the endpoint expands it. */
const reference = z.union([id, z.object({ id }).transform((object) => object.id)]);
const optionalReference = reference.nullish().transform((value) => value ?? null);
const words = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const eventSchema = z.object({ id, type: z.string(), created: seconds, data: z.object({ object: z.unknown() }) });

const warningSchema = z.object({
  id,
  charge: reference,
  payment_intent: optionalReference,
  fraud_type: words,
  actionable: z.boolean(),
});

const disputeSchema = z.object({
  id,
  charge: reference,
  payment_intent: optionalReference,
  reason: words,
  status: z.string().min(1),
  amount: z
    .number()
    .int()
    .nullish()
    .transform((value) => value ?? null),
  currency: words,
  evidence_details: z.object({ due_by: seconds.nullish() }).nullish(),
});

/**
 * Reads an event of Stripe's webhook: early fraud warnings and disputes. Null for events of other kinds.
 * @throws AppError bad_request where it is not of the documented form
 */
export function parseStripeEvent(raw: Uint8Array): PaymentEvent | null {
  const event = read(eventSchema, json(raw), 'event');
  const { object } = event.data;
  if (event.type.startsWith('radar.early_fraud_warning.')) {
    const warning = read(warningSchema, object, 'early fraud warning');
    return {
      ...about(warning, event.created),
      kind: 'early_fraud_warning',
      reason: warning.fraud_type,
      actionable: warning.actionable,
    };
  }
  if (!event.type.startsWith('charge.dispute.')) return null;
  const dispute = read(disputeSchema, object, 'dispute');
  return {
    ...about(dispute, event.created),
    kind: 'dispute',
    reason: dispute.reason,
    status: dispute.status,
    amount: dispute.amount,
    currency: dispute.currency?.toUpperCase() ?? null,
    dueAt: dispute.evidence_details?.due_by ?? null,
  };
}

function about(object: { id: string; charge: string; payment_intent: string | null }, at: Date) {
  const { id: externalId, charge: chargeId, payment_intent: paymentIntentId } = object;
  return { provider: 'stripe' as const, at, externalId, chargeId, paymentIntentId };
}

function json(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    throw new AppError('bad_request', 'The body is not JSON.');
  }
}

function read<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('bad_request', `The ${what} is not of the documented form${at ? ` at "${at}"` : ''}.`);
}
