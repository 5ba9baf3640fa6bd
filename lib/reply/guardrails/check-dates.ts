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
  const clocks = new Set(times.map((time) => minutesOfDay(time, timeZone)));
  const days = new Set(times.map((time) => monthAndDay(time, timeZone)));
  const unknownClocks = [...text.matchAll(CLOCK)]
    .filter(([, hour, minute, half]) => !clocks.has(readClock(Number(hour), Number(minute), half)))
    .map(([found]) => found);
  const unknownDays = [...namedDays(text, locale), ...isoDays(text)]
    .filter((one) => !days.has(one.day))
    .map((one) => one.found);
  return [...unknownClocks, ...unknownDays].map((found) => ({ kind: 'promise_date', found }));
}

function minutesOfDay(iso: string, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const [hour = 0, minute = 0] = format.format(new Date(iso)).split(':').map(Number);
  return hour * 60 + minute;
}

/** A clock time as minutes of the day; twelve-hour times by their half. */
function readClock(hour: number, minute: number, half: string | undefined): number {
  const read = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return read * 60 + minute;
}

/** `11-21`: month and day as the zone shows them. */
function monthAndDay(iso: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { month: '2-digit', day: '2-digit', timeZone });
  const parts = format.formatToParts(new Date(iso));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}-${part('day')}`;
}

function isoDays(text: string): { found: string; day: string }[] {
  return [...text.matchAll(ISO_DAY)].map(([found, month, day]) => ({ found, day: `${month}-${day}` }));
}

/** `21 November`, `21. November`, `November 21`, `21 de noviembre`, `1er mai`. */
function namedDays(text: string, locale: Locale): { found: string; day: string }[] {
  const found: { found: string; day: string }[] = [];
  for (let month = 1; month <= 12; month++) {
    const name = monthName(month, locale);
    const pattern = new RegExp(
      `(?<!\\d)(\\d{1,2})(?:er|º|\\.|st|nd|rd|th)?\\s(?:de\\s)?${name}(?!\\p{L})|(?<!\\p{L})${name}\\s(\\d{1,2})(?!\\d)`,
      'giu',
    );
    for (const match of text.matchAll(pattern)) {
      const day = (match[1] ?? match[2] ?? '').padStart(2, '0');
      found.push({ found: match[0], day: `${String(month).padStart(2, '0')}-${day}` });
    }
  }
  return found;
}

function monthName(month: number, locale: Locale): string {
  return dateParts(`2024-${String(month).padStart(2, '0')}-15T12:00:00Z`, locale, 'UTC').month;
}
