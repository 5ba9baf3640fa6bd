import { describe, expect, it } from 'vitest';
import { ask, asksWhere, facts, kinds, naming, order, understanding } from './build';

const asked = { openQuestion: { kind: 'rating' } } as const;
const says = (choice: number | null, intent: 'other' | 'feedback' = 'other') => understanding([intent], { choice });

describe('the answer to the question how satisfied the customer was', () => {
  it.each([1, 2, 3, 4, 5])('%i is kept', (score) => {
    expect(ask(says(score), facts(), asked)).toMatchObject({ outcome: 'resolved', rating: score });
  });

  it('from 4 on it is thanked for, below not', () => {
    expect(kinds(ask(says(4, 'feedback'), facts(), asked))).toEqual(['praise_reply']);
    expect(kinds(ask(says(3, 'feedback'), facts(), asked))).toEqual([]);
  });

  it.each([
    ['no number', says(null), facts()],
    ['6', says(6), facts()],
    ['the last one', says(-1), facts()],
    ['a number beside a question about an order', asksWhere({}, { choice: 2 }), facts()],
    ['a number beside an order that is named', says(2), naming(order())],
  ])('%s is no rating', (_name, said, known) => {
    expect(ask(said, known, asked).rating).toBeUndefined();
  });

  it('nor is a number that nobody asked for', () => {
    expect(ask(says(5), facts()).rating).toBeUndefined();
  });
});
