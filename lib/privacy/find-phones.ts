import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Finding } from './finding';

const CANDIDATE =
  /(?:(?<![\p{L}\p{N}_#№@.,-])(?<![\p{Sc}] ?)(?:00|\()? ?|(?<![\p{L}\p{N}_])\+ ?\(?)\d(?:[ \u00A0\u202F().\-/\u2010-\u2015]{0,3}\d){6,16}(?: ?(?:x|ext\.?|доб\.?) ?\d{1,6})?(?![\p{L}\p{N}_@]|[-.,]\d)/gu;
const PHONE_WORDS =
  /phone|\btel|mobile|cell|call|whats\s?app|viber|telegram|\bsms|text me|reach me|contact|телефон|\bтел|мобильн|мобільн|звон|позвон|подзвон|дзвон|номер|tel[eé]fono|m[oó]vil|celular|ll[aá]m|telefone|telem[oó]vel|lig(?:ue|uem|ar|a)\b|rufen|ruf mich|telefon|handy|mobil|\banruf|erreich|t[eé]l[eé]phone|portable|appel|joindre|joignable|cellulare|chiam|kom[oó]rk|dzwoni|zadzwo|ara(?:y|r)|numaram|numero|number|nummer|num[eé]ro|ich bin unter|ring me|fax/iu;
const PHONE_LABEL =
  /(?:phone|\btel|mobile|\bcell|\bmy number|\bmi n[uú]mero|\bmeu n[uú]mero|\bmeine nummer|\bmon num[eé]ro|\bil mio numero|мой номер|мій номер|\bm[oó]j numer|\bnumaram|whats\s?app|\bfax|\bcall|answering|телефон\p{L}*|\bтел|мобильн\p{L}*|мобільн\p{L}*|позвон\p{L}*|зателефон\p{L}*|tel[eé]fono|m[oó]vil|celular|telefone|telem[oó]vel|telefon\p{L}*|handy\p{L}*|t[eé]l[eé]phone|portable|cellulare|kom[oó]rk\p{L}*)[^\p{L}\d\n]{0,3}(?:\p{L}{1,9}[^\p{L}\d\n]{1,3}){0,3}$/iu;
const OTHER_NUMBER_WORDS =
  /(?:order|purchase|buy|compra|achat|acquisto|zakup|kauf|покупк\p{L}*|invoice|ticket|tracking|track|transaction|ref(?:erence)?|receipt|case|booking|account|customer id|user id|\bid|parcel|shipment|заказ\p{L}*|замовленн\p{L}*|трек\p{L}*|счет\p{L}*|рахун\p{L}*|транзакци\p{L}*|транзакці\p{L}*|квитанци\p{L}*|накладн\p{L}*|pedido|orden|factura|seguimiento|encomenda|fatura|rastreio|bestell\p{L}*|auftrag\p{L}*|rechnung\p{L}*|sendung\p{L}*|kunden\p{L}*|commande|facture|suivi|ordine|fattura|spedizione|zam[oó]wieni\p{L}*|faktur\p{L}*|przesy[lł]k\p{L}*|sipari[sş]\p{L}*|takip|fatura|kargo)[^\p{L}\d\n]{0,4}(?:(?:id|no|nr|num|number|nummer|numer|n[uú]mero|num[eé]ro|номер\p{L}*|numaras\p{L}*|is|ist|es|é|est|è|jest|my|the|de|о|от)[^\p{L}\d\n]{0,4}){0,3}(?:[A-Z]{1,4}[ -]?)?$/iu;
const MONEY_AFTER = /^ ?(?:[\p{Sc}%]|usd|eur|gbp|rub|руб|грн|uah|pln|zł|try|tl|brl|mxn|dollars?|euros?|долл)/iu;
/** What stands right behind a number and says that it is one to call. */
const PHONE_BEHIND =
  /^[\s,.;)(–—-]{0,4}(?:(?:is|ist|est|es|é|è|это|це|to|jest) )?(?:(?:my|mein|meine|mi|meu|mon|il mio|мой|мій|mój|benim) )?(?:phone|mobile|cell\b|number\b|whats\s?app|viber|telegram|office\b|fax\b|desk\b|home\b|call|text me|tel\b|телефон|звон|позвон|перезвон|дзвон|подзвон|передзвон|tel[eé]fono|m[oó]vil|celular|ll[aá]m|telefone|telem[oó]vel|lig(?:ue|uem|ar|a)\b|handy|anruf|erreichbar|telefon|appel|joign|cellulare|chiam|dzwon|zadzwo|proszę (?:o telefon|dzwonić)|ara(?:y|r|maz))/iu;
/** A date and nothing more: "06-12-34-56-78" is none. */
const DATE_LIKE = /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./-])\d{1,2}\2\d{1,2})(?!\d|[./-]\d)/;
/** An area or mobile code with its zero, and one group behind it. */
const TWO_GROUPS = /^\(?0\d{1,5}\)?[ .\-/]\d{4,8}$/;
/** Where no locale says more, national numbers are tried as those of these countries. */
const COMMON: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'BR',
  'RU',
  'UA',
  'IT',
  'PL',
  'TR',
  'PT',
  'MX',
  'NL',
  'AU',
  'IN',
  'CH',
  'SE',
  'DK',
  'FI',
  'AT',
  'BE',
  'AR',
  'CO',
  'NO',
  'KZ',
  'BY',
];
/** Reading one number as that of one country takes microseconds; a text of nothing but numbers must not take longer than any other. */
const MOST_READINGS = 2_000;
const MOST_CONTEXTS = 1_000;

