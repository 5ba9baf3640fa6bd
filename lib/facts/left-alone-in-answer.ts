import { readText } from '@/lib/ai/builtin/understand/read-text';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { Understanding } from '@/lib/ai/understanding';
import { saidOfEach } from './said-of-each';
import { deniedOrders } from './taken-back';

/** A bare no right behind a number. */
const NO_BEHIND = /^\s*(?:not|nicht|не|ні|no|não|nao|pas|non|nie|hayır|değil)(?=\s*[,.;:!])/iu;

/**
 * The orders that the answer to "which order do you mean?" names only to leave them out: "ORD-1 stays, I'll wait for it. The money for
 * ORD-2"; where it names but one, only if it says no to it ("not ORD-2, the other one").
 */
export function leftAloneInAnswer(text: string, ids: readonly string[], whole: Understanding): string[] {
  const [only, ...more] = ids;
  if (only === undefined) return [];
  if (more.length === 0) return isDenied(text, only) ? [only] : [];
  const denied = deniedOrders(text, ids);
  const left = saidOfEach(text, ids).filter(({ id, own }) => denied.includes(id) || isLeft(own, whole));
  return left.length < ids.length ? left.map(({ id }) => id) : [];
}

function isDenied(text: string, id: string): boolean {
  const code = id.replace(/^[^\p{L}\p{N}]+/u, '').toUpperCase();
  const at = text.toUpperCase().indexOf(code);
  return deniedOrders(text, [id]).length > 0 || (at >= 0 && NO_BEHIND.test(text.slice(at + code.length)));
}

function isLeft(own: string, { language, languageSource }: Understanding): boolean {
  const { signals } = understandMessage({ text: own, subject: null, language, languageSource, senderEmail: null });
  // "It has not come" is a complaint, "I am still waiting for it" beside a wish to leave it is none.
  const missing = signals.saysMissing && readText(own, language).message.has('neg');
  const wrong = missing || signals.deniesDelivery || signals.describesDefect;
  return (signals.leavesAlone || signals.refusesRefund) && !signals.asksMoneyBack && !wrong;
}
