import { glossesOf } from '@/lib/ai/builtin/dictionary/glosses-of';
import { readText } from '@/lib/ai/builtin/understand/read-text';
import type { Understanding } from '@/lib/ai/understanding';
import { mentionsOrder } from './mentions-order';
import { saidOfEach } from './said-of-each';
import { sentencesIn } from './sentences-in';
import { deniedOrders } from './taken-back';
import { understandPart } from './understand-part';

const OTHER: ReadonlySet<string> = new Set(['other', 'another', 'second']);
/** A bare no right behind a number. */
const NO_BEHIND = /^\s*(?:not|nicht|не|ні|no|não|nao|pas|non|nie|hayır|değil)(?=\s*[,.;:!])/iu;

/**
 * The orders that the answer to "which order do you mean?" names only to leave them out: "ORD-1 stays, I'll wait for it. The money for
 * ORD-2"; where it names but one, only if it says no to it ("not ORD-2, the other one") or
 * speaks of the other too ("ORD-2 may come when it likes. For the other one I want the money").
 */
export function leftAloneInAnswer(text: string, ids: readonly string[], whole: Understanding): string[] {
  const [only, ...more] = ids;
  if (only === undefined) return [];
  if (more.length === 0) return isDenied(text, only) || meansTheOther(text, only, whole) ? [only] : [];
  const denied = deniedOrders(text, ids);
  const left = saidOfEach(text, ids).filter(({ id, own }) => denied.includes(id) || isLeft(own, whole));
  return left.length < ids.length ? left.map(({ id }) => id) : [];
}

function isDenied(text: string, id: string): boolean {
  const code = id.replace(/^[^\p{L}\p{N}]+/u, '').toUpperCase();
  const at = text.toUpperCase().indexOf(code);
  return deniedOrders(text, [id]).length > 0 || (at >= 0 && NO_BEHIND.test(text.slice(at + code.length)));
}

/** A number by itself, with a word or two, is the answer. */
const MERE_NUMBER = 5;

/** The named one is left alone in its sentence, and the rest says that the other one is meant, or wants the money for it. */
function meansTheOther(text: string, id: string, whole: Understanding): boolean {
  const sentences = sentencesIn(text);
  const own = sentences.filter((one) => mentionsOrder(one, id)).join(' ');
  const rest = sentences.filter((one) => !mentionsOrder(one, id)).join(' ');
  if (own.trim().split(/\s+/).length < MERE_NUMBER || !isLeft(own, whole)) return false;
  const { message } = readText(rest, whole.language);
  const glosses = new Set(message.tokens.flatMap(({ word }) => glossesOf(word, whole.language)));
  if (![...OTHER].some((one) => glosses.has(one)) || isLeft(rest, whole)) return false;
  return glosses.has('mean') || understandPart(rest, whole).signals.asksMoneyBack;
}

function isLeft(own: string, whole: Understanding): boolean {
  const { signals, language } = understandPart(own, whole);
  // "It has not come" is a complaint, "I am still waiting for it" beside a wish to leave it is none.
  const missing = signals.saysMissing && readText(own, language).message.has('neg');
  const wrong = missing || signals.deniesDelivery || signals.describesDefect;
  return (signals.leavesAlone || signals.refusesRefund) && !signals.asksMoneyBack && !wrong;
}
