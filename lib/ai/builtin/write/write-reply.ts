import type { ReplyBrief, ReplyPart, ReplyPartKind, WrittenReply } from '@/lib/ai/reply-brief';
import { greeting, opening } from './opening';
import { handOver } from './parts/hand-over';
import { renderPart } from './render-part';
import { resolveLocale } from './resolve-locale';
import { turnTo } from './turn-to';
import { createWriter, type Writer } from './writer';

type HandOver = Extract<ReplyPart, { kind: 'handed_over' }>;

/** After these a customer may well have one more question; after the others a closing line would be noise. */
const CLOSED_BY: readonly ReplyPartKind[] = [
  'refund_done',
  'already_refunded',
  'refund_recorded',
  'payment_not_taken',
  'payment_on_hold',
  'order_delivered',
  'store_steps',
  'subscription_ended',
  'subscription_renews',
  'cancellation_done',
  'offer_applied',
  'knowledge',
  'public_offers',
];

/**
 * Writes the reply a brief asks for with the built-in wordings. Pure: the same brief gives the same text.
 * A language without wordings gets English (`fellBackToEnglish`). A brief without parts throws.
 */
export function writeReply(brief: ReplyBrief): WrittenReply {
  if (brief.parts.length === 0) throw new Error('A reply needs at least one part');
  const { locale, fellBack } = resolveLocale(brief.language);
  const writer = createWriter(locale, brief);
  const safety = brief.parts.find((part) => part.kind === 'safety_support');
  const paragraphs = safety === undefined ? allParagraphs(brief, writer, fellBack) : [safety.text];
  return {
    text: paragraphs.filter((paragraph) => paragraph !== null && paragraph !== '').join('\n\n'),
    language: locale.tag,
    engine: 'builtin',
    variants: writer.used,
    fellBackToEnglish: fellBack,
  };
}

function allParagraphs(brief: ReplyBrief, writer: Writer, fellBack: boolean): (string | null)[] {
  const hello = greeting(brief, writer);
  const lead = opening(brief, writer);
  const body = bodyParagraphs(brief.parts, writer);
  const [first = '', ...rest] = body;
  const closing = closes(brief) ? writer.say('closing', {}) : null;
  return [hello, lead === null ? first : `${lead} ${first}`, ...rest, closing, footer(brief, writer, fellBack)];
}

function bodyParagraphs(parts: readonly ReplyPart[], writer: Writer): string[] {
  const direct = parts.filter((part) => part.kind !== 'handed_over');
  const paragraphs = direct.map((part, index) => {
    const turn = turnTo(part, direct[index - 1], writer);
    const text = renderPart(part, writer);
    return turn === null ? text : `${turn} ${text}`;
  });
  const handed = handOver(handOvers(parts), writer);
  return handed === '' ? paragraphs : [...paragraphs, handed];
}

/** An unverified sender is told once that a colleague looks, and no order is named to them. */
function handOvers(parts: readonly ReplyPart[]): HandOver[] {
  const handed = parts.filter((part): part is HandOver => part.kind === 'handed_over');
  if (!parts.some((part) => part.kind === 'identity_unverified')) return handed;
  return [];
}

function closes(brief: ReplyBrief): boolean {
  const only = brief.parts[0];
  if (only === undefined || brief.parts.length > 1 || brief.replyNumber > 0 || brief.anger > 1) return false;
  return CLOSED_BY.includes(only.kind);
}

function footer(brief: ReplyBrief, writer: Writer, fellBack: boolean): string | null {
  if (!brief.disclosure) return null;
  const disclosure = writer.say('disclosure', { person: writer.locale.personWord });
  return fellBack ? `${writer.say('fallback_note', {})} ${disclosure}` : disclosure;
}
