import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';
import { chargebackThreats } from './read-threats';
import { isTold } from './told-not-asked';

/** What a message says about getting money back; several may hold in different sentences. */
export type RefundReading = { asks: boolean; conditional: boolean; refuses: boolean; done: boolean; policy: boolean };

const REFUSAL_REACH = 3;
const DENIAL_REACH = 2;
/** "Refund it or …": what follows is the threat, what stands before it the request; in the ten languages. */
const ALTERNATIVE =
  /^(?:or|otherwise|else|before|oder|sonst|ansonsten|andernfalls|anderenfalls|ou|o|sino|contrario|sinon|autrement|senao|или|иначе|противном|або|инакше|інакше|протилежному|lub|albo|inaczej|przeciwnym|oppure|altrimenti|yoksa|aksi|ya)$/u;

const PREPOSITION = /^(?:za|na|o|w|przez|po)$/u;

/** "Pieniądze za nie proszę": behind a preposition the Polish word for "not" is "them". */
function saysForThem({ tokens, language }: MessageReading, { start, end }: Hit): boolean {
  const words = tokens.slice(Math.max(0, start - 1), end);
  return (
    language === 'pl' && words.some(({ word }, at) => word === 'nie' && PREPOSITION.test(words[at - 1]?.word ?? ''))
  );
}

/** "If you don't give me my money back …" refuses nothing. */
function refusals(message: MessageReading): Hit[] {
  const conditions = message.all('cond');
  return message
    .all('refuseRefund')
    .filter(({ clause, start }) => !conditions.some((one) => one.clause === clause && one.start <= start))
    .filter((hit) => !saysForThem(message, hit));
}

/** "I don't want it any more, just send back what I paid" asks with its refusal in front: what is refused there is the thing. */
const startsWith = (hit: Hit, refusal: Hit): boolean => refusal.start === hit.start && refusal.end < hit.end;

function refused(message: MessageReading, hit: Hit): boolean {
  if (refusals(message).some((one) => one.start < hit.end && hit.start < one.end)) return true;
  return message.all('noWant').some((refusal) => {
    if (refusal.clause !== hit.clause || startsWith(hit, refusal) || saysForThem(message, refusal)) return false;
    return Math.max(hit.start, refusal.start) - Math.min(hit.end, refusal.end) <= REFUSAL_REACH;
  });
}

/** Conditions that hold a "not" already, in the ten languages: "unless I am refunded …". */
const UNLESS = /^(?:unless|menos|salvo|moins|sauf|meno|хіба|chyba|surece)$/u;

/** "Should it not have come by Sunday, …", "sollte es …": a condition without a word for "if", at the head of its sentence. */
const INVERTED = /^(?:should|sollten?)$/u;

function opensWithCondition(message: MessageReading, { sentence }: Hit): boolean {
  const first = message.tokens.find((token) => token.sentence === sentence);
  return first !== undefined && !first.question && INVERTED.test(first.word);
}

function offersAlternative(message: MessageReading, condition: Hit): boolean {
  return message.tokens.slice(condition.start, condition.end).some((token) => ALTERNATIVE.test(token.word));
}

const BEFORE_ALTERNATIVE = /^(?:porque|pq|xq|bo)$/u;

/** "Give it back, because if not I call my bank", "… the complaint is ready, I file it if you don't": the threat's condition, not the wish's. */
function ofThreat(message: MessageReading, condition: Hit): boolean {
  if (BEFORE_ALTERNATIVE.test(message.tokens[condition.start - 1]?.word ?? '')) return true;
  if (message.overlaps(condition, 'ultimatum')) return true;
  const { clause } = message.tokens[condition.start] ?? {};
  return message
    .all('chargeback', 'legal', 'publicShame')
    .some((threat) => message.tokens[threat.end - 1]?.clause === clause || threat.clause === clause);
}

