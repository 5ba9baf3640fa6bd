import { and, eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions } from '@/db/schema/actions';
import { closeRun } from '@/lib/conversations/run-record';
import { SAID_ALREADY, withholdQueued } from '@/lib/conversations/settle-outgoing';
import { refuseUnclaimed } from './settle-action';

/**
 * A run that was cut off finds its messages answered by a newer one, while a process that was believed dead went on with it: what that one
 * queued or had approved and nobody has taken up is ended. Does nothing for a run that has ended, or never began.
 */
export async function giveWay(ctx: Ctx, runId: string): Promise<void> {
  const left = await closeRun(ctx, runId, 'superseded', null);
  if (!left) return;
  await withholdQueued(ctx, { runId, error: SAID_ALREADY });
  const open = await ctx.db
    .select()
    .from(actions)
    .where(and(eq(actions.runId, runId), eq(actions.mode, 'auto'), eq(actions.state, 'approved')));
  for (const action of open) await refuseUnclaimed(ctx, action, 'superseded');
}
