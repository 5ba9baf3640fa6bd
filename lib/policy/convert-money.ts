import { type Money, minorDigits } from '@/lib/payments/money';
import type { Policy } from './policy-schema';

type Rules = Pick<Policy, 'currencies' | 'limits'>;

/** A decimal as text as an exact fraction: `41.5` is 415 / 10. */
function fraction(decimal: string): { over: bigint; under: bigint } {
  const [whole = '0', part = ''] = decimal.split('.');
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) };
}

const power = (currency: string): bigint => 10n ** BigInt(minorDigits(currency));

/**
 * Money in US cents by the policy's table, rounded up, so that a budget is never overshot by rounding.
 * Null where the table does not know the currency.
 */
export function toUsdCents(money: Money, policy: Rules): number | null {
  const rate = policy.currencies.perUsd[money.currency];
  if (rate === undefined) return null;
  const { over, under } = fraction(rate);
  const numerator = BigInt(money.amount) * under * 100n;
  const denominator = power(money.currency) * over;
  return Number((numerator + denominator - 1n) / denominator);
}

/**
 * The largest automatic refund in minor units of the currency, rounded down. At-par currencies have the same
 * number, others the number × the table (R8). Null where the table does not know the currency.
 */
export function refundMaxFor(currency: string, policy: Rules): number | null {
  const max = BigInt(policy.limits.refundMax);
  if (policy.currencies.atPar.includes(currency)) return Number((max * power(currency)) / 100n);
  const rate = policy.currencies.perUsd[currency];
  if (rate === undefined) return null;
  const { over, under } = fraction(rate);
  return Number((max * power(currency) * over) / (100n * under));
}
