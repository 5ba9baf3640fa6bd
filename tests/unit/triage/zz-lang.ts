import { readFileSync } from 'node:fs';
import { detectLanguage } from '@/lib/triage/language';
const L=(f:string)=>readFileSync('/work/shared/data/lid/'+f,'utf8').trim().split('\n').map((l)=>JSON.parse(l));
const sets={sib8:L('sib200-train.jsonl').map((r)=>({...r,text:r.text.split(' ').slice(0,8).join(' ')})),xed:L('xed-subtitles.jsonl')};
for(const [name,rows] of Object.entries(sets)){const acc:Record<string,[number,number]>={};const conf:Record<string,number>={};let no=0;const t=performance.now();
 for(const r of rows){const d=detectLanguage({text:r.text});const a=acc[r.lang]??=[0,0];if(d.source==='default'){no++;continue}a[1]++;if(d.language===r.lang)a[0]++;else{const k=r.lang+'>'+d.language;conf[k]=(conf[k]??0)+1; if(['en','ru','uk','es','de','fr'].includes(r.lang)&&process.argv[2])console.log(k,r.text)}}
 console.log(name,((performance.now()-t)/rows.length*1000).toFixed(0)+'us none',no,Object.entries(acc).map(([l,a])=>l+' '+(100*a[0]/a[1]).toFixed(1)).join(' '));
 console.log(Object.entries(conf).sort((a,b)=>b[1]-a[1]).slice(0,40).map((x)=>x.join(':')).join(' '))}
