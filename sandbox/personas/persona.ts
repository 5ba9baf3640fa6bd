import { z } from 'zod';
import type { CustomerData, Order, Subscription } from '@/sandbox/backend/schema';
import type { RequesterInput } from '@/sandbox/crm/schema';
import type { Random } from '@/sandbox/random';
import { COUNTRY_CODES, LANGUAGES, type Language } from './countries';

/** A customer in a known situation: what the backend knows of them. The first order is the one they write about. */
export type Persona = CustomerData & { situation: string; language: Language };

export type BuildContext = { now: Date; random: Random };

/** What a caller may fix; the rest is drawn from the seeded stream. `amountUsd` is in US cents. */
export const overridesSchema = z.object({
  language: z.enum(LANGUAGES).optional(),
  country: z.enum(COUNTRY_CODES).optional(),
  email: z.string().optional(),
  name: z.string().optional(),
  orderId: z.string().optional(),
  amountUsd: z.number().int().positive().optional(),
});
export type Overrides = z.infer<typeof overridesSchema>;

/** The order that the persona's situation is about. @throws Error for a persona without orders */
export function primaryOrder({ orders, situation }: Persona): Order {
  const [order] = orders;
  if (!order) throw new Error(`${situation} has no order`);
  return order;
}

/** The subscription that the persona's situation is about. @throws Error for a persona without one */
export function primarySubscription({ subscriptions, situation }: Persona): Subscription {
  const [subscription] = subscriptions;
  if (!subscription) throw new Error(`${situation} has no subscription`);
  return subscription;
}

/** The persona as a help desk knows its sender: by the account's address. */
export function requesterOf({ customer }: Persona): RequesterInput {
  const { email, name, locale } = customer;
  return { id: `req-${customer.id}`, email, name, locale };
}
