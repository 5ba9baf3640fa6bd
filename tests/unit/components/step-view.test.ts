import { expect, test } from 'vitest';
import { findExchanges } from '@/lib/conversations/queries/step-view';

test('calls are found wherever a step recorded them', () => {
  const call = {
    request: { method: 'POST', path: '/v1/refunds', body: { orderId: 'ORD-1' } },
    response: { status: 201, id: 're_1' },
  };
  expect(findExchanges({ calls: [{ refund: call }], key: 'k' })).toEqual([
    {
      label: 'refund',
      method: 'POST',
      path: '/v1/refunds',
      body: { orderId: 'ORD-1' },
      status: 201,
      answer: { status: 201, id: 're_1' },
    },
  ]);
});

test.each([null, 'text', 7, [], {}, { request: null }, { request: { method: 'GET' } }])(
  '%j holds no call',
  (detail) => {
    expect(findExchanges(detail)).toEqual([]);
  },
);
