import postgres from 'postgres';
import { testDatabase } from '@/tests/support/database';
import { embeddedExecutor, until } from './embedded-driver';
const database = await testDatabase();
const admin = postgres(database.url, { max: 1, onnotice() {} });
const t = Date.now(); const L = (...a: unknown[]) => console.log(Date.now() - t, ...a);
const log = { info: L, warn: (o: unknown, m?: string) => {}, error: L, debug() {} };
const app = embeddedExecutor(database.sql, { log, leaseMs: 1500 });
await app.start();
for (let n = 0; n < 25; n++) {
  const k = `k${n}`;
  await until(() => app.inngest.send(Array.from({ length: 30 }, (_, i) => ({ id: `${k}-${i}`, name: 't/eight', data: { k } }))).then(() => true, () => false));
  await until(() => app.notes.some((x) => x.k === k));
  await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  const ok = await until(async () => { const [r] = await admin`select count(*)::int n from executor_runs where status='completed'`; return r!.n >= 30 * (n + 1); }, 12000).then(() => true, () => false);
  const [q] = await admin`select count(*)::int n, count(*) filter (where leased_until is not null)::int l from executor_queue`;
  const [c] = await admin`select count(*)::int n from pg_stat_activity where datname=current_database()`;
  L(n, ok, 'queue', q, 'conns', c!.n, app.executor.stats());
  if (!ok) break;
}
L('stopping'); await Promise.race([app.executor.stop(100), new Promise((r) => setTimeout(r, 3000))]); L('stop'); await admin.end(); await database.drop(); L('dropped'); process.exit();
