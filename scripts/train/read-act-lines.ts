import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ACTS } from '@/lib/ai/builtin/acts/acts';

const lineSchema = z.object({ text: z.string().min(1), acts: z.array(z.enum(ACTS)), group: z.string().min(1) });
export type ActLine = z.infer<typeof lineSchema> & { language: string };

/** Reads every `<language>.jsonl` of the material for the acts, languages in alphabetical order and lines as they stand. */
export function readActLines(folder: string): ActLine[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines
        .filter((line) => line.trim() !== '')
        .map((line) => ({ ...lineSchema.parse(JSON.parse(line)), language: name.slice(0, 2) }));
    });
}
