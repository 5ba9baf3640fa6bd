import { describe, expect, it } from 'vitest';
import type { Understanding } from '@/lib/ai/understanding';
import { isHeldBack, type Labelled, readMaterial } from '@/scripts/train/read-material';
import { slowness } from '../support/slowness';
import { expectBars } from './bars';
import { figuresOf, told, understand } from './figures';
import { expectFloor, FLOORS } from './floors';

/** Milliseconds of processor time for one message: a busy machine must not fail the test. */
const MOST_MS = 3 * slowness();
const heldBack = readMaterial('lib/ai/builtin/material').filter(isHeldBack);
const languages = [...new Set(heldBack.map(({ language }) => language))];
const answers = new Map<string, { own: Labelled[]; read: Understanding[]; ms: number }>();
const ALL_MS = 120_000;

/** Each language is read once, with the processor time that it takes. */
function readIn(language: string) {
  const before = answers.get(language);
  if (before) return before;
  const own = heldBack.filter((line) => line.language === language);
  const started = process.cpuUsage();
  const read = own.map(understand);
  const { user, system } = process.cpuUsage(started);
  const answer = { own, read, ms: (user + system) / 1000 };
  answers.set(language, answer);
  return answer;
}

describe('lines that no weight has seen', () => {
  it.each(languages)('are understood in %s', (language) => {
    const { own, read } = readIn(language);
    const figures = figuresOf(own, read);
    console.info(told(language, figures));
    expectFloor(figures, FLOORS.languages[language] ?? FLOORS.others);
  });

  it(
    'reach the bars of the product in the seven languages it is made for',
    () => {
      const all = languages.map(readIn);
      expectBars(
        'held back',
        all.flatMap(({ own }) => own),
        all.flatMap(({ read }) => read),
      );
    },
    ALL_MS,
  );

  it(
    'are understood in all languages together, quickly',
    () => {
      const all = languages.map(readIn);
      const figures = figuresOf(
        all.flatMap(({ own }) => own),
        all.flatMap(({ read }) => read),
      );
      const each = all.reduce((sum, { ms }) => sum + ms, 0) / heldBack.length;
      console.info(`${told('all', figures)} · ${each.toFixed(2)} ms each`);
      expect(heldBack.length).toBeGreaterThan(250);
      expect(figures.angry.falsePositives).toBeLessThanOrEqual(FLOORS.all.angryFalsePositives);
      expect(figures.threats.falsePositives).toBeLessThanOrEqual(FLOORS.all.threatFalsePositives);
      expect(figures.selfHarm.falsePositives).toBeLessThanOrEqual(FLOORS.all.selfHarmFalsePositives);
      expect(each).toBeLessThanOrEqual(MOST_MS);
    },
    ALL_MS,
  );
});
