import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { livePointers, policyVersions } from '@/db/schema/policies';
import { type Policy, policySchema } from '@/lib/policy/policy-schema';

const POINTER = 'policy';

/** Parsed versions by id: a version never changes. */
const parsed = new Map<string, Policy>();

export type LivePolicy = { versionId: string; number: number; policy: Policy };

/** The policy that is in force. @throws where none was seeded. */
export async function livePolicy(db: Db): Promise<LivePolicy> {
  const [row] = await db
    .select({ id: policyVersions.id, number: policyVersions.number, body: policyVersions.body })
    .from(livePointers)
    .innerJoin(policyVersions, eq(policyVersions.id, livePointers.versionId))
    .where(eq(livePointers.name, POINTER));
  if (!row) throw new Error('no policy is in force: the database was not seeded');
  const policy = parsed.get(row.id) ?? policySchema.parse(row.body);
  parsed.set(row.id, policy);
  return { versionId: row.id, number: row.number, policy };
}
