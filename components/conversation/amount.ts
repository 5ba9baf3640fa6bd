import { minorDigits } from '../text/format';

/**
 * Reads an amount as a person types it, in major units: `12`, `12.5`, `12,50`.
 * @returns minor units, or null for anything that is no amount, has too many digits, is nothing, or is more than `most`
 */
export function parseAmount(text: string, currency: string, most: number): number | null {
  const match = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.trim());
  if (!match) return null;
  const digits = minorDigits(currency);
  const fraction = match[2] ?? '';
  if (fraction.length > digits) return null;
  const minor = Number(`${match[1]}${fraction.padEnd(digits, '0')}`);
  return minor > 0 && minor <= most ? minor : null;
}

/** Minor units as a person would type them: 1250 EUR → `12.50`. */
export function amountText(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
}
