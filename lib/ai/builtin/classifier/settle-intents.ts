import type { ScoredIntent } from './choose-intents';
import type { Mood } from './rate-mood';

const FROM_ANGRY = 2;
/** Beside danger to life only a request this sure counts: despair names lost money and broken lives. */
const SURE_BESIDE_DANGER = 0.9;
/** An outburst is believed to ask for nothing and to be no complaint either from this likelihood on. */
const SURE_SMALL_TALK = 0.8;

/**
 * Makes the intents agree with the mood (operating procedures § 1): whoever threatens to have the payment reversed has the intent
 * of it and nobody else, and an angry message that asks for nothing is a complaint, not small talk.
 */
export function settleIntents(intents: readonly ScoredIntent[], mood: Mood): ScoredIntent[] {
  const threat = intents.find(({ intent }) => intent === 'chargeback_threat');
  const least = mood.selfHarm ? SURE_BESIDE_DANGER : 0;
  const asked = intents.filter(
    ({ intent, score }) => intent !== 'chargeback_threat' && intent !== 'other' && score >= least,
  );
  if (mood.threatensChargeback) {
    return [...asked, threat ?? { intent: 'chargeback_threat' as const, score: mood.score }].sort(
      (left, right) => right.score - left.score,
    );
  }
  if (asked.length > 0) return asked;
  const other = intents.find(({ intent }) => intent === 'other');
  const smallTalk = (other?.score ?? 0) >= SURE_SMALL_TALK;
  if (mood.anger >= FROM_ANGRY && !mood.selfHarm && !smallTalk) return [{ intent: 'feedback', score: mood.score }];
  return [other ?? { intent: 'other', score: 1 - (threat?.score ?? 0) }];
}
