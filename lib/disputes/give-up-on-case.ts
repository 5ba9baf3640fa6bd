import type { Ctx } from '@/db/context';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { concludeCase } from './conclude-case';
import { openCase } from './open-case';
import { readCase } from './payment-case';

/** Whoever was to be asked about a case did not answer for hours: it is put before people as far as it is known. */
export async function giveUpOnCase(ctx: AgentCtx, caseId: string): Promise<void> {
  await openCase({ ...ctx, backend: null }, null, caseId);
  await ctx.db.transaction(async (tx) => {
    const inner: Ctx = { ...ctx, db: tx };
    const given = await readCase(tx, caseId);
    if (given.outcome === null) await concludeCase(inner, given, 'facts_unavailable');
  });
}
