import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ByteModel, openByteModel } from '../classifier/byte-model';
import { FEATURES_VERSION } from '../classifier/message-features';
import { packBytes, unpackBytes } from '../classifier/packed-bytes';
import { networkOver, type SequenceNetwork } from '../classifier/sequence-network';
import { type Steps, storedMatrixSchema, storeMatrix } from '../classifier/stored-matrix';
import { ACT_BUCKETS } from './act-features';
import { ACTS } from './acts';

const STEPS: Steps = { most: 12, power: 1.3 };

/** The trained weights of the acts as they are stored. */
export const actWeightsSchema = z.object({
  features: z.number(),
  /** In the order of `ACTS`; probability = sigmoid(slope × log-odds + offset), fitted on texts that the weights had not seen. */
  acts: z.array(z.object({ name: z.string(), bias: z.number(), slope: z.number(), offset: z.number() })),
  /** A row for each bucket, a column for each act. */
  weights: storedMatrixSchema,
  /** The network that reads the words in their order for the acts, behind the classifier's table: packed 32-bit floats. */
  sequence: z.string(),
  /** The mark of the classifier's network whose table it learned with: over another one its answers would mean nothing. */
  reader: z.string(),
});
export type ActWeights = z.infer<typeof actWeightsSchema>;
/** `network` reads over the table of the classifier's own. */
export type ActModel = {
  model: ByteModel;
  network: SequenceNetwork;
  slopes: readonly number[];
  offsets: readonly number[];
};

/** Makes a model's weights to what is stored of them. */
export function storeActs(weights: Float32Array): ActWeights['weights'] {
  return storeMatrix(weights, ACTS.length, STEPS);
}

/** Tells one classifier's network from another. */
export function markOf({ all, table }: SequenceNetwork): string {
  return createHash('sha256').update(all.subarray(table.numbers.length)).digest('hex').slice(0, 16);
}

/** Makes the numbers of a network to what is stored of them. */
export const storeActNetwork = ({ all }: SequenceNetwork): string => packBytes(all);

function openNetwork(stored: string, { table }: SequenceNetwork): SequenceNetwork | null {
  const bytes = unpackBytes(stored);
  const network = networkOver(table, ACTS.length);
  if (bytes?.length !== network.all.byteLength) return null;
  new Uint8Array(network.all.buffer, network.all.byteOffset, bytes.length).set(bytes);
  return network;
}

/** Makes stored weights ready for use; null where they were trained on other features, acts or another network. `reader` is the classifier's network. */
export function openActs(file: ActWeights, reader: SequenceNetwork): ActModel | null {
  const fits =
    file.features === FEATURES_VERSION &&
    file.acts.length === ACTS.length &&
    file.reader === markOf(reader) &&
    ACTS.every((act, index) => file.acts[index]?.name === act);
  if (!fits) return null;
  const biases = file.acts.map(({ bias }) => bias);
  const model = openByteModel(file.weights, { rows: ACT_BUCKETS, steps: STEPS, biases });
  const network = openNetwork(file.sequence, reader);
  if (!model || !network) return null;
  return {
    model,
    network,
    slopes: file.acts.map(({ slope }) => slope),
    offsets: file.acts.map(({ offset }) => offset),
  };
}
