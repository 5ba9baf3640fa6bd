import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';
import { isHeldBack, type Labelled, readMaterial } from '@/scripts/train/read-material';
import { type BinaryScores, type SetScores, scoreBinary, scoreSets } from '@/scripts/train/score-sets';
import floorsFile from './floors.json';

type Figures = SetScores & { angry: BinaryScores; threats: BinaryScores; selfHarm: BinaryScores };

/** Milliseconds of processor time for one message: a busy machine must not fail the test. */
const MOST_MS = 3;
const heldBack = readMaterial('lib/ai/builtin/material').filter(isHeldBack);
const languages = [...new Set(heldBack.map(({ language }) => language))];

function understand({ text, language }: Labelled): Understanding {
  return understandMessage({ text, language, languageSource: 'message' });
}

function figuresOf(lines: readonly Labelled[], read: readonly Understanding[]): Figures {
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

function told(name: string, { lines, exact, microF1, falseTriggers, angry, threats, selfHarm }: Figures): string {
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

const floorSchema = z.object({
  exact: z.number(),
  microF1: z.number(),
  falseTriggers: z.number(),
  angryF1: z.number(),
  threatRecall: z.number(),
});
const floors = z
  .object({
    languages: z.record(z.string(), floorSchema),
    /** For a language that has no floor of its own yet. */
    others: floorSchema,
    all: z.object({
      angryFalsePositives: z.number(),
      threatFalsePositives: z.number(),
      selfHarmFalsePositives: z.number(),
    }),
  })
  .parse(floorsFile);

describe('lines that no weight has seen', () => {
  it.each(languages)('are understood in %s', (language) => {
    const own = heldBack.filter((line) => line.language === language);
    const figures = figuresOf(own, own.map(understand));
    console.info(told(language, figures));
    const floor = floors.languages[language] ?? floors.others;
    expect(figures.exact).toBeGreaterThanOrEqual(floor.exact);
    expect(figures.microF1).toBeGreaterThanOrEqual(floor.microF1);
    expect(figures.falseTriggers).toBeLessThanOrEqual(floor.falseTriggers);
    expect(figures.angry.f1).toBeGreaterThanOrEqual(floor.angryF1);
    expect(figures.threats.recall).toBeGreaterThanOrEqual(floor.threatRecall);
  });

  it('are understood in all languages together, quickly', () => {
    const started = process.cpuUsage();
    const figures = figuresOf(heldBack, heldBack.map(understand));
    const { user, system } = process.cpuUsage(started);
    const each = (user + system) / 1000 / heldBack.length;
    console.info(`${told('all', figures)} · ${each.toFixed(2)} ms each`);
    expect(heldBack.length).toBeGreaterThan(250);
    expect(figures.angry.falsePositives).toBeLessThanOrEqual(floors.all.angryFalsePositives);
    expect(figures.threats.falsePositives).toBeLessThanOrEqual(floors.all.threatFalsePositives);
    expect(figures.selfHarm.falsePositives).toBeLessThanOrEqual(floors.all.selfHarmFalsePositives);
    expect(each).toBeLessThanOrEqual(MOST_MS);
  });
});
