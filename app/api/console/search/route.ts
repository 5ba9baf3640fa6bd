import { jsonRoute } from '@/app/json-route';
import { userCtx } from '@/app/session';
import { searchEverything } from '@/lib/conversations/queries/search-everything';

/** What the command palette finds for `q`. */
export async function GET(request: Request): Promise<Response> {
  return jsonRoute(async () => {
    const { db } = await userCtx();
    return searchEverything(db, new URL(request.url).searchParams.get('q') ?? '');
  });
}
