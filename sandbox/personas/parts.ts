import type { Customer, Order, Refund, Subscription, Usage } from '@/sandbox/backend/schema';
import { shifted } from '@/sandbox/clock';
import type { Random } from '@/sandbox/random';
import { COUNTRIES, COUNTRY_CODES, type Country, type CountryCode, countriesOf, localAmount } from './countries';
import { latinized, personName } from './names';
import type { BuildContext, Overrides } from './persona';
import { PLANS, type Plan, PRODUCTS, type Product } from './products';

/** Pieces from which the situations are put together, for one customer. */
export type Parts = ReturnType<typeof createParts>;

const DIGITS = '0123456789';

/** Order numbers as shops of all kinds write them. */
function orderId(random: Random): string {
  const shape = random.weighted({ readable: 6, numeric: 2, uuid: 1, hash: 1 });
  if (shape === 'readable') return `ORD-${random.code(6)}`;
  if (shape === 'numeric') return String(random.int(10_000_000, 99_999_999));
  if (shape === 'hash') return `#${random.int(10_000, 99_999)}`;
  const hex = () => random.int(0, 0xffff).toString(16).padStart(4, '0');
  return `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-a${hex().slice(1)}-${hex()}${hex()}${hex()}`;
}

function countryFor(random: Random, { country, language }: Overrides): CountryCode {
  return country ?? random.pick(language ? countriesOf(language) : COUNTRY_CODES);
}

function buildCustomer({ now, random }: BuildContext, code: CountryCode, overrides: Overrides): Customer {
  const country = COUNTRIES[code];
  const { first, last } = personName(overrides.language ?? country.language, random);
  const mailbox = `${latinized(first)}.${latinized(last)}${random.int(1, 9999)}`;
  return {
    id: `cus_${random.code(10).toLowerCase()}`,
    email: overrides.email ?? `${mailbox}@${random.pick(country.mailDomains)}`,
    phone: country.phone.replaceAll('#', () => random.pick([...DIGITS])),
    name: overrides.name ?? `${first} ${last}`,
    country: code,
    locale: country.locale,
    createdAt: shifted(now, -random.int(90, 900), 'day'),
    vip: random.chance(0.05),
  };
}

type Base = BuildContext & {
  customer: Customer;
  overrides: Overrides;
  /** the price in the customer's money */
  money: (usdCents: number) => Order['money'];
};

function createOrderParts({ now, random, customer, overrides, money }: Base) {
  let fixedId = overrides.orderId;
  const nextId = () => {
    const id = fixedId ?? orderId(random);
    fixedId = undefined;
    return id;
  };

  /** A captured one-time order, paid so many minutes ago and due after the product's usual time. */
  function order(minutesAgo: number, product: Product = random.pick(PRODUCTS)): Order {
    return {
      id: nextId(),
      customerId: customer.id,
      createdAt: shifted(now, -minutesAgo - 1, 'minute'),
      kind: 'one_time',
      subscriptionId: null,
      description: product.name,
      status: 'processing',
      money: money(overrides.amountUsd ?? product.usdCents),
      payment: {
        id: `pay_${random.code(12).toLowerCase()}`,
        status: 'captured',
        method: random.pick(['card', 'card', 'card', 'paypal', 'bank_transfer']),
        capturedAt: shifted(now, -minutesAgo, 'minute'),
        verified: true,
      },
      delivery: {
        status: 'in_progress',
        deliveredAt: null,
        expectedBy: shifted(now, product.deliveryMinutes - minutesAgo, 'minute'),
        failureReason: null,
      },
      refunds: [],
    };
  }

  /** An order that reached the customer so many days ago. */
  function deliveredOrder(daysAgo: number): Order {
    const made = order(daysAgo * 1440 + 60);
    const delivery = { ...made.delivery, status: 'delivered' as const, deliveredAt: shifted(now, -daysAgo, 'day') };
    return { ...made, status: 'fulfilled', delivery };
  }

  function refund(of: Order, daysAgo: number, amount = of.money.amount): Refund {
    return {
      id: `re_${random.code(10).toLowerCase()}`,
      orderId: of.id,
      money: { amount, currency: of.money.currency },
      status: 'succeeded',
      createdAt: shifted(now, -daysAgo, 'day'),
    };
  }

  return { order, deliveredOrder, refund };
}

function createSubscriptionParts({ now, random, customer, overrides, money }: Base) {
  /** A subscription whose period began so many days ago. */
  function subscription(periodDaysAgo: number, plan: Plan = random.pick(PLANS)): Subscription {
    const days = { week: 7, month: 30, quarter: 91, year: 365 }[plan.interval];
    return {
      id: `sub_${random.code(10).toLowerCase()}`,
      customerId: customer.id,
      plan: plan.name,
      status: 'active',
      price: money(overrides.amountUsd ?? plan.usdCents),
      interval: plan.interval,
      startedAt: shifted(now, -periodDaysAgo - days * random.int(1, 4), 'day'),
      trialEndsAt: null,
      currentPeriodStart: shifted(now, -periodDaysAgo, 'day'),
      currentPeriodEnd: shifted(now, days - periodDaysAgo, 'day'),
      cancelAtPeriodEnd: false,
      discount: null,
      source: 'web',
    };
  }

  /** Use of the product: sessions in the last 30 days, of which some since the last payment. */
  function usage(sessionsLast30Days: number, sinceLastPayment = sessionsLast30Days, plan?: string): Usage {
    const highlights = PLANS.find(({ name }) => name === plan)?.highlights ?? [];
    return {
      lastActiveAt: sessionsLast30Days === 0 ? null : shifted(now, -random.int(1, 72), 'hour'),
      sessionsLast7Days: Math.min(sessionsLast30Days, Math.round(sessionsLast30Days / 4)),
      sessionsLast30Days,
      sessionsSinceLastPayment: sinceLastPayment,
      minutesLast30Days: sessionsLast30Days * random.int(6, 24),
      highlights: sessionsLast30Days >= 4 ? [...highlights] : [],
    };
  }

  return { subscription, usage };
}

/** The charge that began the subscription's current period, made from a paid order. */
function renewalOf(of: Subscription, paid: Order): Order {
  return {
    ...paid,
    createdAt: of.currentPeriodStart,
    kind: 'subscription_renewal',
    subscriptionId: of.id,
    description: `${of.plan}, renewal`,
    status: 'fulfilled',
    money: of.price,
    payment: { ...paid.payment, method: of.source === 'web' ? 'card' : of.source, capturedAt: of.currentPeriodStart },
    delivery: { status: 'not_applicable', deliveredAt: null, expectedBy: null, failureReason: null },
  };
}

/** @param overrides what is fixed from outside; an `orderId` is given to the first order made */
export function createParts(context: BuildContext, overrides: Overrides) {
  const { now, random } = context;
  const code = countryFor(random, overrides);
  const country: Country = COUNTRIES[code];
  const customer = buildCustomer(context, code, overrides);
  const money = (usdCents: number) => ({ amount: localAmount(country, usdCents), currency: country.currency });
  const base = { now, random, customer, overrides, money };
  const orders = createOrderParts(base);
  const renewal = (of: Subscription) => renewalOf(of, orders.order(0));
  return { now, random, customer, ...orders, ...createSubscriptionParts(base), renewal };
}
