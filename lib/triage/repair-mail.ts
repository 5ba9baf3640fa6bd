const CHARSET = /charset\s*=\s*"?([\w:.-]{1,40})"?/gi;
const ENCODED_WORD = /=\?([\w-]{2,30})(?:\*[\w-]{1,10})?\?([bq])\?([^?\s]{0,2000})(?:\?=?|$)/gi;
const LEADING_NOISE = /^(?:\s*\r?\n)*(?:>?From [^\n]{1,200}\n)?/;
const CYRILLIC_LETTERS = /[а-яёіїєґ]/gi;
/** Lower-case letters far outnumber capitals in real text; in the wrong Cyrillic code page it is the other way round. */
const LOWER_CYRILLIC = /[а-яёіїє]/g;

function isSupported(charset: string): boolean {
  try {
    new TextDecoder(charset);
    return true;
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The likeliest single-byte charset of text that is no UTF-8: one of the Cyrillic ones where most words come out lower case. */
function guessCharset(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const scored = ['windows-1251', 'koi8-r'].map((charset) => {
    const text = new TextDecoder(charset).decode(bytes);
    const letters = text.match(CYRILLIC_LETTERS)?.length ?? 0;
    return { charset, letters, lower: text.match(LOWER_CYRILLIC)?.length ?? 0 };
  });
  const best = scored.reduce((one, other) => (other.lower > one.lower ? other : one));
  const ascii = bytes.filter((byte) => (byte | 32) >= 97 && (byte | 32) <= 122).length;
  // In Western text single accented letters stand among plain ones; in Cyrillic text whole words are high bytes.
  const cyrillic = best.lower > best.letters * 0.6 && high > 6 && longestHighRun(bytes) >= 4;
  return cyrillic || (high > ascii && high > 6) ? best.charset : 'windows-1252';
}

function longestHighRun(bytes: Uint8Array): number {
  let [longest, run] = [0, 0];
  for (const byte of bytes) {
    run = byte >= 0x80 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Puts right what senders get wrong before a mail is parsed: a mailbox line or empty lines before the headers, charsets that do
 * not exist or that the bytes contradict, and 8-bit headers. Bytes of mail that is in order come back as they are.
 */
export function repairMail(bytes: Uint8Array): Uint8Array {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const start = LEADING_NOISE.exec(latin.slice(0, 2000))?.[0].length ?? 0;
  const body = bytes.subarray(start);
  const labels = [...latin.matchAll(CHARSET)].map((match) => match[1] ?? '');
  const utf8 = isUtf8(body);
  const doubtful = labels.some((label) => !isSupported(label) || (!utf8 && /^utf-?8$/i.test(label)));
  if (utf8 && !doubtful) return body;
  const guess = utf8 ? 'utf-8' : guessCharset(body);
  if (!utf8 && labels.length === 0) return Buffer.from(new TextDecoder(guess).decode(body), 'utf8');
  const relabelled = latin.slice(start).replace(CHARSET, (whole: string, label: string) => {
    const wrong = !isSupported(label) || (!utf8 && /^utf-?8$/i.test(label));
    return wrong ? `charset="${guess}"` : whole;
  });
  return withUtf8Headers(Buffer.from(relabelled, 'latin1'), labels.find(isSupported) ?? guess);
}

/** Headers may only hold ASCII or UTF-8; others are taken to be in the body's charset. */
function withUtf8Headers(bytes: Buffer, charset: string): Uint8Array {
  const end = /\r?\n\r?\n/.exec(bytes.toString('latin1'))?.index ?? bytes.length;
  const head = bytes.subarray(0, end);
  if (isUtf8(head)) return bytes;
  const label = /^utf-?8$/i.test(charset) ? guessCharset(head) : charset;
  return Buffer.concat([Buffer.from(new TextDecoder(label).decode(head), 'utf8'), bytes.subarray(end)]);
}

/** Encoded words that the parser left because they are cut off or badly closed. */
export function decodeLeftWords(header: string): string {
  return header.replace(ENCODED_WORD, (whole: string, charset: string, kind: string, data: string) => {
    if (!isSupported(charset)) return whole;
    const bytes =
      kind.toLowerCase() === 'b'
        ? Buffer.from(data, 'base64')
        : Buffer.from(
            data
              .replace(/_/g, ' ')
              .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          );
    return new TextDecoder(charset).decode(bytes);
  });
}
