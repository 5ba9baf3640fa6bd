import { z } from 'zod';
import { readJson } from '@/app/api/read-json';
import { jsonRoute } from '@/app/json-route';
import { userCtx } from '@/app/session';
import { approveMany, MOST_TOGETHER } from '@/lib/actions/approve-many';
import { toProposal } from '@/lib/actions/proposal';
import { listPendingApprovals, listUndoableApprovals, type QueuedApproval } from '@/lib/actions/queries';
import { livePolicy } from '@/lib/policy-versions/live-policy';

/** What waits for a decision, oldest deadline first, and what was approved and can still be taken back. */
export async function GET(): Promise<Response> {
  return jsonRoute(async () => {
    const { db, clock } = await userCtx();
    const [pending, undoable, { policy }] = await Promise.all([
      listPendingApprovals(db),
      listUndoableApprovals(db, clock.now()),
      livePolicy(db),
    ]);
    const shown = ({ action, conversation }: QueuedApproval) => ({ action: toProposal(action, policy), conversation });
    return { pending: pending.map(shown), undoable: undoable.map(shown) };
  });
}

const many = z.object({ actionIds: z.array(z.uuid()).min(1).max(MOST_TOGETHER) });

/** Approves several actions of the same kind as they are proposed (`{"actionIds": […]}`); each has its own result. */
export async function POST(request: Request): Promise<Response> {
  return jsonRoute(async () => {
    const ctx = await userCtx();
    return { results: await approveMany(ctx, await readJson(request, many)) };
  });
}
