import type { Ctx } from '@/db/context';
import { policyVersions } from '@/db/schema/policies';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { publishPolicy } from './publish-policy';

/** Publishes the policy that the product ships with, where there is none yet. */
export async function seedPolicy(ctx: Ctx): Promise<void> {
  const existing = await ctx.db.select({ id: policyVersions.id }).from(policyVersions).limit(1);
  if (existing.length === 0) await publishPolicy(ctx, { policy: DEFAULT_POLICY, note: 'As shipped' });
}
