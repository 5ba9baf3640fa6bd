import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { AREAS } from './areas';
import { answerLine } from './evaluate-lines';

const area = AREAS[z.object({ area: z.string() }).parse(workerData).area];
const linesSchema = z.array(z.string());

/** The second thread of `npm run evaluate`: answers the batches that it is given. */
parentPort?.on('message', async (message: unknown) => {
  const answers: Record<string, unknown>[] = [];
  if (area) for (const line of linesSchema.parse(message)) answers.push(await answerLine(area, line));
  parentPort?.postMessage(answers);
});
