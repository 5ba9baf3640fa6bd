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

/** Languages in which "no" also negates the verb behind it ("No entiendo"). */
const NO_NEGATES: ReadonlySet<string> = new Set(['es', 'it', 'pt', 'ca', 'gl']);

/** "Si" without its accent, and "no" before a verb, answer only by themselves or with more of the kind ("si claro", "no gracias"). */
function opensStatement(message: MessageReading, hit: Hit): boolean {
  if (lengthOf(hit) > 1) return false;
  const { raw = '', word = '' } = message.tokens[hit.start] ?? {};
  const si = word === 'si' && !ACCENTED_YES.test(raw);
  const no = /^(?:no|non|nao)$/.test(word) && NO_NEGATES.has(message.language);
  if (!si && !no) return false;
  const whole = (other: Hit) => other.start === hit.start && other.end === message.tokens.length;
  if (no && message.all('noWant').some(whole)) return false;
  return (
    !message
      .all('thanks', hit.concept)
      .some((other) => other.start === hit.end || (other.start === hit.start && other.end > hit.end)) &&
    !(si && message.all('filler').some((other) => other.start === hit.end))
  );
}

/** Whether a hit at the beginning is an answer, rather than the first word of a statement. */
function isAnswer(message: MessageReading, hit: Hit): boolean {
  if (standsApart(message, hit)) return true;
  if (opensStatement(message, hit)) return false;
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

/** Sounds that come before an answer: "ah, pode ser", "oh go on then". */
const SOUND = /^(?:a+h+|o+h+|e+h+|hm+|na|naja|tja|och|uff|ну|ой|ах|ага|bah|bon|ben|bueno|pues|well|allora|dai)$/u;

/** The answer stands at the beginning, after a greeting at most, or is the whole short message. */
export function answers(message: MessageReading, concept: 'affirm' | 'decline'): boolean {
  const hits = message.all(concept);
  const from = message.tokens.findIndex(({ word }) => !SOUND.test(word));
  const begins = hits.some(
    (hit) =>
      (hit.start === 0 ||
        hit.start === from ||
        (hit.start <= 2 && message.all('greeting').some((hello) => hello.end === hit.start))) &&
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
