import type { Anger } from '@/lib/ai/understanding';
import type { AngerReading } from '../understand/rate-anger';
import type { Classification } from './classify-message';
import type { MoodHead } from './heads';

export type Mood = Omit<AngerReading, 'doubtful' | 'brief' | 'outcry'> & { selfHarm: boolean };

/** What phrases say is believed unless the whole message makes it this unlikely ("we dispute it every Christmas"). */
const DISBELIEVED = 0.02;
/** Words for a threat by somebody who complains of nothing need this likelihood: of the lines held back, all threats had more. */
const LIKELY_THREAT = { threat_chargeback: 0.8, threat_other: 0.5 } as const;
const THREAT_SCORE = 0.9;
/**
 * From this likelihood on the weights alone see a threat that no phrase names. A missed one costs a chargeback, a needless one a look by a
 * person; of the threats held back 97 % are found, and one in 200 other lines is taken for one.
 */
const LIKELY_ALONE = 0.2;
/** Whoever is in no danger must not get the answer to danger to life ("goodbye" alone is none). */
const SURE_OF_DANGER = 0.8;

/**
 * Anger and threats by phrases and weights together. What phrases name counts unless the weights rule it out; what only the weights
 * see counts where they are sure. Threats are anger 3 in whatever tone.
 */
export function rateMood(phrases: Mood & AngerReading, classification: Classification | null): Mood {
  if (!classification) return phrases;
  const { probabilities, thresholds } = classification;
  const likely = (head: MoodHead) => probabilities.get(head) ?? 0;
  const holds = (head: MoodHead) => likely(head) >= (thresholds.get(head) ?? 1);
  const either = (head: keyof typeof LIKELY_THREAT, named: boolean) => {
    if (!named) return likely(head) >= LIKELY_ALONE;
    return likely(head) >= (phrases.doubtful ? LIKELY_THREAT[head] : DISBELIEVED);
  };
  const threatensChargeback = either('threat_chargeback', phrases.threatensChargeback);
  const threatensOther = either('threat_other', phrases.threatensOther);
  const endangered = !phrases.brief && holds('self_harm') && likely('self_harm') >= SURE_OF_DANGER;
  const selfHarm = phrases.selfHarm || endangered;
  const threats = { threatensChargeback, threatensOther, selfHarm };
  const score = likely('anger_from_2');
  if (threatensChargeback || threatensOther) {
    return { anger: 3, score: rounded(Math.max(score, THREAT_SCORE)), ...threats };
  }
  const rated = probabilities.has('anger_from_2');
  const named = phrases.anger === 2 && (!rated || score >= DISBELIEVED * 5);
  const furious = holds('anger_from_2') && !phrases.outcry;
  const anger: Anger = furious || named ? 2 : holds('anger_from_1') ? 1 : 0;
  return { anger, score: rounded(score), ...threats };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
