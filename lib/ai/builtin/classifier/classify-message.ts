import { HEADS, type Head } from './heads';
import { linearLogits, sigmoid } from './linear-model';
import { messageFeatures, type Read } from './message-features';
import weightsFile from './weights.json';
import { type Classifier, openWeights } from './weights-file';

/** How likely each head holds (0–1, calibrated) and which ones reach their threshold. */
export type Classification = {
  probabilities: ReadonlyMap<Head, number>;
  holds: ReadonlySet<Head>;
  fallback: Classifier['fallback'];
};

let opened: Classifier | null | undefined;

function committedClassifier(): Classifier | null {
  if (opened === undefined) opened = openWeights(weightsFile);
  return opened;
}

/** What the trained weights say of a message; null where there are none for its language. */
export function classifyMessage(
  read: Read,
  classifier: Classifier | null = committedClassifier(),
): Classification | null {
  if (!classifier?.languages.has(read.message.language)) return null;
  const logits = linearLogits(classifier.model, messageFeatures(read));
  const probabilities = new Map<Head, number>();
  const holds = new Set<Head>();
  for (const head of HEADS) {
    const settings = classifier.heads.get(head);
    if (!settings) continue;
    const probability = sigmoid(settings.slope * (logits[settings.index] ?? 0) + settings.offset);
    probabilities.set(head, probability);
    if (probability >= settings.threshold) holds.add(head);
  }
  return { probabilities, holds, fallback: classifier.fallback };
}
