import type { HandOverTopic, ReplyPart } from '@/lib/ai/reply-brief';
import type { Writer } from '../writer';

type HandOver = Extract<ReplyPart, { kind: 'handed_over' }>;

/** Which topic speaks when several are handed over at once: the one whose wording says most to the customer. */
const PRECEDENCE: readonly HandOverTopic[] = [
  'dispute',
  'chargeback',
  'system_down',
  'duplicate_charge',
  'delivery_check',
  'late_order',
  'privacy',
  'email_change',
  'partial_refund_review',
  'refund_review',
  'cancellation',
  'discount',
  'trial',
  'redelivery',
  'pause',
  'plan_change',
  'identity',
  'question',
  'complaint',
  'person_asked',
  'unclear',
];

/** Topics that add nothing once a colleague is looking anyway. */
const GENERAL: readonly HandOverTopic[] = ['complaint', 'person_asked', 'unclear', 'identity', 'system_down'];

/** One paragraph for all hand-overs of a reply: the weightiest in full, the others by name. Empty without any. */
export function handOver(parts: readonly HandOver[], writer: Writer): string {
  const rank = (part: HandOver) => PRECEDENCE.indexOf(part.topic);
  const [first, ...others] = [...parts].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) return '';
  const topics = new Set(others.map((part) => part.topic));
  topics.delete(first.topic);
  const named = [...topics].filter((topic) => !GENERAL.includes(topic)).map((topic) => writer.locale.topicNames[topic]);
  const sentences = [topicSentence(first, writer)];
  if (named.length > 0) sentences.push(writer.say('also_with_them', { topics: named.join(', ') }));
  sentences.push(writer.say('next', {}));
  return sentences.join(' ');
}

function topicSentence(part: HandOver, writer: Writer): string {
  if (part.order === null) return writer.say(part.topic, {});
  const order = part.order;
  switch (part.topic) {
    case 'refund_review':
    case 'partial_refund_review':
    case 'delivery_check':
    case 'late_order':
    case 'redelivery':
      return writer.say(`${part.topic}_order`, { order: writer.mention(order) });
    default:
      return writer.say(part.topic, {});
  }
}
