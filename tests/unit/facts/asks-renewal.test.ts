import { expect, it } from 'vitest';
import { asksRenewal } from '@/lib/facts/asks-renewal';

it.each([
  ['When does my plan renew?', 'en'],
  ['could you tell me the date of the next payment please', 'en'],
  ['Und wann verlängert sich das Abo das nächste Mal?', 'de'],
  ['An welchem Tag ist die nächste Abbuchung?', 'de'],
  ['Quand est-ce que mon abonnement se renouvelle ?', 'fr'],
  ['Le prochain prélèvement, c’est à quelle date ?', 'fr'],
  ['me gustaría saber qué día me pasan el próximo cobro', 'es'],
  ['¿Cuándo se renueva mi suscripción?', 'es'],
  ['Em que dia é a próxima cobrança?', 'pt'],
  ['Quando a assinatura se renova?', 'pt'],
  ['Che giorno cade il prossimo addebito?', 'it'],
  ['Kiedy będzie następna płatność?', 'pl'],
  ['Подскажите, какого числа следующее списание', 'ru'],
  ['Когда подписка продлится?', 'ru'],
  ['Скажіть лише, якого числа наступне списання.', 'uk'],
  ['Bir sonraki ödemem hangi gün çekilecek?', 'tr'],
  ["So you definitely won't be charging me for it again?", 'en'],
  ['Wird mir dann noch etwas abgebucht?', 'de'],
  ['Est-ce que je serai encore prélevée ?', 'fr'],
  ['¿Me van a volver a cobrar?', 'es'],
  ['Vão cobrar de novo?', 'pt'],
  ['Mi verrà addebitato ancora qualcosa?', 'it'],
  ['Czy jeszcze raz pobierzecie opłatę?', 'pl'],
  ['С меня больше ничего не спишут?', 'ru'],
  ['Більше нічого не спишуть?', 'uk'],
  ['Kartımdan tekrar çekilecek mi?', 'tr'],
  ['y la suscripcion se me va a renovar sola o ya esta parada?', 'es'],
  ['Will it just renew by itself?', 'en'],
  ['Verlängert sich das automatisch?', 'de'],
  ['So nothing more will leave my card after that, right?', 'en'],
  ['Es kommen also keine weiteren Abbuchungen?', 'de'],
  ['¿Y ya no me van a cobrar nada más?', 'es'],
  ['Não vou ter mais nenhuma cobrança, certo?', 'pt'],
  ['Il n’y aura plus de prélèvement ensuite ?', 'fr'],
  ['Mi confermate che non mi arrivano altri addebiti?', 'it'],
  ['Czyli nic więcej nie pobierzecie?', 'pl'],
  ['То есть больше ничего не спишется?', 'ru'],
  ['Тобто після цієї дати з картки вже нічого не піде, правильно розумію?', 'uk'],
  ['Yani artık para çekilmeyecek, doğru mu?', 'tr'],
])('"%s" (%s) asks for the day of the next charge', (text, language) => {
  expect(asksRenewal(text, language)).toBe('alone');
});

it.each([
  ['Cancel it before the next payment.', 'en'],
  ['Não vai chegar mais nada?', 'pt'],
  ['То есть моя посылка уже никуда не уйдёт?', 'ru'],
  ['When will my order arrive? And cancel the next charge.', 'en'],
  ['Why are you charging me again?', 'en'],
  ['I was charged on the 3rd although my renewal date is the 20th.', 'en'],
  ['Wann wird sich endlich jemand um meine Bestellung kümmern?', 'de'],
  ['¿Por qué me cobraron otra vez?', 'es'],
  ['Perché mi avete addebitato di nuovo?', 'it'],
  ['Почему опять списываете деньги?', 'ru'],
  ['Nach der nächsten Zahlung ist Schluss.', 'de'],
  ['La próxima vez compro en otro sitio. ¿Cuándo llega mi pedido?', 'es'],
  ['Не хочу следующего списания.', 'ru'],
  ['Sonraki ödemeyi iptal edin.', 'tr'],
  ['When does it renew?', 'ja'],
  ['You charged me again!', 'en'],
  ['Вы снова списали деньги!', 'ru'],
])('"%s" (%s) does not', (text, language) => {
  expect(asksRenewal(text, language)).toBeNull();
});

it('is told from a question beside it', () => {
  expect(asksRenewal('Where is my parcel? And when does my plan renew?', 'en')).toBe('besides');
});
