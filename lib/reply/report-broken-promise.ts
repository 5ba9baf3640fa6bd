import { eq } from 'drizzle-orm';
import { type PromiseKind, promises } from '@/db/schema/promises';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { markEscalated } from '@/lib/conversations/set-standing';
import { emitEvent } from '@/lib/outbox/emit';
import type { PromiseRow } from '@/lib/promises/promise';
import { alignTicket } from './align-ticket';
import { deliver } from './deliver';
import { tellTicket } from './tell-ticket';

const WHAT: Record<PromiseKind, string> = {
  refund_arrives: 'that a refund arrives',
  refund_clarified: 'to find out what became of a refund',
  refund: 'a refund',
  cancellation: 'a cancellation',
  discount: 'a discount',
  free_days: 'free days',
  order_arrives: 'that the order arrives',
  person_answers: 'that a colleague answers',
  call: 'a call',
  date: 'something by a date',
};

/**
 * A promise was not kept in time: an internal note says which, the conversation and its ticket are put before people again, and they are
 * told. Repeated, it changes nothing more.
 */
export async function reportBrokenPromise(ctx: AgentCtx, promiseId: string): Promise<void> {
  const deliveryKey = `promise-broken:${promiseId}`;
  const conversation = await ctx.db.transaction(async (tx) => {
    const inner = { ...ctx, db: tx };
    // Whoever keeps it in this moment has to wait, and resolves the conversation after this.
    const [promise] = await tx.select().from(promises).where(eq(promises.id, promiseId)).for('update');
    if (promise?.state !== 'broken') return null;
    const { conversation } = await loadTurn(tx, promise.conversationId);
    await queueOutgoing(inner, {
      conversationId: conversation.id,
      customerId: conversation.customerId,
      channel: conversation.channel,
      author: 'ai',
      public: false,
      text: noteOf(promise),
      language: 'en',
      runId: null,
      deliveryKey,
    });
    await markEscalated(inner, conversation.id);
    const data = { conversationId: conversation.id, cause: 'promise_broken' };
    await emitEvent(inner, { id: `people:${deliveryKey}`, name: 'people/needed', data });
    return conversation;
  });
  if (!conversation) return;
  await deliver(ctx, deliveryKey);
  const change = { status: 'open' as const, priority: 'high' as const, addTags: ['promise:broken'] };
  const key = `ticket:${deliveryKey}`;
  await tellTicket(ctx, conversation, change, key);
  await alignTicket(ctx, { conversationId: conversation.id, told: change.status, key });
}

function noteOf({ kind, subject, dueAt, createdAt, evidence }: PromiseRow): string {
  const about = subject === '' ? '' : ` (${subject})`;
  const day = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const found = evidence === 'refund_failed' ? 'The backend says that the refund has failed.' : 'It is overdue.';
  return `On ${day(createdAt)} the customer was promised ${WHAT[kind]}${about} by ${day(dueAt)}. ${found} Please look at it and write to the customer.`;
}
