import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'Um reembolso assim precisa ser decidido por uma pessoa, por isso passei a sua solicitação a um colega.',
    'Não posso decidir este reembolso por conta própria. Um colega já tem a sua solicitação com todos os detalhes.',
    'Sua solicitação de reembolso está com um colega, que analisa e decide.',
  ],
  refund_review_order: [
    'O reembolso do pedido {order} precisa ser decidido por uma pessoa, por isso passei a um colega.',
    'Não posso decidir por conta própria o reembolso do pedido {order}. Um colega já tem todos os detalhes.',
    'Sua solicitação de reembolso do pedido {order} está com um colega, que analisa e decide.',
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
    'Já houve uma devolução parcial no pedido {order}, então o resto precisa ser visto por uma pessoa. Está com um colega.',
    'Sobre o resto do pedido {order} quem decide é um colega, que já tem os dados.',
  ],
  cancellation: [
    'Passei o seu cancelamento a um colega, que confirma para você.',
    'Seu cancelamento está nas mãos de um colega, que conclui e avisa.',
  ],
  discount: [
    'Um desconto fora das ofertas públicas é decidido por uma pessoa. Sua solicitação está com um colega.',
    'Passei o seu pedido de um preço melhor a um colega para decidir.',
  ],
  trial: [
    'Dias grátis são aprovados por uma pessoa. Sua solicitação está com um colega.',
    'Passei o seu pedido de dias grátis a um colega para decidir.',
  ],
  email_change: [
    'O e-mail de uma conta é alterado por uma pessoa, para sua segurança. Passei a sua solicitação a um colega.',
    'Sua solicitação de troca de e-mail está com um colega; até ele verificar, continua valendo o endereço atual.',
  ],
  privacy: [
    'Sua solicitação sobre dados pessoais está com o colega responsável.',
    'De solicitações sobre dados pessoais cuida uma pessoa. A sua já foi passada.',
  ],
  person_asked: [
    'Claro, daqui em diante um colega continua.',
    'Certo. Passei a conversa a uma pessoa da equipe.',
    'Sem problema, estou passando para um colega.',
  ],
  complaint: [
    'Passei isto a um colega, que vai olhar o caso todo pessoalmente.',
    'Isto precisa ser visto por uma pessoa, então está com um colega, com prioridade alta.',
  ],
  chargeback: [
    'Você pode, claro, falar com o seu banco. Passei o seu caso como urgente a um colega, para resolver diretamente com você.',
    'É seu direito procurar o banco. Um colega está vendo o seu caso com prioridade máxima.',
  ],
  dispute: [
    'Este pagamento está em disputa no seu banco, então agora quem decide é o banco e não podemos pagar em paralelo. Um colega está vendo o seu caso.',
    'Seu banco já está analisando este pagamento. Enquanto isso estiver aberto, não podemos devolvê-lo também; um colega cuida do seu caso.',
  ],
  delivery_check: [
    'Nos nossos dados consta uma entrega e você diz que nada chegou. Um colega verifica o comprovante de entrega.',
    'O pedido consta como entregue, então é preciso olhar melhor o que houve. Um colega está verificando.',
  ],
  delivery_check_order: [
    'Nos nossos dados o pedido {order} consta como entregue e você diz que nada chegou. Um colega verifica o comprovante de entrega.',
    'No pedido {order}, o que você diz e os nossos dados não batem; um colega descobre por quê.',
  ],
  late_order: [
    'Seu pedido ainda não foi entregue, embora já devesse estar com você; sinto muito. Um colega está verificando agora.',
    'Já era para ter chegado e não chegou; peço desculpas. A partir daqui um colega cuida disso.',
  ],
  late_order_order: [
    'O pedido {order} ainda não foi entregue, embora já devesse estar com você; sinto muito. Um colega está verificando agora.',
    'O pedido {order} já era para ter chegado e não chegou; peço desculpas. A partir daqui um colega cuida disso.',
  ],
  redelivery: [
    'Passei o seu pedido de nova entrega a um colega, que vê o que é possível.',
    'Uma nova entrega é organizada por uma pessoa. Sua solicitação está com um colega.',
  ],
  redelivery_order: [
    'Passei a sua solicitação de nova entrega do pedido {order} a um colega, que vê o que é possível.',
    'Uma nova entrega do pedido {order} é organizada por uma pessoa. Sua solicitação está com um colega.',
  ],
  pause: [
    'Uma pausa é configurada por uma pessoa. Passei a sua solicitação a um colega.',
    'Sua solicitação de pausa está com um colega.',
  ],
  plan_change: [
    'A troca de plano é feita por uma pessoa. Passei a sua solicitação a um colega.',
    'Sua solicitação de troca de plano está com um colega.',
  ],
  system_down: [
    'No momento não consigo acessar o sistema de pedidos e não quero adivinhar. Sua mensagem está com um colega, que consulta.',
    'Os dados de que preciso não estão disponíveis agora, então não vou dizer nada incerto. Um colega cuida disso.',
  ],
  unclear: [
    'Quero que você receba uma resposta certa, por isso passei a sua mensagem a um colega.',
    'Isto precisa do olhar de uma pessoa, então um colega continua.',
  ],
  identity: [
    'Não consegui ligar a sua mensagem a uma conta com certeza. Um colega vai olhar.',
    'Para não mexer na conta errada, pedi a um colega que verifique a sua solicitação.',
  ],
  question: [
    'Não tenho uma resposta confiável para isso, então passei a sua pergunta a um colega.',
    'Sua pergunta vai para um colega que sabe disso melhor do que eu.',
  ],
  next: [
    'Ele tem toda a conversa, você não precisa repetir nada. A resposta chega aqui.',
    'Tudo o que você escreveu está com ele, que responde nesta conversa.',
    'Você recebe a resposta aqui, sem ter que explicar de novo.',
    'Ele vê tudo o que está acima e escreve para você aqui.',
  ],
  also_with_them: ['O mesmo colega também tem: {topics}.', 'Passado junto com isso: {topics}.'],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'a solicitação de reembolso',
  duplicate_charge: 'a cobrança em dobro',
  partial_refund_review: 'o resto do reembolso',
  cancellation: 'o cancelamento',
  discount: 'o desconto',
  trial: 'os dias grátis',
  email_change: 'a troca de e-mail',
  privacy: 'a solicitação sobre dados',
  person_asked: 'falar com uma pessoa',
  complaint: 'a sua reclamação',
  chargeback: 'a contestação da cobrança',
  dispute: 'a disputa no banco',
  delivery_check: 'a entrega que não chegou',
  late_order: 'o pedido atrasado',
  redelivery: 'a nova entrega',
  pause: 'a pausa',
  plan_change: 'a troca de plano',
  system_down: 'a consulta dos seus dados',
  unclear: 'o resto da sua mensagem',
  identity: 'a busca da sua conta',
  question: 'a sua pergunta',
};
