import type { Concept } from './lexicon/lexicon';
import type { Hit } from './match-concepts';
import { ACCENTED_YES, type MessageReading } from './message-reading';

const SHORT = 12;
const SMALL_TALK: Concept[] = ['greeting', 'filler', 'thanks', 'affirm', 'decline'];
/** What a sentence may open with that only looks like an answer: "No me ha llegado", "Si è rotto", "No entiendo". */
const OPENINGS: Concept[] = [
  'cond',
  'politeCond',
  'notArrived',
  'denyDelivery',
  'nothing',
  'statusAsk',
  'redeliver',
  'defect',
  'tech',
  'access',
  'payFailed',
  'unknownCharge',
  'chargeComplaint',
  'doubleCharge',
  'emailChange',
  'reasonPrice',
  'reasonUnused',
  'planQuestion',
  'botQuestion',
  'complaint',
  'frustration',
  'noWant',
];

const lengthOf = (hit: Hit): number => hit.end - hit.start;

/** Nothing follows in its clause: "No, it has not come", "yes." */
function standsApart(message: MessageReading, hit: Hit): boolean {
  const next = message.tokens[hit.end];
  return next === undefined || next.clause !== message.tokens[hit.end - 1]?.clause;
}

/** "Si" without its accent means yes only by itself, or with further words of consent ("si claro"). */
function plainSi(message: MessageReading, hit: Hit): boolean {
  const raw = message.tokens[hit.start]?.raw ?? '';
  if (lengthOf(hit) > 1 || !/^s[iíì]$/i.test(raw) || ACCENTED_YES.test(raw)) return false;
  return !message.all('affirm', 'thanks', 'filler').some((other) => other.start === hit.end);
}

/** Whether a hit at the beginning is an answer, rather than the first word of a statement. */
function isAnswer(message: MessageReading, hit: Hit): boolean {
  if (standsApart(message, hit)) return true;
  if (plainSi(message, hit)) return false;
  return !message
    .all(...OPENINGS)
    .some(
      (other) =>
        other.start < hit.end &&
        hit.start < other.end &&
        lengthOf(other) > lengthOf(hit) &&
        !(other.concept === 'noWant' && other.end === message.tokens.length),
    );
}

/** The answer stands at the beginning, after a greeting at most, or is the whole short message. */
export function answers(message: MessageReading, concept: 'affirm' | 'decline'): boolean {
  const hits = message.all(concept);
  const begins = hits.some(
    (hit) =>
      (hit.start === 0 || (hit.start <= 2 && message.all('greeting').some((hello) => hello.end === hit.start))) &&
      isAnswer(message, hit),
  );
  if (begins) return true;
  return (
    message.tokens.length <= SHORT &&
    hits.length > 0 &&
    concept === 'affirm' &&
    !message.has('neg', 'decline') &&
    message.consistsOf(...SMALL_TALK, 'first', 'second', 'third', 'last', 'discount')
  );
}
