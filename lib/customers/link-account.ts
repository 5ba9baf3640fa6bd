import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { fixedStatement, given } from '@/db/fixed-statement';
import { customers } from '@/db/schema/customers';
import type { BackendCustomer } from '@/lib/backend/schema';

const setAccount = fixedStatement((db) =>
  db
    .update(customers)
    .set({
      backendCustomerId: given('accountId'),
      country: given('country'),
      updatedAt: given('now', customers.updatedAt),
    })
    .where(
      and(eq(customers.id, given('customerId')), sql`backend_customer_id is distinct from ${given('accountId')}::text`),
    ),
);

/** Remembers which account of the company's backend a customer is. */
export async function linkAccount(ctx: Ctx, customerId: string, account: BackendCustomer): Promise<void> {
  await setAccount(ctx.db, { customerId, accountId: account.id, country: account.country, now: ctx.clock.now() });
}
