import type { OrderMention, ReplyBrief, RetentionOffer, WrittenReply } from '@/lib/ai/reply-brief';
import type { Money } from '@/lib/payments/money';
import { formatAmount, formatDay } from './format-values';
import { discountSlots, trialSlots } from './parts/subscriptions';
import { resolveLocale } from './resolve-locale';
import { createWriter, type Writer } from './writer';

/** What a message sent without being asked is about. A late or delivered order is told by `writeReply`. */
export type FollowUpPart =
  | { kind: 'no_answer' }
  | { kind: 'offer_reminder'; offer: RetentionOffer; periodEnd: string }
  | { kind: 'refund_check'; order: OrderMention; amount: Money }
  | { kind: 'satisfaction'; url: string };

export type FollowUpBrief = Pick<
  ReplyBrief,
  'language' | 'timeZone' | 'customerName' | 'variantSeed' | 'usedVariants'
> & { followUp: FollowUpPart };

/** Writes a reminder or the satisfaction question. Pure; falls back to English like `writeReply`. */
export function writeFollowUp(brief: FollowUpBrief): WrittenReply {
  const { locale, fellBack } = resolveLocale(brief.language);
  const writer = createWriter(locale, brief);
  return {
    text: followUpText(brief.followUp, writer),
    language: locale.tag,
    engine: 'builtin',
    variants: writer.used,
    fellBackToEnglish: fellBack,
  };
}

function followUpText(followUp: FollowUpPart, writer: Writer): string {
  switch (followUp.kind) {
    case 'no_answer':
      return writer.say('remind_no_answer', {});
    case 'refund_check': {
      const { order, amount } = followUp;
      return writer.say('refund_check', {
        order: writer.mention(order),
        amount: formatAmount(amount, writer.locale),
      });
    }
    case 'satisfaction':
      return writer.say('satisfaction', { url: followUp.url });
    case 'offer_reminder':
      return `${offerReminder(followUp.offer, followUp.periodEnd, writer)} ${writer.say('remind_choice', {
        yes: writer.locale.yesWord,
        cancel: writer.locale.cancelWord,
      })}`;
  }
}

function offerReminder(offer: RetentionOffer, periodEnd: string, writer: Writer): string {
  const date = formatDay(periodEnd, writer.locale, writer.timeZone);
  if (offer.kind === 'discount') return writer.say('remind_discount', { ...discountSlots(offer, writer), date });
  return writer.say('remind_trial', { ...trialSlots(offer, writer), date });
}
