import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Area } from './areas';

export type Counts = { lines: number; failed: number };

const BATCH = 500;

/** The `id` of a parsed line, echoed as it is; null where there is none. */
function idOf(line: unknown): unknown {
  return typeof line === 'object' && line !== null && 'id' in line ? line.id : null;
}

/** The answer to one line. What is no JSON or not of the area's shape is answered with `error`. */
export async function answerLine(area: Area, written: string): Promise<Record<string, unknown>> {
  let line: unknown = null;
  try {
    line = JSON.parse(written);
    return { id: idOf(line), ...(await area(line)) };
  } catch (error) {
    return { id: idOf(line), error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers every line of a JSON-lines file in order; empty lines are passed over. */
export async function evaluateLines(area: Area, inFile: string, outFile: string): Promise<Counts> {
  const counts = { lines: 0, failed: 0 };
  const out = createWriteStream(outFile);
  let batch: string[] = [];
  const flush = async () => {
    if (batch.length > 0 && !out.write(batch.join(''))) await once(out, 'drain');
    batch = [];
  };
  for await (const written of createInterface({ input: createReadStream(inFile, 'utf8'), crlfDelay: Infinity })) {
    if (written.trim() === '') continue;
    const answer = await answerLine(area, written.replace(/^\uFEFF/, ''));
    counts.lines += 1;
    if ('error' in answer) counts.failed += 1;
    batch.push(`${JSON.stringify(answer)}\n`);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  out.end();
  await finished(out);
  return counts;
}
