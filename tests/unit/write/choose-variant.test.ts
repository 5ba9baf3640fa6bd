import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseVariant } from '@/lib/ai/builtin/write/choose-variant';

test('takes every wording once before any comes again, then the oldest', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 6 }), (seed, count) => {
      const used: string[] = [];
      const picks = Array.from({ length: count * 2 }, () => {
        const index = chooseVariant('key', count, seed, used);
        used.push(`key.${index}`);
        return index;
      });
      expect(new Set(picks.slice(0, count)).size).toBe(count);
      expect(picks.slice(count)).toEqual(picks.slice(0, count));
    }),
  );
});

test('spreads conversations over the wordings', () => {
  const picks = Array.from({ length: 400 }, (_, n) => chooseVariant('refund_done', 4, `conversation-${n}`, []));
  for (const index of [0, 1, 2, 3]) expect(picks.filter((pick) => pick === index).length).toBeGreaterThan(60);
});
