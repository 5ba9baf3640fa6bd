import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { poll } from '@/scripts/lib/poll.mjs';
import { isPostgres } from '@/scripts/lib/postgres/postmaster.mjs';
import { startPostgres } from '@/scripts/lib/postgres/server.mjs';
import { testFolder } from '@/tests/support/folder';

/** A folder that the account which runs PostgreSQL can reach. */
function reachableFolder(): string {
  const outer = testFolder();
  chmodSync(outer, 0o711);
  const folder = join(outer, 'database');
  mkdirSync(folder, { mode: 0o711 });
  return folder;
}

async function count(url: string, statement = 'select count(*)::int as n from kept'): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql.unsafe(statement);
    return Number(row?.n);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const insert = `create table if not exists kept (n int); insert into kept values (1)`;

const postmasterPid = (home: string) =>
  Number(readFileSync(join(home, 'cluster-18/postmaster.pid'), 'utf8').split('\n')[0]);

/** A launcher in a process of its own, so that it can be killed. */
async function launcher(folder: string): Promise<{ child: ChildProcess; url: string; home: string }> {
  const module = new URL('../../../scripts/lib/postgres/server.mjs', import.meta.url).href;
  const code = `const { startPostgres } = await import(${JSON.stringify(module)});
    const server = await startPostgres({ folder: ${JSON.stringify(folder)} });
    console.log(JSON.stringify({ url: server.url('postgres'), home: server.home }));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (text) => text.startsWith('{') && resolve(text));
    child.once('exit', () => reject(new Error('The launcher ended.')));
  });
  const { url, home } = z.object({ url: z.string(), home: z.string() }).parse(JSON.parse(line));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return { child, url, home };
}

test('keeps what was written, its port and its password over a restart; only who knows the password comes in', async () => {
  const folder = reachableFolder();
  const first = await startPostgres({ folder });
  const url = first.url('postgres');
  onTestFinished(() => rmSync(first.home, { recursive: true, force: true }));
  await count(url, insert);
  const stranger = new URL(url);
  stranger.password = 'guessed';
  await expect(count(stranger.href)).rejects.toMatchObject({ code: '28P01' });
  await first.stop();
  const second = await startPostgres({ folder });
  onTestFinished(second.stop);
  expect(second.url('postgres')).toBe(url);
  expect(await count(url)).toBe(1);
  expect(
    await count(url, `select count(*) as n from pg_settings where name = 'listen_addresses' and setting = '127.0.0.1'`),
  ).toBe(1);
});

test('ends the database when its launcher is killed', async () => {
  const folder = reachableFolder();
  const { child, home } = await launcher(folder);
  const pid = postmasterPid(home);
  expect(isPostgres(pid)).toBe(true);
  child.kill('SIGKILL');
  expect(await poll(() => (isPostgres(pid) ? undefined : true), { timeout: 10_000 })).toBe(true);
});

test('starts again after the launcher and the database were killed at once', async () => {
  const folder = reachableFolder();
  const { child, url, home } = await launcher(folder);
  await count(url, insert);
  process.kill(postmasterPid(home), 'SIGKILL');
  child.kill('SIGKILL');
  const next = await startPostgres({ folder });
  onTestFinished(next.stop);
  expect(await count(next.url('postgres'))).toBe(1);
});

test('a throwaway instance leaves nothing', async () => {
  const folder = reachableFolder();
  const server = await startPostgres({ folder, throwaway: true });
  expect(await count(server.url('postgres'), 'select 1 as n')).toBe(1);
  await server.stop();
  expect(existsSync(server.home)).toBe(false);
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(`${folder}.json`)).toBe(false);
});
