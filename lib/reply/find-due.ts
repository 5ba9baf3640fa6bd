import { findDates } from '@/lib/ai/builtin/understand/find-dates';
import { addBusinessDays } from '@/lib/promises/business-days';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Units of time by how their names begin, in the languages that replies are written in. */
const UNITS: { ms: number; names: string }[] = [
  { ms: MINUTE_MS, names: 'minut|мин|хвилин|dakika|dk' },
  { ms: HOUR_MS, names: 'hour|hrs?(?![a-z])|stunde|heure|hora|or[ae](?![a-z])|час|годин|godzin|saat' },
  { ms: DAY_MS, names: 'day|tag|jour|d[ií]as?(?![a-z])|giorn|дн|день|dni|dzień|gün' },
  { ms: 7 * DAY_MS, names: 'week|woche|semaine|seman|settiman|недел|тиж|tydzień|tygod|hafta' },
  { ms: 30 * DAY_MS, names: 'month|monat|mois|m[eê]s(?:es)?(?![a-z])|mese|mesi|месяц|місяц|miesi|ay(?![a-z])' },
];
const WORKING =
  '(?:business|working|bank|werk|arbeits|geschäfts|рабочих|рабочие|банковских|робочих|банківських|robocz\\S*|iş|banka)';
const COUNTED = UNITS.map(({ ms, names }) => ({
  ms,
  pattern: new RegExp(
    `(\\d{1,3})(?:\\s*(?:[–-]|to|bis|à|a|до)\\s*(\\d{1,3}))?[\\s-]*(${WORKING})?[\\s-]*(?:${names})\\p{L}*(\\s+(?:ouvr|ouvrab|hábil|laborab|út|lavorativ|robocz)\\p{L}*)?`,
    'giu',
  ),
}));
const TOMORROW = /(?<!\p{L})(?:tomorrow|morgen|demain|mañana|amanhã|domani|завтра|jutro|yarın)(?!\p{L})/iu;
const TODAY =
  /(?<!\p{L})(?:today|tonight|heute|aujourd['’]hui|hoy|hoje|oggi|сегодня|сьогодні|dziś|dzisiaj|bugün)(?!\p{L})/iu;

/**
 * By when something is promised in a text: the earliest of the times it names, each taken at its latest (`2–3 days` are 3, a date is
 * that day's end in UTC). Null where it names none.
 */
export function findDue(text: string, now: Date): Date | null {
  const times = [...countedTimes(text, now), ...namedDays(text, now)].filter((one) => one > now);
  return times.reduce<Date | null>((least, one) => (least === null || one < least ? one : least), null);
}

function countedTimes(text: string, now: Date): Date[] {
  return COUNTED.flatMap(({ ms, pattern }) =>
    [...text.matchAll(pattern)].map(([, from, to, before, after]) => {
      const count = Number(to ?? from);
      return (before ?? after) && ms === DAY_MS ? addBusinessDays(now, count) : new Date(now.getTime() + count * ms);
    }),
  );
}

function namedDays(text: string, now: Date): Date[] {
  const dates = findDates(text).flatMap((date) => endOfDate(date, now) ?? []);
  const relative = [...(TODAY.test(text) ? [0] : []), ...(TOMORROW.test(text) ? [1] : [])];
  return [...dates, ...relative.map((days) => endOfDay(new Date(now.getTime() + days * DAY_MS)))];
}

/** @param date `yyyy-mm-dd`, or `--mm-dd` for the next such day */
function endOfDate(date: string, now: Date): Date | null {
  const [month, day] = date.split('-').slice(-2).map(Number);
  if (!month || !day) return null;
  const year = date.startsWith('--') ? now.getUTCFullYear() : Number(date.slice(0, 4));
  const end = endOfDay(new Date(Date.UTC(year, month - 1, day)));
  return end < now && date.startsWith('--') ? endOfDay(new Date(Date.UTC(year + 1, month - 1, day))) : end;
}

function endOfDay(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), 23, 59, 59));
}
