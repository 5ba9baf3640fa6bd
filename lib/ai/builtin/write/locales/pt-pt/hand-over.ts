import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'Um reembolso assim precisa ser decidido por uma pessoa, por isso passei a sua solicitação a um colega.',
    'Não posso decidir este reembolso por conta própria. Um colega já tem a sua solicitação com todos os detalhes.',
    'A sua pedido de reembolso está com um colega, que analisa e decide.',
  ],
  refund_review_order: [
    'O reembolso do pedido {order} precisa ser decidido por uma pessoa, por isso passei a um colega.',
    'Não posso decidir por conta própria o reembolso do pedido {order}. Um colega já tem todos os detalhes.',
    'A sua pedido de reembolso do pedido {order} está com um colega, que analisa e decide.',
  ],
  duplicate_charge: [
    'De fato parece uma cobrança em dobro. Um colega verifica os dois pagamentos e decide sobre o segundo.',
    'Vejo dois pagamentos iguais. Eles estão com um colega, que verifica com prioridade.',
  ],
  partial_refund_review: [
    'Já houve uma devolução parcial neste pedido, então o resto precisa ser visto por uma pessoa. Está com um colega.',
    'Quanto pode ser devolvido aqui é decidido por um colega, que já tem os dados.',
  ],
  partial_refund_review_order: [
    'Já houve uma devolução parcial no pedido {order}, por isso o resto tem de ser visto por uma pessoa. Está com um colega.',
    'Sobre o resto do pedido {order} decide um colega, que já tem os dados.',
  ],
  cancellation: [
    'Passei o seu cancelamento a um colega, que confirma-lhe.',
    'O seu cancelamento está nas mãos de um colega, que conclui e avisa.',
  ],
  discount: [
    'Um desconto fora das ofertas públicas é decidido por uma pessoa. A sua solicitação está com um colega.',
    'Passei o seu pedido de um preço melhor a um colega para decidir.',
  ],
  trial: [
    'Dias grátis são aprovados por uma pessoa. A sua solicitação está com um colega.',
    'Passei o seu pedido de dias grátis a um colega para decidir.',
  ],
  email_change: [
    'O e-mail de uma conta é alterado por uma pessoa, para sua segurança. Passei a sua solicitação a um colega.',
    'A sua solicitação de alteração de e-mail está com um colega; até ele a verificar, continua valendo o endereço atual.',
  ],
  privacy: [
    'A sua solicitação sobre dados pessoais está com o colega responsável.',
    'De solicitações sobre dados pessoais trata uma pessoa. A sua já foi passada.',
  ],
  person_asked: [
    'Claro, daqui em diante um colega continua.',
    'Certo. Passei a conversa a uma pessoa da equipa.',
    'Sem problema, passo a conversa a um colega.',
  ],
  complaint: [
    'Passei isto a um colega, que vai ver o caso todo pessoalmente.',
    'Isto precisa ser visto por uma pessoa, então está com um colega, com prioridade alta.',
  ],
  chargeback: [
    'Pode, claro, falar com o seu banco. Passei o seu caso como urgente a um colega, para resolver diretamente consigo.',
    'Tem todo o direito de contactar o banco. Um colega está a ver o seu caso com prioridade máxima.',
  ],
  dispute: [
    'Este pagamento está em disputa no seu banco, então agora quem decide é o banco e não podemos pagar em paralelo. Um colega está a ver o seu caso.',
    'O seu banco já está a analisar este pagamento. Enquanto isso estiver aberto, não podemos devolvê-lo também; um colega trata do seu caso.',
  ],
  delivery_check: [
    'Nos nossos dados consta uma entrega e diz que nada chegou. Um colega verifica o comprovativo de entrega.',
    'O pedido consta como entregue, então é preciso ver melhor o que houve. Um colega está a verificar.',
  ],
  delivery_check_order: [
    'Nos nossos dados o pedido {order} consta como entregue e diz que nada chegou. Um colega verifica o comprovativo de entrega.',
    'No pedido {order}, o que diz e os nossos dados não batem; um colega descobre por quê.',
  ],
  late_order: [
    'O seu pedido ainda não foi entregue, embora já devesse estar consigo; lamento. Um colega está a verificar agora.',
    'Já devia ter chegado e não chegou; peço desculpa. A partir daqui um colega trata disso.',
  ],
  late_order_order: [
    'O pedido {order} ainda não foi entregue, embora já devesse estar consigo; lamento. Um colega está a verificar agora.',
    'O pedido {order} já devia ter chegado e não chegou; peço desculpa. A partir daqui um colega trata disso.',
  ],
  redelivery: [
    'Passei o seu pedido de nova entrega a um colega, que vê o que é possível.',
    'Uma nova entrega é organizada por uma pessoa. A sua solicitação está com um colega.',
  ],
  redelivery_order: [
    'Passei a sua solicitação de nova entrega do pedido {order} a um colega, que vê o que é possível.',
    'Uma nova entrega do pedido {order} é organizada por uma pessoa. A sua solicitação está com um colega.',
  ],
  pause: [
    'Uma pausa é configurada por uma pessoa. Passei a sua solicitação a um colega.',
    'A sua solicitação de pausa está com um colega.',
  ],
  plan_change: [
    'A alteração de plano é feita por uma pessoa. Passei a sua solicitação a um colega.',
    'A sua solicitação de alteração de plano está com um colega.',
  ],
  system_down: [
    'No momento não consigo acessar o sistema de pedidos e não quero adivinhar. A sua mensagem está com um colega, que consulta.',
    'Os dados de que preciso não estão disponíveis agora, então não vou dizer nada incerto. Um colega trata disso.',
  ],
  unclear: [
    'Quero que receba uma resposta certa, por isso passei a sua mensagem a um colega.',
    'Isto precisa de ser visto por uma pessoa, então um colega continua.',
  ],
  identity: [
    'Não consegui ligar a sua mensagem a uma conta com certeza. Um colega vai ver.',
    'Para não mexer na conta errada, pedi a um colega que verifique a sua solicitação.',
  ],
  question: [
    'Não tenho uma resposta fiável para isso, então passei a sua pergunta a um colega.',
    'A sua pergunta vai para um colega que sabe disso melhor do que eu.',
  ],
  next: [
    'Ele tem toda a conversa, não precisa de repetir nada. A resposta chega aqui.',
    'Tudo o que escreveu está com ele, que responde nesta conversa.',
    'Recebe a resposta aqui, sem ter de explicar de novo.',
    'Ele vê tudo o que está acima e escreve-lhe aqui.',
  ],
  also_with_them: ['O mesmo colega também tem: {topics}.', 'Passado junto com isso: {topics}.'],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'a pedido de reembolso',
  duplicate_charge: 'a cobrança em dobro',
  partial_refund_review: 'o resto do reembolso',
  cancellation: 'o cancelamento',
  discount: 'o desconto',
  trial: 'os dias grátis',
  email_change: 'a alteração de e-mail',
  privacy: 'a solicitação sobre dados',
  person_asked: 'falar com uma pessoa',
  complaint: 'a sua reclamação',
  chargeback: 'a contestação da cobrança',
  dispute: 'a disputa no banco',
  delivery_check: 'a entrega que não chegou',
  late_order: 'o pedido atrasado',
  redelivery: 'a nova entrega',
  pause: 'a pausa',
  plan_change: 'a alteração de plano',
  system_down: 'a consulta dos seus dados',
  unclear: 'o resto da sua mensagem',
  identity: 'a busca da sua conta',
  question: 'a sua pergunta',
};
