import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type Play, plays } from './world/cases';
import { type Counts, countsOf, NO_COUNTS, sum } from './world/counts';
import { findBreaches } from './world/findings';
import { perform } from './world/perform';
import { openHouse } from './world/stage';

/** Plays in one go, after which a worker says how far it is. */
const CHUNK = 500;
const total = Number(process.env.INTERLEAVINGS ?? 100_000);
const seed = Number(process.env.INTERLEAVINGS_SEED ?? Math.floor(Math.random() * 2 ** 31));
const workers = Number(process.env.INTERLEAVINGS_WORKERS ?? cpus().length + 1);

type Report = { plays: number; counts: Counts; failure?: string };

/** A worker gives its share of the plays on a database of its own, each chunk from a seed of its own. */
async function work(index: number, send: (report: Report) => void): Promise<void> {
  const share = Math.ceil(total / workers);
  const house = await openHouse();
  try {
    for (let done = 0; done < share; done += CHUNK) {
      let counts = NO_COUNTS;
      const count = Math.min(CHUNK, share - done);
      const checked = await fc.check(
        fc.asyncProperty(plays, async (play) => {
          const stage = await perform(house, play);
          counts = sum(counts, countsOf(stage));
          const breaches = await findBreaches(stage);
          if (breaches.length > 0) throw new Error(breaches.join('\n'));
        }),
        { numRuns: count, seed: (seed + index * 1_000_003 + done) % 2 ** 31 },
      );
      await house.clear();
      if (checked.failed) return send({ plays: checked.numRuns, counts, failure: await described(checked) });
      send({ plays: count, counts });
    }
  } finally {
    await house.drop();
  }
}

/** The counterexample with its breaches, and how to see it again. */
async function described(checked: fc.RunDetails<[Play]>): Promise<string> {
  const report = (await fc.asyncDefaultReportMessage(checked)) ?? 'failed';
  return `${report}\n${checked.errorInstance instanceof Error ? checked.errorInstance.message : ''}`;
}

async function main(): Promise<number> {
  console.log(`interleavings: ${total} plays, seed ${seed}, ${workers} processes`);
  const begun = performance.now();
  let played = 0;
  let counts = NO_COUNTS;
  const failures: string[] = [];
  const children = Array.from({ length: workers }, (_, index) => start(index));
  for (const child of children) {
    child.on('message', (message) => {
      // Sent by `work` of this file.
      const report = message as Report;
      played += report.plays;
      counts = sum(counts, report.counts);
      if (report.failure) failures.push(report.failure);
      const perSecond = played / ((performance.now() - begun) / 1000);
      if (played % 5_000 < CHUNK) console.log(`  ${played} plays, ${perSecond.toFixed(0)} a second`);
    });
  }
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  for (const failure of failures) console.log(failure);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(
    `interleavings: ${played} plays in ${minutes} min, ${failures.length} failed; in them ${JSON.stringify(counts)}`,
  );
  return failures.length === 0 && played >= total && codes.every((code) => code === 0) ? 0 : 1;
}

function start(index: number): ChildProcess {
  const env = { ...process.env, INTERLEAVINGS_SEED: String(seed) };
  return fork(fileURLToPath(import.meta.url), [String(index)], { env });
}

const worker = process.argv[2];
if (worker === undefined) process.exit(await main());
await work(Number(worker), (report) => process.send?.(report));
process.disconnect?.();
