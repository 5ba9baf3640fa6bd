import { plainWord } from './own-words';
import weights from './spam-weights.json';

const LINK = /https?:\/\/\S+|www\.\S+/giu;
const TOKEN = /\p{L}+|\d+|[\p{Sc}%!]/gu;
const MOST = 4_000;

/** Single words and neighbouring pairs of a text as the linear model counts them, each once; numbers by their length only. */
export function spamWords(text: string): Set<string> {
  const clean = plainWord(text.slice(0, MOST).replace(LINK, ' linkurl '));
  const tokens = (clean.match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? `0${token.length}` : token));
  const words = new Set<string>(tokens);
  for (let index = 1; index < tokens.length; index++) words.add(`${tokens[index - 1]} ${tokens[index]}`);
  return words;
}

const weightOf: ReadonlyMap<string, number> = new Map(Object.entries(weights.words));
const LEAST_NORM = 12;

/** The linear model's log-odds that the words are those of an unsolicited offer; far below zero where it knows none of them. */
export function spamLogOdds(text: string): number {
  let sum = 0;
  let known = 0;
  for (const word of spamWords(text)) {
    const weight = weightOf.get(word);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return weights.bias + sum / Math.sqrt(Math.max(known, LEAST_NORM));
}
