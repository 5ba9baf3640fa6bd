import PostalMime, { type Email } from 'postal-mime';
import { MOST_CHARACTERS } from './clean-text';
import { messageText } from './message-text';

/** A mail as it came over the wire, made readable. `text` is the customer's own words (see {@link messageText}). */
export type MailText = {
  subject: string;
  /** The sender's address in lower case; '' where none is named. */
  from: string;
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
  const bytes = raw.subarray(0, MOST_BYTES);
  const email = await parse(bytes);
  if (!email) return plainMail(bytes);
  const text = messageText({ text: email.text, html: email.html });
  return {
    subject: tidySubject(email.subject ?? ''),
    from: senderOf(email),
    text,
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

function tidySubject(subject: string): string {
  return subject.replace(/\s+/g, ' ').trim().slice(0, MOST_SUBJECT);
}

/** The author, else the sender, else the return path; a group's first member; an address in a broken header as far as it shows. */
function senderOf(email: Email): string {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? '';
  const named = [email.from, email.sender].flatMap((one) => (one?.group ? one.group : one ? [one] : []));
  const address = named.map((one) => one.address ?? '').find((one) => one.includes('@'));
  const broken = [header('from'), header('sender'), email.returnPath ?? '', header('reply-to')];
  const shown = address ?? broken.map((value) => ADDRESS.exec(value)?.[0]).find((one) => one !== undefined);
  return (shown ?? '').trim().toLowerCase();
}

/** For mail that the parser gives up on: headers by their names, and all after the first empty line as text. */
function plainMail(bytes: Uint8Array): MailText {
  const whole = new TextDecoder('utf-8').decode(bytes.subarray(0, MOST_CHARACTERS * 4)).replace(/\r\n?/g, '\n');
  const end = whole.indexOf('\n\n');
  const head = end < 0 ? whole : whole.slice(0, end);
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.{0,2000})$`, 'im').exec(head)?.[1] ?? '';
  return {
    subject: tidySubject(header('subject')),
    from: (ADDRESS.exec(header('from'))?.[0] ?? '').toLowerCase(),
    text: messageText({ text: end < 0 ? '' : whole.slice(end + 2) }),
    attachments: [],
  };
}
