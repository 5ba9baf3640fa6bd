import { deAnswers } from './de-answers';
import { deDanger } from './de-danger';
import { deHelp } from './de-help';
import { deOpinions } from './de-opinions';
import { deOrders } from './de-orders';
import { dePayments } from './de-payments';
import { dePeople } from './de-people';
import { deRefunds } from './de-refunds';
import { withDigraphs } from './de-spelling';
import { deThreats } from './de-threats';
import type { Lexicon } from './lexicon';

/** German (DE, AT, CH): how customers write about orders, payments and subscriptions. */
export const de: Lexicon = withDigraphs({
  ...deRefunds,
  ...deOrders,
  ...dePayments,
  ...deHelp,
  ...deOpinions,
  ...dePeople,
  ...deThreats,
  ...deDanger,
  ...deAnswers,
});
