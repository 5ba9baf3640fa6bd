import { createHash } from 'node:crypto';
import { and, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { Ctx } from '@/db/context';
import { fixedStatement, given, rowStatement } from '@/db/fixed-statement';
import { type ActionState, actions, approvals } from '@/db/schema/actions';
import { refreshPendingApprovals } from '@/lib/conversations/refresh-pending-approvals';
import { markResolved } from '@/lib/conversations/set-standing';
import { toUsdCents } from '@/lib/policy/convert-money';
import type { ActionSpec, DecidedAction } from '@/lib/policy/decision';
import type { Policy } from '@/lib/policy/policy-schema';
import { lockOrder } from './lock-order';

const HOUR_MS = 3_600_000;

/** States in which a refund keeps every other one of its order out. */
export const LIVE: ActionState[] = ['proposed', 'approved', 'executing', 'unknown'];

export type ProposeInput = {
  /** The run that decided them; null where no message led to them. */
  runId: string | null;
  cause?: 'customer_message' | 'fraud_warning';
  conversationId: string;
  backendCustomerId: string | null;
  decided: DecidedAction[];
  policy: Policy;
  policyVersionId: string;
};

const insertAction = rowStatement<typeof actions.$inferInsert, { id: string }[]>(actions, (db, row) =>
  db.insert(actions).values(row).onConflictDoNothing().returning({ id: actions.id }),
);
const countEnded = fixedStatement((db) =>
  db
    .select({ n: count() })
    .from(actions)
    .where(
      and(
        eq(actions.kind, 'refund'),
        eq(actions.orderId, given('orderId')),
        inArray(actions.state, ['done', 'refused', 'failed', 'declined']),
      ),
    ),
);

/**
 * Writes the decided actions into the ledger, inside the caller's transaction: automatic ones ready to be executed, others before a
 * person. A newer proposal for the same order takes the place of one that nobody has decided yet.
 * @returns the ids of the automatic ones, in the order of the decision
 */
export async function proposeActions(ctx: Ctx, input: ProposeInput): Promise<string[]> {
  const automatic: string[] = [];
  for (const decided of input.decided) {
    const { spec } = decided;
    // Sent together: the connection does one after another, so what follows the lock is done under it.
    await Promise.all([
      spec.kind === 'refund' ? lockOrder(ctx.db, spec.orderId) : null,
      withdrawUndecided(ctx, spec, input.conversationId),
    ]);
    // Its key counts what has ended, so also what was withdrawn just now.
    const values = await row(ctx, input, decided);
    const { id, created } = await insertOrJoin(ctx, values);
    if (decided.mode === 'auto') automatic.push(id);
    else if (created) await requestApproval(ctx, id, input);
  }
  return automatic;
}

/** Two tickets that lead to the same refund at the same time share one action: it is carried out once, and both customers' replies are true. */
async function insertOrJoin(ctx: Ctx, values: typeof actions.$inferInsert): Promise<{ id: string; created: boolean }> {
  const inserted = await insertAction(ctx.db, values);
  if (inserted[0]) return { id: inserted[0].id, created: true };
  const [existing] = await ctx.db
    .select({ id: actions.id })
    .from(actions)
    .where(
      values.orderId
        ? and(eq(actions.orderId, values.orderId), inArray(actions.state, LIVE))
        : eq(actions.key, values.key),
    );
  if (!existing) throw new Error(`action ${values.key} could neither be added nor found`);
  return { id: existing.id, created: false };
}

async function row(ctx: Ctx, input: ProposeInput, decided: DecidedAction): Promise<typeof actions.$inferInsert> {
  const { spec } = decided;
  const now = ctx.clock.now();
  const money = spec.kind === 'refund' ? spec.money : null;
  return {
    id: ctx.ids.next(),
    key: await keyOf(ctx.db, spec, input.runId),
    kind: spec.kind,
    cause: input.cause ?? 'customer_message',
    mode: decided.mode,
    state: decided.mode === 'auto' ? 'approved' : 'proposed',
    conversationId: input.conversationId,
    runId: input.runId,
    orderId: spec.kind === 'refund' ? spec.orderId : null,
    subscriptionId: 'subscriptionId' in spec ? spec.subscriptionId : null,
    backendCustomerId: input.backendCustomerId,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    amountUsd: money ? toUsdCents(money, input.policy) : null,
    spec,
    conditions: decided.conditions,
    recommendation: decided.recommendation,
    policyVersionId: input.policyVersionId,
    createdAt: now,
    updatedAt: now,
  };
}

/**
 * The key that the backend sees as Idempotency-Key. For a refund it is made of the order and of how many refunds of it have ended, so
 * that whatever causes meet at the same time, they carry the same key.
 */
async function keyOf(db: Db, spec: ActionSpec, runId: string | null): Promise<string> {
  if (spec.kind !== 'refund') {
    if (runId === null) throw new Error(`a ${spec.kind} is decided by a run`);
    const target = 'subscriptionId' in spec ? spec.subscriptionId : spec.customerId;
    return `${spec.kind}:${keyPart(target)}:${runId}`;
  }
  const [ended] = await countEnded(db, { orderId: spec.orderId });
  return `refund:${keyPart(spec.orderId)}:${(ended?.n ?? 0) + 1}`;
}

/** An Idempotency-Key is printable ASCII without spaces; ids of another kind go in as their hash. */
function keyPart(id: string): string {
  return /^[\x21-\x7e]{1,120}$/.test(id) ? id : createHash('sha256').update(id).digest('hex');
}

async function withdrawUndecided(ctx: Ctx, spec: ActionSpec, conversationId: string): Promise<void> {
  const sameThing =
    spec.kind === 'refund'
      ? eq(actions.orderId, spec.orderId)
      : and(eq(actions.conversationId, conversationId), eq(actions.kind, spec.kind));
  const withdrawn = await ctx.db
    .update(actions)
    .set({
      state: 'declined',
      error: 'replaced_by_newer_request',
      settledAt: ctx.clock.now(),
      updatedAt: ctx.clock.now(),
    })
    .where(and(eq(actions.state, 'proposed'), eq(actions.kind, spec.kind), sameThing))
    .returning({ id: actions.id, conversationId: actions.conversationId, cause: actions.cause });
  if (withdrawn.length === 0) return;
  await ctx.db
    .update(approvals)
    .set({ status: 'withdrawn', decidedAt: ctx.clock.now() })
    .where(
      inArray(
        approvals.actionId,
        withdrawn.map((one) => one.id),
      ),
    );
  const elsewhere = withdrawn.filter((one) => one.conversationId !== conversationId);
  for (const one of elsewhere) {
    await refreshPendingApprovals(ctx, one.conversationId);
    // What a warning was opened for is decided in the customer's own conversation from now on.
    if (one.cause === 'fraud_warning') await markResolved(ctx, one.conversationId);
  }
}

async function requestApproval(ctx: Ctx, actionId: string, input: ProposeInput): Promise<void> {
  const now = ctx.clock.now();
  await ctx.db.insert(approvals).values({
    id: ctx.ids.next(),
    actionId,
    conversationId: input.conversationId,
    status: 'pending',
    dueAt: new Date(now.getTime() + input.policy.approvals.dueHours * HOUR_MS),
    createdAt: now,
  });
}
