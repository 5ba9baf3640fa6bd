import { HEADS } from '@/lib/ai/builtin/classifier/heads';
import { sigmoid } from '@/lib/ai/builtin/classifier/linear-model';
import { BUCKETS, FEATURES_VERSION } from '@/lib/ai/builtin/classifier/message-features';
import { mixLogOdds } from '@/lib/ai/builtin/classifier/mix-log-odds';
import type { Observed } from '@/lib/ai/builtin/classifier/observe-message';
import { readSequence } from '@/lib/ai/builtin/classifier/read-sequence';
import { lookAgain, type Network, networkInput } from '@/lib/ai/builtin/classifier/second-look';
import type { SequenceNetwork } from '@/lib/ai/builtin/classifier/sequence-network';
import { storeModel } from '@/lib/ai/builtin/classifier/stored-model';
import { openSequence, type StoredSequence, storeSequence } from '@/lib/ai/builtin/classifier/stored-sequence';
import type { WeightsFile } from '@/lib/ai/builtin/classifier/weights-file';
import { type Calibration, calibrate } from './calibrate';
import { chooseThresholds, type Decided, type Thresholds } from './choose-thresholds';
import { crossValidate, foldOf, type Unseen } from './cross-validate';
import { type Example, type FittedModel, fitLinear } from './fit-linear';
import { fitNetwork, type NetworkExample } from './fit-network';
import { fitSequence } from './fit-sequence';
import { groupShare, type Labelled } from './read-material';

const OPTIONS = { buckets: BUCKETS, heads: HEADS.length, seed: 7, epochs: 10, cost: 20 };
/** Calibrated numbers are stored with so many decimals. */
const DECIMALS = 1e6;
/** Networks that begin elsewhere err elsewhere: the mean of four has a third of a point more exact sets than one (cross-validation). */
const NETWORK_SEEDS = [11, 12, 13, 14];
const NETWORK_FOLDS = 3;
const NETWORK_FOLD_SEED = 0x1ce;
/** Small talk is rare in the material and must not be answered as a request: each line of it counts as so many others. */
const OTHER_WEIGHT = 1.5;

const SEQUENCE_SEED = 21;
/** A share of the lines is not shown to the network that reads words in their order: on them the thresholds are chosen. */
const SET_ASIDE = { share: 0.08, seed: 0xa51de, least: 50 };

type Trained = {
  model: FittedModel;
  networks: readonly Network[];
  sequence: StoredSequence | null;
  calibrations: readonly Calibration[];
  thresholds: Thresholds;
  languages: string[];
};

export type Trainable = Example & Observed & Decided;

/**
 * Trains, calibrates and quantises. Calibration and thresholds come from lines that the weights had not seen: by cross-validation,
 * and for the network that reads words in their order from those set aside. The lines held back stay unseen by all of it.
 */
export function trainClassifier(examples: readonly Trainable[], { inOrder } = { inOrder: true }): WeightsFile {
  const lines = examples.map(({ line }) => line);
  const groups = lines.map(({ group }) => group);
  const unseen = crossValidate(examples, groups, OPTIONS);
  const calibrations = HEADS.map((_, head) =>
    calibrate(
      unseen.map(({ whole }) => whole[head] ?? 0),
      examples.map(({ targets }) => targets[head] ?? false),
    ),
  );
  const looked = unseen.map((one) => logOddsOf(one, calibrations));
  const inputs = examples.map((example, index): NetworkExample => {
    const { line, targets } = example;
    const weight = line.intents.includes('other') ? OTHER_WEIGHT : 1;
    return {
      input: networkInput(looked[index] ?? { whole: [], sentences: [], clauses: [] }, example),
      targets,
      weight,
    };
  });
  const intents = intentsUnseen(inputs, groups);
  const stored = inOrder ? storeSequence(sequenceOf(examples)) : null;
  // As it will be read: the steps of what is stored move the log-odds a little.
  const sequence = stored && openSequence(stored);
  const judged = judgedBy(examples, inOrder);
  const probabilities = judged.map(({ example, index }) => {
    const first = HEADS.map((_, at) => intents[index]?.[at] ?? looked[index]?.whole[at] ?? 0);
    const mixed = sequence ? mixLogOdds(first, readSequence(sequence, example.inOrder()).logOdds) : first;
    return new Map(HEADS.map((head, at) => [head, sigmoid(mixed[at] ?? 0)] as const));
  });
  return toFile({
    model: fitLinear(examples, OPTIONS),
    networks: NETWORK_SEEDS.map((seed) => fitNetwork(inputs, seed)),
    sequence: stored,
    calibrations,
    thresholds: chooseThresholds(
      judged.map(({ example }) => example),
      probabilities,
    ),
    languages: languagesOf(lines),
  });
}

function isSetAside({ line }: Trainable): boolean {
  return groupShare(line.group, SET_ASIDE.seed) < SET_ASIDE.share;
}

function sequenceOf(examples: readonly Trainable[]): SequenceNetwork {
  const shown = examples.filter((example) => !isSetAside(example));
  return fitSequence(
    shown.map(({ inOrder, targets, line }) => ({
      words: inOrder(),
      targets,
      weight: line.intents.includes('other') ? OTHER_WEIGHT : 1,
    })),
    SEQUENCE_SEED,
  );
}

/** The lines on which thresholds are chosen; a handful set aside would be too few. */
function judgedBy(examples: readonly Trainable[], inOrder: boolean) {
  const all = examples.map((example, index) => ({ example, index }));
  const aside = all.filter(({ example }) => isSetAside(example));
  return inOrder && aside.length >= SET_ASIDE.least ? aside : all;
}

/** The log-odds that networks give to the intents which saw none of the group; one for each fold, as thresholds need no more. */
function intentsUnseen(examples: readonly NetworkExample[], groups: readonly string[]): number[][] {
  const folds = groups.map((group) => foldOf(group, NETWORK_FOLDS, NETWORK_FOLD_SEED));
  const networks = Array.from({ length: NETWORK_FOLDS }, (_, fold) =>
    fitNetwork(
      examples.filter((__, index) => folds[index] !== fold),
      NETWORK_SEEDS[0] ?? 0,
    ),
  );
  return examples.map(({ input }, index) => {
    const network = networks[folds[index] ?? 0];
    return network ? lookAgain([network], input) : [];
  });
}

function languagesOf(lines: readonly Labelled[]): string[] {
  return [...new Set(lines.map(({ language }) => language))].sort();
}

function logOddsOf({ whole, sentences, clauses }: Unseen, calibrations: readonly Calibration[]) {
  const calibrated = (logits: Float64Array) =>
    calibrations.map(({ slope, offset }, head) => slope * (logits[head] ?? 0) + offset);
  return {
    whole: calibrated(whole),
    sentences: sentences.map(calibrated),
    clauses: clauses.map(calibrated),
  };
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

function toFile({ model, networks, sequence, calibrations, thresholds, languages }: Trained): WeightsFile {
  const { byHead, fallback } = thresholds;
  return {
    features: FEATURES_VERSION,
    buckets: BUCKETS,
    languages,
    heads: HEADS.map((name, head) => ({
      name,
      bias: round(model.biases[head] ?? 0),
      slope: round(calibrations[head]?.slope ?? 1),
      offset: round(calibrations[head]?.offset ?? 0),
      threshold: byHead.get(name) ?? 0.5,
    })),
    fallback,
    networks: networks.map(({ hidden, weights: floats }) => ({
      hidden,
      weights: Buffer.from(floats.buffer).toString('base64'),
    })),
    sequence,
    weights: storeModel(model.weights),
  };
}
