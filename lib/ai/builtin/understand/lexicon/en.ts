import { enHelp } from './en-help';
import { enOrders } from './en-orders';
import { enPeople } from './en-people';
import type { Lexicon } from './lexicon';

/** English: how customers write about orders, payments and subscriptions. */
export const en: Lexicon = { ...enOrders, ...enHelp, ...enPeople };
