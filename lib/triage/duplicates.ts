import { createHash } from 'node:crypto';
import { newFacts } from './new-facts';
import { normalForm, ownPart, plain, withoutSmallTalk } from './normal-form';
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
  const score = similarity(a.text, b.text);
  const facts = score < ALIKE ? [] : newFacts({ ...a, text: ownPart(a.text) }, { ...b, text: ownPart(b.text) });
  return { duplicate: score >= ALIKE && facts.length === 0, score, newFacts: facts };
}

function similarity(a: string, b: string): number {
  const earlier = normalForm(a);
  const later = normalForm(b);
  if (withoutSmallTalk(plain(ownPart(b))) === '' && quotes(b, earlier)) return 1;
  return textSimilarity(earlier, later);
}

/** A nudge above the quoted first message: the mail as a whole is that message again. */
function quotes(text: string, earlier: string): boolean {
  return earlier.length >= 8 && withoutSmallTalk(earlier) !== '' && plain(text).includes(earlier);
}
