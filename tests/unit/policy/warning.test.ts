import { describe, expect, test } from 'vitest';
import type { Order } from '@/lib/backend/schema';
import { decideWarning, type WarningInput } from '@/lib/policy/decide-warning';
import type { Facts } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { ago, DAY, deliveredOrder, facts, NOW, order, refund, renewal, subscription } from './build';

const warn = (one: Order, changes: Partial<Facts> = {}, input: Partial<WarningInput> = {}) =>
  decideWarning({
    order: one,
    facts: facts({ orders: [one], ...changes }),
    policy: DEFAULT_POLICY,
    now: NOW,
    reason: 'made_with_stolen_card',
    mayAct: true,
    ...input,
  });
const policy = (actions: Partial<typeof DEFAULT_POLICY.actions>) => ({
  policy: { ...DEFAULT_POLICY, actions: { ...DEFAULT_POLICY.actions, ...actions } },
});

describe('an early fraud warning', () => {
  test('late order, everything else holds: refunded at once, without anybody asking', () => {
    const decided = warn(order());
    expect(decided).toMatchObject({
      kind: 'refund',
      action: {
        mode: 'auto',
        spec: { kind: 'refund', orderId: 'ORD-1', reason: 'fraud_suspected', money: order().money },
      },
    });
    const r10 = decided.kind === 'refund' && decided.action.conditions.find((one) => one.id === 'R10');
    expect(r10).toMatchObject({ ok: false, waived: true });
  });

  test.each<[string, Order, Partial<Facts>, string]>([
    ['R2', order({ payment: { verified: false } }), {}, 'R2'],
    ['R3 delivered', deliveredOrder(), {}, 'R3'],
    ['R4 still in time', order({ delivery: { expectedBy: ago(-DAY) } }), {}, 'R4'],
    ['R5 long ago', order({ payment: { capturedAt: ago(61 * DAY) } }), {}, 'R5'],
    ['R8 too much', order({ money: { amount: 15_001, currency: 'USD' } }), {}, 'R8'],
    ['R9 the budget is used up', order(), { autoRefundedTodayUsd: 2_000_00 }, 'R9'],
    [
      'R6 refunded twice',
      order(),
      { orders: [order(), order({ id: 'A', refunds: [refund(), refund({ id: 'b' })] })] },
      'R6',
    ],
  ])('%s fails: a person is advised to approve, and reads why it was not automatic', (_, one, changes, id) => {
    const decided = warn(one, changes);
    expect(decided).toMatchObject({
      kind: 'refund',
      action: { mode: 'approval', recommendation: { verdict: 'approve' } },
    });
    const text = decided.kind === 'refund' ? (decided.action.recommendation?.text ?? '') : '';
    expect(text).toContain('made with stolen card');
    expect(text).toContain(`${id} (`);
  });

  test('what is partly refunded: the rest, by a person', () => {
    const one = order({
      refunds: [refund({ money: { amount: 1000, currency: 'USD' } })],
      payment: { status: 'partially_refunded' },
    });
    expect(warn(one)).toMatchObject({ action: { mode: 'approval', spec: { money: { amount: 3999 } } } });
  });

  test('a renewal: the advice names the subscription', () => {
    const decided = warn(renewal(), { subscriptions: [subscription()] });
    expect(decided.kind === 'refund' && decided.action.recommendation?.text).toContain('sub_1');
  });

  test.each<[string, Order, Partial<Facts>, string]>([
    ['disputed by the backend', order({ payment: { status: 'disputed' } }), {}, 'dispute_open'],
    ['disputed by the provider', order(), { disputedOrderIds: ['ORD-1'] }, 'dispute_open'],
    ['refunded', order({ payment: { status: 'refunded' } }), {}, 'already_refunded'],
    ['refunded by its refunds', order({ refunds: [refund()] }), {}, 'already_refunded'],
    [
      'refunded by our ledger, which the backend does not show yet',
      order(),
      {
        liveRefundOrderIds: ['ORD-1'],
        liveRefunds: [{ orderId: 'ORD-1', money: order().money, status: 'done', at: ago(1) }],
      },
      'already_refunded',
    ],
    ['not captured', order({ payment: { status: 'authorized' } }), {}, 'not_captured'],
    ['bought in a store', renewal(), { subscriptions: [subscription({ source: 'apple' })] }, 'store_managed'],
  ])('%s: nothing is refunded', (_, one, changes, code) => {
    expect(warn(one, changes)).toEqual({ kind: 'nothing', code });
  });

  test('switches: approval where nothing is automatic, nothing where they say never, a person while all is paused', () => {
    expect(warn(order(), {}, policy({ refund: { mode: 'approval' } }))).toMatchObject({ action: { mode: 'approval' } });
    expect(warn(order(), {}, policy({ refund: { mode: 'never' } }))).toEqual({ kind: 'nothing', code: 'switched_off' });
    expect(warn(deliveredOrder(), {}, policy({ otherRefunds: { mode: 'never' } }))).toEqual({
      kind: 'nothing',
      code: 'switched_off',
    });
    expect(warn(order(), {}, policy({ paused: true }))).toMatchObject({ action: { mode: 'approval' } });
  });

  test('after facts that keep changing a person decides', () => {
    expect(warn(order(), {}, { mayAct: false })).toMatchObject({ action: { mode: 'approval' } });
  });
});
