import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Ainda não tive resposta sua. Se isso continua importante, responda aqui; senão, encerro em alguns dias.',
    'Isto ainda está em aberto para você? Basta uma resposta curta. Sem ela, a conversa é encerrada em alguns dias.',
  ],
  remind_discount: [
    'Um lembrete antes de “{plan}” se renovar em {date}: a oferta de {percent}% de desconto por {months} continua de pé.',
    '“{plan}” se renova em {date}. Até lá você ainda pode aceitar os {percent}% de desconto por {months}.',
  ],
  remind_trial: [
    'Um lembrete antes de “{plan}” se renovar em {date}: a oferta de {days} grátis continua de pé.',
    '“{plan}” se renova em {date}. Até lá você ainda pode aceitar {days} sem custo.',
  ],
  remind_choice: [
    'Responda “{yes}” se quiser. Para cancelar, responda “{cancel}” e eu passo adiante na hora.',
    '“{yes}” aceita a oferta; com “{cancel}” o cancelamento vai direto a um colega.',
  ],
  refund_check: [
    'O reembolso de {amount} do pedido {order} já chegou para você? Alguns bancos levam até 10 dias úteis; se depois disso ainda não aparecer, é só responder aqui.',
    'Uma pergunta rápida sobre o seu reembolso de {amount} (pedido {order}): ele já aparece na sua conta? Se passarem 10 dias úteis sem nada, me escreva aqui.',
  ],
  satisfaction: [
    'Como nos saímos, de 1 a 5? Basta um clique: {url}',
    'A resposta ajudou? Você pode avaliar de 1 a 5 aqui: {url}',
  ],
};
