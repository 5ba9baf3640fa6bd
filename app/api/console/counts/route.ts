import { jsonRoute } from '@/app/json-route';
import { railCounts } from '@/app/rail-counts';
import { server } from '@/app/server';
import { userCtx } from '@/app/session';

/** The numbers in the rail. */
export async function GET(): Promise<Response> {
  return jsonRoute(async () => {
    const { db, actor } = await userCtx();
    return railCounts({ db, sql: server().sql }, actor.role);
  });
}
