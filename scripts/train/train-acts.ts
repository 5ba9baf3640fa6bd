import { ACT_BUCKETS, actFeatures } from '@/lib/ai/builtin/acts/act-features';
import { type ActWeights, markOf, storeActNetwork, storeActs } from '@/lib/ai/builtin/acts/act-weights';
import { ACTS, type Act } from '@/lib/ai/builtin/acts/acts';
import { mixActs } from '@/lib/ai/builtin/acts/read-acts';
import { linearLogits } from '@/lib/ai/builtin/classifier/linear-model';
import { FEATURES_VERSION } from '@/lib/ai/builtin/classifier/message-features';
import { observeMessage } from '@/lib/ai/builtin/classifier/observe-message';
import { readSequence } from '@/lib/ai/builtin/classifier/read-sequence';
import type { SequenceNetwork } from '@/lib/ai/builtin/classifier/sequence-network';
import type { PlacedWord } from '@/lib/ai/builtin/classifier/word-sequence';
import type { Concept } from '@/lib/ai/builtin/understand/lexicon/lexicon';
import { readText, type TextReading } from '@/lib/ai/builtin/understand/read-text';
import { calibrate } from './calibrate';
import { type Example, fitLinear } from './fit-linear';
import { fitSequenceOver } from './fit-sequence';
import type { ActLine } from './read-act-lines';
import { groupShare, isHeldBack, type Labelled } from './read-material';

const FIT = { buckets: ACT_BUCKETS, heads: ACTS.length, seed: 5, epochs: 12, cost: 8 };
const FOLDS = 5;
const FOLD_SEED = 99;
/** Of the customers' material so many lines are read beside the acts' own, as what acts are not; they count half. */
const BESIDE = { share: 0.15, seed: 77, weight: 0.5 };
/** The network reads fewer of them: it learns less from what acts are not. */
const BESIDE_IN_ORDER = 0.5;
const SEQUENCE = { outputs: ACTS.length, seed: 31, epochs: 16 };
/** A share of the acts' own lines is not shown to that network: on them both ways together are calibrated. */
const SET_ASIDE = { share: 0.1, seed: 0xac7 };
const DECIMALS = 1e6;

const at = (act: Act): number => ACTS.indexOf(act);
const NOT_SAID: readonly Act[] = [
  'accepts',
  'declines_offer',
  'waits',
  'arrived',
  'no_cancel',
  'no_refund',
  'no_person',
  'leave_other',
  'when_money',
];

/** What a line's intents and threat say of the acts; what they leave open is not learned from it. */
function actsOfMaterial(line: Labelled, { message, signals }: TextReading) {
  const done = new Set<Act>();
  const open = new Set<Act>();
  const leaveOpen = (...acts: readonly Act[]) => {
    for (const act of acts) open.add(act);
  };
  const wants = (intent: Labelled['intents'][number]) => line.intents.includes(intent);
  const names = (...concepts: Concept[]) => message.has(...concepts);
  if (wants('refund_request') && signals.asksMoneyBack) done.add('asks_refund');
  if (wants('refund_request')) leaveOpen('asks_refund', 'if_refund', 'no_refund');
  else if (names('refund', 'refundDone')) leaveOpen('no_refund', 'if_refund');
  if (wants('order_status') || wants('refund_request') || names('redeliver')) leaveOpen('resend', 'arrived', 'waits');
  if (wants('other') || wants('feedback')) leaveOpen(...NOT_SAID);
  if (line.threat === 'chargeback' || line.threat === 'other') done.add('threat');
  else if (names('chargeback', 'legal', 'bankReports')) leaveOpen('no_threat');
  if (wants('cancel_subscription')) done.add('cancels');
  else if (names('cancel', 'cancelSub', 'keep')) leaveOpen('no_cancel', 'cancels');
  if (wants('subscription_change')) leaveOpen('pause', 'cancels', 'no_cancel');
  if (wants('human_request')) done.add('person');
  else if (names('human')) leaveOpen('no_person', 'person');
  if (wants('refund_request') || wants('order_status') || wants('payment_issue'))
    leaveOpen('when_money', 'leave_other', 'also_other');
  return { done, open };
}

type ActExample = Example & { words: readonly PlacedWord[] };

/** A text as the acts are read from it. */
function observed(reading: TextReading) {
  const { features, inOrder } = observeMessage(reading);
  return { features: actFeatures(features), words: inOrder() };
}

