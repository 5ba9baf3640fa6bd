import { max } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { livePointers, policyVersions } from '@/db/schema/policies';
import { recordAudit } from '@/lib/audit/record';
import { type Policy, policySchema } from '@/lib/policy/policy-schema';

/** Adds a version of the policy and makes it the one in force. Earlier versions stay as they were. */
export async function publishPolicy(ctx: Ctx, input: { policy: Policy; note: string }): Promise<{ versionId: string }> {
  const body = policySchema.parse(input.policy);
  return ctx.db.transaction(async (tx) => {
    const now = ctx.clock.now();
    const [newest] = await tx.select({ number: max(policyVersions.number) }).from(policyVersions);
    const versionId = ctx.ids.next();
    const authorId = ctx.actor.kind === 'user' ? ctx.actor.id : null;
    await tx
      .insert(policyVersions)
      .values({ id: versionId, number: (newest?.number ?? 0) + 1, body, note: input.note, authorId, createdAt: now });
    await tx
      .insert(livePointers)
      .values({ name: 'policy', versionId, updatedAt: now })
      .onConflictDoUpdate({ target: livePointers.name, set: { versionId, updatedAt: now } });
    await recordAudit({ ...ctx, db: tx }, { verb: 'policy.publish', subject: versionId, detail: { note: input.note } });
    return { versionId };
  });
}
