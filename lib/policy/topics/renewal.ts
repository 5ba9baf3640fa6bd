import type { Case } from '../case';
import { findSubscription, subscriptionsUnread } from '../find-subscription';
import { backendDown } from '../identity';
import { resolved, type TopicResult } from '../topic-result';
import { endsAlready } from './cancel';

/** The day on which the subscription renews, or ends. Null where it is not known which one is meant, or nothing is charged at its end. */
export function decideRenewal(file: Case): TopicResult | null {
  if (subscriptionsUnread(file)) return backendDown('The subscriptions could not be read: the backend did not answer.');
  // A cancellation is under way that the account does not show yet.
  if (file.memory.cancelAsked && file.waitsForPerson) return null;
  const found = findSubscription(file);
  if (found.kind !== 'found') return null;
  const { subscription } = found;
  const { id, plan, status, currentPeriodEnd } = subscription;
  if (status === 'canceled' || subscription.cancelAtPeriodEnd) {
    // What was offered before stays open: nothing of it is answered.
    return { ...endsAlready(subscription, file.now), memory: {} };
  }
  const renews = (status === 'active' || status === 'trialing') && Date.parse(currentPeriodEnd) > file.now.getTime();
  if (!renews) return null;
  return resolved({
    parts: [{ kind: 'subscription_renews', plan, periodEnd: currentPeriodEnd }],
    findings: [`Subscription ${id} (${plan}) renews on ${currentPeriodEnd}.`],
  });
}
