import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: '¿Qué tal lo hemos hecho?',
  question: '¿Qué le pareció la respuesta que recibió?',
  scale: ['Muy mala', 'Mala', 'Regular', 'Buena', 'Muy buena'],
  comment: '¿Quiere añadir algo? (opcional)',
  send: 'Enviar',
  missing: 'Elija primero una de las cinco opciones.',
  thanksTitle: 'Gracias',
  thanks: 'Hemos guardado su valoración. Nos ayuda a mejorar.',
  change: 'Cambiar mi valoración',
  rated: 'Su valoración es de {score} sobre 5. Aquí puede cambiarla.',
  invalidTitle: 'Este enlace no funciona',
  invalid: 'Puede que se haya cortado al copiarlo. Ábralo otra vez desde nuestro mensaje.',
  expiredTitle: 'Este enlace ha caducado',
  expired: 'Se puede valorar durante 30 días. Gracias de todos modos por su tiempo.',
};
