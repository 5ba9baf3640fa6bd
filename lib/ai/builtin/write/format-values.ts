import type { OrderMention } from '@/lib/ai/reply-brief';
import { type Money, minorDigits, toMajor } from '@/lib/payments/money';
import type { CountedNoun, DateParts, Locale } from './locale';

/** Customers there read 2:20 PM and month before day; everyone else who reads English gets 21 November, 14:20. */
const TWELVE_HOUR_ZONES = /^(America|US|Canada)\//;
const NO_ZONE = /^(UTC|GMT|Etc\/.*)$/;

/** The Intl tag to write dates in: English takes the form of the customer's part of the world. */
function dateTag(locale: Locale, timeZone: string): string {
  if (locale.tag !== 'en') return locale.tag;
  return TWELVE_HOUR_ZONES.test(timeZone) ? 'en-US' : 'en-GB';
}

/** Formatters are slow to make and the same few serve every reply. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const amountFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(tag, options);
  dateFormats.set(key, made);
  return made;
}

function amountFormat(tag: string, currency: string): Intl.NumberFormat {
  const key = `${tag} ${currency}`;
  const known = amountFormats.get(key);
  if (known !== undefined) return known;
  const digits = minorDigits(currency);
  const made = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    // Some locales spell even the euro out; dollars keep their country, as there are many.
    currencyDisplay: currency === 'EUR' || currency === 'GBP' ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'auto',
  });
  amountFormats.set(key, made);
  return made;
}

/** Reads an ISO time as parts in the locale and zone. Throws a RangeError for a time or zone that does not exist. */
export function dateParts(iso: string, locale: Locale, timeZone: string): DateParts {
  const tag = dateTag(locale, timeZone);
  const twelveHour = tag === 'en-US';
  const at = new Date(iso);
  const read = (options: Intl.DateTimeFormatOptions) => dateFormat(tag, { ...options, timeZone });
  const day = read({ day: 'numeric', month: 'long', year: 'numeric' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => day.find((one) => one.type === type)?.value ?? '';
  const clock: Intl.DateTimeFormatOptions = { hour: twelveHour ? 'numeric' : '2-digit', minute: '2-digit' };
  const time = read({ ...clock, hourCycle: twelveHour ? 'h12' : 'h23' })
    .format(at)
    .replace(/\s/g, ' ');
  const hour = Number(dateFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(at));
  return {
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour,
    // Without a zone of the customer's a bare clock time would mislead.
    time: NO_ZONE.test(timeZone) ? `${time} UTC` : time,
  };
}

/** `21 November at 14:20` in the customer's language and zone. */
export function formatMoment(iso: string, locale: Locale, timeZone: string): string {
  return locale.moment(dateParts(iso, locale, timeZone));
}

/** `21 November 2026`, or without the year. */
export function formatDay(iso: string, locale: Locale, timeZone: string, withYear = true): string {
  return locale.day(dateParts(iso, locale, timeZone), withYear);
}

/** `49,99 €`; thousands are grouped from five digits on, so that a four-digit amount stays one plain number. */
export function formatAmount(money: Money, locale: Locale): string {
  return amountFormat(locale.tag, money.currency)
    .format(toMajor(money))
    .replace(/\u202f/g, '\u00a0');
}

/** `3 months`, by the language's plural rules. */
export function formatCount(count: number, noun: CountedNoun, locale: Locale): string {
  const rules = pluralRules.get(locale.tag) ?? new Intl.PluralRules(locale.tag);
  pluralRules.set(locale.tag, rules);
  return `${count} ${noun[rules.select(count)] ?? noun.other}`;
}

/** `ORD-1 (Premium, 1 month)`, or the bare id where there is no description. */
export function formatOrder(order: OrderMention): string {
  const description = order.description.trim();
  return description === '' || description === order.id ? order.id : `${order.id} (${description})`;
}
