import { COUNTRIES, COUNTRY_CODES } from './countries';
import { ORDER_SITUATIONS, type OrderSituation } from './order-situations';
import { createParts } from './parts';
import type { BuildContext, Overrides, Persona } from './persona';
import { SUBSCRIPTION_SITUATIONS, type SubscriptionSituation } from './subscription-situations';

export type Situation = keyof typeof ORDER_SITUATIONS | keyof typeof SUBSCRIPTION_SITUATIONS;
export type PersonaBuilder = (context: BuildContext, overrides?: Overrides) => Persona;

function fromOrders(situation: string, build: OrderSituation): PersonaBuilder {
  return (context, overrides = {}) => {
    const parts = createParts(context, overrides);
    return persona(situation, overrides, parts.customer, {
      orders: build(parts),
      subscriptions: [],
      usage: parts.usage(0),
    });
  };
}

function fromSubscription(situation: string, build: SubscriptionSituation): PersonaBuilder {
  return (context, overrides = {}) => {
    const parts = createParts(context, overrides);
    const { subscription, order, usage } = build(parts);
    const orders = subscription.status === 'trialing' ? [] : [order];
    return persona(situation, overrides, parts.customer, { orders, subscriptions: [subscription], usage });
  };
}

function persona(
  situation: string,
  overrides: Overrides,
  customer: Persona['customer'],
  rest: Pick<Persona, 'orders' | 'subscriptions' | 'usage'>,
): Persona {
  const code = COUNTRY_CODES.find((one) => one === customer.country) ?? 'US';
  return { situation, language: overrides.language ?? COUNTRIES[code].language, customer, ...rest };
}

function mapped<K extends string, V>(table: Readonly<Record<K, V>>, make: (name: K, value: V) => PersonaBuilder) {
  const names = Object.keys(table).filter((name): name is K => name in table);
  return new Map<string, PersonaBuilder>(names.map((name) => [name, make(name, table[name])]));
}

const BUILDERS = new Map([
  ...mapped<string, OrderSituation>(ORDER_SITUATIONS, fromOrders),
  ...mapped<string, SubscriptionSituation>(SUBSCRIPTION_SITUATIONS, fromSubscription),
]);

/** The names of all situations. */
export const SITUATIONS: readonly Situation[] = [...BUILDERS.keys()].filter(isSituation);

export function isSituation(name: string): name is Situation {
  return name in ORDER_SITUATIONS || name in SUBSCRIPTION_SITUATIONS;
}

/** A customer in the named situation, drawn from the seeded stream; the same stream gives the same persona. */
export function buildPersona(situation: Situation, context: BuildContext, overrides: Overrides = {}): Persona {
  const builder = BUILDERS.get(situation);
  if (!builder) throw new Error(`no situation ${situation}`);
  return builder(context, overrides);
}
