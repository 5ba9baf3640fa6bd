import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/ai/builtin/acts/acts';
import { deniedHeads, heedActs, withoutDenied } from '@/lib/ai/builtin/understand/heed-acts';
import { type Intent, NO_SIGNALS, type Signals } from '@/lib/ai/understanding';

const acts = (likely: Partial<Record<Act, number>>) =>
  new Map(
    Object.entries(likely).flatMap(([act, value]) => (value === undefined ? [] : [[act as Act, value] as const])),
  );
const NOTHING_NAMED = { has: () => false };
const heard = (
  likely: Partial<Record<Act, number>>,
  signals: Partial<Signals> = {},
  other: Partial<Parameters<typeof heedActs>[0]> = {},
) =>
  heedActs(
    {
      signals: { ...NO_SIGNALS, ...signals },
      message: NOTHING_NAMED,
      saysToCancel: false,
      takesOffer: false,
      plainWish: false,
      intents: ['other'],
      refundLikely: 0.9,
      ...other,
    },
    acts(likely),
  );
const naming = (...named: string[]) => ({
  message: { has: (...some: string[]) => some.some((one) => named.includes(one)) },
});

describe('what the acts deny', () => {
  it.each([
    [{ no_threat: 0.9 }, ['chargeback_threat', 'threat_chargeback', 'threat_other', 'anger_from_2']],
    [{ no_threat: 0.9, threat: 0.55 }, []],
    [{ no_threat: 0.8, threat: 0.3 }, []],
    [{ no_refund: 0.7 }, []],
    [{ no_threat: 0.55 }, []],
    [{ also_other: 0.9 }, ['cancel_subscription', 'discount_request']],
    [{ also_other: 0.9, cancels: 0.5 }, []],
    [{ no_refund: 0.9 }, ['refund_request']],
    [{ no_refund: 0.9, asks_refund: 0.7 }, []],
    [{ no_cancel: 0.97, no_person: 0.7 }, ['cancel_subscription', 'human_request']],
    [{ no_cancel: 0.95, cancels: 0.1 }, []],
    [{ no_cancel: 0.98, declines_offer: 0.5 }, []],
    [{ no_cancel: 0.98, declines_offer: 0.7 }, ['cancel_subscription']],
  ])('of %o', (likely, expected) => {
    expect(
      [...deniedHeads(acts(likely), { message: NOTHING_NAMED, saysToCancel: false, plainWish: false })].sort(),
    ).toEqual([...expected].sort());
  });

  it('leaves fury where there are words for it', () => {
    expect(
      deniedHeads(acts({ no_threat: 0.9 }), { ...naming('insult'), saysToCancel: false, plainWish: false }),
    ).not.toContain('anger_from_2');
  });

  it('is gone from the classification', () => {
    const classification = {
      probabilities: new Map([
        ['refund_request', 0.99],
        ['order_status', 0.6],
      ] as const),
      thresholds: new Map(),
      fallback: { floor: 0.1, margin: 2 },
    };
    expect([...withoutDenied(classification, new Set(['refund_request'])).probabilities.keys()]).toEqual([
      'order_status',
    ]);
    expect(withoutDenied(classification, new Set())).toBe(classification);
  });
});

describe('a lower price', () => {
  const favour = { ...naming('discountPersonal'), intents: ['discount_request'] as Intent[] };

  it('asked as a favour is one without a word for a discount too', () => {
    expect(heard({}, {}, favour).wantsPersonalDiscount).toBe(true);
    expect(heard({ waits: 0.1 }, {}, favour).wantsPersonalDiscount).toBe(true);
    expect(heard({}, {}, { ...favour, intents: ['other'] }).wantsPersonalDiscount).toBe(false);
    expect(heard({}, {}, { intents: ['discount_request'] }).wantsPersonalDiscount).toBe(false);
  });
});

