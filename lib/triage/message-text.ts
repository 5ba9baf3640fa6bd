import { cleanText } from './clean-text';
import { htmlText } from './html-text';
import { stripHistory } from './strip-history';
import { stripSignature } from './strip-signature';

const LOOKS_LIKE_HTML = /^\s*<(?:!doctype|html|head|body|div|p|table|span|br)\b[^<>]{0,500}>/i;

/**
 * What the customer wrote in this message: plain text in canonical form, without quoted history and signature.
 * Forwarded or quoted content stays where nothing else was written; '' only where nothing was written at all.
 */
export function messageText(body: { text?: string | null; html?: string | null }): string {
  const whole = tidy(wholeText(body));
  if (whole === '') return '';
  const own = tidy(stripHistory(whole));
  if (own === '') return whole;
  const unsigned = tidy(stripSignature(own));
  return unsigned === '' ? own : unsigned;
}

function wholeText({ text, html }: { text?: string | null; html?: string | null }): string {
  const plain = cleanText(text ?? '');
  if (LOOKS_LIKE_HTML.test(plain)) return cleanText(htmlText(plain));
  if (plain.trim() !== '') return plain;
  return html ? cleanText(htmlText(html)) : '';
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
