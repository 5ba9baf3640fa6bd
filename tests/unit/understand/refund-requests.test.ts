import { describe, expect, it } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

/** R10 by the words of one message: the money is asked for, not asked about. */
function asksForMoney(text: string, language: string): boolean {
  const { intents, signals } = understandMessage({ text, language, languageSource: 'message' });
  if (signals.refusesRefund) return false;
  const otherwise = signals.conditionalRefund || signals.asksAboutPolicy || signals.thanks || signals.declines;
  return signals.asksMoneyBack || (intents.some(({ intent }) => intent === 'refund_request') && !otherwise);
}

describe('a request for the money back', () => {
  it.each([
    ['can I get a refund?', 'en'],
    ['could I have my money back please', 'en'],
    ['I bought it ten minutes ago and I want a refund already', 'en'],
    ['my refund has not arrived yet', 'en'],
    ['Is it possible to get my money back?', 'en'],
    ['would you refund me?', 'en'],
    ['any chance of a refund?', 'en'],
    ['можно вернуть деньги?', 'ru'],
    ['Могу я получить возврат?', 'ru'],
    ['можна повернути гроші?', 'uk'],
    ['Чи можу я отримати повернення коштів?', 'uk'],
    ['¿Puedo obtener un reembolso?', 'es'],
    ['¿me pueden devolver el dinero por favor?', 'es'],
    ['Posso obter um reembolso?', 'pt'],
    ['podem devolver o meu dinheiro por favor?', 'pt'],
    ['könnte ich bitte mein Geld zurück haben', 'de'],
    ['wie bekomme ich mein Geld zurück?', 'de'],
    ['Puis-je obtenir un remboursement ?', 'fr'],
    ['pourriez-vous me rembourser svp', 'fr'],
    ['Merci de me rembourser.', 'fr'],
    ['dont want it anymore, just send back what i paid pls', 'en'],
    ["I'd rather have my cash back, if it's all the same to you.", 'en'],
    ['Regrésenme lo que pagué hoy mismo, porque si no voy al banco', 'es'],
    ['Exijo la devolución y ya tengo lista la queja para Profeco, la ingreso mañana si no me resuelven', 'es'],
    ['Zamówienia nie ma, więc dziękuję, pieniądze za nie proszę oddać.', 'pl'],
    ['По двум заказам: за первый хочу деньги назад, он уже не нужен', 'ru'],
    ['ja dann lieber das geld, nochmal schicken braucht ihr nicht mehr', 'de'],
    ['Je ne vais pas déranger ma banque pour ça : recréditez-moi simplement.', 'fr'],
  ])('is "%s" (%s)', (text, language) => {
    expect(asksForMoney(text, language)).toBe(true);
  });

  it.each([
    ['do you offer refunds?', 'en'],
    ['Do you refund?', 'en'],
    ["what's your refund policy", 'en'],
    ['how long do refunds take?', 'en'],
    ['can I get a refund if I change my mind?', 'en'],
    ['I was refunded last week, thank you', 'en'],
    ['thanks for the refund', 'en'],
    ['Merci pour le remboursement', 'fr'],
    ['I do not want a refund, just my order', 'en'],
    ["If it doesn't come tomorrow I want my money back", 'en'],
    ['Не пойму, за что с меня пару дней назад сняли деньги. Что это за платёж?', 'ru'],
    ['Вы делаете возвраты?', 'ru'],
    ['В течение скольки дней можно вернуть деньги?', 'ru'],
    ['возврат не нужен, мне нужен заказ', 'ru'],
    ['Ви робите повернення?', 'uk'],
    ['повернення не потрібне, хочу своє замовлення', 'uk'],
    ['¿Hacen reembolsos?', 'es'],
    ['¿Cuál es su política de reembolso?', 'es'],
    ['No quiero un reembolso, solo mi pedido', 'es'],
    ['Vocês fazem reembolsos?', 'pt'],
    ['Não quero reembolso, só quero meu pedido', 'pt'],
    ['Bieten Sie Rückerstattungen an?', 'de'],
    ['Ich will keine Rückerstattung, nur meine Bestellung', 'de'],
    ['Proposez-vous des remboursements ?', 'fr'],
    ['Je ne veux pas de remboursement, juste ma commande', 'fr'],
  ])('is not "%s" (%s)', (text, language) => {
    expect(asksForMoney(text, language)).toBe(false);
  });

  it('under a condition leaves the question about the order', () => {
    const { intents } = understandMessage({
      text: 'Se domani non arriva voglio i miei soldi indietro',
      language: 'it',
      languageSource: 'message',
    });
    expect(intents.map(({ intent }) => intent)).toEqual(['order_status']);
  });
});
