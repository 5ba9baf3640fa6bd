import { plain } from './normal-form';
import { NEGATIONS, REQUESTS } from './phrases/small-talk';

type Message = { text: string; attachments?: readonly string[] };

const NUMBER = /[\p{L}\d#_-]*\d[\p{L}\d_./,:-]*/gu;
const ADDRESS = /[^\s<>(),;]+@[^\s<>(),;]+|https?:\/\/[^\s<>)]+/giu;

/** What the later message contains that the earlier one does not, by kind: `number:88120`, `address:…`, `attachment:…`, `request:refund`, `negation`. */
export function newFacts(earlier: Message, later: Message): string[] {
  const known = factsOf(earlier);
  return [...factsOf(later)].filter((fact) => !known.has(fact));
}

function factsOf({ text, attachments = [] }: Message): Set<string> {
  const addresses = (text.match(ADDRESS) ?? []).map((one) => `address:${one.toLowerCase().replace(/[.,]+$/, '')}`);
  const numbers = (text.replace(ADDRESS, ' ').match(NUMBER) ?? []).map(
    (one) => `number:${one.toLowerCase().replace(/[^\p{L}\d]/gu, '')}`,
  );
  const words = plain(text);
  const requests = Object.entries(REQUESTS)
    .filter(([, pattern]) => pattern.test(words))
    .map(([name]) => `request:${name}`);
  const negations = words.match(NEGATIONS)?.length ?? 0;
  return new Set([
    ...addresses,
    ...numbers,
    ...requests,
    ...attachments.map((name) => `attachment:${name}`),
    ...(negations > 0 ? ['negation'] : []),
  ]);
}
