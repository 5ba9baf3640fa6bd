import { testDatabase } from '@/tests/support/database';
import { embeddedExecutor, until } from './embedded-driver';
import { emitEvent } from '@/lib/outbox/emit';
import { systemClock } from '@/lib/platform/clock';
import { createIds } from '@/lib/platform/ids';
const d = await testDatabase();
const app = embeddedExecutor(d.sql, {});
let done = 0;
app.notes.push = (...n) => { for (const x of n) if (x.what === 'steps.done' || x.what === 'lane.done') done++; return 0; };
await app.start();
const ctx = { db: d.db, clock: systemClock, ids: createIds(systemClock) };
const wait = (n: number) => until(() => done >= n, 120000);
for (const [name, n] of [['t/three', 300], ['t/three', 500], ['t/three', 5000], ['t/eight', 500], ['t/eight', 3000]] as const) {
  done = 0; const c = process.cpuUsage(); const t = performance.now();
  for (let i = 0; i < n; i += 500) await app.inngest.send(Array.from({ length: Math.min(500, n) }, (_, j) => ({ name, data: { k: `${i + j}` } })));
  await wait(n); const ms = performance.now() - t, cpu = process.cpuUsage(c);
  console.log(name, n, (n / ms * 1000).toFixed(0), 'runs/s', ((cpu.user + cpu.system) / 1000 / n).toFixed(2), 'cpu ms/run');
}
for (const rate of [50, 100]) { done = 0; const c = process.cpuUsage(); const n = rate * 15; const t0 = performance.now(); let sent = 0;
  while (sent < n) { const due = Math.floor((performance.now() - t0) * rate / 1000); while (sent < due && sent < n) void emitEvent(ctx, { name: 't/eight', data: { k: `s${sent++}` } }); await new Promise((r) => setTimeout(r, 2)); }
  const tail = performance.now(); await wait(n); const ms = performance.now() - t0; const cpu = process.cpuUsage(c);
  console.log('sustained', rate, 'runs/s', (n / ms * 1000).toFixed(1), 'tail ms', (performance.now() - tail).toFixed(0), ((cpu.user + cpu.system) / 1000 / n).toFixed(2), 'cpu ms/run, cpu share', ((cpu.user + cpu.system) / 10 / ms).toFixed(0) + '%'); }
{ await new Promise((r) => setTimeout(r, 1000)); const c = process.cpuUsage(); await new Promise((r) => setTimeout(r, 5000)); const cpu = process.cpuUsage(c); console.log('idle cpu ms/s', ((cpu.user + cpu.system) / 5000).toFixed(1)); }
await app.executor.stop(1000); await d.drop();
