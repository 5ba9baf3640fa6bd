import { jsonRoute } from '@/app/json-route';
import { userCtx } from '@/app/session';
import { throwSwitches } from '@/app/throw-switches';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { switchesSchema } from '@/lib/policy-versions/set-switches';
import { readJson } from '../read-json';

/** The switch of each action, and whether all are paused. */
export async function GET(): Promise<Response> {
  return jsonRoute(async () => {
    const { db } = await userCtx();
    return (await livePolicy(db)).policy.actions;
  });
}

/** Throws kill switches, with a reason: managers stop actions, admins let them happen again. In force for the next action. */
export async function PATCH(request: Request): Promise<Response> {
  return jsonRoute(async () => {
    const ctx = await userCtx('manager');
    return throwSwitches(ctx, await readJson(request, switchesSchema));
  });
}
