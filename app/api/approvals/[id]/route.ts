import { z } from 'zod';
import { jsonRoute } from '@/app/json-route';
import { userCtx } from '@/app/session';
import { toProposal } from '@/lib/actions/proposal';
import { findAction } from '@/lib/actions/queries';
import { AppError } from '@/lib/platform/errors';
import { livePolicy } from '@/lib/policy-versions/live-policy';

type Context = { params: Promise<{ id: string }> };

/** One action, with its conditions, its approval and who has to give it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return jsonRoute(async () => {
    const { db } = await userCtx();
    const { id } = await params;
    const action = z.uuid().safeParse(id).success ? await findAction(db, id) : null;
    if (!action) throw new AppError('not_found', 'There is no such action.');
    return toProposal(action, (await livePolicy(db)).policy);
  });
}
