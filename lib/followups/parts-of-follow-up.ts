import type { FollowUpPart } from '@/lib/ai/builtin/write/write-follow-up';
import type { ReplyPart } from '@/lib/ai/reply-brief';

/** What a message that was not asked for may say, in the terms of a reply: what the guardrails hold it against. */
export function partsOfFollowUp(followUp: FollowUpPart): ReplyPart[] {
  switch (followUp.kind) {
    case 'offer_reminder': {
      const { offer, periodEnd } = followUp;
      return [{ kind: 'retention_offer', offer, highlight: null, help: null, periodEnd }];
    }
    case 'refund_check': {
      const { order, amount } = followUp;
      return [{ kind: 'refund_done', order, amount, unfulfilled: null }];
    }
    default:
      return [];
  }
}
