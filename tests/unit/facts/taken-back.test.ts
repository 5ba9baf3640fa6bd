import { expect, test } from 'vitest';
import { takenBack } from '@/lib/facts/taken-back';

const IDS = ['ORD-1111A', 'ORD-2222B'];

test.each([
  ['Refund ORD-1111A … sorry, I meant ORD-2222B.', ['ORD-1111A']],
  ['It is ORD-2222B that I want refunded, not ORD-1111A.', ['ORD-1111A']],
  ['Прошу вернуть деньги за ORD-1111A. Ой, перепутала! Не за ORD-1111A, а за ORD-2222B.', ['ORD-1111A']],
  ['Quiero el reembolso de ORD-1111A... perdón, es ORD-2222B. El ORD-1111A déjenlo como está.', ['ORD-1111A']],
  ['Nicht für ORD-2222B, sondern für ORD-1111A bitte.', ['ORD-2222B']],
  ['Refund ORD-1111A please. Oh no I meant ORD-2222B.', ['ORD-1111A']],
  ['Refund ORD-1111A instead of ORD-2222B, I mistyped.', ['ORD-2222B']],
  ['The wrong number, sorry: not ORD-1111A but the one ending in 22.', []],
  ['ORD-2222B değil, ORD-1111A için istiyorum.', ['ORD-2222B']],
])('%s', (text, expected) => {
  expect(takenBack(text, IDS)).toEqual(expected);
});
