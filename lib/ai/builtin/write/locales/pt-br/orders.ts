import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    'Fiz o reembolso total do pedido {order}: {amount}. O valor volta para a forma de pagamento que você usou; os bancos costumam levar 5–10 dias úteis para mostrar.',
    'O reembolso do pedido {order} está feito: {amount}, para o cartão ou a conta com que você pagou. Dependendo do banco, aparece em 5–10 dias úteis.',
    'Pedido {order} reembolsado por completo. Devolvemos {amount} pela mesma forma de pagamento, e isso costuma aparecer no extrato em 5–10 dias úteis.',
    'Devolvemos {amount} do pedido {order} do mesmo jeito que você pagou. Até cair na conta, costuma levar 5–10 dias úteis.',
  ],
  refund_unconfirmed: [
    'Iniciamos um reembolso de {amount} do pedido {order}, mas o sistema de pagamento ainda não confirmou. Um colega verifica e confirma para você aqui.',
    'O reembolso do pedido {order} ({amount}) foi iniciado e ainda não está confirmado. Um colega verifica o resultado e avisa por aqui.',
    'Para o pedido {order} foi solicitado um reembolso de {amount}. Ainda não tenho a resposta do sistema de pagamento, então não vou dizer que está feito; um colega acompanha e escreve para você.',
  ],
  order_started: [
    'O pedido {order} está em andamento e deve ficar pronto em {due}.',
    'Seu pedido {order} está em curso e dentro do prazo: {due}.',
    'O pedido {order} já está sendo preparado; a previsão é {due}.',
  ],
  order_waiting: [
    'O pedido {order} está pago e na fila. A previsão é {due}.',
    'Seu pagamento do pedido {order} chegou e o preparo ainda não começou. O prazo é {due}, então ainda está em dia.',
    'O pedido {order} está confirmado e aguarda a vez; deve chegar em {due}.',
  ],
  in_time_later: [
    'Se até lá não tiver chegado, escreva e eu olho de novo.',
    'Se esse horário passar sem nada, responda aqui e eu verifico outra vez.',
    'Se o prazo passar e nada chegar, basta uma mensagem sua.',
  ],
  in_time_refund: [
    'Como ainda está no prazo, por enquanto não posso reembolsar. Se até lá não tiver chegado, escreva e eu volto a olhar o reembolso.',
    'Enquanto o pedido está no prazo, não é possível reembolsar. Se esse horário passar sem ele, responda aqui e eu verifico de novo o que posso fazer.',
    'Não fiz o reembolso porque até agora ele não está atrasado. Quando o prazo passar, se nada tiver chegado, escreva e eu olho outra vez.',
  ],
  order_late: [
    'O pedido {order} era para {due} e não foi entregue.',
    'Seu pedido {order} deveria ter chegado em {due}; está atrasado.',
    'O pedido {order} perdeu o prazo, que era {due}.',
    'Pelos nossos dados, o pedido {order} vencia em {due} e continua aberto.',
  ],
  order_late_undated: [
    'O pedido {order} está pago, mas não foi entregue no tempo normal.',
    'Seu pagamento do pedido {order} chegou, e o pedido está atrasado.',
    'O pedido {order} está demorando mais do que deveria: está pago e continua aberto.',
  ],
  order_failed: [
    'Não foi possível concluir o pedido {order}.',
    'A entrega do pedido {order} falhou.',
    'O pedido {order} parou com um erro e não foi entregue.',
  ],
  failure_reason: [
    'O motivo registrado: “{reason}”.',
    'O sistema indica: “{reason}”.',
    'A causa anotada é “{reason}”.',
  ],
  late_question: [
    'Quer que eu reembolse {amount} por inteiro? Responda “{yes}” e faço na hora. Se preferir uma nova entrega, me diga e passo a um colega.',
    'Devolvo {amount} para você? Basta um “{yes}” e o reembolso sai imediatamente. Se uma nova entrega for melhor, avise e um colega cuida disso.',
    'Posso reembolsar o valor total, {amount}: responda “{yes}” e pronto. Ou prefere outro envio? Nesse caso passo a um colega.',
    'Deseja o reembolso completo de {amount}? Com um “{yes}” eu inicio logo em seguida. Para tentar a entrega de novo, me avise, um colega organiza.',
  ],
  payment_pending: [
    'O pagamento de {amount} do pedido {order} ainda não foi concluído, então nada foi cobrado. Assim que for confirmado, o pedido segue.',
    'No pedido {order}, o pagamento de {amount} continua pendente: não houve cobrança. Depois da confirmação tudo segue sozinho.',
    'Para o pedido {order}, o pagamento de {amount} aguarda a confirmação do seu banco. Nenhum valor foi tomado.',
  ],
  payment_failed: [
    'O pagamento de {amount} do pedido {order} falhou, então nada foi cobrado. Se o banco mostrar uma reserva, ele mesmo libera. Você pode refazer o pedido com o mesmo cartão ou outro.',
    'Nada foi cobrado pelo pedido {order}: o pagamento de {amount} não foi aceito. Um valor reservado é liberado pelo seu banco. Para tentar de novo, basta refazer o pedido.',
    'Não se tomou dinheiro pelo pedido {order}; o pagamento de {amount} foi recusado. Uma eventual reserva é desfeita pelo banco.',
  ],
  payment_on_hold: [
    'O valor de {amount} do pedido {order} está só reservado no cartão, não cobrado. Se o pedido não seguir, o banco libera sozinho.',
    'No pedido {order}, o seu banco está retendo {amount}; o dinheiro não foi cobrado. O banco costuma soltar essa reserva em alguns dias.',
    'O que você vê do pedido {order} é uma reserva de {amount}, não uma cobrança. Se não capturarmos o pagamento, o banco a desfaz.',
  ],
  already_refunded: [
    'O pedido {order} já foi reembolsado: {amount} em {date}, na forma de pagamento usada. Os bancos costumam levar 5–10 dias úteis para mostrar.',
    'Vejo um reembolso de {amount} do pedido {order}, feito em {date}. Ele vai para a forma de pagamento original e pode levar 5–10 dias úteis.',
    'O valor de {amount} do pedido {order} foi devolvido em {date}. Se ainda não apareceu, dê ao banco os habituais 5–10 dias úteis.',
    'Já existe um reembolso do pedido {order}: {amount}, enviado em {date} para o cartão ou a conta com que você pagou. Costuma aparecer 5–10 dias úteis depois.',
  ],
  already_refunded_pending: [
    'Um reembolso de {amount} do pedido {order} foi iniciado em {date} e ainda está em processamento. A partir daí o banco costuma precisar de 5–10 dias úteis.',
    'O reembolso do pedido {order} está a caminho: {amount}, iniciado em {date}. Normalmente chega 5–10 dias úteis depois.',
    'Vejo um reembolso de {amount} do pedido {order}, de {date}, ainda em curso. Conte com 5–10 dias úteis até aparecer.',
  ],
  refund_recorded: [
    'O pedido {order} já foi reembolsado por completo, pela forma de pagamento usada. A partir desse dia os bancos costumam levar 5–10 dias úteis.',
    'Vejo que o pedido {order} está reembolsado. O dinheiro volta para a forma de pagamento original; conte com 5–10 dias úteis a partir do reembolso.',
    'O reembolso do pedido {order} foi feito. Se ainda não apareceu, o banco precisa de 5–10 dias úteis.',
  ],
  charge_explained: [
    'A cobrança de {amount} em {date} é do pedido {order}.',
    'Trata-se do pedido {order}: {amount}, pago em {date}.',
    'Em {date} cobramos {amount} pelo pedido {order}.',
  ],
  charge_plan: [
    'Ela pertence à sua assinatura “{plan}”.',
    'É o pagamento da sua assinatura “{plan}”.',
    'O valor foi cobrado pela assinatura “{plan}”.',
  ],
  charge_doubt: [
    'Se ainda assim não reconhecer, me diga e uma pessoa vai olhar.',
    'Continua sem reconhecer? Então escreva e um colega verifica.',
    'Se isso não lhe diz nada, responda aqui e passo a uma pessoa para conferir.',
  ],
  charged_once: [
    'Nos nossos dados há uma única cobrança do pedido {order}: {amount} em {date}. Uma segunda linha no banco costuma ser uma reserva que some sozinha. Se ficar, envie uma captura de tela ou a data dela.',
    'Encontro exatamente um pagamento do pedido {order}: {amount} em {date}. O outro lançamento pode ser uma reserva que o banco desfaz. Se não sumir, mande uma captura de tela ou a data que aparece.',
    'Pelo pedido {order} cobramos uma vez: {amount}, em {date}. O segundo lançamento quase sempre é uma reserva e some em alguns dias. Se permanecer, uma captura ou a data ajuda.',
  ],
  order_delivered: [
    'O pedido {order} consta como entregue em {due}.',
    'Pelos nossos dados, o pedido {order} foi entregue em {due}.',
    'A entrega do pedido {order} foi feita em {due}.',
  ],
  order_delivered_undated: [
    'O pedido {order} consta como entregue.',
    'Pelos nossos dados, o pedido {order} foi entregue.',
    'A entrega do pedido {order} está registrada.',
  ],
  order_canceled: [
    'O pedido {order} foi cancelado, então nada mais será entregue.',
    'Vejo que o pedido {order} está cancelado; não haverá entrega.',
    'O pedido {order} não está mais ativo: foi cancelado.',
  ],
  ask_refund_choice: [
    'Para eu não errar: “{yes}” é o reembolso; se prefere um novo envio, é só dizer.',
    'Não ficou claro o que prefere: “{yes}” para o reembolso, ou quer que seja enviado de novo?',
  ],
  refund_not_asked_again: [
    'Certo, o pedido {order} continua como está e não faço o reembolso. Se mudar de ideia, escreva.',
    'Tudo bem, então sem reembolso para o pedido {order}. Se decidir outra coisa, diga aqui.',
    'Entendido, deixo o pedido {order} como está. Se no fim quiser o dinheiro, basta uma mensagem.',
  ],
  refund_declined_delivered: [
    'Analisamos a sua solicitação do pedido {order} ({amount}). Ele foi entregue, por isso não podemos reembolsar. Se algo não funciona ou está errado, descreva e nós verificamos.',
    'Não é possível devolver {amount} do pedido {order}, porque ele foi entregue. Se estava com defeito ou incompleto, conte o que houve.',
  ],
  refund_declined_used: [
    'Analisamos o pedido {order}. Como ele foi usado depois do pagamento, não podemos devolver {amount}.',
    'O pedido {order} foi utilizado depois de pago; por isso não é possível reembolsar {amount}.',
  ],
  refund_declined_too_old: [
    'Analisamos o pedido {order}. O pagamento de {amount} é antigo demais para um reembolso.',
    'O prazo para reembolsar o pedido {order} já passou, então não podemos devolver {amount}.',
  ],
  refund_declined_policy: [
    'Analisamos com cuidado o pedido {order}: pelas nossas regras não podemos reembolsar {amount}.',
    'Um colega verificou o pedido {order}; nossas regras não permitem devolver {amount}. Se houver algo que não sabemos, conte para nós.',
  ],
};
