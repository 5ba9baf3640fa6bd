import { describe, expect, it } from 'vitest';
import { chooseIntents } from '@/lib/ai/builtin/classifier/choose-intents';
import { classifyObserved } from '@/lib/ai/builtin/classifier/classify-message';
import { HEADS } from '@/lib/ai/builtin/classifier/heads';
import { openWeights } from '@/lib/ai/builtin/classifier/weights-file';
import { readExamples } from '@/scripts/train/read-examples';
import { groupShare, isHeldBack, type Labelled } from '@/scripts/train/read-material';
import { trainClassifier } from '@/scripts/train/train-classifier';

const TEXTS: [string, Labelled['intents'], Labelled['threat']][] = [
  ['give me my money back', ['refund_request'], null],
  ['please return what I paid for the photo book', ['refund_request'], null],
  ['I want a refund for order 48213', ['refund_request'], null],
  ['where is my parcel', ['order_status'], null],
  ['when will my order arrive', ['order_status'], null],
  ['has the package been shipped yet?', ['order_status'], null],
  ['my bank will reverse this payment', ['chargeback_threat'], 'chargeback'],
  ['I am filing a chargeback today', ['chargeback_threat'], 'chargeback'],
  ['hello', ['other'], null],
  ['thanks, have a nice day', ['other'], null],
  ['ok', ['other'], null],
];
/** What is learned is tried on lines left out: every text has others like it. */
const OPENINGS = ['', 'hi, ', 'dear team, ', 'one more thing: '];
const LINES: Labelled[] = OPENINGS.flatMap((opening) =>
  TEXTS.map(([text, ...labels]): (typeof TEXTS)[number] => [`${opening}${text}`, ...labels]),
).map(([text, intents, threat], index) => ({
  text,
  intents,
  threat,
  anger: threat ? 3 : 0,
  group: `sample-${index}`,
  language: 'en',
}));

describe('training', () => {
  const examples = readExamples(LINES);
  const trained = trainClassifier(examples);

  it('gives the same bytes for the same lines', () => {
    expect(JSON.stringify(trainClassifier(readExamples(LINES)))).toBe(JSON.stringify(trained));
  });

  it('gives other weights for other lines', () => {
    expect(trainClassifier(examples.slice(1)).weights).not.toEqual(trained.weights);
  });

  it('learns its own sentences through quantisation', () => {
    const classifier = openWeights(trained);
    if (!classifier) throw new Error('the weights cannot be opened');
    const right = examples.filter((example) => {
      const found = chooseIntents(classifyObserved(example, classifier), example.evidence);
      return found[0]?.intent === example.line.intents[0];
    });
    expect(right.length).toBeGreaterThanOrEqual(examples.length - OPENINGS.length);
  });

  it('holds lines back by their group alone, a fifth of them', () => {
    const groups = Array.from({ length: 5000 }, (_, index) => `en-refund-${index}`);
    const held = groups.filter((group) => LINES[0] && isHeldBack({ ...LINES[0], group }));
    expect(held.length / groups.length).toBeGreaterThan(0.18);
    expect(held.length / groups.length).toBeLessThan(0.22);
    expect(groupShare('a', 1)).toBe(groupShare('a', 1));
    expect(groupShare('a', 1)).not.toBe(groupShare('a', 2));
  });

  it('does not use weights that were trained for other features, heads or sizes', () => {
    const file = trainClassifier(examples);
    expect(openWeights({ ...file, features: file.features + 1 })).toBeNull();
    expect(openWeights({ ...file, buckets: file.buckets - 1 })).toBeNull();
    expect(openWeights({ ...file, heads: file.heads.slice(1) })).toBeNull();
    expect(openWeights({ ...file, weights: { ...file.weights, steps: file.weights.steps.slice(4) } })).toBeNull();
    const networks = file.networks.map((one) => ({ ...one, hidden: one.hidden + 1 }));
    expect(openWeights({ ...file, networks })).toBeNull();
    expect(openWeights(file)?.model.biases).toHaveLength(HEADS.length);
  });
});
