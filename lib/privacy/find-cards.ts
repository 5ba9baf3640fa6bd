import type { Finding } from './finding';

// Between the digits: spaces, dashes, and what is not seen (zero-width and direction marks, soft hyphens).
const DIGIT_RUN =
  /(?<!\p{Nd})\p{Nd}(?:[ \t\u00A0\u00AD\u061C\u180E\u2000-\u200F\u202A-\u202F\u205F-\u2064\u2066-\u2069\u3000\uFEFF.,·\-_/\u2010-\u2015\u2212*]{0,6}\p{Nd}){11,}/gu;
/** Leading digits of the card schemes: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, Mir, Troy, Elo. */
const SCHEME = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|9792|1800|2131|1946)/;
const MAESTRO = /^(?:5[0678]|6)/;
const CARD_CONTEXT = /card|karte|kart|карт|tarjeta|cartão|cartao|carte|carta|cc\b/iu;
const DIGIT = /\p{Nd}/u;

/** An identifier with letters among its digits, as some shops number their orders; of a thousand at random one held what looks like a card. */
const UUID = /(?<![\w-])(?=[\d-]*[a-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\w-])/gi;

const LEAST_DIGITS = 12;
const MOST_DIGITS = 19;

type Group = { start: number; digits: string };

/**
 * Payment-card numbers: 12 to 19 digits of a card scheme with a valid check digit, in groups or not, also beside other digits, but not
 * inside a UUID.
 */
export function findCards(text: string): Finding[] {
  const found: Finding[] = [];
  const identifiers = [...text.matchAll(UUID)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  for (const match of text.matchAll(DIGIT_RUN)) {
    const groups = groupsOf(match[0], match.index);
    for (let first = 0; first < groups.length; first++) {
      const last = lastOfCard(groups, first, text);
      const from = groups[first];
      const to = last === null ? undefined : groups[last];
      if (last === null || !from || !to) continue;
      const end = to.start + to.digits.length;
      if (identifiers.some((one) => one.start <= from.start && end <= one.end)) continue;
      found.push({ start: from.start, end, type: 'CARD' });
      first = last;
    }
  }
  return found;
}

/** The last group of the longest card number that begins at a group. */
function lastOfCard(groups: readonly Group[], first: number, text: string): number | null {
  const start = groups[first]?.start ?? 0;
  let digits = '';
  let found: number | null = null;
  for (let last = first; last < groups.length && digits.length < MOST_DIGITS; last++) {
    digits += groups[last]?.digits ?? '';
    if (digits.length > MOST_DIGITS) break;
    if (digits.length >= 4 && !SCHEME.test(digits)) break;
    if (digits.length >= LEAST_DIGITS && isCard(digits, () => text.slice(Math.max(0, start - 40), start))) found = last;
  }
  return found;
}

function isCard(digits: string, before: () => string): boolean {
  if (!passesLuhn(digits)) return false;
  return digits.length >= 13 || (MAESTRO.test(digits) && CARD_CONTEXT.test(before()));
}

function groupsOf(run: string, offset: number): Group[] {
  return [...run.matchAll(/\p{Nd}+/gu)].map((match) => ({
    start: offset + match.index,
    digits: asciiDigits(match[0]),
  }));
}

/** Digits of other scripts, mathematical ones included, as 0–9: each script has its ten in a row. */
function asciiDigits(digits: string): string {
  if (/^\d+$/.test(digits)) return digits;
  return digits.replace(/\P{ASCII}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  });
}

/** The check digit of ISO/IEC 7812. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
