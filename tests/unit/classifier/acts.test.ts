import { describe, expect, it } from 'vitest';
import { actFeatures } from '@/lib/ai/builtin/acts/act-features';
import { openActs } from '@/lib/ai/builtin/acts/act-weights';
import { ACTS, type Act } from '@/lib/ai/builtin/acts/acts';
import { mixActs } from '@/lib/ai/builtin/acts/read-acts';
import { byteLogits } from '@/lib/ai/builtin/classifier/byte-model';
import { KernelMemory } from '@/lib/ai/builtin/classifier/kernel-memory';
import { observeMessage } from '@/lib/ai/builtin/classifier/observe-message';
import { readSequence } from '@/lib/ai/builtin/classifier/read-sequence';
import { networkOver, sequenceNetwork, sizeBehindTable } from '@/lib/ai/builtin/classifier/sequence-network';
import { wordSequence } from '@/lib/ai/builtin/classifier/word-sequence';
import { readText } from '@/lib/ai/builtin/understand/read-text';
import type { ActLine } from '@/scripts/train/read-act-lines';
import type { Labelled } from '@/scripts/train/read-material';
import { normal, seededRandom } from '@/scripts/train/seeded-random';
import { addSequenceGradient } from '@/scripts/train/sequence-gradient';
import { trainActs } from '@/scripts/train/train-acts';

const TEXTS: [string, Act[]][] = [
  ['go on then, I take it', ['accepts']],
  ['deal, at that price I stay', ['accepts', 'no_cancel']],
  ['you talked me into it, yes', ['accepts']],
  ['no thanks, just cancel it', ['declines_offer', 'cancels']],
  ['I do not want the discount, end it', ['declines_offer', 'cancels']],
  ['when will the money be on my card', ['when_money']],
  ['how many days until I see the refund', ['when_money']],
  ['and the same for the other order', ['also_other']],
  ['do that with the second one as well', ['also_other']],
  ['hello', []],
];
const OPENINGS = ['', 'ok, ', 'well, ', 'hi, ', 'dear team, ', 'right, '];
const LINES: ActLine[] = OPENINGS.flatMap((opening) =>
  TEXTS.map(([text, acts]): (typeof TEXTS)[number] => [`${opening}${text}`, acts]),
).map(([text, acts], index) => ({ text, acts, group: `sample-${index}`, language: 'en' }));
const MATERIAL: Labelled[] = [
  { text: 'where is my parcel', intents: ['order_status'], anger: 0, threat: null, group: 'm-1', language: 'en' },
];

function someReader() {
  const random = seededRandom(3);
  const network = sequenceNetwork();
  for (let at = 0; at < network.all.length; at += 1) network.all[at] = normal(random) * 0.15;
  return network;
}

describe('training the acts', () => {
  const reader = someReader();
  const before = reader.all.slice();
  const { file, report } = trainActs(LINES, MATERIAL, reader);

  it('learns its own sentences, over the table of another network, which stays as it is', () => {
    const acts = openActs(file, reader);
    if (!acts) throw new Error('the weights cannot be opened');
    const right = LINES.filter((line) => {
      const { features, inOrder } = observeMessage(readText(line.text, line.language));
      const words = byteLogits(acts.model, actFeatures(features));
      const mixed = mixActs(words, readSequence(acts.network, inOrder()).logOdds);
      const best = mixed.indexOf(Math.max(...mixed));
      return line.acts.length === 0 || line.acts.some((act) => ACTS.indexOf(act) === best);
    });
    expect(right.length).toBeGreaterThanOrEqual(LINES.length - OPENINGS.length);
    expect(reader.all).toEqual(before);
    expect(report).toContain('accepts');
  });

  it('does not use weights that were trained for other features, acts or sizes', () => {
    expect(openActs(file, reader)).not.toBeNull();
    expect(openActs({ ...file, features: file.features + 1 }, reader)).toBeNull();
    expect(openActs({ ...file, acts: file.acts.slice(1) }, reader)).toBeNull();
    expect(openActs({ ...file, sequence: '' }, reader)).toBeNull();
    expect(openActs({ ...file, weights: { ...file.weights, steps: file.weights.steps.slice(4) } }, reader)).toBeNull();
  });
});

it('an answer that is not known of an example learns nothing from it', () => {
  const size = sizeBehindTable(ACTS.length);
  const { table } = someReader();
  const memory = new KernelMemory(2 * size);
  const network = networkOver(table, ACTS.length, memory);
  network.all.fill(0.01);
  const gradient = networkOver({ numbers: new Float32Array(0), memory }, ACTS.length, memory);
  const words = wordSequence(readText('go on then', 'en'));
  const unknown = new Set(ACTS.map((_, at) => at).filter((at) => at > 0));
  addSequenceGradient(network, gradient, { words, targets: ACTS.map(() => true), weight: 1, unknown }, null);
  expect([...gradient.outputBias].map((one) => one !== 0)).toEqual([...gradient.outputBias].map((_, at) => at === 0));
});
