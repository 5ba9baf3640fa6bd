import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

/** With the article, which elides before eight and eleven: l'8 maggio, il 9 maggio. */
const article = (parts: DateParts) => (parts.day === '8' || parts.day === '11' ? "l'" : 'il ');

/** The first of a month is an ordinal: 1º maggio. */
const dayNumber = (parts: DateParts) => (parts.day === '1' ? '1º' : parts.day);

function day(parts: DateParts, withYear: boolean): string {
  return `${article(parts)}${dayNumber(parts)} ${parts.month}${withYear ? ` ${parts.year}` : ''}`;
}

export const it: Locale = {
  tag: 'it',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'persona',
  yesWord: 'sì',
  cancelWord: 'disdire',
  day,
  moment: (parts) => `${day(parts, false)} alle ${parts.time}`,
  months: { one: 'mese', other: 'mesi' },
  days: { one: 'giorno', other: 'giorni' },
};
