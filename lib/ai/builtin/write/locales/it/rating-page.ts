import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'Come è andata?',
  question: 'Come valuta la risposta che ha ricevuto?',
  scale: ['Pessima', 'Scarsa', 'Sufficiente', 'Buona', 'Ottima'],
  comment: 'Vuole aggiungere qualcosa? (facoltativo)',
  send: 'Invia',
  missing: 'Scelga prima una delle cinque opzioni.',
  thanksTitle: 'Grazie',
  thanks: 'La Sua valutazione è stata salvata. Ci aiuta a migliorare.',
  change: 'Cambia la valutazione',
  rated: 'La Sua valutazione è {score} su 5. Qui può cambiarla.',
  invalidTitle: 'Questo link non funziona',
  invalid: 'Forse è stato troncato copiandolo. Lo apra di nuovo dal nostro messaggio.',
  expiredTitle: 'Questo link è scaduto',
  expired: 'Si può valutare per 30 giorni. Grazie comunque del tempo dedicato.',
};
