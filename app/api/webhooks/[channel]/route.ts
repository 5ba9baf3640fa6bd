import { server } from '@/app/server';
import { takeWebhook } from '../take-webhook';

export const dynamic = 'force-dynamic';

/** Takes in what a channel delivers: verify the raw bytes, parse, store in one transaction, 202. */
export async function POST(request: Request, { params }: { params: Promise<{ channel: string }> }): Promise<Response> {
  return takeWebhook(server(), request, (await params).channel);
}
