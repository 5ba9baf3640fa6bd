import type { TextReading } from '../understand/read-text';
import { byteLogits } from './byte-model';
import { committedClassifier } from './committed-classifier';
import { HEADS, type Head } from './heads';
import { sigmoid } from './linear-model';
import type { Features } from './message-features';
import { mixLogOdds } from './mix-log-odds';
import { type Observed, observeMessage } from './observe-message';
import { readSequence } from './read-sequence';
import { lookAgain, networkInput } from './second-look';
import type { Classifier } from './weights-file';

/** How likely each head holds (0–1, calibrated) and from which probability on it counts. */
export type Classification = {
  probabilities: ReadonlyMap<Head, number>;
  thresholds: ReadonlyMap<Head, number>;
  fallback: Classifier['fallback'];
};

/** Where all answers are at least this sure the order of the words hardly ever changes a decision, so two messages in three need not be read again. */
const SURE_LOG_ODDS = 1.5;

/**
 * What given weights say of a message: of the intents the networks over the linear model's answers, of the moods that model alone,
 * and, where these leave anything unsure, of both the network that reads the words in their order.
 */
export function classifyObserved(observed: Observed, classifier: Classifier): Classification {
  const { model, slopes, offsets, thresholds, networks, sequence, fallback } = classifier;
  const logOdds = (features: Features) =>
    byteLogits(model, features).map((logit, head) => (slopes[head] ?? 1) * logit + (offsets[head] ?? 0));
  const whole = logOdds(observed.features);
  const looked = {
    whole,
    sentences: observed.sentences.map(logOdds),
    clauses: observed.clauses.map(logOdds),
  };
  const intents = lookAgain(networks, networkInput(looked, observed));
  const first = HEADS.map((_, head) => intents[head] ?? whole[head] ?? 0);
  const unsure = first.some((odds) => Math.abs(odds) < SURE_LOG_ODDS);
  const mixed = sequence && unsure ? mixLogOdds(first, readSequence(sequence, observed.inOrder()).logOdds) : first;
  return {
    probabilities: new Map(HEADS.map((head, index) => [head, sigmoid(mixed[index] ?? 0)])),
    thresholds,
    fallback,
  };
}

/** A message as it was observed, and what the committed weights say of it; null where there are none for its language. */
export function classifyMessage(reading: TextReading): { observed: Observed; classification: Classification } | null {
  const classifier = committedClassifier();
  if (!classifier?.languages.has(reading.message.language)) return null;
  const observed = observeMessage(reading);
  return { observed, classification: classifyObserved(observed, classifier) };
}
