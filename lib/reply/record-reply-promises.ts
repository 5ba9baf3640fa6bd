import type { Ctx } from '@/db/context';
import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Facts, Priority } from '@/lib/policy/decision';
import type { PromiseRules } from '@/lib/policy/policy-schema';
import { promisesOfParts } from '@/lib/promises/promises-of-parts';
import { recordPromises } from '@/lib/promises/record-promises';

/** Writes down what a message of the agent promises, in the transaction that queues it. */
export async function recordReplyPromises(
  ctx: Ctx,
  input: {
    conversationId: string;
    deliveryKey: string;
    engine: 'builtin' | 'model';
    parts: readonly ReplyPart[];
    priority: Priority;
    facts: Facts;
    rules: PromiseRules;
  },
): Promise<void> {
  const { conversationId, deliveryKey, engine, parts, priority, facts, rules } = input;
  const subscriptionOf = (plan: string) => facts.subscriptions.find((one) => one.plan === plan)?.id ?? '';
  const drafts = promisesOfParts(parts, { priority, rules, subscriptionOf, now: ctx.clock.now() });
  await recordPromises(ctx, { conversationId, deliveryKey, source: engine, drafts });
}
