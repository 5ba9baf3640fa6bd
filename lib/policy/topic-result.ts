import type { HandOverTopic, OrderMention, ReplyPart } from '@/lib/ai/reply-brief';
import type { Order } from '@/lib/backend/schema';
import type { Case } from './case';
import type {
  ConditionResult,
  DecidedAction,
  Decision,
  FollowUp,
  Memory,
  Priority,
  Reason,
  Recommendation,
} from './decision';

/** What one topic of a message comes to; combine.ts makes one decision of them. */
export type TopicResult = {
  outcome: Decision['outcome'];
  reasons: Reason[];
  priority: Priority;
  parts: ReplyPart[];
  actions: DecidedAction[];
  conditions: ConditionResult[];
  orderId: string | null;
  recommendation: Recommendation | null;
  findings: string[];
  followUps: FollowUp[];
  memory: Partial<Memory>;
};

const EMPTY: TopicResult = {
  outcome: 'resolved',
  reasons: [],
  priority: 'normal',
  parts: [],
  actions: [],
  conditions: [],
  orderId: null,
  recommendation: null,
  findings: [],
  followUps: [],
  memory: {},
};

/** Answered; nothing is left for a person. */
export function resolved(result: Partial<TopicResult>): TopicResult {
  return { ...EMPTY, ...result };
}

/** A question or an offer is open; by default the customer is reminded when no answer comes. */
export function awaiting(file: Pick<Case, 'policy'>, result: Partial<TopicResult>): TopicResult {
  const followUps: FollowUp[] = [{ kind: 'no_answer', afterHours: file.policy.followUps.noAnswerHours }];
  return { ...EMPTY, followUps, ...result, outcome: 'awaiting_customer' };
}

/** A person must act: the reason, and what the customer is told of it. */
export function escalated(
  reason: Reason,
  topic: HandOverTopic | null,
  result: Partial<TopicResult> & { order?: Order | null },
): TopicResult {
  const { order = null, ...rest } = result;
  const priority = rest.priority ?? 'normal';
  const handOver: ReplyPart[] =
    topic === null ? [] : [{ kind: 'handed_over', topic, order: order ? mention(order) : null, priority }];
  return {
    ...EMPTY,
    orderId: order?.id ?? null,
    ...rest,
    outcome: 'escalated',
    reasons: [reason],
    parts: [...(rest.parts ?? []), ...handOver],
  };
}

/** An order as a reply may name it. */
export function mention(order: Order): OrderMention {
  return { id: order.id, description: order.description, money: order.money, createdAt: order.createdAt };
}
