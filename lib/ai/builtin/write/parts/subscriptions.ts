import type { ReplyPart, RetentionOffer } from '@/lib/ai/reply-brief';
import { formatCount, formatDay } from '../format-values';
import type { Writer } from '../writer';

type Part<K extends ReplyPart['kind']> = Extract<ReplyPart, { kind: K }>;

/** The slots of a discount: `{plan, percent, months}`. */
export function discountSlots(
  offer: { plan: string; percentOff: number; months: number },
  writer: Writer,
): { plan: string; percent: string; months: string } {
  return {
    plan: offer.plan,
    percent: String(offer.percentOff),
    months: formatCount(offer.months, writer.locale.months, writer.locale),
  };
}

/** The slots of free days: `{plan, days}`. */
export function trialSlots(offer: { plan: string; days: number }, writer: Writer): { plan: string; days: string } {
  return { plan: offer.plan, days: formatCount(offer.days, writer.locale.days, writer.locale) };
}

const date = (iso: string, writer: Writer) => formatDay(iso, writer.locale, writer.timeZone);

export function storeSteps(part: Part<'store_steps'>, writer: Writer): string {
  return writer.say(`store_${part.store}_${part.topic}`, {});
}

export function subscriptionEnded(part: Part<'subscription_ended'>, writer: Writer): string {
  const key = part.ended ? 'subscription_ended' : 'subscription_ending';
  return writer.say(key, { plan: part.plan, date: date(part.endsAt, writer) });
}

export function subscriptionRenews(part: Part<'subscription_renews'>, writer: Writer): string {
  return writer.say('subscription_renews', { plan: part.plan, date: date(part.periodEnd, writer) });
}

export function retentionOffer(part: Part<'retention_offer'>, writer: Writer): string {
  const sentences: string[] = [];
  const highlight = part.highlight?.trim().replace(/[.!]+$/, '');
  if (highlight) sentences.push(writer.say('retention_highlight', { highlight }));
  sentences.push(offerSentence(part.offer, writer));
  sentences.push(
    writer.say('retention_choice', {
      yes: writer.locale.yesWord,
      cancel: writer.locale.cancelWord,
      date: date(part.periodEnd, writer),
    }),
  );
  if (part.offer.kind === 'trial' && part.offer.orPause) sentences.push(writer.say('retention_pause', {}));
  const offer = sentences.join(' ');
  const help = part.help?.trim();
  return help ? `${writer.say('retention_help', { help })}\n\n${offer}` : offer;
}

function offerSentence(offer: RetentionOffer, writer: Writer): string {
  if (offer.kind === 'discount') return writer.say('retention_discount', discountSlots(offer, writer));
  return writer.say('retention_trial', trialSlots(offer, writer));
}

export function offerAccepted(part: Part<'offer_accepted'>, writer: Writer): string {
  if (part.offer.kind === 'discount') return writer.say('offer_accepted_discount', discountSlots(part.offer, writer));
  return writer.say('offer_accepted_trial', trialSlots(part.offer, writer));
}

export function cancellationPassedOn(part: Part<'cancellation_passed_on'>, writer: Writer): string {
  return writer.say('cancellation_passed_on', { plan: part.plan, date: date(part.periodEnd, writer) });
}

export function cancellationDone(part: Part<'cancellation_done'>, writer: Writer): string {
  return writer.say('cancellation_done', { plan: part.plan, date: date(part.endsAt, writer) });
}

export function offerApplied(part: Part<'offer_applied'>, writer: Writer): string {
  if (part.offer.kind === 'discount') return writer.say('discount_done', discountSlots(part.offer, writer));
  return writer.say('trial_applied', trialSlots(part.offer, writer));
}

export function askWhichSubscription(part: Part<'ask_which_subscription'>, writer: Writer): string {
  if (part.plans.length === 0) return writer.say('ask_which_subscription_bare', {});
  return [writer.say('ask_which_subscription', {}), ...part.plans.map((plan) => `- ${plan}`)].join('\n');
}

export function askOfferChoice(_part: Part<'ask_offer_choice'>, writer: Writer): string {
  return writer.say('ask_offer_choice', { yes: writer.locale.yesWord, cancel: writer.locale.cancelWord });
}
