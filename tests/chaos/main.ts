import { createRandom } from '@/sandbox/random';
import { startSandbox } from '@/sandbox/start-sandbox';
import { createWriter } from '@/sandbox/traffic/traffic';
import { prepareBenchDatabase } from '../bench/bench-database';
import { type BuiltServer, startBuiltServer } from '../bench/built-server';
import { freePort } from '../bench/processes';
import { serverEnv } from '../support/server-env';
import { findViolations } from './invariants';

const folder = process.env.BENCH_SERVER_FOLDER ?? '';
const adminUrl = process.env.BENCH_DATABASE_URL ?? '';
const rounds = Number(process.env.CHAOS_ROUNDS ?? 30);
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 1e9));
/** Customers write for half a second or so in each round; a start of the server takes longer than that. */
const TICKETS_A_ROUND = 12;
const MOST_PAUSE_MS = 100;
const DRAIN_MS = 180_000;

const random = createRandom(seed);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The other side fails as well: now and then it answers late, refuses for the moment, or does the thing and then breaks the line. */
const FAULTS = [
  { path: '*', probability: 0.03, fault: { kind: 'status', status: 503 } },
  { path: '*', probability: 0.02, fault: { kind: 'reset' } },
  { path: '*', probability: 0.02, fault: { kind: 'commit-then-fail', how: 'reset' } },
  { path: '*', probability: 0.05, fault: { kind: 'slow', ms: 150 } },
] as const;

/** Customers write, before, while and after the server is killed without a word: all of it, or one of its processes. */
async function round(writer: ReturnType<typeof createWriter>, server: BuiltServer, victims: string[]): Promise<void> {
  const killAfter = random.int(1, TICKETS_A_ROUND);
  for (let n = 1; n <= TICKETS_A_ROUND; n += 1) {
    writer.write();
    await pause(random.int(0, MOST_PAUSE_MS));
    if (n === killAfter) await server.kill(victims);
  }
}

async function queueOf(origin: string): Promise<{ ready: number; running: number }> {
  const response = await fetch(`${origin}/api/health`);
  const { queue } = (await response.json()) as { queue: { ready: number; running: number } };
  return queue;
}

async function main(): Promise<number> {
  console.log(`chaos: ${rounds} rounds, seed ${seed}`);
  const sandbox = await startSandbox({
    seed,
    idPrefix: `c${seed}-`,
    crm: { maxTickets: 50_000, faults: [...FAULTS], unruly: { repeat: 0.2, copies: 3, delay: 0.2, maxDelayMs: 400 } },
    backend: { faults: [...FAULTS] },
  });
  const url = await prepareBenchDatabase(adminUrl, 'chaos');
  const port = await freePort();
  sandbox.crm.setTarget(`http://127.0.0.1:${port}/api/webhooks/crm`);
  const writer = createWriter({ crm: sandbox.crm, persona: sandbox.persona, random: random.fork(), mode: 'load' });
  const origin = `http://127.0.0.1:${port}`;
  const server = await startBuiltServer(folder, serverEnv(sandbox, { databaseUrl: url, port }), origin);
  const victims = [server.names, ...server.names.map((name) => [name])];
  const begun = performance.now();
  for (let n = 1; n <= rounds; n += 1) {
    await round(writer, server, victims[n % victims.length] ?? []);
    await server.revive();
  }
  const secondsARound = (performance.now() - begun) / 1000 / rounds;
  const ended = () =>
    sandbox.crm.tickets().filter((ticket) => ticket.tags.some((tag) => tag.startsWith('outcome:'))).length;
  const total = sandbox.crm.tickets().length;
  await sandbox.crm.waitFor(() => ended() === total, DRAIN_MS).catch(() => undefined);
  const deadline = Date.now() + DRAIN_MS;
  let queue = await queueOf(origin);
  while (queue.ready + queue.running > 0 && Date.now() < deadline) {
    await pause(200);
    queue = await queueOf(origin);
  }
  const violations = [
    ...findViolations(sandbox),
    ...(queue.ready + queue.running > 0 ? ['the queue did not drain'] : []),
  ];
  await server.stop();
  await sandbox.close();
  for (const violation of violations.slice(0, 20)) console.log(`  ✗ ${violation}`);
  console.log(
    `chaos: ${total} tickets over ${rounds} kills (${secondsARound.toFixed(1)} s each), ${sandbox.backend.refunds.length} refunds, ${violations.length} violations`,
  );
  return violations.length === 0 ? 0 : 1;
}

process.exit(await main());
