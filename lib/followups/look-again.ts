import type { OrderMention, ReplyPart } from '@/lib/ai/reply-brief';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import type { Money } from '@/lib/payments/money';
import { mention } from '@/lib/policy/topic-result';

type Told = Extract<ReplyPart, { kind: 'order_delivered' | 'order_late_offer' }>;
export type SeenAgain = { kind: 'tell'; part: Told } | { kind: 'later'; at: string } | { kind: 'nothing' };

/** A refund that is under way or done. */
export type RefundSeen = { order: OrderMention; amount: Money };

/**
 * The latest refund of an order that has not failed; null where there is none.
 * @throws UpstreamError while the backend cannot be asked
 */
export async function findRefund(ctx: AgentCtx, orderId: string): Promise<RefundSeen | null> {
  const order = await ctx.backend?.getOrder(orderId);
  const refund = order?.refunds.filter((one) => one.status !== 'failed').at(-1);
  return order && refund ? { order: mention(order), amount: refund.money } : null;
}

/**
 * How an order stands at the time it was due.
 * @throws UpstreamError while the backend cannot be asked: the step is tried again later
 */
export async function lookAgain(ctx: AgentCtx, orderId: string): Promise<SeenAgain> {
  const order = await ctx.backend?.getOrder(orderId);
  if (!order) return { kind: 'nothing' };
  const { delivery, payment } = order;
  if (delivery.status === 'delivered' || order.status === 'fulfilled') {
    return {
      kind: 'tell',
      part: { kind: 'order_delivered', order: mention(order), deliveredAt: delivery.deliveredAt },
    };
  }
  const untouched =
    payment.status === 'captured' &&
    order.refunds.every((one) => one.status === 'failed') &&
    order.status !== 'canceled';
  if (!untouched) return { kind: 'nothing' };
  const failed = delivery.status === 'failed' || order.status === 'failed';
  if (!failed && delivery.expectedBy && Date.parse(delivery.expectedBy) > ctx.clock.now().getTime()) {
    return { kind: 'later', at: delivery.expectedBy };
  }
  return {
    kind: 'tell',
    part: {
      kind: 'order_late_offer',
      order: mention(order),
      dueAt: delivery.expectedBy,
      failed,
      failureReason: delivery.failureReason,
    },
  };
}
