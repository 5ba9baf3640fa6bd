import type { Anger } from '@/lib/ai/understanding';
import type { AngerReading } from '../understand/rate-anger';
import type { Classification } from './classify-message';
import type { MoodHead } from './heads';
import { THREATENS_FROM } from './weigh-threat';

export type Mood = Omit<AngerReading, 'doubtful' | 'brief' | 'outcry'> & { selfHarm: boolean };

/** Words for fury are believed unless the whole message makes it this unlikely. */
const DISBELIEVED = 0.1;
const THREAT_SCORE = 0.9;
/** A kind of threat beside a likelier one. */
const LIKELY_BESIDE = 0.5;
/** A kind of threat where the other one is denied. */
const LIKELY_WHERE_OTHER_IS_DENIED = 0.2;
/** Whoever is in no danger must not get the answer to danger to life ("goodbye" alone is none). */
const SURE_OF_DANGER = 0.8;

type Likely = (head: MoodHead) => number;

/** What is threatened with: the likelier of both, and the other too where it is likely; a kind that the words deny never. */
function kindsOf(phrases: AngerReading, has: (head: MoodHead) => boolean, likely: Likely) {
  const holds = (one: MoodHead, other: MoodHead, named: boolean) => {
    if (!has(one)) return false;
    if (!has(other)) return named || likely(one) >= LIKELY_WHERE_OTHER_IS_DENIED;
    return likely(one) >= LIKELY_BESIDE || likely(one) >= likely(other);
  };
  return {
    threatensChargeback: holds('threat_chargeback', 'threat_other', phrases.threatensChargeback),
    threatensOther: holds('threat_other', 'threat_chargeback', phrases.threatensOther),
  };
}

const NO_THREAT = { threatensChargeback: false, threatensOther: false };

/**
 * Anger and threats by phrases and weights together. Threats are anger 3 in whatever tone.
 *
 * @param classification without the heads that the words deny; null where nothing is known of the language, and phrases alone count
 * @param threat the log-odds of a threat (`weighThreat`)
 */
export function rateMood(phrases: Mood & AngerReading, classification: Classification | null, threat: number): Mood {
  if (!classification) return phrases;
  const { probabilities, thresholds } = classification;
  const likely = (head: MoodHead) => probabilities.get(head) ?? 0;
  const holds = (head: MoodHead) => likely(head) >= (thresholds.get(head) ?? 1);
  const kinds = kindsOf(phrases, (head) => probabilities.has(head), likely);
  const { threatensChargeback, threatensOther } = threat >= THREATENS_FROM ? kinds : NO_THREAT;
  const endangered = !phrases.brief && holds('self_harm') && likely('self_harm') >= SURE_OF_DANGER;
  const selfHarm = phrases.selfHarm || endangered;
  const threats = { threatensChargeback, threatensOther, selfHarm };
  const score = likely('anger_from_2');
  if (threatensChargeback || threatensOther) {
    return { anger: 3, score: rounded(Math.max(score, THREAT_SCORE)), ...threats };
  }
  const rated = probabilities.has('anger_from_2');
  const named = phrases.anger === 2 && (!rated || score >= DISBELIEVED);
  // Fury goes with a threat: where there is none it needs words of its own.
  const onlyAsThreat = Math.max(likely('threat_chargeback'), likely('threat_other')) >= LIKELY_BESIDE && !named;
  const furious = holds('anger_from_2') && !phrases.outcry && !onlyAsThreat;
  const anger: Anger = furious || named ? 2 : holds('anger_from_1') ? 1 : 0;
  return { anger, score: rounded(score), ...threats };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
