import { alternatives } from '@/lib/privacy/phrases/alternatives';
import { cleanText } from './clean-text';
import { plainWord } from './own-words';
import { NUDGES, OPENINGS } from './phrases/small-talk';
import { stripHistory } from './strip-history';
import { stripSignature } from './strip-signature';

const openings = new Set(OPENINGS.split(/\s+/).map(plainWord));
const TAIL = new RegExp(`(?:^| )(?:${alternatives(NUDGES.map(plain))})$`, 'u');
const MOST_ROUNDS = 8;

/** Words and numbers in lower case without accents and punctuation, one space between. */
export function plain(text: string): string {
  return plainWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The customer's own words without quotation and signature; all of the text where that leaves nothing. */
export function ownPart(text: string): string {
  const clean = cleanText(text);
  return stripSignature(stripHistory(clean)).trim() || clean;
}

/**
 * The form in which texts are compared: {@link plain}, without greeting, closing and nudges ("any news?"). A text of nothing
 * else keeps its words.
 */
export function normalForm(text: string): string {
  return normalWords(ownPart(text));
}

/** {@link normalForm} of a customer's own words. */
export function normalWords(own: string): string {
  const words = plain(own);
  return withoutSmallTalk(words) || words;
}

/** '' where a text only greets, thanks or asks for an answer. */
export function withoutSmallTalk(words: string): string {
  let rest = words;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const shorter = rest.slice(0, -80) + rest.slice(-80).replace(TAIL, '');
    if (shorter === rest) break;
    rest = shorter.trimEnd();
  }
  const list = rest.split(' ');
  const first = list.findIndex((word) => !openings.has(word));
  return first < 0 ? '' : list.slice(first).join(' ');
}
