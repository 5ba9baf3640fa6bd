import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFERENT, type Pair, REPEATS } from './duplicate-pairs';

const LEAST_F1 = 0.96;

import { compareMessages, textHash } from '@/lib/triage/duplicates';

const FIRST = 'My order has still not arrived, please send it or give me my money back';
const same = (a: string, b: string) => compareMessages({ text: a }, { text: b });

describe('text hash', () => {
  it.each([
    'my ORDER has still not arrived — please send it, or give me my money back!!!',
    'Hello team,\n\nMy order has still not arrived, please send it or give me my money back\n\nBest regards,\nJohn',
    'Hi! My  order has still not arrived,please send it or give me my money back. Thanks in advance',
  ])('is equal for %j', (text) => {
    expect(textHash(text)).toBe(textHash(FIRST));
  });

  it('differs by words and numbers', () => {
    expect(textHash('Order 1')).not.toBe(textHash('Order 2'));
    expect(textHash('Hello?')).not.toBe(textHash('Any news?'));
    expect(textHash('')).not.toBe(textHash('x'));
  });

  it('ignores case and spaces of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 }), (words) => {
        expect(textHash(words.join('  ').toUpperCase())).toBe(textHash(words.join(' ')));
      }),
    );
  });
});

describe('repeats', () => {
  it.each([
    FIRST,
    `${FIRST}. Hello???`,
    `${FIRST} Please reply!!!`,
    'My ordr has still not arived, please send it or give me my mony back',
    'My order still not arrived, please send it or give my money back',
    `Any news?\n\nOn Mon, 9 Mar 2026 at 10:12, Support <help@example.com> wrote:\n> ${FIRST}`,
  ])('%j repeats the first message', (text) => {
    expect(same(FIRST, text)).toMatchObject({ duplicate: true, newFacts: [] });
  });

  it.each([
    ['another order number', 'Where is order 10482?', 'Where is order 88120?'],
    [
      'an order number added',
      'Where is my order? I paid and nothing came',
      'Where is my order ORD-5? I paid and nothing came',
    ],
    [
      'another amount',
      'I was charged $20 twice this month, please fix it',
      'I was charged $25 twice this month, please fix it',
    ],
    [
      'another address',
      'Please change my account mail to a@example.com now',
      'Please change my account mail to b@example.com now',
    ],
    ['another request', 'Please refund my subscription of this month', 'Please cancel my subscription of this month'],
    [
      'another request in Russian',
      'Прошу отменить мою подписку за этот месяц',
      'Прошу вернуть деньги за мою подписку за этот месяц',
    ],
    ['a negation', 'I want my money back for this order please', 'I do not want my money back for this order please'],
    ['only a nudge', FIRST, 'Hello? any news?'],
    ['something else', FIRST, 'How do I change the language of the app?'],
  ])('%s is no repeat', (_, a, b) => {
    expect(same(a, b).duplicate).toBe(false);
  });

  it('is no repeat with a new attachment', () => {
    expect(compareMessages({ text: FIRST }, { text: FIRST, attachments: ['photo.jpg'] })).toMatchObject({
      duplicate: false,
      newFacts: ['attachment:photo.jpg'],
    });
    expect(
      compareMessages({ text: FIRST, attachments: ['photo.jpg'] }, { text: FIRST, attachments: ['photo.jpg'] })
        .duplicate,
    ).toBe(true);
  });

  it('compares any text with itself as a repeat, in bounded time', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 200 }), (text) => same(text, text).duplicate));
    const start = performance.now();
    same('ab '.repeat(3e4), 'ba '.repeat(3e4));
    expect(performance.now() - start).toBeLessThan(600);
  });
});

describe('pairs of customers\u2019 messages', () => {
  const isRepeat = ({ a, b }: Pair) => compareMessages({ text: a }, { text: b }).duplicate;

  it('are told apart at the bar', () => {
    const missed = REPEATS.filter((pair) => !isRepeat(pair));
    const merged = DIFFERENT.filter(isRepeat);
    const found = REPEATS.length - missed.length;
    const f1 = (2 * found) / (2 * found + merged.length + missed.length);
    console.log(`duplicates: F1 ${f1.toFixed(3)}, ${missed.length} missed, ${merged.length} merged wrongly`);
    expect(f1, [...missed, ...merged].map(({ a, b }) => `${a} | ${b}`).join('\n')).toBeGreaterThanOrEqual(LEAST_F1);
  });

  it('are never the same with another number', () => {
    const number = fc.stringMatching(/^[A-Z]{0,3}-?[0-9]{4,8}$/);
    fc.assert(
      fc.property(number, number, fc.constantFrom(...REPEATS), (one, other, { a }) => {
        fc.pre(one.replace(/\D/g, '') !== other.replace(/\D/g, ''));
        return !isRepeat({ a: `${a} Order ${one}.`, b: `${a} Order ${other}.` });
      }),
      { numRuns: 2_000 },
    );
  });
});
