import { readFileSync } from 'node:fs';
import { messageText } from '@/lib/triage/message-text';
const L=(f:string)=>readFileSync('/work/shared/data/email/'+f,'utf8').trim().split('\n').map((l)=>JSON.parse(l));
const n=(s:string)=>s.replace(/\s+/g,' ').trim();
for(const f of ['crisp.jsonl','talon-plain.jsonl']){let ok=0,t=0;for(const x of L(f)){t++;const g=messageText({text:x.raw});if(n(g)===n(x.expected))ok++;else console.log('##',x.id,'\nGOT',JSON.stringify(g.slice(-300)),'\nEXP',JSON.stringify(x.expected.slice(-150)))}console.log(f,ok,t)}
for(const s of ['>'.repeat(1e5),'a '.repeat(5e4),'On 1 '.repeat(2e4),'From: a@b\n'.repeat(1e4),'<div>'.repeat(2e4),'- '.repeat(5e4),'On 2020 10:10 x\n'.repeat(6e3),'e\u0301\u0323'.repeat(3e4),' '.repeat(1e5)+'x','sent from '.repeat(1e4), '*'.repeat(1e5),'<'.repeat(1e5), '&lt;'.repeat(25000),'regards\n'.repeat(12000), '<a href="x">'.repeat(8000), '<table><tr><td>'.repeat(6000),'-- \n'.repeat(25000)]){
 for (const m of ['text','html'] as const){const t=performance.now(); messageText({[m]:s}); const d=performance.now()-t; if(d>30)console.log(m,JSON.stringify(s.slice(0,20)),d.toFixed(1))}}
console.log(JSON.stringify(messageText({html:'<p>Hi</p><ul><li>one</li><li>two</li></ul><table><tr><td>Order</td><td>Amount</td></tr><tr><td>ORD-1</td><td>$5</td></tr></table><div>bye</div><div class="gmail_quote"><div>On Mon, 9 Mar 2026 at 10:12, Support &lt;<a href="mailto:help@e.com">help@e.com</a>&gt; wrote:<br></div><blockquote>old</blockquote></div>'})));
