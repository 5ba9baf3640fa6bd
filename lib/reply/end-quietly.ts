import type { AgentCtx } from '@/lib/conversations/agent-context';
import { concludeTurn } from '@/lib/conversations/conclude-turn';
import { ignoreMessages } from '@/lib/conversations/ignore-messages';
import { readTriage } from '@/lib/conversations/run-record';

/** Ends a turn that gets no answer: automatic mail, spam, or something said before. */
export async function endQuietly(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; kind: 'automated' | 'spam' | 'duplicate' | 'repeated' },
): Promise<void> {
  const { runId, conversationId, kind } = input;
  if (kind === 'repeated') return ignoreMessages(ctx, { runId, conversationId });
  const { duplicate } = await readTriage(ctx.db, runId);
  await concludeTurn(ctx, {
    runId,
    conversationId,
    outcome: kind,
    reason: null,
    priority: 'normal',
    memory: null,
    variants: [],
    replied: false,
    duplicateOfId: kind === 'duplicate' ? (duplicate?.conversationId ?? null) : null,
  });
}
