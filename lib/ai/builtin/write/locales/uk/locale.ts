import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

/** Before eleven, which begins with a vowel, the preposition is «об». */
const atHour = (hour: number) => (hour === 11 ? 'об' : 'о');

function day(parts: DateParts, withYear: boolean): string {
  return withYear ? `${parts.day} ${parts.month} ${parts.year} року` : `${parts.day} ${parts.month}`;
}

export const uk: Locale = {
  tag: 'uk',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'людина',
  yesWord: 'так',
  cancelWord: 'скасувати',
  day,
  moment: (parts) => `${day(parts, false)} ${atHour(parts.hour)} ${parts.time}`,
  months: { one: 'місяць', few: 'місяці', many: 'місяців', other: 'місяця' },
  days: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
};
