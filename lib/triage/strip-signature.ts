import { alternatives } from '@/lib/privacy/phrases/alternatives';
import { SENT_FROM, SIGN_OFFS } from './phrases/mail-markers';

const MOST_SIGNATURE_LINES = 12;
const MOST_SIGN_OFF_LINES = 8;

const DELIMITER = /^(?:--|__|_{5,})$/;
const DEVICE = new RegExp(
  `^[-*—– ]{0,4}(?:(?:${alternatives(SENT_FROM)})|.{0,40} (?:cihazımdan|telefonumdan) gönderildi|von meinem .{2,40} gesendet)`,
  'iu',
);
const SIGN_OFF = new RegExp(`^[-–—* ]{0,4}(?:${alternatives(SIGN_OFFS)})[,.!;: ]*$`, 'iu');
/** What makes the lines after a closing formula more than a signature: a question, an order number, a sentence. */
const CONTENT = /[?？]|#\s?\d|\b(?=[\p{L}\d-]{5,24}\b)\p{Lu}{2,6}-\d|\p{Ll}{2,} \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+/u;

/** Drops the signature under a message: after "--", a phone's "Sent from my …", and a closing formula with name and contact. */
export function stripSignature(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  let end = lines.length;
  for (let index = 0; index < end; index++) {
    const line = lines[index] ?? '';
    if (line === '' || line.length > 120) continue;
    if (isDeviceLine(lines, index) || endsAtDelimiter(lines, index) || endsAtSignOff(lines, index, end)) end = index;
  }
  return lines.slice(0, end).join('\n').trimEnd();
}

/** A line of its own, below a blank one or at the end, and no sentence: "Sent from Berlin on Monday, still not here" is one. */
function isDeviceLine(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').replace(/<[^<>]*>/g, '');
  const apart = (lines[index - 1] ?? '') === '' || index === lines.length - 1;
  return apart && line.length <= 80 && !/[?!,;]|\. /.test(line) && DEVICE.test(line);
}

function endsAtDelimiter(lines: readonly string[], index: number): boolean {
  return DELIMITER.test(lines[index] ?? '') && lines.length - index <= MOST_SIGNATURE_LINES;
}

function endsAtSignOff(lines: readonly string[], index: number, end: number): boolean {
  if (end - index > 3 * MOST_SIGN_OFF_LINES || !SIGN_OFF.test(lines[index] ?? '')) return false;
  const rest = lines.slice(index + 1, end).filter((line) => line !== '');
  return rest.length <= MOST_SIGN_OFF_LINES && rest.every((line) => line.length <= 100 && !CONTENT.test(line));
}
