import type { Lexicon } from './lexicon';
import { ruHelp } from './ru-help';
import { ruMoney } from './ru-money';
import { ruOrders } from './ru-orders';
import { ruPeople } from './ru-people';
import { ruPlans } from './ru-plans';
import { ruTalk } from './ru-talk';
import { ruThreats } from './ru-threats';

/** Russian: how customers write about orders, payments and subscriptions. */
export const ru: Lexicon = { ...ruOrders, ...ruMoney, ...ruPlans, ...ruHelp, ...ruPeople, ...ruThreats, ...ruTalk };
