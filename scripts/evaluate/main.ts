import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AREAS, type Area } from './areas';
import { openBeside } from './beside';
import { evaluateLines } from './evaluate-lines';
import { retrievalArea } from './retrieval';

/** Areas that take a millisecond for a line: all others are done before a second thread is ready. */
const SLOW: ReadonlySet<string> = new Set(['intents', 'anger']);

const USAGE = `Usage: npm run -s evaluate -- AREA --in IN.jsonl --out OUT.jsonl [--docs DOCS.jsonl]

Answers each line of IN.jsonl with one line of OUT.jsonl; "id" is echoed, a line that cannot be answered gets "error".
  language     {text} → {lang}
  spam         {text, subject?, from?} → {spam, score}
  intents      {text} → {intents[], scores, entities}
  anger        {text} → {anger, score, threat, threatensChargeback, selfHarm}
  redaction    {text, from?} → {redacted, spans[{start, end, type}]}
  email-reply  {raw | text} → {reply}
  mime         {eml_base64} → {subject, from, text}
  duplicates   {a, b} → {dup, score}
  retrieval    {text} → {ranked[]}; --docs names a file of {id, title?, text}`;

function fail(sentence: string): number {
  console.error(`${sentence}\n\n${USAGE}`);
  return 1;
}

/** What there is no file for is told in one sentence. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      in: { type: 'string' },
      out: { type: 'string' },
      docs: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [name = ''] = positionals;
  if (name !== 'retrieval' && !(name in AREAS))
    return fail(name === '' ? 'No area was named.' : `There is no area "${name}".`);
  if (!values.in || !values.out) return fail('Both --in and --out are needed.');
  if (!existsSync(values.in)) return fail(`There is no file ${values.in}.`);
  if (name === 'retrieval' && !(values.docs && existsSync(values.docs)))
    return fail('retrieval needs --docs with an existing file.');
  const area: Area | undefined = name === 'retrieval' ? retrievalArea(values.docs ?? '') : AREAS[name];
  if (!area) return 1;
  const started = performance.now();
  const { lines, failed } = await evaluateLines(area, {
    inFile: values.in,
    outFile: values.out,
    ...(SLOW.has(name) ? { openBeside: () => openBeside(name) } : {}),
  });
  const seconds = (performance.now() - started) / 1000;
  console.error(
    `${lines} lines in ${seconds.toFixed(2)} s (${Math.round(lines / seconds)}/s), ${failed} could not be answered`,
  );
  return 0;
}

process.exitCode = await main();
