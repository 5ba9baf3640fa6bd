import { z } from 'zod';
import { packBytes, unpackBytes } from './packed-bytes';

/** A matrix as it is stored: for each column its largest number, and the packed steps, column by column, since those of one are alike. */
export const storedMatrixSchema = z.object({ largest: z.array(z.number()), steps: z.string() });
export type StoredMatrix = z.infer<typeof storedMatrixSchema>;

/**
 * How finely numbers are stored: as whole steps up to `most` on either side, which stand for `(step / most) ** power` of the largest
 * number in the column. With a power above one the steps are finer near zero, where nearly all numbers lie.
 */
export type Steps = { most: number; power: number };

/** Stores a matrix that lies row by row, rounded to the nearest steps. */
export function storeMatrix(values: Float32Array, columns: number, { most, power }: Steps): StoredMatrix {
  const largest = new Float64Array(columns);
  values.forEach((value, at) => {
    largest[at % columns] = Math.max(largest[at % columns] ?? 0, Math.abs(value));
  });
  const rows = values.length / columns;
  const steps = Int8Array.from(values, (_, to) => {
    const column = Math.floor(to / rows);
    const value = values[(to % rows) * columns + column] ?? 0;
    const share = Math.abs(value) / (largest[column] || 1);
    return Math.sign(value) * Math.round(most * share ** (1 / power));
  });
  return { largest: Array.from(largest), steps: packBytes(steps) };
}

/** Few enough to stay in the processor's nearest memory: reading a row from all columns at once takes twice as long. */
const ROWS_AT_ONCE = 256;

/** What a step stands for, as a share of its column's largest number. */
export function shareOfStep(step: number, { most, power }: Steps): number {
  return Math.sign(step) * (Math.abs(step) / most) ** power;
}

type Opening = { rows: number; columns: number; numbers: Int8Array; stride?: number };

/**
 * A stored matrix row by row: for each step the byte that `numbers` has for it, from the lowest step to the highest.
 *
 * @param stride how far the rows lie apart, where it is more than their length; zeros stand between
 * @returns null where the stored matrix is of another size
 */
export function openMatrix(
  stored: StoredMatrix,
  { rows, columns, numbers, stride = columns }: Opening,
): Int8Array | null {
  const bytes = unpackBytes(stored.steps);
  if (stored.largest.length !== columns || bytes?.length !== rows * columns) return null;
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const most = (numbers.length - 1) / 2;
  const opened = new Int8Array(rows * stride);
  for (let first = 0; first < rows; first += ROWS_AT_ONCE) {
    const end = Math.min(rows, first + ROWS_AT_ONCE);
    for (let column = 0; column < columns; column += 1) {
      const start = column * rows;
      for (let row = first; row < end; row += 1) {
        opened[row * stride + column] = numbers[(steps[start + row] ?? 0) + most] ?? 0;
      }
    }
  }
  return opened;
}

/** What each step stands for, from the lowest to the highest, as shares of a column's largest number. */
export function sharesOf(steps: Steps): Float64Array {
  return Float64Array.from({ length: 2 * steps.most + 1 }, (_, at) => shareOfStep(at - steps.most, steps));
}
