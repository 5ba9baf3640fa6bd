import { INTENTS, type Intent } from '@/lib/ai/understanding';

/** What the classifier decides beside the intents; anger as two thresholds, the threats by kind. */
export const MOOD_HEADS = ['anger_from_1', 'anger_from_2', 'threat_chargeback', 'threat_other', 'self_harm'] as const;
export type MoodHead = (typeof MOOD_HEADS)[number];
export type Head = Intent | MoodHead;

/** Every yes-or-no question that the classifier answers, in the order of the weights file. */
export const HEADS: readonly Head[] = [...INTENTS, ...MOOD_HEADS];
