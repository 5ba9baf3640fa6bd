import { emitEvent } from '@/lib/outbox/emit';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
import { testDatabase } from '@/tests/support/database';
import { embeddedExecutor, until } from './embedded-driver';

const d = await testDatabase();
const app = embeddedExecutor(d.sql, { log: { info() {}, debug() {}, warn: console.log, error: console.log } });
await app.start();
const ctx = { db: d.db, clock: systemClock, ids: createIds(systemClock) };
const count = (p: string, w: string) => app.notes.filter((n) => n.what === w && n.k.startsWith(p)).length;
// idle latency
for (let i = 0; i < 20; i++) {
  const k = 'w' + i;
  await emitEvent(ctx, { name: 't/three', data: { k } });
  await until(() => app.notes.find((n) => n.k === k && n.what === 'steps.done'));
}
const lat: number[] = [],
  full: number[] = [];
for (let i = 0; i < 60; i++) {
  const k = 'l' + i;
  const t = performance.now();
  let first = 0;
  const w = setImmediate(function spin() {
    if (!first && app.notes.some((n) => n.k === k)) first = performance.now() - t;
    if (!app.notes.some((n) => n.k === k && n.what === 'steps.done')) setTimeout(spin, 1);
    else {
      full.push(performance.now() - t);
    }
  });
  await emitEvent(ctx, { name: 't/three', data: { k } });
  await until(() => full.length > i);
  lat.push(first);
  app.notes.length = 0;
  await new Promise((r) => setTimeout(r, 30));
}
const pct = (a: number[], p: number) => a.sort((x, y) => x - y)[Math.floor(a.length * p)]!.toFixed(1);
console.log('idle first step p50/p95', pct(lat, 0.5), pct(lat, 0.95), 'three steps', pct(full, 0.5), pct(full, 0.95));
for (const [name, n] of [
  ['t/three', 500],
  ['t/three', 3000],
  ['t/eight', 500],
  ['t/eight', 2000],
] as const) {
  app.notes.length = 0;
  const c = process.cpuUsage();
  const t = performance.now();
  for (let i = 0; i < n; i += 500)
    await app.inngest.send(Array.from({ length: Math.min(500, n) }, (_, j) => ({ name, data: { k: `${i + j}` } })));
  await until(() => count('', 'steps.done') >= n, 120000);
  const ms = performance.now() - t,
    cpu = process.cpuUsage(c);
  console.log(
    name,
    n,
    ((n / ms) * 1000).toFixed(0),
    'runs/s',
    ((cpu.user + cpu.system) / 1000 / n).toFixed(2),
    'cpu ms/run',
  );
}
// sustained 50/s of eight, each own lane through emit
app.notes.length = 0;
{
  const c = process.cpuUsage();
  const n = 500;
  const t0 = performance.now();
  let sent = 0;
  while (sent < n) {
    const due = Math.floor((performance.now() - t0) / 20);
    while (sent < due && sent < n) {
      void emitEvent(ctx, { name: 't/eight', data: { k: `s${sent++}` } });
    }
    await new Promise((r) => setTimeout(r, 2));
  }
  await until(() => count('s', 'steps.done') >= n, 60000);
  const ms = performance.now() - t0;
  const cpu = process.cpuUsage(c);
  console.log(
    'sustained 50/s eight:',
    ((n / ms) * 1000).toFixed(1),
    'runs/s',
    ((cpu.user + cpu.system) / 1000 / n).toFixed(2),
    'cpu ms/run, cpu share',
    ((cpu.user + cpu.system) / 10 / ms).toFixed(0) + '%',
  );
}
// idle
{
  await new Promise((r) => setTimeout(r, 1000));
  const c = process.cpuUsage();
  await new Promise((r) => setTimeout(r, 5000));
  const cpu = process.cpuUsage(c);
  console.log('idle cpu ms/s', ((cpu.user + cpu.system) / 5000).toFixed(1));
}
await app.executor.stop(1000);
await d.drop();
