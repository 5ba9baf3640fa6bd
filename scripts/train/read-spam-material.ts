import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { groupShare } from './read-material';

const lineSchema = z.object({
  text: z.string().min(1),
  subject: z.string().min(1).optional(),
  /** What it speaks of. */
  kind: z.string().regex(/^[a-z0-9]+$/),
  /** Lines on the same idea share the group, in all languages: they are trained on or tested on together. */
  group: z.string().min(1),
});
export type SpamLine = z.infer<typeof lineSchema> & { language: string };

const HELD_BACK_SHARE = 0.2;
const SPLIT_SEED = 0x5a4d;

/** Reads every `<language>.jsonl` of unsolicited mail in a folder, languages in alphabetical order and lines as they stand. */
export function readSpamMaterial(folder: string): SpamLine[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return lines.flatMap((line, index) => {
        if (line.trim() === '') return [];
        const parsed = lineSchema.safeParse(JSON.parse(line));
        if (!parsed.success) throw new Error(`${name}:${index + 1}: ${z.prettifyError(parsed.error)}`);
        return [{ ...parsed.data, language: name.slice(0, 2) }];
      });
    });
}

/** Whether a line belongs to the part that no weight ever sees. */
export function isSpamHeldBack({ group }: SpamLine): boolean {
  return groupShare(group, SPLIT_SEED) < HELD_BACK_SHARE;
}
