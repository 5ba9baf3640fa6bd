import { plainWord } from './own-words';
import { CUSTOMER_PHRASES, SPAM_KINDS } from './phrases/spam-phrases';

const MOST = 6_000;
const LINK = /https?:\/\/[^\s<>)]+|\bwww\.[^\s<>)]+|\b(?:t\.me|bit\.ly|wa\.me|tinyurl\.com|goo\.gl)\/\S+/giu;
const HANDLE = /(?<![\p{L}\d.@])@[a-z][\w]{4,31}(?![\w.])/giu;
const SHORTENER =
  /t\.me\/|bit\.ly|tinyurl|wa\.me|goo\.gl|cutt\.ly|page\.link|\.(?:xyz|top|click|buzz|icu|ltd|loan|win|vip|bet|casino)\b/iu;
const LURE =
  /(?:[\p{Sc}]\s?\d{1,3}(?:[.,\s]?\d{3})+|\d{2,3}(?:[.,\s]?\d{3})+\s?(?:[\p{Sc}]|usd|eur|dollars|euro|руб|р\b|грн|тг)|\b\d{2,3}\s?%|\b\d{1,3}[.,]?\d*\s?(?:million|млн))/giu;
const MIXED = /(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}{4,}/gu;
const PICTOGRAM = /\p{Extended_Pictographic}/gu;
const HASHTAG = /(?:^|\s)#\p{L}{3,}/gu;

const toPattern = (phrases: string): RegExp => {
  const parts = phrases
    .split('|')
    .map((phrase) => plainWord(phrase.trim()))
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.replace(/[.*+?^{}()[\]]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${[...new Set(parts)].join('|')})`, 'gu');
};
const kinds = SPAM_KINDS.map(({ reason, weight, phrases }) => ({ reason, weight, pattern: toPattern(phrases) }));
const customer = toPattern(CUSTOMER_PHRASES);

export type SpamFeatures = {
  kinds: { reason: string; weight: number; distinct: number }[];
  customer: number;
  links: number;
  handles: number;
  badLink: boolean;
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
    kinds: kinds
      .map(({ reason, weight, pattern }) => ({ reason, weight, distinct: distinct(plain, pattern) }))
      .filter((kind) => kind.distinct > 0),
    customer: distinct(plain, customer),
    links: links.length,
    handles: raw.match(HANDLE)?.length ?? 0,
    badLink: links.some((link) => SHORTENER.test(link)),
    lures: raw.match(LURE)?.length ?? 0,
    disguised: raw.match(MIXED)?.length ?? 0,
    pictograms: raw.match(PICTOGRAM)?.length ?? 0,
    hashtags: raw.match(HASHTAG)?.length ?? 0,
    shouting: words.length >= 8 ? loud / words.length : 0,
    words: words.length,
  };
}

function distinct(text: string, pattern: RegExp): number {
  return new Set(text.match(pattern) ?? []).size;
}
