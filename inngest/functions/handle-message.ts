import type { Inngest } from 'inngest';
import { decideTurn } from '@/lib/actions/decide-turn';
import { executeAction } from '@/lib/actions/execute-action';
import { giveWay } from '@/lib/actions/give-way';
import { scheduleFollowUps } from '@/lib/followups/schedule-follow-ups';
import type { ActionResult } from '@/lib/policy/decision';
import { closeTurn } from '@/lib/reply/close-turn';
import { leaveNote } from '@/lib/reply/leave-note';
import { sendReply } from '@/lib/reply/send-reply';
import { triageMessage } from '@/lib/triage/triage-message';
import { EVENTS } from '../events';
import { retrying } from '../retrying';
import { runFailed } from '../run-failed';
import { recordIdOf } from '../run-id';
import type { Services } from '../services';

/** How often changed facts may send a turn back to the decision before a person looks. */
const MOST_DECISIONS = 3;

/**
 * From a customer's message to the answer: read it, look at the account, decide by policy, carry out what is allowed, reply, tell the
 * CRM. One effect a step; one run at a time per conversation; a newer message takes over a run that has had no effect yet.
 */
export function handleMessage(inngest: Inngest, services: Services) {
  return inngest.createFunction(
    {
      id: 'handle-message',
      triggers: [{ event: 'message/received' }],
      concurrency: [{ limit: 1, key: 'event.data.conversationId' }],
      retries: 10,
      onFailure: ({ event, error }) => runFailed(services, event.data, error),
    },
    async ({ event, step, runId: durableRunId }) => {
      const { conversationId, messageId } = EVENTS['message/received'].parse(event.data);
      const runId = recordIdOf(durableRunId);
      const ctx = services.agentContext();
      const effect = <T>(name: string, work: () => Promise<T>) => step.run(name, () => retrying(work));

      const { kind } = await effect('triage', () => triageMessage(ctx, { runId, conversationId, messageId }));
      if (kind === 'joined') {
        await effect('give-way', () => giveWay(ctx, runId));
        return { kind };
      }
      if (kind !== 'answer' && kind !== 'assist') {
        await effect('close', () => closeTurn(ctx, { runId, conversationId, quiet: kind, variants: [] }));
        return { kind };
      }

      const assisting = kind === 'assist';
      let results: ActionResult[] = [];
      for (let round = 1; round <= MOST_DECISIONS; round += 1) {
        const mayAct = round < MOST_DECISIONS;
        const turn = await effect(`decide-${round}`, () =>
          decideTurn(ctx, { runId, conversationId, assisting, round, mayAct }),
        );
        if (turn.kind === 'superseded') return { kind: 'superseded' };
        const executed = [];
        for (const actionId of turn.automaticActionIds) {
          executed.push(await effect(`act-${actionId}`, () => executeAction(ctx, actionId)));
        }
        results = executed.flatMap((one) => (one.status === 'reconsider' ? [] : [one]));
        if (results.length === executed.length) break;
      }

      const reply = await effect('reply', () => sendReply(ctx, { runId, conversationId, assisting, results }));
      if (reply.kind === 'superseded') return { kind: 'superseded' };
      const { escalated, variants } = reply;
      if (escalated) await effect('note', () => leaveNote(ctx, { runId, conversationId }));
      await effect('close', async () => {
        const quiet = assisting ? 'in_review' : null;
        const decision = await closeTurn(ctx, { runId, conversationId, quiet, variants });
        if (decision) await scheduleFollowUps(ctx, { runId, conversationId, decision });
      });
      return { kind: 'answered' };
    },
  );
}
