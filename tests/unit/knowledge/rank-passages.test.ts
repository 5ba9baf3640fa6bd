import { describe, expect, it } from 'vitest';
import { PassageIndex } from '@/lib/knowledge/rank-passages';

const index = new PassageIndex([
  { id: 'refunds', title: 'Refunds', text: 'How long a refund takes: five to ten bank days.' },
  { id: 'delivery', title: 'Delivery of photo books', text: 'Photo books are printed and shipped within four days.' },
  { id: 'password', title: 'Reset your password', text: 'Use the link on the sign-in page.' },
  { id: 'доставка', title: 'Доставка', text: 'Посылка приходит за пять дней.' },
]);
const best = (question: string) => index.rank(question)[0]?.id;

describe('ranking passages', () => {
  it('finds the passage by its words', () => {
    expect(best('how long does a refund take')).toBe('refunds');
    expect(best('forgot password')).toBe('password');
  });

  it('forgives typing errors and finds other forms of a word', () => {
    expect(best('when is my photobook shiped')).toBe('delivery');
    expect(best('где моя посылочка')).toBe('доставка');
  });

  it('finds nothing where nothing is shared', () => {
    expect(index.rank('zzz qqq')).toEqual([]);
    expect(index.rank('')).toEqual([]);
    expect(new PassageIndex([]).rank('refund')).toEqual([]);
  });

  it('gives scores in descending order, no more than asked for', () => {
    const ranked = index.rank('photo books refund password days', 2);
    expect(ranked).toHaveLength(2);
    expect(ranked[0]?.score).toBeGreaterThanOrEqual(ranked[1]?.score ?? 0);
  });
});
