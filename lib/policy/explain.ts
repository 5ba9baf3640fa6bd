import type { Understanding } from '@/lib/ai/understanding';
import type { Order, Subscription } from '@/lib/backend/schema';
import type { ActionSpec, ConditionResult, DecidedAction, Decision, Facts } from './decision';
import { allOrders } from './facts-of-order';
import { moneyText } from './money-text';

/** What a person gets who takes over. */
export type NoteInput = {
  decision: Decision;
  understanding: Understanding;
  facts: Facts;
  now: Date;
  /** The request in the customer's words, redacted; null to leave it out. */
  asked: string | null;
  /** One English line per earlier ticket, newest first. */
  history: string[];
  /** The draft in the customer's language, and in English. */
  draft: string | null;
  draftEnglish: string | null;
  /** Where the conversation opens in the console. */
  consoleUrl?: string | null;
};

const ANGER = ['calm', 'frustrated', 'angry', 'threatening'] as const;
const time = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
const named = (text: string): string => text.replaceAll('_', ' ');

/** The internal note in English: what was asked, facts, findings, failed conditions, recommendation and draft. */
export function noteForPerson(input: NoteInput): string {
  const { decision, understanding, facts } = input;
  const sections: [string, string[]][] = [
    ['Asked', askedLines(input)],
    ['Account', accountLines(facts)],
    ['Found', decision.findings.map(bullet)],
    ['Conditions not met', failedConditions(decision).map(bullet)],
    ['Recommendation', recommendationLines(decision)],
    ['Waiting for your decision', decision.actions.filter((one) => one.mode === 'approval').map(actionLine)],
    ['Done already', decision.actions.filter((one) => one.mode === 'auto').map(actionLine)],
    ['Earlier tickets', input.history.map(bullet)],
    [`Draft (${understanding.language})`, input.draft === null ? [] : [input.draft]],
    ['Draft in English', input.draftEnglish === null || input.draftEnglish === input.draft ? [] : [input.draftEnglish]],
    ['Console', input.consoleUrl ? [input.consoleUrl] : []],
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `**${title}**\n${lines.join('\n')}`);
  return [headline(decision), ...body].join('\n\n');
}

const bullet = (text: string): string => `- ${text}`;

function headline({ outcome, reason, reasons, priority }: Decision): string {
  if (reason === null) return `**AI support agent: ${named(outcome)}** · priority ${priority}`;
  const others = reasons.filter((one) => one !== reason).map(named);
  const also = others.length > 0 ? ` (also: ${others.join(', ')})` : '';
  return `**AI support agent: ${named(outcome)}, ${named(reason)}**${also} · priority ${priority}`;
}

function askedLines({ asked, decision, understanding }: NoteInput): string[] {
  const mood = understanding.selfHarm
    ? 'self-harm mentioned'
    : `${ANGER[understanding.anger]} (anger ${understanding.anger})`;
  const marks = [
    understanding.threatensChargeback ? 'threatens a chargeback' : null,
    understanding.threatensOther ? 'threatens with a lawyer, an authority or publicity' : null,
    understanding.injection ? 'the text tries to give the agent orders; it changed nothing' : null,
  ].filter((one) => one !== null);
  const summary = [decision.intents.map(named).join(', '), mood, `language ${understanding.language}`, ...marks].join(
    ' · ',
  );
  return [bullet(summary), ...(asked?.trim() ? [quote(asked.trim())] : [])];
}

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

function accountLines(facts: Facts): string[] {
  const { customer, identity } = facts;
  const who =
    customer === null
      ? `No account (identity ${identity.state}, look-up ${identity.lookup})`
      : `Customer ${customer.id}, since ${customer.createdAt.slice(0, 10)}${customer.vip ? ', VIP' : ''} (identity ${identity.state})`;
  const missing = facts.unavailable.length > 0 ? [`Could not be read: ${facts.unavailable.join(', ')}`] : [];
  const orders = allOrders(facts).slice(0, 5).map(orderLine);
  return [who, ...orders, ...facts.subscriptions.map(subscriptionLine), ...usageLine(facts), ...missing].map(bullet);
}

function orderLine(order: Order): string {
  const { payment, delivery, refunds } = order;
  const paid = payment.capturedAt === null ? '' : ` ${time(payment.capturedAt)}`;
  const due = delivery.expectedBy === null ? '' : `, due ${time(delivery.expectedBy)}`;
  const arrived = delivery.deliveredAt === null ? '' : `, delivered ${time(delivery.deliveredAt)}`;
  const back = refunds.map((one) => `refund ${moneyText(one.money)} ${one.status} ${time(one.createdAt)}`);
  const state = `order ${named(order.status)}, payment ${named(payment.status)}${paid}, delivery ${named(delivery.status)}${due}${arrived}`;
  return [
    `Order ${order.id} · ${moneyText(order.money)} · ${order.description || named(order.kind)}: ${state}`,
    ...back,
  ].join('; ');
}

function subscriptionLine(one: Subscription): string {
  const ends = one.cancelAtPeriodEnd ? ', set to end' : '';
  return `Subscription ${one.id} · ${one.plan} · ${moneyText(one.price)} per ${one.interval}: ${named(one.status)}${ends}, billed by ${one.source}, period ends ${time(one.currentPeriodEnd)}`;
}

function usageLine({ usage }: Facts): string[] {
  if (usage === null) return [];
  const known = [
    usage.sessionsLast30Days === null ? null : `${usage.sessionsLast30Days} sessions in 30 days`,
    usage.sessionsSinceLastPayment === null ? null : `${usage.sessionsSinceLastPayment} since the last payment`,
    usage.lastActiveAt === null ? null : `last active ${time(usage.lastActiveAt)}`,
  ].filter((one) => one !== null);
  return known.length > 0 ? [`Usage: ${known.join(', ')}`] : [];
}

/** Each condition that fails, in words: shown where a refund was looked at. */
export function failedConditions({ conditions }: Pick<Decision, 'conditions'>): string[] {
  return conditions.filter((one) => !one.ok).map(conditionLine);
}

function conditionLine(one: ConditionResult): string {
  const limit = one.limit === null ? '' : `; limit ${one.limit}`;
  const until = one.eligibleFrom === undefined ? '' : `; holds after ${time(one.eligibleFrom)}`;
  const waived = one.waived ? ' (not needed here)' : one.unknown ? ' (not known)' : '';
  return `${one.id} ${one.label}${waived}: ${one.seen}${limit}${until}`;
}

function recommendationLines({ recommendation }: Decision): string[] {
  return recommendation === null ? [] : [`**${named(recommendation.verdict)}**: ${recommendation.text}`];
}

function actionText(spec: ActionSpec): string {
  switch (spec.kind) {
    case 'refund':
      return `refund ${moneyText(spec.money)} of order ${spec.orderId} (${named(spec.reason)})`;
    case 'cancel':
      return `cancel subscription ${spec.subscriptionId} at ${named(spec.at)}`;
    case 'discount':
      return `${spec.percentOff} % off for ${spec.months} months on subscription ${spec.subscriptionId}`;
    case 'trial':
      return `${spec.days} free days on subscription ${spec.subscriptionId}`;
    case 'email_change':
      return 'change the e-mail address of the account';
  }
}

const actionLine = ({ spec, recommendation }: DecidedAction): string =>
  bullet(`${actionText(spec)}${recommendation ? `: advised to ${named(recommendation.verdict)}` : ''}`);
