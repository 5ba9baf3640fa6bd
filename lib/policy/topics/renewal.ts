import type { Case } from '../case';
import { findSubscription } from '../find-subscription';
import { resolved, type TopicResult } from '../topic-result';
import { endsAlready } from './cancel';

/** The day on which the subscription renews, or ends. Null where it is not known which one is meant, or nothing is charged at its end. */
export function decideRenewal(file: Case): TopicResult | null {
  const found = findSubscription(file);
  if (found.kind !== 'found') return null;
  const { subscription } = found;
  const { id, plan, status, currentPeriodEnd } = subscription;
  if (status === 'canceled' || subscription.cancelAtPeriodEnd) return endsAlready(subscription, file.now);
  const renews = (status === 'active' || status === 'trialing') && Date.parse(currentPeriodEnd) > file.now.getTime();
  if (!renews) return null;
  return resolved({
    parts: [{ kind: 'subscription_renews', plan, periodEnd: currentPeriodEnd }],
    findings: [`Subscription ${id} (${plan}) renews on ${currentPeriodEnd}.`],
  });
}
