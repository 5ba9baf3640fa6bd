import { describe, expect, test } from 'vitest';
import { MESSAGE_SLOTS, type MessageKey, type Messages } from '@/lib/ai/builtin/write/message-keys';
import { LOCALES } from '@/lib/ai/builtin/write/resolve-locale';

const KEYS = Object.keys(MESSAGE_SLOTS).filter((key): key is MessageKey => key in MESSAGE_SLOTS);
const COMMON: MessageKey[] = ['refund_done', 'late_question', 'order_late', 'already_refunded'];
/** Sentences a customer may meet in different matters; within one message they must differ. */
const sentences = (wording: string) => wording.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 12);

describe.each(LOCALES.map((locale) => ({ tag: locale.tag, locale })))('wordings in $tag', ({ locale }) => {
  test.each(KEYS)('%s fills exactly its slots in every wording', (key) => {
    const slots: readonly string[] = MESSAGE_SLOTS[key];
    for (const wording of locale.messages[key]) {
      const used = [...wording.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(new Set(used), wording).toEqual(new Set(slots));
      expect(wording).not.toMatch(/ {2}|\.\.|\s[.,]|^\s|\s$/);
    }
  });

  test.each(KEYS)('%s never repeats a sentence between its wordings', (key) => {
    const all = locale.messages[key].flatMap((wording) => [...new Set(sentences(wording))]);
    expect(all.length).toBe(new Set(all).size);
  });

  test('words the common messages in at least four ways', () => {
    for (const key of COMMON) expect(locale.messages[key].length, key).toBeGreaterThanOrEqual(4);
  });

  test('says how long a refund takes wherever it says that there is one', () => {
    const keys = ['refund_done', 'already_refunded', 'already_refunded_pending', 'refund_recorded'] as const;
    for (const wording of keys.flatMap((key) => locale.messages[key])) expect(wording).toContain('5–10');
  });

  test('shouts nowhere and sells nowhere', () => {
    const all = Object.values(locale.messages satisfies Messages).flat();
    for (const wording of all) {
      expect(wording).not.toMatch(/!!|!.*!/);
      expect(wording).not.toMatch(/value your business|valued customer|inconvenience caused|rest assured/i);
    }
  });
});
