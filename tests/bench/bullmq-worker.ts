import { createServer as createHttpServer } from 'node:http';
import { Queue, Worker } from 'bullmq';
import { takeWebhook } from '@/app/api/webhooks/take-webhook';
import { createServer } from '@/app/compose';
import { decideTurn } from '@/lib/actions/decide-turn';
import { executeAction } from '@/lib/actions/execute-action';
import { scheduleFollowUps } from '@/lib/followups/schedule-follow-ups';
import { parseEnv } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { closeTurn } from '@/lib/reply/close-turn';
import { leaveNote } from '@/lib/reply/leave-note';
import { sendReply } from '@/lib/reply/send-reply';
import { triageMessage } from '@/lib/triage/triage-message';

/**
 * The usual stack beside ours: the same verbs with the same database writes, as one BullMQ job on Redis. No step is saved: a job that
 * dies half-way starts again from the top.
 */
const server = createServer(parseEnv(process.env), { log });
const connection = { host: '127.0.0.1', port: Number(process.env.BENCH_REDIS_PORT) };
const queue = new Queue('messages', { connection });

type Job = { conversationId: string; messageId: string };

async function handle({ conversationId, messageId }: Job, runId: string): Promise<void> {
  const ctx = server.agentContext();
  const { kind } = await triageMessage(ctx, { runId, conversationId, messageId });
  if (kind === 'joined') return;
  if (kind !== 'answer' && kind !== 'assist') {
    await closeTurn(ctx, { runId, conversationId, quiet: kind, variants: [] });
    return;
  }
  const assisting = kind === 'assist';
  const turn = await decideTurn(ctx, { runId, conversationId, assisting, round: 1, mayAct: true });
  if (turn.kind === 'superseded') return;
  const results = [];
  for (const id of turn.automaticActionIds) {
    const execution = await executeAction(ctx, id);
    if (execution.status !== 'reconsider') results.push(execution);
  }
  const reply = await sendReply(ctx, { runId, conversationId, assisting, results });
  if (reply.kind === 'superseded') return;
  if (reply.escalated) await leaveNote(ctx, { runId, conversationId });
  const quiet = assisting ? 'in_review' : null;
  const decision = await closeTurn(ctx, { runId, conversationId, quiet, variants: reply.variants });
  if (decision) await scheduleFollowUps(ctx, { runId, conversationId, decision });
}

const worker = new Worker<Job>('messages', (job) => handle(job.data, server.ids.next()), {
  connection,
  concurrency: 20,
});

/** Hands the stored messages to the queue: reads the outbox as the relay would, on each webhook. */
async function enqueueNew(): Promise<void> {
  const rows = await server.sql<{ data: Job }[]>`
    update outbox_events set status = 'sent', sent_at = now()
    where id in (select id from outbox_events where status = 'pending' and name = 'message/received' for update skip locked)
    returning data`;
  await queue.addBulk(
    rows.map(({ data }) => ({ name: 'message', data, opts: { removeOnComplete: true, attempts: 3 } })),
  );
}

const http = createHttpServer(async (incoming, outgoing) => {
  if (incoming.method === 'GET') return void outgoing.writeHead(200).end();
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value);
  const request = new Request('http://127.0.0.1/api/webhooks/crm', {
    method: 'POST',
    headers,
    body: Buffer.concat(chunks),
  });
  const response = await takeWebhook(server, request, 'crm');
  outgoing.writeHead(response.status).end(await response.text());
  await enqueueNew();
});
http.listen(Number(process.env.PORT), '127.0.0.1');

process.on('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
