import { frDanger } from './fr-danger';
import { frHelp } from './fr-help';
import { frMoney } from './fr-money';
import { frOpinions } from './fr-opinions';
import { frOrders } from './fr-orders';
import { frPeople } from './fr-people';
import { frPlans } from './fr-plans';
import { frPrices } from './fr-prices';
import { frTalk } from './fr-talk';
import { frThreats } from './fr-threats';
import type { Lexicon } from './lexicon';

/** French (France, Belgium, Switzerland, Canada): how customers write about orders, payments and subscriptions. */
export const fr: Lexicon = {
  ...frOrders,
  ...frMoney,
  ...frPlans,
  ...frPrices,
  ...frHelp,
  ...frPeople,
  ...frTalk,
  ...frThreats,
  ...frDanger,
  ...frOpinions,
};
