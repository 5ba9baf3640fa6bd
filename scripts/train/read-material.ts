import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hashText } from '@/lib/ai/builtin/classifier/hash-text';
import { angerSchema, INTENTS } from '@/lib/ai/understanding';

const lineSchema = z.object({
  text: z.string().min(1),
  intents: z.array(z.enum(INTENTS)).min(1),
  anger: angerSchema,
  threat: z.enum(['chargeback', 'other', 'self_harm']).nullable(),
  /** Lines that share a sentence skeleton share the group: they are trained on or tested on together. */
  group: z.string().min(1),
});
export type Labelled = z.infer<typeof lineSchema> & { language: string };

const HELD_BACK_SHARE = 0.2;
const SPLIT_SEED = 0x5eed;

/** Reads every `<language>.jsonl` of a folder, languages in alphabetical order and lines as they stand. */
export function readMaterial(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => {
      const language = name.slice(0, 2);
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines.flatMap((line, index) => {
        if (line.trim() === '') return [];
        const parsed = lineSchema.safeParse(JSON.parse(line));
        if (!parsed.success) throw new Error(`${name}:${index + 1}: ${z.prettifyError(parsed.error)}`);
        return [{ ...parsed.data, language }];
      });
    });
}

/** A number from 0 to 1 that depends on the group alone. */
export function groupShare(group: string, seed: number): number {
  return hashText(group, seed) / 0x1_0000_0000;
}

/** Whether a line belongs to the part that no weight ever sees. */
export function isHeldBack({ group }: Labelled): boolean {
  return groupShare(group, SPLIT_SEED) < HELD_BACK_SHARE;
}
