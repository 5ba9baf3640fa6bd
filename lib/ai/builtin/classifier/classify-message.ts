import type { Head } from './heads';
import { linearLogits, sigmoid } from './linear-model';
import { type Features, messageFeatures, type Read } from './message-features';
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

/** What given weights say of given features. */
export function classifyFeatures(features: Features, classifier: Classifier): Classification {
  const logits = linearLogits(classifier.model, features);
  const probabilities = new Map<Head, number>();
  const thresholds = new Map<Head, number>();
  for (const [head, { index, slope, offset, threshold }] of classifier.heads) {
    probabilities.set(head, sigmoid(slope * (logits[index] ?? 0) + offset));
    thresholds.set(head, threshold);
  }
  return { probabilities, thresholds, fallback: classifier.fallback };
}

/** What the committed weights say of a message; null where there are none for its language. */
export function classifyMessage(read: Read): Classification | null {
  const classifier = committedClassifier();
  if (!classifier?.languages.has(read.message.language)) return null;
  return classifyFeatures(messageFeatures(read), classifier);
}
