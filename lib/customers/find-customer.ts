import { sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { lockKey } from '@/db/lock-key';
import type { Requester } from '@/db/schema/conversations';
import { customerIdentities } from '@/db/schema/customers';
import { type Identity, identitiesOf } from './identities-of';

/** The customer of a requester, and what of the requester is not in the record yet; `known` is false for a new customer. */
export type FoundCustomer = { id: string; known: boolean; missing: Identity[] };

const readIdentities = fixedStatement<{ kinds: string[]; values: string[] }, { kind: string; customerId: string }[]>(
  (db) =>
    db
      .select({ kind: customerIdentities.kind, customerId: customerIdentities.customerId })
      .from(customerIdentities)
      .where(
        sql`(${customerIdentities.kind}, ${customerIdentities.value}) in (select * from unnest(${given('kinds')}::text[], ${given('values')}::text[]))`,
      ),
);

/**
 * Finds the customer who writes, inside the caller's transaction, or an id for a new one. The transaction then holds this customer's
 * lock, so that messages of one customer get their order of arrival one after another.
 */
export async function findCustomer(ctx: Ctx, channel: string, requester: Requester): Promise<FoundCustomer> {
  const identities = identitiesOf(channel, requester);
  const locks = identities.map(({ kind, value }) => `customer:${kind}:${value}`).sort();
  // Always in the same order, so that two requests cannot wait for each other; sent together, and read when all are held.
  const locked = Promise.all(locks.map((key) => lockKey(ctx.db, key)));
  const reading = readIdentities(ctx.db, {
    kinds: identities.map((one) => one.kind),
    values: identities.map((one) => one.value),
  });
  const [, found] = await Promise.all([locked, reading]);
  const strongest = identities
    .map((one) => found.find((row) => row.kind === one.kind))
    .find((row) => row !== undefined);
  return {
    id: strongest?.customerId ?? ctx.ids.next(),
    known: strongest !== undefined,
    missing: identities.filter((one) => !found.some((row) => row.kind === one.kind)),
  };
}
