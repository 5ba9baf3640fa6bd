import { test } from 'vitest';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import { checkReply } from '@/lib/reply/guardrails/check-reply';
import { detectReplyLanguage } from '@/lib/reply/reply-language';
import { eld } from 'eld/large';
import { ALL_PARTS, LANGUAGES, briefOf } from '@/tests/unit/write/sample-parts';
test('probe', () => {
  const seen = new Map<string, number>(); let n=0;
  for (const language of LANGUAGES) for (const part of ALL_PARTS) for (let s=0;s<8;s++) for (const anger of [0,1,2] as const) {
    const brief = briefOf([part], { language, variantSeed: 's'+s, anger, disclosure: s%2===0 });
    const reply = writeReply(brief); n++;
    for (const v of checkReply(reply.text, { brief, detectLanguage: detectReplyLanguage })) {
      const key = `${language} ${v.kind} [${v.found}] ${v.kind==='wrong_language'? part.kind+' '+JSON.stringify(reply.text):  ''}`;
      seen.set(key,(seen.get(key)??0)+1);
    }
  }
  console.log(n); for (const [k,c] of seen) console.log(c,k);
});
