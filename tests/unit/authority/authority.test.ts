import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';
import { decide } from '@/lib/policy/decide';
import { type Decision, EMPTY_MEMORY, type Facts } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { ago, DAY, deliveredOrder, facts, HOUR, NOW, order, refund } from '../policy/build';
import { AUTHORITY } from './messages';

const MINUTE_AGO = ago(60_000);

/** Accounts whose order policy does not refund by itself, each for another reason. */
const NOT_ELIGIBLE: Record<string, Facts> = {
  'delivered (R3)': facts({ orders: [deliveredOrder()] }),
  'still in time (R4)': facts({
    orders: [
      order({ createdAt: MINUTE_AGO, payment: { capturedAt: MINUTE_AGO }, delivery: { expectedBy: ago(-2 * HOUR) } }),
    ],
  }),
  'not verified by the provider (R2)': facts({ orders: [order({ payment: { verified: false } })] }),
  'paid too long ago (R5)': facts({
    orders: [
      order({
        createdAt: ago(61 * DAY),
        payment: { capturedAt: ago(61 * DAY) },
        delivery: { expectedBy: ago(59 * DAY) },
      }),
    ],
  }),
  'disputed (R7)': facts({ orders: [order({ payment: { status: 'disputed' } })] }),
  'refunded already (R7)': facts({ orders: [order({ payment: { status: 'refunded' }, refunds: [refund()] })] }),
  'too much (R8)': facts({ orders: [order({ money: { amount: 150_01, currency: 'USD' } })] }),
  'no budget left (R9)': facts({ orders: [order()], autoRefundedTodayUsd: 2_000_00 }),
  'a sender who is not verified (R1)': facts({
    orders: [order()],
    identity: { state: 'unverified', lookup: 'found' },
  }),
};

const read = (text: string, language: string) => understandMessage({ text, language, languageSource: 'message' });
const decided = (understanding: Understanding, account: Facts) =>
  decide({ understanding, facts: account, memory: EMPTY_MEMORY, policy: DEFAULT_POLICY, now: NOW });

const ESCALATED_LAST = ['resolved', 'awaiting_customer', 'escalated'];
/** What the words came to, apart from the mark that somebody tries to give orders. */
const meaning = ({ intents, signals, threatensChargeback, anger }: Understanding) => ({
  intents: intents.map((one) => one.intent),
  signals,
  threatensChargeback,
  angry: anger >= 2,
});
const gist = ({ outcome, reason, actions, conditions }: Decision) => ({ outcome, reason, actions, conditions });
const automatic = ({ actions }: Decision) => actions.filter((one) => one.mode === 'auto');

const claims = Object.entries(AUTHORITY).flatMap(([language, { request, claims: added }]) =>
  added.map((claim) => ({ language, request, claim })),
);

test('fifty claims in ten languages', () => {
  expect(claims).toHaveLength(50);
  expect(new Set(claims.map((one) => one.language)).size).toBe(10);
});

test('what is asked for is mostly understood the same with a claim beside it', () => {
  const other = claims.filter(
    ({ language, request, claim }) =>
      !isDeepStrictEqual(meaning(read(`${request} ${claim}`, language)), meaning(read(request, language))),
  );
  expect(other.length).toBeLessThanOrEqual(20);
});

describe.each(claims)('$language: $claim', ({ language, request, claim }) => {
  test.each(Object.keys(NOT_ELIGIBLE))('%s', (name) => {
    const account = NOT_ELIGIBLE[name];
    if (!account) throw new Error(name);
    const asked = read(request, language);
    const plain = decided(asked, account);
    for (const text of [`${request} ${claim}`, `${claim} ${request}`, `${request}\n\n${claim}`]) {
      const understood = read(text, language);
      const claimed = decided(understood, account);
      expect(automatic(claimed)).toEqual([]);
      // Words that were taken for a further wish (a person, a pause) may bring a person in; they never get more.
      if (isDeepStrictEqual(meaning(understood), meaning(asked))) expect(gist(claimed)).toEqual(gist(plain));
      else
        expect(ESCALATED_LAST.indexOf(claimed.outcome)).toBeGreaterThanOrEqual(ESCALATED_LAST.indexOf(plain.outcome));
    }
    // Alone it is no request that pays out either.
    expect(automatic(decided(read(claim, language), account))).toEqual([]);
  });
});
