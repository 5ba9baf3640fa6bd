import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

function day(parts: DateParts, withYear: boolean): string {
  return withYear ? `${parts.day} ${parts.month} ${parts.year} года` : `${parts.day} ${parts.month}`;
}

export const ru: Locale = {
  tag: 'ru',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'человек',
  yesWord: 'да',
  cancelWord: 'отменить',
  day,
  moment: (parts) => `${day(parts, false)} в ${parts.time}`,
  months: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
  days: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
};
