import { describe, expect, it } from 'vitest';
import { KernelMemory } from '@/lib/ai/builtin/classifier/kernel-memory';
import { readSequence } from '@/lib/ai/builtin/classifier/read-sequence';
import { NETWORK_SIZE, OUTPUTS, sequenceNetwork, WIDTH } from '@/lib/ai/builtin/classifier/sequence-network';
import { openSequence, storeSequence } from '@/lib/ai/builtin/classifier/stored-sequence';
import { wordSequence } from '@/lib/ai/builtin/classifier/word-sequence';
import { readText } from '@/lib/ai/builtin/understand/read-text';
import { normal, seededRandom } from '@/scripts/train/seeded-random';
import { addSequenceGradient } from '@/scripts/train/sequence-gradient';

const SEED = 3;
const DEVIATION = 0.15;
const STEP = 1e-2;
/** No number lies further than this part of its column's largest from what is stored for it. */
const STEPS_APART = 8;

function someNetwork() {
  const random = seededRandom(SEED);
  const network = sequenceNetwork(new KernelMemory(2 * NETWORK_SIZE));
  for (let at = 0; at < network.all.length; at += 1) network.all[at] = normal(random) * DEVIATION;
  return network;
}

const WORDS = wordSequence(readText('My parcel never came. Who do I talk to about a refund?', 'en'));
const TARGETS = Array.from({ length: OUTPUTS }, (_, head) => head % 3 === 0);

/** Cross-entropy of the targets, and which words give the most: where these change, the loss has an edge and no gradient. */
function judged(network: ReturnType<typeof someNetwork>) {
  const { logOdds, bestWord } = readSequence(network, WORDS);
  const loss = logOdds.reduce(
    (sum, odds, head) => sum + Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(odds, 0) - (TARGETS[head] ? odds : 0),
    0,
  );
  return { loss, best: bestWord.join(' ') };
}

describe('the network that reads words in their order', () => {
  it('has the gradient that its loss has', () => {
    const network = someNetwork();
    const gradient = sequenceNetwork(network.memory);
    addSequenceGradient(network, gradient, { words: WORDS, targets: TARGETS, weight: 1 }, null);
    const row = WORDS[1]?.rows[2] ?? 0;
    const behind = NETWORK_SIZE - network.table.numbers.length;
    const tried = [0, 7].map((column) => row * WIDTH + column);
    for (let at = 0; at < behind; at += 997) tried.push(network.table.numbers.length + at);
    let compared = 0;
    for (const at of tried) {
      const kept = network.all[at] ?? 0;
      network.all[at] = kept + STEP;
      const above = judged(network);
      network.all[at] = kept - STEP;
      const below = judged(network);
      network.all[at] = kept;
      if (above.best !== below.best) continue;
      expect(gradient.all[at], `number ${at}`).toBeCloseTo((above.loss - below.loss) / (2 * STEP), 3);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(tried.length / 2);
  });

  it('reads the order: the same words turned round are another message', () => {
    const network = someNetwork();
    const forth = readSequence(network, WORDS).logOdds;
    const back = readSequence(network, WORDS.toReversed()).logOdds;
    expect([...back]).not.toEqual([...forth]);
  });

  it('looks at the words in shares that sum to one for every head', () => {
    const { looks } = readSequence(someNetwork(), WORDS);
    for (let head = 0; head < OUTPUTS; head += 1) {
      const own = looks.filter((_, at) => at % OUTPUTS === head);
      expect(own.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    }
  });

  it('is stored with its table in few steps, and all else as it is', () => {
    const network = someNetwork();
    const stored = storeSequence(network);
    const opened = openSequence(stored);
    if (!opened) throw new Error('what was stored cannot be opened');
    const off = network.table.numbers.filter(
      (value, at) =>
        Math.abs(value - (opened.table.numbers[at] ?? 0)) > (stored.table.largest[at % WIDTH] ?? 0) / STEPS_APART,
    );
    expect(off).toHaveLength(0);
    expect(opened.all.subarray(opened.table.numbers.length)).toEqual(
      network.all.subarray(network.table.numbers.length),
    );
  });

  it('is not opened where it was cut off', () => {
    const stored = storeSequence(someNetwork());
    expect(openSequence({ ...stored, rest: stored.table.steps })).toBeNull();
    expect(openSequence({ ...stored, table: { ...stored.table, steps: stored.table.steps.slice(0, -8) } })).toBeNull();
  });
});
