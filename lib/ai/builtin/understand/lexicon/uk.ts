import type { Lexicon } from './lexicon';
import { ukHelp } from './uk-help';
import { ukMoney } from './uk-money';
import { ukOrders } from './uk-orders';
import { ukPeople } from './uk-people';
import { ukPlans } from './uk-plans';
import { ukTalk } from './uk-talk';
import { ukThreats } from './uk-threats';

/** Ukrainian: how customers write about orders, payments and subscriptions. Russian is read besides. */
export const uk: Lexicon = { ...ukOrders, ...ukMoney, ...ukPlans, ...ukHelp, ...ukPeople, ...ukThreats, ...ukTalk };
