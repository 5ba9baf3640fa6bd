import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'A compra foi feita pela Apple, então só a Apple pode reembolsar. Abra reportaproblem.apple.com, entre com o seu ID Apple, escolha «Solicitar reembolso» e a compra.',
    'A cobrança foi da App Store e nós não temos como devolver. Acesse reportaproblem.apple.com, escolha «Solicitar reembolso», a compra e o motivo.',
    'Os reembolsos de compras na App Store são feitos pela Apple: reportaproblem.apple.com, entrar, «Solicitar reembolso», escolher a compra e enviar.',
  ],
  store_apple_cancel: [
    'A sua subscrição é gerida pela Apple e cancela-se lá: no iPhone, abra Definições, toque no seu nome, depois em Subscrições, escolha e toque em «Cancelar subscrição».',
    'Esta subscrição é da App Store: Definições → o seu nome → Subscrições → a subscrição → Cancelar.',
    'Quem cobra esta subscrição é a Apple, daqui não é possível terminá-la. Pode fazê-lo em Definições → o seu nome → Subscrições, e cancele.',
  ],
  store_google_refund: [
    'A compra foi feita no Google Play e o reembolso se pede lá: play.google.com → foto do perfil → «Pagamentos e subscrições» → «Orçamento e histórico de pedidos» → «Comunicar um problema» ao lado da compra.',
    'A cobrança foi do Google Play. Abra play.google.com, no perfil «Pagamentos e subscrições», depois o histórico de pedidos, e escolha «Comunicar um problema» na compra.',
    'Os reembolsos de compras no Play são feitos pelo Google: procure a compra no histórico de pedidos em play.google.com e escolha «Comunicar um problema».',
  ],
  store_google_cancel: [
    'A sua subscrição é gerida pelo Google Play e se cancela lá: Play Store → foto do perfil → «Pagamentos e subscrições» → «Subscrições» → a subscrição → «Cancelar subscrição».',
    'Esta subscrição é do Google Play: abra a Play Store, no perfil «Pagamentos e subscrições», depois «Subscrições», e cancele.',
    'Quem cobra esta subscrição é o Google, daqui não é possível terminá-la. Na Play Store ela está no perfil, «Pagamentos e subscrições», «Subscrições».',
  ],
  subscription_ended: [
    'A sua subscrição «{plan}» já está cancelada e terminou em {date}. Não haverá novas cobranças.',
    'A subscrição «{plan}» acabou em {date}, então não será cobrada de novo.',
    'Não há mais o que cancelar: «{plan}» terminou em {date}.',
  ],
  subscription_ending: [
    'A sua subscrição «{plan}» já está cancelada e termina em {date}. Até lá pode usar, e ela não se renova.',
    'O cancelamento de «{plan}» está feito: ela vai até {date} e depois acaba.',
    '«{plan}» termina em {date} e não será renovada.',
  ],
  subscription_renews: [
    'A sua subscrição «{plan}» renova-se em {date}; é nesse dia que vem a próxima cobrança.',
    'A próxima cobrança de «{plan}» é em {date}.',
    '«{plan}» está paga até {date} e renova-se nesse dia.',
  ],
  retention_highlight: [
    'Aproveitou bastante ultimamente: {highlight}.',
    'Na sua conta isto se destaca: {highlight}.',
    'Do seu uso recente, vejo: {highlight}.',
  ],
  retention_help: [
    'Sobre o problema que referiu, talvez isto já resolva: {help}',
    'Antes de sair, isto pode resolver o problema: {help}',
    'Para o seu problema, a nossa ajuda diz: {help}',
  ],
  retention_discount: [
    'Posso oferecer {percent}% de desconto em «{plan}» durante {months}.',
    'Tenho uma proposta: {percent}% a menos em «{plan}» durante {months}.',
    'Se quiser manter «{plan}» por menos, há {percent}% de desconto durante {months}.',
  ],
  retention_trial: [
    'Posso oferecer {days} de «{plan}» grátis, para ver com calma se vale a pena.',
    'Se quiser dar outra chance a «{plan}», ofereço {days} sem custo.',
    'Talvez isto ajude a decidir: {days} grátis de «{plan}».',
  ],
  retention_pause: [
    'Se uma pausa lhe servir melhor, diga e um colega trata disso.',
    'Ou prefere fazer uma pausa durante algum tempo? Então diga-me e passo a um colega.',
  ],
  retention_choice: [
    'Responda «{yes}» se aceitar, ou «{cancel}» e eu passo logo o cancelamento; a subscrição terminaria em {date}.',
    'Serve-lhe? Responda «{yes}». Se não, responda «{cancel}»: o cancelamento para {date} vai direto a um colega, sem mais perguntas.',
    'Com um «{yes}» aceita. Para cancelar, responda «{cancel}» e um colega recebe, com fim em {date}.',
  ],
  offer_accepted_discount: [
    'Certo, anotado: {percent}% de desconto em «{plan}» durante {months}. Um colega confirma antes de aplicar e escreve-lhe aqui.',
    'Ainda bem que fica. Os {percent}% em «{plan}» durante {months} aguardam a aprovação de um colega, que responde aqui.',
    'O desconto de {percent}% em «{plan}» durante {months} vale assim que um colega aprovar.',
  ],
  offer_accepted_trial: [
    'Certo, anotado: {days} de «{plan}» grátis. Um colega confirma antes de aplicar e escreve-lhe aqui.',
    'Ainda bem que fica. O período grátis de «{plan}» ({days}) aguarda a aprovação de um colega, que responde aqui.',
    'O período sem custo de «{plan}», {days}, vale assim que um colega aprovar.',
  ],
  cancellation_passed_on: [
    'Passei adiante o seu cancelamento de «{plan}» e ele está a ser feito. A subscrição termina com o período pago, em {date}; até lá pode usar.',
    'O seu cancelamento de «{plan}» está com um colega, que conclui e confirma. Ele vale a partir do fim do período pago, em {date}.',
    'Entendido. O cancelamento de «{plan}» para {date} está em andamento e um colega confirma aqui.',
    '«{plan}» está a ser cancelada com fim em {date}. A solicitação está com um colega, que enviará a confirmação.',
  ],
  cancellation_done: [
    '«{plan}» está cancelada. Pode usar até {date} e depois ela não se renova.',
    'Feito: a subscrição «{plan}» está cancelada e termina em {date}. Não haverá novas cobranças.',
    'O cancelamento de «{plan}» está concluído; o último dia é {date}.',
  ],
  discount_done: [
    'Feito: «{plan}» agora tem {percent}% de desconto durante {months}.',
    'O desconto está ativo: {percent}% em «{plan}» durante {months}.',
    'Em «{plan}» já constam {percent}% a menos durante {months}; verá na próxima fatura.',
  ],
  trial_applied: [
    'Feito: {days} de «{plan}» foram adicionados de graça.',
    'O período grátis de «{plan}» já está ativo: {days}.',
    'Adicionado sem custo a «{plan}»: {days}.',
  ],
  ask_which_subscription: [
    'A qual destas subscrições se refere?',
    'Tem mais de uma subscrição. Qual é?',
    'É uma destas? O nome do plano basta.',
  ],
  ask_which_subscription_bare: [
    'Não vejo nenhuma subscrição com os seus dados. Qual é o plano e com que e-mail foi a conta criada?',
    'Pode dizer-me o nome do plano e o e-mail da conta? Por enquanto não encontro subscrição.',
    'Nenhuma subscrição aparece aqui. De qual conta ou plano se trata?',
  ],
  ask_offer_choice: [
    'Para eu não errar: «{yes}» aceita a oferta, «{cancel}» encerra a subscrição. Qual prefere?',
    'O que decide? «{yes}» é a oferta e «{cancel}» o cancelamento.',
    'Não ficou claro o que decidiu. Responda «{yes}» ou «{cancel}», por favor.',
  ],
};
