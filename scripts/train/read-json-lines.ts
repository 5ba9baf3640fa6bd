import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const lineSchema = z.object({
  text: z.string(),
  subject: z
    .string()
    .nullish()
    .transform((subject) => subject ?? undefined),
  label: z.unknown().optional(),
  lang: z.string().optional(),
});
export type PublicLine = z.infer<typeof lineSchema>;

/** The texts of a public collection; none where its file is absent. */
export function readJsonLines(path: string): PublicLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}
