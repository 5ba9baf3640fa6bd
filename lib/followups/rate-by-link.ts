import { z } from 'zod';
import type { Ctx } from '@/db/context';
import { readRatingToken } from '@/lib/conversations/rating-link';
import { recordRating } from '@/lib/conversations/record-rating';

/** The longest comment that is kept. */
export const MOST_COMMENT_CHARACTERS = 2_000;

const ratingForm = z.object({
  score: z.coerce.number().int().min(1).max(5),
  comment: z
    .string()
    .transform((text) => text.replaceAll('\0', '').trim().slice(0, MOST_COMMENT_CHARACTERS))
    .transform((text) => (text === '' ? null : text)),
});

/**
 * Keeps the rating that a customer gave on the page; a later one replaces it while the link works.
 * @returns `missing` where no score was chosen
 */
export async function rateByLink(
  ctx: Ctx,
  input: { secret: string; token: string; score: string | null; comment: string | null },
): Promise<'stored' | 'missing' | 'expired' | 'invalid'> {
  const token = readRatingToken(input.secret, input.token, ctx.clock.now());
  if (token.state !== 'valid') return token.state;
  const form = ratingForm.safeParse({ score: input.score, comment: input.comment ?? '' });
  if (!form.success) return 'missing';
  return (await recordRating(ctx, { conversationId: token.conversationId, ...form.data })) ? 'stored' : 'invalid';
}
