import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Olá,', 'Oi,', 'Olá, tudo bem?'],
  greeting_name: ['Olá, {name},', 'Oi, {name},', '{name}, olá!'],
  apology_late: [
    'Peço desculpas pelo atraso deste pedido.',
    'Sinto muito que você ainda esteja esperando.',
    'Desculpe a demora: este pedido já deveria ter chegado.',
    'Lamento o atraso.',
  ],
  apology_late_upset: [
    'Entendo sua irritação: você pagou e continua esperando. Sinto muito.',
    'Você tem razão, já deveria ter recebido, e peço desculpas.',
    'Pagar e ficar sem notícias não deveria acontecer. Lamento.',
    'Esperar sem saber de nada é chato, eu entendo. Desculpe o atraso.',
  ],
  apology_failed: [
    'Sinto muito, algo deu errado do nosso lado com este pedido.',
    'Peço desculpas: o pedido falhou aqui e não foi por nada que você fez.',
    'Lamento, o erro foi nosso.',
  ],
  apology_failed_upset: [
    'Entendo sua irritação: você pagou e não recebeu nada. Sinto muito.',
    'A falha foi nossa e você não deveria ter que correr atrás. Peço desculpas.',
    'Sua insatisfação é compreensível: deu errado do nosso lado, e lamento por isso.',
  ],
  ack_upset: [
    'Entendo que a situação é chata.',
    'Entendo que você queira resolver isso logo.',
    'Sei que incomoda, então vou direto ao ponto.',
    'Compreendo sua insatisfação.',
  ],
  ack_angry: [
    'Entendo sua raiva e estou levando isso a sério.',
    'Li sua mensagem com atenção e vejo o quanto isso te incomodou.',
    'Está claro para mim como isso foi ruim para você.',
  ],
  ack_order: ['Consultei o seu pedido.', 'Acabei de verificar como está o seu pedido.', 'Estou com o seu pedido aqui.'],
  ack_refund: [
    'Analisei o seu pedido de reembolso.',
    'Verifiquei a compra que você quer ver reembolsada.',
    'Estou com a sua solicitação de reembolso aqui.',
  ],
  ack_payment: ['Verifiquei o pagamento.', 'Olhei o que aconteceu com o pagamento.', 'Estou com o pagamento aqui.'],
  ack_cancel: [
    'Você quer cancelar, entendido.',
    'Vejo que você quer encerrar a assinatura.',
    'Certo, você quer sair do plano.',
  ],
  turn_order: ['Agora, o seu pedido.', 'Passando ao pedido.', 'Sobre o pedido, é o seguinte.'],
  turn_subscription: ['Agora, a sua assinatura.', 'Passando à assinatura.', 'Sobre a assinatura, é o seguinte.'],
  turn_question: [
    'Agora, a sua outra pergunta.',
    'Você também perguntou outra coisa.',
    'Passando ao resto da sua mensagem.',
  ],
  closing: [
    'Se surgir mais alguma coisa, é só responder aqui.',
    'Se algo não ficou claro, escreva por aqui mesmo.',
    'Para qualquer outra dúvida, basta responder.',
  ],
  disclosure: [
    'Esta resposta foi escrita por um assistente de IA. Para falar com uma pessoa, responda “{person}”.',
    'Sou um assistente de IA. Se preferir falar com uma pessoa, responda “{person}”.',
    'Escrito por um assistente de IA; responda “{person}” e alguém da equipe continua.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    'De nada!',
    'Por nada. Escreva se precisar de mais alguma coisa.',
    'Imagine. Estou por aqui se surgir algo.',
    'Que bom que deu para ajudar.',
  ],
  praise_reply: [
    'Muito bom ler isso, agradecemos!',
    'Que bom que você tirou um tempo para escrever. Ajuda saber o que funciona para você.',
    'Que gentileza! Aproveite bastante.',
  ],
  bot_truth: [
    'Sou um assistente de IA, não uma pessoa. Se quiser falar com uma pessoa, responda “{person}” e um colega assume.',
    'Quem escreve aqui é um assistente de IA. Responda “{person}” se preferir que uma pessoa continue.',
    'Não, aqui não é uma pessoa: sou um assistente de IA. Com “{person}”, um colega assume a conversa.',
  ],
  ask_identity: [
    'Não encontro nenhuma conta com este contato. Com qual e-mail a conta foi criada ou qual é o número do pedido?',
    'Para verificar, preciso do e-mail da sua conta ou do número do pedido. Pode me enviar um dos dois?',
    'Não consegui ligar a sua mensagem a uma conta. Informe, por favor, o número do pedido ou o e-mail do cadastro.',
    'Pode me passar o número do pedido ou o e-mail da conta? Assim consigo olhar.',
  ],
  identity_unverified: [
    'Por segurança, não posso abrir nem alterar uma conta a partir deste endereço, porque não consegui confirmar que ela é sua. Um colega vai ver a sua solicitação; escrever pelo e-mail da conta ajuda.',
    'Não consegui confirmar que esta mensagem vem do titular da conta, então não posso falar nada sobre ela. Passei a sua solicitação a um colega. Se puder, escreva pelo endereço cadastrado na conta.',
    'Antes de olhar uma conta, é preciso ter certeza de que ela pertence a quem escreve, e aqui não deu para confirmar. Um colega cuida disso a partir de agora; uma mensagem pelo e-mail da conta facilita.',
  ],
  ask_what_about: [
    'Como posso ajudar? Se for sobre um pedido, o número basta.',
    'O que aconteceu? Uma frase já é suficiente para começar.',
    'Quero ajudar, mas ainda não entendi do que se trata. Pode contar em uma ou duas frases?',
  ],
  ask_what_about_attachment: [
    'Recebi o seu anexo. O que você gostaria que eu fizesse com ele?',
    'O arquivo chegou. Pode escrever em uma frase do que se trata?',
    'Vejo o seu anexo. O que aconteceu e como posso ajudar?',
  ],
  ask_which_order: [
    'Há mais de um pedido possível. Qual é?',
    'De qual destes pedidos se trata?',
    'Você tem vários pedidos. Diga qual é e eu olho.',
    'É um destes? O número basta.',
  ],
  ask_which_order_bare: [
    'De qual pedido se trata? Envie o número, por favor.',
    'Diga o número do pedido e eu olho exatamente esse.',
    'Preciso do número do pedido para achar o certo.',
  ],
  order_not_found: [
    'Não encontro nenhum pedido seu com o número {id}. Pode conferir o número ou dizer com qual e-mail a compra foi feita?',
    'Com o número {id} não aparece nenhum pedido seu. Compare, por favor, com o e-mail de confirmação e envie de novo.',
    'Procurei {id} e não achei nada que pertença a você. Será que há um erro de digitação, ou a compra foi feita com outro e-mail?',
  ],
  no_order_found: [
    'Não vejo nenhum pedido que corresponda. Você tem o número, ou usou outro e-mail?',
    'Com os seus dados esse pedido não aparece. Pode enviar o número que está na confirmação?',
    'Por enquanto nenhum pedido bate com isso. O número da confirmação me ajudaria a achar.',
  ],
  knowledge_intro: [
    'Nossa página de ajuda “{title}” responde isto:',
    'Da nossa ajuda, “{title}”:',
    'A resposta está em “{title}”:',
  ],
  knowledge_link: ['A página completa: {url}', 'Mais detalhes: {url}', 'Leia tudo aqui: {url}'],
  public_offers: [
    'Estas ofertas estão abertas a todos no momento:',
    'Isto é o que está disponível agora:',
    'No momento temos o seguinte:',
  ],
};
