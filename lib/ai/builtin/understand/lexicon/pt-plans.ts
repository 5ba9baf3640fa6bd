import type { Lexicon } from './lexicon';

/** Portuguese (Brazil and Portugal): subscriptions: cancelling, pausing, changing, prices. Syntax: lexicon.ts. */
export const ptPlans = {
  cancel: `cancel* | encerr* | anul* | rescind* | termin* | desativar | rescis* | cancela | cancelem | encerra | encerrem | desistir |
    interromper | desligar`,
  cancelSub: `quero/queria acabar com isso/isto/a/o | ponho/pôr/por fim à/ao/a | quero/queria/gostaria/preciso _ parar com a/o/minha/meu | ponha/ponham fim ao/à/a-minha/ao-meu | por/pôr fim ao-meu/à-minha plano/assinatura/subscrição/conta | cancel* __
    assinatura/subscricao/plano/conta/renovacao/servico/teste/premium/mensalidade/anuidade/adesao/matricula/contrato |
    assinatura/subscricao/plano/mensalidade/adesao/teste/contrato _ cancel*/encerr*/anul*/rescind* |
    encerr*/anul*/rescind*/termin* __ assinatura/subscricao/plano/servico/contrato/adesao/mensalidade | desinscrev* |
    desassinar | descadastr* __ plano/assinatura | nao/n quero/queremos/pretendo/desejo _
    renov*/continuar/assinatura/subscricao/servico/assinar/ser/plano | nao renov* | nao/n _ renove/renovem |
    quero/queria/preciso/gostaria/desejo/pretendo/como/quero _ cancelar/cancela/cancelo/cancelamento |
    cancel*/cancela/cancelem/cancele _ ja/tudo/isso/isto/agora/imediatamente/logo/favor/porfavor | cancelamento |
    desativ*/desligar/desliguem/tirar/retirar _ renovacao/assinatura/cobranca | parem/pare/para/parar/deixem/deixar _
    de/me/cobrar cobrar*/debitar* | parem/pare/para de _ cobrar* | nao/n me cobrem/cobre/debitem mais/de/nada | nao/n
    quero que __ renov* | nao/n quero mais __ assin*/servico/plano/pagar/subscri*/continuar/renov* | dar baixa | dar
    de baixa | sair do plano/da/desse | sair da assinatura | quero sair | rescis* |
    cancel*/encerr*/termin*/anul*/parar/interromp*/desativ*/desist*/finaliz* __
    assinatura/subscricao/subscrição/plano/mensalidade/servico/renovacao/renovar/premium/pro/contrato/adesao/matricula/teste/trial/anuidade/pacote/inscricao/debito-automatico/cobranca-automatica/periodo
    | cancel* __ assin*/subscri* | cancela/cancelem/cancele/cancelar
    isso/isto/tudo/ai/aqui/logo/por/pra/para/a/o/minha/meu/esta/essa/este/esse/assinatura | cancela ai | cancela
    pra/para mim | pode/podem/podes/poderia/poderiam/favor/peço/solicito/pedir/pedido/desejo/venho/necessito/favor __
    cancel*/encerr*/terminar/anular __
    assinatura/subscricao/plano/servico/mensalidade/contrato/premium/renovacao/adesao/teste/conta | parar de pagar |
    deixar de pagar/ser/assinar/subscrever/receber-cobranca | quero/queria/vou/gostaria/preciso __ sair __
    plano/assinatura/servico/clube/programa |
    tirar/tira/tirem/retirem/remover/remova/desliga/desligar/desligue/desativa/cancela __
    debito/renovacao/cobranca/pagamento _ automatic* | nao/n _ renov*/renovem/renove/renovar __ | nao/n
    continuar/continuo/seguir/prosseguir _ com _ plano/assinatura/servico/subscricao/curso/mensalidade | dar fim | por
    fim a/ao/na assinatura/subscricao/plano | por termo | fim da/a/do assinatura/subscricao/plano/contrato |
    encerramento __ assinatura/plano/contrato/subscricao | descadastr* | desvincul* __ plano/assinatura | desfiliar* |
    desmatricul* | me tira/tirem/tirar do/desse/da/dessa | me desinscrev* | nao me cobrem mais | parem com _
    cobranca*/debito* | deixem de me cobrar/debitar | prescindir | denunciar o contrato | renunciar | desistir _
    plano/assinatura/curso/servico/subscricao | desisto do/da _ plano/assinatura/servico/curso/subscricao |
    quero/queria/vou/gostaria/preciso/pretendo/decidi/resolvi/desejo __ cancelar | antes que _
    cobr*/vire/renove/debite* & cancel*/encerr* | vou cancelar | fico por aqui | paro por aqui | parar por aqui |
    chega de pagar | terminem | anulem | so quero cancelar | nao quero mais isto/isso/nada/receber-cobranca | cancelem
    de vez | cancelado de vez | denuncia do contrato | denunciar/denuncio o/este/um _ contrato | comunicar __
    denuncia/rescisao/cancelamento | nao/n quero/queria/pretendo/desejo/vou/tenciono/quero-mais/posso-mais _
    continuar/renovar/pagar/manter-a/manter-o/seguir/assinar/prosseguir/plano/assinatura/subscricao | nao/n quero mais
    pagar/isso/isto/ser/assinar/continuar/a-assinatura/o-plano/nada/esse-plano/essa-assinatura | desassin* | como
    desassino | agradecia/agradeco que __ cancel*/encerr*/anul*/termin* | nao preciso mais do plano/servico | nao
    preciso mais da assinatura/subscricao | nao/n poderei/posso/vou/conseguirei/consigo _ continuar/seguir/renovar &
    cobranca/mensalidade/mes/assinatura/subscricao/o-que/financeir* | o-que/como
    faco/devo-fazer/tenho-que-fazer/preciso-fazer _ para/pra nao me/ser/_ cobr*/renov*/descontar* |
    quero/prefiro/queria/gostaria/desejo fechar/encerrar/cortar/terminar/finalizar/acabar _ a/o/minha/meu/com/_
    assinatura/subscricao/plano/contrato/mensalidade | cancelar/cancelem/anular/desfazer __
    plano/anual/assinatura/subscricao & engano/sem-querer/ontem/estorn*/revert*/devol* | nao
    queria/quero/gostaria/pretendo/desejo _ continuar/seguir/renovar/prosseguir |
    servico/assinatura/curso/subscricao/app _ nao/n _ me/nos interessa/serve mais | ja nao me interessa _
    servico/assinatura/curso/subscricao/mais/e | pensando/pensar/a-pensar em cancelar/encerrar/sair |
    estou-a/vou/queria cancelar porque | nao quero continuar & cobranca/debito/mensalidade/cobr* |
    tirem-me/tira-me/tirem/tira/tire/retirem-me/desliguem-me _ me/ela/ele/eu/_
    disso/disto/dessa/desta/da-subscricao/da-assinatura/do-plano/do-clube/desse-plano/deste-plano | deem/dou/dar _
    inscricao/matricula/subscricao/assinatura/contrato/plano _ terminad*/encerrad*/findad*/acabad* |
    encerr*/termin*/acab*/finaliz* de-vez/com-isto/com-este/com-esta/este-contrato/este-plano/isso-hoje | nao/n
    pretendo/quero/desejo/penso _ continuar/seguir/prosseguir/renovar/permanecer/ficar | parem/deixem de me/_
    cobrar/debitar & assinatura/plano/mensalidade/subscricao/usar/uso/mes | nao/n me cobrem/debitem mais/nada | ja
    nao/n vou/quero/posso _ continuar/manter/pagar _ plano/mensalidade/assinatura/clube/ginasio | sair do/da _
    clube/plano/assinatura/subscricao/programa/mensalidade | vou ter-de/que sair & plano/assinatura/mensalidade |
    desligar/desliguem/desligue/desativar _ a renovacao |
    deixar/deixo/deixarei de ser _ assinante/socio/socia/membro/subscritor*/cliente | nao/n precisa/precisam _
    cobrar/debitar/renovar | parem/suspendam/encerrem/terminem a/o/com-a/com-o
    mensalidade/assinatura/subscricao/plano/contrato |
    fora da/do assinatura/plano/subscricao/clube & quero/apag*/dados`,
  cancelDone: `ja/eu/tinha cancelei | cancelei | cancelamos | cancelado _ assinatura/plano/ha/faz |
    tinha/havia/tenho/ter/haver cancelado/anulado | ja _ cancelada/cancelado/anulada | foi/esta/estava/ficou cancelad* |
    depois/apos de cancelar/ter/cancelamento | apos _ cancelar/cancelamento | depois do cancelamento | depois _ cancel* |
    achei que _ cancelado | pensei que _ cancelado | mesmo cancelando | pedi o cancelamento em/no/dia/ha/mes |
    tinha/havia/ja/tenho/foi/estava/esta/ficou/era _ cancelad*/encerrad*/anulad*/terminad* |
    pedi/solicitei/fiz/enviei _ cancelamento __ ha/em/no/dia/semana/mes/passado/passada/ontem/ja/mas/e/antes |
    pedi/solicitei _ cancelar __ ha/em/no/dia/semana/mes/passado/passada/ontem/ja/antes |
    cancelamento _ confirmado/feito/realizado/efetuado/aceito/concluido | confirmaram o cancelamento | protocolo de cancelamento |
    recebi _ confirmacao de/do cancelamento | mesmo depois/apos _ cancel* | ja cancelaram/cancelou`,
  keep: `retirei/cancelei/encerrei/fechei/desisti/anulei _ chargeback*/contestacao/contestacoes/disputa*/estorno |
    chargeback/contestacao/disputa _ retirad*/cancelad*/encerrad* | nao/n cancel* | sem cancelar | em vez/lugar de cancelar |
    ao inves de cancelar | antes de cancelar | manter/continuar _ assinatura/plano/pedido/subscricao | nao me cancelem | nao anul* |
    melhor nao cancelar | nao/n e _ cancel* | nao/n cancel*/cancele/cancelem | sem precisar/ter-de/ter-que cancelar |
    sem perder _ assinatura/plano/subscricao | desistir/desisti/desisto do/de cancelamento/cancelar | mudei de ideia | mudei de ideias |
    voltei atras | reativar | reactivar | continuar com/a/como _ assinante/assinatura/plano/subscricao/premium/voces |
    quero/queria/gostaria/pretendo/prefiro continuar | quero/prefiro/vou/pretendo ficar/manter |
    retirei/cancelei/encerrei/fechei/desisti/anulei/retiro/cancelo/encerro/desisto __ chargeback*/contest*/disput*/reclamac*/queixa/processo/estorno-no-banco |
    ja/nao/n/sem __ necessidade/precisa/preciso/precisar/e-preciso _ de/da/do chargeback/contestacao/disputa/contestar/acionar |
    sem disput* | sem contest* |
    cancel*/desinscrev*/descadastr* __ newsletter/lista/emails/e-mails/notificac*/lembrete*/agendamento*/consulta/reserva/sessao/aula/alarme |
    nao/n quero/queria/vou/preciso/pretendo/penso/desejo/vim cancelar/encerrar/terminar |
    nao/n pretendo/quero/vou/penso/desejo em cancelar | nao/n estou/to cancelando/a-cancelar | nao/n e/era para/pra cancelar |
    nao/n vou/irei/quero/pretendo/preciso/penso-em/tenciono contest*/disput*/denunciar/processar |
    nao/n vou/irei/quero/pretendo/preciso/penso-em/tenciono abrir/fazer/pedir/iniciar/recorrer/entrar-com/acionar/dar-entrada _ contest*/disput*/chargeback/contestacao/reclamacao |
    desisti/desisto/abri-mao _ contest*/disput*/chargeback/contestacao/queixa |
    encerrar/fechar/cancelar o/este/meu chamado/ticket/caso/atendimento/conversa/protocolo | sair do anual/mensal/premium e/para/pro`,
  insist: `so/apenas/somente/simplesmente _ cancel*/quero cancelar |
    cancel*/cancela/cancelem __ ja/imediato/imediatamente/agora/hoje/logo/urgente/pronto |
    ja _ pedi/disse/solicitei/escrevi/falei/pedido/dito __ cancel* | sem perguntas/mais/discussao/conversa/enrolacao/blablabla |
    vez que __ cancel*/peço/peco | segunda/terceira/quarta/enesima vez __ cancel*/peco/peço | eu disse cancel* | falei cancel* |
    disse _ cancel* | insisto | decisao _ tomada/definitiva/final | continuo querendo cancelar | continuo a querer cancelar |
    ainda quero cancelar | quero cancelar e pronto/ponto/acabou | nao tentem/tente __ convenc*/reter | nao insistam/insista |
    repito __ cancel* | de uma vez __ cancel* | cancel* _ de uma vez | ponto final | e pronto | so quero/queria cancelar/que |
    quero so/apenas/somente cancelar/o-cancelamento | apenas cancel* |
    cancela/cancelem/cancele __ so/apenas/logo/ja/agora/porra/caralho/imediatamente/urgente/hoje/favor-sem |
    cancel* __ sem __ perguntas/pergunta/enrolacao/oferta/ofertas/propostas/proposta/conversa/conversas/mais/desculpas/burocracia/questionario/demora/drama |
    sem __ perguntas/enrolacao/propostas/rodeios __ cancel* |
    ja __ pedi/disse/solicitei/mandei/escrevi/liguei/enviei __ cancel*/encerr*/anul*/terminar |
    anynumber/segunda/terceira/quarta/quinta/sexta/decima/enesima vez/email/mensagem/pedido/tentativa __ cancel*/encerr*/anul* |
    quantas vezes __ cancel*/pedir | pela __ vez __ cancel*/encerr*/anul* |
    nao/n quero/preciso _ conversar/discutir/explicar/justificar/negociar/falar | nao/n vou mudar | nao/n adianta | cancela e pronto |
    e so cancelar | so cancela | so cancelem | so cancele | e ponto | cancelem so | cancelem simplesmente | cancelamento imediato |
    com efeito imediato | efeito imediato | cancel* de imediato | volto a pedir | reitero __ cancel*/encerr* | repito |
    quero mesmo cancelar`,
  noOffers: `sem/nao/nem/nada ofertas/descontos/promocoes/oferta/desconto/contrapropostas |
    nao/n _ quero/interessam/interessa/preciso/aceito __ ofertas/descontos/promocoes/oferta/desconto/promocao/proposta* | nao/n me ofere* |
    nada de ofertas/descontos/promocoes | nao venham com ofertas/descontos/promocoes/desconto |
    dispenso _ ofertas/descontos/oferta/desconto/promocoes | poupem me _ ofertas | guardem _ ofertas/descontos/desconto |
    nao quero que me ofere* |
    sem/nao/n/nem/nada/nenhuma/dispenso/poupem/guardem/esquecam/chega __ ofertas/oferta/descontos/desconto/promocoes/promocao/propostas/proposta/cupom/cupons/brindes/contraproposta* |
    nao/n __ oferec* | nao/n venham/venha com __ | nao/n tentem/tente __ reter/segurar/vender/convenc* | nao adianta oferecer |
    nao/n quero/queremos/preciso/aceito oferta/ofertas/desconto/descontos/promocao/promocoes`,
  reasonPrice: `muito/demasiado/tao/bastante/mais/super/bem/ta caro/cara/salgado | carissim* |
    esta/ta/e/ficou/fica/achei/sai _ caro/cara/pesado |
    nao/n _ posso/consigo/podemos/tenho/da _ pagar/dinheiro/condicoes/bancar/arcar/suportar |
    preco _ alto/subiu/elevado/aumentou/puxado/exagerado | aument* __ preco/mensalidade/valor | subi* __ preco |
    custa muito/demasiado/demais | mais barat* __ outr*/concorren*/encontrei/achei/lado | fora do/de _ orcamento | orcamento |
    fiquei desempregad* | desempregad* | perdi _ emprego | nao compensa | nao vale _ preco/dinheiro/que | sem dinheiro/grana/condicoes |
    apertad* | caro demais | cara demais | corte de gastos | cortar gastos/despesas | cortando gastos | situacao financeira |
    car* para/pra/demais/mim/no/neste/hoje/agora |
    ficou/ficar/fica/esta/ta/anda/achei/acho/e/sai/saiu __ caro/cara/puxado/pesado/salgado/apertado/dispendioso/carote |
    caro/cara __ momento/mim/bolso/orcamento/agora/que/demais | pesa/pesando/pesado _ no/bolso/orcamento | bolso |
    nao/n __ cabe/dinheiro/condicoes/orcamento/bancar/verba/rendimento |
    motivos/razoes/problemas/questoes/dificuldades/situacao financeir*/economic*/orcament* | crise | custo de vida |
    cortar/corte/cortando/reduzir/reduzindo/economizar/poupar/conter __ gastos/despesas/custos/dinheiro/contas/grana | economiz* | poupar |
    desempreg* | sem emprego/trabalho/salario | perdi o/meu emprego/trabalho | grana curta/apertou | dinheiro curto | fim do mes |
    aumentou/subiu/aumento/subida/reajuste __ preco/valor/mensalidade/plano | preco/valor/mensalidade __ aumentou/subiu/absurd*/dobrou |
    nao/n vale __ preco/dinheiro/custo/pena | concorren* __ barat*/metade | mais barat* | outra mais barata | nao da pra pagar |
    sem dinheiro`,
  reasonUnused: `nao/n/nunca/quase/mal/raramente _ uso/usamos/utilizo/usei/usado/usando/utilizando/usar/aproveito/utilizei/abro/abri |
    ja nao/n _ uso/preciso/utilizo | nao/n preciso mais | nao/n uso mais | nao/n _ tenho tempo | sem tempo | falta de tempo |
    deixei de usar | parei de usar | nao/n estou usando/utilizando/usufruindo | nao/n tenho usado/utilizado | sem uso | nem uso/abro/usei |
    nao preciso dela/dele | nao/n me serve mais | ja nao preciso | sem utilizar | nao faz _ sentido |
    nao/n/nunca/quase/mal/raramente/pouco __ uso/usei/utilizo/utilizei/abro/abri/entro/entrei/acesso/acessei/aproveito/vejo/leio/jogo/ouço/assisto |
    nem __ uso/usei/abro/abri/entrei/acessei/cheguei-a-usar/lembrava |
    deixei/parei de usar/jogar/utilizar/treinar/estudar/ler/fazer/frequentar |
    ja nao/n __ uso/utilizo/treino/jogo/preciso/faz-falta/jogar/interessa | nao/n _ tempo |
    tempo para/pra _ usar/treinar/estudar/ler/jogar/isso & nao/sem/pouco/falta | falta/sem/pouco de tempo |
    nao/n preciso/precisamos/necessito _ mais/dele/dela/disto/disso | nao/n tem/tenho/ha _ utilidade/serventia/uso | perdi o interesse |
    nao/n me interessa mais | nao/n jogo/treino/estudo/leio mais | ja terminei/acabei/conclui _ curso/programa/livro | ja consegui o que |
    pouco uso | uso pouco | usei uma/duas vez/vezes`,
  subscription: `assinatura* | assin* | subscri* | plano | planos | premium | renov* | teste | mensalidade* | anuidade | mensal | anual |
    pro | adesao | matricula | servico | subscric* | assinant* | plano* | mensal* | anuidade* | semestral | trimestral | vip | clube |
    membro* | pacote mensal | recorren* | renovac* | debito automatico | periodo de teste/experiencia | trial | versao paga`,
  discount: `descont* _ para/de/no/na/em/especial/por/estudante*/algum/maior/melhor | desconto | descontos |
    descontinho | promoc* | promo | cupom | cupons | cupao | cupoes | codigo promocional | codigo de
    desconto/promocao/promocional | voucher | mais barat* | mais em conta | abatimento | melhor preco | preco
    especial/melhor/reduzido/estudante* | baixar/baixem/abaixar/diminuir/reduzir/melhorar _ preco/valor/mensalidade |
    por cento/% de desconto | teste gratis/gratuito | teste gratuit* | periodo/mes/dias de/gratis/gratuit* _
    teste/experiencia/gratis | prolong*/estend*/alarg*/prorrog* _ teste/periodo/experiencia | mes gratis/gratuito |
    dias gratis/gratuitos | tarifa/plano/preco _ estudante* | black friday | condicao especial | fazer _ precinho |
    codigo/cupom/cupao/voucher __ desconto/promo*/nao/invalido/expir*/aplic*/funciona/aceit*/vencido/valido/usar/anyid
    | codigo __ desconto/promo* | desconto/descontos __ |
    algum/alguma/tem/ha/rola/existe/teriam/teria/fazem/vao/havera/vai-ter __
    desconto*/promoc*/promo/cupom/cupons/cupao/oferta*/voucher/campanha*/saldos/bolsa*/abatimento | cyber monday |
    saldos | campanha de/promocional | mes/meses/semana/dias/periodo/teste/aula/amostra/acesso _
    gratis/gratuit*/oferta/borla | experimentar _ antes/gratis/gratuit*/borla/sem | testar _ antes/gratis/gratuit*/sem
    | fica _ mais barat* | faz/fazem/fazer/consegue/conseguem/melhor _ preco/precinho/valor/condicao/condicoes |
    melhor preco/valor/condicao | preco especial/melhor/promocional/camarada/antigo/amigo/estudante/grupo | tarifa
    reduzida/especial/social | bolsa* de estudo/parcial/para | abatiment* | reducao do/de/no preco/valor/mensalidade |
    baixar/abaixar/reduzir/diminuir/baixam/abaixam __ preco/valor/mensalidade/plano/anuidade | pagar/pagando/pago __
    a-vista/anual/adiantado/menos & desconto*/barat*/menos/preco/quanto/abatimento | cashback | indicacao __ | indicar
    __ amigo* | amigo __ desconto | primeira compra | primeiro mes | valor promocional | preco antigo | grupo de | em
    quantidade | por quantidade | familia tem desconto | gratis por/durante/um/uma/algum |
    pagar/pagando/pago/pagamento a vista | aproveitar _ desconto/promocao/oferta/campanha | carrinho __ codigo/cupom |
    codigo/cupom __ carrinho/checkout | desconto para/de/aos estudante*/idos*/reformad*/aposentad*/professor*/escola*
    | estudante*/idos*/reformad*/aposentad*/professor*/escola* __ desconto/preco/tarifa/meia | preco para/de
    estudante*/escola*/grupo* | alguma/uma/tem/ha/essa/a/vossa oferta | ofertas de/para/especiais/promocionais |
    abatimento por | programa de indicacao | segurar o preco | dividir/parcelar em anynumber | mesmo preco | anynumber
    a menos | pagou __ menos | miminho | fazem igual | cobrem o preco | na concorrencia esta/ta |
    parcelar/parcelamento/parcelado/prestacoes/parcelas/dividir/facilidade*/a-prestacoes &
    tem/da/posso/pagar/consigo/condicao/jeito/fazem/como/pode | tem/ha/fazem/existe _
    facilidade*/condicao-melhor/condicoes-especiais/financiamento |
    liberam/liberar/dao/dar/estender/prolongar/renovar/alargar/prorrogar _ mais _
    uns/alguns/umas/dias/dia/semana/tempo | teste/trial/experimentacao/periodo & acabou/terminou/venceu/expirou &
    mais/dias/liberam/dao/estend*/prolong*/doente/dengue/gripe |
    manter/mantem/mantenham/deixar/deixem/conservar/segurar _ o/a/esse/este _ preco/valor/tarifa/mensalidade _
    antigo/antiga/anterior/atual/de-antes/velho | baixaram/baixou/reduziram/desceram __ preco/anynumber/euros/reais &
    comprei/diferenca/ontem/dia | fazem/dao/tem _ anynumber/desconto/preco para/a/pra
    enfermeir*/professor*/estudant*/reformad*/aposentad*/idos*/profissionais | vale/cupom/cupao/voucher/codigo _ de
    anynumber & so/minimo/funciona/vale/serve/acima/compra | anuncio/oferta/banner/e-mail/publicidade __ anynumber &
    valid*/aparece/vigor/ainda/vejo/continua | ainda/continua valid*/ativ*/em-vigor __ oferta/promo*/codigo/desconto |
    quanto fica/sai/custa/e o/a/um/uma |
    quanto custa/fica/sai/seria/custaria _ _ passar/mudar/o/a/_ anual/semestral/trimestral/plano/frete/envio/portes
    | mimo/miminho/miminhos/brinde/agrado & cliente/clientes/tem/ha/anos/algum | em conta &
    quatro/dois/tres/levar/mais/fica | precinho/precinhos | portes gratis & vigor/acima/ainda/euros |
    manter/mantem/mantiverem/mantenham/baixar/baixarem _ o/a/_ preco/valor/mensalidade _ antigo/anterior/antiga/_ &
    encerrar/cancel*/puderem/se/subiu`,
  discountPersonal: `me faz*/da/dao/dar/dê/deem/podem/pode/consegue*/arranj*/arrum*/oferec*/aplic* __ descont*/preco/oferta/promo*/cupo*/cupom/codigo/teste/abatimento |
    fazer/dar/fazem/podem/podiam/pode/poderia*/conseguem/consegue/arranjam/arranja __ descont*/preco/mais barat*/cupom/cupao/abatimento/precinho/promoc* __ mim/me/para/pra/eu/estudante/cliente/por/fidel* |
    podem/poderiam/pode/poderia/consegue*/arranj*/da _ fazer/dar/oferecer/arranjar/me __ descont* | tem como _ desconto/descontinho/me |
    rola _ desconto/descontinho | cliente desde/fiel/antigo/antiga/ha/faz |
    sou cliente/estudante/assinante/usuari*/reformad*/aposentad*/utilizador* | ha/faz anos/meses _ que/cliente | fidelidade |
    nao/n consigo pagar tanto | excecao | estou sem trabalho/emprego/dinheiro/grana | desempregad* |
    quero/queria/preciso/gostaria __ descont*/cupom/cupao | prolongar/estender/prorrogar _ meu/teste | nao tenho condicoes |
    sou/como/por-ser cliente/estudante/assinante/professor*/aposentad*/reformad*/usuari*/utilizador* |
    cliente/assinante/aluno/aluna/usuario/utilizador __ anos/meses/antigo/antiga/fiel/desde/tempo/longa | sem emprego/trabalho/condicoes |
    nao/n __ condicoes/pagar-tudo/pagar-isso/posso-pagar | para/pra mim |
    me/nos __ desconto/precinho/cupom/cupao/abatimento/preco-melhor/bolsa/condicao |
    podem/poderiam/pode/poderia/conseguem/consegue/podias/seria-possivel/da-pra/tem-como/ha-hipotese __ desconto/precinho/cupom/abatimento/bolsa/baixar/preco/melhor/gratis/prolongar/estender |
    seria possivel __ desconto/bolsa/abatimento/preco/cupom | ajud* __ desconto/preco`,
  pause: `paus* | congel* __ assinatura/conta/plano/subscricao/servico/matricula | suspend* __
    assinatura/plano/subscricao/servico/temporar* | suspensao temporaria | trancar _ matricula/assinatura/plano |
    colocar/por/meter/botar _ pausa/espera/stand | stand by | pular _ mes/pagamento/entrega/mensalidade | saltar _
    mes/pagamento | interromp* _ temporar*/assinatura/subscricao | parar por _ meses/mes/tempo | dar um tempo | deixar
    _ suspensa/parada por | paus*/congel*/suspend*/trancar/interromper/tranc*/parar/segurar __
    assinatura/plano/subscricao/mensalidade/conta/matricula/inscricao/servico/cobranca*/pagamento*/meses/mes/semanas/tempo/ferias/viagem/ate/temporariamente
    | pausar | pausa | pausem | pausa de/por/na/no/ate | ferias & pausa*/suspend*/parar/congelar | viajar &
    pausa*/suspend*/parar/congelar | suspender temporariamente | interrupcao temporaria | temporariamente | ficar __
    mes/meses sem pagar/ser | retomar/retomo/voltar/volto __
    mes/meses/janeiro/fevereiro/marco/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro &
    pausa*/suspend*/parar/congelar/trancar | saltar/pular/adiar _
    mes/mensalidade/caixa/entrega/proxim*/cobranca/pagamento | hibern* | interromper/interrompo __
    mensalidade/assinatura/subscricao __ enquanto/durante/baixa/ate/meses | enquanto estou/estiver |
    guardar/guardem/segurar/segurem/reservar/deixar __ meses/aulas/sessoes/creditos
    restantes/para-depois/pra-depois/que-faltam/que-restam | parar/pausar/suspender/congelar/trancar _ o/a/meu/minha
    plano/assinatura/subscricao/mensalidade &
    periodo/meses/mes/semanas/sem-perder/volto/retom*/enquanto/operad*/ferias`,
  planChange: `mud*/pass*/troc*/alter*/migr*/sub*/atualiz*/mudar __
    plano/anual/mensal/premium/basico/familia*/pro/tarifario/superior/inferior | mud*/alter*/troc* __ data/dia __
    renov*/cobranca/pagamento/faturamento/vencimento/debito | adicion*/acrescent*/inclui* __
    usuario*/utilizador*/licenca*/membro*/conta* | plano mais barato/completo/caro/simples/basico/em/alto/baixo |
    upgrade* | downgrade* | outro plano | plano superior/inferior/familia*/anual | pagar anual* | data de vencimento _
    mud*/alter* | mud*/alter*/troc* _ assinatura |
    mud*/pass*/troc*/alter*/migr*/sub*/transferir/converter/baixar/descer/ir/voltar/upgrade/downgrade/evoluir/ampliar
    __
    plano/anual/mensal/semestral/trimestral/premium/basico/familia*/familiar/pro/plus/individual/gratuito/superior/inferior/gold/completo/vip/empresarial/equipa/duo
    | plano/anual/mensal/premium __ em-vez/em-lugar/ao-inves |
    trocar/mudar/alterar/adiar/antecipar/passar/mover/transferir __
    data/dia/vencimento/renovacao/cobranca/debito/fatura _ | data/dia/vencimento __
    mud*/alter*/troc*/adiar/antecipar/passar/para-o-dia/para-dia/pro-dia |
    adicionar/acrescentar/incluir/adiciono/por/colocar/meter __
    pessoa*/membro*/usuario*/utilizador*/licenca*/lugar*/dispositivo*/perfil/filho/filha/marido/esposa/mulher __
    plano/assinatura/conta/subscricao | aument*/reduz*/diminu* __ plano/licencas/utilizadores/usuarios/lugares |
    renovar/renovacao para/no outro/outra/plano | fazer upgrade/downgrade | upgrade | downgrade | mudanca de plano |
    troca de plano | alteracao de/do/da plano/data/vencimento | renovar __ anual/mensal | tirar/remover/retirar _
    usuario/utilizador/membro/licenca/pessoa __ plano/equipa/equipe/assinatura | tirem/tira/tirar/ponham/poe/por __
    plano familia | plano menor/maior | sair do anual/mensal/premium/basico | duas/mais/tres
    licencas/contas/utilizadores em-vez/em-lugar/ao-inves | retirar/tirar/remover a pausa |
    passar/passem/mudar/mudem/mover/trocar/adiar/atrasar/puxar/alterar _ _
    cobranca/debito/pagamento/vencimento/mensalidade/data _ pro/para/pra/ao/a _ dia/anynumber |
    recebo/salario/pagamento/ordenado/reforma & cobr*/debit* & dia/passar/mudar/anynumber | anual/ano
    compensa/sai/fica/vale & mes/mensal/mudo/mudanca/mudar/passo/passar | pago por/todo/ao mes & anual/ano |
    atualizar/trocar/mudar/alterar/colocar _ o/meu/um/outro cartao __
    vence/vencido/expira/mensalidade/assinatura/antigo/novo/caduca | novo/nova iban/conta/nib | mudei/troquei/mudamos
    de banco & debito/mensalidade/cobranca/assinatura/iban/pagar | da/do caixa/plano/cesta
    grande/pequen*/basic*/premium/mensal/anual para/pra/a a/o/_ grande/pequen*/basic*/premium/mensal/anual | a partir
    da/do proxim*/seguinte entrega/caixa/envio/mes | aulas/sessoes/entregas/caixa _ _
    passar/mudar/adiar/guardar/repor/remarcar & mes/semana/proxim*/outro/seguinte | nao poderei/posso ir/comparecer &
    passar/adiar/repor/remarcar/mes/aulas |
    reduzir/reduz/reduzam/baixar/aumentar/aumentem/passar/descer/subir _ de/para/pra _
    anynumber/um/dois/tres/quatro/cinco _ _ _
    ecras/telas/utilizadores/usuarios/licencas/perfis/lugares/contas/pessoas | novo contrato &
    colaboradores/licencas/plano |
    cartao _ venceu/expirou/caducou/novo & mensalidade/assinatura/subscricao/plano/renovacao | rever/revisar/ajustar
    _ o/_ plano/contrato & equipa/equipe/empresa/telefone | subir-me/subam-me/passem-me/mudem-me de plano/escalao |
    de anynumber/dois/tres em anynumber/dois/tres meses/semanas |
    retomar/retomem/reativar/recomecar/voltar-a-receber & caixa/assinatura/subscricao/plano/entregas/kit | plano de
    casal/duo/dupla`,
  planQuestion: `quando _ renov*/vence/expira/acaba/termina/caduca | quando e/sera/vai/vou _
    cobrad*/renov*/proxim*/cobranca/debitado | data de/da renovacao/vencimento/cobranca/faturacao | proxima/proximo
    cobranca/pagamento/fatura/renovacao/mensalidade/debito | quanto _ custa/fica/sai/e/custam/esta/pago/paga __
    plano/assinatura/subscricao/anual/mensal/premium/renov*/mes/ano/mensalidade | que plano/planos | qual plano/planos
    | qual _ meu plano | quais _ planos | qual/quais _ diferenca* | diferenca* entre | esta/continua _ ativa __
    assinatura/subscri* | assinatura/subscricao _ ativa/activa | ate quando __ assinatura/plano/tenho/vale/dura |
    quanto tempo falta/resta | renova sozinh*/automatic* | renova se automatic* |
    quando/que-dia/em-que-dia/qual-dia/que-data __
    renov*/venc*/cobr*/debit*/expira/termina/acaba/fatura/proxim*/assinatura/subscricao/plano/mensalidade/desconta* |
    data __ renov*/cobr*/venc*/debito/pagamento/expira*/fatura* | proxima/proximo/proximas __
    cobranca/fatura/renovacao/mensalidade/debito/pagamento/parcela | ate quando | quando
    acaba/termina/expira/renova/vence | renova/renovacao __ automatic*/sozinh*/quando/dia/data | quanto/qual __
    diferenca/custa/fica/preco/valor __ plano/premium/anual/mensal/assinatura/subscricao | qual/que/em-que plano __
    estou/tenho/sou/e-o-meu | meu plano/assinatura/subscricao __ ativ*/valid*/ate/qual/quando/termina/acaba |
    fidelizacao | periodo de fidelidade | planos __ tem/ha/existem/disponiveis/oferecem/voces | que planos | tipos de
    plano | pago/pagar/paga so/apenas/somente _ diferenca | como passo/mudo/troco __
    plano/anual/mensal/premium/familia* | em que data/dia __
    termina/acaba/expira/renova/vence/cobrad*/assinatura/subscricao | data termina | quanto pago a-mais/mais | tenho o
    basico/mensal/anual/premium | quanto tempo __ tenho/falta/resta __ plano/assinatura/subscricao |
    tirar/remover/retirar um/uma usuario/utilizador/membro/pessoa | quanto falta __ renovar/renovacao/vencer/acabar |
    quando/em-que-dia _ e-que/que/_ _ tenho-de/tenho-que/devo/preciso-de/preciso/vou pagar/pago _
    outra-vez/de-novo/novamente/_ | quando _ volto/torno/tenho a/de/que pagar/ser-cobrad*/renovar`,
} satisfies Partial<Lexicon>;
