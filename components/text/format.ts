import type { Money } from '@/lib/payments/money';

/** The interface speaks English; figures follow it, times follow the reader's zone. */
const LOCALE = 'en-GB';

/** `{amount: 1999, currency: 'USD'}` → `$19.99`; the currency's own number of digits. A code that is no currency is shown as it is. */
export function money(value: Money): string {
  try {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: value.currency });
    return format.format(value.amount / 10 ** minorDigits(value.currency));
  } catch {
    return `${value.amount} ${value.currency}`;
  }
}

/** How many minor digits a currency has: 2 for USD, 0 for JPY. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'narrow' });
const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['m', 60],
] as const;

/** How long ago or ahead, as short as a list needs it: `now`, `4m`, `3h`, `2d`, `in 5m`. */
export function shortSpan(at: Date, now: Date): string {
  const seconds = Math.round((now.getTime() - at.getTime()) / 1000);
  const size = Math.abs(seconds);
  const unit = UNITS.find(([, length]) => size >= length);
  if (!unit) return 'now';
  const text = `${Math.floor(size / unit[1])}${unit[0]}`;
  return seconds < 0 ? `in ${text}` : text;
}

/** In words: `4 min. ago`, `yesterday`, `in 2 hr.`. */
export function relative(at: Date, now: Date): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const size = Math.abs(seconds);
  if (size < 45) return 'just now';
  if (size < 3_600) return RELATIVE.format(Math.round(seconds / 60), 'minute');
  if (size < 86_400) return RELATIVE.format(Math.round(seconds / 3_600), 'hour');
  if (size < 30 * 86_400) return RELATIVE.format(Math.round(seconds / 86_400), 'day');
  return shortDate(at, 'UTC');
}

/** `21 Nov 2026, 14:05:09 CET` in a zone; the reader's where none is given. */
export function exact(at: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'long', timeZone }).format(at);
}

/** `21 Nov 2026, 14:05`. */
export function dateTime(at: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
}

/** `21 Nov 2026`. */
export function shortDate(at: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone }).format(at);
}

/** A length of time: `38 ms`, `1.2 s`, `3 min`. */
export function duration(ms: number): string {
  if (ms < 1000) return unit(ms, 'millisecond', 0);
  if (ms < 60_000) return unit(ms / 1000, 'second', 1);
  if (ms < 3_600_000) return unit(ms / 60_000, 'minute', 0);
  return unit(ms / 3_600_000, 'hour', 1);
}

function unit(value: number, name: string, digits: number): string {
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: name,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

export function percent(share: number): string {
  return new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A file's size: `84 kB`. */
export function fileSize(bytes: number): string {
  const [value, name] =
    bytes >= 1e6 ? [bytes / 1e6, 'megabyte'] : bytes >= 1e3 ? [bytes / 1e3, 'kilobyte'] : [bytes, 'byte'];
  return unit(value ?? 0, name ?? 'byte', bytes >= 1e6 ? 1 : 0);
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** `de` → `German`; what is no language code stays as it is. */
export function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** `DE` → `Germany`; what is no country code stays as it is. */
export function countryName(code: string): string {
  try {
    return REGIONS.of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
