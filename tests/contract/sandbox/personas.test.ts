import { describe, expect, it } from 'vitest';
import { backendCustomerSchema, orderSchema, subscriptionSchema, usageSchema } from '@/lib/backend/schema';
import { COUNTRY_CODES, LANGUAGES } from '@/sandbox/personas/countries';
import { type Overrides, primaryOrder, primarySubscription } from '@/sandbox/personas/persona';
import { buildPersona, SITUATIONS, type Situation } from '@/sandbox/personas/situations';
import { createRandom } from '@/sandbox/random';

const now = new Date('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;
const build = (situation: Situation, overrides?: Overrides, seed = 1) =>
  buildPersona(situation, { now, random: createRandom(seed) }, overrides);
const since = (time: string | null) => now.getTime() - Date.parse(time ?? '');

describe('personas', () => {
  it.each(SITUATIONS)('%s is the same for the same seed and reads without unknown values', (situation) => {
    for (let seed = 1; seed <= 40; seed++) {
      const persona = build(situation, {}, seed);
      expect(build(situation, {}, seed)).toEqual(persona);
      const read = {
        customer: backendCustomerSchema.parse(persona.customer),
        orders: persona.orders.map((order) => orderSchema.parse(order)),
        subscriptions: persona.subscriptions.map((subscription) => subscriptionSchema.parse(subscription)),
        usage: usageSchema.parse(persona.usage),
      };
      expect(JSON.stringify(read)).not.toContain('"unknown"');
      expect(read.orders.every(({ customerId }) => customerId === persona.customer.id)).toBe(true);
    }
  });

  it.each(COUNTRY_CODES)('%s has customers with a price that exists', (country) => {
    const persona = build('lateCapturedOrder', { country, orderId: 'ORD-1' });
    expect(persona.customer.country).toBe(country);
    expect(primaryOrder(persona)).toMatchObject({ id: 'ORD-1' });
    expect(primaryOrder(persona).money.amount).toBeGreaterThan(0);
  });

  it.each(LANGUAGES)('%s customers live where it is spoken', (language) => {
    const { customer, language: spoken } = build('lateCapturedOrder', { language });
    expect([spoken, customer.locale?.slice(0, 2)]).toEqual([language, language]);
  });

  it('makes what the name says', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const order = (situation: Situation) => primaryOrder(build(situation, { country: 'US' }, seed));
      const late = order('lateCapturedOrder');
      expect(since(late.payment.capturedAt)).toBeGreaterThan(HOUR);
      expect(since(late.delivery.expectedBy)).toBeGreaterThan(0);
      expect(late.money.amount).toBeLessThanOrEqual(15_000);
      expect(since(order('orderInTime').delivery.expectedBy)).toBeLessThan(0);
      expect(order('expensiveLateOrder').money.amount).toBeGreaterThan(15_000);
      expect(since(order('oldOrder').payment.capturedAt)).toBeGreaterThan(60 * 24 * HOUR);
      expect(order('alreadyRefunded').refunds[0]?.money).toEqual(order('alreadyRefunded').money);
      const partly = order('partiallyRefunded');
      expect(partly.refunds[0]?.money.amount).toBeLessThan(partly.money.amount);
    }
  });

  it('gives frequent refunders two earlier refunds and a new late order', () => {
    const { orders } = build('frequentRefunder', { orderId: 'ORD-NEW' });
    expect(orders.map(({ id, refunds }) => [id === 'ORD-NEW', refunds.length])).toEqual([
      [true, 0],
      [false, 1],
      [false, 1],
    ]);
  });

  it('gives a duplicate charge two captured orders of one product within a day', () => {
    const [later, first] = build('duplicateCharge').orders;
    expect([later?.description, later?.money]).toEqual([first?.description, first?.money]);
    expect(Date.parse(later?.createdAt ?? '') - Date.parse(first?.createdAt ?? '')).toBeLessThan(24 * HOUR);
  });

  it('links renewals to their subscription and counts use since the charge', () => {
    for (const [situation, sessions] of [
      ['renewalUnused', 0],
      ['renewalLightlyUsed', 2],
      ['renewalUsed', 9],
    ] as const) {
      const persona = build(situation);
      const subscription = primarySubscription(persona);
      expect(primaryOrder(persona)).toMatchObject({ kind: 'subscription_renewal', subscriptionId: subscription.id });
      expect(persona.usage.sessionsSinceLastPayment).toBe(sessions);
      expect(Date.parse(subscription.currentPeriodEnd)).toBeGreaterThan(now.getTime());
    }
  });
});
