import { describe, expect, it } from 'vitest';
import { sourceOf, subscriptionOf } from '@/lib/policy/facts-of-order';
import { ask, asksWhere, facts, kinds, naming, order, renewal, subscription } from './build';

const unnamed = (kind: 'subscription_renewal' | 'subscription_start' | 'one_time') =>
  order({ kind, subscriptionId: null });

describe('the subscription an order was charged for', () => {
  const only = subscription();

  it.each([
    ['named by the order', renewal(), [only, subscription({ id: 'sub_2' })], only],
    ['named and not there', renewal({ subscriptionId: 'sub_9' }), [only], null],
    ['a renewal of the only one', unnamed('subscription_renewal'), [only], only],
    ['the start of the only one', unnamed('subscription_start'), [only], only],
    ['a renewal of one of two', unnamed('subscription_renewal'), [only, subscription({ id: 'sub_2' })], null],
    ['a purchase of its own', unnamed('one_time'), [only], null],
  ])('%s', (_name, charged, all, expected) => {
    expect(subscriptionOf(charged, all)).toEqual(expected);
  });
});

describe('who bills an order', () => {
  const apple = subscription({ source: 'apple' });
  const two = (source: 'web' | 'apple') => [subscription({ source }), subscription({ id: 'sub_2' })];

  it.each([
    ['a renewal in a store', renewal(), { subscriptions: [apple] }, 'apple'],
    ['a renewal of a subscription that is not there', renewal({ subscriptionId: 'sub_9' }), {}, 'unknown'],
    ['a purchase of its own', unnamed('one_time'), { subscriptions: [apple] }, 'web'],
    ['one of several on the web', unnamed('subscription_renewal'), { subscriptions: two('web') }, 'web'],
    ['one of several, one in a store', unnamed('subscription_renewal'), { subscriptions: two('apple') }, 'unknown'],
    ['subscriptions could not be read', unnamed('subscription_renewal'), { unavailable: ['subscriptions'] }, 'unknown'],
  ])('%s', (_name, charged, known: Parameters<typeof facts>[0], expected) => {
    expect(sourceOf(charged, facts(known))).toBe(expected);
  });
});

describe('"where is it?" about a renewal', () => {
  it('the charge is explained; there is nothing to deliver', () => {
    expect(kinds(ask(asksWhere(), naming(renewal())))).toEqual(['charge_explained']);
  });

  it('one that brings something and has brought it: delivered', () => {
    const brought = renewal({ delivery: { status: 'delivered' } });
    expect(kinds(ask(asksWhere(), naming(brought)))).toEqual(['order_delivered']);
  });
});
