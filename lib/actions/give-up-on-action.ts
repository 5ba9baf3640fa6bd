import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { recordAudit } from '@/lib/audit/record';
import { markEscalated } from '@/lib/conversations/set-standing';
import { emitEvent } from '@/lib/outbox/emit';
import { reopenApproval } from './reopen-approval';

/**
 * The run that was to carry out an approved action, and to tell of it, has failed for good. What was not begun waits for a decision again;
 * what was begun is asked for until its result is known. People are told in any case.
 */
export async function giveUpOnAction(ctx: Ctx, input: { actionId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const [action] = await tx.select().from(actions).where(eq(actions.id, input.actionId)).for('update');
    if (!action) return;
    const { id: actionId, conversationId, state } = action;
    if (state === 'approved') await reopenApproval(inner, action);
    if (state === 'executing') await emitEvent(inner, { name: 'action/unsettled', data: { actionId } });
    await recordAudit(inner, { verb: 'action.give_up', subject: actionId, detail: { key: action.key, state } });
    await markEscalated(inner, conversationId);
    await emitEvent(inner, {
      name: 'people/needed',
      data: { conversationId, cause: 'action_failed', actionId },
    });
  });
}
