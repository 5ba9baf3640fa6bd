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

export const es: Locale = {
  tag: 'es',
  messages: { ...phrases, ...orders, ...subscriptions, ...handOver, ...followUps },
  topicNames,
  ratingPage,
  personWord: 'persona',
  yesWord: 'sí',
  cancelWord: 'cancelar',
  day,
  moment: (parts) =>
    `${day(parts, false)} ${parts.hour % 12 === 1 && parts.hour < 12 ? 'a la' : 'a las'} ${parts.time}`,
  months: { one: 'mes', other: 'meses' },
  days: { one: 'día', other: 'días' },
};
