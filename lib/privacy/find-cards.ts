import type { Finding } from './finding';

const DIGIT_RUN = /(?<![\p{L}\p{N}])\p{Nd}(?:[ \u00A0\u2000-\u200D\u202F.\-_/\u2010-\u2015*]{0,3}\p{Nd}){11,}/gu;
/** Leading digits of the card schemes: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, Mir, Troy, Elo. */
const SCHEME = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|9792|1800|2131|1946)/;
const MAESTRO = /^(?:5[0678]|6)/;
const CARD_CONTEXT = /card|karte|kart|карт|tarjeta|cartão|cartao|carte|carta|cc\b/iu;
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10] as const;

type Group = { start: number; digits: string };

/** Payment-card numbers: 12 to 19 digits of a card scheme with a valid check digit, in groups or not, also beside other digits. */
export function findCards(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(DIGIT_RUN)) {
    const groups = groupsOf(match[0], match.index);
    for (let first = 0; first < groups.length; first++) {
      const last = lastOfCard(groups, first, text);
      const from = groups[first];
      const to = last === null ? undefined : groups[last];
      if (last === null || !from || !to) continue;
      found.push({ start: from.start, end: to.start + to.digits.length, type: 'CARD' });
      first = last;
    }
  }
  return found;
}

/** The last group of the longest card number that begins at a group. */
function lastOfCard(groups: readonly Group[], first: number, text: string): number | null {
  let digits = '';
  let found: number | null = null;
  for (let last = first; last < groups.length && digits.length < 19; last++) {
    digits += groups[last]?.digits ?? '';
    if (digits.length > 19 || (digits.length >= 4 && !SCHEME.test(digits))) break;
    if (isCard(digits, () => text.slice(Math.max(0, (groups[first]?.start ?? 0) - 40), groups[first]?.start ?? 0)))
      found = last;
  }
  return found;
}

function isCard(digits: string, before: () => string): boolean {
  if (digits.length < 12 || !SCHEME.test(digits) || !passesLuhn(digits)) return false;
  return digits.length >= 13 || (MAESTRO.test(digits) && CARD_CONTEXT.test(before()));
}

function groupsOf(run: string, offset: number): Group[] {
  return [...run.matchAll(/\p{Nd}+/gu)].map((match) => ({
    start: offset + match.index,
    digits: asciiDigits(match[0]),
  }));
}

/** Digits of other scripts as 0–9; those without a known zero become 0. */
function asciiDigits(digits: string): string {
  if (/^\d+$/.test(digits)) return digits;
  return digits.replace(/\P{ASCII}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? '0' : String(code - zero);
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
