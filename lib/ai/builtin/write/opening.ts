import type { ReplyBrief, ReplyPart, ReplyPartKind } from '@/lib/ai/reply-brief';
import type { Writer } from './writer';

type OpeningKey =
  | 'apology_late'
  | 'apology_late_upset'
  | 'apology_failed'
  | 'apology_failed_upset'
  | 'ack_upset'
  | 'ack_angry'
  | 'ack_order'
  | 'ack_refund'
  | 'ack_payment'
  | 'ack_cancel';

/** Parts that read best with nothing before them: they are an answer to small talk or to a choice just made. */
const WITHOUT_OPENING: readonly ReplyPartKind[] = [
  'thanks_reply',
  'praise_reply',
  'bot_truth',
  'refund_not_asked_again',
  'ask_refund_choice',
  'ask_offer_choice',
  'offer_accepted',
];
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’ .-]{0,39}$/u;

/** `Hi Anna,` in the first reply of a conversation; later ones go straight to the matter, as in any dialogue. */
export function greeting(brief: ReplyBrief, writer: Writer): string | null {
  if (brief.replyNumber > 0) return null;
  const name = brief.customerName?.trim() ?? '';
  return NAME.test(name) ? writer.say('greeting_name', { name }) : writer.say('greeting', {});
}

/** The sentence before the first part: an apology where one is due, else what the customer's mood or request asks for. */
export function opening(brief: ReplyBrief, writer: Writer): string | null {
  const key = openingKey(brief);
  return key === null ? null : writer.say(key, {});
}

function openingKey(brief: ReplyBrief): OpeningKey | null {
  const fault = brief.parts.map(faultOf).find((found) => found !== null);
  if (fault) return brief.anger > 0 ? `apology_${fault}_upset` : `apology_${fault}`;
  const first = brief.parts[0];
  if (first === undefined || WITHOUT_OPENING.includes(first.kind)) return null;
  if (brief.anger >= 2) return 'ack_angry';
  if (brief.anger === 1) return 'ack_upset';
  return calmOpening(first, brief);
}

function faultOf(part: ReplyPart): 'late' | 'failed' | null {
  if (part.kind === 'refund_done') return part.unfulfilled;
  if (part.kind === 'order_late_offer') return part.failed ? 'failed' : 'late';
  return null;
}

function calmOpening(part: ReplyPart, brief: ReplyBrief): OpeningKey | null {
  const refundAsked = brief.intents.includes('refund_request');
  switch (part.kind) {
    case 'order_in_time':
      return part.refundAsked ? 'ack_refund' : 'ack_order';
    case 'already_refunded':
    case 'refund_recorded':
    case 'order_delivered':
    case 'order_canceled':
      return refundAsked ? 'ack_refund' : 'ack_order';
    case 'payment_not_taken':
    case 'payment_on_hold':
    case 'charge_explained':
    case 'charged_once':
      return 'ack_payment';
    case 'retention_offer':
      return 'ack_cancel';
    default:
      return null;
  }
}
