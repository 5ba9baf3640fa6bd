import type { RatingPage } from '../../rating-page';

export const ratingPage: RatingPage = {
  title: 'Como nos saímos?',
  question: 'O que achou da resposta que recebeu?',
  scale: ['Muito má', 'Má', 'Razoável', 'Boa', 'Muito boa'],
  comment: 'Quer acrescentar alguma coisa? (opcional)',
  send: 'Enviar',
  missing: 'Escolha primeiro uma das cinco opções.',
  thanksTitle: 'Obrigado',
  thanks: 'A sua avaliação foi guardada. Ajuda-nos a melhorar.',
  change: 'Alterar a minha avaliação',
  rated: 'Avaliou com {score} em 5. Pode alterar aqui.',
  invalidTitle: 'Esta ligação não funciona',
  invalid: 'Talvez tenha sido cortada ao copiar. Abra-a de novo a partir da nossa mensagem.',
  expiredTitle: 'Esta ligação expirou',
  expired: 'Pode avaliar-se durante 30 dias. Obrigado, ainda assim, pelo seu tempo.',
};
