import { readFileSync } from 'node:fs';
import { compareMessages } from '@/lib/triage/duplicates';
const rows=readFileSync('/work/shared/data/neardup/resend-dev.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l));
const by:Record<string,[number,number]>={};let tp=0,fp=0,fn=0;const bad:Record<string,string[]>={};const t=performance.now();
for(const r of rows){const c=compareMessages({text:r.a},{text:r.b});const h=by[r.kind]??=[0,0];h[1]++;if(c.duplicate===(r.label===1))h[0]++;else (bad[r.kind]??=[]).push(c.score.toFixed(2)+c.newFacts+' A '+r.a.slice(0,110)+' B '+r.b.slice(0,110));if(c.duplicate&&r.label)tp++;if(c.duplicate&&!r.label)fp++;if(!c.duplicate&&r.label)fn++}
console.log(((performance.now()-t)/rows.length).toFixed(3)+'ms F1',(2*tp/(2*tp+fp+fn)).toFixed(4),JSON.stringify(by));for(const k in bad)console.log(k,bad[k].slice(0,8));
