import { plainWord } from './own-words';
import { SPAM_MARKS } from './phrases/spam-marks';
import { CUSTOMER_PHRASES, SPAM_KINDS } from './phrases/spam-phrases';

const MOST = 6_000;
const LINK = /https?:\/\/[^\s<>)]+|\bwww\.[^\s<>)]+|\b(?:t\.me|bit\.ly|wa\.me|tinyurl\.com|goo\.gl)\/\S+/giu;
const HANDLE = /(?<![\p{L}\d.@])@[a-z][\w]{4,31}(?![\w.])/giu;
/** Addresses that hide where they lead, and top-level domains that are given away and thrown away. */
const HIDDEN = /t\.me\/|bit\.ly|tinyurl|wa\.me|goo\.gl|cutt\.ly|page\.link/iu;
const THROW_AWAY =
  /\.(?:xyz|top|click|buzz|icu|loan|win|vip|bet|casino|sbs|cyou|cfd|monster|quest|rest|bond|lol)(?![\p{L}\d-])/iu;
const LURE =
  /(?:[\p{Sc}]\s?\d{1,3}(?:[.,\s]?\d{3})+|\d{2,3}(?:[.,\s]?\d{3}){1,4}\s?(?:[\p{Sc}]|usd|eur|dollars|euro|руб|р\b|грн|тг)|\b\d{2,3}\s?%|\b\d{1,3}[.,]?\d*\s?(?:million|млн))/giu;
const MIXED = /(?<!\p{L})(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}{4,}/gu;
const PICTOGRAM = /\p{Extended_Pictographic}/gu;
const HASHTAG = /(?:^|\s)#\p{L}{3,}/gu;

/** `_` in a phrase: up to four words of any kind. */
const GAP = '(?:\\s+\\S+){0,4}?\\s+';
const toPattern = (phrases: string): RegExp => {
  const parts = phrases
    .split(/[|\n]/)
    .map((phrase) => plainWord(phrase.trim()))
    .filter((phrase) => phrase !== '')
    .map((phrase) =>
      phrase
        .replace(/[.*+?^{}()[\]]/g, '\\$&')
        .replace(/\s+_\s+/g, GAP)
        .replace(/ +/g, '\\s+'),
    );
  return new RegExp(`(?<![\\p{L}\\d])(?:${[...new Set(parts)].join('|')})`, 'gu');
};
type Kind = { weight: number; pattern: RegExp };
const kinds = new Map<string, Kind[]>();
for (const { reason, weight, phrases } of [...SPAM_MARKS, ...SPAM_KINDS]) {
  kinds.set(reason, [...(kinds.get(reason) ?? []), { weight, pattern: toPattern(phrases) }]);
}
const customer = toPattern(CUSTOMER_PHRASES);

export type SpamFeatures = {
  kinds: { reason: string; weight: number; distinct: number }[];
  customer: number;
  links: number;
  handles: number;
  link: 'throw_away' | 'hidden' | 'plain' | null;
  lures: number;
  disguised: number;
  pictograms: number;
  hashtags: number;
  shouting: number;
  words: number;
};

/** What in a text speaks for an unsolicited offer, and what for a customer. */
export function spamFeatures(text: string): SpamFeatures {
  const raw = text.slice(0, MOST);
  const links = raw.match(LINK) ?? [];
  const plain = plainWord(raw.replace(LINK, ' '));
  const words = raw.replace(LINK, ' ').match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter(
    (word) => word.length >= 3 && word === word.toUpperCase() && word !== word.toLowerCase(),
  ).length;
  return {
    kinds: [...kinds].flatMap(([reason, patterns]) => kindIn(plain, reason, patterns)),
    customer: distinct(plain, customer),
    links: links.length,
    handles: raw.match(HANDLE)?.length ?? 0,
    link: kindOfLink(links),
    lures: raw.match(LURE)?.length ?? 0,
    disguised: raw.match(MIXED)?.length ?? 0,
    pictograms: raw.match(PICTOGRAM)?.length ?? 0,
    hashtags: raw.match(HASHTAG)?.length ?? 0,
    shouting: words.length >= 8 ? loud / words.length : 0,
    words: words.length,
  };
}

function kindOfLink(links: readonly string[]): SpamFeatures['link'] {
  if (links.length === 0) return null;
  if (links.some((link) => THROW_AWAY.test(link))) return 'throw_away';
  return links.some((link) => HIDDEN.test(link)) ? 'hidden' : 'plain';
}

function distinct(text: string, pattern: RegExp): number {
  return new Set(text.match(pattern) ?? []).size;
}

/** A kind by its strongest phrases found, and how many different ones of it there are. */
function kindIn(text: string, reason: string, patterns: readonly Kind[]): SpamFeatures['kinds'] {
  const found = patterns
    .map(({ weight, pattern }) => ({ weight, phrases: text.match(pattern) ?? [] }))
    .filter(({ phrases }) => phrases.length > 0);
  if (found.length === 0) return [];
  const weight = Math.max(...found.map((one) => one.weight));
  return [{ reason, weight, distinct: new Set(found.flatMap(({ phrases }) => phrases)).size }];
}
