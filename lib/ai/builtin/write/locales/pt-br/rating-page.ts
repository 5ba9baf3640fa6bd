import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'Como nos saímos?',
  question: 'O que achou da resposta que recebeu?',
  scale: ['Muito ruim', 'Ruim', 'Regular', 'Boa', 'Muito boa'],
  comment: 'Quer acrescentar alguma coisa? (opcional)',
  send: 'Enviar',
  missing: 'Escolha primeiro uma das cinco opções.',
  thanksTitle: 'Obrigado',
  thanks: 'Sua avaliação foi salva. Ela nos ajuda a melhorar.',
  change: 'Mudar minha avaliação',
  rated: 'Você deu nota {score} de 5. Aqui você pode mudar.',
  invalidTitle: 'Este link não funciona',
  invalid: 'Talvez ele tenha sido cortado ao copiar. Abra de novo a partir da nossa mensagem.',
  expiredTitle: 'Este link expirou',
  expired: 'É possível avaliar durante 30 dias. Obrigado mesmo assim pelo seu tempo.',
};
