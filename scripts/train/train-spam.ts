import { join } from 'node:path';
import { linearLogits } from '@/lib/ai/builtin/classifier/linear-model';
import { detectLanguage } from '@/lib/triage/language';
import { spamFeatures } from '@/lib/triage/spam-features';
import type { SpamWeights } from '@/lib/triage/spam-log-odds';
import { SPAM_BUCKETS, SPAM_TRAITS_VERSION, spamTraits } from '@/lib/triage/spam-traits';
import { type Example, type FittedModel, fitLinear } from './fit-linear';
import { readJsonLines } from './read-json-lines';
import { groupShare, isHeldBack, type Labelled } from './read-material';
import { isSpamHeldBack, type SpamLine } from './read-spam-material';

type Text = Example & { spam: boolean; source: string; heldBack: boolean };
type Source = { text: string; spam: boolean; weight: number; source: string; heldBack: boolean };

const HELD_BACK_SHARE = 0.2;
const SPLIT_SEED = 0x59a3;
const LANGUAGES = new Set(['en', 'ru', 'uk', 'es', 'pt', 'de', 'fr', 'it', 'pl', 'tr']);
const FIT = { buckets: SPAM_BUCKETS, heads: 1, seed: 5, epochs: 12, cost: 4 };
const STRONGEST_BYTE = 127;

/** Collections of spam and wanted mail and how much one of their texts counts. Share-alike collections are not used. */
const COLLECTIONS = [
  { file: 'spam/sms-train.jsonl', spam: 3, wanted: 0.2 },
  { file: 'spam/spamassassin-train.jsonl', spam: 2, wanted: 0.2 },
  { file: 'spam/tg-train.jsonl', spam: 2, wanted: 1 },
  { file: 'intents/banking77-train.jsonl', spam: 0, wanted: 1 },
  { file: 'intents/clinc-train.jsonl', spam: 0, wanted: 1 },
  { file: 'intents/multidogo-train.jsonl', spam: 0, wanted: 1 },
  { file: 'lid/xed-subtitles.jsonl', spam: 0, wanted: 0.3 },
] as const;
const OWN = { spam: 4, wanted: 1.5 };

function collected(folder: string): Source[] {
  return COLLECTIONS.flatMap(({ file, spam, wanted }) =>
    readJsonLines(join(folder, file))
      .filter(({ lang }) => lang === undefined || file.startsWith('spam/') || LANGUAGES.has(lang))
      .map((line) => {
        const isSpam = line.label === 'spam';
        return {
          text: line.subject === undefined ? line.text : `${line.subject}\n${line.text}`,
          spam: isSpam,
          weight: isSpam ? spam : wanted,
          source: file,
          heldBack: groupShare(line.text, SPLIT_SEED) < HELD_BACK_SHARE,
        };
      }),
  );
}

/** Our own lines; an offer that stands among the customers' messages as well is spam. */
function own(spam: readonly SpamLine[], material: readonly Labelled[]): Source[] {
  const offers = new Set(spam.map(({ text }) => text));
  return [
    ...spam.map((line) => ({
      text: `${line.subject ?? ''}\n${line.text}`,
      spam: true,
      weight: OWN.spam,
      source: `own spam, ${line.language}`,
      heldBack: isSpamHeldBack(line),
    })),
    ...material
      .filter(({ text }) => !offers.has(text))
      .map((line) => ({
        text: line.text,
        spam: false,
        weight: OWN.wanted,
        source: 'own material',
        heldBack: isHeldBack(line),
      })),
  ];
}

function featurised({ text, spam, weight, source, heldBack }: Source): Text {
  return {
    features: spamTraits(text, spamFeatures(text), detectLanguage({ text }).language),
    targets: [spam],
    weight,
    spam,
    source,
    heldBack,
  };
}

/** One signed byte for each bucket. */
function packed({ weights, biases }: FittedModel): SpamWeights {
  const strongest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = strongest / STRONGEST_BYTE || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    traits: SPAM_TRAITS_VERSION,
    buckets: SPAM_BUCKETS,
    bias: biases[0] ?? 0,
    scale,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

function describe(model: FittedModel, texts: readonly Text[]): string {
  const rows = [...new Set(texts.map(({ source }) => source))].map((source) => {
    const mine = texts.filter((text) => text.heldBack && text.source === source);
    const spam = mine.filter((text) => text.spam);
    const wanted = mine.filter((text) => !text.spam);
    const taken = (some: readonly Text[]) =>
      some.filter(({ features }) => (linearLogits(model, features)[0] ?? 0) > 0).length;
    return `${source.padEnd(36)} spam found ${percent(taken(spam), spam.length)} · wanted taken for spam ${percent(taken(wanted), wanted.length)}`;
  });
  return ['spam by the linear model alone at even odds, texts held back', ...rows].join('\n');
}

/** Trains the spam filter on public collections in `folder`, on our own spam, and on our own material as wanted mail. */
export function trainSpam(
  folder: string,
  spam: readonly SpamLine[],
  material: readonly Labelled[],
): { weights: SpamWeights; report: string } {
  const texts = [...collected(folder), ...own(spam, material)].map(featurised);
  const model = fitLinear(
    texts.filter(({ heldBack }) => !heldBack),
    FIT,
  );
  return { weights: packed(model), report: describe(model, texts) };
}
