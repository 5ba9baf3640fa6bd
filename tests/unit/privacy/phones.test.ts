import examples from 'libphonenumber-js/examples.mobile.json';
import type { CountryCode } from 'libphonenumber-js/max';
import { getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { redact } from '@/lib/privacy/redact';

const COUNTRIES: readonly CountryCode[] = [
  ...(['US', 'GB', 'CA', 'AU', 'IE', 'ZA', 'IN', 'RU', 'KZ', 'BY', 'UA', 'ES', 'MX', 'AR', 'CO', 'CL', 'PE'] as const),
  ...(['PT', 'BR', 'DE', 'AT', 'CH', 'FR', 'BE', 'LU', 'IT', 'PL', 'TR', 'NL', 'SE', 'NO', 'DK', 'FI', 'CZ'] as const),
];
const WITH_WORDS = [
  'call me on X please',
  'X is my number',
  'телефон X',
  'mein Handy: X',
  'llámenme al X',
  'joignable au X',
  'numaram X',
];
const WITHOUT = ['Hello, my order is late. X', 'Anna, X', 'Name and number below\nX\nthanks', '(X)'];

/** The ways in which people write one number: with its country code, and as their country does. */
function writings(country: CountryCode): { international: string[]; national: string[]; bare: string } {
  const number = getExampleNumber(country, examples);
  if (!number) throw new Error(`no example for ${country}`);
  const international = number.formatInternational();
  const national = number.formatNational();
  return {
    international: [
      international,
      number.number,
      international.replace(/ /g, '-').replace('-', ' '),
      international.replace(/ /g, '.').replace('.', ' '),
      international.replace(/^(\+\d+) /, '$1 (0) '),
      `00${international.slice(1)}`,
    ],
    national: [national, national.replace(/ /g, '-'), national.replace(/[ -]/g, '.').replace(/[()]/g, '')],
    bare: national.replace(/\D/g, ''),
  };
}

const left = (frames: readonly string[], numbers: readonly string[]): string[] =>
  frames.flatMap((frame) =>
    numbers
      .map((number) => frame.replace('X', number))
      .filter((text) => /\d/.test(redact(text, {}).text.replace(/\[[A-Z]+_\d+\]/g, ''))),
  );

describe('telephone numbers', () => {
  it.each(COUNTRIES)('with a country code anywhere, of %s', (country) => {
    expect(left([...WITH_WORDS, ...WITHOUT], writings(country).international)).toEqual([]);
  });

  it.each(COUNTRIES)('as the country writes them beside words for it, of %s', (country) => {
    const { national, bare } = writings(country);
    expect(left(WITH_WORDS, [...national, bare])).toEqual([]);
  });

  it.each(['GB', 'RU', 'UA', 'DE', 'AT', 'FR', 'BE', 'NL', 'TR', 'ES', 'PT', 'BR', 'PL', 'IT', 'US'] as const)(
    'grouped as the country does without any word, of %s',
    (country) => {
      expect(left(WITHOUT, writings(country).national)).toEqual([]);
    },
  );

  it('leaves bare digits, dates, amounts and numbers of orders', () => {
    for (const text of [
      'Order 4829103847 is late',
      'заказ 482910384 от 12.03.2026',
      'Bestellung 612345678',
      'pedido 912 345 678',
      'I paid 1 234 567.00 EUR on 06-12-2025',
      'invoice FT 2024/881',
      'tracking 620012345678901234567890',
    ])
      expect(redact(text, {}).text).toBe(text);
  });
});
