import { describe, expect, it } from 'vitest';
import type { Signals } from '@/lib/ai/understanding';
import { conclude } from '@/lib/policy/conclude';
import type { Facts } from '@/lib/policy/decision';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import type { Policy } from '@/lib/policy/policy-schema';
import { ago, ask, DAY, facts, HOUR, input, kinds, renewal, subscription, understanding, usage } from './build';

const cancels = (signals: Partial<Signals> = {}, changes = {}) =>
  understanding(['cancel_subscription'], signals, changes);
const known = (changes: Partial<Facts> = {}) => facts({ subscriptions: [subscription()], usage: usage(), ...changes });
const offerOf = (decision: ReturnType<typeof ask>) => {
  const part = decision.parts.find((one) => one.kind === 'retention_offer');
  return part?.kind === 'retention_offer' ? part : null;
};
const yes = (signals: Partial<Signals> = {}) => understanding(['other'], { affirms: true, ...signals });

describe('§ 5 the one offer', () => {
  it.each([
    ['8 sessions and price', { sessionsLast30Days: 8 }, 'price', { kind: 'discount', percentOff: 30, months: 3 }],
    ['7 sessions and price', { sessionsLast30Days: 7 }, 'price', { kind: 'discount', percentOff: 20, months: 2 }],
    ['8 sessions, no reason', { sessionsLast30Days: 8 }, null, { kind: 'discount', percentOff: 20, months: 2 }],
    ['2 sessions', { sessionsLast30Days: 2 }, null, { kind: 'trial', days: 14, orPause: true }],
    ['0 sessions and price: low wins', { sessionsLast30Days: 0 }, 'price', { kind: 'trial', days: 14, orPause: true }],
    ['3 sessions', { sessionsLast30Days: 3 }, 'other', { kind: 'discount', percentOff: 20, months: 2 }],
    ['technical', { sessionsLast30Days: 5 }, 'technical', { kind: 'trial', days: 14, orPause: false }],
    ['usage not known', { sessionsLast30Days: null }, 'price', { kind: 'discount', percentOff: 20, months: 2 }],
  ] as const)('%s', (_name, sessions, cancelReason, offer) => {
    const decision = ask(cancels({ cancelReason }), known({ usage: usage(sessions) }));
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', reason: null, actions: [] });
    expect(offerOf(decision)?.offer).toMatchObject(offer);
    expect(decision.memory).toMatchObject({
      cancelAsked: true,
      retentionOffered: true,
      openOffer: { kind: 'retention' },
    });
  });

  it('trouble named as the reason is answered with the offer, not passed on as a question of its own', () => {
    const decision = ask(
      understanding(['cancel_subscription', 'technical_issue'], { cancelReason: 'technical' }),
      known({ usage: usage({ sessionsLast30Days: 5 }) }),
    );
    expect(decision).toMatchObject({ outcome: 'awaiting_customer', reason: null });
    expect(kinds(decision)).toEqual(['retention_offer']);
  });

  it('names a highlight of the customer’s use, and help for a technical reason', () => {
    const decision = ask(
      cancels({ cancelReason: 'technical' }),
      known({
        usage: usage({ highlights: ['14-day streak in March'] }),
        knowledge: { technical_issue: { title: 'Crash', text: 'Reinstall the app.', url: null } },
      }),
    );
    expect(offerOf(decision)).toMatchObject({ highlight: '14-day streak in March', help: 'Reinstall the app.' });
  });

  it('usage that could not be read fits no rule about usage', () => {
    const decision = ask(cancels(), known({ usage: null, unavailable: ['usage'] }));
    expect(offerOf(decision)?.offer).toMatchObject({ percentOff: 20 });
  });

  it('the reminder comes 24 h before the period ends at the latest', () => {
    const soon = known({ subscriptions: [subscription({ currentPeriodEnd: ago(-30 * HOUR) })] });
    expect(ask(cancels(), soon).followUps).toEqual([
      { kind: 'offer_reminder', subscriptionId: 'sub_1', at: ago(-6 * HOUR) },
    ]);
    expect(ask(cancels(), known()).followUps).toEqual([
      { kind: 'offer_reminder', subscriptionId: 'sub_1', at: ago(-48 * HOUR) },
    ]);
  });

  it.each(['active', 'trialing'] as const)('%s gets an offer', (status) => {
    expect(offerOf(ask(cancels(), known({ subscriptions: [subscription({ status })] })))).not.toBeNull();
  });
});

