import { describe, expect, test } from 'vitest';
import { resolveLocale } from '@/lib/ai/builtin/write/resolve-locale';
import { type FollowUpPart, writeFollowUp } from '@/lib/ai/builtin/write/write-follow-up';
import { LANGUAGES } from './sample-parts';

const OFFER = { kind: 'discount', percentOff: 30, months: 3, subscriptionId: 'sub_1', plan: 'Pro' } as const;
const write = (language: string, followUp: FollowUpPart, usedVariants: string[] = []) =>
  writeFollowUp({ language, timeZone: 'Europe/Berlin', customerName: null, variantSeed: 'c', usedVariants, followUp });

describe.each(LANGUAGES)('follow-ups in %s', (language) => {
  test('a reminder of an offer names it, its end, and both ways to answer', () => {
    const { text } = write(language, { kind: 'offer_reminder', offer: OFFER, periodEnd: '2026-12-05T09:00:00Z' });
    const { yesWord, cancelWord } = resolveLocale(language).locale;
    for (const needed of ['Pro', '30', '3', '5', '2026', yesWord, cancelWord]) expect(text).toContain(needed);
  });

  test('the satisfaction question carries the link and the scale', () => {
    const { text } = write(language, { kind: 'satisfaction', url: 'https://help.example/rate/x' });
    expect(text).toMatch(/1.*5.*https:\/\/help\.example\/rate\/x/s);
  });

  test('the question whether a refund has arrived names order and amount', () => {
    const order = {
      id: 'ORD-1',
      description: 'Report',
      money: { amount: 4990, currency: 'EUR' },
      createdAt: '2026-11-20T09:00:00Z',
    };
    const { text } = write(language, { kind: 'refund_check', order, amount: order.money });
    expect(text).toContain('ORD-1');
    expect(text.replace(/\D/g, '')).toContain('4990');
  });

  test('a second reminder reads differently', () => {
    const first = write(language, { kind: 'no_answer' });
    const second = write(language, { kind: 'no_answer' }, first.variants);
    expect(second.text).not.toBe(first.text);
  });
});
