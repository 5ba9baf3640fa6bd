import { describe, expect, it } from 'vitest';
import { scoreSpam } from '@/lib/triage/spam';
import { readMaterial } from '@/scripts/train/read-material';
import { readSpamMaterial } from '@/scripts/train/read-spam-material';
import { SPAM_LATER, SPAM_STYLES } from './spam-styles';
import { CUSTOMER_TEXTS, SPAM_TEXTS } from './spam-texts';

const LEAST_FOUND = 0.93;
const MOST_FALSE = 0.003;
/** All lines would take half a minute. */
const EACH = 4;

const stranger = (text: string) => scoreSpam({ text, isCustomer: false });

describe('spam', () => {
  it.each(Object.entries(SPAM_TEXTS))('is found in %s', (language, texts) => {
    const missed = texts.filter((text) => !stranger(text).spam);
    console.log(`spam ${language}: ${texts.length - missed.length} of ${texts.length}`);
    expect(texts.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(Math.floor(texts.length * 0.9));
  });

  it.each(Object.entries(SPAM_STYLES))('of every style is found in %s', (language, texts) => {
    const all = [...texts, ...(SPAM_LATER[language] ?? [])];
    const missed = all.filter((text) => !stranger(text).spam);
    console.log(`spam styles ${language}: ${all.length - missed.length} of ${all.length}`);
    expect((all.length - missed.length) / all.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  it('is hardly ever found in the material of customer messages', () => {
    const offers = new Set(readSpamMaterial('lib/triage/spam-material').map(({ text }) => text));
    const lines = readMaterial('lib/ai/builtin/material').filter(
      ({ text }, index) => index % EACH === 0 && !offers.has(text),
    );
    const taken = lines.filter(({ text }) => stranger(text).spam);
    console.log(`spam false alarms: ${taken.length} of ${lines.length} lines of the material`);
    expect(taken.length / lines.length).toBeLessThanOrEqual(MOST_FALSE);
  });

  it.each(CUSTOMER_TEXTS)('is not what a customer writes: %s', (text) => {
    expect(stranger(text)).toMatchObject({ spam: false });
  });

  it('is never a customer or the owner of an order by text alone', () => {
    for (const text of Object.values(SPAM_TEXTS).flat()) {
      expect(scoreSpam({ text, isCustomer: true }).spam).toBe(false);
      expect(scoreSpam({ text, isCustomer: false, knownOrder: true }).spam).toBe(false);
    }
  });

  it('is a bare link from a stranger', () => {
    expect(stranger('https://example.com/x')).toMatchObject({ spam: true, reasons: ['link_only'] });
    expect(stranger('')).toMatchObject({ spam: false });
  });

  it('doubts a close verdict on whoever surely asks for what customers ask for', () => {
    const text = 'We sell buttons and look for shops.';
    const asking = (intent: 'other' | 'product_question') =>
      scoreSpam({ text, isCustomer: false, intents: [{ intent, score: 1 }] });
    expect(asking('other')).toMatchObject({ spam: true, reasons: expect.arrayContaining(['words']) });
    expect(asking('product_question')).toMatchObject({ spam: false, reasons: [] });
  });

  it('scores from 0.5 on exactly what it calls spam', () => {
    for (const text of [...Object.values(SPAM_TEXTS).flat(), ...CUSTOMER_TEXTS]) {
      const { spam, score } = stranger(text);
      expect(score >= 0.5).toBe(spam);
    }
  });

  it('stays fast on hostile input', () => {
    for (const input of [
      'a'.repeat(1e5),
      'http://'.repeat(2e4),
      '$1 '.repeat(3e4),
      '@'.repeat(1e5),
      'аa'.repeat(5e4),
    ]) {
      const start = performance.now();
      stranger(input);
      expect(performance.now() - start, input.slice(0, 8)).toBeLessThan(600);
    }
  });
});
