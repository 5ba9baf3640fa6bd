import PostalMime, { type Email } from 'postal-mime';
import { cleanText, MOST_CHARACTERS } from './clean-text';
import { htmlText } from './html-text';
import { decodeLeftWords, repairMail } from './repair-mail';

/** A mail as it came over the wire, made readable. */
export type MailText = {
  subject: string;
  /** The author's address in lower case; '' where none is named. */
  from: string;
  /** The whole body as plain text, quotes and signature included; `messageText` takes the customer's own words out of it. */
  text: string;
  attachments: { filename: string; mediaType: string }[];
};

const MOST_BYTES = 10_000_000;
const MOST_NESTING = 60;
const MOST_HEADERS = 1_000_000;
const MOST_SUBJECT = 1_000;
const ADDRESS = /[^\s<>"'(),;:]{1,64}@[^\s<>"'(),;:]{1,255}/;

/**
 * Reads a mail from its bytes: any charset and transfer encoding, parts nested to any sensible depth, HTML where there is no
 * plain text. Malformed mail is read as far as it goes and never throws; bytes beyond 10 MB are not read.
 */
export async function mimeText(raw: Uint8Array): Promise<MailText> {
  const bytes = repairMail(raw.subarray(0, MOST_BYTES));
  const email = await parse(bytes);
  if (!email || isUnread(email)) return plainMail(bytes);
  return {
    subject: tidySubject(email.subject ?? ''),
    from: authorOf(email),
    text: bodyOf(email),
    attachments: email.attachments.map(({ filename, mimeType }) => ({
      filename: filename ?? '',
      mediaType: mimeType,
    })),
  };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MOST_NESTING, maxHeadersSize: MOST_HEADERS });
  } catch {
    return null;
  }
}

/** Nothing was found: no headers at all, or parts announced by a boundary that never comes. */
function isUnread({ headers, text, html, attachments }: Email): boolean {
  const named = headers.some(({ key }) => /^[\w-]+$/.test(key));
  return !named || (!text && !html && attachments.length === 0);
}

function bodyOf({ text, html }: Email): string {
  const plain = cleanText(text ?? '').trim();
  return plain === '' && html ? cleanText(htmlText(html)).trim() : plain;
}

function tidySubject(subject: string): string {
  return cleanText(decodeLeftWords(subject.slice(0, MOST_SUBJECT)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The author, else the sender, else the return path; a group's first member; from a broken header what looks like an address. */
function authorOf(email: Email): string {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? '';
  const named = [email.from, email.sender].flatMap((one) => (one?.group ? one.group : one ? [one] : []));
  const raw = [header('from'), header('sender'), email.returnPath ?? '', header('reply-to')];
  const shown = [...named.map((one) => one.address ?? ''), ...raw]
    .map((value) => ADDRESS.exec(value)?.[0])
    .find((one) => one !== undefined);
  return (shown ?? '').trim().toLowerCase();
}

/** For mail that the parser gives up on: headers by their names, and all after the first empty line as text. */
function plainMail(bytes: Uint8Array): MailText {
  const whole = cleanText(new TextDecoder('utf-8').decode(bytes.subarray(0, MOST_CHARACTERS * 4)));
  const hasHeaders = /^[\w-]{1,60}:/.test(whole);
  const end = hasHeaders ? whole.indexOf('\n\n') : 0;
  const head = hasHeaders ? whole.slice(0, end < 0 ? undefined : end).replace(/\n[ \t]+/g, ' ') : '';
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.{0,2000})$`, 'im').exec(head)?.[1] ?? '';
  const body = end < 0 ? '' : whole.slice(end).trim();
  return {
    subject: tidySubject(header('subject')),
    from: (ADDRESS.exec(header('from'))?.[0] ?? '').toLowerCase(),
    text: /<(?:html|body|div|p|br)\b/i.test(body) ? cleanText(htmlText(body)).trim() : body,
    attachments: [],
  };
}
