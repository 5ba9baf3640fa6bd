import type { actions } from '@/db/schema/actions';
import type { Money } from '@/lib/payments/money';
import type { ActionSpec, ConditionResult, Recommendation } from '@/lib/policy/decision';

export type ActionRow = typeof actions.$inferSelect;

/** What an action does. The column is written by this module alone, from an ActionSpec. */
export function specOf(action: ActionRow): ActionSpec {
  return action.spec as ActionSpec;
}

/** The conditions and the advice that were kept with an action, for its card. Written by this module alone, from these types. */
export function explanationOf(action: ActionRow): {
  conditions: ConditionResult[];
  recommendation: Recommendation | null;
} {
  return {
    conditions: action.conditions as ConditionResult[],
    recommendation: action.recommendation as Recommendation | null,
  };
}

/** The money an action moves; null where it moves none. */
export function moneyOf(action: ActionRow): Money | null {
  return action.amount !== null && action.currency !== null
    ? { amount: action.amount, currency: action.currency }
    : null;
}
