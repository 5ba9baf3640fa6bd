import { describe, expect, test } from 'vitest';
import { planFollowUps } from '@/lib/followups/plan-follow-ups';
import type { FollowUp } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { decideFor } from './decision';

const plan = (followUp: FollowUp, now: string, timeZone = 'Europe/Berlin') =>
  planFollowUps({
    decision: { ...decideFor(), followUps: [followUp] },
    policy: DEFAULT_POLICY,
    timeZone,
    now: new Date(now),
  })[0]?.at;

describe('when the agent looks again', () => {
  test.each<[string, FollowUp, string, string]>([
    [
      'a reminder after 48 h',
      { kind: 'no_answer', afterHours: 48 },
      '2027-03-01T10:00:00Z',
      '2027-03-03T10:00:00.000Z',
    ],
    [
      'a reminder that would come at night',
      { kind: 'no_answer', afterHours: 48 },
      '2027-03-01T22:00:00Z',
      '2027-03-04T07:00:00.000Z',
    ],
    [
      'an order when it is due',
      { kind: 'order_due', orderId: 'O', at: '2027-03-01T15:00:00Z' },
      '2027-03-01T10:00:00Z',
      '2027-03-01T15:00:00.000Z',
    ],
    [
      'an order that became due meanwhile',
      { kind: 'order_due', orderId: 'O', at: '2027-03-01T09:00:00Z' },
      '2027-03-01T10:00:00Z',
      '2027-03-01T10:00:00.000Z',
    ],
    [
      'an order due at night',
      { kind: 'order_due', orderId: 'O', at: '2027-03-01T22:00:00Z' },
      '2027-03-01T10:00:00Z',
      '2027-03-02T07:00:00.000Z',
    ],
    [
      'an offer whose last moment is at night: before it',
      { kind: 'offer_reminder', subscriptionId: 's', at: '2027-03-02T02:00:00Z' },
      '2027-03-01T10:00:00Z',
      '2027-03-01T19:30:00.000Z',
    ],
    [
      'an offer whose evening is over already',
      { kind: 'offer_reminder', subscriptionId: 's', at: '2027-03-02T02:00:00Z' },
      '2027-03-01T21:00:00Z',
      '2027-03-02T07:00:00.000Z',
    ],
  ])('%s', (_name, followUp, now, expected) => {
    expect(plan(followUp, now)).toBe(expected);
  });
});
