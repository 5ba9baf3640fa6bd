import { describe, expect, it } from 'vitest';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';

const read = (language: string, text: string) => understandMessage({ text, language, languageSource: 'message' });
const intentsOf = (language: string, text: string) => read(language, text).intents.map(({ intent }) => intent);

describe('a refund that is told of and not asked for', () => {
  it.each([
    [
      'fr',
      "L'an dernier vous m'aviez remboursé un achat sans discuter. Cette fois je voudrais savoir où se trouve ORD-15731.",
    ],
    ['es', 'Con otra compra ya me devolvieron el dinero en su día. Ahora pregunto por ORD-15731: ¿cuándo me llega?'],
    [
      'pl',
      'Koleżanka dostała od was kiedyś zwrot bez problemu, ale ja nie o tym. Chciałabym tylko wiedzieć, gdzie jest moje ORD-15731.',
    ],
    [
      'fr',
      "Je ne demande surtout pas à être remboursée, c'est un cadeau ! Dites-moi seulement où se trouve ORD-15731.",
    ],
  ])('%s: %s', (language, text) => {
    const { signals, intents } = read(language, text);
    expect(signals.asksMoneyBack).toBe(false);
    expect(intents.map(({ intent }) => intent)).toEqual(['order_status']);
  });

  it.each([
    [
      'de',
      'Sollte ORD-15731 bis Sonntag nicht da sein, möchte ich den Kaufpreis erstattet haben. Wie ist denn der Stand?',
    ],
    ['en', 'Should it not have come by Sunday, I would like my money back. Where is ORD-15731 now?'],
  ])('%s: %s: a condition without a word for it', (language, text) => {
    expect(read(language, text).signals).toMatchObject({ asksMoneyBack: false, conditionalRefund: true });
  });

  it('is asked for in a question that begins alike', () => {
    expect(
      read('en', 'Should I not get my money back for ORD-15731? It never came, refund me.').signals.asksMoneyBack,
    ).toBe(true);
  });
});

describe('a person', () => {
  it.each([
    ['en', 'I would like to talk to a human. Thank you.'],
    ['en', 'Get me a manager. Thanks.'],
    ['en', 'Thanks for your help so far, but I want a real person now.'],
    ['de', 'Ich möchte mit einem Menschen sprechen. Danke!'],
    ['ru', 'Позовите оператора, спасибо.'],
    ['es', 'Páseme con una persona, por favor. Gracias.'],
  ])('%s: %s: is wanted', (language, text) => {
    expect(intentsOf(language, text)).toEqual(['human_request']);
  });

  it.each([
    ['en', 'Please pass on my thanks to Karen. She was so patient with me, lovely to get a real person who listens.'],
    ['uk', 'Передайте, будь ласка, подяку Оксані, яка мені вчора допомогла. Дякую, жива людина, терпляча.'],
  ])('%s: %s: is thanked', (language, text) => {
    expect(intentsOf(language, text)).not.toContain('human_request');
  });
});

describe('a refund that came', () => {
  it.each([
    ['de', 'Danke, der Betrag wurde mir erstattet.'],
    ['tr', 'İadem hesabıma yattı, teşekkürler'],
  ])('%s: %s: is not asked for again', (language, text) => {
    expect(intentsOf(language, text)).not.toContain('refund_request');
  });

  it('is asked for where only half of it came', () => {
    expect(intentsOf('en', 'You refunded me only half of it.')).toContain('refund_request');
  });
});

describe('threats', () => {
  it.each([
    ['uk', 'Оскаржувати платіж у банку я не збираюся. Просто не дочекалася ORD-15731 і прошу повернути сплачене.'],
    ['ru', 'Оспаривать платёж в банке я не собираюсь, просто верните деньги за ORD-15731.'],
    ['tr', 'Aboneliğim yenilenmiş, çekilen parayı geri alabilir miyim?'],
  ])('%s: %s: none is made', (language, text) => {
    expect(intentsOf(language, text)).toEqual(['refund_request']);
  });

  it('is made where something else is not intended', () => {
    expect(read('ru', 'Завтра оспорю платёж в банке. Ждать я не собираюсь.').threatensChargeback).toBe(true);
    expect(read('ru', 'Оспорю платёж в банке и ждать не собираюсь').threatensChargeback).toBe(true);
  });
});

describe('a delivery that is denied', () => {
  it.each([
    ['en', 'Your email claims ORD-15731 has been delivered. I have searched every folder, it is not here.'],
    ['en', 'According to the app it arrived yesterday. I have nothing.'],
    ['de', 'Laut Mail wurde die Bestellung zugestellt. Hier ist aber nichts.'],
    ['ru', 'Пишете, что заказ доставлен. Я ничего не получал.'],
    ['uk', 'Статус «доставлено». А в мене порожньо.'],
    ['es', 'Según su correo el pedido fue entregado. Aquí no hay nada.'],
    ['pt', 'Diz que foi entregue. Não recebi nada.'],
    ['fr', 'Statut : livré. Ma boîte est vide.'],
    ['it', "La mail dice che è arrivato. Qui non c'è niente."],
    ['pl', 'Piszecie, że zamówienie dostarczone. Ja nic nie dostałem.'],
    ['tr', 'Teslim edildi yazıyor. Bende hiçbir şey yok.'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text).signals.deniesDelivery).toBe(true);
  });

  it.each([
    ['en', 'The app says delivered. Got it, no problem.'],
    ['de', 'Laut Mail wurde es zugestellt. Danke, ist da.'],
    ['ru', 'Статус «доставлен». Спасибо, получила!'],
    ['fr', 'Statut livré. Merci, bien reçu.'],
    ['en', 'Where is my order? You said it will be delivered today.'],
  ])('%s: %s: not denied', (language, text) => {
    expect(read(language, text).signals.deniesDelivery).toBe(false);
  });
});
