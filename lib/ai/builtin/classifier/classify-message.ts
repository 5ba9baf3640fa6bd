import type { TextReading } from '../understand/read-text';
import { HEADS, type Head } from './heads';
import { linearLogits, sigmoid } from './linear-model';
import type { Features } from './message-features';
import { type Observed, observeMessage } from './observe-message';
import { lookAgain, networkInput } from './second-look';
import weightsFile from './weights.json';
import { type Classifier, openWeights } from './weights-file';

/** How likely each head holds (0–1, calibrated) and from which probability on it counts. */
export type Classification = {
  probabilities: ReadonlyMap<Head, number>;
  thresholds: ReadonlyMap<Head, number>;
  fallback: Classifier['fallback'];
};

let opened: Classifier | null | undefined;

function committedClassifier(): Classifier | null {
  if (opened === undefined) opened = openWeights(weightsFile);
  return opened;
}

/** What given weights say of a message: the moods by the linear model alone, the intents by the network that looks at it. */
export function classifyObserved(observed: Observed, classifier: Classifier): Classification {
  const { model, slopes, offsets, thresholds, networks, fallback } = classifier;
  const logOdds = (features: Features) =>
    linearLogits(model, features).map((logit, head) => (slopes[head] ?? 1) * logit + (offsets[head] ?? 0));
  const whole = logOdds(observed.features);
  const looked = {
    whole,
    sentences: observed.sentences.map(logOdds),
    clauses: observed.clauses.map(logOdds),
  };
  const intents = lookAgain(networks, networkInput(looked, observed));
  return {
    probabilities: new Map(HEADS.map((head, index) => [head, intents[index] ?? sigmoid(whole[index] ?? 0)])),
    thresholds,
    fallback,
  };
}

/** What the committed weights say of a message; null where there are none for its language. */
export function classifyMessage(reading: TextReading): Classification | null {
  const classifier = committedClassifier();
  if (!classifier?.languages.has(reading.message.language)) return null;
  return classifyObserved(observeMessage(reading), classifier);
}
