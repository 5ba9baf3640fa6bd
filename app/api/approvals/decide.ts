import { z } from 'zod';
import type { Ctx } from '@/db/context';
import { approveAction } from '@/lib/actions/approve-action';
import { declineAction } from '@/lib/actions/decline-action';
import { undoApproval } from '@/lib/actions/undo-approval';
import { AppError } from '@/lib/platform/errors';
import { readJson } from '../read-json';

const approval = z.object({ amount: z.number().int().positive().optional() });
const refusal = z.object({ reason: z.string().trim().min(1, 'Say why it is declined.').max(20_000) });

/** How an action stands after a decision. `executeAt` in ISO 8601: until then the approval can be taken back. */
export type Decided = { state: 'approved'; executeAt: string } | { state: 'needs_second' | 'declined' | 'proposed' };

/** Carries out one of the verbs of an approval for a request. @throws AppError not_found for another verb or no id */
export async function decide(ctx: Ctx, request: Request, target: { id: string; verb: string }): Promise<Decided> {
  const actionId = z.uuid().safeParse(target.id).data;
  if (actionId === undefined) throw new AppError('not_found', 'There is no such action.');
  switch (target.verb) {
    case 'approve': {
      const done = await approveAction(ctx, { actionId, ...(await readJson(request, approval)) });
      return done.state === 'approved' ? { state: 'approved', executeAt: done.executeAt.toISOString() } : done;
    }
    case 'decline':
      await declineAction(ctx, { actionId, ...(await readJson(request, refusal)) });
      return { state: 'declined' };
    case 'undo':
      await readJson(request, z.object({}));
      await undoApproval(ctx, { actionId });
      return { state: 'proposed' };
    default:
      throw new AppError('not_found', 'An approval can be given (approve), refused (decline) or taken back (undo).');
  }
}
