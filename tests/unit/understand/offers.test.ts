import { describe, expect, it } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

const signalsOf = (text: string, language: string) =>
  understandMessage({ text, language, languageSource: 'message' }).signals;

describe('the answer to "a refund, or shall it be sent again?"', () => {
  it.each([
    ['ja dann lieber das geld, nochmal schicken braucht ihr nicht mehr', 'de'],
    ['Entonces mejor devolveme la plata y listo, no quiero que lo hagan de nuevo', 'es'],
    ["I'd rather have my cash back. Don't trouble yourselves with a second attempt.", 'en'],
    ['Лучше верните деньги, ещё раз отправлять не надо', 'ru'],
  ])('is the money: "%s" (%s)', (text, language) => {
    expect(signalsOf(text, language)).toMatchObject({ asksMoneyBack: true, wantsRedelivery: false });
  });

  it.each([
    ['Nein, kein Geld, schicken Sie es mir bitte noch einmal', 'de'],
    ["I don't need the money back, just send it again please", 'en'],
    ["I don't want a refund just send it again", 'en'],
    ['You still have not sent the replacement', 'en'],
    ['No hace falta la devolución, prefiero que lo envíen otra vez', 'es'],
  ])('is the thing: "%s" (%s)', (text, language) => {
    expect(signalsOf(text, language)).toMatchObject({ asksMoneyBack: false, wantsRedelivery: true });
  });
});

describe('an offer that is taken in so many words', () => {
  it.each([
    ['Anda, pues con eso sí que me apaño. Acepto la oferta, no me deis de baja entonces', 'es'],
    ['Беру, подключайте, тогда остаюсь с вами', 'ru'],
    ["I'll take the discount and stay then, don't cancel it", 'en'],
  ])('is taken, though the subscription is kept: "%s" (%s)', (text, language) => {
    expect(signalsOf(text, language)).toMatchObject({ affirms: true, declines: false });
  });

  it.each([
    ['Just leave it running, and no discount either', 'en'],
    ['Ich behalte es, den Rabatt nehme ich aber nicht', 'de'],
  ])('is not taken: "%s" (%s)', (text, language) => {
    expect(signalsOf(text, language).affirms).toBe(false);
  });
});

describe('recorded as delivered', () => {
  it.each([
    ['Il mio ordine risulta già consegnato?', 'it'],
    ['Sabem me dizer se já foi entregue?', 'pt'],
    ['Steht meine Bestellung als geliefert drin?', 'de'],
  ])('is only asked: "%s" (%s)', (text, language) => {
    expect(signalsOf(text, language).deniesDelivery).toBe(false);
  });

  it.each([
    ['Perché risulta consegnato se non ho ricevuto niente?', 'it'],
    ['Why does it say delivered? I have nothing here.', 'en'],
    ['Risulta consegnato. Qui però non è arrivato nulla.', 'it'],
  ])('is denied: "%s" (%s)', (text, language) => {
    expect(signalsOf(text, language).deniesDelivery).toBe(true);
  });
});

it('no way to stop is no wish to stop', () => {
  const text = "Pas question d'arrêter, au contraire : pouvez-vous me passer dès maintenant sur la formule au-dessus ?";
  expect(signalsOf(text, 'fr').insistsOnCancelling).toBe(false);
});