describe('§ 5 no offer: the cancellation is passed on', () => {
  it.each([
    ['repeated within 90 days', cancels(), known({ earlierCancelRequests: 1 }), {}],
    ['repeated in the conversation', cancels(), known(), { cancelAsked: true }],
    ['insisted in the first message', cancels({ insistsOnCancelling: true }), known(), {}],
    ['no offers wanted', cancels({ refusesOffers: true }), known(), {}],
    ['past due', cancels(), known({ subscriptions: [subscription({ status: 'past_due' })] }), {}],
    ['paused', cancels(), known({ subscriptions: [subscription({ status: 'paused' })] }), {}],
    [
      'a discount is active',
      cancels(),
      known({ subscriptions: [subscription({ discount: { percentOff: 20, endsAt: ago(-DAY) } })] }),
      {},
    ],
    [
      'a discount without an end',
      cancels(),
      known({ subscriptions: [subscription({ discount: { percentOff: 20, endsAt: null } })] }),
      {},
    ],
    ['angry', cancels({}, { anger: 2 }), known(), {}],
  ])('%s', (_name, said, world, memory) => {
    const decision = ask(said, world, memory);
    expect(offerOf(decision)).toBeNull();
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'cancellation_needs_approval',
      recommendation: { verdict: 'approve' },
    });
    expect(decision.actions).toMatchObject([
      { mode: 'approval', spec: { kind: 'cancel', subscriptionId: 'sub_1', at: 'period_end' } },
    ]);
    expect(kinds(decision)).toContain('cancellation_passed_on');
  });

  it('the biller is not known: no offer, checked before it is cancelled', () => {
    const decision = ask(cancels(), known({ subscriptions: [subscription({ source: 'unknown' })] }));
    expect(offerOf(decision)).toBeNull();
    expect(decision).toMatchObject({ reason: 'cancellation_needs_approval', recommendation: { verdict: 'check' } });
  });

  it('a discount that has ended is none', () => {
    const ended = known({ subscriptions: [subscription({ discount: { percentOff: 20, endsAt: ago(DAY) } })] });
    expect(offerOf(ask(cancels(), ended))).not.toBeNull();
  });

  it('frustrated (anger 1) still gets the offer', () => {
    expect(offerOf(ask(cancels({}, { anger: 1 }), known()))).not.toBeNull();
  });

  it('angry: both reasons, high priority', () => {
    expect(ask(cancels({}, { anger: 2 }), known())).toMatchObject({
      reasons: ['cancellation_needs_approval', 'angry_customer'],
      priority: 'high',
    });
  });

  it('the switch on auto cancels at once', () => {
    const policy: Policy = {
      ...DEFAULT_POLICY,
      actions: { ...DEFAULT_POLICY.actions, cancel: { mode: 'auto', at: 'period_end' } },
    };
    const given = input(cancels({ insistsOnCancelling: true }), known(), {}, policy);
    const decision = ask(given.understanding, given.facts, {}, policy);
    expect(decision).toMatchObject({ outcome: 'resolved', actions: [{ mode: 'auto' }] });
    const done = conclude(decision, [{ status: 'done', kind: 'cancel', money: null }], given);
    expect(kinds(done)).toEqual(['cancellation_done']);
  });

  it.each([
    ['refused', { status: 'refused', code: 'store_managed' }, 'cancellation_needs_approval', 'cancellation'],
    ['without a known result', { status: 'unknown' }, 'backend_unavailable', 'system_down'],
  ] as const)('cancelled automatically and %s: a person finds out', (_name, result, reason, topic) => {
    const policy: Policy = {
      ...DEFAULT_POLICY,
      actions: { ...DEFAULT_POLICY.actions, cancel: { mode: 'auto', at: 'period_end' } },
    };
    const given = input(cancels({ insistsOnCancelling: true }), known(), {}, policy);
    const decision = ask(given.understanding, given.facts, {}, policy);
    const ended = conclude(decision, [{ ...result, kind: 'cancel' }], given);
    expect(ended).toMatchObject({ outcome: 'escalated', reason, handOver: [topic] });
  });
});

describe('§ 5 states of the subscription', () => {
  it.each(['apple', 'google'] as const)('billed by %s: that store’s steps, resolved', (source) => {
    const decision = ask(cancels(), known({ subscriptions: [subscription({ source })] }));
    expect(decision).toMatchObject({
      outcome: 'resolved',
      parts: [{ kind: 'store_steps', store: source, topic: 'cancel' }],
    });
  });

  it.each([
    ['over', subscription({ status: 'canceled', currentPeriodEnd: ago(3 * DAY) }), true],
    ['cancelled, paid until later', subscription({ status: 'canceled' }), false],
    ['set to end', subscription({ cancelAtPeriodEnd: true }), false],
  ])('already %s: said with the end date, resolved', (_name, one, ended) => {
    const decision = ask(cancels(), known({ subscriptions: [one] }));
    expect(decision).toMatchObject({
      outcome: 'resolved',
      parts: [{ kind: 'subscription_ended', ended, endsAt: one.currentPeriodEnd }],
    });
  });

  it('none: asked which account; again none: a person', () => {
    const first = ask(cancels(), facts());
    expect(first).toMatchObject({
      outcome: 'awaiting_customer',
      parts: [{ kind: 'ask_which_subscription', plans: [] }],
    });
    expect(ask(cancels(), facts(), first.memory)).toMatchObject({
      outcome: 'escalated',
      reason: 'insufficient_context',
    });
  });

  it('several: asked which plan; the second one: the offer for it', () => {
    const two = known({ subscriptions: [subscription(), subscription({ id: 'sub_2', plan: 'Family' })] });
    const first = ask(cancels(), two);
    expect(first.parts).toMatchObject([{ kind: 'ask_which_subscription', plans: ['Premium', 'Family'] }]);
    const second = ask(understanding(['other'], { choice: 2 }), two, first.memory);
    expect(offerOf(second)?.offer).toMatchObject({ subscriptionId: 'sub_2', plan: 'Family' });
  });
});

