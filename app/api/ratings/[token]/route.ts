import { server } from '@/app/server';
import { takeRating } from '../take-rating';

export const dynamic = 'force-dynamic';

/** A customer rates a conversation by the link they were sent. */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  return takeRating(server(), request, (await params).token);
}
