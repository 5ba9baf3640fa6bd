import type { RetentionOffer } from '@/lib/ai/reply-brief';
import type { Subscription } from '@/lib/backend/schema';
import type { Case } from '../case';
import { evaluate } from '../expression';
import { limitsFor } from '../facts-of-order';
import { factsOfSubscription } from '../facts-of-subscription';

/** The offer of the first retention rule that holds; null where none does. */
export function retentionOffer(file: Case, subscription: Subscription): RetentionOffer | null {
  const facts = factsOfSubscription(file);
  const limits = limitsFor(subscription.price.currency, file.policy);
  const rule = file.policy.retention.rules.find(
    (one) => one.when === null || evaluate(one.when, facts, limits) === true,
  );
  return rule ? { ...rule.offer, subscriptionId: subscription.id, plan: subscription.plan } : null;
}
