import { eq } from 'drizzle-orm';
import { fixedStatement, given } from '@/db/fixed-statement';
import { actions } from '@/db/schema/actions';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { recordSteps } from '@/lib/conversations/run-record';
import { traceCalls } from '@/lib/platform/http-trace';
import type { ActionResult } from '@/lib/policy/decision';
import { callBackend } from './call-backend';
import { claimAction } from './claim-action';
import { type ActionRow, moneyOf } from './ledger';
import { recheckRefund } from './recheck-refund';
import { settleAction } from './settle-action';

/** `reconsider`: the facts have changed since the decision; nothing was done, and the turn must be decided again. */
export type Execution = ActionResult | { status: 'reconsider'; code: string };

/**
 * Carries out one approved action, once. What was claimed before and never settled is asked for at the backend first; the same
 * idempotency key goes with every attempt.
 */
export async function executeAction(ctx: AgentCtx, actionId: string): Promise<Execution> {
  const action = await readAction(ctx, actionId);
  if (action.state === 'done') return { status: 'done', kind: action.kind, money: moneyOf(action), ...orderOf(action) };
  if (action.state === 'refused' || action.state === 'declined' || action.state === 'failed') {
    return { status: 'refused', kind: action.kind, code: action.error ?? 'refused', ...orderOf(action) };
  }
  if (action.state === 'proposed') throw new Error(`action ${action.id} was not approved`);
  if (action.state === 'approved') {
    const changed = action.kind === 'refund' ? await recheckRefund(ctx, action) : null;
    if (changed) {
      await settleAction(ctx, action, { status: 'refused', code: changed });
      return { status: 'reconsider', code: changed };
    }
    if (!(await claimAction(ctx, action))) {
      await settleAction(ctx, action, { status: 'refused', code: 'daily_budget' });
      return { status: 'reconsider', code: 'daily_budget' };
    }
  }
  return carryOut(ctx, action);
}

async function carryOut(ctx: AgentCtx, action: ActionRow): Promise<Execution> {
  const startedAt = ctx.clock.now();
  const { result: answer, calls } = await traceCalls(() => callBackend(ctx, action));
  await settleAction(ctx, action, answer);
  if (action.runId) {
    const detail = { action: action.kind, key: action.key, ...answer, calls };
    await recordSteps(ctx, action.runId, [{ name: `act:${action.id}`, startedAt, detail }]);
  }
  if (answer.status === 'done')
    return { status: 'done', kind: action.kind, money: moneyOf(action), ...orderOf(action) };
  if (answer.status === 'refused')
    return { status: 'refused', kind: action.kind, code: answer.code, ...orderOf(action) };
  return { status: 'unknown', kind: action.kind, ...orderOf(action) };
}

const findAction = fixedStatement((db) =>
  db
    .select()
    .from(actions)
    .where(eq(actions.id, given('actionId'))),
);

async function readAction(ctx: AgentCtx, actionId: string): Promise<ActionRow> {
  const [row] = await findAction(ctx.db, { actionId });
  if (!row) throw new Error(`action ${actionId} does not exist`);
  return row;
}

function orderOf(action: ActionRow): { orderId?: string } {
  return action.orderId ? { orderId: action.orderId } : {};
}
