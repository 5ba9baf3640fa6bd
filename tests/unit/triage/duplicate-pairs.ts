export type Pair = { a: string; b: string };

/** The same message sent again as people do it: greeting, nudge, punctuation, typing errors, a word left out, a quoted first mail. */
export const REPEATS: readonly Pair[] = [
  {
    a: 'Where is my order ORD-48213? It should have been here on Monday.',
    b: 'where is my order ORD-48213?? it should have been here on monday',
  },
  {
    a: 'I was charged twice for my subscription, please refund one payment.',
    b: 'Hello, I was charged twice for my subscription, please refund one payment. Still waiting!',
  },
  {
    a: 'The app crashes every time I open the photo editor on my iPhone.',
    b: 'The app crashes everytime I open the photo editor on my iphone',
  },
  {
    a: 'Please cancel my subscription, I do not use it any more.',
    b: 'Please cancel my subscription, I dont use it anymore.\n\nThanks',
  },
  {
    a: 'I still have not received the refund of 49.90 EUR for order 7781.',
    b: 'I still have not recieved the refund of 49.90 EUR for order 7781!!!',
  },
  {
    a: 'My login does not work since yesterday, the code never arrives.',
    b: 'any update?\n\nOn Mon, Nov 16, 2026 at 9:00 AM Anna wrote:\n> My login does not work since yesterday, the code never arrives.',
  },
  {
    a: 'Wo bleibt meine Bestellung ORD-5512? Ich warte seit zwei Wochen.',
    b: 'wo bleibt meine bestellung ord-5512 ich warte seit zwei wochen',
  },
  {
    a: 'Bitte kündigen Sie mein Abo zum nächstmöglichen Termin.',
    b: 'Guten Tag, bitte kuendigen Sie mein Abo zum nächstmöglichen Termin. Mit freundlichen Grüßen',
  },
  {
    a: 'Mir wurde der Betrag zweimal abgebucht, bitte erstatten Sie einen davon.',
    b: 'Mir wurde der Betrag zwei mal abgebucht, bitte erstatten Sie einen davon. Danke!',
  },
  {
    a: 'Die Lieferung ist beschädigt angekommen, das Glas ist zerbrochen.',
    b: 'Die Lieferung ist beschädigt angekommen, Glas ist zerbrochen.',
  },
  {
    a: '¿Dónde está mi pedido 90112? Hace diez días que espero.',
    b: 'donde esta mi pedido 90112? hace diez dias que espero',
  },
  {
    a: 'Me cobraron dos veces este mes, quiero que me devuelvan uno de los pagos.',
    b: 'Hola, me cobraron dos veces este mes, quiero que me devuelvan uno de los pagos. Gracias',
  },
  {
    a: 'No puedo entrar en mi cuenta desde ayer, no llega el código.',
    b: 'No puedo entrar en mi cuenta desde ayer, no llega el codigo!!',
  },
  {
    a: 'Onde está a minha encomenda 33871? Já passaram dez dias.',
    b: 'onde esta a minha encomenda 33871? ja passaram dez dias',
  },
  {
    a: 'Fui cobrado duas vezes e quero o estorno de um dos pagamentos.',
    b: 'Olá, fui cobrado duas vezes e quero o estorno de um dos pagamentos. Aguardo resposta',
  },
  {
    a: 'Où est ma commande 66120 ? Elle devait arriver vendredi.',
    b: 'ou est ma commande 66120 ? elle devait arriver vendredi',
  },
  {
    a: 'J’ai été débité deux fois, merci de me rembourser un des paiements.',
    b: "Bonjour, j'ai été débité deux fois, merci de me rembourser un des paiements. Cordialement",
  },
  {
    a: 'Где мой заказ 77120? Должен был прийти в понедельник.',
    b: 'где мой заказ 77120 должен был прийти в понедельник',
  },
  {
    a: 'С меня списали деньги дважды, верните один платёж.',
    b: 'Здравствуйте! С меня списали деньги дважды, верните один платеж. Жду ответа',
  },
  {
    a: 'Приложение вылетает при открытии редактора фото на андроиде.',
    b: 'Приложение вылетает при открытии редактора фото на андройде',
  },
  { a: 'Де моє замовлення 55219? Мало прийти в понеділок.', b: 'де моє замовлення 55219, мало прийти в понеділок' },
  {
    a: 'З мене двічі зняли кошти, поверніть один платіж.',
    b: 'Добрий день! З мене двічі зняли кошти, поверніть один платіж. Дякую',
  },
  {
    a: 'Dove si trova il mio ordine 4410? Doveva arrivare lunedì.',
    b: 'dove si trova il mio ordine 4410? doveva arrivare lunedi',
  },
  {
    a: 'Gdzie jest moje zamówienie 9921? Miało przyjść w poniedziałek.',
    b: 'gdzie jest moje zamowienie 9921? mialo przyjsc w poniedzialek',
  },
  {
    a: 'Siparişim 3381 nerede? Pazartesi gelmesi gerekiyordu.',
    b: 'siparisim 3381 nerede? pazartesi gelmesi gerekiyordu',
  },
  {
    a: 'I want my money back for the photo book, it never came.',
    b: 'I want my money back for the photo book, it never came. Hello?? Anyone there?',
  },
  {
    a: 'Please change the delivery address of order 5591 to Main Street 5.',
    b: 'Please change the delivery adress of order 5591 to Main Street 5',
  },
  {
    a: 'How do I export my data? I cannot find the button.',
    b: 'How do I export my data? I cannot find the button. Following up',
  },
  { a: 'The discount code SUMMER does not work at checkout.', b: 'the discount code SUMMER doesnt work at checkout' },
  {
    a: 'Could you send me an invoice for my last payment?',
    b: 'Could you please send me an invoice for my last payment? Thank you',
  },
];

