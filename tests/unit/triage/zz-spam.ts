import { readFileSync } from 'node:fs';
import { scoreSpam } from '@/lib/triage/spam';
const D='/work/shared/data/';const L=(f:string)=>readFileSync(D+f,'utf8').trim().split('\n').map((l)=>JSON.parse(l));
for(const f of ['spam/sms-train','spam/spamassassin-train','spam/tg-train']){const t=performance.now();const rows=L(f+'.jsonl');let tp=0,p=0,fp=0,n=0;const miss:string[]=[],fa:string[]=[];
 for(const r of rows){const v=scoreSpam({text:r.text,subject:r.subject,from:r.from,isCustomer:false});if(r.label==='spam'){p++;if(v.spam)tp++;else miss.push(v.score+' '+r.text.slice(0,140).replace(/\n/g,' '))}else{n++;if(v.spam){fp++;fa.push(v.score+v.reasons.join()+' '+r.text.slice(0,120).replace(/\n/g,' '))}}}
 console.log(f,((performance.now()-t)/rows.length).toFixed(3)+'ms recall',(tp/p).toFixed(3),'fpr',(fp/n).toFixed(4),fp,n);if(process.argv[2]){console.log('MISS',miss.slice(0,25));console.log('FA',fa.slice(0,12))}}
for(const f of ['intents/bitext-train','intents/banking77-train','intents/clinc-train','intents/multidogo-train']){const rows=L(f+'.jsonl');const fa=rows.map((r)=>[scoreSpam({text:r.text,isCustomer:false}),r.text]).filter(([v])=>v.spam);console.log(f,rows.length,(100*fa.length/rows.length).toFixed(3)+'%',fa.slice(0,8).map(([v,t])=>v.reasons+': '+t.slice(0,110)))}

import { createHash } from 'node:crypto';
const held=(s:string)=>parseInt(createHash('md5').update(s).digest('hex').slice(0,2),16)<51;
for(const f of ['spam/sms-train','spam/spamassassin-train','spam/tg-train']){const rows=L(f+'.jsonl').filter((r)=>held((r.subject!==undefined||f.includes('assassin')?(r.subject??'')+'\n':'')+r.text));const p=rows.filter((r)=>r.label==='spam');const h=rows.filter((r)=>r.label!=='spam');console.log('HELD',f,(p.filter((r)=>scoreSpam({...r,isCustomer:false}).spam).length/p.length).toFixed(3),(h.filter((r)=>scoreSpam({...r,isCustomer:false}).spam).length/h.length).toFixed(4),h.length)}
import { SPAM_TEXTS, CUSTOMER_TEXTS } from './spam-texts';
for(const [l,ts] of Object.entries(SPAM_TEXTS)){const m=ts.filter((t)=>!scoreSpam({text:t,isCustomer:false}).spam);console.log(l,ts.length-m.length,ts.length,m.map((t)=>{const v=scoreSpam({text:t,isCustomer:false});return v.score+' '+v.reasons+' '+t.slice(0,120)}))}
console.log('cust FP',CUSTOMER_TEXTS.filter((t)=>scoreSpam({text:t,isCustomer:false}).spam));
