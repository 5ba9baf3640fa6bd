import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openWeights, weightsFileSchema } from '@/lib/ai/builtin/classifier/weights-file';
import { slowness } from '../../support/slowness';

const WEIGHTS = new URL('../../../lib/ai/builtin/classifier/weights.json', import.meta.url);
const MOST_BYTES = 3_000_000;
const MOST_LOAD_MS = 100 * slowness();
const LOADS = 15;

describe('the weights file', () => {
  it('is small and quickly loaded', () => {
    expect(statSync(WEIGHTS).size).toBeLessThanOrEqual(MOST_BYTES);
    const elapsed = Array.from({ length: LOADS }, () => {
      const started = performance.now();
      const classifier = openWeights(JSON.parse(readFileSync(WEIGHTS, 'utf8')));
      expect(classifier?.languages.has('en')).toBe(true);
      return performance.now() - started;
    });
    expect(Math.min(...elapsed)).toBeLessThanOrEqual(MOST_LOAD_MS);
  });

  it('has the shape that it is read by', () => {
    expect(weightsFileSchema.safeParse(JSON.parse(readFileSync(WEIGHTS, 'utf8'))).success).toBe(true);
  });
});
