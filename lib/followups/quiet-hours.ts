import { TZDate } from '@date-fns/tz';
import { addDays, set } from 'date-fns';

/** Full hours of the customer's day, `from` inclusive, `to` exclusive; over midnight where `from` is later than `to`. */
export type QuietHours = { from: number; to: number };

/** How long before the quiet hours a message leaves that must not wait for their end. */
const EARLY_MINUTES = 30;

function isQuiet(hour: number, { from, to }: QuietHours): boolean {
  return from > to ? hour >= from || hour < to : hour >= from && hour < to;
}

/**
 * The earliest moment at or after `at` that is outside of the quiet hours of a zone (operating procedures § 9: none between 21:00 and
 * 08:00 of the customer's local time).
 */
export function outsideQuietHours(at: Date, timeZone: string, quiet: QuietHours): Date {
  const local = new TZDate(at, timeZone);
  const hour = local.getHours();
  if (!isQuiet(hour, quiet)) return at;
  const day = quiet.from > quiet.to && hour >= quiet.from ? addDays(local, 1) : local;
  return atHour(day, quiet.to);
}

/** The latest good moment at or before `at`: for what would come too late after the quiet hours. */
export function beforeQuietHours(at: Date, timeZone: string, quiet: QuietHours): Date {
  const local = new TZDate(at, timeZone);
  const hour = local.getHours();
  if (!isQuiet(hour, quiet)) return at;
  const day = quiet.from > quiet.to && hour < quiet.to ? addDays(local, -1) : local;
  return new Date(atHour(day, quiet.from).getTime() - EARLY_MINUTES * 60_000);
}

function atHour(day: Date, hours: number): Date {
  return new Date(set(day, { hours, minutes: 0, seconds: 0, milliseconds: 0 }).getTime());
}
