import { asc, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/users';
import type { Role } from '@/lib/platform/actor';

/** The accounts that can sign in, the strongest role first. */
export async function listAccounts(db: Db): Promise<{ id: string; email: string; name: string; role: Role }[]> {
  const rows = await db
    .select({ id: users.id, email: users.email, name: users.name, role: users.role })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(50);
  const rank: Record<Role, number> = { admin: 0, manager: 1, agent: 2 };
  return rows.sort((a, b) => rank[a.role] - rank[b.role]);
}
