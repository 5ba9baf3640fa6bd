import type { z } from 'zod';
import { type ByteModel, openByteModel } from './byte-model';
import { HEADS } from './heads';
import { BUCKETS } from './message-features';
import { type Steps, storedMatrixSchema, storeMatrix } from './stored-matrix';

/** As many lines held back are read right as with the weights themselves. */
const STEPS: Steps = { most: 12, power: 1.3 };

export const storedModelSchema = storedMatrixSchema;
export type StoredModel = z.infer<typeof storedModelSchema>;

/** Makes a model's weights to what is stored of them. */
export function storeModel(weights: Float32Array): StoredModel {
  return storeMatrix(weights, HEADS.length, STEPS);
}

/** Makes stored weights ready for use; null where they are of another size. */
export function openModel(stored: StoredModel, biases: readonly number[]): ByteModel | null {
  return openByteModel(stored, { rows: BUCKETS, steps: STEPS, biases });
}
