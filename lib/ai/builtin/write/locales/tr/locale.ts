import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

function day(parts: DateParts, withYear: boolean): string {
  return withYear ? `${parts.day} ${parts.month} ${parts.year}` : `${parts.day} ${parts.month}`;
}

export const tr: Locale = {
  tag: 'tr',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'insan',
  yesWord: 'evet',
  cancelWord: 'iptal',
  day,
  moment: (parts) => `${day(parts, false)} saat ${parts.time}`,
  months: { one: 'ay', other: 'ay' },
  days: { one: 'gün', other: 'gün' },
};
