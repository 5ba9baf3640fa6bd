import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

/** The first of a month is an ordinal: 1er mai. */
const dayNumber = (parts: DateParts) => (parts.day === '1' ? '1er' : parts.day);

function day(parts: DateParts, withYear: boolean): string {
  return withYear ? `${dayNumber(parts)} ${parts.month} ${parts.year}` : `${dayNumber(parts)} ${parts.month}`;
}

export const fr: Locale = {
  tag: 'fr',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'humain',
  yesWord: 'oui',
  cancelWord: 'résilier',
  day,
  moment: (parts) => `${day(parts, false)} à ${parts.time}`,
  months: { one: 'mois', other: 'mois' },
  days: { one: 'jour', other: 'jours' },
};
