import type { AgentCtx } from '@/lib/conversations/agent-context';
import { recordStep } from '@/lib/conversations/run-record';
import { deliver } from './deliver';

/** Sends the queued reply of a run and puts it on the time line. */
export async function sendReply(ctx: AgentCtx, input: { runId: string; deliveryKey: string }): Promise<void> {
  const startedAt = ctx.clock.now();
  const delivery = await deliver(ctx, input.deliveryKey);
  await recordStep(ctx, {
    runId: input.runId,
    name: 'deliver',
    startedAt,
    detail: { key: input.deliveryKey, ...delivery },
  });
}
