import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Ainda não tive resposta sua. Se isto continua importante, responda aqui; caso contrário, encerro em alguns dias.',
    'Isto ainda está em aberto para si? Basta uma resposta curta. Sem ela, a conversa é encerrada em alguns dias.',
  ],
  remind_discount: [
    'Um lembrete antes de «{plan}» se renovar em {date}: a oferta de {percent}% de desconto durante {months} continua de pé.',
    '«{plan}» renova-se em {date}. Até lá ainda pode aceitar os {percent}% de desconto durante {months}.',
  ],
  remind_trial: [
    'Um lembrete antes de «{plan}» se renovar em {date}: a oferta de {days} grátis continua de pé.',
    '«{plan}» renova-se em {date}. Até lá ainda pode aceitar {days} sem custo.',
  ],
  remind_choice: [
    'Responda «{yes}» se quiser. Para cancelar, responda «{cancel}» e eu passo logo adiante.',
    '«{yes}» aceita a oferta; com «{cancel}» o cancelamento vai direto a um colega.',
  ],
  refund_check: [
    'O reembolso de {amount} da encomenda {order} já lhe chegou? Alguns bancos demoram até 10 dias úteis; se depois disso ainda não aparecer, responda aqui.',
    'Uma pergunta rápida sobre o seu reembolso de {amount} (encomenda {order}): já o vê na sua conta? Se passarem 10 dias úteis sem nada, escreva-me aqui.',
  ],
  satisfaction: [
    'Como nos saímos, de 1 a 5? Basta um clique: {url}',
    'A resposta ajudou? Pode avaliar de 1 a 5 aqui: {url}',
  ],
};
