import { problem } from '@/app/api/problem';
import { readBody } from '@/app/api/read-body';
import type { Server } from '@/app/compose';
import { rateByLink } from '@/lib/followups/rate-by-link';

/** A score and a comment, with room for what a browser adds. */
const MOST_BYTES = 32_768;

/** Takes the form of the rating page and leads back to it, so that it works without scripts and a reload sends nothing twice. */
export async function takeRating(server: Server, request: Request, token: string): Promise<Response> {
  try {
    const form = new URLSearchParams(Buffer.from(await readBody(request, MOST_BYTES)).toString('utf8'));
    const ended = await rateByLink(server.contextFor({ kind: 'system' }), {
      secret: server.env.NEXTAUTH_SECRET,
      token,
      score: form.get('score'),
      comment: form.get('comment'),
    });
    const note = ended === 'stored' || ended === 'missing' ? `?${ended}` : '';
    return new Response(null, { status: 303, headers: { location: `/s/${encodeURIComponent(token)}${note}` } });
  } catch (error) {
    return problem(error, server.log);
  }
}
