import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'Wie waren wir?',
  question: 'Wie zufrieden sind Sie mit der Antwort, die Sie bekommen haben?',
  scale: ['Sehr unzufrieden', 'Unzufrieden', 'Teils, teils', 'Zufrieden', 'Sehr zufrieden'],
  comment: 'Möchten Sie noch etwas dazu sagen? (freiwillig)',
  send: 'Absenden',
  missing: 'Bitte wählen Sie zuerst eine der fünf Stufen.',
  thanksTitle: 'Vielen Dank',
  thanks: 'Ihre Bewertung ist gespeichert. Sie hilft uns, besser zu werden.',
  change: 'Bewertung ändern',
  rated: 'Sie haben mit {score} von 5 bewertet. Hier können Sie das ändern.',
  invalidTitle: 'Dieser Link funktioniert nicht',
  invalid: 'Vielleicht wurde er beim Kopieren abgeschnitten. Bitte öffnen Sie ihn noch einmal aus unserer Nachricht.',
  expiredTitle: 'Dieser Link ist abgelaufen',
  expired: 'Bewerten kann man 30 Tage lang. Trotzdem danke, dass Sie sich die Zeit genommen haben.',
};
