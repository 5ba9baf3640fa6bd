import { type FollowUpPart, writeFollowUp } from '@/lib/ai/builtin/write/write-follow-up';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyPart } from '@/lib/ai/reply-brief';
import type { ConversationRow } from '@/lib/conversations/load-turn';
import type { TriageResult } from '@/lib/conversations/triage-result';
import type { Decision, Facts } from '@/lib/policy/decision';
import { briefOf } from '@/lib/reply/brief-of';
import type { WrittenMessage } from '@/lib/reply/queue-message';
import type { RefundSeen } from './look-again';
import { partsOfFollowUp } from './parts-of-follow-up';
import type { FollowUpKind } from './plan-follow-ups';

/** A conversation with the decision that a follow-up belongs to. */
export type Subject = { conversation: ConversationRow; triage: TriageResult; facts: Facts; decision: Decision };

/** The reminder that an answer is awaited; of a retention offer with its terms. */
export function writeReminder(kind: FollowUpKind, subject: Subject): WrittenMessage {
  const { openOffer } = subject.decision.memory;
  const offer = kind === 'offer_reminder' && openOffer?.kind === 'retention' ? openOffer.offer : null;
  const renewed = subject.facts.subscriptions.find((one) => one.id === offer?.subscriptionId);
  return write(
    offer && renewed ? { kind: 'offer_reminder', offer, periodEnd: renewed.currentPeriodEnd } : { kind: 'no_answer' },
    subject,
  );
}

/** What became of the order that was awaited. */
export function writeOrderNews(part: ReplyPart, subject: Subject): WrittenMessage {
  const brief = { ...briefOf({ ...subject, parts: [part] }), disclosure: false };
  return { reply: writeReply(brief), brief };
}

/** The question whether a refund has arrived. */
export function writeRefundCheck(refund: RefundSeen, subject: Subject): WrittenMessage {
  return write({ kind: 'refund_check', ...refund }, subject);
}

/** The question how satisfied the customer was. */
export function writeSatisfaction(url: string, subject: Subject): WrittenMessage {
  return { ...write({ kind: 'satisfaction', url }, subject), allowedUrls: [url] };
}

function write(followUp: FollowUpPart, subject: Subject): WrittenMessage {
  const brief = briefOf({ ...subject, parts: partsOfFollowUp(followUp) });
  return { reply: writeFollowUp({ ...brief, followUp }), brief };
}
