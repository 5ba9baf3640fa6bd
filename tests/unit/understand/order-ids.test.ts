import { describe, expect, it } from 'vitest';
import { findOrderIds } from '@/lib/ai/builtin/understand/find-order-ids';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

describe('order numbers', () => {
  it.each([
    ['where is ORD-7K3M9Q?', ['ORD-7K3M9Q']],
    ['where is ORD-FWUECQ', ['ORD-FWUECQ']],
    ['order 48213 and #100245', ['48213', '100245']],
    ['Bestellnummer lautet 5523-A', ['5523-A']],
    ['I paid with 4111 1111 1111 1111', []],
    ['card number 4111 1111 1111 1111, order 68204758', ['68204758']],
    ['self-made and well-being', []],
    ['#refund now', []],
  ])('in "%s"', (text, expected) => {
    expect(findOrderIds(text)).toEqual(expected);
  });

  it('asked after with few words ask for the status', () => {
    const intents = (text: string) =>
      understandMessage({ text, language: 'en', languageSource: 'message' }).intents.map(({ intent }) => intent);
    expect(intents('where is ORD-FWUECQ')).toEqual(['order_status']);
    expect(intents('where is ORD-7K3M9Q?')).toEqual(['order_status']);
  });
});

describe('words that a typing error would make a threat', () => {
  it.each([
    ['Das Buch war gut verpackt', 'de'],
    ['Mein Problem besteht noch, die Scheine liegen hier', 'de'],
    ['Herr Thiel hat geantwortet', 'en'],
  ])('make none: "%s"', (text, language) => {
    const { anger, threatensOther, threatensChargeback } = understandMessage({
      text,
      language,
      languageSource: 'message',
    });
    expect(anger).toBeLessThan(2);
    expect(threatensOther || threatensChargeback).toBe(false);
  });
});
