import { z } from 'zod';

/** Money in minor units of an ISO 4217 currency: {amount: 1999, currency: 'USD'} is 19.99 dollars. */
export const moneySchema = z.object({
  amount: z.number().int().min(0),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof moneySchema>;

/** By currency: a formatter is slow to make. */
const digitsOf = new Map<string, number>();

/** How many minor digits the currency has (ISO 4217): 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

/** The amount in major units, for showing only. */
export function toMajor(money: Money): number {
  return money.amount / 10 ** minorDigits(money.currency);
}

/** Formats money in a locale, e.g. `$19.99`. */
export function formatMoney(money: Money, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency }).format(toMajor(money));
}
