import { jsonRoute } from '@/app/json-route';
import { userCtx } from '@/app/session';
import { decide } from '../../decide';

type Context = { params: Promise<{ id: string; verb: string }> };

/** Approves (`{"amount"?: minor units}`), declines (`{"reason"}`) or takes an approval back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return jsonRoute(async () => decide(await userCtx(), request, await params));
}
