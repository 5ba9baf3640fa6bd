import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'Votre avis',
  question: 'Que pensez-vous de la réponse que vous avez reçue\u202f?',
  scale: ['Très mauvaise', 'Mauvaise', 'Moyenne', 'Bonne', 'Très bonne'],
  comment: 'Souhaitez-vous ajouter quelque chose\u202f? (facultatif)',
  send: 'Envoyer',
  missing: 'Choisissez d’abord l’une des cinq notes.',
  thanksTitle: 'Merci',
  thanks: 'Votre note est enregistrée. Elle nous aide à nous améliorer.',
  change: 'Modifier ma note',
  rated: 'Vous avez donné {score} sur 5. Vous pouvez modifier votre note ici.',
  invalidTitle: 'Ce lien ne fonctionne pas',
  invalid: 'Il a peut-être été coupé en le copiant. Ouvrez-le à nouveau depuis notre message.',
  expiredTitle: 'Ce lien a expiré',
  expired: 'On peut donner une note pendant 30 jours. Merci tout de même d’avoir pris le temps.',
};
