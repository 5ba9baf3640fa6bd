import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { customers } from '@/db/schema/customers';
import type { BackendCustomer } from '@/lib/backend/schema';

/** Remembers which account of the company's backend a customer is. */
export async function linkAccount(ctx: Ctx, customerId: string, account: BackendCustomer): Promise<void> {
  await ctx.db
    .update(customers)
    .set({ backendCustomerId: account.id, country: account.country, updatedAt: ctx.clock.now() })
    .where(and(eq(customers.id, customerId), sql`backend_customer_id is distinct from ${account.id}`));
}