function beside(material: readonly Labelled[]): ActExample[] {
  return material
    .filter((line) => !isHeldBack(line) && groupShare(line.group, BESIDE.seed) < BESIDE.share)
    .map((line) => {
      const reading = readText(line.text, line.language);
      const { done, open } = actsOfMaterial(line, reading);
      const unknown = new Set([...open].filter((act) => !done.has(act)).map(at));
      return {
        ...observed(reading),
        targets: ACTS.map((act) => done.has(act)),
        unknown,
        weight: BESIDE.weight,
      };
    });
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(0));

/** Found and rightly found at even odds, on lines that the weights had not seen. */
function describe(own: readonly Example[], likely: readonly (readonly number[])[]): string {
  const rows = ACTS.map((act, head) => {
    const count = (holds: boolean, got: boolean) =>
      own.filter(({ targets }, index) => targets[head] === holds && (likely[index]?.[head] ?? 0) > 0 === got).length;
    const [hits, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
    return `${act.padEnd(16)} ${String(hits + missed).padStart(5)} lines · found ${percent(hits, hits + missed)} % · rightly ${percent(hits, hits + wrong)} %`;
  });
  return ['acts, on lines that no weights had seen', ...rows].join('\n');
}

/** The network that reads the words in their order, over the table of the classifier's own. */
function networkOf(
  own: readonly ActExample[],
  others: readonly ActExample[],
  reader: SequenceNetwork,
): SequenceNetwork {
  const fewer = others.filter((_, index) => index % Math.round(1 / BESIDE_IN_ORDER) === 0);
  const examples = [...own, ...fewer].map(({ words, targets, unknown, weight = 1 }) => ({
    words,
    targets,
    weight,
    ...(unknown ? { unknown } : {}),
  }));
  return fitSequenceOver(reader, examples, SEQUENCE);
}

/** The log-odds of every line by words alone, from models that did not see it. */
function unseenByWords(
  own: readonly ActExample[],
  others: readonly ActExample[],
  folds: readonly number[],
): number[][] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitLinear([...own.filter((__, index) => folds[index] !== fold), ...others], FIT),
  );
  return own.map(({ features }, index) => {
    const model = models[folds[index] ?? 0];
    return model ? Array.from(linearLogits(model, features)) : [];
  });
}

/** Trains what tells the acts of a message; `reader` is the classifier's network, over whose table another one learns. */
export function trainActs(
  lines: readonly ActLine[],
  material: readonly Labelled[],
  reader: SequenceNetwork,
): { file: ActWeights; report: string } {
  const own = lines.map(({ text, language, acts }) => ({
    ...observed(readText(text, language)),
    targets: ACTS.map((act) => acts.includes(act)),
  }));
  const others = beside(material);
  const words = unseenByWords(
    own,
    others,
    lines.map(({ group }) => Math.floor(groupShare(group, FOLD_SEED) * FOLDS)),
  );
  const isAside = lines.map(({ group }) => groupShare(group, SET_ASIDE.seed) < SET_ASIDE.share);
  const network = networkOf(
    own.filter((_, index) => !isAside[index]),
    others,
    reader,
  );
  const aside = own.flatMap((example, index) =>
    isAside[index]
      ? [{ ...example, mixed: mixActs(words[index] ?? [], readSequence(network, example.words).logOdds) }]
      : [],
  );
  const calibrations = ACTS.map((_, head) =>
    calibrate(
      aside.map(({ mixed }) => mixed[head] ?? 0),
      aside.map(({ targets }) => targets[head] ?? false),
    ),
  );
  const { weights, biases } = fitLinear([...own, ...others], FIT);
  const rounded = (value: number) => Math.round(value * DECIMALS) / DECIMALS;
  const acts = ACTS.map((name, head) => ({
    name,
    bias: rounded(biases[head] ?? 0),
    slope: rounded(calibrations[head]?.slope ?? 1),
    offset: rounded(calibrations[head]?.offset ?? 0),
  }));
  const calibrated = aside.map(({ mixed }) =>
    calibrations.map(({ slope, offset }, head) => slope * (mixed[head] ?? 0) + offset),
  );
  return {
    file: {
      features: FEATURES_VERSION,
      acts,
      weights: storeActs(weights),
      sequence: storeActNetwork(network),
      reader: markOf(reader),
    },
    report: describe(aside, calibrated),
  };
}
