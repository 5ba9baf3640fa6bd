import type { Understanding } from '@/lib/ai/understanding';
import type { ConversationChange } from '@/lib/channels/channel';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { readTicket } from '@/lib/conversations/read-ticket';
import { recordSteps } from '@/lib/conversations/run-record';
import { setTags } from '@/lib/conversations/set-tags';
import { traceCalls } from '@/lib/platform/http-trace';
import { type TicketEnding, tagsToRemove, ticketUpdate } from '@/lib/policy/tags';
import { tellTicket } from './tell-ticket';

/**
 * Sets status, priority, team and tags of the ticket in its CRM by the operating procedures § 8. Setting the same twice changes nothing,
 * so a repeated step is harmless.
 */
export async function updateTicket(
  ctx: AgentCtx,
  input: {
    runId: string;
    conversationId: string;
    ending: TicketEnding;
    understanding: Understanding | null;
    key: string;
    step?: string;
  },
): Promise<void> {
  const startedAt = ctx.clock.now();
  const conversation = await readTicket(ctx.db, input.conversationId);
  const update = ticketUpdate(input.ending, input.understanding);
  const removeTags = tagsToRemove(conversation.tags, update.addTags);
  const change: ConversationChange = {
    ...(update.status ? { status: update.status } : {}),
    ...(update.priority ? { priority: update.priority } : {}),
    ...(update.team ? { team: update.team } : {}),
    ...(update.mergedInto ? { mergedInto: update.mergedInto } : {}),
    addTags: update.addTags,
    ...(removeTags.length > 0 ? { removeTags } : {}),
  };
  const { calls } = await traceCalls(() => tellTicket(ctx, conversation, change, input.key));
  const kept = conversation.tags.filter((tag) => !removeTags.includes(tag));
  await setTags(ctx, input.conversationId, [...new Set([...kept, ...update.addTags])]);
  const name = input.step ?? 'update-ticket';
  await recordSteps(ctx, input.runId, [{ name, startedAt, detail: { key: input.key, change, calls } }]);
}
