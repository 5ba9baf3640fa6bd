import type { Lexicon } from './lexicon';
import { ptDanger } from './pt-danger';
import { ptHelp } from './pt-help';
import { ptMoney } from './pt-money';
import { ptOrders } from './pt-orders';
import { ptPeople } from './pt-people';
import { ptPlans } from './pt-plans';
import { ptTalk } from './pt-talk';
import { ptThreats } from './pt-threats';

/** Portuguese (Brazil and Portugal): how customers write about orders, payments and subscriptions. */
export const pt: Lexicon = {
  ...ptOrders,
  ...ptMoney,
  ...ptPlans,
  ...ptHelp,
  ...ptPeople,
  ...ptTalk,
  ...ptThreats,
  ...ptDanger,
};
