import type { Order, Subscription, Usage } from '@/sandbox/backend/schema';
import { shifted } from '@/sandbox/clock';
import type { Parts } from './parts';

export type SubscriptionSituation = (parts: Parts) => { subscription: Subscription; order: Order; usage: Usage };

type Shape = {
  /** how many days ago the current period began */
  periodDaysAgo: number;
  sessions: number;
  /** sessions since the last charge, where they differ from those of the last 30 days */
  sinceCharge?: number;
  change?: (subscription: Subscription, now: Date) => Partial<Subscription>;
};

function shaped({ periodDaysAgo, sessions, sinceCharge, change }: Shape): SubscriptionSituation {
  return (parts) => {
    const made = parts.subscription(periodDaysAgo);
    const subscription = { ...made, ...change?.(made, parts.now) };
    return {
      subscription,
      order: parts.renewal(subscription),
      usage: parts.usage(sessions, sinceCharge ?? sessions, subscription.plan),
    };
  };
}

const status = (value: Subscription['status']) => () => ({ status: value });

/** Days into a period that every interval, a week too, still covers. */
const FRESH = 2;

export const SUBSCRIPTION_SITUATIONS = {
  renewalUnused: shaped({ periodDaysAgo: FRESH, sessions: 0 }),
  renewalLightlyUsed: shaped({ periodDaysAgo: FRESH, sessions: 5, sinceCharge: 2 }),
  renewalUsed: shaped({ periodDaysAgo: FRESH + 3, sessions: 22, sinceCharge: 9 }),
  appleSubscription: shaped({ periodDaysAgo: FRESH, sessions: 4, change: () => ({ source: 'apple' }) }),
  googleSubscription: shaped({ periodDaysAgo: FRESH, sessions: 4, change: () => ({ source: 'google' }) }),
  activeHeavyUser: shaped({ periodDaysAgo: 5, sessions: 19 }),
  activeRegularUser: shaped({ periodDaysAgo: 5, sessions: 5 }),
  activeLightUser: shaped({ periodDaysAgo: 5, sessions: 1 }),
  discountedSubscriber: shaped({
    periodDaysAgo: 5,
    sessions: 10,
    change: (_, now) => ({ discount: { percentOff: 20, endsAt: shifted(now, 40, 'day') } }),
  }),
  trialingSubscriber: shaped({
    periodDaysAgo: FRESH,
    sessions: 3,
    change: ({ currentPeriodStart, currentPeriodEnd }) => ({
      status: 'trialing',
      startedAt: currentPeriodStart,
      trialEndsAt: currentPeriodEnd,
    }),
  }),
  pastDueSubscriber: shaped({ periodDaysAgo: 5, sessions: 2, change: status('past_due') }),
  pausedSubscriber: shaped({ periodDaysAgo: 5, sessions: 0, change: status('paused') }),
  canceledSubscriber: shaped({ periodDaysAgo: 5, sessions: 0, change: status('canceled') }),
  endingSubscriber: shaped({ periodDaysAgo: 5, sessions: 1, change: () => ({ cancelAtPeriodEnd: true }) }),
} as const satisfies Record<string, SubscriptionSituation>;
