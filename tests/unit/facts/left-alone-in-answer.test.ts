import { expect, test } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import { leftAloneInAnswer } from '@/lib/facts/left-alone-in-answer';

const IDS = ['ORD-1111A', 'ORD-2222B'];
const read = (text: string, language: string, ids = IDS) =>
  leftAloneInAnswer(
    text,
    ids,
    understandMessage({ text, subject: null, language, languageSource: 'message', senderEmail: null }),
  );

test.each([
  ['de', 'Bei ORD-1111A bleibt alles, wie es ist, darauf warte ich noch gern. Das Geld möchte ich nur für ORD-2222B.'],
  ['ru', 'за ORD-2222B. а ORD-1111A не трогайте, его дождусь'],
  ['en', 'ORD-1111A I can still wait for. The money for ORD-2222B please'],
  ['en', 'not ORD-1111A, it is ORD-2222B'],
  ['fr', "celui de ORD-2222B ! laissez ORD-1111A, je l'attends encore"],
])('%s: %s: leaves the first out', (language, text) => {
  expect(read(text, language)).toEqual(['ORD-1111A']);
});

test.each([
  ['es', 'El ORD-2222B no, ese lo espero. El otro.'],
  ['it', 'ORD-2222B no, lo aspetto ancora volentieri'],
  ['de', 'nicht ORD-2222B, die andere'],
  ['de', 'oh stimmt sind ja zwei. also auf ORD-2222B freut sich mein bruder noch, die bleibt. die andre is gemeint'],
  [
    'pt',
    'O ORD-2222B pode vir quando vier, desse não abdico, é para a minha afilhada. O outro é que escusam de fazer, desse quero o que paguei',
  ],
])('%s: %s: leaves the only one out that is named', (language, text) => {
  expect(read(text, language, ['ORD-2222B'])).toEqual(['ORD-2222B']);
});

test.each([
  ['en', 'ORD-1111A and ORD-2222B, both never came'],
  ['es', 'ORD-1111A no ha llegado. ORD-2222B tampoco'],
  ['de', 'ORD-2222B nicht angekommen, ORD-1111A nicht angekommen'],
  ['ru', 'ORD-1111A'],
  ['uk', 'за ORD-2222B, дякую'],
  ['en', 'only ORD-2222B pls, the other stays'],
  ['es', 'el ORD-2222B, el otro todo ok'],
  ['de', 'ORD-1111A kam an, ORD-2222B nicht.'],
  [
    'es',
    'A ver: ORD-2222B era el regalo para la profe de mi hijo y el curso ya se acabó, ese es el que ya no pinta nada. El otro es un capricho mío, lo espero tan tranquila',
  ],
  ['en', "It's ORD-2222B that I want refunded. The other one can stay as it is."],
  ['ru', 'Верните за ORD-2222B, он так и не пришёл. Второй пусть едет.'],
  ['en', "ORD-2222B. The other one may still come, that's for my sister and she's patient"],
  ['it', "Soltanto ORD-2222B. L'altro lasciatelo com'è."],
])('%s: %s: leaves none out', (language, text) => {
  expect(
    read(
      text,
      language,
      IDS.filter((id) => text.includes(id)),
    ),
  ).toEqual([]);
});
