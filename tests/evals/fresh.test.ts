import { describe, expect, it } from 'vitest';
import { readMaterial } from '@/scripts/train/read-material';
import { expectBars } from './bars';
import { figuresOf, told, understand } from './figures';
import { expectFloor, FLOORS } from './floors';

const messages = readMaterial('tests/evals/fresh');
const languages = [...new Set(messages.map(({ language }) => language))];
const ALL_MS = 120_000;

describe('fresh messages, never trained on', () => {
  it.each(languages)('are understood in %s', (language) => {
    const own = messages.filter((line) => line.language === language);
    const figures = figuresOf(own, own.map(understand));
    console.info(told(`fresh ${language}`, figures));
    const floor = FLOORS.fresh[language];
    if (!floor) throw new Error(`there is no floor for ${language}`);
    expectFloor(figures, floor);
  });

  it(
    'reach the bars of the product in the seven languages it is made for',
    () => {
      expectBars('fresh', messages, messages.map(understand));
    },
    ALL_MS,
  );

  it('stand nowhere in the material', () => {
    const known = new Set(readMaterial('lib/ai/builtin/material').map(({ text }) => text.toLowerCase()));
    expect(messages.filter(({ text }) => known.has(text.toLowerCase())).map(({ text }) => text)).toEqual([]);
  });
});
