import type { RetentionOffer } from '@/lib/ai/reply-brief';
import type { Subscription } from '@/lib/backend/schema';
import type { Case } from '../case';
import type { DecidedAction, Recommendation } from '../decision';
import { findSubscription, subscriptionsUnread } from '../find-subscription';
import { backendDown } from '../identity';
import { carriedOf, openIntents, SUBSCRIPTION_INTENTS } from '../read-request';
import { awaiting, escalated, resolved, type TopicResult } from '../topic-result';
import { retentionOffer } from './retention-offer';

/** Cancellation and retention (operating procedures § 5): of one subscription, or of each where all that were listed are meant. */
export function decideCancellations(file: Case): TopicResult[] {
  const { request } = file;
  if (request.resumes?.kind !== 'which_subscription' || request.allOf.length === 0) return [decideCancel(file)];
  // One offer could not fit several subscriptions: each is passed on as it was asked for.
  const signals = { ...request.signals, insistsOnCancelling: true };
  return request.allOf.map((subscriptionId) =>
    decideCancel({ ...file, request: { ...request, signals, subscriptionId } }),
  );
}

/** Cancellation of the one subscription that is meant. */
export function decideCancel(file: Case): TopicResult {
  if (subscriptionsUnread(file)) return backendDown('The subscriptions could not be read: the backend did not answer.');
  const found = findSubscription(file);
  if (found.kind !== 'found') return askWhich(file, found.candidates);
  const { subscription } = found;
  if (subscription.status === 'canceled' || subscription.cancelAtPeriodEnd) return endsAlready(subscription, file.now);
  if (subscription.source === 'apple' || subscription.source === 'google') {
    return resolved({
      parts: [{ kind: 'store_steps', store: subscription.source, topic: 'cancel' }],
      findings: [`Subscription ${subscription.id} is billed by ${subscription.source}, which alone cancels it.`],
      memory: { cancelAsked: true, openOffer: null },
    });
  }
  const offer = mayOffer(file, subscription) ? retentionOffer(file, subscription) : null;
  return offer === null ? cancel(file, subscription) : offered(file, subscription, offer);
}

function askWhich(file: Case, candidates: Subscription[]): TopicResult {
  const { request } = file;
  if (request.resumes?.kind === 'which_subscription') {
    return escalated('insufficient_context', 'unclear', {
      findings: ['It could not be told which subscription is meant, although it was asked.'],
      recommendation: { verdict: 'check', text: 'Find out which subscription or account is meant.' },
      memory: { openQuestion: null },
    });
  }
  return awaiting(file, {
    parts: [{ kind: 'ask_which_subscription', plans: candidates.map((one) => one.plan) }],
    findings: [candidates.length === 0 ? 'The account has no subscription.' : 'Several subscriptions could be meant.'],
    memory: {
      openQuestion: {
        kind: 'which_subscription',
        subscriptionIds: candidates.map((one) => one.id),
        intents: openIntents(request, SUBSCRIPTION_INTENTS),
        carried: carriedOf(request),
      },
    },
  });
}

/** It is over, or set to end: nothing is left to do but to say when. */
export function endsAlready(subscription: Subscription, now: Date): TopicResult {
  const ended = subscription.status === 'canceled' && Date.parse(subscription.currentPeriodEnd) <= now.getTime();
  return resolved({
    parts: [{ kind: 'subscription_ended', plan: subscription.plan, endsAt: subscription.currentPeriodEnd, ended }],
    findings: [
      `Subscription ${subscription.id} ${ended ? 'has ended' : 'is cancelled or set to end'} (${subscription.currentPeriodEnd}).`,
    ],
    memory: { openOffer: null },
  });
}

/** One offer only: the first explicit request in the window, calm enough, on the web, with no discount running. */
function mayOffer({ facts, memory, policy, request, understanding, now }: Case, subscription: Subscription): boolean {
  const repeated = memory.cancelAsked || memory.retentionOffered || facts.earlierCancelRequests > 0;
  const unwanted = request.signals.insistsOnCancelling || request.signals.refusesOffers;
  const running = subscription.status === 'active' || subscription.status === 'trialing';
  const { discount } = subscription;
  const discounted = discount !== null && (discount.endsAt === null || Date.parse(discount.endsAt) > now.getTime());
  const calm = understanding.anger <= policy.retention.maxAnger && !request.chargeback;
  return (
    policy.retention.on && running && subscription.source === 'web' && calm && !repeated && !unwanted && !discounted
  );
}

const HOUR = 60 * 60_000;

/** When an unanswered offer is reminded of: in time before the period ends. Nothing where it is too late for that. */
export function offerReminder({ policy, now }: Case, subscription: Subscription): Partial<TopicResult> {
  const { noAnswerHours, offerReminderHoursBeforeEnd } = policy.followUps;
  const end = Date.parse(subscription.currentPeriodEnd);
  const at = Math.min(now.getTime() + noAnswerHours * HOUR, end - offerReminderHoursBeforeEnd * HOUR);
  if (at <= now.getTime()) return {};
  return { followUps: [{ kind: 'offer_reminder', at: new Date(at).toISOString(), subscriptionId: subscription.id }] };
}

function offered(file: Case, subscription: Subscription, offer: RetentionOffer): TopicResult {
  const { facts, request } = file;
  const help = request.signals.cancelReason === 'technical' ? (facts.knowledge.technical_issue?.text ?? null) : null;
  return awaiting(file, {
    parts: [
      {
        kind: 'retention_offer',
        offer,
        highlight: facts.usage?.highlights[0] ?? null,
        help,
        periodEnd: subscription.currentPeriodEnd,
      },
    ],
    findings: [`First request to cancel subscription ${subscription.id} (${subscription.plan}): one offer was made.`],
    ...offerReminder(file, subscription),
    memory: { openOffer: { kind: 'retention', offer }, cancelAsked: true, retentionOffered: true },
  });
}

/** Repeated or insisted: it is done, without another word of persuasion. */
export function cancel(file: Case, subscription: Subscription): TopicResult {
  const { mode, at } = file.policy.actions.cancel;
  const known = subscription.source === 'web';
  const recommendation: Recommendation = known
    ? {
        verdict: 'approve',
        text: `Cancel subscription ${subscription.id} (${subscription.plan}) at ${at.replace('_', ' ')}.`,
      }
    : { verdict: 'check', text: `It is not known who bills subscription ${subscription.id}: check before cancelling.` };
  const reason = file.request.signals.cancelReason ?? 'requested by the customer';
  const spec = { kind: 'cancel', subscriptionId: subscription.id, at, reason } as const;
  const automatic = mode === 'auto' && known;
  const actions: DecidedAction[] =
    mode === 'never' ? [] : [{ spec, mode: automatic ? 'auto' : 'approval', conditions: [], recommendation }];
  const memory = { cancelAsked: true, openOffer: null, besides: null };
  const findings = [`The customer wants subscription ${subscription.id} (${subscription.plan}) cancelled.`];
  if (automatic) return resolved({ actions, findings, memory });
  return escalated('cancellation_needs_approval', null, {
    actions,
    recommendation,
    findings,
    parts: [{ kind: 'cancellation_passed_on', plan: subscription.plan, periodEnd: subscription.currentPeriodEnd }],
    memory,
  });
}
