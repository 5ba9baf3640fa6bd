import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/policy/decide';
import { ask, facts, input, kinds, naming, order, subscription, UNKNOWN_SENDER, understanding } from './build';

const asks = understanding(['subscription_change']);
const having = (...subscriptions: ReturnType<typeof subscription>[]) =>
  facts({ subscriptions, asksRenewal: 'alone' as const });

describe('the day on which a subscription renews', () => {
  it('is told from the account', () => {
    const one = subscription();
    const decision = ask(asks, having(one));
    expect(decision).toMatchObject({
      outcome: 'resolved',
      reason: null,
      parts: [{ kind: 'subscription_renews', plan: one.plan, periodEnd: one.currentPeriodEnd }],
      actions: [],
    });
  });

  it.each(['payment_issue', 'order_status', 'product_question', 'other'] as const)(
    'is told as well where the words alone were taken for %s',
    (intent) => {
      expect(kinds(ask(understanding([intent]), having(subscription())))).toEqual(['subscription_renews']);
    },
  );

  it('is the end of one that is set to end', () => {
    expect(kinds(ask(asks, having(subscription({ cancelAtPeriodEnd: true }))))).toEqual(['subscription_ended']);
  });

  it.each([
    ['one that is paused', having(subscription({ status: 'paused' }))],
    ['one of several', having(subscription(), subscription({ id: 'SUB-2', plan: 'Another' }))],
    ['none', having()],
  ])('is a question for a person for %s', (_what, known) => {
    expect(ask(asks, known)).toMatchObject({ outcome: 'escalated', reason: 'insufficient_context' });
  });

  it('is not told to a stranger', () => {
    const decision = ask(asks, { ...having(), ...UNKNOWN_SENDER });
    expect(decision).toMatchObject({ outcome: 'awaiting_customer' });
    expect(kinds(decision)).not.toContain('subscription_renews');
  });

  it('is not told while a cancellation is under way, nor where subscriptions could not be read', () => {
    const known = having(subscription());
    expect(kinds(ask(asks, { ...known, unavailable: ['subscriptions'] }))).not.toContain('subscription_renews');
    const asked = { ...input(asks, known, { cancelAsked: true }), waitsForPerson: true };
    expect(kinds(decide(asked))).not.toContain('subscription_renews');
  });

  it('does not answer for an order that is named, nor for a cancellation', () => {
    const known = { ...naming(order()), subscriptions: [subscription()], asksRenewal: 'alone' as const };
    expect(kinds(ask(understanding(['payment_issue']), known))).not.toContain('subscription_renews');
    expect(kinds(ask(understanding(['cancel_subscription']), having(subscription())))).not.toContain(
      'subscription_renews',
    );
  });
});
