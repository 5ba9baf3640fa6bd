import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { spamWords } from '@/lib/triage/spam-words';
const D='/work/shared/data/';const L=(f:string)=>readFileSync(D+f,'utf8').trim().split('\n').map((l)=>JSON.parse(l));
type Ex={t:string;y:number;w:number;src:string;f:string[]};const ex:Ex[]=[];
const add=(t:string,y:number,w:number,src:string)=>ex.push({t,y,w,src,f:[...spamWords(t)]});
for(const r of L('spam/sms-train.jsonl'))add(r.text,r.label==='spam'?1:0,r.label==='spam'?2:1,'sms');
for(const r of L('spam/spamassassin-train.jsonl'))add((r.subject??'')+'\n'+r.text,r.label==='spam'?1:0,r.label==='spam'?1.5:1,'sa');
for(const r of L('spam/tg-train.jsonl'))add(r.text,r.label==='spam'?1:0,r.label==='spam'?4:2,'tg');
for(const f of ['bitext','banking77','clinc','multidogo'])for(const [i,r] of L(`intents/${f}-train.jsonl`).entries())if(i%2===0)add(r.text,0,1.5,f);
for(const r of L('lid/xed-subtitles.jsonl'))if(['en','ru','uk','es','pt','de','fr','it','pl','tr'].includes(r.lang))add(r.text,0,0.5,'xed');
const held=(s:string)=>parseInt(createHash('md5').update(s).digest('hex').slice(0,2),16)<(process.argv[2]==='all'?0:51);
const df=new Map<string,number>();for(const e of ex)if(!held(e.t))for(const f of e.f)df.set(f,(df.get(f)??0)+1);
const W=new Map<string,number>();let b=-2;const tr=ex.filter((e)=>!held(e.t));for(const e of tr)e.f=e.f.filter((f)=>(df.get(f)??0)>=(f.includes(' ')?4:3));
let seed=7;const rnd=()=>(seed=(seed*1103515245+12345)%2147483648)/2147483648;
for(let ep=0;ep<14;ep++){const lr=0.25/(1+ep*0.4);for(let i=tr.length-1;i>0;i--){const j=Math.floor(rnd()*(i+1));[tr[i],tr[j]]=[tr[j],tr[i]]}
 for(const e of tr){const n=1/Math.sqrt(Math.max(e.f.length,12));let z=b;for(const f of e.f)z+=(W.get(f)??0)*n;const g=(e.y-1/(1+Math.exp(-z)))*e.w*lr;b+=g*0.1;for(const f of e.f)W.set(f,(W.get(f)??0)*(1-1e-4)+g*n)}}
const top=[...W].sort((a,b)=>Math.abs(b[1])*Math.log(1+(df.get(b[0])??0))-Math.abs(a[1])*Math.log(1+(df.get(a[0])??0))).slice(0,6000).filter(([,w])=>Math.abs(w)>=0.1);
const T=new Map(top);const z=(t:string)=>{const f=spamWords(t);const known=[...f];let s=b;const n=1/Math.sqrt(Math.max(known.filter((x)=>T.has(x)).length,12));for(const x of known)s+=(T.get(x)??0)*n;return s};
for(const src of ['sms','sa','tg','bitext','banking77','clinc','multidogo','xed']){const te=ex.filter((e)=>held(e.t)&&e.src===src);const p=te.filter((e)=>e.y);const zs=te.filter((e)=>!e.y).map((e)=>z(e.t)).sort((a,b)=>b-a);console.log(src,'ham',zs.length,'top',zs.slice(0,5).map((x)=>x.toFixed(1)).join(),'recall@0',p.length?(p.filter((e)=>z(e.t)>0).length/p.length).toFixed(3):'','@1',p.length?(p.filter((e)=>z(e.t)>1).length/p.length).toFixed(3):'','fpr@0',(zs.filter((x)=>x>0).length/zs.length).toFixed(4))}
const {SPAM_TEXTS,CUSTOMER_TEXTS}=await import('./spam-texts');console.log('own en',SPAM_TEXTS.en.map((t)=>z(t).toFixed(1)).join(' '));console.log('own ru',SPAM_TEXTS.ru.map((t)=>z(t).toFixed(1)).join(' '));console.log('cust',CUSTOMER_TEXTS.map((t)=>z(t).toFixed(1)).join(' '));
const out={bias:Math.round(b*100)/100,words:Object.fromEntries([...T].map(([k,v])=>[k,Math.round(v*100)/100]))};
writeFileSync('lib/triage/spam-weights.json',JSON.stringify(out));console.log('b',b,'n',T.size,JSON.stringify(out).length);
