import { glossesOf } from '../dictionary/glosses-of';
import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';

const ACCEPTS: ReadonlySet<string> = new Set(['accept', 'agree', 'take']);

const REACH = 3;

/** "I accept the offer, so do not cancel", "I'll take it, then I stay": what was offered is taken in so many words. */
export function takesOffer(message: MessageReading): boolean {
  const { tokens, language } = message;
  const accepts = ({ word }: { word: string }) => glossesOf(word, language).some((gloss) => ACCEPTS.has(gloss));
  const stands = (hit: Hit) => !(message.isQuestion(hit) || message.nearInClause(hit, REACH, 'neg', 'noWant'));
  return (
    message
      .all('discount')
      .some((one) => stands(one) && tokens.some((word) => word.clause === one.clause && accepts(word))) ||
    message.all('affirm').some((one) => stands(one) && tokens.slice(one.start, one.end).some(accepts))
  );
}
