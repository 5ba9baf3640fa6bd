import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

function day(parts: DateParts, withYear: boolean): string {
  return withYear ? `${parts.day}. ${parts.month} ${parts.year}` : `${parts.day}. ${parts.month}`;
}

export const de: Locale = {
  tag: 'de',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'Mensch',
  yesWord: 'ja',
  cancelWord: 'kündigen',
  day,
  moment: (parts) =>
    `${day(parts, false)} um ${parts.time.replace(' UTC', '')} Uhr${parts.time.includes('UTC') ? ' (UTC)' : ''}`,
  months: { one: 'Monat', other: 'Monate' },
  days: { one: 'Tag', other: 'Tage' },
};
