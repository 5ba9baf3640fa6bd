import { startHarness } from '../support/harness';
import { createWriter } from '@/sandbox/traffic/traffic';
import { SCENARIOS } from '@/sandbox/traffic/scenarios';
const langs = process.argv[2].split(',') as any[]; const n = Number(process.argv[3] ?? 4);
const h = await startHarness(); const { crm } = h.sandbox; const rows: any[] = [];
const done = (id: string) => crm.ticket(id).tags.find((t: string) => t.startsWith('outcome:'));
for (const lang of langs) for (const sc of SCENARIOS) {
  const w = createWriter({ crm, persona: h.sandbox.persona, random: h.sandbox.random.fork(), mode: 'load', languages: [lang], scenarios: [sc] } as any);
  const ids: string[] = []; for (let i = 0; i < n; i++) { const before = new Set(crm.tickets().map((t: any) => t.id)); const o = w.write(); ids.push(o.ticketId); }
  await crm.waitFor(() => ids.every(done), 30000).catch(() => 0);
  const c: Record<string, number> = {}; const texts: Record<string, string> = {};
  for (const id of ids) { const t = crm.ticket(id); const k = (done(id) ?? 'none').slice(8) + '/' + (t.tags.find((x: string) => x.startsWith('reason:'))?.slice(7) ?? '-'); c[k] = (c[k] ?? 0) + 1; texts[k] ??= crm.messagesOf(id)[0].text + ' || ' + t.tags.filter((x: string) => x.startsWith('intent')).join(','); }
  console.log(lang, sc.situation, sc.topic, sc.stranger ? 'STRANGER' : '', JSON.stringify(c));
  if (process.argv[4]) for (const k in texts) console.log('      ', k, '::', texts[k].replace(/\s+/g, ' ').slice(0, 230));
}
await h.close(); process.exit(0);
