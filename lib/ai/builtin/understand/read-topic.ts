import type { Intent } from '@/lib/ai/understanding';
import type { Concept } from './lexicon/lexicon';
import type { MessageReading } from './message-reading';

/** What a message is about where it asks for nothing that is known; of equals the first. */
const INTENT_OF_TOPIC: readonly (readonly [topic: Concept, intent: Intent])[] = [
  ['aboutAccess', 'account_access'],
  ['aboutEmail', 'account_email_change'],
  ['aboutPayment', 'payment_issue'],
  ['aboutOrder', 'order_status'],
  ['aboutPerson', 'human_request'],
  ['aboutPlan', 'subscription_change'],
  ['aboutPrice', 'discount_request'],
  ['aboutData', 'data_privacy'],
  ['aboutTech', 'technical_issue'],
];
const MIN_WORDS = 4;

/** Words of the message that belong to the topic. */
function weight(message: MessageReading, topic: Concept): number {
  return new Set(message.all(topic).map((hit) => hit.start)).size;
}

/** The intent that the words of a message point at, or null: a guess for messages that no phrase is known for. */
export function readTopic(message: MessageReading): Intent | null {
  if (message.tokens.length < MIN_WORDS) return null;
  const broken = message.has('malfunction') || message.has('neg');
  let best: { intent: Intent; weight: number } | null = null;
  for (const [topic, intent] of INTENT_OF_TOPIC) {
    const found = intent === 'technical_issue' && !broken ? 0 : weight(message, topic);
    if (found > (best?.weight ?? 0)) best = { intent, weight: found };
  }
  return best?.intent ?? null;
}
