import { remember } from '../remember';
import { hashOf, hashOnward } from './hash-text';

/** Every feature begins with its kind, of which there are few. */
const stateOf = remember((kind) => hashOnward(`${kind}\u0000`));

/** The bucket of a feature in a hash space of so many; the same text is another feature for another kind. */
export function featureBucket(kind: string, feature: string, buckets: number): number {
  return hashOf(hashOnward(feature, stateOf(kind))) % buckets;
}
