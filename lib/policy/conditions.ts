import type { Order } from '@/lib/backend/schema';
import type { ConditionResult } from './decision';
import {
  type Comparison,
  comparisonsOf,
  evaluate,
  type FactTable,
  type LimitName,
  type LimitTable,
} from './expression';
import { allOrders, factsOfOrder, limitsFor, type OrderInput } from './facts-of-order';
import { moneyText } from './money-text';
import type { Policy, RefundCondition } from './policy-schema';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const iso = (ms: number) => new Date(ms).toISOString();

export type Checked = ConditionResult & { alone: RefundCondition['alone'] };

const SIGNS = { at_most: '≤', at_least: '≥', less_than: '<', more_than: '>' } as const;

/** How a limit reads: `≤ 60 days`, `≤ 150.00 USD`. */
function limitText(comparison: Comparison, limits: LimitTable, currency: string): string | null {
  if (!('limit' in comparison)) return null;
  const value = limits[comparison.limit] ?? null;
  if (value === null) return `no limit known for ${currency}`;
  const sign = SIGNS[comparison.op];
  if (comparison.limit === 'refundMax') return `${sign} ${moneyText({ amount: value, currency })}`;
  if (comparison.limit === 'dailyBudgetUsd') return `${sign} ${moneyText({ amount: value, currency: 'USD' })}`;
  return [sign, value, UNITS[comparison.limit]].filter((one) => one !== undefined).join(' ');
}

const UNITS: Partial<Record<LimitName, string>> = {
  lateAfterMinutes: 'min',
  graceMinutes: 'min',
  refundWindowDays: 'days',
  renewalDays: 'days',
};

const distinct = (texts: string[]): string => [...new Set(texts)].join(', ');

function check(condition: RefundCondition, facts: FactTable, limits: LimitTable, currency: string): Checked {
  const truth = evaluate(condition.when, facts, limits);
  const comparisons = comparisonsOf(condition.when);
  const texts = comparisons.flatMap((one) => limitText(one, limits, currency) ?? []);
  return {
    id: condition.id,
    label: condition.label,
    ok: truth === true,
    seen: distinct(comparisons.map((one) => facts[one.fact]?.seen ?? 'unknown')),
    limit: texts.length > 0 ? distinct(texts) : null,
    alone: condition.alone,
    ...(truth === 'unknown' ? { unknown: true as const } : {}),
  };
}

/** When an order is due: `expectedBy`, else the default time after its capture. Null where neither is known. */
export function dueAt(order: Order, policy: Policy): string | null {
  if (order.delivery.expectedBy !== null) return order.delivery.expectedBy;
  if (order.payment.capturedAt === null) return null;
  return iso(Date.parse(order.payment.capturedAt) + policy.limits.lateAfterMinutes * MINUTE);
}

/** From when the customer's earlier refunds are few enough again. */
function refundsOldEnoughAt({ facts, policy }: OrderInput): number | null {
  const times = allOrders(facts)
    .flatMap((order) => order.refunds)
    .filter((refund) => refund.status !== 'failed')
    .map((refund) => Date.parse(refund.createdAt))
    .sort((a, b) => b - a);
  const blocking = times[policy.limits.maxPriorRefunds - 1];
  return blocking === undefined ? null : blocking + policy.limits.priorRefundWindowDays * DAY + 1;
}

/** Until when, or from when, a condition holds where time alone decides. */
function times(checked: Checked, condition: RefundCondition, input: OrderInput): Checked {
  const { order, policy, now } = input;
  const about = new Set(comparisonsOf(condition.when).map((one) => one.fact));
  const captured = order.payment.capturedAt;
  if (about.has('payment.daysSinceCapture') && checked.ok && captured !== null) {
    return { ...checked, eligibleUntil: iso(Date.parse(captured) + policy.limits.refundWindowDays * DAY) };
  }
  if (checked.ok || checked.unknown) return checked;
  if (about.has('delivery.minutesPastExpected')) {
    const due = dueAt(order, policy);
    const grace = order.delivery.expectedBy === null ? 0 : policy.limits.graceMinutes * MINUTE + 1;
    return due === null ? checked : { ...checked, eligibleFrom: iso(Date.parse(due) + grace) };
  }
  if (about.has('customer.priorRefunds')) {
    const from = refundsOldEnoughAt(input);
    return from === null ? checked : { ...checked, eligibleFrom: iso(from) };
  }
  if (about.has('budget.usedWithThisUsd')) {
    const alone = factsOfOrder({ ...input, facts: { ...input.facts, autoRefundedTodayUsd: 0 } });
    const fits = evaluate(condition.when, alone, limitsFor(order.money.currency, policy)) === true;
    return fits ? { ...checked, eligibleFrom: iso(Math.floor(now.getTime() / DAY) * DAY + DAY) } : checked;
  }
  return checked;
}

/** Checks the table with the facts given; `overrides` answers "what if" (the rest of a partly refunded order). */
export function checkConditions(input: OrderInput, overrides: FactTable = {}): Checked[] {
  const facts = { ...factsOfOrder(input), ...overrides };
  const currency = input.order.money.currency;
  const limits = limitsFor(currency, input.policy);
  const checked = input.policy.refundConditions
    .filter((condition) => condition.on)
    .map((condition) => times(check(condition, facts, limits, currency), condition, input));
  if (facts['order.source']?.value != null) return checked;
  return [...checked, UNKNOWN_STORE];
}

/** An order whose biller can't be told is never refunded automatically: a store might have to. */
const UNKNOWN_STORE: Checked = {
  id: 'store',
  label: 'Billed by the company itself',
  ok: false,
  seen: 'the subscription of this order could not be read',
  limit: null,
  alone: 'recommend_by_rules',
  unknown: true,
};

/** A checked condition as it is shown: without what only the decision needs. */
export function shown({ alone: _alone, ...result }: Checked): ConditionResult {
  return result;
}

/**
 * The refund table (operating procedures § 4) for one order: each condition that is switched on, with the value seen,
 * the limit, and what would make it hold. A fact that is not known never satisfies a condition.
 */
export function refundConditions(input: OrderInput): ConditionResult[] {
  return checkConditions(input).map(shown);
}
