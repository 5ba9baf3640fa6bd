import { resolveLocale } from '@/lib/ai/builtin/write/resolve-locale';
import type { ReplyBrief } from '@/lib/ai/reply-brief';
import { type Money, toMajor } from '@/lib/payments/money';
import { type BriefFacts, briefFacts } from './brief-facts';
import { checkDates } from './check-dates';
import { checkAmounts, checkOrderIds, withoutAmounts } from './check-facts';
import { checkLeaks, checkLinks, checkPlaceholders, links } from './check-form';
import { checkPromises } from './check-promises';
import { ASIDE, setAside } from './set-aside';
import type { Violation } from './violation';

export type GuardrailContext = {
  brief: ReplyBrief;
  /** Orders and amounts a reply may name beyond the brief's, e.g. ones the customer wrote. */
  knownOrderIds?: string[];
  knownAmounts?: Money[];
  /** Addresses that may be linked; what lies below them may too. */
  allowedUrls?: string[];
  /** Texts of the prompt: a longer run of their words is a leak. */
  promptTexts?: string[];
  /** Gives the primary subtag (`de`) or null where the text is too short to tell. */
  detectLanguage?: (text: string) => string | null;
};

/** Fewer words than this tell no language safely. */
const WORDS_TO_TELL_LANGUAGE = 8;
const STORE_ADDRESSES = { apple: 'reportaproblem.apple.com', google: 'play.google.com' };

/**
 * Holds a reply against its decision (operating procedures § 7): no promise, amount, order, date or link that is not in
 * the brief, nothing unfilled, nothing of the prompt, the right language. Pure; an empty list means that it may leave.
 */
export function checkReply(text: string, context: GuardrailContext): Violation[] {
  const { brief } = context;
  const facts = briefFacts(brief);
  facts.amounts.push(...(context.knownAmounts ?? []).map(toMajor));
  const ids = [...facts.orderIds, ...(context.knownOrderIds ?? [])];
  const quoted = setAside(text, facts.quotes);
  const allowed = [...allowedAddresses(brief, facts), ...(context.allowedUrls ?? [])];
  const unlinked = setAside(quoted, links(quoted));
  const worded = setAside(unlinked, ids);
  const unpriced = withoutAmounts(worded);
  const { locale } = resolveLocale(brief.language);
  const { language } = brief;
  return [
    ...checkPlaceholders(setAside(text, facts.quotes.filter(isPassage))),
    ...checkLeaks(quoted, context.promptTexts ?? []),
    ...checkLinks(quoted, allowed),
    ...checkAmounts(worded, facts),
    ...checkOrderIds(unpriced),
    ...checkDates(unpriced, locale, brief.timeZone, facts.times),
    ...checkPromises(worded, language, facts),
    ...checkLanguage(worded, context),
  ];
}

/** Company texts may hold brackets of their own; a name or description with a redaction mark must still be found. */
function isPassage(quote: string): boolean {
  return quote.length > 80;
}

function allowedAddresses(brief: ReplyBrief, facts: BriefFacts): string[] {
  const inQuotes = facts.quotes.flatMap(links);
  return brief.parts
    .flatMap((part) => {
      if (part.kind === 'store_steps') return [STORE_ADDRESSES[part.store]];
      return part.kind === 'knowledge' && part.url !== null ? [part.url] : [];
    })
    .concat(inQuotes);
}

function checkLanguage(worded: string, { brief, detectLanguage }: GuardrailContext): Violation[] {
  const own = worded.replaceAll(ASIDE, ' ');
  const words = own.match(/\p{L}+/gu) ?? [];
  if (detectLanguage === undefined || words.length < WORDS_TO_TELL_LANGUAGE) return [];
  const found = detectLanguage(own);
  if (found === null) return [];
  const expected = [primary(brief.language)];
  // A language without wordings is answered in English by the built-in engine.
  if (resolveLocale(brief.language).fellBack) expected.push('en');
  return expected.includes(primary(found)) ? [] : [{ kind: 'wrong_language', found }];
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}
