import { createHash } from 'node:crypto';
import { newFacts } from './new-facts';
import { normalForm, normalWords, ownPart, plain, withoutSmallTalk } from './normal-form';
import { textSimilarity } from './text-similarity';

type Message = { text: string; attachments?: readonly string[] };

/** At least so alike are a message and its repeat. Measured on re-sent tickets with typing errors and left-out words. */
const ALIKE = 0.82;

/** Hex digest of the text's normal form: equal for texts that differ in case, accents, punctuation, spaces, greeting or closing only. */
export function textHash(text: string): string {
  return createHash('sha256').update(normalForm(text)).digest('hex').slice(0, 32);
}

/**
 * Whether a later message repeats an earlier one (operating procedures § 2.4). Both must hold: the words are nearly the same,
 * and nothing new is in it — no other number, address, attachment or request.
 *
 * @param a the earlier message
 * @param b the later message
 */
export function compareMessages(a: Message, b: Message): { duplicate: boolean; score: number; newFacts: string[] } {
  const earlier = ownPart(a.text);
  const later = ownPart(b.text);
  const score = similarity(earlier, later, b.text);
  const facts = score < ALIKE ? [] : newFacts({ ...a, text: earlier }, { ...b, text: later });
  return { duplicate: score >= ALIKE && facts.length === 0, score, newFacts: facts };
}

/** @param whole the later text with what it quotes */
function similarity(earlier: string, later: string, whole: string): number {
  const before = normalWords(earlier);
  const words = plain(later);
  const asked = withoutSmallTalk(words);
  if (asked === '' && quotes(whole, before)) return 1;
  return textSimilarity(before, asked || words);
}

/** A nudge above the quoted first message: the mail as a whole is that message again. */
function quotes(text: string, earlier: string): boolean {
  return earlier.length >= 8 && withoutSmallTalk(earlier) !== '' && plain(text).includes(earlier);
}
