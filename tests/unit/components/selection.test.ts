import { describe, expect, test } from 'vitest';
import { resultText } from '@/components/approvals/result-text';
import { chosen, summary, toggle } from '@/components/approvals/selection';

const refund = (id: string, amount: number, currency = 'USD') => ({ id, kind: 'refund' as const, amount, currency });
const cancel = (id: string) => ({ id, kind: 'cancel' as const, amount: null, currency: null });
const ALL = [refund('a', 4900), refund('b', 2000, 'EUR'), cancel('c'), refund('d', 100)];
const [A, B, C] = ALL;
if (!A || !B || !C) throw new Error('the list is too short');

describe('the selection', () => {
  test('takes in and out', () => {
    expect(toggle(['a'], B, ALL)).toEqual(['a', 'b']);
    expect(toggle(['a', 'b'], A, ALL)).toEqual(['b']);
  });

  test('holds one kind: another one begins anew', () => {
    expect(toggle(['a', 'b'], C, ALL)).toEqual(['c']);
  });

  test('what was decided meanwhile is not part of it, and does not hold the kind', () => {
    expect(chosen(['gone', 'd', 'a'], ALL).map((one) => one.id)).toEqual(['a', 'd']);
    expect(toggle(['gone'], C, ALL)).toEqual(['gone', 'c']);
  });

  test('is summed up by currency', () => {
    expect(summary(chosen(['a', 'b', 'd'], ALL))).toBe('3 × refund · $50.00 + €20.00');
    expect(summary([C])).toBe('1 × cancel subscription');
    expect(summary([])).toBe('');
  });
});

test('each result is told: given, given by one of two, and why not', () => {
  const failed = { state: 'failed', code: 'conflict', message: 'Somebody has decided this already.' } as const;
  expect(
    resultText([
      { actionId: 'a', result: { state: 'approved', executeAt: new Date(0) } },
      { actionId: 'b', result: failed },
      { actionId: 'c', result: failed },
      { actionId: 'd', result: { state: 'needs_second' } },
    ]),
  ).toBe(
    '1 approved. 1 approved by you; somebody else has to approve as well. 2 not approved: 2 × Somebody has decided this already.',
  );
});
