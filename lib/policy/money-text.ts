import { type Money, minorDigits, toMajor } from '@/lib/payments/money';

/** Money for people who read the console or a note: `150.00 USD`. */
export function moneyText(money: Money): string {
  return `${toMajor(money).toFixed(minorDigits(money.currency))} ${money.currency}`;
}
