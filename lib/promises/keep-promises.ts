import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { type PromiseKind, promises } from '@/db/schema/promises';

/**
 * What was promised in a conversation has come true. Does nothing where nothing of the kind is open.
 * @param input.subject the order or subscription; absent for all
 */
export async function keepPromises(
  ctx: Ctx,
  input: { conversationId: string; kinds: PromiseKind[]; subject?: string | null; evidence: string },
): Promise<void> {
  const { conversationId, kinds, subject, evidence } = input;
  await ctx.db
    .update(promises)
    .set({ state: 'kept', evidence, checkAt: null, settledAt: ctx.clock.now() })
    .where(
      and(
        eq(promises.conversationId, conversationId),
        inArray(promises.kind, kinds),
        inArray(promises.state, ['open', 'broken']),
        subject ? inArray(promises.subject, [subject, '']) : undefined,
      ),
    );
}

/** The customer has heard from a person, or that what people had to decide is done. */
export async function keepAnswered(ctx: Ctx, conversationId: string): Promise<void> {
  await keepPromises(ctx, { conversationId, kinds: ['person_answers', 'refund_clarified'], evidence: 'answered' });
}
