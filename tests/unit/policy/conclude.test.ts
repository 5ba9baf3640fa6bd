import { describe, expect, it } from 'vitest';
import { conclude } from '@/lib/policy/conclude';
import { decide } from '@/lib/policy/decide';
import type { ActionResult } from '@/lib/policy/decision';
import { asksRefund, asksWhere, facts, input, kinds, naming, order, understanding } from './build';

const done: ActionResult = { status: 'done', kind: 'refund', money: { amount: 4999, currency: 'USD' } };
const refused = (code: string): ActionResult => ({ status: 'refused', kind: 'refund', code });

function run(results: ActionResult[], said = asksRefund(), known = naming(order())) {
  const given = input(said, known);
  return conclude(decide(given), results, given);
}

describe('conclude', () => {
  it('done: the amount that was refunded is told first, resolved', () => {
    const decision = run([done]);
    expect(decision).toMatchObject({ outcome: 'resolved', reason: null, disclosure: true });
    expect(decision.parts).toMatchObject([
      { kind: 'refund_done', amount: { amount: 4999, currency: 'USD' }, unfulfilled: 'late' },
    ]);
  });

  it('done for a failed delivery says failed', () => {
    expect(run([done], asksRefund(), naming(order({ delivery: { status: 'failed' } }))).parts).toMatchObject([
      { unfulfilled: 'failed' },
    ]);
  });

  it('done for an angry customer: told, then handed over', () => {
    const decision = run([done], asksRefund({ anger: 2 }));
    expect(kinds(decision)).toEqual(['refund_done', 'handed_over']);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'angry_customer' });
  });

  it('refused with already_refunded: told, resolved', () => {
    const decision = run([refused('already_refunded')]);
    expect(decision).toMatchObject({ outcome: 'resolved', reason: null, parts: [{ kind: 'refund_recorded' }] });
  });

  it.each([
    'not_captured',
    'amount_exceeds_captured',
    'refund_window_closed',
    'store_managed',
    'idempotency_key_reused',
  ])('refused with %s: escalated (refund_needs_approval)', (code) => {
    const decision = run([refused(code)]);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'refund_needs_approval',
      handOver: ['refund_review'],
    });
    expect(decision.recommendation?.text).toContain(code);
  });

  it('refused since a dispute was opened meanwhile: dispute_open, decline', () => {
    expect(run([refused('dispute_open')])).toMatchObject({
      reason: 'dispute_open',
      recommendation: { verdict: 'decline' },
    });
  });

  it.each([
    ['unknown', [{ status: 'unknown', kind: 'refund' } as const]],
    ['no result at all', []],
    ['the result of another order', [{ ...done, orderId: 'ORD-2' }]],
  ])('%s: escalated (backend_unavailable), told only what is known', (_name, results) => {
    const decision = run(results);
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'backend_unavailable' });
    expect(kinds(decision)).toEqual(['refund_unconfirmed']);
  });

  it('unknown keeps the other answers, in the order of precedence', () => {
    const said = understanding(['refund_request', 'human_request'], { asksMoneyBack: true });
    const decision = run([{ status: 'unknown', kind: 'refund' }], said);
    expect(decision.reasons).toEqual(['backend_unavailable', 'human_requested']);
    expect(kinds(decision)).toEqual(['refund_unconfirmed', 'handed_over']);
  });

  it('without an automatic action the decision stays as it is', () => {
    const given = input(asksWhere(), facts({ orders: [order()] }));
    const decision = decide(given);
    expect(conclude(decision, [], given)).toBe(decision);
  });

  it('two refunds: each result belongs to its order', () => {
    const other = order({ id: 'ORD-2', description: 'Other' });
    const known = facts({
      orders: [order(), other],
      namedOrders: [
        { id: 'ORD-1', order: order() },
        { id: 'ORD-2', order: other },
      ],
    });
    const results: ActionResult[] = [
      { status: 'unknown', kind: 'refund', orderId: 'ORD-2' },
      { ...done, orderId: 'ORD-1' },
    ];
    const decision = run(results, asksRefund(), known);
    expect(decision.parts).toMatchObject([
      { kind: 'refund_done', order: { id: 'ORD-1' } },
      { kind: 'refund_unconfirmed', order: { id: 'ORD-2' } },
    ]);
  });
});
