/** Month names by their first letters in ten languages. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв|січ|sty|oca|jän)/,
  /^(?:feb|fév|fev|фев|лют|lut|şub|sub)/,
  /^(?:mar(?!t?edi)|mär|maer|мар|бер|mart)/,
  /^(?:apr|abr|avr|апр|квіт|kwi|nis)/,
  /^(?:may|mai|mag|май|мая|трав|maj)/,
  /^(?:jun|juin|giu|июн|черв|cze|haz)/,
  /^(?:jul|juil|lug|июл|лип|lip|tem)/,
  /^(?:aug|ago|aoû|aou|авг|серп|sie|ağu|agu)/,
  /^(?:sep|set|сен|вер|wrz|eyl)/,
  /^(?:oct|okt|out|ott|окт|жовт|paź|paz|eki)/,
  /^(?:nov|nov|ноя|лист|lis|kas)/,
  /^(?:dec|dez|dic|déc|дек|груд|gru|ara(?!d|n|s|m))/,
];
const ISO = /(?<![\d-])(20\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/%]|\.\d)/g;
const DAY_MONTH =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th|er|º|\.|-?го|-?е)?\s(?:of\s|de\s|di\s)?(\p{L}{3,12})\.?(?:,?\s(?:de\s|del\s)?(20\d\d))?(?![\p{N}])/giu;
const MONTH_DAY =
  /(?<![\p{L}\p{N}])(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(20\d\d))?(?![\p{N}:%.,]\d|[\p{N}%])/giu;

function monthOf(name: string): number | null {
  const index = MONTHS.findIndex((pattern) => pattern.test(name.toLowerCase()));
  return index < 0 ? null : index + 1;
}

function iso(year: string | undefined, month: number | null, day: number): string | null {
  if (!month || month > 12 || day < 1 || day > 31) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year === undefined ? '-' : year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
}

/** 03/04 is day/month, as in nine of the ten languages, unless only month/day fits. */
function numeric(match: RegExpMatchArray): string | null {
  const [, first = '', separator, second = '', year] = match;
  if (!year && separator === '.' && second.length < 2) return null;
  const [left, right] = [Number(first), Number(second)];
  return right > 12 ? iso(year, left, right) : iso(year, right, left);
}

/** Calendar dates named in a text: `yyyy-mm-dd`, or `--mm-dd` where no year is given. */
export function findDates(text: string): string[] {
  const found: { date: string | null; at: number }[] = [];
  for (const match of text.matchAll(ISO))
    found.push({ date: iso(match[1], Number(match[2]), Number(match[3])), at: match.index });
  for (const match of text.matchAll(NUMERIC)) found.push({ date: numeric(match), at: match.index });
  for (const match of text.matchAll(DAY_MONTH))
    found.push({ date: iso(match[3], monthOf(match[2] ?? ''), Number(match[1])), at: match.index });
  for (const match of text.matchAll(MONTH_DAY))
    found.push({ date: iso(match[3], monthOf(match[1] ?? ''), Number(match[2])), at: match.index });
  const dates = found.sort((left, right) => left.at - right.at).flatMap(({ date }) => (date ? [date] : []));
  return [...new Set(dates)];
}
