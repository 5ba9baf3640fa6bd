import { TZDate } from '@date-fns/tz';

/** The next moment at which clocks in a zone show this time. */
export function nextTime(now: Date, timeZone: string, hours: number, minutes = 0): Date {
  const at = new TZDate(now, timeZone);
  at.setHours(hours, minutes, 0, 0);
  if (at.getTime() <= now.getTime()) at.setDate(at.getDate() + 1);
  return new Date(at.getTime());
}
