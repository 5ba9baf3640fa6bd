import { hashOf, hashOnward } from './hash-text';

/** The bucket of a feature, or of the pair of two. */
export type BucketOf = (feature: string, other?: string) => number;

/** Gives the features of a kind their buckets in a hash space of so many; the same text is another feature for another kind. */
export function featureBuckets(kind: string, buckets: number): BucketOf {
  const state = hashOnward(`${kind}\u0000`);
  return (feature, other) => {
    const one = hashOnward(feature, state);
    // As the two with a space between them, which need not be put together for it.
    const both = other === undefined ? one : hashOnward(other, hashOnward(' ', one));
    return hashOf(both) % buckets;
  };
}
