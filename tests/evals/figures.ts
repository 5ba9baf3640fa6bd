import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';
import type { Labelled } from '@/scripts/train/read-material';
import { type BinaryScores, type SetScores, scoreBinary, scoreSets } from '@/scripts/train/score-sets';

export type Figures = SetScores & { angry: BinaryScores; threats: BinaryScores; selfHarm: BinaryScores };

/** What the built-in engine makes of a labelled line. */
export function understand({ text, language }: Labelled): Understanding {
  return understandMessage({ text, language, languageSource: 'message' });
}

/** How well lines were understood. */
export function figuresOf(lines: readonly Labelled[], read: readonly Understanding[]): Figures {
  return {
    ...scoreSets(
      lines,
      read.map(({ intents }) => intents.map(({ intent }) => intent)),
    ),
    angry: scoreBinary(
      lines.map(({ anger }) => anger >= 2),
      read.map(({ anger }) => anger >= 2),
    ),
    threats: scoreBinary(
      lines.map(({ threat }) => threat === 'chargeback' || threat === 'other'),
      read.map(({ threatensChargeback, threatensOther }) => threatensChargeback || threatensOther),
    ),
    selfHarm: scoreBinary(
      lines.map(({ threat }) => threat === 'self_harm'),
      read.map(({ selfHarm }) => selfHarm),
    ),
  };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** The figures in one line. */
export function told(
  name: string,
  { lines, exact, microF1, falseTriggers, angry, threats, selfHarm }: Figures,
): string {
  return [
    `${name} (${lines})`,
    `exact ${percent(exact)}`,
    `micro-F1 ${percent(microF1)}`,
    `false triggers ${percent(falseTriggers)}`,
    `anger ≥ 2 F1 ${percent(angry.f1)} at ${percent(angry.falsePositives)} false`,
    `threats found ${percent(threats.recall)} at ${percent(threats.falsePositives)} false`,
    `self-harm found ${percent(selfHarm.recall)} at ${percent(selfHarm.falsePositives)} false`,
  ].join(' · ');
}
