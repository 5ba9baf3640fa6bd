import type { BriefFacts } from './brief-facts';
import type { Violation } from './violation';

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const NUMBER = '\\d(?:[\\d.,\\u00a0\\u202f\\u2009]|[\\u0020](?=\\d{3}(?!\\d)))*';
const SIGN = '[$€£¥₴₽₺₹]';
const NAMED = 'zł|z[łl]otych|dollars?|euros?|d[oó]lares|reais|рубл\\p{L}*|гривен\\p{L}*|lir[ae]?';
const AMOUNT = new RegExp(
  `(?:${SIGN}|(?<!\\p{L})[A-Z]{3}(?!\\p{L}))\\s?(${NUMBER})|(${NUMBER})\\s?(?:${SIGN}|(?:${NAMED}|[A-Z]{3})(?!\\p{L}))`,
  'gu',
);
const PERCENT = /(\d+(?:[.,]\d+)?)\s?%|%\s?(\d+(?:[.,]\d+)?)/gu;
const ORDER_ID =
  /#\w*\d\w*|(?<![\p{L}\p{N}])[A-Z]{2,}[A-Z0-9]*(?:[-_][A-Z0-9]+)*[-_]?\d{3,}[A-Z0-9-]*|(?<![\p{L}\p{N}.,-])\d{5,}(?![\p{L}\p{N}]|[.,]\d)/gu;

/**
 * Amounts and percentages that are not among the facts.
 * @param text the reply without its facts but with its amounts
 */
export function checkAmounts(text: string, facts: BriefFacts): Violation[] {
  const amounts = [...text.matchAll(AMOUNT)].filter((match) => isMoney(match[0])).map((match) => match[0]);
  const unknown = amounts.filter((found) => !facts.amounts.some((amount) => readings(found).includes(amount)));
  const percents = [...text.matchAll(PERCENT)]
    .filter(([, after, before]) => !facts.counts.includes(Number((after ?? before ?? '').replace(',', '.'))))
    .map((match) => match[0]);
  return [...unknown, ...percents].map((found) => ({ kind: 'unknown_amount' as const, found: found.trim() }));
}

/** The text with its amounts taken out, so that no other check reads their digits. */
export function withoutAmounts(text: string): string {
  return text.replace(AMOUNT, (found) => (isMoney(found) ? ' ' : found));
}

/** Three capitals beside a number are money only when they are a currency: `USD 5`, not `ORD 5`. */
function isMoney(found: string): boolean {
  const code = /[A-Z]{3}/.exec(found)?.[0];
  return code === undefined || CURRENCIES.has(code);
}

/** What the digits may mean: `1.149,99` and `1,149.99` are 1149.99; `1.500` may be 1500 or 1.5. */
function readings(found: string): number[] {
  const digits = found.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = Number(digits.replace(/[.,]/g, ''));
  if (last === -1) return [whole];
  const decimal = Number(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`);
  return digits.length - last - 1 === 3 ? [whole, decimal] : [decimal];
}

/**
 * Order numbers that are not among the facts.
 * @param text the reply without its facts, amounts and links
 */
export function checkOrderIds(text: string): Violation[] {
  return [...text.matchAll(ORDER_ID)].map(([found]) => ({
    kind: 'unknown_order' as const,
    found,
  }));
}
