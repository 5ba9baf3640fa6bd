import { describe, expect, it } from 'vitest';
import { readMaterial } from '@/scripts/train/read-material';
import { figuresOf, told, understand } from './figures';
import { expectFloor, FLOORS } from './floors';

const messages = readMaterial('tests/evals/fresh');
const languages = [...new Set(messages.map(({ language }) => language))];

const SEVEN = ['en', 'ru', 'uk', 'es', 'pt', 'de', 'fr'];
/** What the product promises (docs/evaluation.md, "The product's bars"). */
const BARS = {
  exact: 0.85,
  microF1: 0.92,
  falseTriggers: 0.05,
  angryF1: 0.85,
  angryFalsePositives: 0.04,
  threatRecall: 0.97,
};

describe('fresh messages, never trained on', () => {
  it.each(languages)('are understood in %s', (language) => {
    const own = messages.filter((line) => line.language === language);
    const figures = figuresOf(own, own.map(understand));
    console.info(told(`fresh ${language}`, figures));
    const floor = FLOORS.fresh[language];
    if (!floor) throw new Error(`there is no floor for ${language}`);
    expectFloor(figures, floor);
  });

  it('reach the bars of the product in the seven languages it is made for', () => {
    const own = messages.filter(({ language }) => SEVEN.includes(language));
    const read = own.map(understand);
    const all = figuresOf(own, read);
    console.info(told('fresh, seven languages', all));
    for (const language of SEVEN) {
      const at = own.flatMap((line, index) => (line.language === language ? [index] : []));
      const { exact } = figuresOf(
        at.flatMap((index) => own[index] ?? []),
        at.flatMap((index) => read[index] ?? []),
      );
      expect(exact, language).toBeGreaterThanOrEqual(BARS.exact);
    }
    expect(all.microF1).toBeGreaterThanOrEqual(BARS.microF1);
    expect(all.falseTriggers).toBeLessThanOrEqual(BARS.falseTriggers);
    expect(all.angry.f1).toBeGreaterThanOrEqual(BARS.angryF1);
    expect(all.angry.falsePositives).toBeLessThanOrEqual(BARS.angryFalsePositives);
    expect(all.threats.recall).toBeGreaterThanOrEqual(BARS.threatRecall);
  });

  it('stand nowhere in the material', () => {
    const known = new Set(readMaterial('lib/ai/builtin/material').map(({ text }) => text.toLowerCase()));
    expect(messages.filter(({ text }) => known.has(text.toLowerCase())).map(({ text }) => text)).toEqual([]);
  });
});
