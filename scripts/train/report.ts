import { chooseIntents } from '@/lib/ai/builtin/classifier/choose-intents';
import { type Classification, classifyObserved } from '@/lib/ai/builtin/classifier/classify-message';
import { type Mood, rateMood } from '@/lib/ai/builtin/classifier/rate-mood';
import { settleIntents } from '@/lib/ai/builtin/classifier/settle-intents';
import { weighThreat } from '@/lib/ai/builtin/classifier/weigh-threat';
import type { Classifier } from '@/lib/ai/builtin/classifier/weights-file';
import { rateAnger } from '@/lib/ai/builtin/understand/rate-anger';
import { withoutRuledOut } from '@/lib/ai/builtin/understand/ruled-out';
import { scoreIntents } from '@/lib/ai/builtin/understand/score-intents';
import type { Intent } from '@/lib/ai/understanding';
import type { MaterialExample } from './read-examples';
import { scoreBinary, scoreSets } from './score-sets';

const MOST_CONFUSIONS = 6;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);

function moodOf(classification: Classification | null, { read }: MaterialExample): Mood {
  const phrases = rateAnger(read.message, read.text);
  const probabilities = classification?.probabilities ?? new Map();
  const threat = weighThreat({ phrases, probabilities, acts: new Map() });
  return rateMood({ ...phrases, selfHarm: read.message.has('selfHarm') }, classification, threat);
}

function intentsOf(classification: Classification | null, example: MaterialExample): Intent[] {
  const { evidence } = example;
  const scored = classification
    ? settleIntents(chooseIntents(classification, evidence), moodOf(classification, example))
    : scoreIntents(evidence);
  return scored.map(({ intent }) => intent);
}

/** One row of figures for a set of examples. */
export function figures(examples: readonly MaterialExample[], classifications: readonly (Classification | null)[]) {
  const lines = examples.map(({ line }) => line);
  const found = examples.map((example, index) => intentsOf(classifications[index] ?? null, example));
  const moods = examples.map((example, index) => moodOf(classifications[index] ?? null, example));
  return {
    ...scoreSets(lines, found),
    angry: scoreBinary(
      lines.map(({ anger }) => anger >= 2),
      moods.map(({ anger, selfHarm }) => anger >= 2 && !selfHarm),
    ),
    threats: scoreBinary(
      lines.map(({ threat }) => threat === 'chargeback' || threat === 'other'),
      moods.map(({ threatensChargeback, threatensOther }) => threatensChargeback || threatensOther),
    ),
    chargebacks: scoreBinary(
      lines.map(({ threat }) => threat === 'chargeback'),
      moods.map(({ threatensChargeback }) => threatensChargeback),
    ),
    selfHarm: scoreBinary(
      lines.map(({ threat }) => threat === 'self_harm'),
      moods.map(({ selfHarm }) => selfHarm),
    ),
    found,
  };
}

function row(name: string, examples: readonly MaterialExample[], classifications: (Classification | null)[]): string {
  const { lines, exact, microF1, falseTriggers, angry, threats, chargebacks, selfHarm } = figures(
    examples,
    classifications,
  );
  const cells = [exact, microF1, falseTriggers, angry.f1, angry.falsePositives, threats.recall, threats.falsePositives];
  return [
    name.padEnd(16),
    String(lines).padStart(5),
    ...[...cells, chargebacks.recall, selfHarm.recall, selfHarm.precision].map(percent),
  ].join('  ');
}

const HEADER = [
  'language'.padEnd(16),
  'lines',
  '  exact',
  '  micF1',
  'false t',
  'ang2 F1',
  'ang2 fp',
  'thr rec',
  ' thr fp',
  'chb rec',
  'shm rec',
  'shm pre',
].join('  ');

/** The most frequent mistakes of one language: what was expected and what was found instead. */
function confusions(examples: readonly MaterialExample[], found: readonly (readonly Intent[])[]): string[] {
  const counts = new Map<string, number>();
  examples.forEach(({ line }, index) => {
    const got = found[index] ?? [];
    const missed = line.intents.filter((intent) => !got.includes(intent));
    const added = got.filter((intent) => !line.intents.includes(intent));
    for (const expected of missed.length > 0 ? missed : ['–']) {
      for (const instead of added.length > 0 ? added : ['–']) {
        if (expected === instead) continue;
        const key = `${expected} → ${instead}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  });
  return [...counts]
    .sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0], 'en'))
    .slice(0, MOST_CONFUSIONS)
    .map(([key, count]) => `    ${String(count).padStart(3)} ${key}`);
}

/** The tables that training prints: the lines held back, by language, for phrases, words and both. */
export function report(
  examples: readonly MaterialExample[],
  classifiers: { both: Classifier; wordsOnly: Classifier },
): string {
  const heldBack = examples.filter((example) => example.heldBack);
  const languages = [...new Set(heldBack.map(({ line }) => line.language))];
  const together = (example: MaterialExample) =>
    withoutRuledOut(classifyObserved(example, classifiers.both), example.read);
  const ways: [string, (example: MaterialExample) => Classification | null][] = [
    ['phrases only', () => null],
    ['classifier without the phrases', ({ textOnly }) => classifyObserved(textOnly, classifiers.wordsOnly)],
    ['both', together],
  ];
  const tables = ways.flatMap(([name, way]) => [
    '',
    name,
    HEADER,
    ...[...languages, 'all'].map((language) => {
      const own = heldBack.filter(({ line }) => language === 'all' || line.language === language);
      return row(language, own, own.map(way));
    }),
  ]);
  const mistakes = languages.flatMap((language) => {
    const own = heldBack.filter(({ line }) => line.language === language);
    const { found } = figures(own, own.map(together));
    return [`  ${language}`, ...confusions(own, found)];
  });
  return [...tables, '', 'expected → found instead, both, most frequent first', ...mistakes].join('\n');
}
