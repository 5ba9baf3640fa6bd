import weightsFile from './weights.json';
import { type Classifier, openWeights } from './weights-file';

let opened: Classifier | null | undefined;

/** The committed weights, opened once; null where they were trained on other features. */
export function committedClassifier(): Classifier | null {
  if (opened === undefined) opened = openWeights(weightsFile);
  return opened;
}