/** "If it doesn't come I'll want my money back" is conditional; "if I don't get my money back …" demands it. */
function conditional(message: MessageReading, hit: Hit): boolean {
  if (opensWithCondition(message, hit)) return true;
  const conditions = message
    .all('cond')
    .filter((condition) => !message.overlaps(condition, 'politeCond') && condition.sentence === hit.sentence);
  return conditions.some((condition) => {
    if (condition.start > hit.start) return !(offersAlternative(message, condition) || ofThreat(message, condition));
    const negated =
      message.tokens.slice(condition.start, condition.end).some((token) => UNLESS.test(token.word)) ||
      message
        .all('neg')
        .some((neg) => neg.start > condition.start && neg.start <= hit.end && neg.clause === hit.clause);
    return !(
      condition.clause === hit.clause &&
      negated &&
      hit.start - condition.start <= 7 &&
      (message.has('legal', 'publicShame') || !furtherClause(message, condition, hit))
    );
  });
}

/** A request word between the condition and the refund opens a main clause even without a comma. */
function furtherClause(message: MessageReading, condition: Hit, hit: Hit): boolean {
  return message.all('notArrived', 'order').some((other) => other.start > condition.start && other.end <= hit.start);
}

/** "My bank will get the money back", "I'm reversing this payment": done by others, not asked of the shop. */
function takenByBank(message: MessageReading, threats: readonly Hit[], hit: Hit): boolean {
  return threats.some((threat) => {
    const within = message.tokens[threat.end - 1]?.clause === hit.clause;
    if (!within || threat.start > hit.start || threat.end <= hit.start) return false;
    return !message.tokens.slice(hit.start, threat.end).some((token) => ALTERNATIVE.test(token.word));
  });
}

/** "My refund never arrived" asks for it, whatever the words for its arrival. */
function awaited(message: MessageReading, hit: Hit): boolean {
  return message
    .all('refundDone')
    .filter((done) => done.start < hit.end && hit.start < done.end)
    .some((done) => deniedDone(message, done));
}

function deniedDone(message: MessageReading, done: Hit): boolean {
  return message
    .all('neg', 'notArrived')
    .some(
      (denial) => denial.clause === done.clause && denial.end > done.start - DENIAL_REACH && denial.start < done.end,
    );
}

/** "Can I get my money back? It never came": asked about the rules, meant of their own order. */
function ownCase(message: MessageReading, hit: Hit): boolean {
  return message.has('notArrived', 'defect', 'doubleCharge', 'unknownCharge') && !message.sentenceHas(hit, 'cond');
}

/** "Several days ago money was taken": in Russian and Ukrainian "ago" is the word for "back". */
const AGO = 'назад';
const TIME =
  /^(?:(?:минут|час|недел|тиж|месяц|місяц|хвилин|годин|сут)\p{L}*|день|дня|дни|дней|дні|днів|год|года|лет|рок|роки|років|раз)$/u;

function saysAgo({ tokens }: MessageReading, hit: Hit): boolean {
  return tokens
    .slice(hit.start, hit.end)
    .some(({ word }, at) => word === AGO && TIME.test(tokens[hit.start + at - 1]?.word ?? ''));
}

/** Reads every mention of a refund in its context. */
export function readRefund(message: MessageReading): RefundReading {
  const reading: RefundReading = { asks: false, conditional: false, refuses: false, done: false, policy: false };
  const threats = chargebackThreats(message);
  for (const hit of message.all('refund')) {
    if (message.overlaps(hit, 'keep') || takenByBank(message, threats, hit) || saysAgo(message, hit)) continue;
    if (refused(message, hit)) reading.refuses = true;
    else if (awaited(message, hit)) reading.asks = true;
    else if (message.overlaps(hit, 'refundDone') || message.isThankedFor(hit)) reading.done = true;
    else if (message.overlaps(hit, 'refundPolicy') && !ownCase(message, hit)) reading.policy = true;
    else if (conditional(message, hit)) reading.conditional = true;
    else if (isTold(message, hit)) reading.done = true;
    else reading.asks = true;
  }
  if (message.all('refundDone').some((done) => !deniedDone(message, done))) reading.done = true;
  if (message.has('refundPolicy') && !reading.asks) reading.policy = true;
  if (refusals(message).length > 0) reading.refuses = true;
  if (reading.refuses && reading.asks && !asksElsewhere(message)) reading.asks = false;
  return reading;
}

/** After "not a refund" only a request in a sentence without a refusal counts. */
function asksElsewhere(message: MessageReading): boolean {
  return message
    .all('refund')
    .some((hit) => !message.sentenceHas(hit, 'refuseRefund', 'noWant') && !conditional(message, hit));
}
