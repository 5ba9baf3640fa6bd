import rows from './topics.json';

const UNKNOWN: readonly string[] = [];

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Turns rows `topic gloss gloss*` round: the topics of each gloss. */
function compile(): ReadonlyMap<string, readonly string[]> {
  const topics = new Map<string, string[]>();
  for (const row of rows) {
    const [topic = '', ...glosses] = row.split(' ');
    for (const gloss of glosses) topics.set(gloss, [...(topics.get(gloss) ?? []), topic]);
  }
  return topics;
}

/**
 * What the glosses of a word are about, one or two of 379 topics for most: "kettle" and "toaster" are kitchenware, "rescue" and
 * "goosebumps" are said in praise. What was learned over one word so serves for others of its kind that no line trained on has.
 */
export function topicsOf(glosses: readonly string[]): readonly string[] {
  known ??= compile();
  const [first, ...others] = glosses;
  if (first === undefined) return UNKNOWN;
  const topics = known.get(first) ?? UNKNOWN;
  if (others.length === 0) return topics;
  return [...new Set([...topics, ...others.flatMap((gloss) => known?.get(gloss) ?? UNKNOWN)])];
}
