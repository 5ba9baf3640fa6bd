import type { HandOverTopic, ReplyPart } from '@/lib/ai/reply-brief';
import type { Case } from './case';
import type { DecidedAction, Decision, FollowUp, Memory, Priority, Reason, Recommendation } from './decision';
import { REASONS } from './decision';
import { escalated, type TopicResult } from './topic-result';
import { ratingOf } from './topics/rating';

const OUTCOMES: readonly Decision['outcome'][] = ['resolved', 'awaiting_customer', 'escalated'];
const PRIORITIES: readonly Priority[] = ['normal', 'high', 'urgent'];

/** The strictest of several: the one latest in the scale. */
const strictest = <T>(scale: readonly T[], values: T[], least: T): T =>
  values.reduce((one, other) => (scale.indexOf(other) > scale.indexOf(one) ? other : one), least);

/** Same content once, the first place kept. */
function distinct<T>(values: T[]): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
}

/** Reasons in the order of precedence, each once. */
export function byPrecedence(reasons: Reason[]): Reason[] {
  return REASONS.filter((reason) => reasons.includes(reason));
}

/** One decision of all topics (operating procedures § 6): every intent answered in one reply, the strictest outcome wins. */
export function combine(file: Case, topics: TopicResult[]): Decision {
  // The identity gate stands in for every topic that needs the account, and is said once.
  const results = withAnger(file, oneQuestion([...new Set(topics)]));
  const outcome = strictest(
    OUTCOMES,
    results.map((one) => one.outcome),
    'resolved',
  );
  const reasons = byPrecedence(results.flatMap((one) => one.reasons));
  const priority = strictest(
    PRIORITIES,
    results.map((one) => one.priority),
    'normal',
  );
  const parts = orderParts(
    results.flatMap((one) => one.parts),
    priority,
  );
  const first = results.find((one) => one.conditions.length > 0) ?? results.find((one) => one.orderId !== null);
  const disclosure = file.policy.disclosure && !file.memory.disclosed && parts.length > 0;
  const rating = ratingOf(file);
  return {
    outcome,
    reason: reasons[0] ?? null,
    reasons,
    priority,
    parts,
    actions: oneEach(results.flatMap((one) => one.actions)),
    conditions: first?.conditions ?? [],
    orderId: first?.orderId ?? null,
    recommendation: recommendationOf(results, reasons),
    findings: distinct(results.flatMap((one) => one.findings)),
    followUps: followUpsOf(results, outcome),
    memory: memoryAfter(file, results, disclosure),
    handOver: parts.flatMap((part): HandOverTopic[] => (part.kind === 'handed_over' ? [part.topic] : [])),
    intents: file.request.intents,
    ...(rating === null ? {} : { rating }),
    disclosure,
  };
}

/** Anger from the threshold on: a person is told, whatever else was settled. */
function withAnger({ understanding, policy }: Case, results: TopicResult[]): TopicResult[] {
  if (understanding.anger < policy.anger.escalateFrom) return results;
  const handedOver = results.some((one) => one.parts.some((part) => part.kind === 'handed_over'));
  const priority = understanding.anger >= policy.anger.urgentFrom ? 'urgent' : 'high';
  const angry = escalated('angry_customer', handedOver ? null : 'complaint', {
    priority,
    findings: [`The customer is ${understanding.anger >= 3 ? 'threatening' : 'angry'} (anger ${understanding.anger}).`],
    recommendation: { verdict: 'answer', text: 'Write to the customer in person.' },
  });
  return [...results, angry];
}

/** Only one question can be open: the others are asked when the first is answered, together with their intents. */
function oneQuestion(results: TopicResult[]): TopicResult[] {
  const asking = results.filter((one) => one.memory.openQuestion);
  const [first, ...others] = asking;
  const question = first?.memory.openQuestion;
  if (first === undefined || !question || !('intents' in question) || others.length === 0) return results;
  const intents = [
    ...new Set(
      asking.flatMap(({ memory }) =>
        memory.openQuestion && 'intents' in memory.openQuestion ? memory.openQuestion.intents : [],
      ),
    ),
  ];
  const merged = { ...first, memory: { ...first.memory, openQuestion: { ...question, intents } } };
  return results.filter((one) => !others.includes(one)).map((one) => (one === first ? merged : one));
}

