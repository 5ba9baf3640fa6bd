import { eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { fixedStatement } from '@/db/fixed-statement';
import { livePointers, policyVersions } from '@/db/schema/policies';
import { type Policy, policySchema } from '@/lib/policy/policy-schema';

const POINTER = 'policy';

/** Parsed versions by id: a version never changes. */
const parsed = new Map<string, LivePolicy>();

export type LivePolicy = { versionId: string; number: number; policy: Policy };

const readPointer = fixedStatement((db) =>
  db.select({ versionId: livePointers.versionId }).from(livePointers).where(eq(livePointers.name, POINTER)),
);

/** The policy that is in force. Only which version that is is asked each time. @throws where none was seeded */
export async function livePolicy(db: Db): Promise<LivePolicy> {
  const [pointer] = await readPointer(db, {});
  if (!pointer) throw new Error('no policy is in force: the database was not seeded');
  const known = parsed.get(pointer.versionId) ?? (await readVersion(db, pointer.versionId));
  parsed.set(pointer.versionId, known);
  return known;
}

async function readVersion(db: Db, versionId: string): Promise<LivePolicy> {
  const [row] = await db
    .select({ number: policyVersions.number, body: policyVersions.body })
    .from(policyVersions)
    .where(eq(policyVersions.id, versionId));
  if (!row) throw new Error(`policy version ${versionId} does not exist`);
  return { versionId, number: row.number, policy: policySchema.parse(row.body) };
}
