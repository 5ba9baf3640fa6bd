import { expect } from 'vitest';
import type { Understanding } from '@/lib/ai/understanding';
import type { Labelled } from '@/scripts/train/read-material';
import { figuresOf, told } from './figures';

/** The languages that the product is made for. */
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

/** Fails where lines of the seven languages together, or the exact sets of one of them, are under the product's bars; others are passed over. */
export function expectBars(name: string, lines: readonly Labelled[], read: readonly Understanding[]): void {
  const figuresWhere = (keep: (line: Labelled) => boolean) =>
    figuresOf(
      lines.filter(keep),
      read.filter((_, index) => lines.slice(index, index + 1).some(keep)),
    );
  const all = figuresWhere(({ language }) => SEVEN.includes(language));
  console.info(told(`${name}, seven languages`, all));
  for (const language of SEVEN)
    expect(figuresWhere((line) => line.language === language).exact, language).toBeGreaterThanOrEqual(BARS.exact);
  expect(all.microF1).toBeGreaterThanOrEqual(BARS.microF1);
  expect(all.falseTriggers).toBeLessThanOrEqual(BARS.falseTriggers);
  expect(all.angry.f1).toBeGreaterThanOrEqual(BARS.angryF1);
  expect(all.angry.falsePositives).toBeLessThanOrEqual(BARS.angryFalsePositives);
  expect(all.threats.recall).toBeGreaterThanOrEqual(BARS.threatRecall);
}
