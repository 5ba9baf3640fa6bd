import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

function day(parts: DateParts, withYear: boolean): string {
  return withYear ? `${parts.day} de ${parts.month} de ${parts.year}` : `${parts.day} de ${parts.month}`;
}

export const ptPt: Locale = {
  tag: 'pt-PT',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'pessoa',
  yesWord: 'sim',
  cancelWord: 'cancelar',
  day,
  moment: (parts) => `${day(parts, false)} ${parts.hour === 1 ? 'à' : 'às'} ${parts.time}`,
  months: { one: 'mês', other: 'meses' },
  days: { one: 'dia', other: 'dias' },
};
