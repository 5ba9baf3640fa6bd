import { esDanger } from './es-danger';
import { esHelp } from './es-help';
import { esOpinions } from './es-opinions';
import { esOrders } from './es-orders';
import { esPayments } from './es-payments';
import { esPeople } from './es-people';
import { esPlans } from './es-plans';
import { esPrices } from './es-prices';
import { esTalk } from './es-talk';
import { esThreats } from './es-threats';
import type { Lexicon } from './lexicon';

/** Spanish (Spain, Mexico, Argentina, Colombia, Chile): how customers write about orders, payments and subscriptions. */
export const es: Lexicon = {
  ...esOrders,
  ...esPlans,
  ...esHelp,
  ...esPeople,
  ...esThreats,
  ...esPayments,
  ...esPrices,
  ...esDanger,
  ...esOpinions,
  ...esTalk,
};
