import { z } from 'zod';

/** What a rule may look at. Values are read by name in facts-of-order.ts and facts-of-subscription.ts. */
export const FACT_NAMES = [
  'identity.state',
  'order.ownedByRequester',
  'order.status',
  'order.kind',
  'order.source',
  'order.amount',
  'order.refundCount',
  'order.disputed',
  'order.isLatestCharge',
  'payment.status',
  'payment.verified',
  'payment.minutesSinceCapture',
  'payment.daysSinceCapture',
  'delivery.status',
  'delivery.hasExpectedBy',
  'delivery.minutesPastExpected',
  'customer.priorRefunds',
  'budget.usedWithThisUsd',
  'usage.sessionsLast30Days',
  'usage.sessionsSinceLastPayment',
  'request.asksMoneyBack',
  'request.deniesDelivery',
  'request.describesDefect',
  'request.cancelReason',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

export const LIMIT_NAMES = [
  'lateAfterMinutes',
  'graceMinutes',
  'refundWindowDays',
  'maxPriorRefunds',
  'refundMax',
  'dailyBudgetUsd',
  'renewalDays',
  'lightUseFrom',
  'lightUseTo',
  'highUsageSessions',
  'lowUsageSessions',
] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

type Ordering = 'at_most' | 'at_least' | 'less_than' | 'more_than';
export type Comparison =
  | { fact: FactName; op: 'is' | 'is_not'; value: string | number | boolean }
  | { fact: FactName; op: 'in' | 'not_in'; values: string[] }
  | { fact: FactName; op: Ordering; limit: LimitName }
  | { fact: FactName; op: Ordering; value: number };
export type Expression = { all: Expression[] } | { any: Expression[] } | { not: Expression } | Comparison;

const fact = z.enum(FACT_NAMES);
const ordering = z.enum(['at_most', 'at_least', 'less_than', 'more_than']);
const comparisonSchema = z.union([
  z.strictObject({ fact, op: z.enum(['is', 'is_not']), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ fact, op: z.enum(['in', 'not_in']), values: z.array(z.string()).min(1) }),
  z.strictObject({ fact, op: ordering, limit: z.enum(LIMIT_NAMES) }),
  z.strictObject({ fact, op: ordering, value: z.number() }),
]);

/** A condition as data. An empty `all` would hold for everything and is refused. */
export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(expressionSchema).min(1) }),
    z.strictObject({ any: z.array(expressionSchema).min(1) }),
    z.strictObject({ not: expressionSchema }),
    comparisonSchema,
  ]),
);

/** A fact's value; null is unknown. */
export type FactValue = string | number | boolean | null;
/** Facts by name: the value and how it reads for a person. A missing name is unknown. */
export type FactTable = Partial<Record<FactName, { value: FactValue; seen: string }>>;
export type LimitTable = Partial<Record<LimitName, number | null>>;
type Truth = true | false | 'unknown';

const holds = (value: number, op: Ordering, limit: number): boolean => {
  if (op === 'at_most') return value <= limit;
  if (op === 'at_least') return value >= limit;
  if (op === 'less_than') return value < limit;
  return value > limit;
};

function compare(comparison: Comparison, facts: FactTable, limits: LimitTable): Truth {
  const value = facts[comparison.fact]?.value ?? null;
  if (value === null) return 'unknown';
  if ('values' in comparison) return comparison.values.includes(String(value)) === (comparison.op === 'in');
  if (comparison.op === 'is') return value === comparison.value;
  if (comparison.op === 'is_not') return value !== comparison.value;
  if (typeof value !== 'number') return 'unknown';
  const limit = 'limit' in comparison ? (limits[comparison.limit] ?? null) : comparison.value;
  return typeof limit === 'number' ? holds(value, comparison.op, limit) : 'unknown';
}

/**
 * Evaluates in three values (Kleene): what is unknown stays unknown through `not`, so that a fact that
 * could not be read never satisfies a condition.
 */
export function evaluate(expression: Expression, facts: FactTable, limits: LimitTable): Truth {
  if ('all' in expression) {
    const parts = expression.all.map((one) => evaluate(one, facts, limits));
    if (parts.includes(false)) return false;
    return parts.includes('unknown') ? 'unknown' : true;
  }
  if ('any' in expression) {
    const parts = expression.any.map((one) => evaluate(one, facts, limits));
    if (parts.includes(true)) return true;
    return parts.includes('unknown') ? 'unknown' : false;
  }
  if ('not' in expression) {
    const inner = evaluate(expression.not, facts, limits);
    return inner === 'unknown' ? 'unknown' : !inner;
  }
  return compare(expression, facts, limits);
}

/** The comparisons of an expression in reading order. */
export function comparisonsOf(expression: Expression): Comparison[] {
  if ('all' in expression) return expression.all.flatMap(comparisonsOf);
  if ('any' in expression) return expression.any.flatMap(comparisonsOf);
  if ('not' in expression) return comparisonsOf(expression.not);
  return [expression];
}
