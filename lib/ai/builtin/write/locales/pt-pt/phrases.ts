import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Olá,', 'Bom dia,', 'Viva,'],
  greeting_name: ['Olá, {name},', 'Bom dia, {name},', '{name}, olá!'],
  apology_late: [
    'Peço desculpa pelo atraso deste pedido.',
    'Lamento que ainda esteja à espera.',
    'Desculpe a demora: este pedido já devia ter chegado.',
    'Lamento o atraso.',
  ],
  apology_late_upset: [
    'Compreendo a sua irritação: pagou e continua à espera. Lamento.',
    'Tem razão, já devia ter recebido, e peço desculpa.',
    'Pagar e ficar sem notícias não devia acontecer. Lamento.',
    'Esperar sem notícias é aborrecido, compreendo. Desculpe o atraso.',
  ],
  apology_failed: [
    'Lamento, algo correu mal do nosso lado com este pedido.',
    'Peço desculpa: o pedido falhou aqui e não foi por nada que tenha feito.',
    'Lamento, o erro foi nosso.',
  ],
  apology_failed_upset: [
    'Compreendo a sua irritação: pagou e não recebeu nada. Lamento.',
    'A falha foi nossa e não devia ter de andar atrás disto. Peço desculpa.',
    'O seu descontentamento é compreensível: correu mal do nosso lado, e lamento.',
  ],
  ack_upset: [
    'Compreendo que a situação seja aborrecida.',
    'Compreendo que queira resolver isto depressa.',
    'Sei que incomoda, então vou direto ao ponto.',
    'Compreendo o seu descontentamento.',
  ],
  ack_angry: [
    'Compreendo a sua irritação e levo isto a sério.',
    'Li a sua mensagem com atenção e vejo o quanto isto o incomodou.',
    'Está claro para mim como isto correu mal para si.',
  ],
  ack_order: [
    'Consultei o seu pedido.',
    'Acabo de verificar em que ponto está o seu pedido.',
    'Tenho o seu pedido à minha frente.',
  ],
  ack_refund: [
    'Analisei o seu pedido de reembolso.',
    'Verifiquei a compra que quer ver reembolsada.',
    'Tenho aqui o seu pedido de reembolso.',
  ],
  ack_payment: ['Verifiquei o pagamento.', 'Vi o que aconteceu com o pagamento.', 'Tenho o pagamento à minha frente.'],
  ack_cancel: ['Quer cancelar, entendido.', 'Vejo que quer encerrar a subscrição.', 'Certo, quer sair do plano.'],
  turn_order: ['Agora, o seu pedido.', 'Passo ao pedido.', 'Sobre o pedido, é o seguinte.'],
  turn_subscription: ['Agora, a sua subscrição.', 'Passo à subscrição.', 'Sobre a subscrição, é o seguinte.'],
  turn_question: ['Agora, a sua outra pergunta.', 'Também perguntou outra coisa.', 'Passo ao resto da sua mensagem.'],
  closing: [
    'Se surgir mais alguma coisa, basta responder aqui.',
    'Se algo não ficou claro, escreva por aqui mesmo.',
    'Para qualquer outra dúvida, basta responder.',
  ],
  disclosure: [
    'Esta resposta foi escrita por um assistente de IA. Para falar com uma pessoa, responda «{person}».',
    'Sou um assistente de IA. Se preferir falar com uma pessoa, responda «{person}».',
    'Escrito por um assistente de IA; responda «{person}» e alguém da equipa continua.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    'De nada!',
    'Por nada. Escreva se precisar de mais alguma coisa.',
    'Não tem de quê. Estou por aqui se surgir algo.',
    'Ainda bem que foi possível ajudar.',
  ],
  praise_reply: [
    'Muito bom ler isto, agradecemos!',
    'É bom que tenha tirado tempo para escrever. Ajuda saber o que funciona para si.',
    'Que simpatia! Aproveite bastante.',
  ],
  bot_truth: [
    'Sou um assistente de IA, não uma pessoa. Se quiser falar com uma pessoa, responda «{person}» e um colega assume.',
    'Quem escreve aqui é um assistente de IA. Responda «{person}» se preferir que uma pessoa continue.',
    'Não, aqui não é uma pessoa: sou um assistente de IA. Com «{person}», um colega assume a conversa.',
  ],
  ask_identity: [
    'Não encontro nenhuma conta com este contato. Com que e-mail foi a conta criada ou qual é o número do pedido?',
    'Para verificar, preciso do e-mail da sua conta ou do número do pedido. Pode enviar-me um dos dois?',
    'Não consegui ligar a sua mensagem a uma conta. Informe, por favor, o número do pedido ou o e-mail do registo.',
    'Pode dar-me o número do pedido ou o e-mail da conta? Assim consigo verificar.',
  ],
  identity_unverified: [
    'Por segurança, não posso abrir nem alterar uma conta a partir deste endereço, porque não consegui confirmar que ela é sua. Um colega vai ver a sua solicitação; escrever pelo e-mail da conta ajuda.',
    'Não consegui confirmar que esta mensagem vem do titular da conta, então não posso falar nada sobre ela. Passei a sua solicitação a um colega. Se puder, escreva pelo endereço registado na conta.',
    'Antes de ver uma conta, é preciso ter certeza de que ela pertence a quem escreve, e aqui não foi possível confirmar. Um colega trata disso a partir de agora; uma mensagem pelo e-mail da conta facilita.',
  ],
  ask_what_about: [
    'Como posso ajudar? Se for sobre um pedido, o número basta.',
    'O que aconteceu? Uma frase já é suficiente para começar.',
    'Quero ajudar, mas ainda não percebi do que se trata. Pode contar numa ou duas frases?',
  ],
  ask_what_about_attachment: [
    'Recebi o seu anexo. O que gostaria que eu fizesse com ele?',
    'O ficheiro chegou. Pode escrever numa frase do que se trata?',
    'Vejo o seu anexo. O que aconteceu e como posso ajudar?',
  ],
  ask_which_order: [
    'Há mais de um pedido possível. Qual é?',
    'De qual destes pedidos se trata?',
    'Tem vários pedidos. Diga qual é e eu verifico.',
    'É um destes? O número basta.',
  ],
  ask_which_order_bare: [
    'De que pedido se trata? Envie o número, por favor.',
    'Diga o número do pedido e eu verifico exatamente esse.',
    'Preciso do número do pedido para achar o certo.',
  ],
  order_not_found: [
    'Não encontro nenhum pedido seu com o número {id}. Pode conferir o número ou dizer com qual e-mail a compra foi feita?',
    'Com o número {id} não aparece nenhum pedido seu. Compare, por favor, com o e-mail de confirmação e envie de novo.',
    'Procurei {id} e não achei nada que lhe pertença. Será que há um erro de digitação, ou a compra foi feita com outro e-mail?',
  ],
  no_order_found: [
    'Não vejo nenhum pedido que corresponda. Tem o número, ou usou outro e-mail?',
    'Com os seus dados esse pedido não aparece. Pode enviar o número que está na confirmação?',
    'Por enquanto nenhum pedido bate com isso. O número da confirmação me ajudaria a achar.',
  ],
  knowledge_intro: [
    'A nossa página de ajuda «{title}» responde isto:',
    'Da nossa ajuda, «{title}»:',
    'A resposta está em «{title}»:',
  ],
  knowledge_link: ['A página completa: {url}', 'Mais detalhes: {url}', 'Leia tudo aqui: {url}'],
  public_offers: [
    'Estas ofertas estão abertas a todos no momento:',
    'Isto é o que está disponível agora:',
    'No momento temos o seguinte:',
  ],
};
