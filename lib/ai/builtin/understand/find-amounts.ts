import type { Entities } from '@/lib/ai/understanding';

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f.,']\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?`;
const CURRENCIES: readonly (readonly [currency: string, signs: string])[] = [
  [
    'USD',
    String.raw`US\$|\$|usd|dollars?|dólar(?:es)?|dolar(?:es|ów|y|ı)?|доллар\p{L}{0,3}|долар\p{L}{0,3}|бакс\p{L}{0,3}|bucks`,
  ],
  ['EUR', '€|eur|euros?|евро|євро'],
  ['GBP', String.raw`£|gbp|pounds?|quid|фунт\p{L}{0,3}`],
  ['BRL', String.raw`R\$|brl|rea(?:is|l)`],
  ['RUB', String.raw`₽|rub|rur|руб(?:л\p{L}{0,3})?|р\.|rubl\p{L}{0,3}`],
  ['UAH', String.raw`₴|uah|грн|гривен\p{L}{0,2}|гривн\p{L}{0,3}|hryvnias?`],
  ['PLN', String.raw`zł(?:ot\p{L}{0,3})?|zlot\p{L}{0,3}|pln|zl`],
  ['TRY', String.raw`₺|try|tl|lira\p{L}{0,2}`],
  ['MXN', 'mxn|pesos?'],
  ['CHF', 'chf|franken|francs? suisses?'],
  ['CAD', String.raw`CA\$|C\$|cad`],
  ['AUD', String.raw`A\$|aud`],
  ['JPY', '¥|jpy|yen'],
  ['SEK', 'sek|kr'],
  ['INR', '₹|inr|rupees?'],
  ['KZT', '₸|kzt|тенге'],
];

const PATTERNS = CURRENCIES.map(([currency, signs]) => ({
  currency,
  after: new RegExp(String.raw`(?<![\p{L}\p{N}.,-])(${NUMBER})\s?(?:${signs})(?![\p{L}])`, 'giu'),
  before: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${signs})\s?(${NUMBER})(?![\p{L}\p{N}])`, 'giu'),
}));

/** 1.234,56 · 1,234.56 · 1 234,56 · 49,9 as a number; null for what is none. */
function numberOf(written: string): number | null {
  const plain = written.replace(/[\s']/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(plain);
  const whole = (decimal ? plain.slice(0, decimal.index) : plain).replace(/[.,]/g, '');
  const value = Number(decimal ? `${whole}.${decimal[1]}` : whole);
  return Number.isFinite(value) ? value : null;
}

/** Amounts with a currency, in order of appearance. A number without a currency is no amount. */
export function findAmounts(text: string): Entities['amounts'] {
  if (!/\d/.test(text)) return [];
  const found: { value: number; currency: string; at: number; end: number }[] = [];
  for (const { currency, after, before } of PATTERNS) {
    for (const pattern of [before, after]) {
      for (const match of text.matchAll(pattern)) {
        const value = numberOf(match[1] ?? '');
        if (value !== null) found.push({ value, currency, at: match.index, end: match.index + match[0].length });
      }
    }
  }
  const ordered = found.sort((left, right) => left.at - right.at || right.end - left.end);
  const kept: typeof found = [];
  for (const amount of ordered)
    if (!kept.some((other) => amount.at < other.end && other.at < amount.end)) kept.push(amount);
  return kept.map(({ value, currency }) => ({ value, currency }));
}
