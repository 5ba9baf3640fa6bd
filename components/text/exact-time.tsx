'use client';
import { dateTime, exact, shortDate } from './format';
import { useNow } from './use-now';

type Props = { at: Date | string; dateOnly?: boolean; className?: string };

/** A moment as date and time in the reader's zone (UTC until the page has come alive). */
export function ExactTime({ at, dateOnly = false, className }: Props) {
  const zone = useNow() ? undefined : 'UTC';
  const date = new Date(at);
  return (
    <time dateTime={date.toISOString()} title={exact(date, zone)} className={className}>
      {dateOnly ? shortDate(date, zone) : dateTime(date, zone)}
    </time>
  );
}
