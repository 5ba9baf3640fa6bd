import { describe, expect, it } from 'vitest';
import { MessageReading } from '@/lib/ai/builtin/understand/message-reading';
import { chargebackThreats, legalThreats } from '@/lib/ai/builtin/understand/read-threats';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

const read = (text: string, language: string) => understandMessage({ text, language, languageSource: 'message' });

describe('threats to have the payment reversed', () => {
  it.each([
    ["If you don't refund me I'll file a chargeback", 'en'],
    ['I will not hesitate to dispute this with my bank', 'en'],
    ['I have no choice but to dispute the charge', 'en'],
    ["Don't make me dispute this charge", 'en'],
    ['Not happy, I will dispute the payment', 'en'],
    ['если не вернете, открою чарджбек', 'ru'],
    ['не повернете гроші - оскаржу платіж у банку', 'uk'],
    ['No dudaré en abrir una disputa', 'es'],
    ['Se não devolverem abro chargeback', 'pt'],
    ['Non esiterò a contestare il pagamento con la banca', 'it'],
    ["Je n'hésiterai pas à contester le paiement auprès de ma banque", 'fr'],
    ['Sonst lasse ich das Geld zurückbuchen', 'de'],
  ])('are made by "%s" (%s)', (text, language) => {
    expect(read(text, language)).toMatchObject({ threatensChargeback: true, anger: 3 });
  });

  it.each([
    ['No dispute intended, just asking where my order is', 'en'],
    ['I dropped the chargeback', 'en'],
    ["I don't want to open a dispute", 'en'],
    ["I've withdrawn the PayPal dispute as you asked", 'en'],
    ['I have not filed a chargeback', 'en'],
    ["I'm not going to open a dispute with my bank", 'en'],
    ['Я не хочу открывать диспут', 'ru'],
    ['Я отозвал чарджбэк', 'ru'],
    ['Я відкликав чарджбек', 'uk'],
    ['No quiero abrir una disputa', 'es'],
    ['Retiré el contracargo', 'es'],
    ['Não quero abrir uma disputa', 'pt'],
    ['Cancelei o chargeback', 'pt'],
    ['Non voglio aprire una contestazione', 'it'],
    ['Ho ritirato il chargeback', 'it'],
    ['Je ne veux pas ouvrir de litige', 'fr'],
  ])('are not made by "%s" (%s)', (text, language) => {
    const reading = read(text, language);
    expect(reading.threatensChargeback).toBe(false);
    expect(reading.intents.map(({ intent }) => intent)).not.toContain('chargeback_threat');
  });

  it('ask the shop for the money only where the request stands before the alternative', () => {
    const asks = (text: string) => read(text, 'en').signals.asksMoneyBack;
    expect(asks('My bank will get the money back')).toBe(false);
    expect(asks('Please refund me, otherwise it goes to my bank')).toBe(true);
    expect(asks('Refund me or my bank will reverse it')).toBe(true);
  });

  it('are found in a long sentence beside a negation of something else', () => {
    const message = new MessageReading('you never answered me so my bank will reverse the charge', 'en');
    expect(chargebackThreats(message).length).toBeGreaterThan(0);
  });
});

describe('lawyers, police and regulators', () => {
  const threats = (text: string, language: string) => legalThreats(new MessageReading(text, language)).length;

  it.each([
    ['My solicitor will be writing to you unless I am refunded', 'en'],
    ['Refund me or I am going to the police', 'en'],
    ['Wenn das Geld bis Montag nicht da ist, gehe ich zur Polizei', 'de'],
  ])('threaten in "%s" (%s)', (text, language) => {
    expect(threats(text, language)).toBeGreaterThan(0);
  });

  it.each([
    ['The lawyer course was wonderful, my lawyer loved it', 'en'],
    ['No lawyer needed, just tell me where it is', 'en'],
    ['Mein Anwalt hat mir eure App empfohlen, super Sache!', 'de'],
  ])('do not threaten in "%s" (%s)', (text, language) => {
    expect(threats(text, language)).toBe(0);
  });
});

describe('a refund demanded with a threat', () => {
  it.each([
    ['If I do not receive my refund within 7 days I will be filing a complaint with Trading Standards.', 'en'],
    ["My solicitor will be writing to you unless I'm refunded in full by the end of the week.", 'en'],
    ['Wenn ich mein Geld nicht binnen sieben Tagen zurückhabe, wende ich mich an die Verbraucherzentrale.', 'de'],
    ['Si no recibo mi reembolso en 7 días presentaré una reclamación en Consumo.', 'es'],
    ['Se non ricevo il rimborso entro 7 giorni mi rivolgo al mio avvocato.', 'it'],
    ['Если не вернёте деньги за семь дней, подам жалобу в Роспотребнадзор.', 'ru'],
  ])('is asked for by "%s" (%s)', (text, language) => {
    const { intents, anger } = read(text, language);
    expect(intents.map(({ intent }) => intent)).toContain('refund_request');
    expect(anger).toBe(3);
  });
});

describe('words that fool', () => {
  it('"wtf" alone is no insult', () => {
    expect(read('wtf', 'en').anger).toBeLessThan(2);
  });

  it('to be talked out of cancelling is no danger to life', () => {
    expect(read("Cancel it. Don't try to talk me out of it.", 'en').selfHarm).toBe(false);
  });
});

describe('a bank that is quoted', () => {
  it.each([
    [
      'en',
      'Rang the bank, they say both payments went through and that I should ask you. Please send the extra one back.',
    ],
    ['es', 'Ya hablé con mi banco y me dicen que el pago pasó sin problema. ¿Por dónde anda mi pedido?'],
  ])('is no threat (%s: %s)', (language, text) => {
    expect(understandMessage({ text, language, languageSource: 'message' }).threatensChargeback).toBe(false);
  });

  it('is one where it is to reverse the payment', () => {
    const text = 'I rang the bank and they say they will reverse the payment tomorrow if you do not refund me.';
    expect(understandMessage({ text, language: 'en', languageSource: 'message' }).threatensChargeback).toBe(true);
  });
});

describe('dying of shame or laughter', () => {
  it.each([
    ['es', 'Ay, me quiero morir de la vergüenza: cerré la ventana a mitad del pago. ¿Se llegó a cobrar?'],
    ['en', 'I could have died of embarrassment, I ordered the wrong size. Can it be swapped?'],
    ['de', 'Ich könnte vor Scham sterben, ich habe die falsche Größe bestellt.'],
    ['ru', 'Хочу умереть со стыда: забыла пароль в третий раз. Помогите войти.'],
    ['fr', "J'ai cru mourir de honte devant mes invités, votre lampe est tombée."],
    ['pl', 'Chciałam umrzeć ze wstydu, pomyliłam adresy.'],
  ])('is no danger to life (%s: %s)', (language, text) => {
    expect(understandMessage({ text, language, languageSource: 'message' }).selfHarm).toBe(false);
  });

  it.each([
    ['es', 'Me quiero morir. Ya no puedo más con todo esto.'],
    ['en', 'I want to die. I cannot go on living like this.'],
    ['ru', 'Хочу умереть, жить незачем.'],
    ['es', 'Me quiero morir de pena desde que murió mi esposo, ya no aguanto más vivir.'],
    ['en', 'I could die of shame, and I want to end my life tonight.'],
    ['en', "I don't want to carry on with life, I'm sorry."],
  ])('dying of nothing is (%s: %s)', (language, text) => {
    expect(understandMessage({ text, language, languageSource: 'message' }).selfHarm).toBe(true);
  });
});
