import type { Case } from './case';
import { combine } from './combine';
import { decideTopics } from './decide-topics';
import type { DecideInput, Decision } from './decision';
import { readRequest } from './read-request';

/**
 * Decides one customer message from facts, rules and what is open in the conversation (operating procedures §§ 3–6). Pure: the
 * same input gives the same decision.
 *
 * The parts hold all that is said save the results of the automatic actions: run those, then `conclude` adds what
 * came of them. The outcome is the one where they succeed.
 */
export function decide(input: DecideInput): Decision {
  const file: Case = { ...input, request: readRequest(input) };
  return input.understanding.selfHarm ? decideSafety(file) : combine(file, decideTopics(file));
}

/** Danger to life: the supportive text and nothing else; no action, no disclosure line, the memory as it was. */
function decideSafety({ facts, memory, policy, request }: Case): Decision {
  return {
    outcome: 'escalated',
    reason: 'safety',
    reasons: ['safety'],
    priority: 'urgent',
    parts: [{ kind: 'safety_support', text: facts.knowledge.safety?.text ?? policy.safetyText }],
    actions: [],
    conditions: [],
    orderId: null,
    recommendation: {
      verdict: 'answer',
      text: 'Write to the customer in person now; leave every other topic for later.',
    },
    findings: ['The message speaks of self-harm or danger to life.'],
    followUps: [],
    memory,
    handOver: [],
    intents: request.intents,
    disclosure: false,
  };
}
