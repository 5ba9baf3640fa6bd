import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Finding } from './finding';

const CANDIDATE =
  /(?<![\p{L}\p{N}_#№@.,-])(?<![\p{Sc}] ?)(?:\+|00|\()? ?\d(?:[ \u00A0\u202F().\-/\u2010-\u2015]{0,3}\d){6,16}(?![\p{L}\p{N}_@]|[-.,]\d)/gu;
const PHONE_WORDS =
  /phone|\btel|mobile|cell|call|whats\s?app|viber|telegram|\bsms|text me|reach me|contact|телефон|\bтел|мобильн|мобільн|звон|позвон|подзвон|дзвон|номер|tel[eé]fono|m[oó]vil|celular|ll[aá]m|telefone|telem[oó]vel|lig(?:ue|ar)|telefon|handy|mobil|\banruf|erreich|t[eé]l[eé]phone|portable|appel|joindre|cellulare|chiam|kom[oó]rk|dzwoni|zadzwo|ara(?:y|r)|numaram|numero|number|nummer|num[eé]ro|ich bin unter|ring me|fax/iu;
const PHONE_LABEL =
  /(?:phone|\btel|mobile|\bcell|whats\s?app|\bfax|\bcall|answering|телефон\p{L}*|\bтел|мобильн\p{L}*|мобільн\p{L}*|позвон\p{L}*|зателефон\p{L}*|tel[eé]fono|m[oó]vil|celular|telefone|telem[oó]vel|telefon\p{L}*|handy\p{L}*|t[eé]l[eé]phone|portable|cellulare|kom[oó]rk\p{L}*)[^\p{L}\d\n]{0,3}(?:\p{L}{1,9}[^\p{L}\d\n]{1,3}){0,3}$/iu;
const OTHER_NUMBER_WORDS =
  /(?:order|purchase|buy|compra|achat|acquisto|zakup|kauf|покупк\p{L}*|invoice|ticket|tracking|track|transaction|ref(?:erence)?|receipt|case|booking|account|customer id|user id|\bid|parcel|shipment|заказ\p{L}*|замовленн\p{L}*|трек\p{L}*|счет\p{L}*|рахун\p{L}*|транзакци\p{L}*|транзакці\p{L}*|квитанци\p{L}*|накладн\p{L}*|pedido|orden|factura|seguimiento|encomenda|fatura|rastreio|bestell\p{L}*|auftrag\p{L}*|rechnung\p{L}*|sendung\p{L}*|kunden\p{L}*|commande|facture|suivi|ordine|fattura|spedizione|zam[oó]wieni\p{L}*|faktur\p{L}*|przesy[lł]k\p{L}*|sipari[sş]\p{L}*|takip|fatura|kargo)[^\p{L}\d\n]{0,4}(?:(?:id|no|nr|num|number|nummer|numer|n[uú]mero|num[eé]ro|номер\p{L}*|numaras\p{L}*|is|ist|es|é|est|è|jest|my|the|de|о|от)[^\p{L}\d\n]{0,4}){0,3}$/iu;
const MONEY_AFTER = /^ ?(?:[\p{Sc}%]|usd|eur|gbp|rub|руб|грн|uah|pln|zł|try|tl|brl|mxn|dollars?|euros?|долл)/iu;
const DATE_LIKE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|^\d{4}[./-]\d{1,2}[./-]\d{1,2}/;
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
];
const MOST_CANDIDATES = 200;

/**
 * Telephone numbers: with a country code anywhere, national ones where the words before, the grouping or the sender's country
 * say so. Numbers of orders and shipments, amounts and dates are left.
 */
export function findPhones(text: string, locale: string | null): Finding[] {
  const country = countryOf(locale);
  const found: Finding[] = [];
  let tried = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    if (++tried > MOST_CANDIDATES) break;
    const raw = match[0].replace(/^ /, '');
    const start = match.index + match[0].length - raw.length;
    if (isPhone(text, raw, start, country)) found.push({ start, end: start + raw.length, type: 'PHONE' });
  }
  return found;
}

function isPhone(text: string, raw: string, start: number, country: CountryCode | null): boolean {
  if (raw.startsWith('+')) return valid(raw, undefined) || /^\+\d{1,3}[ (\d.)-]{8,18}$/.test(raw);
  const before = text.slice(Math.max(0, start - 48), start);
  if (
    DATE_LIKE.test(raw) ||
    OTHER_NUMBER_WORDS.test(before) ||
    MONEY_AFTER.test(text.slice(start + raw.length, start + raw.length + 8))
  )
    return false;
  if (raw.startsWith('00')) return valid(`+${raw.slice(2)}`, undefined);
  const digits = raw.replace(/\D/g, '');
  if (digits.length <= 15 && PHONE_LABEL.test(before)) return true;
  const named = PHONE_WORDS.test(before);
  const grouped = /^\(?\d{1,4}\)?[ .\-/]\(?\d{2,5}\)?[ .\-/]\d{2,}/.test(raw) || raw.startsWith('(');
  if (country && valid(raw, country)) return named || grouped || digits.startsWith('0') || digits.length >= 11;
  if (
    digits.length >= 11 &&
    (named || grouped || /^(?:7|8)9\d{9}$|^380\d{9}$/.test(digits)) &&
    valid(`+${digits}`, undefined)
  )
    return true;
  if (!named && !(grouped && digits.length >= 9) && !/^8 ?\(?9|^0\d{8,}/.test(raw)) return false;
  return COMMON.some((one) => valid(raw, one));
}

function valid(raw: string, country: CountryCode | undefined): boolean {
  return parsePhoneNumberFromString(raw, country)?.isValid() ?? false;
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
