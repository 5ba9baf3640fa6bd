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
import { recheckRefund, UNCHANGED } from './recheck-refund';
import { refuseUnclaimed, settleAction } from './settle-action';

/**
 * `reconsider`: nothing was done, and it has to be decided again. The facts or the switches have changed since, or (`not_approved`) a
 * person has to approve it, or (`not_yet`) could still take the approval back until `at`.
 */
export type Execution = ActionResult | { status: 'reconsider'; code: string; at?: string };

/**
 * Carries out one approved action, once, by the facts and switches of this moment. What was claimed before and never settled is asked
 * for at the backend first; the same idempotency key goes with every attempt.
 */
export async function executeAction(ctx: AgentCtx, actionId: string): Promise<Execution> {
  const action = await readAction(ctx, actionId);
  if (action.state !== 'approved') return goOn(ctx, action);
  if (isEarly(ctx, action)) return notYet(action);
  const rechecked = action.kind === 'refund' ? await recheckRefund(ctx, action) : UNCHANGED;
  if (rechecked.changed) return refuse(ctx, action, rechecked.changed);
  const claim = await claimAction(ctx, action, rechecked.paymentId);
  if (claim === 'claimed') return carryOut(ctx, action);
  if (claim === 'lost') return lost(ctx, action);
  if (claim === 'paused' && action.mode === 'approval') return { status: 'reconsider', code: 'not_approved' };
  return refuse(ctx, action, claim);
}

/** Somebody was faster: another process took it, or a person took the approval back. */
async function lost(ctx: AgentCtx, { id }: ActionRow): Promise<Execution> {
  const action = await readAction(ctx, id);
  return action.state === 'approved' ? notYet(action) : goOn(ctx, action);
}

/** What became of an action that is not waiting to be carried out; one whose result is not known is asked for. */
async function goOn(ctx: AgentCtx, action: ActionRow): Promise<Execution> {
  switch (action.state) {
    case 'done':
      return { status: 'done', kind: action.kind, money: moneyOf(action), ...orderOf(action) };
    case 'refused':
    case 'declined':
    case 'failed':
      return { status: 'refused', kind: action.kind, code: action.error ?? 'refused', ...orderOf(action) };
    case 'proposed':
      return { status: 'reconsider', code: 'not_approved' };
    default:
      return carryOut(ctx, action);
  }
}

function isEarly(ctx: AgentCtx, { executeAfter }: ActionRow): boolean {
  return executeAfter !== null && ctx.clock.now() < executeAfter;
}

function notYet({ executeAfter }: ActionRow): Execution {
  return { status: 'reconsider', code: 'not_yet', ...(executeAfter ? { at: executeAfter.toISOString() } : {}) };
}

async function refuse(ctx: AgentCtx, action: ActionRow, code: string): Promise<Execution> {
  return (await refuseUnclaimed(ctx, action, code)) ? { status: 'reconsider', code } : lost(ctx, action);
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
