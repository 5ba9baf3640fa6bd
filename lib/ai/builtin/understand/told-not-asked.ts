import { glossesOf } from '../dictionary/glosses-of';
import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';

/** Other people's refunds, and times long gone. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'sister brother mother father parent friend neighbour colleague cousin aunt uncle niece nephew sister_in_law brother_in_law ' +
    'mother_in_law father_in_law grandmother grandfather girlfriend boyfriend flatmate roommate acquaintance somebody_else ' +
    'last ago once earlier recent lately last_year last_time previous former formerly another_time back_then christmas summer winter ' +
    'spring autumn january february march april may june july august september october november december'
  ).split(' '),
);
const ASKS_AFTER: ReadonlySet<string> = new Set(
  'where when what know wait status happen how_long come arrive whether question'.split(' '),
);
const LONG_NUMBER = /\d{4}/;

const glossesIn = ({ tokens, language }: MessageReading, sentence: number): string[] =>
  tokens.flatMap((token) => (token.sentence === sentence ? glossesOf(token.word, language) : []));

/** A sentence without a word of refunds asks after an order: "where is it?", "I only want to know when ORD-1 comes". */
export function asksAfterOrder(message: MessageReading): boolean {
  const refunds = new Set(message.all('refund', 'refundDone').map(({ sentence }) => sentence));
  if (message.all('statusAsk').some(({ sentence }) => !refunds.has(sentence))) return true;
  return message.tokens.some(
    ({ word, sentence, question }) =>
      LONG_NUMBER.test(word) &&
      !refunds.has(sentence) &&
      (question || glossesIn(message, sentence).some((gloss) => ASKS_AFTER.has(gloss))),
  );
}

/**
 * "My sister got her refund on Tuesday. Where is my order?", "The refund last Christmas was the quickest ever, bravo": somebody else's
 * refund or one long gone, beside a question after an order or in praise. Named so in a request it is still asked for.
 */
export function isTold(message: MessageReading, hit: Hit): boolean {
  if (message.tokens[hit.start]?.question) return false;
  if (!glossesIn(message, hit.sentence).some((gloss) => ELSEWHERE.has(gloss))) return false;
  return asksAfterOrder(message) || (message.has('praise') && !message.has('notArrived', 'defect'));
}
