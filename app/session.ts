import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getServerSession } from 'next-auth/next';
import { cache } from 'react';
import type { Ctx } from '@/db/context';
import { requireRole } from '@/lib/access/require-role';
import type { SessionUser } from '@/lib/access/session-user';
import type { Actor, Role } from '@/lib/platform/actor';
import { AppError } from '@/lib/platform/errors';
import { authOptions } from './auth-options';
import { server } from './server';

/** Who is signed in, by the database's word of this request; null for nobody. */
export const currentUser = cache(async (): Promise<SessionUser | null> => {
  // Never while the app is built: who is signed in is known to a request only.
  await connection();
  const session = await getServerSession(authOptions());
  return session?.person ?? null;
});

/** For pages: the person who is signed in, or off to the sign-in page and back to `from` afterwards. */
export async function requireUser(from: string): Promise<SessionUser> {
  const user = await currentUser();
  if (!user) redirect(`/sign-in?callbackUrl=${encodeURIComponent(from)}`);
  return user;
}

/**
 * For actions and routes: the context of the person who is signed in.
 * @throws AppError unauthorized when nobody is, forbidden when the role does not cover `role`
 */
export async function userCtx(role: Role = 'agent'): Promise<Ctx & { actor: Extract<Actor, { kind: 'user' }> }> {
  const user = await currentUser();
  if (!user) throw new AppError('unauthorized', 'You are signed out. Sign in again to go on.');
  const actor = { kind: 'user', id: user.id, role: user.role, name: user.name } as const;
  requireRole({ actor }, role);
  return { ...server().contextFor(actor), actor };
}
