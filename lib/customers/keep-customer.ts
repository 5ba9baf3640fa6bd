import type { Ctx } from '@/db/context';
import { rowStatement } from '@/db/fixed-statement';
import type { Requester } from '@/db/schema/conversations';
import { customerIdentities, customers } from '@/db/schema/customers';
import type { FoundCustomer } from './find-customer';
import type { Identity } from './identities-of';

const insertCustomer = rowStatement<typeof customers.$inferInsert, unknown>(customers, (db, row) =>
  db.insert(customers).values(row),
);

const insertIdentity = rowStatement<typeof customerIdentities.$inferInsert, unknown>(customerIdentities, (db, row) =>
  db.insert(customerIdentities).values(row).onConflictDoNothing(),
);

/**
 * Writes what `findCustomer` did not find: the customer, and the ways to know them. The statements are sent before this returns, so what
 * follows on the same transaction may refer to them at once.
 */
export async function keepCustomer(ctx: Ctx, customer: FoundCustomer, requester: Requester): Promise<void> {
  await Promise.all([
    customer.known ? null : createCustomer(ctx, customer.id, requester),
    customer.missing.length > 0 && addIdentities(ctx, customer.id, customer.missing),
  ]);
}

async function createCustomer(ctx: Ctx, id: string, requester: Requester): Promise<void> {
  const now = ctx.clock.now();
  const { name, email, phone, locale } = requester;
  await insertCustomer(ctx.db, { id, name, email, phone, locale, createdAt: now, updatedAt: now });
}

async function addIdentities(ctx: Ctx, customerId: string, identities: Identity[]): Promise<void> {
  const createdAt = ctx.clock.now();
  await Promise.all(
    identities.map((one) => insertIdentity(ctx.db, { id: ctx.ids.next(), customerId, ...one, createdAt })),
  );
}
