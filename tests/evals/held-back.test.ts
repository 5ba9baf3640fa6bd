import { describe, expect, it } from 'vitest';
import { isHeldBack, readMaterial } from '@/scripts/train/read-material';
import { figuresOf, told, understand } from './figures';
import { expectFloor, FLOORS } from './floors';

/** Milliseconds of processor time for one message: a busy machine must not fail the test. */
const MOST_MS = 3;
const heldBack = readMaterial('lib/ai/builtin/material').filter(isHeldBack);
const languages = [...new Set(heldBack.map(({ language }) => language))];

describe('lines that no weight has seen', () => {
  it.each(languages)('are understood in %s', (language) => {
    const own = heldBack.filter((line) => line.language === language);
    const figures = figuresOf(own, own.map(understand));
    console.info(told(language, figures));
    expectFloor(figures, FLOORS.languages[language] ?? FLOORS.others);
  });

  it('are understood in all languages together, quickly', () => {
    const started = process.cpuUsage();
    const figures = figuresOf(heldBack, heldBack.map(understand));
    const { user, system } = process.cpuUsage(started);
    const each = (user + system) / 1000 / heldBack.length;
    console.info(`${told('all', figures)} · ${each.toFixed(2)} ms each`);
    expect(heldBack.length).toBeGreaterThan(250);
    expect(figures.angry.falsePositives).toBeLessThanOrEqual(FLOORS.all.angryFalsePositives);
    expect(figures.threats.falsePositives).toBeLessThanOrEqual(FLOORS.all.threatFalsePositives);
    expect(figures.selfHarm.falsePositives).toBeLessThanOrEqual(FLOORS.all.selfHarmFalsePositives);
    expect(each).toBeLessThanOrEqual(MOST_MS);
  });
});
