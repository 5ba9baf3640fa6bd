import { cpus } from 'node:os';
import { startSandbox } from '@/sandbox/start-sandbox';
import { serverEnv } from '../support/server-env';
import { prepareBenchDatabase } from './bench-database';
import { startBuiltServer } from './built-server';
import { commitRate } from './commit-rate';
import { type LoadResult, runLoad } from './load';
import { freePort, residentMb, startProcess, stopProcess } from './processes';
import { reportReading } from './reading';
import { startRedis } from './redis';

const folder = process.env.BENCH_SERVER_FOLDER ?? '';
const adminUrl = process.env.BENCH_DATABASE_URL ?? '';
const sustainedSeconds = Number(process.env.BENCH_SECONDS ?? 120);
const calmSeconds = Math.min(60, sustainedSeconds);

type Measured = { memoryMb(): number; stop(): Promise<void> };
type Row = { what: string; result: LoadResult };

async function measure(
  what: string,
  name: string,
  start: (env: Record<string, string>, url: string) => Promise<Measured>,
): Promise<Row[]> {
  const sandbox = await startSandbox({ seed: 5, idPrefix: `${name}-`, crm: { maxTickets: 50_000 } });
  const url = await prepareBenchDatabase(adminUrl, name);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { memoryMb: memory, stop } = await start(serverEnv(sandbox, { databaseUrl: url, port }), origin);
  sandbox.crm.setTarget(`${origin}/api/webhooks/crm`);
  await runLoad(sandbox, memory, 10, 5);
  const rows = [
    { what: `${what}, 5/s`, result: await runLoad(sandbox, memory, 5, calmSeconds) },
    { what: `${what}, 50/s`, result: await runLoad(sandbox, memory, 50, sustainedSeconds) },
  ];
  await stop();
  await sandbox.close();
  return rows;
}

function report(rows: Row[], commits: number): void {
  const cells = rows.map(({ what, result }) => ({
    what,
    'tickets ended': `${result.ended}/${result.written}`,
    'tickets/s': result.perSecond,
    'accept p50/p95 ms': `${result.acceptMs.p50} / ${result.acceptMs.p95}`,
    'reply p50/p95 ms': `${result.replyMs.p50} / ${result.replyMs.p95}`,
    'memory MB first/last/most': `${result.memoryMb.first} / ${result.memoryMb.last} / ${result.memoryMb.most}`,
    violations: result.violations,
  }));
  console.table(cells);
  console.log(`The database commits ${commits} single rows a second with 8 connections.`);
  const [cpu] = cpus();
  console.log(
    `Machine: ${cpus().length} × ${cpu?.model ?? 'unknown'}, Node ${process.versions.node}; database, sandbox and generator on the same machine.`,
  );
}

reportReading();
const commits = await commitRate(adminUrl, 8, 5);
const rows = await measure('Firstline', 'ours', (env, url) => startBuiltServer(folder, env, url));
const redis = await startRedis(await freePort());
if (redis.started) {
  const usual = await measure('one BullMQ job', 'bullmq', async (env, url) => {
    const child = await startProcess(process.execPath, ['--import', 'tsx', 'tests/bench/bullmq-worker.ts'], {
      cwd: process.cwd(),
      env: { ...env, BENCH_REDIS_PORT: String(redis.port) },
      readyUrl: `${url}/api/health`,
    });
    return { memoryMb: () => residentMb(child.pid ?? 0), stop: () => stopProcess(child) };
  });
  rows.push(...usual);
  await redis.stop();
} else console.log(`BullMQ skipped: ${redis.reason}`);
report(rows, commits);
const failed = rows.some(({ result }) => result.ended < result.written || result.violations > 0);
process.exit(failed ? 1 : 0);
