import type { Ctx } from '@/db/context';
import { type Actor, type Role, roleCovers } from '@/lib/platform/actor';
import { AppError } from '@/lib/platform/errors';

/**
 * The actor of the context as a person who may do what `role` may do.
 * @throws AppError forbidden for anyone else, machines included
 */
export function requireRole(ctx: Pick<Ctx, 'actor'>, role: Role): Extract<Actor, { kind: 'user' }> {
  if (ctx.actor.kind !== 'user' || !roleCovers(ctx.actor.role, role)) {
    throw new AppError('forbidden', 'Your role does not allow this.');
  }
  return ctx.actor;
}
