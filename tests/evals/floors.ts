import { expect } from 'vitest';
import { z } from 'zod';
import type { Figures } from './figures';
import floorsFile from './floors.json';

const floorSchema = z.object({
  exact: z.number(),
  microF1: z.number(),
  falseTriggers: z.number(),
  angryF1: z.number(),
  threatRecall: z.number(),
});
/** What must be reached by the lines held back, and by the fresh messages that no line was trained beside. */
export const FLOORS = z
  .object({
    languages: z.record(z.string(), floorSchema),
    /** For a language that has no floor of its own yet. */
    others: floorSchema,
    fresh: z.record(z.string(), floorSchema),
    all: z.object({
      angryFalsePositives: z.number(),
      threatFalsePositives: z.number(),
      selfHarmFalsePositives: z.number(),
    }),
  })
  .parse(floorsFile);

/** Fails where figures are under a floor. */
export function expectFloor(figures: Figures, floor: z.infer<typeof floorSchema>): void {
  expect(figures.exact).toBeGreaterThanOrEqual(floor.exact);
  expect(figures.microF1).toBeGreaterThanOrEqual(floor.microF1);
  expect(figures.falseTriggers).toBeLessThanOrEqual(floor.falseTriggers);
  expect(figures.angry.f1).toBeGreaterThanOrEqual(floor.angryF1);
  expect(figures.threats.recall).toBeGreaterThanOrEqual(floor.threatRecall);
}
