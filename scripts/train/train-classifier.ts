import { HEADS, type Head } from '@/lib/ai/builtin/classifier/heads';
import { sigmoid } from '@/lib/ai/builtin/classifier/linear-model';
import { BUCKETS, FEATURES_VERSION } from '@/lib/ai/builtin/classifier/message-features';
import type { WeightsFile } from '@/lib/ai/builtin/classifier/weights-file';
import { type Calibration, calibrate } from './calibrate';
import { chooseThresholds, type Decided, type Thresholds } from './choose-thresholds';
import { crossValidate } from './cross-validate';
import { type Example, type FittedModel, fitLinear } from './fit-linear';
import type { Labelled } from './read-material';

const OPTIONS = { buckets: BUCKETS, heads: HEADS.length, seed: 7, epochs: 10, cost: 20 };
const MOST_BYTE = 127;
/** Calibrated numbers are stored with so many decimals. */
const DECIMALS = 1e6;

export type Trainable = Example & Decided;

/**
 * Trains, calibrates and quantises. Calibration and thresholds come from cross-validation on the same examples, so that the
 * lines held back stay unseen by all of it.
 */
export function trainClassifier(examples: readonly Trainable[]): WeightsFile {
  const lines = examples.map(({ line }) => line);
  const logits = crossValidate(
    examples,
    lines.map(({ group }) => group),
    OPTIONS,
  );
  const calibrations = HEADS.map((_, head) =>
    calibrate(
      logits.map((one) => one[head] ?? 0),
      examples.map(({ targets }) => targets[head] ?? false),
    ),
  );
  const probabilities = logits.map((one) => probabilitiesOf(one, calibrations));
  const thresholds = chooseThresholds(examples, probabilities);
  return toFile(fitLinear(examples, OPTIONS), calibrations, thresholds, languagesOf(lines));
}

function languagesOf(lines: readonly Labelled[]): string[] {
  return [...new Set(lines.map(({ language }) => language))].sort();
}

function probabilitiesOf(logits: Float64Array, calibrations: readonly Calibration[]): Map<Head, number> {
  return new Map(
    HEADS.map((head, index) => {
      const { slope, offset } = calibrations[index] ?? { slope: 1, offset: 0 };
      return [head, sigmoid(slope * (logits[index] ?? 0) + offset)];
    }),
  );
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

/** Each head's weights as signed bytes on a scale of its own. */
function toFile(
  { weights, biases, heads }: FittedModel,
  calibrations: readonly Calibration[],
  { byHead, fallback }: Thresholds,
  languages: string[],
): WeightsFile {
  const scales = HEADS.map((_, head) => {
    let most = 0;
    for (let at = head; at < weights.length; at += heads) most = Math.max(most, Math.abs(weights[at] ?? 0));
    return most / MOST_BYTE || 1;
  });
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % heads] ?? 1)));
  return {
    features: FEATURES_VERSION,
    buckets: BUCKETS,
    languages,
    heads: HEADS.map((name, head) => ({
      name,
      scale: round(scales[head] ?? 1),
      bias: round(biases[head] ?? 0),
      slope: round(calibrations[head]?.slope ?? 1),
      offset: round(calibrations[head]?.offset ?? 0),
      threshold: byHead.get(name) ?? 0.5,
    })),
    fallback,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
