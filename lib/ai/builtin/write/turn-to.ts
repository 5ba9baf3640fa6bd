import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { Writer } from './writer';

type Topic = 'order' | 'subscription' | 'question' | null;

/** The sentence that leads from one part to the next, where the topic changes; null where none is needed. */
export function turnTo(part: ReplyPart, previous: ReplyPart | undefined, writer: Writer): string | null {
  if (previous === undefined) return null;
  const topic = topicOf(part);
  if (topic === null || topic === topicOf(previous)) return null;
  return writer.say(`turn_${topic}`, {});
}

function topicOf(part: ReplyPart): Topic {
  switch (part.kind) {
    case 'refund_done':
    case 'refund_unconfirmed':
    case 'order_in_time':
    case 'order_late_offer':
    case 'payment_not_taken':
    case 'payment_on_hold':
    case 'already_refunded':
    case 'order_delivered':
    case 'order_canceled':
    case 'refund_declined':
    case 'refund_recorded':
    case 'charge_explained':
    case 'charged_once':
      return 'order';
    case 'subscription_ended':
    case 'subscription_renews':
    case 'retention_offer':
    case 'cancellation_passed_on':
    case 'cancellation_done':
    case 'offer_applied':
    case 'ask_which_subscription':
      return 'subscription';
    case 'knowledge':
    case 'public_offers':
      return 'question';
    default:
      return null;
  }
}
