import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import type { Area } from './areas';
import type { Answers, Beside } from './beside';

export type Counts = { lines: number; failed: number };

const BATCH = 100;
/** A second thread needs as long as fifteen hundred lines do to be ready. */
const MANY_BATCHES = 15;

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

async function readBatches(file: string): Promise<string[][]> {
  const batches: string[][] = [];
  for await (const written of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (written.trim() === '') continue;
    const last = batches.at(-1);
    const line = written.replace(/^\uFEFF/, '');
    if (last && last.length < BATCH) last.push(line);
    else batches.push([line]);
  }
  return batches;
}

async function answerBatch(area: Area, lines: readonly string[]): Promise<Answers> {
  const answers: Answers = [];
  for (const line of lines) answers.push(await answerLine(area, line));
  return answers;
}

/** Answers the batches from the first on, and from the last on in the thread beside, until they meet. */
async function answerAll(area: Area, batches: readonly string[][], beside: Beside | null): Promise<Answers[]> {
  const answered: Answers[] = batches.map(() => []);
  let next = 0;
  let end = batches.length;
  const forth = async () => {
    while (next < end) {
      const index = next;
      next += 1;
      answered[index] = await answerBatch(area, batches[index] ?? []);
      await setImmediate();
    }
  };
  const back = async () => {
    while (beside && next < end) {
      end -= 1;
      const index = end;
      answered[index] = await beside.answer(batches[index] ?? []);
    }
  };
  await Promise.all([back(), forth()]);
  return answered;
}

/**
 * Answers every line of a JSON-lines file in order; empty lines are passed over.
 *
 * @param openBeside opens a second thread where the file has many lines
 */
export async function evaluateLines(
  area: Area,
  { inFile, outFile, openBeside }: { inFile: string; outFile: string; openBeside?: () => Beside | null },
): Promise<Counts> {
  const batches = await readBatches(inFile);
  const beside = batches.length >= MANY_BATCHES ? (openBeside?.() ?? null) : null;
  const answers = (await answerAll(area, batches, beside)).flat();
  await beside?.close();
  await writeFile(outFile, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  return { lines: answers.length, failed: answers.filter((answer) => 'error' in answer).length };
}
