import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';

const { limits, actions, approvals, promises, followUps, anger, askAtMost } = DEFAULT_POLICY;

/** What other tests reach only through time or a person; a change of a shipped number has to be meant. */
it.each([
  ['§ 4 limits', [limits.lateAfterMinutes, limits.graceMinutes, limits.refundWindowDays], [60, 0, 60]],
  ['§ 4 earlier refunds', [limits.maxPriorRefunds, limits.priorRefundWindowDays], [2, 90]],
  ['§ 4 amounts, in cents', [limits.refundMax, limits.dailyBudgetUsd], [15_000, 200_000]],
  ['§ 5 discounts', actions.discount, { mode: 'approval', maxPercentOff: 30, maxMonths: 3 }],
  ['§ 5 free days', actions.trial, { mode: 'approval', maxDays: 14 }],
  ['anger', anger, { escalateFrom: 2, urgentFrom: 3 }],
  ['questions asked again', askAtMost, 1],
  ['hours until an approval is due', approvals.dueHours, 24],
  ['hours until a person answers', promises.personHours, { normal: 24, high: 8, urgent: 2 }],
  ['hours until what was passed on is done', promises.passedOnHours, 24],
  ['hours a late order is given', promises.lateOrderHours, 24],
  ['days a bank takes', promises.bankDays, 10],
  ['§ 9 quiet hours', followUps.quietHours, { from: 21, to: 8 }],
  ['§ 9 satisfaction', followUps.satisfaction, { on: true, hours: 1, peopleBelow: 3 }],
] as const)('ships with %s', (_name, shipped, expected) => {
  expect(shipped).toEqual(expected);
});
