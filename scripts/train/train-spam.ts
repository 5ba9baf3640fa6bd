import { join } from 'node:path';
import { spamWords } from '@/lib/triage/spam-words';
import { readJsonLines } from './read-json-lines';
import type { Labelled } from './read-material';
import { groupShare } from './read-material';
import { seededRandom, shuffledIndices } from './seeded-random';

type Text = { words: string[]; spam: boolean; weight: number; source: string; heldBack: boolean };
export type SpamWeights = { bias: number; words: Record<string, number> };

const HELD_BACK_SHARE = 0.2;
const SPLIT_SEED = 0x59a3;
const EPOCHS = 14;
const RATE = 0.25;
const DECAY = 1e-4;
const LEAST_NORM = 12;
/** A word or pair must stand in so many texts. */
const LEAST_TEXTS = { word: 3, pair: 4 };
const MOST_WORDS = 6000;
const LEAST_WEIGHT = 0.1;
const LANGUAGES = new Set(['en', 'ru', 'uk', 'es', 'pt', 'de', 'fr', 'it', 'pl', 'tr']);

/** Collections of spam and wanted mail; a rare kind of text counts more. Share-alike collections are not used. */
const COLLECTIONS = [
  { file: 'spam/sms-train.jsonl', spam: 2, wanted: 1 },
  { file: 'spam/spamassassin-train.jsonl', spam: 1.5, wanted: 1 },
  { file: 'spam/tg-train.jsonl', spam: 4, wanted: 2 },
  { file: 'intents/banking77-train.jsonl', spam: 0, wanted: 1 },
  { file: 'intents/clinc-train.jsonl', spam: 0, wanted: 1 },
  { file: 'intents/multidogo-train.jsonl', spam: 0, wanted: 1 },
  { file: 'lid/xed-subtitles.jsonl', spam: 0, wanted: 0.5 },
] as const;
const OWN_WEIGHT = 1.5;

function toText(text: string, spam: boolean, weight: number, source: string): Text {
  const heldBack = groupShare(text, SPLIT_SEED) < HELD_BACK_SHARE;
  return { words: [...spamWords(text)], spam, weight, source, heldBack };
}

function readTexts(folder: string, material: readonly Labelled[]): Text[] {
  const collected = COLLECTIONS.flatMap(({ file, spam, wanted }) =>
    readJsonLines(join(folder, file))
      .filter(({ lang }) => lang === undefined || file.startsWith('spam/') || LANGUAGES.has(lang))
      .map((line) => {
        const isSpam = line.label === 'spam';
        const text = line.subject === undefined ? line.text : `${line.subject}\n${line.text}`;
        return toText(text, isSpam, isSpam ? spam : wanted, file);
      }),
  );
  return [...collected, ...material.map(({ text }) => toText(text, false, OWN_WEIGHT, 'own material'))];
}

function frequentWords(texts: readonly Text[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts].filter(([word, count]) => count >= (word.includes(' ') ? LEAST_TEXTS.pair : LEAST_TEXTS.word)),
  );
}

type Model = { bias: number; weights: Map<string, number> };

function logOdds({ bias, weights }: Model, words: readonly string[]): number {
  const known = words.filter((word) => weights.has(word));
  const sum = known.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  return bias + sum / Math.sqrt(Math.max(known.length, LEAST_NORM));
}

/** Logistic regression by stochastic gradient descent over words that stand in several texts. */
function fitWords(texts: readonly Text[], frequent: ReadonlyMap<string, number>): Model {
  const model: Model = { bias: -2, weights: new Map([...frequent.keys()].map((word) => [word, 0])) };
  const known = texts.map((text) => ({ ...text, words: text.words.filter((word) => frequent.has(word)) }));
  const random = seededRandom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE / (1 + epoch * 0.4);
    for (const index of shuffledIndices(known.length, random)) {
      const text = known[index];
      if (!text) continue;
      const probability = 1 / (1 + Math.exp(-logOdds(model, text.words)));
      const step = ((text.spam ? 1 : 0) - probability) * text.weight * rate;
      model.bias += step * 0.1;
      const share = step / Math.sqrt(Math.max(text.words.length, LEAST_NORM));
      for (const word of text.words) {
        model.weights.set(word, (model.weights.get(word) ?? 0) * (1 - DECAY) + share);
      }
    }
  }
  return model;
}

/** The words that decide most, over how many texts they decide. */
function strongest({ bias, weights }: Model, frequent: ReadonlyMap<string, number>): Model {
  const influence = ([word, weight]: [string, number]) => Math.abs(weight) * Math.log(1 + (frequent.get(word) ?? 0));
  const kept = [...weights]
    .sort((left, right) => influence(right) - influence(left))
    .slice(0, MOST_WORDS)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
  return { bias, weights: new Map(kept) };
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

function describe(model: Model, texts: readonly Text[]): string {
  const sources = [...new Set(texts.map(({ source }) => source))];
  const rows = sources.map((source) => {
    const own = texts.filter((text) => text.heldBack && text.source === source);
    const spam = own.filter((text) => text.spam);
    const wanted = own.filter((text) => !text.spam);
    const taken = (some: readonly Text[]) => some.filter(({ words }) => logOdds(model, words) > 0).length;
    return `${source.padEnd(36)} spam found ${percent(taken(spam), spam.length)} · wanted taken for spam ${percent(taken(wanted), wanted.length)}`;
  });
  return ['spam by words alone, texts held back', ...rows].join('\n');
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** Trains the word model of the spam filter on public collections in `folder` and on our own material as wanted mail. */
export function trainSpam(folder: string, material: readonly Labelled[]): { weights: SpamWeights; report: string } {
  const texts = readTexts(folder, material);
  const training = texts.filter(({ heldBack }) => !heldBack);
  const frequent = frequentWords(training);
  const model = strongest(fitWords(training, frequent), frequent);
  return {
    weights: {
      bias: rounded(model.bias),
      words: Object.fromEntries([...model.weights].map(([word, weight]) => [word, rounded(weight)])),
    },
    report: describe(model, texts),
  };
}
