import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText, parseAmount } from '@/components/conversation/amount';

test('an amount is read in the currency’s own digits', () => {
  expect(parseAmount('12', 'EUR', 5000)).toBe(1200);
  expect(parseAmount(' 12.5 ', 'EUR', 5000)).toBe(1250);
  expect(parseAmount('12,50', 'EUR', 5000)).toBe(1250);
  expect(parseAmount('500', 'JPY', 5000)).toBe(500);
  expect(parseAmount('1.250', 'KWD', 5000)).toBe(1250);
});

test.each(['', '0', '0.00', '-1', '50.01', '1.234', '1e3', '1 000', 'abc', '12.', 'NaN', '٣'])(
  '%j is no amount up to 50.00 EUR',
  (text) => {
    expect(parseAmount(text, 'EUR', 5000)).toBeNull();
  },
);

test('fractions of a currency that has none are refused', () => {
  expect(parseAmount('5.5', 'JPY', 5000)).toBeNull();
});

test('what is shown reads back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.constantFrom('USD', 'JPY', 'KWD'), (minor, currency) => {
      expect(parseAmount(amountText(minor, currency), currency, minor)).toBe(minor);
    }),
  );
});
