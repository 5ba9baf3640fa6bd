import { TZDate } from '@date-fns/tz';
import { addDays, set } from 'date-fns';

/**
 * The earliest moment at or after `at` that is outside of the quiet hours of a zone (operating procedures § 9: none between 21:00 and
 * 08:00 of the customer's local time).
 * @param quiet full hours, `from` inclusive, `to` exclusive; over midnight where `from` is later than `to`
 */
export function outsideQuietHours(at: Date, timeZone: string, quiet: { from: number; to: number }): Date {
  const local = new TZDate(at, timeZone);
  const hour = local.getHours();
  const overMidnight = quiet.from > quiet.to;
  const isQuiet = overMidnight ? hour >= quiet.from || hour < quiet.to : hour >= quiet.from && hour < quiet.to;
  if (!isQuiet) return at;
  const day = overMidnight && hour >= quiet.from ? addDays(local, 1) : local;
  return new Date(set(day, { hours: quiet.to, minutes: 0, seconds: 0, milliseconds: 0 }).getTime());
}
