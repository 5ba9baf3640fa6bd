import { jsonRoute } from '@/app/json-route';
import { userCtx } from '@/app/session';
import { parseInboxFilter } from '@/lib/conversations/inbox-views';
import { listInbox } from '@/lib/conversations/queries/list-inbox';

const PAGE = 50;

/** A page of the inbox; the address carries the same filter as the inbox's own, with `after` and `limit` besides. */
export async function GET(request: Request): Promise<Response> {
  return jsonRoute(async () => {
    const { db, actor } = await userCtx();
    const params = new URL(request.url).searchParams;
    const limit = Number(params.get('limit') ?? PAGE);
    return listInbox(db, parseInboxFilter(params, actor.id), {
      after: params.get('after'),
      limit: Number.isInteger(limit) ? limit : PAGE,
    });
  });
}
