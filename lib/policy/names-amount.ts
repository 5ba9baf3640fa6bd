import type { Entities } from '@/lib/ai/understanding';

/** Whether one of the amounts named is this money (the currency may be left out). */
export function namesAmount(entities: Entities, money: { amount: number; currency: string }): boolean {
  return entities.amounts.some(
    (named) =>
      (named.currency === null || named.currency === money.currency) &&
      [1, 10, 100, 1000].some((unit) => Math.round(named.value * unit) === money.amount),
  );
}
