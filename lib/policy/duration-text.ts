const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const some = (n: number, unit: string): string => (n === 0 ? '' : ` ${n} ${unit}`);

/** A length of time in words, its two largest units: `12 min`, `3 h 11 min`, `2 d 4 h`. Negative lengths read as none. */
export function durationText(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  if (minutes < 1) return 'less than a minute';
  if (ms < HOUR) return `${minutes} min`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)} h${some(minutes % 60, 'min')}`;
  return `${Math.floor(ms / DAY)} d${some(Math.floor((ms % DAY) / HOUR), 'h')}`;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** A moment for people who work in several zones: `21 Nov 2026, 01:28 UTC`. @param iso an ISO time */
export function momentText(iso: string): string {
  return `${MOMENT.format(new Date(iso))} UTC`;
}
