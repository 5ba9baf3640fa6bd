import { KernelMemory } from './kernel-memory';
import type { Features } from './message-features';
import { openMatrix, type Steps, type StoredMatrix, sharesOf } from './stored-matrix';

/**
 * A linear model ready for use: its weights are signed bytes, shares of the largest of their head in so many parts, row by row for the
 * buckets, where the kernel reads them. Rows are filled up to a multiple of four.
 */
export type ByteModel = {
  memory: KernelMemory;
  table: { of: Int8Array; size: number };
  scales: readonly number[];
  biases: readonly number[];
};

const UNIT = 127;
const AT_ONCE = 4;

/** Makes stored weights ready for use, a column for each head; null where they are of another size. */
export function openByteModel(
  stored: StoredMatrix,
  { rows, steps, biases }: { rows: number; steps: Steps; biases: readonly number[] },
): ByteModel | null {
  const columns = biases.length;
  const numbers = Int8Array.from(sharesOf(steps), (share) => Math.round(UNIT * share));
  const size = AT_ONCE * Math.ceil(columns / AT_ONCE);
  const weights = openMatrix(stored, { rows, columns, numbers, stride: size });
  if (!weights) return null;
  const memory = new KernelMemory(weights.length / AT_ONCE);
  const of = memory.keepBytes(weights.length);
  of.set(weights);
  return { memory, table: { of, size }, scales: stored.largest.map((one) => one / UNIT), biases };
}

/** The log-odds of every head. */
export function byteLogits({ memory, table, scales, biases }: ByteModel, { buckets, values }: Features): number[] {
  memory.clear();
  const sums = memory.take(table.size);
  memory.addByteRowsAt(table, { rows: buckets, shares: values }, sums);
  return biases.map((bias, head) => (sums[head] ?? 0) * (scales[head] ?? 1) + bias);
}
