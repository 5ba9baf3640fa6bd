import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plays } from './world/cases';
import { type Counts, countsOf, NO_COUNTS, sum } from './world/counts';
import { findBreaches } from './world/findings';
import { FOUND } from './world/found';
import { perform } from './world/perform';
import { type House, openHouse } from './world/stage';

/** What fits into the time that `npm test` has for it; `npm run interleavings` gives 100,000. */
const MOST_PLAYS = 600;
const MOST_MS = 35_000;
const LEAST_PLAYS = 20;
const SEED = Number(process.env.INTERLEAVINGS_SEED ?? Math.floor(Math.random() * 2 ** 31));

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => house.drop());

test.each(Object.entries(FOUND))('%s', async (_, play) => {
  expect(await findBreaches(await perform(house, play))).toEqual([]);
});

test('whatever comes between what, money moves once, promises are kept and nothing hangs', async () => {
  let counts: Counts = NO_COUNTS;
  let played = 0;
  await fc.assert(
    fc.asyncProperty(plays, async (play) => {
      const stage = await perform(house, play);
      expect(await findBreaches(stage)).toEqual([]);
      counts = sum(counts, countsOf(stage));
      played += 1;
    }),
    { numRuns: MOST_PLAYS, seed: SEED, interruptAfterTimeLimit: MOST_MS },
  );
  console.log(`interleavings: ${played} plays, seed ${SEED}; in them ${JSON.stringify(counts)}`);
  expect(played).toBeGreaterThanOrEqual(LEAST_PLAYS);
}, 300_000);
