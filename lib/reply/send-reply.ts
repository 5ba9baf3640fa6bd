import type { AgentCtx } from '@/lib/conversations/agent-context';
import { recordSteps } from '@/lib/conversations/run-record';
import { traceCalls } from '@/lib/platform/http-trace';
import type { ActionResult } from '@/lib/policy/decision';
import { deliver } from './deliver';
import { type DraftedReply, draftReply } from './draft-reply';

/**
 * Writes the reply of a decided turn, queues it, and sends it. Repeated, it finds the reply queued and only sends what was not sent.
 * @throws UpstreamError while the channel cannot be reached · UndeliverableError when it refused
 */
export async function sendReply(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; assisting: boolean; results: ActionResult[] },
): Promise<DraftedReply> {
  const drafted = await draftReply(ctx, input);
  if (drafted.kind === 'superseded' || !drafted.replyKey) return drafted;
  const startedAt = ctx.clock.now();
  const { replyKey } = drafted;
  const { result, calls } = await traceCalls(() => deliver(ctx, replyKey));
  await recordSteps(ctx, input.runId, [{ name: 'deliver', startedAt, detail: { key: replyKey, ...result, calls } }]);
  return drafted;
}
