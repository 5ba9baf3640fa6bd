import { glossesOf } from '../dictionary/glosses-of';
import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';

/** "Please check whether it is recorded as delivered"; Turkish has a syllable for it. */
const WHETHER: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['whether', 'if']),
  de: new Set(['ob']),
  es: new Set(['si']),
  fr: new Set(['si']),
  pt: new Set(['se']),
  it: new Set(['se']),
  pl: new Set(['czy']),
  ru: new Set(['ли']),
  uk: new Set(['чи']),
};
/** What is found out. */
const FINDS_OUT: ReadonlySet<string> = new Set([
  'check',
  'confirm',
  'know',
  'tell',
  'see',
  'look',
  'ask',
  'verify',
  'find_out',
  'clarify',
]);

/** Whether words stand behind "please check whether", or in a question with an alternative. */
export function asksWhether(
  { tokens, language }: MessageReading,
  hit: Pick<Hit, 'start' | 'end' | 'sentence'>,
): boolean {
  const { clause } = tokens[hit.start] ?? {};
  const speaks = (gloss: string) => (word: string) => glossesOf(word, language).includes(gloss);
  const sentence = tokens.filter((token) => token.sentence === hit.sentence);
  // "Has it been delivered or not yet?"
  if (sentence.some(({ question }) => question) && sentence.some(({ word }) => speaks('or')(word))) return true;
  const before = tokens.slice(0, hit.end).filter((token) => token.clause === clause);
  const at = before.findIndex(({ word }) => WHETHER[language]?.has(word));
  const found = before
    .slice(0, Math.max(at, 0))
    .some(({ word }) => glossesOf(word, language).some((one) => FINDS_OUT.has(one)));
  return at >= 0 && found;
}