/**
 * Telephone numbers: with a country code anywhere, national ones where the words around, the grouping or the sender's country
 * say so. Numbers of orders and shipments, amounts and dates are left, and so are bare digits that nothing calls a number.
 */
export function findPhones(text: string, locale: string | null): Finding[] {
  const country = countryOf(locale);
  const reader = new PhoneReader();
  const found: Finding[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const raw = match[0].replace(/^ /, '');
    const start = match.index + match[0].length - raw.length;
    const before = text.slice(Math.max(0, start - 48), start);
    const behind = text.slice(start + raw.length, start + raw.length + 40);
    if (isPhone({ raw, before, behind, country, reader }))
      found.push({ start, end: start + raw.length, type: 'PHONE' });
  }
  return found;
}

type Candidate = { raw: string; before: string; behind: string; country: CountryCode | null; reader: PhoneReader };

function isPhone({ raw, before, behind, country, reader }: Candidate): boolean {
  if (raw.startsWith('+')) return reader.valid(raw, undefined) || /^\+ ?\(?\d{1,3}[ (\d.)-]{8,18}/.test(raw);
  if (DATE_LIKE.test(raw) || MONEY_AFTER.test(behind)) return false;
  const said = reader.context(before);
  if (said.other) return false;
  if (raw.startsWith('00')) return reader.valid(`+${raw.slice(2)}`, undefined);
  const digits = raw.replace(/\D/g, '');
  if (digits.length <= 15 && said.label) return true;
  const named = said.phone || PHONE_BEHIND.test(behind);
  const grouped =
    /^\(?\d{1,4}\)?[ .\-/]\(?\d{2,5}\)?[ .\-/]\d{2,}/.test(raw) || raw.startsWith('(') || TWO_GROUPS.test(raw);
  if (country && reader.valid(raw, country)) return named || grouped || digits.startsWith('0') || digits.length >= 11;
  const international = digits.length >= 11 && (named || grouped || /^(?:7|8)9\d{9}$|^380\d{9}$/.test(digits));
  if (international && reader.valid(`+${digits}`, undefined)) return true;
  if (!named && !(grouped && digits.length >= 9) && !/^8 ?\(?9|^0\d{8,}/.test(raw)) return false;
  return COMMON.some((one) => reader.valid(raw, one)) || (raw.startsWith('(') && named && digits.length >= 7);
}

type Context = { other: boolean; label: boolean; phone: boolean };

/** Reads each number and each context once, and gives up where a text holds nothing else. */
class PhoneReader {
  private readonly contexts = new Map<string, Context>();

  /** What the words before a number call it; too many numbers for a message are all taken for telephone numbers if they could be one. */
  context(before: string): Context {
    const known = this.contexts.get(before);
    if (known) return known;
    if (this.contexts.size >= MOST_CONTEXTS) return { other: false, label: false, phone: true };
    const context = {
      other: OTHER_NUMBER_WORDS.test(before),
      label: PHONE_LABEL.test(before),
      phone: PHONE_WORDS.test(before),
    };
    this.contexts.set(before, context);
    return context;
  }

  private readonly read = new Map<string, boolean>();

  valid(raw: string, country: CountryCode | undefined): boolean {
    const key = `${country ?? ''} ${raw}`;
    const known = this.read.get(key);
    if (known !== undefined) return known;
    if (this.read.size >= MOST_READINGS) return false;
    const valid = parsePhoneNumberFromString(raw, country)?.isValid() ?? false;
    this.read.set(key, valid);
    return valid;
  }
}

const COUNTRY_OF_LANGUAGE: Readonly<Record<string, CountryCode>> = {
  en: 'US',
  ru: 'RU',
  uk: 'UA',
  es: 'ES',
  pt: 'BR',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  pl: 'PL',
  tr: 'TR',
};

function countryOf(locale: string | null): CountryCode | null {
  if (!locale) return null;
  const [language = '', ...rest] = locale.split(/[-_]/);
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase();
  if (region && isSupportedCountry(region)) return region;
  return COUNTRY_OF_LANGUAGE[language.toLowerCase()] ?? null;
}
