import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrderIds } from '@/lib/ai/builtin/understand/find-order-ids';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

describe('order numbers', () => {
  it.each([
    ['the number she gave me is 20067', ['20067']],
    ['o número que ela me passou é 22163077. Quando é que chega?', ['22163077']],
    ['номер, который она дала: 20067', ['20067']],
    ['Where is my order? My phone number is 5551234.', []],
    ['My customer number is 48213, please refund my order', []],
    ['Meine Kunden-Nummer 20451', []],
    ['número de cliente 48213', []],
    ['мой номер 48213', []],
  ])('"%s" names %j', (text, ids) => {
    expect(findOrderIds(text)).toEqual(ids);
  });

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

describe('what is understood', () => {
  const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const ofLength = (length: number, letters: readonly string[]) =>
    fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }).map((found) => found.join(''));
  const codes = fc.oneof(
    ofLength(6, [...LETTERS, ...'0123456789']),
    ofLength(6, LETTERS),
    ofLength(6, [...'0123456789']),
  );

  it.each([
    ['en', 'Cancel ORD-{} and give me my money back, it was never sent!'],
    ['ru', 'gde moy zakaz ORD-{}, uzhe nedelyu zhdu'],
    ['ru', 'Верните деньги за ORD-{}, я ничего не получил'],
    ['de', 'ord_{} ist nicht angekommen. Und die andere auch nicht'],
    ['es', '¿Y ORD-{}? Mi hermana dice que pida el reembolso, pero solo quiero saber dónde está'],
  ])('hangs on no letter of an order number (%s: %s)', (language, text) => {
    const read = (code: string) => {
      const message = { text: text.replace('{}', code), language, languageSource: 'message' } as const;
      return { ...understandMessage(message), entities: null };
    };
    const first = read('7K3M9Q');
    fc.assert(
      fc.property(codes, (code) => {
        expect(read(code)).toEqual(first);
      }),
      { numRuns: 40 },
    );
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
