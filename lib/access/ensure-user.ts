import type { Ctx } from '@/db/context';
import { users } from '@/db/schema/users';
import { recordAudit } from '@/lib/audit/record';
import type { Role } from '@/lib/platform/actor';
import { AppError } from '@/lib/platform/errors';
import { normalEmail } from './email';
import { hashPassword, MIN_PASSWORD_LENGTH } from './password';

/**
 * Creates an account unless one with this e-mail address exists; an existing one is left exactly as it is.
 * @returns whether it was created now
 */
export async function ensureUser(
  ctx: Ctx,
  input: { email: string; name: string; role: Role; password: string },
): Promise<{ created: boolean }> {
  if (input.password.length < MIN_PASSWORD_LENGTH) {
    throw new AppError('bad_request', `A password needs at least ${MIN_PASSWORD_LENGTH} characters.`);
  }
  const id = ctx.ids.next();
  const passwordHash = await hashPassword(input.password);
  return ctx.db.transaction(async (tx) => {
    const inserted = await tx
      .insert(users)
      .values({
        id,
        email: normalEmail(input.email),
        name: input.name,
        role: input.role,
        passwordHash,
        createdAt: ctx.clock.now(),
      })
      .onConflictDoNothing({ target: users.email })
      .returning({ id: users.id });
    if (inserted.length === 0) return { created: false };
    await recordAudit({ ...ctx, db: tx }, { verb: 'user.create', subject: id, detail: { role: input.role } });
    return { created: true };
  });
}
