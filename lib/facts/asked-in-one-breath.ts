import { glossesOf } from '@/lib/ai/builtin/dictionary/glosses-of';
import { readText } from '@/lib/ai/builtin/understand/read-text';
import type { Understanding } from '@/lib/ai/understanding';
import { mentionsOrder } from './mentions-order';
import { sentencesIn } from './sentences-in';
import { understandPart } from './understand-part';

/** Where one matter ends and the next may begin within a sentence, in the ten languages. */
const JOINT = /[,;:–—]|\s(?:and|but|und|aber|y|e|et|mais|pero|mas|ma|и|а|но|та|і|але|i|oraz|ale|ve|ama)(?=\s)/giu;

const ASKS: ReadonlySet<string> = new Set(['where', 'when']);

/**
 * The orders that a sentence only asks after while it wants the money of another: "Refund ORD-1, and ORD-2 I am still waiting for – when
 * does it come?" Each order is given the words from the joint before its number to the joint before the next one's.
 */
export function askedInOneBreath(text: string, ids: readonly string[], whole: Understanding): string[] {
  return sentencesIn(text).flatMap((sentence) => {
    const parts = partsOf(sentence, ids).map((one) => ({ ...one, ...read(one.said, whole) }));
    if (!parts.some(({ wants }) => wants)) return [];
    return parts.filter(({ wants, asks }) => asks && !wants).map(({ id }) => id);
  });
}

function partsOf(sentence: string, ids: readonly string[]): { id: string; said: string }[] {
  const starts = ids
    .filter((id) => mentionsOrder(sentence, id))
    .map((id) => ({ id, at: sentence.toUpperCase().indexOf(id.replace(/^[^\p{L}\p{N}]+/u, '').toUpperCase()) }))
    .sort((one, other) => one.at - other.at);
  const [first, ...others] = starts;
  if (!first || others.length === 0) return [];
  const cuts = others.map(({ at }, index) => jointBefore(sentence, at, starts[index]?.at ?? 0));
  if (cuts.includes(-1)) return [];
  return starts.map(({ id }, index) => ({ id, said: sentence.slice(cuts[index - 1] ?? 0, cuts[index]) }));
}

/** The last joint between two places; -1 where there is none. */
function jointBefore(sentence: string, to: number, from: number): number {
  const joints = [...sentence.slice(from, to).matchAll(JOINT)];
  const last = joints.at(-1);
  return last ? from + last.index : -1;
}

function read(said: string, whole: Understanding): { wants: boolean; asks: boolean } {
  const { signals, language } = understandPart(said, whole);
  const { message } = readText(said, language);
  const asked = message.tokens.some(({ word }) => glossesOf(word, language).some((gloss) => ASKS.has(gloss)));
  return {
    wants: signals.asksMoneyBack,
    asks: (asked || message.has('statusAsk')) && !message.has('refund', 'defect'),
  };
}
