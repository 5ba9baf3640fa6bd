import { expect, it } from 'vitest';
import { detectLanguage } from '@/lib/triage/language';
import { ownText, wordsOf } from '@/lib/triage/own-words';
import { isHeldBack, readMaterial } from '@/scripts/train/read-material';

/** The product's bar, for messages long enough to decide (operating procedures § 1). Among these lines are some in two languages. */
const LEAST_RIGHT = 0.98;
const DECIDING_WORDS = 3;

it('tells the languages of messages that were held back', () => {
  const lines = readMaterial('lib/ai/builtin/material').filter(isHeldBack);
  for (const language of ['de', 'en', 'es', 'fr', 'pt', 'ru', 'uk']) {
    const own = lines.filter((line) => line.language === language);
    const long = own.filter(({ text }) => wordsOf(ownText(text)).length >= DECIDING_WORDS);
    const right = (texts: typeof own) =>
      texts.filter(({ text }) => detectLanguage({ text }).language === language).length;
    const share = right(long) / long.length;
    console.log(
      `language ${language}: ${(share * 100).toFixed(1)} % of ${long.length} with three words or more, ${((right(own) / own.length) * 100).toFixed(1)} % of all ${own.length}`,
    );
    const wrong = long.filter(({ text }) => detectLanguage({ text }).language !== language).map(({ text }) => text);
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
  }
});
