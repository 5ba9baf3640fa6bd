import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'Jak nam poszło?',
  question: 'Jak oceniają Państwo otrzymaną odpowiedź?',
  scale: ['Bardzo źle', 'Źle', 'Średnio', 'Dobrze', 'Bardzo dobrze'],
  comment: 'Czy chcą Państwo coś dodać? (opcjonalnie)',
  send: 'Wyślij',
  missing: 'Proszę najpierw wybrać jedną z pięciu ocen.',
  thanksTitle: 'Dziękujemy',
  thanks: 'Ocena została zapisana. Pomaga nam być lepszymi.',
  change: 'Zmień ocenę',
  rated: 'Obecna ocena: {score} z 5. Tutaj można ją zmienić.',
  invalidTitle: 'Ten link nie działa',
  invalid: 'Być może został ucięty przy kopiowaniu. Proszę otworzyć go jeszcze raz z naszej wiadomości.',
  expiredTitle: 'Ten link wygasł',
  expired: 'Oceniać można przez 30 dni. Mimo to dziękujemy za poświęcony czas.',
};
