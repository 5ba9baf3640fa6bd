import { addMonths } from 'date-fns';
import type { z } from 'zod';
import type { Clock } from '@/sandbox/clock';
import { type Answer, ok, problem } from '@/sandbox/http/answer';
import type { cancelRequestSchema, discountRequestSchema, Subscription, trialRequestSchema } from './schema';

const DAY_MS = 86_400_000;

const storeManaged = ({ source }: Subscription): Answer => problem(422, 'store_managed', `billed by ${source}`);

/** Ends a subscription now or at the end of what is paid. */
export function cancelSubscription(
  subscription: Subscription,
  { at }: z.infer<typeof cancelRequestSchema>,
  clock: Clock,
): Answer {
  if (subscription.source !== 'web') return storeManaged(subscription);
  const ended = subscription.status === 'canceled';
  if (ended || (at === 'period_end' && subscription.cancelAtPeriodEnd)) return problem(409, 'already_canceled');
  if (at === 'period_end') return ok(Object.assign(subscription, { cancelAtPeriodEnd: true }));
  return ok(Object.assign(subscription, { status: 'canceled', currentPeriodEnd: clock.now().toISOString() }));
}

/** Takes a share off the next months' price. */
export function discountSubscription(
  subscription: Subscription,
  { percentOff, months }: z.infer<typeof discountRequestSchema>,
  clock: Clock,
): Answer {
  if (subscription.source !== 'web') return storeManaged(subscription);
  const now = clock.now();
  const active = subscription.discount !== null && Date.parse(subscription.discount.endsAt) > now.getTime();
  if (active) return problem(409, 'discount_already_active');
  subscription.discount = { percentOff, endsAt: addMonths(now, months).toISOString() };
  return ok(subscription);
}

/** Moves the end of the current period by free days. */
export function extendTrial(subscription: Subscription, { days }: z.infer<typeof trialRequestSchema>): Answer {
  if (subscription.source !== 'web') return storeManaged(subscription);
  const moved = (time: string) => new Date(Date.parse(time) + days * DAY_MS).toISOString();
  subscription.currentPeriodEnd = moved(subscription.currentPeriodEnd);
  if (subscription.trialEndsAt !== null && subscription.status === 'trialing') {
    subscription.trialEndsAt = moved(subscription.trialEndsAt);
  }
  return ok(subscription);
}
