import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'A compra foi feita pela Apple, então só a Apple pode reembolsar. Abra reportaproblem.apple.com, entre com o seu ID Apple, escolha “Solicitar reembolso” e a compra.',
    'A cobrança foi da App Store e nós não temos como devolver. Acesse reportaproblem.apple.com, escolha “Solicitar reembolso”, a compra e o motivo.',
    'Os reembolsos de compras na App Store são feitos pela Apple: reportaproblem.apple.com, entrar, “Solicitar reembolso”, escolher a compra e enviar.',
  ],
  store_apple_cancel: [
    'Sua assinatura é gerida pela Apple e se cancela lá: no iPhone, abra Ajustes, toque no seu nome, depois em Assinaturas, escolha e toque em “Cancelar assinatura”.',
    'Esta assinatura é da App Store: Ajustes → seu nome → Assinaturas → a assinatura → Cancelar.',
    'Quem cobra esta assinatura é a Apple, daqui não dá para encerrar. Você consegue: Ajustes → seu nome → Assinaturas, e cancele.',
  ],
  store_google_refund: [
    'A compra foi feita no Google Play e o reembolso se pede lá: play.google.com → foto do perfil → “Pagamentos e assinaturas” → “Orçamento e histórico de pedidos” → “Informar um problema” ao lado da compra.',
    'A cobrança foi do Google Play. Abra play.google.com, no perfil “Pagamentos e assinaturas”, depois o histórico de pedidos, e escolha “Informar um problema” na compra.',
    'Os reembolsos de compras no Play são feitos pelo Google: procure a compra no histórico de pedidos em play.google.com e escolha “Informar um problema”.',
  ],
  store_google_cancel: [
    'Sua assinatura é gerida pelo Google Play e se cancela lá: Play Store → foto do perfil → “Pagamentos e assinaturas” → “Assinaturas” → a assinatura → “Cancelar assinatura”.',
    'Esta assinatura é do Google Play: abra a Play Store, no perfil “Pagamentos e assinaturas”, depois “Assinaturas”, e cancele.',
    'Quem cobra esta assinatura é o Google, daqui não dá para encerrar. Na Play Store ela está no perfil, “Pagamentos e assinaturas”, “Assinaturas”.',
  ],
  subscription_ended: [
    'Sua assinatura “{plan}” já está cancelada e terminou em {date}. Não haverá novas cobranças.',
    'A assinatura “{plan}” acabou em {date}, então não será cobrada de novo.',
    'Não há mais o que cancelar: “{plan}” terminou em {date}.',
  ],
  subscription_ending: [
    'Sua assinatura “{plan}” já está cancelada e termina em {date}. Até lá você pode usar, e ela não se renova.',
    'O cancelamento de “{plan}” está feito: ela vai até {date} e depois acaba.',
    '“{plan}” termina em {date} e não será renovada.',
  ],
  subscription_renews: [
    'Sua assinatura “{plan}” se renova em {date}; é quando vem a próxima cobrança.',
    'A próxima cobrança de “{plan}” é em {date}.',
    '“{plan}” está paga até {date} e se renova nesse dia.',
  ],
  retention_highlight: [
    'Você aproveitou bastante ultimamente: {highlight}.',
    'Na sua conta isto se destaca: {highlight}.',
    'Do seu uso recente, vejo: {highlight}.',
  ],
  retention_help: [
    'Sobre o problema que você citou, talvez isto já resolva: {help}',
    'Antes de sair, isto pode resolver o problema: {help}',
    'Para o seu problema, nossa ajuda diz: {help}',
  ],
  retention_discount: [
    'Posso oferecer {percent}% de desconto em “{plan}” por {months}.',
    'Tenho uma proposta: {percent}% a menos em “{plan}” por {months}.',
    'Se quiser manter “{plan}” por menos, há {percent}% de desconto por {months}.',
  ],
  retention_trial: [
    'Posso oferecer {days} de “{plan}” grátis, para você ver com calma se vale a pena.',
    'Se quiser dar outra chance a “{plan}”, ofereço {days} sem custo.',
    'Talvez isto ajude a decidir: {days} grátis de “{plan}”.',
  ],
  retention_pause: [
    'Se uma pausa for melhor para você, diga e um colega configura.',
    'Ou prefere pausar por um tempo? Então me diga e passo a um colega.',
  ],
  retention_choice: [
    'Responda “{yes}” se aceitar, ou “{cancel}” e eu passo o cancelamento na hora; a assinatura terminaria em {date}.',
    'Serve para você? Responda “{yes}”. Se não, responda “{cancel}”: o cancelamento para {date} vai direto a um colega, sem mais perguntas.',
    'Com um “{yes}” você aceita. Para cancelar, responda “{cancel}” e um colega recebe, com fim em {date}.',
  ],
  offer_accepted_discount: [
    'Certo, anotado: {percent}% de desconto em “{plan}” por {months}. Um colega confirma antes de aplicar e escreve para você aqui.',
    'Que bom que você fica. Os {percent}% em “{plan}” por {months} aguardam a aprovação de um colega, que responde aqui.',
    'O desconto de {percent}% em “{plan}” por {months} vale assim que um colega aprovar.',
  ],
  offer_accepted_trial: [
    'Certo, anotado: {days} de “{plan}” grátis. Um colega confirma antes de aplicar e escreve para você aqui.',
    'Que bom que você fica. O período grátis de “{plan}” ({days}) aguarda a aprovação de um colega, que responde aqui.',
    'O período sem custo de “{plan}”, {days}, vale assim que um colega aprovar.',
  ],
  cancellation_passed_on: [
    'Passei adiante o seu cancelamento de “{plan}” e ele está sendo feito. A assinatura termina com o período pago, em {date}; até lá você pode usar.',
    'Seu cancelamento de “{plan}” está com um colega, que conclui e confirma. Ele vale a partir do fim do período pago, em {date}.',
    'Entendido. O cancelamento de “{plan}” para {date} está em andamento e um colega confirma aqui.',
    '“{plan}” está sendo cancelada com fim em {date}. A solicitação está com um colega, que enviará a confirmação.',
  ],
  cancellation_done: [
    '“{plan}” está cancelada. Você pode usar até {date} e depois ela não se renova.',
    'Feito: a assinatura “{plan}” está cancelada e termina em {date}. Não haverá novas cobranças.',
    'O cancelamento de “{plan}” está concluído; o último dia é {date}.',
  ],
  discount_done: [
    'Feito: “{plan}” agora tem {percent}% de desconto por {months}.',
    'O desconto está ativo: {percent}% em “{plan}” por {months}.',
    'Em “{plan}” já constam {percent}% a menos por {months}; você verá na próxima fatura.',
  ],
  trial_applied: [
    'Feito: {days} de “{plan}” foram adicionados de graça.',
    'O período grátis de “{plan}” já está ativo: {days}.',
    'Adicionado sem custo a “{plan}”: {days}.',
  ],
  ask_which_subscription: [
    'A qual destas assinaturas você se refere?',
    'Você tem mais de uma assinatura. Qual é?',
    'É uma destas? O nome do plano basta.',
  ],
  ask_which_subscription_bare: [
    'Não vejo nenhuma assinatura com os seus dados. Qual é o plano e com qual e-mail a conta foi criada?',
    'Pode me dizer o nome do plano e o e-mail da conta? Por enquanto não encontro assinatura.',
    'Nenhuma assinatura aparece aqui. De qual conta ou plano se trata?',
  ],
  ask_offer_choice: [
    'Para eu não errar: “{yes}” aceita a oferta, “{cancel}” encerra a assinatura. Qual prefere?',
    'O que você decide? “{yes}” é a oferta e “{cancel}” o cancelamento.',
    'Não ficou claro o que você decidiu. Responda “{yes}” ou “{cancel}”, por favor.',
  ],
};
