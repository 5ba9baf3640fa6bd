import { byteLogits } from '../classifier/byte-model';
import { committedClassifier } from '../classifier/committed-classifier';
import { sigmoid } from '../classifier/linear-model';
import type { Observed } from '../classifier/observe-message';
import { readSequence } from '../classifier/read-sequence';
import { actFeatures } from './act-features';
import { type ActModel, openActs } from './act-weights';
import { ACTS, type Act } from './acts';
import weightsFile from './weights.json';

/** How likely each act is done in a message, 0–1; none where nothing is known of its language. */
export type Acts = ReadonlyMap<Act, number>;

/** How much the network that reads the words in their order counts beside the words alone. */
const SEQUENCE_SHARE = 0.5;
/** Where the words alone give no act these log-odds nothing is done in the message, and it need not be read again. */
const POSSIBLE_LOG_ODDS = -1.7;

let opened: ActModel | null | undefined;

function committedActs(): ActModel | null {
  if (opened === undefined) {
    const reader = committedClassifier()?.sequence;
    opened = reader ? openActs(weightsFile, reader) : null;
    if (reader && !opened) throw new Error('the weights of the acts are of another training: run npm run train');
  }
  return opened;
}

/** The log-odds of the acts by both ways together, before calibration. */
export function mixActs(words: ArrayLike<number>, sequence: ArrayLike<number>): number[] {
  return ACTS.map((_, at) => (1 - SEQUENCE_SHARE) * (words[at] ?? 0) + SEQUENCE_SHARE * (sequence[at] ?? 0));
}

/**
 * What the customer does in a message beyond its intents.
 * @param anyhow the message is read in its order even where its words alone give no act
 */
export function readActs({ features, inOrder }: Pick<Observed, 'features' | 'inOrder'>, anyhow = false): Acts {
  const acts = committedActs();
  if (!acts) return new Map();
  const words = byteLogits(acts.model, actFeatures(features));
  if (!anyhow && words.every((odds) => odds < POSSIBLE_LOG_ODDS)) return new Map();
  const mixed = mixActs(words, readSequence(acts.network, inOrder()).logOdds);
  return new Map(
    ACTS.map((act, at) => [act, sigmoid((acts.slopes[at] ?? 1) * (mixed[at] ?? 0) + (acts.offsets[at] ?? 0))]),
  );
}
