import { expect, test } from 'vitest';
import { startHarness } from '../support/harness';
import { tell } from './tell';
test('count', async () => {
  const h = await startHarness();
  const { Query } = { Query: null };
  const persona = h.sandbox.persona('lateCapturedOrder', { language: 'en' });
  await tell(h, persona, { text: 'Please refund my money, nothing has arrived, I paid hours ago' });
  await h.database.sql`create extension if not exists pg_stat_statements`.catch(() => 0);
  const p2 = h.sandbox.persona('lateCapturedOrder', { language: 'en' });
  const before = await h.database.sql`select sum(calls)::int n from pg_stat_statements where dbid=(select oid from pg_database where datname=current_database())`;
  const list0 = new Map((await h.database.sql`select queryid, calls::int from pg_stat_statements where dbid=(select oid from pg_database where datname=current_database())`).map(r=>[String(r.queryid), r.calls]));
  await tell(h, p2, { text: 'Please refund my money, nothing has arrived, I paid hours ago' });
  await new Promise(r => setTimeout(r, 500));
  const rows = await h.database.sql`select queryid, calls::int, query from pg_stat_statements where dbid=(select oid from pg_database where datname=current_database()) order by calls desc`;
  let tot=0; for (const r of rows) { const d=r.calls-(list0.get(String(r.queryid))??0); if(d>0){tot+=d; console.log(d, r.query.replace(/\s+/g,' ').slice(0,170));} }
  console.log('TOTAL', tot);
  await h.close();
});
