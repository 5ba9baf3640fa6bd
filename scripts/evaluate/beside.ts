import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

const answersSchema = z.array(z.record(z.string(), z.unknown()));
export type Answers = z.infer<typeof answersSchema>;

/** Answers batches of lines in another thread, one after the other. */
export type Beside = { answer: (lines: readonly string[]) => Promise<Answers>; close: () => Promise<unknown> };

/** Opens a second thread for an area, which takes a second and a half to be ready; null on a machine with one core. */
export function openBeside(area: string): Beside | null {
  if (availableParallelism() < 2) return null;
  const worker = new Worker(new URL('./answer-beside.ts', import.meta.url), {
    workerData: { area },
    execArgv: ['--import', 'tsx'],
  });
  return {
    answer: (lines) =>
      new Promise((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (message: unknown) => {
          worker.off('error', reject);
          resolve(answersSchema.parse(message));
        });
        worker.postMessage(lines);
      }),
    close: () => worker.terminate(),
  };
}
