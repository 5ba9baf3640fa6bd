import { describe, expect, test } from 'vitest';
import { DEFAULT_PROMISES } from '@/lib/policy/default-approvals';
import { findCommitments } from '@/lib/reply/find-commitments';
import { findDue } from '@/lib/reply/find-due';

/** A Saturday. */
const NOW = new Date('2026-11-21T12:00:00.000Z');
const topic = { orderId: 'ORD-1', subscriptionId: 'sub_1' };
const found = (text: string, language = 'en') =>
  findCommitments(text, { language, rules: DEFAULT_PROMISES, topic, now: NOW }).map(
    ({ kind, subject, dueAt }) => [kind, subject, dueAt.toISOString().slice(0, 16)] as const,
  );

describe('what a person promises in their own words', () => {
  test.each<[string, string, [string, string, string][]]>([
    ['en', 'I have refunded your order.', [['refund', 'ORD-1', '2026-12-04T12:00']]],
    ['en', 'We will refund you within 3 days.', [['refund', 'ORD-1', '2026-11-24T12:00']]],
    ['en', 'We will refund you within 3-5 business days.', [['refund', 'ORD-1', '2026-11-27T12:00']]],
    ['en', "I'll call you tomorrow.", [['call', '', '2026-11-22T23:59']]],
    ['en', 'I have cancelled your subscription.', [['cancellation', 'sub_1', '2026-11-22T12:00']]],
    ['en', 'You will hear from us within 24 hours.', [['date', '', '2026-11-22T12:00']]],
    ['de', 'Wir erstatten Ihnen den Betrag innerhalb von 5 Werktagen.', [['refund', 'ORD-1', '2026-11-27T12:00']]],
    ['ru', 'Мы вернём вам деньги в течение 3 дней.', [['refund', 'ORD-1', '2026-11-24T12:00']]],
    ['en', 'I am sorry, we cannot refund this order.', []],
    ['en', 'Would you like us to refund it?', []],
    ['en', 'Thank you for the picture. What is your order number?', []],
  ])('%s: %s', (language, text, promises) => {
    expect(found(text, language)).toEqual(promises);
  });

  test('several at once', () => {
    const text = "I've cancelled your plan. I will also give you a 20% discount on the next order by 30 November.";
    expect(found(text)).toEqual([
      ['cancellation', 'sub_1', '2026-11-30T23:59'],
      ['discount', 'sub_1', '2026-11-30T23:59'],
    ]);
  });
});

describe('by when', () => {
  test.each([
    ['within 30 minutes', '2026-11-21T12:30:00.000Z'],
    ['in 2 hours', '2026-11-21T14:00:00.000Z'],
    ['dans les 48 heures', '2026-11-23T12:00:00.000Z'],
    ['en 3 días hábiles', '2026-11-25T12:00:00.000Z'],
    ['em 5 dias úteis', '2026-11-27T12:00:00.000Z'],
    ['протягом 2 годин', '2026-11-21T14:00:00.000Z'],
    ['w ciągu 3 dni', '2026-11-24T12:00:00.000Z'],
    ['entro 2 settimane', '2026-12-05T12:00:00.000Z'],
    ['3 gün içinde', '2026-11-24T12:00:00.000Z'],
    ['bis morgen', '2026-11-22T23:59:59.000Z'],
    ['by 3 December', '2026-12-03T23:59:59.000Z'],
    ['by 2 January', '2027-01-02T23:59:59.000Z'],
    ['by 2026-12-24, or in 2 weeks', '2026-12-05T12:00:00.000Z'],
  ])('%s', (text, iso) => {
    expect(findDue(text, NOW)?.toISOString()).toBe(iso);
  });

  test('no time named, or one that is over', () => {
    expect(findDue('We look into it.', NOW)).toBeNull();
    expect(findDue('You ordered it on 2026-11-01.', NOW)).toBeNull();
  });
});
