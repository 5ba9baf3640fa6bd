import { AUTO_OPENINGS, AUTO_SUBJECTS, BOUNCE_SUBJECTS, CUSTOMER_MATTER } from './phrases/auto-replies';

type Input = { headers?: Record<string, string>; text: string; subject?: string | null; from?: string | null };
type Verdict = { automated: boolean; reason: 'header' | 'bounce' | 'phrase' | null };

const BULK = /^(?:bulk|junk|list|auto[_-]reply)\b/i;
const MACHINE_HEADERS = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-mail-autoreply',
  'list-id',
  'list-unsubscribe',
  'feedback-id',
  'x-loop',
] as const;
const BOUNCE_SENDER =
  /^<?(?:mailer-?daemon|postmaster|bounces?|mail-?delivery(?:-system|-subsystem)?|[\w.-]+-bounces)(?:[+=@>-]|$)/i;
const NO_REPLY_SENDER =
  /^<?(?:no-?_?reply|do-?not-?reply|donotreply|auto-?(?:reply|responder)|notifications?)(?:[+@>-]|$)/i;
const OPENING_LENGTH = 260;
/** A greeting may stand before the automatic sentence, not more. */
const MOST_BEFORE = 80;
const ENDS_PHRASE =
  /^(?:\s*$|\s*[:\-–—([!.,]|\s(?:re|until|till|bis|до|hasta|até|jusqu|fino|do|from|ab|с|з)(?!\p{L}))/u;
/** These name the purchase and are automatic all the same. */
const FROM_A_COMPANY =
  /automat|автомат|otomatik|not reply|не отвечайте|не відповідайте|no responda|não responda|antworten sie nicht|ne pas répondre|non rispondere|nie odpowiadać|we have received|wir haben ihre|nous avons bien reçu|hemos recibido|recebemos|abbiamo ricevuto|otrzymaliśmy|обращение принято|звернення прийнято|письмо получено/u;

/**
 * Whether a machine wrote this mail (operating procedures § 2.2); such mail is never answered. Header names in lower case.
 * `X-Auto-Response-Suppress` alone proves nothing: Outlook sets it on what people write.
 */
export function isAutomated({ headers = {}, text, subject, from }: Input): Verdict {
  if (isBounce(headers, subject ?? '', from ?? '')) return { automated: true, reason: 'bounce' };
  if (hasMachineHeader(headers) || NO_REPLY_SENDER.test(from?.trim() ?? ''))
    return { automated: true, reason: 'header' };
  if (readsAutomatic(text, subject ?? '')) return { automated: true, reason: 'phrase' };
  return { automated: false, reason: null };
}

function isBounce(headers: Record<string, string>, subject: string, from: string): boolean {
  const type = headers['content-type']?.toLowerCase() ?? '';
  return (
    headers['return-path']?.replace(/\s/g, '') === '<>' ||
    'x-failed-recipients' in headers ||
    (type.startsWith('multipart/report') && type.includes('delivery-status')) ||
    BOUNCE_SENDER.test(from.trim()) ||
    startsWithAny(plainSubject(subject), BOUNCE_SUBJECTS)
  );
}

function hasMachineHeader(headers: Record<string, string>): boolean {
  const submitted = headers['auto-submitted']?.trim().toLowerCase();
  if (submitted && submitted !== 'no') return true;
  if (BULK.test(headers.precedence?.trim() ?? '') || BULK.test(headers['x-precedence']?.trim() ?? '')) return true;
  return MACHINE_HEADERS.some((name) => (headers[name]?.trim() ?? '') !== '');
}

/** By its subject, or by its first sentence if that speaks of no purchase. */
function readsAutomatic(text: string, subject: string): boolean {
  if (isAutoSubject(plainSubject(subject))) return true;
  const opening = text.slice(0, OPENING_LENGTH).toLowerCase().replace(/\s+/g, ' ').trim();
  if (isHeaded(opening)) return true;
  const first = AUTO_OPENINGS.map((phrase) => opening.indexOf(phrase)).filter((index) => index >= 0);
  const at = Math.min(...first);
  if (at > MOST_BEFORE || /[?"«“„]/u.test(opening.slice(0, at))) return false;
  return FROM_A_COMPANY.test(opening) || !CUSTOMER_MATTER.test(opening);
}

function isAutoSubject(subject: string): boolean {
  return AUTO_SUBJECTS.some((phrase) => subject.startsWith(phrase) && ENDS_PHRASE.test(subject.slice(phrase.length)));
}

/** "Automatic reply: …", "Автоматична відповідь: …": two or three words and nothing else, in either order. */
const AUTOMATIC_HEAD =
  /^(?=[^:]*(?:auto|авто|otomatik))(?=[^:]*(?:repl|respon|answer|ответ|відпов|antwort|répon|repon|rispost|odpow|yanıt|cevap))[\p{L}-]+(?: [\p{L}-]+){0,2} ?:/u;

/** Where the help desk drops the subject, some mail programs still head the text with it: "Automatic reply: …". */
function isHeaded(opening: string): boolean {
  return (
    AUTOMATIC_HEAD.test(opening) ||
    AUTO_SUBJECTS.some((phrase) => opening.startsWith(phrase) && /^ ?:/.test(opening.slice(phrase.length)))
  );
}

function plainSubject(subject: string): string {
  return subject
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:re|fw|fwd|aw|wg|tr|rv|enc|odp|ynt) ?: ?){0,4}/, '')
    .replace(/^\[[^\]]{0,40}\] ?/, '');
}

function startsWithAny(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => text.startsWith(phrase));
}
