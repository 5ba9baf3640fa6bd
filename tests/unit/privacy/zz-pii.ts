import { readFileSync } from 'node:fs';
import { findPersonalData } from '@/lib/privacy/find-personal-data';
const L=(f:string)=>readFileSync('/work/shared/data/pii/'+f,'utf8').trim().split('\n').map((l)=>JSON.parse(l));
const map:Record<string,string[]>={PERSON:['NAME'],ID:['GOVERNMENT_ID']};
for(const f of ['presidio-synth-dev.jsonl','uner-names-dev.jsonl']){const hit:Record<string,[number,number]>={};const miss:Record<string,string[]>={};const fp:string[]=[];let words=0,lost=0;const t=performance.now();const rows=L(f);
 for(const r of rows){const g=findPersonalData(r.text,{},null);
  for(const s of r.spans){const h=hit[s.type]??=[0,0];h[1]++;const cov=g.some((x)=>x.start<=s.start+ (s.type==='ADDRESS'?4:0)&&x.end>=s.end-(s.type==='ADDRESS'?4:0));if(cov)h[0]++;else (miss[s.type]??=[]).push(r.text.slice(Math.max(0,s.start-35),s.end+15).replace(/\n/g,'⏎')+' {'+s.value.replace(/\n/g,'⏎')+'}')}
  for(const x of g){if(!r.spans.some((s)=>s.start<x.end&&s.end>x.start)){fp.push(x.type+':'+r.text.slice(x.start,x.end).replace(/\n/g,'⏎'));lost+=r.text.slice(x.start,x.end).split(/\s+/).length}}words+=r.text.split(/\s+/).length}
 console.log(f,((performance.now()-t)/rows.length).toFixed(3)+'ms',JSON.stringify(hit),'words lost',(100*lost/words).toFixed(2)+'%');
 if(process.argv[2]){for(const k in miss)console.log(k,miss[k].slice(0,14));console.log('FP',fp.slice(0,50))}}
let ok=0,n=0;const bad:string[]=[];for(const r of L('phone-fixtures-dev.jsonl')){n++;const txt='Please call me on '+r.value+' about order ORD-12345';const g=findPersonalData(txt,{},r.locale);if(g.some((x)=>x.type==='PHONE'))ok++;else bad.push(r.locale+' '+r.value)}console.log('phones',ok,n,bad.slice(0,30).join(', '));
