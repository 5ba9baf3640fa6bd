import { and, asc, eq, gt, inArray, like, lte, or, type SQL } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { conversations, messages } from '@/db/schema/conversations';
import { promises } from '@/db/schema/promises';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { notifyConsole } from '@/lib/conversations/notify-console';
import { emitEvent } from '@/lib/outbox/emit';
import { errorLabel } from '@/lib/platform/errors';
import { UpstreamError } from '@/lib/platform/http-error';
import { judgePromise, type Seen, type Verdict } from './judge-promise';
import type { PromiseRow } from './promise';

const DAY_MS = 86_400_000;
/** What could not be read is asked for again this soon. */
const UNREAD_MS = 15 * 60_000;
/** A broken promise is looked at each day for so long; then it stays as it is. */
const TRACKED_MS = 60 * DAY_MS;

/** The promises that are to be looked at now, longest waiting first. */
export async function promisesToCheck(ctx: Ctx, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: promises.id })
    .from(promises)
    .where(lte(promises.checkAt, ctx.clock.now()))
    .orderBy(asc(promises.checkAt), asc(promises.id))
    .limit(limit);
  return rows.map((one) => one.id);
}

/**
 * Looks whether a promise was kept, and writes down what is found. The first time one is found broken, people have to be told: an event
 * in the same transaction sees to it.
 */
export async function checkPromise(ctx: AgentCtx, promiseId: string): Promise<Verdict['state']> {
  const [promise] = await ctx.db.select().from(promises).where(eq(promises.id, promiseId));
  if (!promise || promise.checkAt === null) return 'later';
  const seen = await look(ctx, promise);
  const verdict = judgePromise(promise, seen, ctx.clock.now());
  await ctx.db.transaction((tx) => write({ ...ctx, db: tx }, promise, verdict, seen.unreadable));
  return verdict.state;
}

/** Does nothing where it was settled in between. */
async function write(ctx: Ctx, promise: PromiseRow, verdict: Verdict, unreadable: boolean): Promise<void> {
  const now = ctx.clock.now();
  const settled = verdict.state === 'kept' || verdict.state === 'void';
  const [changed] = await ctx.db
    .update(promises)
    .set(
      settled
        ? { ...verdict, checkAt: null, settledAt: now }
        : {
            ...(verdict.state === 'broken' ? broken(promise, verdict, now) : {}),
            checkAt: next(promise, unreadable, now),
          },
    )
    .where(and(eq(promises.id, promise.id), inArray(promises.state, ['open', 'broken'])))
    .returning({ id: promises.id });
  if (!changed || verdict.state === 'later') return;
  const { id: promiseId, conversationId } = promise;
  await notifyConsole(ctx.db, { conversationId, kind: 'status' });
  if (verdict.state !== 'broken' || promise.state === 'broken') return;
  await emitEvent(ctx, {
    id: `promise-broken:${promiseId}`,
    name: 'promise/broken',
    data: { conversationId, promiseId },
  });
}

function broken(promise: PromiseRow, { state, evidence }: Extract<Verdict, { evidence: string }>, now: Date) {
  return { state, evidence, brokenAt: promise.brokenAt ?? now };
}

function next({ dueAt, brokenAt }: PromiseRow, unreadable: boolean, now: Date): Date | null {
  if (unreadable) return new Date(now.getTime() + UNREAD_MS);
  if (brokenAt && now.getTime() - brokenAt.getTime() > TRACKED_MS) return null;
  const tomorrow = now.getTime() + DAY_MS;
  return new Date(dueAt > now ? Math.min(dueAt.getTime(), tomorrow) : tomorrow);
}

async function look(ctx: AgentCtx, promise: PromiseRow): Promise<Seen> {
  const [acts, answered, refundOffered, [conversation]] = await Promise.all([
    readActions(ctx, promise.conversationId),
    wasSaid(ctx, promise, or(eq(messages.author, 'agent'), like(messages.deliveryKey, 'action:%'))),
    wasSaid(ctx, promise, like(messages.deliveryKey, 'follow-up:%:order_due:%')),
    ctx.db
      .select({ status: conversations.status })
      .from(conversations)
      .where(eq(conversations.id, promise.conversationId)),
  ]);
  const unknown = acts.some((one) => one.kind === 'refund' && ['unknown', 'executing', 'approved'].includes(one.state));
  return {
    ...(await readBackend(ctx, promise, acts)),
    done: acts.filter((one) => one.state === 'done'),
    refundUnknown: unknown,
    answered,
    refundOffered,
    resolved: conversation?.status === 'resolved',
  };
}

type Act = Awaited<ReturnType<typeof readActions>>[number];

async function readActions(ctx: Ctx, conversationId: string) {
  return ctx.db
    .select({
      kind: actions.kind,
      state: actions.state,
      orderId: actions.orderId,
      backendCustomerId: actions.backendCustomerId,
    })
    .from(actions)
    .where(eq(actions.conversationId, conversationId));
}

/** Whether such a message has left since: by a person or about an action that people approved, or about an order that was due. */
async function wasSaid(ctx: Ctx, promise: PromiseRow, which: SQL | undefined): Promise<boolean> {
  const rows = await ctx.db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, promise.conversationId),
        eq(messages.public, true),
        gt(messages.createdAt, promise.createdAt),
        which,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

async function readBackend(
  ctx: AgentCtx,
  { kind, subject }: PromiseRow,
  acts: Act[],
): Promise<Pick<Seen, 'order' | 'subscription' | 'unreadable'>> {
  const none = { order: null, subscription: null, unreadable: false };
  const { backend } = ctx;
  if (subject === '') return none;
  if (!backend) return { ...none, unreadable: true };
  try {
    if (kind === 'cancellation' || kind === 'discount') {
      const customerId = acts.find((one) => one.backendCustomerId)?.backendCustomerId;
      if (!customerId) return none;
      const { items } = await backend.listSubscriptions(customerId);
      return { ...none, subscription: items.find((one) => one.id === subject) ?? null };
    }
    const aboutOrder = kind === 'refund_arrives' || kind === 'refund' || kind === 'order_arrives';
    return aboutOrder ? { ...none, order: await backend.getOrder(subject) } : none;
  } catch (error) {
    // For whatever reason: one that always fails must not hold up the others.
    if (!(error instanceof UpstreamError))
      ctx.log.error({ error: errorLabel(error) }, 'a promise could not be looked at');
    return { ...none, unreadable: true };
  }
}
