import { and, desc, eq, ne } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { conversations } from '@/db/schema/conversations';
import { drafts } from '@/db/schema/drafts';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readVault } from '@/lib/conversations/conversation-state';
import { type ConversationRow, loadTurn, type Turn } from '@/lib/conversations/load-turn';
import { queueOutgoing } from '@/lib/conversations/queue-outgoing';
import { readDecided, recordSteps } from '@/lib/conversations/run-record';
import { traceCalls } from '@/lib/platform/http-trace';
import { noteForPerson } from '@/lib/policy/explain';
import { redact } from '@/lib/privacy/redact';
import { deliver } from './deliver';

/** Of the customer's earlier conversations, the newest so many are named in the note. */
const HISTORY_LENGTH = 5;

/**
 * Leaves the internal note for the person who takes over: what was asked, the facts, what was found, the recommendation and the draft
 * (in the customer's language and in English).
 */
export async function leaveNote(ctx: AgentCtx, input: { runId: string; conversationId: string }): Promise<void> {
  const startedAt = ctx.clock.now();
  const deliveryKey = `note:${input.runId}`;
  const turn = await loadTurn(ctx.db, input.conversationId);
  const { conversation } = turn;
  await queueOutgoing(ctx, {
    conversationId: conversation.id,
    customerId: conversation.customerId,
    channel: conversation.channel,
    author: 'ai',
    public: false,
    text: await composeNote(ctx, turn, input.runId),
    language: 'en',
    runId: input.runId,
    deliveryKey,
  });
  const { result, calls } = await traceCalls(() => deliver(ctx, deliveryKey));
  await recordSteps(ctx, input.runId, [{ name: 'note', startedAt, detail: { key: deliveryKey, ...result, calls } }]);
}

async function composeNote(ctx: Ctx, turn: Turn, runId: string): Promise<string> {
  const { triage, facts, decision } = await readDecided(ctx.db, runId);
  if (!decision) throw new Error(`run ${runId} was not decided`);
  const [draft] = await ctx.db.select().from(drafts).where(eq(drafts.runId, runId));
  const asked = turn.pending.map((one) => one.text).join('\n\n');
  return noteForPerson({
    decision,
    understanding: triage.understanding,
    facts,
    now: ctx.clock.now(),
    asked: withoutSecrets(asked, turn.conversation),
    history: await earlierConversations(ctx, turn.conversation),
    draft: draft?.text ?? null,
    draftEnglish: draft?.textEnglish ?? null,
  });
}

/** The note is read in the CRM, which has the message itself; cards, passwords and codes are not repeated there. */
function withoutSecrets(text: string, conversation: ConversationRow): string {
  const { requester } = conversation;
  return redact(text, { sender: requester, locale: requester.locale }, readVault(conversation)).text;
}

async function earlierConversations(ctx: Ctx, conversation: ConversationRow): Promise<string[]> {
  const rows = await ctx.db
    .select({
      subject: conversations.subject,
      status: conversations.status,
      outcome: conversations.outcome,
      intents: conversations.intents,
      createdAt: conversations.createdAt,
      externalId: conversations.externalId,
    })
    .from(conversations)
    .where(and(eq(conversations.customerId, conversation.customerId), ne(conversations.id, conversation.id)))
    .orderBy(desc(conversations.createdAt))
    .limit(HISTORY_LENGTH);
  return rows.map((row) => {
    const day = row.createdAt.toISOString().slice(0, 10);
    const topic = row.intents.length > 0 ? row.intents.join(', ') : (row.subject ?? 'no subject');
    return `${day} · ticket ${row.externalId} · ${topic} · ${row.outcome ?? row.status}`;
  });
}
