import { describe, expect, test } from 'vitest';
import { type FollowUpPart, writeFollowUp } from '@/lib/ai/builtin/write/write-follow-up';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyBrief, ReplyPart } from '@/lib/ai/reply-brief';
import { partsOfFollowUp } from '@/lib/followups/parts-of-follow-up';
import { checkReply } from '@/lib/reply/guardrails/check-reply';
import { detectReplyLanguage } from '@/lib/reply/reply-language';
import { LANGUAGES } from '../write/sample-parts';

const ORDER = {
  id: 'ORD-48213',
  description: 'Personal reading, 60 minutes',
  money: { amount: 114_990, currency: 'EUR' },
  createdAt: '2026-11-20T09:00:00Z',
};
const URL = 'http://127.0.0.1:3000/s/AbC.dEf-_1';
const DISCOUNT = { kind: 'discount', percentOff: 30, months: 3, subscriptionId: 'sub_1', plan: 'Pro' } as const;
const TRIAL = { kind: 'trial', days: 14, orPause: true, subscriptionId: 'sub_1', plan: 'Premium Plus' } as const;
const FOLLOW_UPS: FollowUpPart[] = [
  { kind: 'no_answer' },
  { kind: 'offer_reminder', offer: DISCOUNT, periodEnd: '2026-12-05T09:00:00Z' },
  { kind: 'offer_reminder', offer: TRIAL, periodEnd: '2026-12-05T23:30:00Z' },
  { kind: 'offer_reminder', offer: { ...TRIAL, orPause: false }, periodEnd: '2027-01-31T09:00:00Z' },
  { kind: 'refund_check', order: ORDER, amount: { amount: 50_000, currency: 'EUR' } },
  { kind: 'satisfaction', url: URL },
];
/** What is told after an action, or by a follow-up about an order. */
const NEWS: ReplyPart[] = [
  { kind: 'refund_done', order: ORDER, amount: { amount: 50_000, currency: 'EUR' }, unfulfilled: null },
  {
    kind: 'already_refunded',
    order: ORDER,
    amount: ORDER.money,
    refundedAt: '2026-11-19T09:00:00Z',
    status: 'pending',
  },
  {
    kind: 'already_refunded',
    order: ORDER,
    amount: ORDER.money,
    refundedAt: '2026-11-19T09:00:00Z',
    status: 'succeeded',
  },
  { kind: 'refund_recorded', order: ORDER },
  { kind: 'cancellation_done', plan: 'Premium Plus', endsAt: '2026-12-05T09:00:00Z' },
  { kind: 'offer_applied', offer: DISCOUNT },
  { kind: 'offer_applied', offer: TRIAL },
  { kind: 'order_delivered', order: ORDER, deliveredAt: '2026-11-19T09:00:00Z' },
  { kind: 'order_delivered', order: ORDER, deliveredAt: null },
  { kind: 'order_late_offer', order: ORDER, dueAt: '2026-11-19T09:00:00Z', failed: false, failureReason: null },
  { kind: 'order_late_offer', order: ORDER, dueAt: null, failed: true, failureReason: 'out_of_stock' },
];

const briefOf = (language: string, parts: ReplyPart[], usedVariants: string[], variantSeed: string): ReplyBrief => ({
  language,
  timeZone: 'Europe/Berlin',
  customerName: 'Anna',
  anger: 0,
  intents: ['refund_request'],
  parts,
  disclosure: false,
  replyNumber: 2,
  variantSeed,
  usedVariants,
});

/** As many times as there may be wordings, so that each of them is checked. */
function everyWording(
  write: (used: string[], seed: string) => { text: string; variants: string[] },
  check: (text: string) => void,
) {
  for (const seed of ['a', 'b', 'c']) {
    let used: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { text, variants } = write(used, seed);
      check(text);
      used = [...used, ...variants];
    }
  }
}

describe.each(LANGUAGES)('what leaves unasked passes the guardrails in %s', (language) => {
  test.each(FOLLOW_UPS)('$kind', (followUp) => {
    everyWording(
      (used, seed) => writeFollowUp({ ...briefOf(language, [], used, seed), followUp }),
      (text) => {
        const brief = briefOf(language, partsOfFollowUp(followUp), [], 'a');
        const allowedUrls = followUp.kind === 'satisfaction' ? [URL] : [];
        expect(checkReply(text, { brief, allowedUrls, detectLanguage: detectReplyLanguage }), text).toEqual([]);
      },
    );
  });

  test.each(NEWS)('$kind', (part) => {
    everyWording(
      (used, seed) => writeReply(briefOf(language, [part], used, seed)),
      (text) => {
        const brief = briefOf(language, [part], [], 'a');
        expect(checkReply(text, { brief, detectLanguage: detectReplyLanguage }), text).toEqual([]);
      },
    );
  });
});

test('a reminder that promises what was not offered is found', () => {
  const check = (text: string, followUp: FollowUpPart) =>
    checkReply(text, { brief: briefOf('en', partsOfFollowUp(followUp), [], 'a') }).map((one) => one.kind);
  const reminder = FOLLOW_UPS[1];
  if (!reminder) throw new Error('no reminder');
  expect(check('Your 50% discount on Pro is still there.', reminder)).toContain('unknown_amount');
  expect(check('We will refund you.', { kind: 'no_answer' })).toContain('promise_refund');
  expect(check('Rate us at https://other.example/s/x', { kind: 'satisfaction', url: URL })).toContain('unknown_url');
});
