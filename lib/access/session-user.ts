import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { users } from '@/db/schema/users';
import type { Role } from '@/lib/platform/actor';

/** The person behind a session, as the database knows them now. */
export type SessionUser = { id: string; name: string; email: string; role: Role };

/** Reads who a session belongs to. Null when the account is gone or disabled, or its sessions were ended since (another version). */
export async function findSessionUser(
  db: Db,
  session: { userId: string; sessionVersion: number },
): Promise<SessionUser | null> {
  const [user] = await db
    .select({ id: users.id, name: users.name, email: users.email, role: users.role })
    .from(users)
    .where(
      and(eq(users.id, session.userId), eq(users.sessionVersion, session.sessionVersion), isNull(users.disabledAt)),
    );
  return user ?? null;
}
