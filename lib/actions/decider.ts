import type { Actor } from '@/lib/platform/actor';
import { AppError } from '@/lib/platform/errors';

export type Decider = Extract<Actor, { kind: 'user' }>;

/** Only a person who is signed in decides on an action. @throws AppError forbidden for anything else */
export function decider(actor: Actor): Decider {
  if (actor.kind !== 'user') throw new AppError('forbidden', 'Only a person can decide this.');
  return actor;
}
