import type { z } from 'zod';
import { HEADS } from './heads';
import type { LinearModel } from './linear-model';
import { BUCKETS } from './message-features';
import { openMatrix, type Steps, sharesOf, storedMatrixSchema, storeMatrix } from './stored-matrix';

/** As many lines held back are read right as with the weights themselves. */
const STEPS: Steps = { most: 12, power: 1.3 };
/** In memory a weight is one signed byte: its share of the largest of its head in so many parts. */
const UNIT = 127;

export const storedModelSchema = storedMatrixSchema;
export type StoredModel = z.infer<typeof storedModelSchema>;

/** Makes a model's weights to what is stored of them. */
export function storeModel(weights: Float32Array): StoredModel {
  return storeMatrix(weights, HEADS.length, STEPS);
}

/** Makes stored weights ready for use; null where they are of another size. */
export function openModel(stored: StoredModel, biases: readonly number[]): LinearModel | null {
  const numbers = Int8Array.from(sharesOf(STEPS), (share) => Math.round(UNIT * share));
  const weights = openMatrix(stored, { rows: BUCKETS, columns: HEADS.length, numbers });
  return weights && { heads: HEADS.length, weights, scales: stored.largest.map((one) => one / UNIT), biases };
}
