import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '@/lib/ai/builtin/acts/acts';
import { chooseIntents } from '@/lib/ai/builtin/classifier/choose-intents';
import type { Classification } from '@/lib/ai/builtin/classifier/classify-message';
import { HEADS, type Head } from '@/lib/ai/builtin/classifier/heads';
import { type Mood, rateMood } from '@/lib/ai/builtin/classifier/rate-mood';
import { settleIntents } from '@/lib/ai/builtin/classifier/settle-intents';
import { weighThreat } from '@/lib/ai/builtin/classifier/weigh-threat';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Intent } from '@/lib/ai/understanding';

function classification(probabilities: Partial<Record<Head, number>>): Classification {
  return {
    probabilities: new Map(HEADS.map((head) => [head, probabilities[head] ?? 0.01])),
    thresholds: new Map(HEADS.map((head) => [head, 0.5])),
    fallback: { floor: 0.2, margin: 1.5 },
  };
}

function intentsOf(probabilities: Partial<Record<Head, number>>, named: Intent[] = []): Intent[] {
  const phrases = named.map((intent) => ({ intent, score: 0.85, source: 'phrases' as const }));
  return chooseIntents(classification(probabilities), phrases).map(({ intent }) => intent);
}

describe('choosing intents', () => {
  it('takes all that reach their threshold, strongest first', () => {
    expect(intentsOf({ refund_request: 0.7, cancel_subscription: 0.9, other: 0.6 })).toEqual([
      'cancel_subscription',
      'refund_request',
    ]);
  });

  it('falls back to the best one only where it is likely against other', () => {
    expect(intentsOf({ order_status: 0.4, other: 0.2 })).toEqual(['order_status']);
    expect(intentsOf({ order_status: 0.4, other: 0.35 })).toEqual(['other']);
    expect(intentsOf({ order_status: 0.15, other: 0.02 })).toEqual(['other']);
  });

  it('believes no phrase against sure weights', () => {
    expect(intentsOf({ other: 0.9 }, ['refund_request'])).toEqual(['other']);
  });
});

describe('a clear phrase against the weights', () => {
  const phrases = [{ intent: 'order_status' as const, score: 0.9, source: 'phrases' as const }];
  const unsure = classification({ order_status: 0.35, other: 0.3 });
  const without = (intent: Intent) => ({
    ...unsure,
    probabilities: new Map([...unsure.probabilities].filter(([head]) => head !== intent)),
  });
  const chosen = (from: Classification) => chooseIntents(from, phrases).map(({ intent }) => intent);

  it('counts only where another intent was ruled out', () => {
    expect(chosen(unsure)).toEqual(['other']);
    expect(chosen(without('refund_request'))).toEqual(['order_status']);
  });
});

describe('an outburst that asks for nothing', () => {
  const angry: Mood = { anger: 2, score: 0.7, threatensChargeback: false, threatensOther: false, selfHarm: false };
  const settled = (score: number) => settleIntents([{ intent: 'other', score }], angry).map(({ intent }) => intent);

  it('is a complaint unless it is surely small talk', () => {
    expect(settled(0.6)).toEqual(['feedback']);
    expect(settled(0.9)).toEqual(['other']);
  });
});

describe('rating the mood', () => {
  it.each([
    ['goodbye', 'en'],
    ['adieu', 'fr'],
    ['moje ostatnie zamówienie', 'pl'],
  ])('sees no danger to life in "%s"', (text, language) => {
    expect(understandMessage({ text, language, languageSource: 'message' }).selfHarm).toBe(false);
  });

  const calm: Mood = { anger: 0, score: 0.05, threatensChargeback: false, threatensOther: false, selfHarm: false };

  const moodOf = (
    phrases: Mood,
    heads: Partial<Record<Head, number>>,
    acts: Partial<Record<'threat' | 'no_threat', number>> = {},
  ) => {
    const seen = classification(heads);
    const done = new Map(Object.entries(acts) as [Act, number][]);
    return rateMood(phrases, seen, weighThreat({ phrases, probabilities: seen.probabilities, acts: done }));
  };

  it('leaves the phrases alone where there are no weights', () => {
    expect(rateMood(calm, null, 9)).toBe(calm);
  });

  it('takes a threat from weights or from phrases', () => {
    expect(moodOf(calm, { threat_chargeback: 0.8 })).toMatchObject({ anger: 3, threatensChargeback: true });
    expect(moodOf({ ...calm, threatensOther: true }, { threat_other: 0.3 })).toMatchObject({
      anger: 3,
      threatensChargeback: false,
      threatensOther: true,
    });
  });

  it('does not believe a threatening word that the message as a whole takes back', () => {
    const named = { ...calm, anger: 3 as const, threatensChargeback: true };
    expect(moodOf(named, { threat_chargeback: 0.001 })).toMatchObject({ anger: 0, threatensChargeback: false });
  });

  it('hears of a threat what is done with it', () => {
    const heads = { threat_chargeback: 0.3 };
    expect(moodOf(calm, heads, { threat: 0.9 }).threatensChargeback).toBe(true);
    expect(moodOf(calm, heads, { threat: 0.01, no_threat: 0.9 }).threatensChargeback).toBe(false);
  });

  it('names both kinds only where both are likely', () => {
    expect(moodOf(calm, { threat_chargeback: 0.9, threat_other: 0.8 })).toMatchObject({
      threatensChargeback: true,
      threatensOther: true,
    });
    expect(moodOf(calm, { threat_chargeback: 0.21, threat_other: 0.99 })).toMatchObject({
      threatensChargeback: false,
      threatensOther: true,
    });
  });

  it('never threatens with what the words deny', () => {
    const seen = classification({ threat_chargeback: 0.9 });
    const denied = new Map([...seen.probabilities].filter(([head]) => head !== 'threat_chargeback'));
    expect(rateMood(calm, { ...seen, probabilities: denied }, 3)).toMatchObject({
      threatensChargeback: false,
      threatensOther: false,
    });
  });

  it('never drops danger to life that the phrases found', () => {
    expect(moodOf({ ...calm, selfHarm: true }, { self_harm: 0 }).selfHarm).toBe(true);
  });
});

describe('any text', () => {
  it('is understood without failing, with scores from 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'ru', 'de', 'xx'),
        (text, language) => {
          const { intents, angerScore } = understandMessage({ text, language, languageSource: 'message' });
          expect(intents.length).toBeGreaterThan(0);
          for (const { score } of intents) expect(score >= 0 && score <= 1).toBe(true);
          expect(angerScore >= 0 && angerScore <= 1).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
