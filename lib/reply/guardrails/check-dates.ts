import { dateParts } from '@/lib/ai/builtin/write/format-values';
import type { Locale } from '@/lib/ai/builtin/write/locale';
import type { Violation } from './violation';

const CLOCK = /(?<!\d)(\d{1,2})[:.](\d{2})(?![\d.%])(?:\s?([ap])\.?m\.?)?/giu;
const ISO_DAY = /(?<!\d)\d{4}-(\d{2})-(\d{2})(?!\d)/g;

/**
 * Days and clock times that are not among the decision's times, as the customer's zone shows them.
 * @param text the reply without its facts and amounts
 */
export function checkDates(text: string, locale: Locale, timeZone: string, times: readonly string[]): Violation[] {
  const read = times.map((time) => readTime(time, timeZone));
  const clocks = new Set(read.map((one) => one.clock));
  const days = new Set(read.map((one) => one.day));
  const unknownClocks = [...text.matchAll(CLOCK)]
    .filter(([, hour, minute, half]) => !clocks.has(readClock(Number(hour), Number(minute), half)))
    .map(([found]) => found);
  const unknownDays = [...namedDays(text, locale), ...isoDays(text)]
    .filter((one) => !days.has(one.day))
    .map((one) => one.found);
  return [...unknownClocks, ...unknownDays].map((found) => ({ kind: 'promise_date', found }));
}

const clockFormats = new Map<string, Intl.DateTimeFormat>();

/** Reads times as numbers in a zone; made once per zone, as formatters are slow to make. */
function clockFormat(timeZone: string): Intl.DateTimeFormat {
  const known = clockFormats.get(timeZone);
  if (known !== undefined) return known;
  const numbers = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-GB', { ...numbers, hourCycle: 'h23', timeZone });
  clockFormats.set(timeZone, made);
  return made;
}

/** Minutes of the day, and `11-21` for the day, as the zone shows them. */
function readTime(iso: string, timeZone: string): { clock: number; day: string } {
  const parts = clockFormat(timeZone).formatToParts(new Date(iso));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return { clock: Number(part('hour')) * 60 + Number(part('minute')), day: `${part('month')}-${part('day')}` };
}

/** A clock time as minutes of the day; twelve-hour times by their half. */
function readClock(hour: number, minute: number, half: string | undefined): number {
  const read = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return read * 60 + minute;
}

function isoDays(text: string): { found: string; day: string }[] {
  return [...text.matchAll(ISO_DAY)].map(([found, month, day]) => ({ found, day: `${month}-${day}` }));
}

/** `21 November`, `21. November`, `November 21`, `21 de noviembre`, `1er mai`. */
function namedDays(text: string, locale: Locale): { found: string; day: string }[] {
  const { any, each } = monthPatterns(locale);
  if (!any.test(text)) return [];
  return each.flatMap((pattern, index) =>
    [...text.matchAll(pattern)].map((match) => {
      const day = (match[1] ?? match[2] ?? '').padStart(2, '0');
      return { found: match[0], day: `${String(index + 1).padStart(2, '0')}-${day}` };
    }),
  );
}

/** The days of each month, and whether any month is named at all. */
type MonthPatterns = { any: RegExp; each: RegExp[] };
const patternsByLocale = new Map<string, MonthPatterns>();

function monthPatterns(locale: Locale): MonthPatterns {
  const known = patternsByLocale.get(locale.tag);
  if (known !== undefined) return known;
  const names = Array.from({ length: 12 }, (_, index) => {
    const middle = `2024-${String(index + 1).padStart(2, '0')}-15T12:00:00Z`;
    return dateParts(middle, locale, 'UTC').month;
  });
  const each = names.map((name) => {
    const dayFirst = `(?<!\\d)(\\d{1,2})(?:er|º|\\.|st|nd|rd|th)?\\s(?:de\\s)?${name}(?!\\p{L})`;
    return new RegExp(`${dayFirst}|(?<!\\p{L})${name}\\s(\\d{1,2})(?!\\d)`, 'giu');
  });
  const made = { any: new RegExp(names.join('|'), 'iu'), each };
  patternsByLocale.set(locale.tag, made);
  return made;
}
