import type { ReplyPart } from '@/lib/ai/reply-brief';
import { formatAmount, formatDay, formatOrder } from '../format-values';
import type { Writer } from '../writer';

type Part<K extends ReplyPart['kind']> = Extract<ReplyPart, { kind: K }>;

/** A question with one line per order: id, description, amount and day. */
export function askWhichOrder(part: Part<'ask_which_order'>, writer: Writer): string {
  if (part.orders.length === 0) return writer.say('ask_which_order_bare', {});
  const lines = part.orders.map((order) => {
    const day = formatDay(order.createdAt, writer.locale, writer.timeZone, false);
    return `- ${formatOrder(order)}, ${formatAmount(order.money, writer.locale)}, ${day}`;
  });
  return [writer.say('ask_which_order', {}), ...lines].join('\n');
}

export function orderNotFound(part: Part<'order_not_found'>, writer: Writer): string {
  return writer.say('order_not_found', { id: part.orderId });
}

export function askWhatAbout(part: Part<'ask_what_about'>, writer: Writer): string {
  return writer.say(part.attachmentSeen ? 'ask_what_about_attachment' : 'ask_what_about', {});
}

/** The passage as it stands in the knowledge base, between a lead-in and its address. */
export function knowledge(part: Part<'knowledge'>, writer: Writer): string {
  const lines = [writer.say('knowledge_intro', { title: part.title }), part.text.trim()];
  if (part.url !== null) lines.push(writer.say('knowledge_link', { url: part.url }));
  return lines.join('\n');
}

export function publicOffers(part: Part<'public_offers'>, writer: Writer): string {
  return `${writer.say('public_offers', {})}\n${part.text.trim()}`;
}
