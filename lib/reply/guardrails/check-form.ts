import type { Violation } from './violation';

const PLACEHOLDERS = [
  /\{\{?[^{}\n]{0,60}\}?\}/u,
  /\$\{/u,
  /\[[A-Z][A-Z_]*(?:_\d+)?\]/u,
  /\[(?:your|insert|name|order|customer|company)[^\]\n]{0,40}\]/iu,
  /<[A-Z][A-Z_]+(?:_\d+)?>/u,
  /(?<![\p{L}\p{N}])(?:undefined|NaN|null|Invalid Date|\[object Object\]|TBD|XXX+)(?![\p{L}\p{N}])/u,
];
const LEAKS = [
  /system prompt/iu,
  /as an? (?:ai|large) language model/iu,
  /<\|[^|]*\|>/u,
  /<\/?(?:system|instructions?|brief|policy|facts)>/iu,
  /(?:^|\n)#{1,3} (?:instructions?|rules|policy|brief)/iu,
  /"(?:kind|parts|brief|variantSeed|outcome)"\s*:/u,
  /\b(?:my|the) (?:instructions|guidelines|prompt) (?:say|says|tell|forbid|are)/iu,
  /insufficient_context|refund_needs_approval|awaiting_customer/u,
];
const LINK =
  /https?:\/\/[^\s<>()«»“”„"]+|(?<![@\p{L}\p{N}.-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|app|dev|co|info|biz|shop|store|me|ru|ua|de|fr|es|it|pl|br|pt|tr|uk|eu)(?![\p{L}\p{N}-])(?:\/[^\s<>()«»“”„"]*)?/giu;
/** A run of the prompt's own words this long is no coincidence. */
const LEAKED_WORDS = 9;

/** Slots, redaction marks and values that were never filled. */
export function checkPlaceholders(text: string): Violation[] {
  return PLACEHOLDERS.flatMap((pattern) => {
    const found = pattern.exec(text);
    return found ? [{ kind: 'placeholder' as const, found: found[0] }] : [];
  });
}

/** Marks of a prompt, and runs of words taken from one of `promptTexts`. */
export function checkLeaks(text: string, promptTexts: readonly string[]): Violation[] {
  const marks = LEAKS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  const said = ` ${normalWords(text).join(' ')} `;
  const runs = promptTexts.flatMap((prompt) => {
    const words = normalWords(prompt);
    for (let at = 0; at + LEAKED_WORDS <= words.length; at++) {
      const run = words.slice(at, at + LEAKED_WORDS).join(' ');
      if (said.includes(` ${run} `)) return [run];
    }
    return [];
  });
  return [...marks, ...runs].map((found) => ({ kind: 'prompt_leak', found }));
}

function normalWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Links and bare addresses that nobody allowed. An allowed address allows what lies below it. */
export function checkLinks(text: string, allowed: readonly string[]): Violation[] {
  const known = allowed.map(bareAddress);
  return links(text)
    .filter((found) => !known.some((one) => isBelow(bareAddress(found), one)))
    .map((found) => ({ kind: 'unknown_url', found }));
}

/** The links of a text, as written, without the punctuation after them. */
export function links(text: string): string[] {
  return [...text.matchAll(LINK)].map(([found]) => found.replace(/[.,;:!?]+$/, ''));
}

function bareAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}

function isBelow(address: string, allowed: string): boolean {
  return address === allowed || address.startsWith(`${allowed}/`) || address.startsWith(`${allowed}?`);
}
