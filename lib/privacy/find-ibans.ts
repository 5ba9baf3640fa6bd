import { type Finding, groupFinding } from './finding';

/** Length of an IBAN by country (SWIFT IBAN registry). */
const LENGTHS = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22
  GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31
  MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24
  XK20 YE30`
    .split(/\s+/)
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const START = /(?<![\p{L}\p{N}])[a-z]{2}[ -]?\d[ -]?\d/giu;
/** With its separators no IBAN is longer. */
const MOST_WRITTEN = 80;
const SEPARATOR = /[ \u00A0\u00AD\u200B-\u200F\u202A-\u202F\u2060\u2066-\u2069\uFEFF.-]/;

const ACCOUNT =
  /(?<!\p{L})(?:(?:bank )?account (?:number|no\.?|#)|acct\.? ?(?:no\.?|number|#)?|bank account|routing (?:number|no\.?)|sort code|kontonummer|bankkonto|blz|bankleitzahl|(?:расч[её]тн\p{L}+|лицев\p{L}+|банковск\p{L}+|номер\p{L}*) сч[её]т\p{L}*|р\/с|номер рахунку|банківськ\p{L}+ рахун\p{L}+|cuenta bancaria|n[uú]mero de cuenta|clabe|conta banc[aá]ria|n[uú]mero da conta|conta corrente|compte bancaire|num[eé]ro de compte|rib|conto corrente|numero di conto|(?:numer|nr) (?:konta|rachunku)|hesap (?:numaras[ıi]\p{L}*|no))(?:[\s:#=.—–-]|is|ist|es|é|est|è|это|jest){1,6}(\d[\d -]{4,32}\d)/giu;

/** IBANs by country, length and check digits (ISO 13616), in groups or not; other account numbers where the words before say so. */
export function findIbans(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(START)) {
    const end = endOfIban(text, match.index);
    if (end !== null) found.push({ start: match.index, end, type: 'IBAN' });
  }
  for (const match of text.matchAll(ACCOUNT)) found.push(groupFinding(match, match[1], 'ACCOUNT'));
  return found;
}

function endOfIban(text: string, start: number): number | null {
  const length = LENGTHS.get(text.slice(start, start + 2).toUpperCase());
  if (length === undefined) return null;
  let count = 0;
  let gap = 0;
  for (let index = start; index < text.length && index < start + MOST_WRITTEN; index++) {
    const letterOrDigit = isLetterOrDigit(text.charCodeAt(index));
    if (!letterOrDigit && (!SEPARATOR.test(text.charAt(index)) || ++gap > 2)) return null;
    if (!letterOrDigit) continue;
    gap = 0;
    count += 1;
    if (count < length) continue;
    const compact = text.slice(start, index + 1).replace(/[^a-z0-9]/gi, '');
    const ends = !isLetterOrDigit(text.charCodeAt(index + 1));
    return ends && passesMod97(compact) ? index + 1 : null;
  }
  return null;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The check of ISO 7064 (mod 97-10) over the rearranged number. */
export function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
