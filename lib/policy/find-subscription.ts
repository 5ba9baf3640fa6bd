import type { Subscription } from '@/lib/backend/schema';
import type { Case } from './case';

export type FoundSubscription =
  | { kind: 'found'; subscription: Subscription }
  | { kind: 'unclear'; candidates: Subscription[] };

export const subscriptionsUnread = ({ facts }: Case): boolean => facts.unavailable.includes('subscriptions');

const found = (subscription: Subscription): FoundSubscription => ({ kind: 'found', subscription });

/** The subscription meant: the one answered or offered about, the one named by its plan, or the only one that runs. */
export function findSubscription({ facts, memory, request }: Case): FoundSubscription {
  const all = facts.subscriptions;
  const offered = memory.openOffer?.kind === 'retention' ? memory.openOffer.offer : memory.besides;
  const pointed = all.find((one) => one.id === (request.subscriptionId ?? offered?.subscriptionId));
  if (pointed) return found(pointed);
  const running = all.filter((one) => one.status !== 'canceled');
  const named = running.filter((one) => facts.describedIds?.includes(one.id));
  if (named[0] && named.length === 1) return found(named[0]);
  const cancellable = running.filter((one) => !one.cancelAtPeriodEnd);
  if (cancellable.length > 1) return { kind: 'unclear', candidates: cancellable };
  const only = cancellable[0] ?? running[0] ?? latest(all);
  return only ? found(only) : { kind: 'unclear', candidates: [] };
}

const latest = (all: Subscription[]): Subscription | undefined =>
  all.toSorted((a, b) => Date.parse(b.currentPeriodEnd) - Date.parse(a.currentPeriodEnd))[0];
