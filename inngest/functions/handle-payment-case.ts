import type { Inngest } from 'inngest';
import { z } from 'zod';
import { executeAction } from '@/lib/actions/execute-action';
import { decideWarningCase } from '@/lib/disputes/decide-warning-case';
import { followDispute } from '@/lib/disputes/follow-dispute';
import { giveUpOnCase } from '@/lib/disputes/give-up-on-case';
import { openCase } from '@/lib/disputes/open-case';
import { readCase } from '@/lib/disputes/payment-case';
import { settleWarning } from '@/lib/disputes/settle-warning';
import { deliver } from '@/lib/reply/deliver';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import type { Services } from '../services';

/** How often changed facts may send a warning back to the decision before a person decides. */
const MOST_DECISIONS = 3;

const failure = z.object({ event: z.object({ data: EVENTS['payment/case-told'] }) });

/**
 * From an early fraud warning or a dispute to what is done about it: find out whose payment it is, show it to people, then freeze the
 * order (dispute) or refund by policy (warning), through the same ledger as every other refund.
 */
export function handlePaymentCase(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    {
      id: 'handle-payment-case',
      triggers: [{ event: 'payment/case-told' }],
      concurrency: [{ limit: 1, key: 'event.data.caseId' }],
      retries: 10,
      onFailure: ({ event }) => giveUpOnCase(services.agentContext(), failure.parse(event.data).event.data.caseId),
    },
    async ({ event, step }) => {
      const { caseId } = EVENTS['payment/case-told'].parse(event.data);
      const ctx = services.agentContext();
      const effect = <T>(name: string, work: () => Promise<T>) => step.run(name, () => retrying(work));

      await effect('open', () => openCase(ctx, services.payments ?? null, caseId));
      const kind = await effect('kind', async () => (await readCase(ctx.db, caseId)).kind);
      if (kind === 'dispute') {
        await effect('follow', () => followDispute(ctx, caseId));
        return { kind };
      }
      for (let round = 1; round <= MOST_DECISIONS; round += 1) {
        const mayAct = round < MOST_DECISIONS;
        const decided = await effect(`decide-${round}`, () => decideWarningCase(ctx, { caseId, mayAct }));
        if (decided.kind === 'over') {
          const { noteKey } = decided;
          if (noteKey) await effect('note', () => deliver(ctx, noteKey));
          break;
        }
        const refund = await effect(`act-${round}`, () => executeAction(ctx, decided.actionId));
        if (refund.status === 'reconsider') continue;
        await effect('settle', () => settleWarning(ctx, { caseId, refund }));
        break;
      }
      return { kind };
    },
  );
}