const ASKS = new Set<ReplyPart['kind']>([
  'ask_which_order',
  'ask_which_subscription',
  'ask_identity',
  'ask_what_about',
  'ask_offer_choice',
  'ask_refund_choice',
  'order_late_offer',
  'retention_offer',
]);

const rank = (part: ReplyPart): number => (part.kind === 'handed_over' ? 2 : ASKS.has(part.kind) ? 1 : 0);

/** What is known first, then what is asked or offered, then what a person does. */
function orderParts(parts: ReplyPart[], priority: Priority): ReplyPart[] {
  const even = parts.map((part) => (part.kind === 'handed_over' ? { ...part, priority } : part));
  return distinct(even).toSorted((a, b) => rank(a) - rank(b));
}

/** An action on the same thing is proposed once: the first. */
function oneEach(actions: DecidedAction[]): DecidedAction[] {
  const target = ({ spec }: DecidedAction): string =>
    `${spec.kind}:${'orderId' in spec ? spec.orderId : 'subscriptionId' in spec ? spec.subscriptionId : spec.customerId}`;
  return actions.filter((action, index) => actions.findIndex((one) => target(one) === target(action)) === index);
}

/** The advice of the topic with the first reason; others that differ are added to its text. */
function recommendationOf(results: TopicResult[], reasons: Reason[]): Recommendation | null {
  const place = (one: TopicResult): number => Math.min(...one.reasons.map((reason) => reasons.indexOf(reason)));
  const advice = results
    .filter((one) => one.reasons.length > 0)
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((one) => one.recommendation ?? []);
  const decisive = advice.find((one) => one.verdict !== 'check' && one.verdict !== 'answer') ?? advice[0];
  if (decisive === undefined) return null;
  const texts = new Set([decisive.text, ...advice.map((one) => one.text)]);
  return { ...decisive, text: [...texts].join(' ') };
}

function followUpsOf(results: TopicResult[], outcome: Decision['outcome']): FollowUp[] {
  const all = distinct(results.flatMap((one) => one.followUps));
  const timed = all.some((one) => one.kind === 'offer_reminder');
  return all.filter((one) => one.kind !== 'no_answer' || (outcome === 'awaiting_customer' && !timed));
}

/** What "the same for the other one" would mean after this message: kept over one that says nothing, gone with any other. */
function refundAskedAfter({ memory, request, now }: Case, orderId: string | null): Memory['refundAsked'] {
  const { signals, intents, refundOffer } = request;
  const asked = request.asksMoneyBack && (refundOffer === null || refundOffer === 'accepted');
  if (asked) return orderId === null ? null : { orderId, at: now.toISOString() };
  const silent = intents.every((intent) => intent === 'other') && refundOffer === null;
  return silent && !signals.refusesRefund && !signals.declines ? (memory.refundAsked ?? null) : null;
}

function memoryAfter(file: Case, results: TopicResult[], disclosure: boolean): Memory {
  const { memory, request } = file;
  const kind = memory.openQuestion?.kind;
  const closed = request.resumes !== null || kind === 'what_about' || kind === 'rating';
  const after: Memory = {
    ...memory,
    openQuestion: closed ? null : memory.openQuestion,
    askedTopic: 0,
    askedIdentity: results.some((one) => one.orderId !== null) ? 0 : memory.askedIdentity,
    disclosed: memory.disclosed || disclosure,
  };
  for (const one of results) Object.assign(after, one.memory);
  after.refundAsked = refundAskedAfter(file, after.orderId);
  const offers = results.flatMap((one) => one.memory.openOffer ?? []);
  const refunds = offers.flatMap((one) => (one.kind === 'refund_or_redelivery' ? [one.orderId] : []));
  const retention = offers.find((one) => one.kind === 'retention');
  const [orderId, ...others] = refunds;
  if (orderId !== undefined) {
    after.openOffer = { kind: 'refund_or_redelivery', orderId, ...(others.length > 0 ? { others } : {}) };
    if (retention !== undefined) after.besides = retention.offer;
  } else if (retention !== undefined) after.openOffer = retention;
  return after;
}
