import { z } from 'zod';
import { failTurn } from '@/lib/conversations/fail-turn';
import { recordIdOf } from './run-id';
import type { Services } from './services';

const failure = z.object({
  run_id: z.string(),
  event: z.object({ data: z.object({ conversationId: z.uuid() }) }),
});

/** A run that failed for good: its conversation goes to a person, and the run stays visible and can be retried. */
export async function runFailed(services: Services, data: unknown, error: Error): Promise<void> {
  const { run_id, event } = failure.parse(data);
  await failTurn(services.agentContext(), {
    runId: recordIdOf(run_id),
    conversationId: event.data.conversationId,
    error: error.message.slice(0, 500),
  });
}
