import { expect, test } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import { sortNamedOrders } from '@/lib/facts/sort-named-orders';

const IDS = ['ORD-1111A', 'ORD-2222B'];
const read = (text: string, language: string, ids = IDS) =>
  sortNamedOrders(
    text,
    ids,
    understandMessage({ text, subject: null, language, languageSource: 'message', senderEmail: null }),
  );

test.each([
  ['en', 'Please refund ORD-1111A. And where is ORD-2222B?'],
  ['de', 'Wo bleibt ORD-2222B? Für ORD-1111A möchte ich mein Geld zurück.'],
  ['ru', 'Верните деньги за ORD-1111A, не пришёл. А где ORD-2222B?'],
  ['fr', 'Remboursez-moi ORD-1111A. Et où en est ORD-2222B ?'],
  ['es', 'Quiero el reembolso de ORD-1111A. ¿Y dónde está ORD-2222B?'],
  ['tr', 'ORD-1111A için paramı iade edin. ORD-2222B nerede?'],
  ['en', 'ORD-1111A: money back please. Do not refund ORD-2222B, I want it, but where is it?'],
  ['pl', 'Za ORD-1111A proszę oddać pieniądze, a na ORD-2222B nadal czekam – kiedy będzie?'],
  ['en', "I'd like my money back for ORD-1111A, and where has ORD-2222B got to?"],
  ['de', 'Für ORD-1111A hätte ich gern mein Geld zurück, und ORD-2222B, wann kommt das?'],
  ['es', 'Devuélvanme el dinero del ORD-1111A y díganme dónde está el ORD-2222B'],
  ['ru', 'За ORD-1111A верните деньги, а ORD-2222B где сейчас'],
  ['fr', 'Remboursez-moi la ORD-1111A et dites-moi où en est la ORD-2222B'],
])('%s: %s', (language, text) => {
  expect(read(text, language)).toEqual({ onlyAskedAbout: ['ORD-2222B'], leftAlone: [] });
});

test.each([
  ['en', 'ORD-1111A never arrived. ORD-2222B neither. I want my money back.'],
  ['en', 'Hello, I want my money back. The orders are ORD-1111A and ORD-2222B.'],
  ['uk', 'Поверніть гроші за ORD-1111A. ORD-2222B теж не прийшло, поверніть і за нього.'],
  ['en', 'Where are ORD-1111A and ORD-2222B?'],
  ['en', 'Please refund ORD-1111A and ORD-2222B, neither of them ever came'],
  ['de', 'Ich will mein Geld für ORD-1111A, ORD-2222B auch, beides kam nicht'],
  ['ru', 'Верните деньги за ORD-1111A и за ORD-2222B, ничего не пришло'],
  ['it', 'Vorrei il rimborso di ORD-1111A e anche di ORD-2222B, mai arrivati'],
])('%s: %s: the money is asked back for both or none', (language, text) => {
  expect(read(text, language)).toEqual({ onlyAskedAbout: [], leftAlone: [] });
});

test.each([
  [
    'en',
    'ORD-2222B came and my wife adores it. ORD-1111A on the other hand never did, so I would like the money for that one back.',
  ],
  [
    'de',
    'Bitte nicht verwechseln: ORD-2222B ist angekommen und soll NICHT erstattet werden. Erstatten Sie mir bitte ORD-1111A.',
  ],
  [
    'uk',
    'ORD-1111A так і не дійшло, поверніть за нього кошти. За ORD-2222B спасибі, прийшло вчасно, з ним усе гаразд.',
  ],
  ['pt', 'O ORD-2222B chegou direitinho e minha filha amou. Já o ORD-1111A não chegou, quero o dinheiro de volta.'],
  ['tr', 'ORD-1111A bir türlü gelmedi, onun parasını geri istiyorum. ORD-2222B kalsın, onu iade etmeyin.'],
  ['en', 'Refund ORD-1111A, it never came. ORD-2222B is a gift for my mother. Please do not refund that one.'],
  [
    'de',
    'Erst mal ein Lob: ORD-2222B ist wunderschön geworden! Bei ORD-1111A ist wohl was schiefgelaufen, bitte buchen Sie mir das Geld dafür zurück.',
  ],
  ['ru', 'ORD-2222B получила, спасибо. Верните деньги за ORD-1111A, он не пришёл.'],
  [
    'ru',
    'ORD-2222B получил, работа отличная! А вот ORD-1111A я так и не дождался. За него, пожалуйста, верните оплату.',
  ],
  [
    'es',
    'El ORD-1111A ya no lo quiero, denme para atrás lo que pagué. El ORD-2222B sí lo quiero, ese déjenlo como está, no hay apuro',
  ],
])('%s: %s: only told of', (language, text) => {
  expect(read(text, language)).toEqual({ onlyAskedAbout: [], leftAlone: ['ORD-2222B'] });
});

test.each([
  ['en', 'ORD-1111A never arrived, refund it. ORD-2222B came broken, refund it too.'],
  ['de', 'ORD-1111A kam nie an, Geld zurück bitte. ORD-2222B kam kaputt an.'],
  ['en', "ORD-2222B came yesterday. It's torn, I want my money back for it. And where is ORD-1111A?"],
  ['en', "I got ORD-2222B. But it's broken. Refund ORD-1111A please"],
  ['en', 'Refund ORD-1111A please. ORD-2222B has not arrived either, money back please.'],
])('%s: %s: nothing is left alone', (language, text) => {
  expect(read(text, language).leftAlone).toEqual([]);
});

test('one order alone is never set apart', () => {
  expect(read('Where is ORD-1111A? Refund it please.', 'en', ['ORD-1111A'])).toEqual({
    onlyAskedAbout: [],
    leftAlone: [],
  });
});

test.each([
  ['en', 'Refund ORD-1111A … sorry, wrong number, I meant ORD-2222B.', ['ORD-1111A']],
  ['en', 'Wrong number, sorry: not ORD-1111A but ORD-2222B.', ['ORD-1111A']],
  [
    'es',
    'Quiero el reembolso de ORD-1111A... perdón, me equivoqué de número, es ORD-2222B el que quiero.',
    ['ORD-1111A'],
  ],
])('%s: %s: one is taken back', (language, text, expected) => {
  expect(read(text, language).leftAlone).toEqual(expected);
});

test('a question beside a corrected number stays a question', () => {
  const text = 'I gave you the wrong number before. Refund ORD-1111A, please. And where is ORD-2222B?';
  expect(read(text, 'en')).toEqual({ onlyAskedAbout: ['ORD-2222B'], leftAlone: [] });
});
