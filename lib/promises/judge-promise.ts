import type { Order, Subscription } from '@/lib/backend/schema';
import type { PromiseRow } from './promise';

/** What is known at the moment a promise is looked at. */
export type Seen = {
  /** Null where it is not asked for, or does not exist. */
  order: Order | null;
  subscription: Subscription | null;
  /** The backend could not be asked. */
  unreadable: boolean;
  /** The kinds of actions of the conversation that were done, and of refunds those whose result is not known. */
  done: { kind: string; orderId: string | null }[];
  refundUnknown: boolean;
  /** A person has written to the customer since, or the agent that what was asked for is done. */
  answered: boolean;
  resolved: boolean;
  /** The order was late at its time, and the customer was told so and offered the refund. */
  refundOffered: boolean;
};

export type Verdict = { state: 'kept' | 'broken' | 'void'; evidence: string } | { state: 'later' };

const LATER: Verdict = { state: 'later' };

/** Holds a promise against what is known. Pure: `later` while it can still be kept. */
export function judgePromise(promise: PromiseRow, seen: Seen, now: Date): Verdict {
  const verdict = look(promise, seen);
  if (verdict.state !== 'later' || seen.unreadable) return verdict;
  const patience = promise.kind === 'order_arrives' ? (promise.checkAt ?? promise.dueAt) : promise.dueAt;
  return now >= patience ? { state: 'broken', evidence: 'overdue' } : LATER;
}

function look(promise: PromiseRow, seen: Seen): Verdict {
  switch (promise.kind) {
    case 'refund_arrives':
      return arrived(promise, seen);
    case 'refund_clarified':
      if (seen.refundUnknown) return LATER;
      if (isDone(seen, 'refund')) return { state: 'kept', evidence: 'action_done' };
      return answeredOrClosed(seen);
    case 'refund':
      return isDone(seen, 'refund') || refundedSince(promise, seen) ? { state: 'kept', evidence: 'refunded' } : LATER;
    case 'cancellation':
      return cancelled(seen);
    case 'discount':
      return isDone(seen, 'discount') || seen.subscription?.discount
        ? { state: 'kept', evidence: 'action_done' }
        : LATER;
    case 'free_days':
      return isDone(seen, 'trial') ? { state: 'kept', evidence: 'action_done' } : LATER;
    case 'order_arrives':
      return delivered(seen);
    case 'person_answers':
      return answeredOrClosed(seen);
    case 'date':
      return seen.answered ? { state: 'kept', evidence: 'answered' } : LATER;
    case 'call':
      // Only people know; they mark it.
      return LATER;
  }
}

const isDone = (seen: Seen, kind: string): boolean => seen.done.some((one) => one.kind === kind);

function answeredOrClosed(seen: Seen): Verdict {
  if (seen.answered) return { state: 'kept', evidence: 'answered' };
  return seen.resolved ? { state: 'void', evidence: 'closed' } : LATER;
}

/** The refund of the promised amount, or any where its like is not found: what the bank has made of it. */
function arrived({ amount }: PromiseRow, { order }: Seen): Verdict {
  const refunds = order?.refunds ?? [];
  const meant = refunds.filter((one) => one.money.amount === amount);
  const counted = meant.length > 0 ? meant : refunds;
  if (counted.some((one) => one.status === 'succeeded')) return { state: 'kept', evidence: 'backend_succeeded' };
  const failed = counted.length > 0 && counted.every((one) => one.status === 'failed');
  return failed ? { state: 'broken', evidence: 'refund_failed' } : LATER;
}

function refundedSince({ createdAt }: PromiseRow, { order }: Seen): boolean {
  const since = createdAt.getTime() - 86_400_000;
  return (order?.refunds ?? []).some((one) => one.status !== 'failed' && Date.parse(one.createdAt) >= since);
}

function cancelled(seen: Seen): Verdict {
  const { subscription } = seen;
  const ends = subscription?.status === 'canceled' || subscription?.cancelAtPeriodEnd === true;
  if (ends) return { state: 'kept', evidence: 'backend_canceled' };
  // The backend's word counts more than that we asked for it.
  return !subscription && isDone(seen, 'cancel') ? { state: 'kept', evidence: 'action_done' } : LATER;
}

function delivered({ order, refundOffered }: Seen): Verdict {
  if (!order) return LATER;
  if (order.delivery.status === 'delivered' || order.status === 'fulfilled') {
    return { state: 'kept', evidence: 'delivered' };
  }
  const paidBack = order.refunds.some((one) => one.status !== 'failed') || order.payment.status === 'refunded';
  if (paidBack || order.status === 'canceled') return { state: 'void', evidence: 'refunded' };
  return refundOffered ? { state: 'void', evidence: 'refund_offered' } : LATER;
}
