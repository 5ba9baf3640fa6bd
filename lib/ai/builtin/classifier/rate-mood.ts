import type { Anger } from '@/lib/ai/understanding';
import type { AngerReading } from '../understand/rate-anger';
import type { Classification } from './classify-message';

export type Mood = AngerReading & { selfHarm: boolean };

/** Phrases that name a threat are believed unless the whole message makes it this unlikely ("we dispute it every Christmas"). */
const DISBELIEVED = 0.02;

/**
 * Anger and threats by phrases and weights together. A threat or danger to life found by either counts: to miss one costs more
 * than a needless look by a person. Threats are anger 3 in whatever tone.
 */
export function rateMood(phrases: Mood, classification: Classification | null): Mood {
  if (!classification) return phrases;
  const { probabilities, holds } = classification;
  const likely = (head: 'threat_chargeback' | 'threat_other' | 'self_harm') => probabilities.get(head) ?? 0;
  const either = (head: 'threat_chargeback' | 'threat_other', named: boolean) =>
    holds.has(head) || (named && likely(head) >= DISBELIEVED);
  const threatensChargeback = either('threat_chargeback', phrases.threatensChargeback);
  const threatensOther = either('threat_other', phrases.threatensOther);
  const selfHarm = holds.has('self_harm') || phrases.selfHarm;
  const score = probabilities.get('anger_from_2') ?? 0;
  if (threatensChargeback || threatensOther) {
    return { anger: 3, score: rounded(Math.max(score, 0.9)), threatensChargeback, threatensOther, selfHarm };
  }
  const anger: Anger = holds.has('anger_from_2') ? 2 : holds.has('anger_from_1') ? 1 : 0;
  return { anger, score: rounded(score), threatensChargeback, threatensOther, selfHarm };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
