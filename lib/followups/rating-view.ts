import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { conversations, ratings } from '@/db/schema/conversations';
import { customers } from '@/db/schema/customers';
import { resolveLocale } from '@/lib/ai/builtin/write/resolve-locale';
import { readRatingToken } from '@/lib/conversations/rating-link';
import { writtenLanguage } from '@/lib/reply/brief-of';

export type Rating = { score: number; comment: string | null };

/** What the rating page shows: the language to write it in, and the rating so far. Nothing of the conversation itself. */
export type RatingView =
  | { state: 'open'; language: string; rating: Rating | null }
  | { state: 'expired' | 'invalid'; language: string };

/**
 * Reads what a rating link leads to.
 * @param input.language the reader's, for a link that leads to no conversation
 */
export async function readRatingView(
  db: Db,
  input: { secret: string; token: string; language: string; now: Date },
): Promise<RatingView> {
  const token = readRatingToken(input.secret, input.token, input.now);
  const language = pageLanguage(input.language);
  if (token.state !== 'valid') return { state: token.state, language };
  const [row] = await db
    .select({
      language: conversations.language,
      requester: conversations.requester,
      country: customers.country,
      score: ratings.score,
      comment: ratings.comment,
    })
    .from(conversations)
    .innerJoin(customers, eq(customers.id, conversations.customerId))
    .leftJoin(ratings, eq(ratings.conversationId, conversations.id))
    .where(eq(conversations.id, token.conversationId));
  if (!row) return { state: 'invalid', language };
  const own = writtenLanguage(row.language ?? input.language, row.requester.locale, row.country);
  const rating = row.score === null ? null : { score: row.score, comment: row.comment };
  return { state: 'open', language: pageLanguage(own), rating };
}

/** The nearest language that there are words in. */
function pageLanguage(language: string): string {
  return resolveLocale(language).locale.tag;
}
