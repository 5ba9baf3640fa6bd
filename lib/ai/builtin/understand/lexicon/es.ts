import { esHelp } from './es-help';
import { esOrders } from './es-orders';
import { esPeople } from './es-people';
import { esPlans } from './es-plans';
import type { Lexicon } from './lexicon';

/** Spanish (Spain, Mexico, Argentina, Colombia, Chile): how customers write about orders, payments and subscriptions. */
export const es: Lexicon = { ...esOrders, ...esPlans, ...esHelp, ...esPeople };
