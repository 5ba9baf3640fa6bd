import { and, eq } from 'drizzle-orm';
import { actions } from '@/db/schema/actions';
import { users } from '@/db/schema/users';
import { approveAction } from '@/lib/actions/approve-action';
import type { Harness } from '../support/harness';
import { conversationOf } from './decided';

/** An administrator approves all that waits for a person in a conversation. */
export async function approveAll(harness: Harness, ticketId: string): Promise<void> {
  const { db, contextFor } = harness.server;
  const { id } = await conversationOf(harness, ticketId);
  const [user] = await db.select().from(users).where(eq(users.role, 'admin'));
  if (!user) throw new Error('there is no administrator');
  const ctx = contextFor({ kind: 'user', id: user.id, role: user.role, name: user.name });
  const waiting = await db
    .select({ id: actions.id })
    .from(actions)
    .where(and(eq(actions.conversationId, id), eq(actions.state, 'proposed')));
  for (const action of waiting) await approveAction(ctx, { actionId: action.id });
}
