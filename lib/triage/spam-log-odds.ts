import { linearLogits } from '@/lib/ai/builtin/classifier/linear-model';
import type { SpamFeatures } from './spam-features';
import { SPAM_BUCKETS, SPAM_TRAITS_VERSION, spamTraits } from './spam-traits';
import file from './spam-weights.json';

/** The trained weights as they are stored: one signed byte for each bucket, base64; real weight = byte × scale. */
export type SpamWeights = { traits: number; buckets: number; bias: number; scale: number; weights: string };

function opened({ traits, buckets, bias, scale, weights }: SpamWeights) {
  const bytes = Buffer.from(weights, 'base64');
  if (traits !== SPAM_TRAITS_VERSION || buckets !== SPAM_BUCKETS || bytes.length !== SPAM_BUCKETS) {
    throw new Error('the weights of the spam filter are of another version: run npm run train -- --data DIR');
  }
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { heads: 1, weights: signed, scales: [scale], biases: [bias] };
}

let model: ReturnType<typeof opened> | undefined;

/** The linear model's log-odds that a stranger's text is unsolicited; `features` and `language` are those of the same text. */
export function spamLogOdds(text: string, features: SpamFeatures, language: string): number {
  model ??= opened(file);
  return linearLogits(model, spamTraits(text, features, language))[0] ?? 0;
}