/** Not the same: another order, amount, date, address or wish, an answer, or words that turn the meaning. */
export const DIFFERENT: readonly Pair[] = [
  { a: 'Where is my order ORD-48213?', b: 'Where is my order ORD-48214?' },
  { a: 'I still have no refund for order 7781.', b: 'I still have no refund for order 7782.' },
  { a: 'Wo bleibt meine Bestellung ORD-5512?', b: 'Wo bleibt meine Bestellung ORD-5521?' },
  { a: '¿Dónde está mi pedido 90112?', b: '¿Dónde está mi pedido 90113?' },
  { a: 'Onde está a minha encomenda 33871?', b: 'Onde está a minha encomenda 33817?' },
  { a: 'Où est ma commande 66120 ?', b: 'Où est ma commande 66210 ?' },
  { a: 'Где мой заказ 77120?', b: 'Где мой заказ 77121?' },
  { a: 'Де моє замовлення 55219?', b: 'Де моє замовлення 55291?' },
  {
    a: 'Please refund order A-1001, it never arrived at my home.',
    b: 'Please refund order A-1010, it never arrived at my home.',
  },
  {
    a: 'Order #4471 has not arrived, where is it now please?',
    b: 'Order #4472 has not arrived, where is it now please?',
  },
  {
    a: 'My orders 1201 and 1202 are late, please check them.',
    b: 'My orders 1201 and 1203 are late, please check them.',
  },
  {
    a: 'Tracking RB123456789DE shows nothing, where is the parcel?',
    b: 'Tracking RB123456780DE shows nothing, where is the parcel?',
  },
  { a: 'I was charged 49.90 and want it back.', b: 'I was charged 94.90 and want it back.' },
  { a: 'The delivery was promised for 12 May, where is it?', b: 'The delivery was promised for 21 May, where is it?' },
  { a: 'Please cancel my subscription.', b: 'Please do not cancel my subscription.' },
  { a: 'I want a refund for my order.', b: 'I do not want a refund for my order.' },
  { a: 'Ich möchte mein Abo kündigen.', b: 'Ich möchte mein Abo nicht kündigen.' },
  { a: 'Хочу вернуть деньги за заказ.', b: 'Не хочу вернуть деньги за заказ.' },
  { a: 'Please send the invoice to anna@example.com', b: 'Please send the invoice to anna.w@example.com' },
  {
    a: 'Where is my order? I am waiting.',
    b: 'Where is my order? I am waiting. If it is not here tomorrow I want a refund.',
  },
  { a: 'The app crashes on my phone.', b: 'The app crashes on my phone. Please cancel my subscription then.' },
  { a: 'My parcel is late.', b: 'My parcel arrived, thank you.' },
  { a: 'I cannot log in.', b: 'I cannot log out.' },
  { a: 'How much is the premium plan for a year?', b: 'How much is the family plan for a year?' },
  { a: 'Mi pedido llegó roto, quiero otro.', b: 'Mi pedido llegó roto, quiero mi dinero.' },
  { a: 'Je veux annuler ma commande.', b: 'Je veux modifier ma commande.' },
  {
    a: 'Meine Karte wurde belastet, aber keine Bestellung angelegt.',
    b: 'Meine Karte wurde nicht belastet, aber eine Bestellung angelegt.',
  },
  { a: 'Can I pay with PayPal for my next order?', b: 'Can I pay with Klarna for my next order?' },
  {
    a: 'I would like to talk to a person about the delivery.',
    b: 'I would like to complain about the delivery person.',
  },
  { a: 'Please delete my account and all of my data.', b: 'Please send me a copy of all of my data.' },
];
