import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { resolveLocale } from '@/lib/ai/builtin/write/resolve-locale';
import { readRatingToken, signRatingToken } from '@/lib/conversations/rating-link';
import { createTokenSigner } from '@/lib/platform/signed-token';
import { LANGUAGES } from '../write/sample-parts';

const SECRET = 'a secret that only tests know';
const NOW = new Date('2027-03-01T10:00:00Z');
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

describe('rating links', () => {
  test('lead to the conversation they were made for, for 30 days', () => {
    for (let round = 0; round < 50; round += 1) {
      const id = randomUUID();
      const token = signRatingToken(SECRET, id, NOW);
      expect(token).toMatch(/^[\w-]{48}$/);
      expect(readRatingToken(SECRET, token, days(29))).toEqual({ state: 'valid', conversationId: id });
      expect(readRatingToken(SECRET, token, days(31))).toEqual({ state: 'expired' });
    }
  });

  test('any changed character makes them invalid', () => {
    const token = signRatingToken(SECRET, randomUUID(), NOW);
    for (let at = 0; at < token.length; at += 1) {
      const other = token.slice(0, at) + (token[at] === 'x' ? 'y' : 'x') + token.slice(at + 1);
      expect(readRatingToken(SECRET, other, NOW)).toEqual({ state: 'invalid' });
    }
  });

  test('another secret, or a token for another purpose, opens nothing', () => {
    const token = signRatingToken(SECRET, randomUUID(), NOW);
    expect(readRatingToken('another secret of the tests', token, NOW)).toEqual({ state: 'invalid' });
    const foreign = createTokenSigner(SECRET, 'something else').sign(Buffer.alloc(20));
    expect(readRatingToken(SECRET, foreign, NOW)).toEqual({ state: 'invalid' });
  });

  test.each(['', 'x', '%', 'a b', 'A'.repeat(513), '../../etc'])('%j is no token', (text) => {
    expect(readRatingToken(SECRET, text, NOW)).toEqual({ state: 'invalid' });
  });
});

describe.each(LANGUAGES)('the page in %s', (language) => {
  const page = resolveLocale(language).locale.ratingPage;
  test('has all its words, and five different steps', () => {
    expect(new Set(page.scale).size).toBe(5);
    for (const text of Object.values(page).flat()) expect(text.trim()).not.toBe('');
    expect(page.rated).toContain('{score}');
  });
  test('says it in its own words', () => {
    const english = resolveLocale('en').locale.ratingPage;
    if (language !== 'en') expect(page.question).not.toBe(english.question);
  });
});
