import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given, rowStatement } from '@/db/fixed-statement';
import { type PromiseKind, promises } from '@/db/schema/promises';
import type { PromiseDraft } from './promise';

const readOpen = fixedStatement((db) =>
  db
    .select({ id: promises.id, kind: promises.kind, subject: promises.subject, deliveryKey: promises.deliveryKey })
    .from(promises)
    .where(and(eq(promises.conversationId, given('conversationId')), inArray(promises.state, ['open', 'broken']))),
);
const insertPromise = rowStatement<typeof promises.$inferInsert, unknown>(promises, (db, row) =>
  db.insert(promises).values(row).onConflictDoNothing(),
);

/** A newer word on these takes the place of the older one; the others stand once made. */
const REPLACED: readonly PromiseKind[] = ['order_arrives', 'date'];

export type RecordInput = {
  conversationId: string;
  /** The message that makes them, by its delivery key. */
  deliveryKey: string;
  source: 'builtin' | 'model' | 'person';
  madeById?: string | null;
  drafts: readonly PromiseDraft[];
};

/**
 * Writes down what a message promises, in the transaction that queues it. Repeated, it changes nothing; what was promised before and is
 * still open is not promised twice.
 */
export async function recordPromises(ctx: Ctx, input: RecordInput): Promise<void> {
  const { drafts, conversationId, deliveryKey } = input;
  if (drafts.length === 0) return;
  const now = ctx.clock.now();
  const open = await readOpen(ctx.db, { conversationId });
  const earlier = (draft: PromiseDraft) =>
    open.filter((one) => one.kind === draft.kind && one.subject === draft.subject && one.deliveryKey !== deliveryKey);
  const replaced = drafts.filter((one) => REPLACED.includes(one.kind)).flatMap(earlier);
  if (replaced.length > 0) {
    await ctx.db
      .update(promises)
      .set({ state: 'void', evidence: 'replaced', checkAt: null, settledAt: now })
      .where(
        inArray(
          promises.id,
          replaced.map((one) => one.id),
        ),
      );
  }
  const fresh = drafts.filter((one) => REPLACED.includes(one.kind) || earlier(one).length === 0);
  const rows = fresh.map((one) => ({ id: ctx.ids.next(), ...toRow(one, now), ...common(input), createdAt: now }));
  await Promise.all(rows.map((row) => insertPromise(ctx.db, row)));
}

function common({ conversationId, deliveryKey, source, madeById }: RecordInput) {
  return { conversationId, deliveryKey, source, madeById: madeById ?? null };
}

function toRow(draft: PromiseDraft, now: Date) {
  const { kind, subject, money, size, dueAt, keptBy } = draft;
  return {
    kind,
    subject,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    size: size ?? null,
    dueAt,
    checkAt: keptBy ? null : (draft.checkAt ?? dueAt),
    state: keptBy ? ('kept' as const) : ('open' as const),
    evidence: keptBy ?? null,
    settledAt: keptBy ? now : null,
  };
}
