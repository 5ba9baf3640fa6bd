import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Case } from './case';
import { ACCOUNT_INTENTS, carriedOf, openIntents } from './read-request';
import { awaiting, escalated, type TopicResult } from './topic-result';

/**
 * Whether the account may be read or changed for this sender (operating procedures § 3). Null when it may;
 * else what takes the place of every topic that needs the account. Never holds account data.
 */
export function identityGate(file: Case): TopicResult | null {
  const { identity, customer, unavailable } = file.facts;
  if (identity.state === 'unverified') {
    return escalated('identity_unverified', null, {
      parts: [{ kind: 'identity_unverified' }],
      findings: ['The sender could not be verified as the owner of the account: nothing was disclosed or done.'],
      recommendation: {
        verdict: 'check',
        text: "Verify the sender's identity before anything is disclosed or changed.",
      },
    });
  }
  if (identity.state === 'verified') {
    if (identity.lookup === 'unavailable' || (customer === null && unavailable.includes('customer'))) {
      return backendDown('The account could not be read: the company backend did not answer.');
    }
    if (identity.lookup === 'several') {
      return escalated('insufficient_context', 'identity', {
        findings: ['Several accounts match the sender.'],
        recommendation: { verdict: 'check', text: 'Find out which of the accounts is meant.' },
      });
    }
    if (customer !== null && identity.lookup === 'found') return null;
  }
  return unknownSender(file);
}

/** A stranger gets the same words whether or not an order that they name exists. */
function unknownSender(file: Case): TopicResult {
  const { facts, memory, policy, request } = file;
  if (memory.askedIdentity >= policy.askAtMost) {
    return escalated('insufficient_context', 'identity', {
      findings: ['No account was found for the sender, asked for it already.'],
      recommendation: { verdict: 'check', text: 'Find the account by other means, or ask the customer for it.' },
      memory: { openQuestion: null },
    });
  }
  const named = facts.namedOrders.map(({ id }): ReplyPart => ({ kind: 'order_not_found', orderId: id }));
  return awaiting(file, {
    parts: [...named, { kind: 'ask_identity' }],
    findings: ['No account was found for the sender.'],
    memory: {
      openQuestion: { kind: 'identity', intents: openIntents(request, ACCOUNT_INTENTS), carried: carriedOf(request) },
      askedIdentity: memory.askedIdentity + 1,
    },
  });
}

/** A read that the decision needs failed after retries: acknowledged, never guessed. */
export function backendDown(finding: string): TopicResult {
  return escalated('backend_unavailable', 'system_down', {
    findings: [finding],
    recommendation: { verdict: 'check', text: 'Answer when the backend is reachable again.' },
  });
}