describe('money', () => {
  it.each([
    ['is not asked back by whoever says so, whatever the words', { no_refund: 0.9 }, { asksMoneyBack: true }, false],
    ['is not asked back under a condition', { if_refund: 0.9 }, { asksMoneyBack: true }, false],
    ['is asked back in words that no phrase knows, where that is sure', { asks_refund: 0.9 }, {}, true],
    ['is not asked back where it is only likely', { asks_refund: 0.7 }, {}, false],
    ['is asked back by phrases where nothing is known of acts', {}, { asksMoneyBack: true }, true],
    ['is asked back by phrases that the weights bear out', { asks_refund: 0.1 }, { asksMoneyBack: true }, true],
  ])('%s', (_name, likely, signals, asks) => {
    expect(heard(likely, signals).asksMoneyBack).toBe(asks);
  });

  it('is not asked back by phrases that neither acts nor weights take for a wish', () => {
    const said = { asksMoneyBack: true };
    expect(heard({ asks_refund: 0.1 }, said, { refundLikely: 0.1 }).asksMoneyBack).toBe(false);
    expect(heard({ asks_refund: 0.3 }, said, { refundLikely: 0.1 }).asksMoneyBack).toBe(true);
  });

  it('is not paid where neither phrases nor acts hear a wish, and the weights are unsure', () => {
    const asked = (refundLikely: number, intents: Intent[] = ['refund_request']) =>
      heard({ threat: 0.9 }, {}, { refundLikely, intents }).tellsOfRefund;
    expect(asked(0.5)).toBe(true);
    expect(asked(0.7)).toBe(false);
    expect(asked(0.1, ['other'])).toBe(false);
  });

  it('is refused only by whoever says what they want instead', () => {
    expect(heard({ no_refund: 0.9 }).refusesRefund).toBe(false);
    expect(heard({ no_refund: 0.9, resend: 0.8 }).refusesRefund).toBe(true);
  });

  it('is chosen where a choice is open', () => {
    expect(heard({ asks_refund: 0.7 })).toMatchObject({ choosesMoney: true, asksMoneyBack: false });
    expect(heard({ asks_refund: 0.7, resend: 0.6 }).choosesMoney).toBe(false);
  });
});

describe('an answer', () => {
  it.each([
    ['takes the offer', { accepts: 0.9 }, { affirms: true, declines: false }],
    ['turns it down', { declines_offer: 0.9 }, { affirms: false, declines: true }],
    ['is content to wait and agrees to nothing', { accepts: 0.7, waits: 0.6 }, { affirms: false, thanks: false }],
    ['needs nothing any more', { arrived: 0.9 }, { thanks: true }],
    ['keeps what it has', { no_cancel: 0.97 }, { keeps: true }],
    ['wants it sent again', { resend: 0.9 }, { wantsRedelivery: true }],
    ['goes on', { also_other: 0.9, when_money: 0.2 }, { sameForOther: true, asksWhenRefunded: false }],
  ])('%s', (_name, likely, expected) => {
    expect(heard(likely)).toMatchObject(expected);
  });

  it.each([
    [0.8, false],
    [0.65, true],
  ])('with a word of refusal in it is taken for a yes only where that is sure (%d)', (accepts, declines) => {
    expect(heard({ accepts }, { declines: true }).declines).toBe(declines);
  });

  it('that asks for something is no thanks', () => {
    expect(heard({ waits: 0.9 }, {}, { intents: ['order_status'] }).thanks).toBe(false);
    expect(heard({ arrived: 0.9 }, {}, naming('defect')).thanks).toBe(false);
  });

  it('under a condition goes on with nothing', () => {
    expect(heard({ also_other: 0.9, wrong_number: 0.9 }, {}, naming('cond'))).toMatchObject({
      sameForOther: false,
      correctsOrder: false,
    });
  });

  it('keeps the subscription and turns the offer down in one breath, unless it says to cancel', () => {
    const both = { no_cancel: 0.8, declines_offer: 0.9 };
    expect(heard(both).keeps).toBe(true);
    expect(heard(both, {}, { saysToCancel: true }).keeps).toBe(false);
    expect(heard({ ...both, cancels: 0.5 }).keeps).toBe(false);
  });

  it('wants the thing sent again and not the money', () => {
    const wanted = { resend: 0.95, no_refund: 0.7, asks_refund: 0.9 };
    expect(heard(wanted, { asksMoneyBack: true })).toMatchObject({ asksMoneyBack: false, refusesRefund: true });
  });

  it('takes the offer where the subscription is kept for it, and not where it is only kept', () => {
    const keeps = { keeps: true };
    expect(heard({ accepts: 0.9 }, keeps).affirms).toBe(false);
    expect(heard({ accepts: 0.9 }, keeps, naming('discount')).affirms).toBe(true);
    expect(heard({ accepts: 0.99 }, keeps).affirms).toBe(true);
  });

  it('does not take back a plain wish for the money of what is missing', () => {
    const plain = { plainWish: true };
    expect(heard({ no_refund: 0.98 }, { asksMoneyBack: true }, plain).asksMoneyBack).toBe(true);
    expect(deniedHeads(acts({ no_refund: 0.98 }), { message: NOTHING_NAMED, saysToCancel: false, ...plain }).size).toBe(
      0,
    );
  });
});
