import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

/** Times with AM or PM go with the month first (American usage); see `format-values.ts` for who reads which. */
const american = (parts: DateParts) => /[AP]M/.test(parts.time);

function day(parts: DateParts, withYear: boolean): string {
  if (american(parts)) return withYear ? `${parts.month} ${parts.day}, ${parts.year}` : `${parts.month} ${parts.day}`;
  return withYear ? `${parts.day} ${parts.month} ${parts.year}` : `${parts.day} ${parts.month}`;
}

export const en: Locale = {
  tag: 'en',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'human',
  yesWord: 'yes',
  cancelWord: 'cancel',
  day,
  moment: (parts) => `${day(parts, false)} at ${parts.time}`,
  months: { one: 'month', other: 'months' },
  days: { one: 'day', other: 'days' },
};
