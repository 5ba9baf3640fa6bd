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

export const pl: Locale = {
  tag: 'pl',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'człowiek',
  yesWord: 'tak',
  cancelWord: 'anuluj',
  day,
  moment: (parts) => `${day(parts, false)} o ${parts.time}`,
  months: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' },
  days: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
};
