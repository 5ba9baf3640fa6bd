import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PassageIndex } from '@/lib/knowledge/rank-passages';
import type { Area } from './areas';

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().default(''),
  text: z.string(),
});
const querySchema = z.object({ text: z.string() });

/** The area `retrieval` over the documents of a JSON-lines file: ids of the texts that fit, best first. */
export function retrievalArea(documentsFile: string): Area {
  const documents = readFileSync(documentsFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => documentSchema.parse(JSON.parse(line)));
  const index = new PassageIndex(documents);
  return (line) => ({ ranked: index.rank(querySchema.parse(line).text).map(({ id }) => id) });
}
