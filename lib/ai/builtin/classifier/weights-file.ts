import { z } from 'zod';
import type { ByteModel } from './byte-model';
import { HEADS, type Head } from './heads';
import { BUCKETS, FEATURES_VERSION } from './message-features';
import { layout, type Network } from './second-look';
import type { SequenceNetwork } from './sequence-network';
import { openModel, storedModelSchema } from './stored-model';
import { openSequence, storedSequenceSchema } from './stored-sequence';

const headSchema = z.object({
  name: z.string(),
  bias: z.number(),
  /** Probability = sigmoid(slope × log-odds + offset), fitted on texts that the weights had not seen (Platt). */
  slope: z.number(),
  offset: z.number(),
  /** The head holds from this probability on. */
  threshold: z.number(),
});

/** The trained half of the engine as it is stored. */
export const weightsFileSchema = z.object({
  features: z.number(),
  buckets: z.number(),
  /** Languages that were trained on; the others are left to the phrase knowledge. */
  languages: z.array(z.string()),
  heads: z.array(headSchema),
  /** Where no intent reaches its threshold: the best one counts from `floor` on, if it is `margin` times as likely as `other`. */
  fallback: z.object({ floor: z.number(), margin: z.number() }),
  /** The networks over the heads, whose mean counts: their hidden units and weights, 32-bit floats in base64. */
  networks: z.array(z.object({ hidden: z.number(), weights: z.string() })).min(1),
  /** None where words are compared without the glossary (training's comparison). */
  sequence: storedSequenceSchema.nullable(),
  /** A row for each bucket, a column for each head. */
  weights: storedModelSchema,
});
export type WeightsFile = z.infer<typeof weightsFileSchema>;

export type Classifier = {
  model: ByteModel;
  languages: ReadonlySet<string>;
  /** By head, in the order of `HEADS`. */
  slopes: readonly number[];
  offsets: readonly number[];
  thresholds: ReadonlyMap<Head, number>;
  fallback: WeightsFile['fallback'];
  networks: readonly Network[];
  sequence: SequenceNetwork | null;
};

function openNetwork({ hidden, weights }: WeightsFile['networks'][number]): Network | null {
  const bytes = Uint8Array.from(Buffer.from(weights, 'base64'));
  if (bytes.length !== layout(hidden).total * Float32Array.BYTES_PER_ELEMENT) return null;
  return { hidden, weights: new Float32Array(bytes.buffer) };
}

/** Makes a weights file ready for use; null where it holds no weights or was trained on other features or heads. */
export function openWeights(file: WeightsFile): Classifier | null {
  const fits =
    file.features === FEATURES_VERSION &&
    file.buckets === BUCKETS &&
    file.heads.length === HEADS.length &&
    HEADS.every((head, index) => file.heads[index]?.name === head);
  if (!fits) return null;
  const model = openModel(
    file.weights,
    file.heads.map(({ bias }) => bias),
  );
  const sequence = file.sequence && openSequence(file.sequence);
  const networks = file.networks.flatMap((one) => openNetwork(one) ?? []);
  if (file.sequence && !sequence) return null;
  if (!model || networks.length !== file.networks.length) return null;
  return {
    model,
    languages: new Set(file.languages),
    slopes: file.heads.map(({ slope }) => slope),
    offsets: file.heads.map(({ offset }) => offset),
    thresholds: new Map(HEADS.map((head, index) => [head, file.heads[index]?.threshold ?? 1])),
    fallback: file.fallback,
    networks,
    sequence,
  };
}
