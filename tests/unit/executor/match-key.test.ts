import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '@/inngest/embedded/expression';
import { eventMatchKeys, waitMatchKey } from '@/inngest/embedded/match-key';

const expression = 'event.data.user.id == async.data.user.id';
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const data = fc.record({ user: fc.record({ id: scalar, other: scalar }), id: scalar });

describe('match keys', () => {
  it('find an event by index exactly when the condition holds', () => {
    fc.assert(
      fc.property(data, data, fc.boolean(), (mine, theirs, same) => {
        const trigger = { data: mine };
        const later = { data: same ? { ...theirs, user: mine.user } : theirs };
        const key = waitMatchKey(expression, trigger);
        expect(key).not.toBeNull();
        expect(eventMatchKeys(later).has(key ?? '')).toBe(holds(expression, { event: trigger, async: later }));
      }),
    );
  });

  it.each([
    [null],
    ['event.data.a == async.data.b'],
    ['event.data.id == async.data.id && async.data.sure == true'],
    ['async.data.amount > 10'],
  ])('leave %s to evaluation', (condition) => {
    expect(waitMatchKey(condition, { data: { id: 1, a: 1, b: 1 } })).toBeNull();
  });

  it('leave a value that is missing or not plain to evaluation', () => {
    expect(waitMatchKey('event.data.id == async.data.id', { data: {} })).toBeNull();
    expect(waitMatchKey('event.data.id == async.data.id', { data: { id: [1] } })).toBeNull();
    expect(waitMatchKey('event.data.id == async.data.id', {})).toBeNull();
  });

  it('do not grow without bound', () => {
    const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, i]));
    expect(eventMatchKeys({ data: wide }).size).toBe(200);
  });
});
