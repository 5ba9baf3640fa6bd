import type { Features } from '../classifier/message-features';

/** Acts have fewer lines to learn from than intents, and need fewer buckets. */
export const ACT_BUCKETS = 65_536;

/** What the acts are read from: the classifier's features in fewer buckets. */
export function actFeatures({ buckets, values }: Features): Features {
  return { buckets: buckets.map((bucket) => bucket % ACT_BUCKETS), values };
}
