import type { Intent } from '@/lib/ai/understanding';
import type { Case } from '../case';
import { dueAt } from '../conditions';
import type { DecidedAction } from '../decision';
import { allOrders } from '../facts-of-order';
import { isDelivered, moneyHeld } from '../find-order';
import { awaiting, escalated, resolved, type TopicResult } from '../topic-result';
import { offerReminder } from './cancel';

/** The general answer of the knowledge base; without a passage above the bar a person answers. */
export function decideKnowledge({ facts }: Case, intent: Intent): TopicResult {
  const passage = facts.knowledge[intent];
  if (passage)
    return resolved({ parts: [{ kind: 'knowledge', ...passage }], findings: [`Knowledge base: ${passage.title}.`] });
  return escalated('insufficient_context', 'question', {
    findings: [`The knowledge base has no passage for this (${intent}).`],
    recommendation: { verdict: 'answer', text: 'Answer the question, and add the answer to the knowledge base.' },
  });
}

/** Praise is thanked for; other feedback is a question to the knowledge base. Null where there is nothing to add. */
export function decideFeedback(file: Case): TopicResult | null {
  if (file.request.signals.praise) return resolved({ parts: [{ kind: 'praise_reply' }] });
  const alone = file.request.intents.every((intent) => intent === 'feedback');
  return alone || file.facts.knowledge.feedback ? decideKnowledge(file, 'feedback') : null;
}

/** A new address for the account is never set without a person. */
export function decideEmailChange(file: Case, mayChange: boolean): TopicResult {
  const { customer } = file.facts;
  const email = file.request.entities.emails[0] ?? null;
  const recommendation = {
    verdict: 'check',
    text: 'Make sure that the request comes from the owner of the account, then approve.',
  } as const;
  const allowed = mayChange && customer !== null && file.policy.actions.emailChange.mode !== 'never';
  const actions: DecidedAction[] = allowed
    ? [
        {
          spec: { kind: 'email_change', customerId: customer.id, email },
          mode: 'approval',
          conditions: [],
          recommendation,
        },
      ]
    : [];
  return escalated('account_change_needs_approval', 'email_change', {
    actions,
    recommendation,
    findings: [email === null ? 'A new e-mail address is wanted but not named.' : 'A new e-mail address is named.'],
  });
}

export function decidePrivacy(): TopicResult {
  return escalated('privacy_request', 'privacy', {
    findings: ['The customer asks for their data to be deleted or exported.'],
    recommendation: { verdict: 'check', text: 'Handle it as a data protection request within its legal time limit.' },
  });
}

export function decideHuman(): TopicResult {
  return escalated('human_requested', 'person_asked', {
    findings: ['The customer asks for a person.'],
    recommendation: { verdict: 'answer', text: 'Write to the customer in person.' },
  });
}

/** Public offers are told; a discount as a personal favour is a person's to give. */
export function decideDiscount(file: Case): TopicResult {
  if (file.request.signals.wantsPersonalDiscount) {
    return escalated('discount_needs_approval', 'discount', {
      findings: ['The customer asks for a discount as a personal favour.'],
      recommendation: { verdict: 'check', text: 'Decide whether a discount is given; none was promised.' },
    });
  }
  const offers = file.facts.knowledge.public_offers;
  if (!offers) return decideKnowledge(file, 'discount_request');
  return resolved({
    parts: [{ kind: 'public_offers', text: offers.text }],
    findings: [`Knowledge base: ${offers.title}.`],
  });
}

/** A pause or another plan that is to be done: no action exists for it. */
export function decideSubscriptionChange(file: Case): TopicResult {
  const pause = file.request.signals.wantsPause;
  return escalated('insufficient_context', pause ? 'pause' : 'plan_change', {
    findings: [
      pause ? 'The customer wants the subscription paused.' : 'The customer wants another plan or renewal date.',
    ],
    recommendation: { verdict: 'answer', text: 'Make the change by hand, or say what is possible.' },
  });
}

export function decideBot(): TopicResult {
  return resolved({ parts: [{ kind: 'bot_truth' }] });
}

/**
 * Thanks or "I'll wait": a short reply, and the order that is waited for is looked at again when it is due. A retention offer that is
 * thought over stays open, and is reminded of.
 */
export function decideThanks(file: Case): TopicResult {
  const kind = file.request.signals.praise ? 'praise_reply' : 'thanks_reply';
  const { openOffer } = file.memory;
  const considered =
    openOffer?.kind === 'retention'
      ? file.facts.subscriptions.find((one) => one.id === openOffer.offer.subscriptionId)
      : undefined;
  if (considered) return resolved({ parts: [{ kind }], ...offerReminder(file, considered) });
  const order = allOrders(file.facts).find((one) => one.id === file.memory.orderId);
  const due = order && moneyHeld(order) && !isDelivered(order) ? dueAt(order, file.policy) : null;
  const waits = order && due !== null && Date.parse(due) > file.now.getTime();
  return resolved({
    parts: [{ kind }],
    followUps: waits ? [{ kind: 'order_due', orderId: order.id, at: due }] : [],
    // "For neither of them" answers which order was meant.
    ...(file.facts.namesAll === 'none' ? { memory: { openQuestion: null } } : {}),
  });
}

/**
 * A greeting, an attachment alone, or nothing that can be understood: asked once, then a person looks. "No, I will wait" while a person is
 * waited for needs no question.
 */
export function decideUnclear(file: Case): TopicResult {
  const { facts, memory, policy, request } = file;
  const passage = facts.knowledge.other;
  if (passage && request.signals.understandable && !request.signals.greetingOnly) return decideKnowledge(file, 'other');
  const { affirms, declines } = request.signals;
  if (file.waitsForPerson && (affirms || declines)) return resolved({ parts: [{ kind: 'thanks_reply' }] });
  if (memory.askedTopic >= policy.askAtMost) {
    return escalated('insufficient_context', 'unclear', {
      findings: ['It could not be understood what the message is about, although it was asked.'],
      recommendation: { verdict: 'answer', text: 'Read the conversation and answer it.' },
      memory: { openQuestion: null },
    });
  }
  return awaiting(file, {
    parts: [{ kind: 'ask_what_about', attachmentSeen: facts.attachments > 0 }],
    findings: ['It could not be understood what the message is about.'],
    memory: { openQuestion: { kind: 'what_about' }, askedTopic: memory.askedTopic + 1 },
  });
}
