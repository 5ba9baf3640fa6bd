import type { Lexicon } from './lexicon';
import { trAnswers } from './tr-answers';
import { trHelp } from './tr-help';
import { trOpinions } from './tr-opinions';
import { trOrders } from './tr-orders';
import { trPayments } from './tr-payments';
import { trPeople } from './tr-people';
import { trRefunds } from './tr-refunds';
import { trThreats } from './tr-threats';

/** Turkish: how customers write about orders, payments and subscriptions. Dotted and dotless i are one letter here. */
export const tr: Lexicon = {
  ...trRefunds,
  ...trOrders,
  ...trPayments,
  ...trHelp,
  ...trOpinions,
  ...trPeople,
  ...trThreats,
  ...trAnswers,
};