describe('§ 5 the answer to the offer', () => {
  const offered = ask(cancels({ cancelReason: 'price' }), known()).memory;
  const trial = ask(cancels(), known({ usage: usage({ sessionsLast30Days: 1 }) })).memory;

  it.each([
    ['yes', yes(), offered, { kind: 'discount', percentOff: 20, months: 2 }],
    ['"20 % is fine"', understanding(['other'], { percent: 20 }), offered, { kind: 'discount', percentOff: 20 }],
    ['the first of the two', understanding(['other'], { choice: 1 }), offered, { kind: 'discount', percentOff: 20 }],
    [
      '"ok 20 %, do not cancel"',
      understanding(['cancel_subscription'], { percent: 20, affirms: true }),
      offered,
      { kind: 'discount' },
    ],
    ['yes to the free days', yes(), trial, { kind: 'trial', days: 14 }],
  ] as const)('%s: escalated (discount_needs_approval), approve', (_name, said, memory, spec) => {
    const decision = ask(said, known(), memory);
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'discount_needs_approval',
      recommendation: { verdict: 'approve' },
    });
    expect(decision.actions).toMatchObject([{ mode: 'approval', spec }]);
    expect(decision.memory.openOffer).toBeNull();
    expect(kinds(decision)).toEqual(['offer_accepted']);
  });

  it.each([
    ['just cancel', understanding(['cancel_subscription'], { insistsOnCancelling: true })],
    ['cancel again', cancels()],
    ['no', understanding(['other'], { declines: true })],
    ['yes, cancel it', cancels({ affirms: true })],
  ])('%s: no second offer, the cancellation is passed on', (_name, said) => {
    const decision = ask(said, known(), offered);
    expect(offerOf(decision)).toBeNull();
    expect(decision).toMatchObject({ outcome: 'escalated', reason: 'cancellation_needs_approval' });
  });

  it('a pause is chosen: escalated (insufficient_context)', () => {
    for (const said of [
      understanding(['other'], { wantsPause: true }),
      understanding(['subscription_change'], { choice: 2 }),
    ]) {
      expect(ask(said, known(), trial)).toMatchObject({
        outcome: 'escalated',
        reason: 'insufficient_context',
        handOver: ['pause'],
      });
    }
  });

  it('another percentage is a favour a person decides on', () => {
    expect(ask(understanding(['other'], { percent: 50, affirms: true }), known(), offered)).toMatchObject({
      reason: 'discount_needs_approval',
      actions: [],
    });
  });

  it('an unclear answer is asked once, then a person', () => {
    const first = ask(understanding(['other']), known(), offered);
    expect(first).toMatchObject({ outcome: 'awaiting_customer', parts: [{ kind: 'ask_offer_choice' }] });
    expect(ask(understanding(['other']), known(), first.memory)).toMatchObject({
      outcome: 'escalated',
      reason: 'insufficient_context',
    });
  });

  it.each([
    ['thanks', { thanks: true }],
    ['praise', { praise: true }],
    ['a greeting', { greetingOnly: true }],
    ['"are you a bot?"', { asksIfBot: true }],
  ])('%s is no unclear answer to the offer', (_name, signals) => {
    const decision = ask(understanding(['other'], signals), known(), offered);
    expect(kinds(decision)).not.toContain('ask_offer_choice');
    expect(decision.memory.openOffer).toEqual(offered.openOffer);
  });

  it('"thanks, I will think about it" keeps the offer open', () => {
    const decision = ask(understanding(['other'], { thanks: true }), known(), offered);
    expect(decision).toMatchObject({
      outcome: 'resolved',
      memory: { openOffer: offered.openOffer },
      followUps: [{ kind: 'offer_reminder' }],
    });
  });

  it('cancelled in between: said, no offer again', () => {
    const gone = known({ subscriptions: [subscription({ cancelAtPeriodEnd: true })] });
    expect(kinds(ask(cancels(), gone, offered))).toEqual(['subscription_ended']);
  });
});

describe('cancel and refund in one message', () => {
  it('both are answered, the refund by the rules for renewals', () => {
    const both = understanding(['refund_request', 'cancel_subscription'], { asksMoneyBack: true });
    const decision = ask(both, known({ orders: [renewal()], usage: usage({ sessionsSinceLastPayment: 0 }) }));
    expect(decision).toMatchObject({
      outcome: 'escalated',
      reason: 'refund_needs_approval',
      recommendation: { verdict: 'approve' },
    });
    expect(kinds(decision)).toEqual(['retention_offer', 'handed_over']);
  });
});
