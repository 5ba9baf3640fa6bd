import type { Lexicon } from './lexicon';
import { plAnswers } from './pl-answers';
import { plHelp } from './pl-help';
import { plOpinions } from './pl-opinions';
import { plOrders } from './pl-orders';
import { plPayments } from './pl-payments';
import { plPeople } from './pl-people';
import { plRefunds } from './pl-refunds';
import { plThreats } from './pl-threats';

/** Polish: how customers write about orders, payments and subscriptions. */
export const pl: Lexicon = {
  ...plRefunds,
  ...plOrders,
  ...plPayments,
  ...plHelp,
  ...plOpinions,
  ...plPeople,
  ...plThreats,
  ...plAnswers,
};
