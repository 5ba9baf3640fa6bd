/**
 * Makes sets of buckets in a hash space of so many. Only the last one made may be added to: all share one table of who was there,
 * which costs less than a `Set` each.
 */
export function bucketSets(space: number): () => BucketSet {
  const latest = new Uint32Array(space);
  let made = 0;
  return () => {
    made += 1;
    if (made === MOST_MADE) {
      latest.fill(0);
      made = 1;
    }
    return new BucketSet(latest, made);
  };
}

const MOST_MADE = 2 ** 32 - 1;

/** Buckets in the order in which they were first added. */
export class BucketSet {
  readonly buckets: number[] = [];

  constructor(
    private readonly latest: Uint32Array,
    private readonly mark: number,
  ) {}

  add(bucket: number): void {
    if (this.latest[bucket] === this.mark) return;
    this.latest[bucket] = this.mark;
    this.buckets.push(bucket);
  }
}
