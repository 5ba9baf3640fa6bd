import type { OrderMention, ReplyPart, RetentionOffer } from '@/lib/ai/reply-brief';
import type { Order, Subscription } from '@/lib/backend/schema';
import type { DecidedAction, Decision, Facts } from '@/lib/policy/decision';

/**
 * What the reply would say if the person follows the recommendation: the done action where approving is advised, the refusal where
 * declining is. Where nothing is to be approved the decided reply itself is the draft.
 */
export function partsForPerson(decision: Decision, facts: Facts): ReplyPart[] {
  const proposed = decision.actions.filter((one) => one.mode === 'approval');
  const parts = proposed.flatMap((one) => partOf(one, facts));
  return parts.length > 0 ? parts : decision.parts;
}

/** The part that tells the customer an approved action is done. */
export function donePart(spec: DecidedAction['spec'], facts: Facts): ReplyPart | null {
  switch (spec.kind) {
    case 'refund': {
      const order = mentionOf(findOrder(facts, spec.orderId));
      return order ? { kind: 'refund_done', order, amount: spec.money, unfulfilled: null } : null;
    }
    case 'cancel': {
      const subscription = findSubscription(facts, spec.subscriptionId);
      return subscription
        ? { kind: 'cancellation_done', plan: subscription.plan, endsAt: subscription.currentPeriodEnd }
        : null;
    }
    case 'discount':
    case 'trial': {
      const subscription = findSubscription(facts, spec.subscriptionId);
      return subscription ? { kind: 'offer_applied', offer: offerOf(spec, subscription.plan) } : null;
    }
    case 'email_change':
      return null;
  }
}

type OfferSpec = Extract<DecidedAction['spec'], { kind: 'discount' | 'trial' }>;

function offerOf(spec: OfferSpec, plan: string): RetentionOffer {
  const { subscriptionId } = spec;
  return spec.kind === 'discount'
    ? { kind: 'discount', percentOff: spec.percentOff, months: spec.months, subscriptionId, plan }
    : { kind: 'trial', days: spec.days, orPause: false, subscriptionId, plan };
}

function partOf(action: DecidedAction, facts: Facts): ReplyPart[] {
  const { spec, recommendation } = action;
  if (recommendation?.verdict === 'decline' && spec.kind === 'refund') {
    const order = findOrder(facts, spec.orderId);
    const mention = mentionOf(order);
    return mention && order ? [{ kind: 'refund_declined', order: mention, cause: causeOf(order) }] : [];
  }
  const money = recommendation?.verdict === 'approve_partial' ? recommendation.money : undefined;
  const part = donePart(spec.kind === 'refund' && money ? { ...spec, money } : spec, facts);
  return part ? [part] : [];
}

function causeOf(order: Order): 'delivered' | 'policy' {
  return order.delivery.status === 'delivered' || order.status === 'fulfilled' ? 'delivered' : 'policy';
}

function findOrder(facts: Facts, id: string): Order | null {
  return (
    facts.orders.find((one) => one.id === id) ?? facts.namedOrders.find((one) => one.order?.id === id)?.order ?? null
  );
}

function findSubscription(facts: Facts, id: string): Subscription | undefined {
  return facts.subscriptions.find((one) => one.id === id);
}

/** An order of the facts as a reply may name it. */
export function orderMention(facts: Facts, id: string): OrderMention | null {
  return mentionOf(findOrder(facts, id));
}

function mentionOf(order: Order | null): OrderMention | null {
  return order
    ? { id: order.id, description: order.description, money: order.money, createdAt: order.createdAt }
    : null;
}
