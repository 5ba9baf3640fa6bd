import { expect, it } from 'vitest';
import { isHeldBack, readMaterial } from '@/scripts/train/read-material';
import { millisecondsFor, READING_STEPS } from '@/tests/support/reading-steps';
import { slowness } from '../../support/slowness';

/** The product's bar for all parts of triage together, on one core. */
const MOST_MS = 3 * slowness();

it('reads one message, all parts together, within the bar', () => {
  const texts = readMaterial('lib/ai/builtin/material')
    .filter(isHeldBack)
    .map(({ text }) => text)
    .slice(0, 700);
  for (const { run } of READING_STEPS) millisecondsFor(texts.slice(0, 100), run);
  const each = READING_STEPS.map(({ name, run }) => ({ name, ms: millisecondsFor(texts, run) / texts.length }));
  const mean = each.reduce((sum, { ms }) => sum + ms, 0);
  const parts = each.map(({ name, ms }) => `${name} ${ms.toFixed(2)}`).join(', ');
  console.log(`triage of one message: ${mean.toFixed(2)} ms (${parts})`);
  expect(mean).toBeLessThanOrEqual(MOST_MS);
});
