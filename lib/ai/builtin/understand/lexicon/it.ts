import { itDanger } from './it-danger';
import { itHelp } from './it-help';
import { itOrders } from './it-orders';
import { itPeople } from './it-people';
import { itPlans } from './it-plans';
import { itThreats } from './it-threats';
import type { Lexicon } from './lexicon';

/** Italian: how customers write about orders, payments and subscriptions. */
export const it: Lexicon = { ...itOrders, ...itPlans, ...itHelp, ...itPeople, ...itThreats, ...itDanger };
