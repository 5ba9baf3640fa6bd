import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import type { Priority } from '@/lib/policy/decision';
import { notifyConsole } from './notify-console';
import { recordMessage } from './record-message';
import { updateConversation } from './update-conversation';

/** The longest first line that lists show. */
const PREVIEW_LENGTH = 160;

/**
 * Writes down what happened in a conversation that is about a payment, for the people who look at it, in the caller's transaction. The
 * same again changes nothing.
 * @param input.standing how the conversation stands from now on; unset where it stays as it is
 */
export async function noteCase(
  ctx: Ctx,
  input: {
    conversationId: string;
    externalId: string;
    text: string;
    standing?: { status: 'escalated' | 'resolved'; reason: string | null; priority: Priority };
  },
): Promise<void> {
  const { conversationId, externalId, text, standing } = input;
  const now = ctx.clock.now();
  const { customerId, channel } = await readOwner(ctx, conversationId);
  const message = {
    externalId,
    author: 'system' as const,
    public: false,
    text,
    html: null,
    attachments: [],
    headers: {},
    createdAt: now,
  };
  await recordMessage(ctx, { conversationId, customerId, channel, message, text, textHash: '' });
  const open = standing?.status === 'escalated';
  await updateConversation(ctx.db, conversationId, {
    lastMessageAt: now,
    updatedAt: now,
    firstLine: text.slice(0, PREVIEW_LENGTH),
    ...(standing
      ? { ...standing, outcome: standing.status, resolvedAt: open ? null : now, waitingSince: open ? now : null }
      : {}),
  });
  await notifyConsole(ctx.db, { conversationId, kind: 'message' });
}

async function readOwner(ctx: Ctx, conversationId: string) {
  const [row] = await ctx.db
    .select({ customerId: conversations.customerId, channel: conversations.channel })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  if (!row) throw new Error(`conversation ${conversationId} does not exist`);
  return row;
}
