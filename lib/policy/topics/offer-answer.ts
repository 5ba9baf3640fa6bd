import type { RetentionOffer } from '@/lib/ai/reply-brief';
import type { Case } from '../case';
import type { ActionSpec, DecidedAction, Recommendation } from '../decision';
import { awaiting, escalated, resolved, type TopicResult } from '../topic-result';
import { decideCancel } from './cancel';

type Answer = 'accepted' | 'kept' | 'refused' | 'pause' | 'haggles' | 'unclear' | 'other';

/** The retention offer that is open: alone, or beside the offer of a refund. */
export function openRetention({ memory }: Pick<Case, 'memory'>): RetentionOffer | null {
  return memory.openOffer?.kind === 'retention' ? memory.openOffer.offer : (memory.besides ?? null);
}

function answerTo(file: Case, offer: RetentionOffer): Answer {
  const { signals, intents } = file.request;
  const alone = file.memory.openOffer?.kind === 'retention';
  const { percent, choice } = signals;
  const keeps = signals.keeps && !signals.affirms;
  const refusesOffers = signals.refusesOffers && !keeps;
  const leaves = signals.insistsOnCancelling || refusesOffers || intents.includes('cancel_subscription');
  if (offer.kind === 'discount' && percent !== null && !signals.declines && (signals.affirms || !leaves)) {
    return percent === offer.percentOff ? 'accepted' : 'haggles';
  }
  if (signals.wantsPause) return 'pause';
  if (leaves) return 'refused';
  if (keeps) return 'kept';
  if (!alone) return 'other';
  if (signals.affirms && signals.declines) return 'unclear';
  if (signals.declines) return 'refused';
  if (choice === 1) return 'accepted';
  if (choice !== null) return offer.kind === 'trial' && offer.orPause ? 'pause' : 'refused';
  if (signals.wantsPersonalDiscount) return 'haggles';
  if (signals.affirms) return 'accepted';
  const silent = signals.thanks || signals.asksIfBot || signals.greetingOnly || signals.praise;
  return intents.every((intent) => intent === 'other') && !silent ? 'unclear' : 'other';
}

/** What the answer to an open retention offer comes to. Null where the message is about something else. */
export function decideOfferAnswer(file: Case): TopicResult | null {
  const offer = openRetention(file);
  if (offer === null) return null;
  const memory = { openOffer: null, besides: null };
  switch (answerTo(file, offer)) {
    case 'accepted':
      return accepted(file, offer);
    case 'kept':
      return kept(file, offer);
    case 'refused':
      return decideCancel(file);
    case 'pause':
      return escalated('insufficient_context', 'pause', {
        findings: [`The customer chooses a pause of ${offer.plan} over the offer; no action exists for it.`],
        recommendation: { verdict: 'answer', text: 'Pause the subscription by hand, or say what is possible.' },
        memory,
      });
    case 'haggles':
      return escalated('discount_needs_approval', 'discount', {
        findings: [`The customer asks for other terms than the offer for ${offer.plan}.`],
        recommendation: {
          verdict: 'check',
          text: 'Decide whether other terms are given; the offer made still stands.',
        },
      });
    case 'unclear':
      return unclear(file);
    default:
      return null;
  }
}

/** Neither the offer nor the cancellation: the subscription stays as it is. */
function kept({ memory }: Case, offer: RetentionOffer): TopicResult {
  const open = memory.openOffer?.kind === 'retention' ? null : memory.openOffer;
  return resolved({
    parts: [{ kind: 'thanks_reply' }],
    findings: [`The customer keeps ${offer.plan} as it is.`],
    memory: { openOffer: open, besides: null },
  });
}

/** The customer takes a cancellation back that was passed on: only a person can stop it. */
export function decideKept({ memory, request }: Case): TopicResult | null {
  if (!request.signals.keeps || !memory.cancelAsked) return null;
  return escalated('insufficient_context', 'unclear', {
    priority: 'high',
    findings: ['The customer wants to keep the subscription after all.'],
    recommendation: {
      verdict: 'check',
      text: 'Do not cancel: decline the cancellation, or undo it where it was done.',
    },
    memory: { cancelAsked: false },
  });
}

function unclear(file: Case): TopicResult {
  if (file.memory.askedTopic < file.policy.askAtMost) {
    return awaiting(file, {
      parts: [{ kind: 'ask_offer_choice' }],
      memory: { askedTopic: file.memory.askedTopic + 1 },
    });
  }
  return escalated('insufficient_context', 'unclear', {
    findings: ['The answer to the retention offer is not clear.'],
  });
}

function specOf(offer: RetentionOffer): ActionSpec {
  const { subscriptionId } = offer;
  if (offer.kind === 'trial') return { kind: 'trial', subscriptionId, days: offer.days };
  return { kind: 'discount', subscriptionId, percentOff: offer.percentOff, months: offer.months };
}

/** Within the limit of its switch; beyond it a person approves. */
function modeOf({ policy }: Case, offer: RetentionOffer): 'auto' | 'approval' | 'never' {
  const { discount, trial } = policy.actions;
  const within =
    offer.kind === 'trial'
      ? offer.days <= trial.maxDays
      : offer.percentOff <= discount.maxPercentOff && offer.months <= discount.maxMonths;
  const { mode } = offer.kind === 'trial' ? trial : discount;
  return mode === 'auto' && !within ? 'approval' : mode;
}

function accepted(file: Case, offer: RetentionOffer): TopicResult {
  const mode = modeOf(file, offer);
  const terms = offer.kind === 'trial' ? `${offer.days} free days` : `${offer.percentOff} % for ${offer.months} months`;
  const recommendation: Recommendation = {
    verdict: 'approve',
    text: `Approve ${terms} on ${offer.plan}: offered and accepted.`,
  };
  const actions: DecidedAction[] =
    mode === 'never' ? [] : [{ spec: specOf(offer), mode, conditions: [], recommendation }];
  const findings = [`The customer accepted ${terms} on ${offer.plan}.`];
  const memory = { openOffer: null, besides: null };
  if (mode === 'auto') return resolved({ actions, findings, memory });
  const parts = [{ kind: 'offer_accepted', offer } as const];
  return escalated('discount_needs_approval', null, { actions, recommendation, findings, parts, memory });
}
