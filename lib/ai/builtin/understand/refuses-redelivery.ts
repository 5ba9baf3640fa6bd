import { glossesOf } from '../dictionary/glosses-of';
import type { MessageReading } from './message-reading';

/** A denial stands so many words before what it denies, or behind it ("nochmal schicken braucht ihr nicht"). */
const REACH = 4;
const BEFORE_VERB = 2;

const DELIVERS: ReadonlySet<string> = new Set(['send', 'deliver', 'ship', 'try', 'attempt', 'do', 'make']);
const AGAIN: ReadonlySet<string> = new Set(['again', 'new', 'another', 'second', 'yet', 'still']);
const DENIES: ReadonlySet<string> = new Set(['not', 'no']);
const NEEDS: ReadonlySet<string> = new Set(['need', 'want', 'must', 'useful', 'necessary']);

/** "Another delivery I don't need", by the words in plain English: to do it again, and a denial of the doing or of the need. */
function deniesAgain(words: readonly (readonly string[])[]): boolean {
  const is = (at: number, what: ReadonlySet<string>) => words[at]?.some((gloss) => what.has(gloss)) ?? false;
  const around = (at: number, reach: number, what: ReadonlySet<string>) =>
    words.some((_, other) => Math.abs(other - at) <= reach && is(other, what));
  const verbs = words.flatMap((_, at) => (is(at, DELIVERS) ? [at] : []));
  if (verbs.length === 0 || !words.some((_, at) => is(at, AGAIN))) return false;
  return words.some(
    (_, at) =>
      is(at, DENIES) &&
      (verbs.some((verb) => verb >= at && verb - at <= BEFORE_VERB) || around(at, BEFORE_VERB, NEEDS)),
  );
}

/** "The money, please: you need not send it again": all that is said of a new delivery is denied, apart from the money. */
export function refusesRedelivery(message: MessageReading): boolean {
  const { tokens, language } = message;
  const refunds = new Set(message.all('refund', 'refuseRefund').map(({ clause }) => clause));
  // "You have not sent the replacement" complains of it; only beside the money is it turned down.
  if (refunds.size === 0) return false;
  const hits = message.all('redeliver');
  if (hits.length > 0)
    return hits.every((hit) => !refunds.has(hit.clause) && message.nearInClause(hit, REACH, 'neg', 'noWant'));
  const clauses = new Map<number, string[][]>();
  for (const { word, clause } of tokens) {
    if (!refunds.has(clause)) clauses.set(clause, [...(clauses.get(clause) ?? []), [...glossesOf(word, language)]]);
  }
  return [...clauses.values()].some(deniesAgain);
}
