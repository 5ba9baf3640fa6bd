import { and, eq, or } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { rowStatement } from '@/db/fixed-statement';
import { lockKey } from '@/db/lock-key';
import type { Requester } from '@/db/schema/conversations';
import { customerIdentities, customers } from '@/db/schema/customers';

type Identity = { kind: string; value: string };

const insertCustomer = rowStatement<typeof customers.$inferInsert, unknown>(customers, (db, row) =>
  db.insert(customers).values(row),
);

/**
 * The keys that stand for a requester, strongest first. E-mail addresses compare without case. A forged address or an unverified
 * number does not join somebody else's record (operating procedures § 3).
 */
export function identitiesOf(channel: string, requester: Requester): Identity[] {
  return [
    ...(requester.email && requester.verified !== false
      ? [{ kind: 'email', value: requester.email.trim().toLowerCase() }]
      : []),
    { kind: `${channel}:requester`, value: requester.externalId },
    ...(requester.phone && requester.verified === true
      ? [{ kind: 'phone', value: requester.phone.replace(/[^+\d]/g, '') }]
      : []),
  ];
}

/**
 * Finds or creates the customer who writes, inside the caller's transaction. The transaction then holds this customer's lock, so that
 * messages of one customer get their order of arrival one after another.
 * @returns the customer's id
 */
export async function resolveCustomer(ctx: Ctx, channel: string, requester: Requester): Promise<string> {
  const identities = identitiesOf(channel, requester);
  const locks = identities.map(({ kind, value }) => `customer:${kind}:${value}`).sort();
  // Always in the same order, so that two requests cannot wait for each other; sent together, and read when all are held.
  const locked = Promise.all(locks.map((key) => lockKey(ctx.db, key)));
  const reading = ctx.db
    .select({ kind: customerIdentities.kind, customerId: customerIdentities.customerId })
    .from(customerIdentities)
    .where(
      or(
        ...identities.map((one) => and(eq(customerIdentities.kind, one.kind), eq(customerIdentities.value, one.value))),
      ),
    );
  const [, found] = await Promise.all([locked, reading]);
  const strongest = identities
    .map((one) => found.find((row) => row.kind === one.kind))
    .find((row) => row !== undefined);
  const customerId = strongest?.customerId ?? ctx.ids.next();
  const missing = identities.filter((one) => !found.some((row) => row.kind === one.kind));
  await Promise.all([
    strongest ? null : createCustomer(ctx, customerId, requester),
    missing.length > 0 && addIdentities(ctx, customerId, missing),
  ]);
  return customerId;
}

async function createCustomer(ctx: Ctx, id: string, requester: Requester): Promise<void> {
  const now = ctx.clock.now();
  const { name, email, phone, locale } = requester;
  await insertCustomer(ctx.db, { id, name, email, phone, locale, createdAt: now, updatedAt: now });
}

async function addIdentities(ctx: Ctx, customerId: string, identities: Identity[]): Promise<void> {
  const rows = identities.map((one) => ({ id: ctx.ids.next(), customerId, ...one, createdAt: ctx.clock.now() }));
  await ctx.db.insert(customerIdentities).values(rows).onConflictDoNothing();
}
