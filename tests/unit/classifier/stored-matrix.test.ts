import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  openMatrix,
  type StoredMatrix,
  shareOfStep,
  sharesOf,
  storeMatrix,
} from '@/lib/ai/builtin/classifier/stored-matrix';

const STEPS = { most: 6, power: 1.5 };
const COLUMNS = 3;
const SHARES = sharesOf(STEPS);
const NUMBERS = Int8Array.from(SHARES, (_, at) => at - STEPS.most);

/** The steps themselves. */
function opened(stored: StoredMatrix, rows: number, columns = COLUMNS) {
  return openMatrix(stored, { rows, columns, numbers: NUMBERS });
}

const rows = fc.array(fc.array(fc.float({ noNaN: true, min: -50, max: 50 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 40,
});

describe('a stored matrix', () => {
  it('keeps sign, zero and the largest of each column, and every other number in a step beside it', () => {
    fc.assert(
      fc.property(rows, (matrix) => {
        const values = Float32Array.from(matrix.flat());
        const stored = storeMatrix(values, COLUMNS, STEPS);
        const steps = opened(stored, matrix.length);
        values.forEach((value, at) => {
          const largest = stored.largest[at % COLUMNS] ?? 0;
          const step = steps?.[at] ?? Number.NaN;
          if (Math.abs(value) === largest && largest > 0) expect(Math.abs(step)).toBe(STEPS.most);
          const [below, above] = [SHARES[step + STEPS.most - 1] ?? -1, SHARES[step + STEPS.most + 1] ?? 1];
          expect(value).toBeGreaterThanOrEqual(below * largest - 1e-5);
          expect(value).toBeLessThanOrEqual(above * largest + 1e-5);
          if (value === 0) expect(Math.abs(step)).toBe(0);
        });
      }),
    );
  });

  it('has finer steps near zero', () => {
    expect(SHARES[STEPS.most + 1]).toBeLessThan(1 / STEPS.most);
    expect(shareOfStep(-STEPS.most, STEPS)).toBe(-1);
  });

  it('is not opened as one of another size, or where the text was cut off', () => {
    const stored = storeMatrix(
      Float32Array.from({ length: 30 }, (_, at) => at),
      COLUMNS,
      STEPS,
    );
    expect(opened(stored, 10)).toHaveLength(30);
    expect(opened(stored, 11)).toBeNull();
    expect(opened(stored, 10, COLUMNS + 1)).toBeNull();
    expect(opened({ ...stored, steps: stored.steps.slice(0, -6) }, 10)).toBeNull();
  });
});
