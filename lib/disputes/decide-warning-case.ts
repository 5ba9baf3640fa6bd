import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { proposeForWarning } from '@/lib/actions/propose-for-warning';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { loadTurn } from '@/lib/conversations/load-turn';
import { isQueued, queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { readOrderFacts } from '@/lib/facts/read-order-facts';
import { decideWarning } from '@/lib/policy/decide-warning';
import type { Facts } from '@/lib/policy/decision';
import { allOrders } from '@/lib/policy/facts-of-order';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { concludeCase } from './conclude-case';
import { type PaymentCaseRow, readCase } from './payment-case';

/** `act`: a refund is to be carried out now. `over`: nothing is; `noteKey` names a note that is to be delivered. */
export type DecidedWarning = { kind: 'act'; actionId: string } | { kind: 'over'; noteKey: string | null };

const OVER: DecidedWarning = { kind: 'over', noteKey: null };

/**
 * Decides by the policy in force what an early fraud warning leads to, over facts of this moment, and puts it into the ledger in one
 * transaction.
 * @param input.mayAct false in the last round: then a person decides
 * @throws UpstreamError while the account cannot be read
 */
export async function decideWarningCase(
  ctx: AgentCtx,
  input: { caseId: string; mayAct: boolean },
): Promise<DecidedWarning> {
  const warning = await readCase(ctx.db, input.caseId);
  const { outcome, status, orderId } = warning;
  if (outcome !== null) return concluded(ctx, warning);
  const underWay = await automaticRefund(ctx.db, warning);
  if (underWay) return { kind: 'act', actionId: underWay };
  if (status !== 'actionable') return conclude(ctx, warning, 'not_actionable');
  const facts = await readFacts(ctx, warning);
  const order = facts ? allOrders(facts).find((one) => one.id === orderId) : undefined;
  if (!facts || !order)
    return conclude(ctx, warning, facts?.unavailable.length ? 'facts_unavailable' : 'order_not_found');
  return ctx.db.transaction(async (tx): Promise<DecidedWarning> => {
    const inner: Ctx = { ...ctx, db: tx };
    const { policy } = await livePolicy(tx);
    const { reason } = warning;
    const decided = decideWarning({
      order,
      facts: withoutUndecided(facts),
      policy,
      now: ctx.clock.now(),
      reason,
      mayAct: input.mayAct,
    });
    if (decided.kind === 'nothing') {
      await concludeCase(inner, warning, decided.code);
      return OVER;
    }
    const proposal = await proposeForWarning(inner, {
      conversationId: warning.conversationId ?? '',
      backendCustomerId: warning.backendCustomerId ?? '',
      orderId: order.id,
      decided: decided.action,
    });
    if (proposal.automatic) return { kind: 'act', actionId: proposal.actionId };
    await concludeCase(inner, warning, proposal.joined ? 'refund_joined' : 'refund_proposed');
    return proposal.joined ? { kind: 'over', noteKey: await tellThere(inner, warning, proposal.conversationId) } : OVER;
  });
}

/** A step that was cut off after it had concluded the case: what it queued has still to leave. */
async function concluded(ctx: AgentCtx, warning: PaymentCaseRow): Promise<DecidedWarning> {
  const noteKey = noteKeyOf(warning);
  return { kind: 'over', noteKey: (await isQueued(ctx.db, noteKey)) ? noteKey : null };
}

/** A step that was cut off after it had decided: the refund is in the ledger, and its execution looks at the facts again. */
async function automaticRefund(db: Db, { orderId, conversationId }: PaymentCaseRow): Promise<string | null> {
  if (!orderId || !conversationId) return null;
  const [row] = await db
    .select({ id: actions.id })
    .from(actions)
    .where(
      and(
        eq(actions.orderId, orderId),
        eq(actions.conversationId, conversationId),
        eq(actions.cause, 'fraud_warning'),
        eq(actions.mode, 'auto'),
        inArray(actions.state, ['approved', 'executing', 'unknown']),
      ),
    );
  return row?.id ?? null;
}

const noteKeyOf = ({ id }: PaymentCaseRow): string => `warning:${id}`;

async function conclude(ctx: Ctx, warning: PaymentCaseRow, outcome: string): Promise<DecidedWarning> {
  await ctx.db.transaction(async (tx) => concludeCase({ ...ctx, db: tx }, warning, outcome));
  return OVER;
}

async function readFacts(ctx: AgentCtx, warning: PaymentCaseRow): Promise<Facts | null> {
  const { orderId, backendCustomerId, conversationId } = warning;
  if (!orderId || !backendCustomerId || !conversationId) return null;
  const { conversation } = await loadTurn(ctx.db, conversationId);
  return readOrderFacts(ctx, { orderId, backendCustomerId, conversation });
}

/** A refund that waits for a person is no refund that was made: whether it is there is looked at under the order's lock. */
function withoutUndecided(facts: Facts): Facts {
  const waiting = new Set(facts.liveRefunds?.filter((one) => one.status === 'waiting').map((one) => one.orderId));
  return { ...facts, liveRefundOrderIds: facts.liveRefundOrderIds.filter((id) => !waiting.has(id)) };
}

/** The conversation in which the refund waits hears of the warning. */
async function tellThere(ctx: Ctx, warning: PaymentCaseRow, conversationId: string): Promise<string> {
  const { orderId } = warning;
  const { conversation } = await loadTurn(ctx.db, conversationId);
  const deliveryKey = noteKeyOf(warning);
  await queueOutgoing(ctx, {
    conversationId,
    customerId: conversation.customerId,
    channel: conversation.channel,
    author: 'ai',
    public: false,
    text: `An early fraud warning came for the payment of order ${orderId}, whose refund is in this conversation. A refund before a dispute is opened avoids it: please decide it now.`,
    language: 'en',
    runId: null,
    deliveryKey,
  });
  return deliveryKey;
}
