import type { Case } from '../case';
import { resolved, type TopicResult } from '../topic-result';

const GOOD = 4;

/** "5" as the answer to the question how satisfied the customer was; null for any other message. */
export function ratingOf({ memory, request, facts }: Pick<Case, 'memory' | 'request' | 'facts'>): number | null {
  const { choice } = request.signals;
  const asked = memory.openQuestion?.kind === 'rating' && facts.namedOrders.length === 0;
  const nothingElse = request.intents.every((intent) => intent === 'other' || intent === 'feedback');
  return asked && nothingElse && choice !== null && choice >= 1 && choice <= 5 ? choice : null;
}

/** A rating is kept; a good one is thanked for, and a bad one is not answered with cheer. */
export function decideRating(file: Case): TopicResult | null {
  const rating = ratingOf(file);
  if (rating === null) return null;
  const findings = [`The customer rates the conversation with ${rating} of 5.`];
  return resolved({ findings, parts: rating >= GOOD ? [{ kind: 'praise_reply' }] : [] });
}
