import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DICTIONARIES } from '@/lib/ai/builtin/dictionary/glosses-of';
import rows from '@/lib/ai/builtin/dictionary/topics.json';
import { topicsOf } from '@/lib/ai/builtin/dictionary/topics-of';
import { visitPairs } from '@/lib/ai/builtin/dictionary/visit-pairs';

const GLOSSES = new Set(
  Object.values(DICTIONARIES).flatMap((all) => all.flatMap((row) => (row.split(' ')[0] ?? '').split('+'))),
);
const LEAST_KNOWN = 0.95;

function pairs(words: readonly (readonly string[])[], reach: number) {
  const found = { next: [] as string[], near: [] as string[] };
  visitPairs(words, reach, {
    next: (one, other) => found.next.push(`${one} ${other}`),
    near: (one, other) => found.near.push(`${one} ${other}`),
  });
  return found;
}

describe('the topics of glosses', () => {
  it('puts words of a kind together, those that praise and blame too', () => {
    expect(topicsOf(['kettle'])).toContain('kitchenware');
    expect(topicsOf(['toaster'])).toContain('kitchenware');
    expect(topicsOf(['delicious'])).toContain('praise');
    expect(topicsOf(['rotten'])).toContain('bad');
  });

  it('has those of both halves of a compound, each once, and none for what it does not know', () => {
    const both = topicsOf(['birthday', 'discount']);
    expect(both).toEqual([...new Set([...topicsOf(['birthday']), ...topicsOf(['discount'])])]);
    expect(topicsOf(['kettle', 'toaster']).filter((topic) => topic === 'kitchenware')).toHaveLength(1);
    expect(topicsOf(['xyzzy'])).toEqual([]);
    expect(topicsOf([])).toEqual([]);
  });

  it('knows nearly every gloss, each once in a topic, and none that no word leads to', () => {
    const glosses = rows.map((row) => row.split(' ').slice(1));
    for (const all of glosses) expect(new Set(all).size).toBe(all.length);
    const known = new Set(glosses.flat());
    expect([...known].filter((gloss) => !GLOSSES.has(gloss))).toEqual([]);
    expect(known.size).toBeGreaterThan(GLOSSES.size * LEAST_KNOWN);
    expect(new Set(rows.map((row) => row.split(' ')[0])).size).toBe(rows.length);
  });
});

describe('pairs of what words stand for', () => {
  it('has each behind what comes before it, and what is near in one order', () => {
    expect(pairs([['money'], [], ['back', 'return'], ['card']], 2)).toEqual({
      next: ['^ money', 'money back', 'money return', 'back card', 'return card'],
      near: ['back money', 'money return', 'back card', 'card return'],
    });
  });

  it('has no pair of a thing with itself, and none further apart than the reach', () => {
    const words = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 6 }), (all, reach) => {
        const { near } = pairs(all, reach);
        const things = all.flat().length;
        expect(near.every((pair) => (pair[0] ?? '') < (pair[2] ?? ''))).toBe(true);
        expect(near.length).toBeLessThanOrEqual(things * reach);
      }),
    );
  });
});
