import type { DateParts, Locale } from '../../locale';
import { followUps } from './follow-ups';
import { handOver, topicNames } from './hand-over';
import { orders } from './orders';
import { phrases } from './phrases';
import { ratingPage } from './rating-page';
import { subscriptions } from './subscriptions';

/** The first of a month is an ordinal in Brazil: 1º de maio. */
const dayNumber = (parts: DateParts) => (parts.day === '1' ? '1º' : parts.day);

function day(parts: DateParts, withYear: boolean): string {
  return withYear ? `${dayNumber(parts)} de ${parts.month} de ${parts.year}` : `${dayNumber(parts)} de ${parts.month}`;
}

export const ptBr: Locale = {
  tag: 'pt-BR',
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
