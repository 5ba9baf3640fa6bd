import type { Lexicon } from './lexicon';

/** Threats and danger in Portuguese: payments reversed, lawyers and offices, public shaming, danger to life. */
export const ptThreats = {
  chargeback: `charge back | contest* __ compra/cobranca/pagamento/debito/cartao/banco/valor/transacao/nubank/operadora |
    contestac* | disput* & banco/cartao/cobranca/paypal/pagamento/compra/mercado/transacao |
    abr*/inici*/faz*/met*/registr* _ disputa/contestacao/reclamacao/mediacao &
    banco/paypal/cartao/visa/mastercard/mercado/cobranca/pagamento/operadora | abr* _ disputa | pelo _ banco __
    dinheiro/estorn*/revert*/contest*/valor | med do pix | mecanismo especial de devolucao | compra nao reconhecida
    | banco resolv* | reclamar no/ao/com paypal | contest*/contestar/contestacao/contestei/contestarei __
    compra/cobranca/pagamento/debito/cartao/banco/valor/transacao/nubank/operadora/administradora/fatura/credito/despesa/movimento/itau/bradesco/santander/inter/caixa/c6/picpay/lancamento
    | disputa/disputar/disputo/litigio __
    cartao/paypal/banco/compra/cobranca/pagamento/operadora/transacao/valor/mercado-pago/administradora/stripe/visa
    |
    abrir/abro/abri/abrirei/iniciar/inicio/entrar/entro/fazer/faco/farei/registrar/registo/meter/meto/aberta/acionar/dar/dou
    __ disputa/contestacao/chargeback/litigio/mediacao/reclamacao-no-paypal/reclamacao-no-banco/caso-no-paypal |
    disputa _ aberta/no/na/com/pelo | chargeback/charge-back/xargeback/charjback/chargback* |
    vou/irei/terei-de/tenho-de/serei-obrigado/pedirei/peço/peco/pedir/solicito/solicitar/solicitarei/exigir/mandar/mando
    __ banco/operadora/administradora/visa/mastercard/paypal/nubank/emissor/cartao __
    estorn*/revert*/anul*/cancel*/contest*/devol*/reembols*/bloque*/chargeback/reversao/intervir/intervencao/tratar/resolver
    | mandar/mando/vou/pedir/peco/fazer/faco/solicitar/forcar/forco estorn*/estornar __
    cartao/banco/operadora/nubank | resolver/resolvo/trato/tratar/resolverei/acerto
    direto/diretamente/directamente/no/com/pelo _ banco/cartao/operadora/nubank/administradora/paypal |
    vejo/veremos/vemo-nos/a-gente-se-ve _ no/com _ banco/paypal | por via bancaria | via bancaria | seguro do cartao
    | protecao ao comprador/do-comprador | protecao do comprador | programa de protecao |
    reclamacao/reclamar/queixa/caso/denuncia __ paypal/mercado-pago/pagseguro/visa/mastercard | med __ pix |
    mecanismo especial | contestar o pix | devolucao _ pix __ banco | ja pedi/abri/solicitei/acionei __
    banco/operadora/cartao/paypal/contestacao/chargeback/disputa | compra nao reconhecida no banco | dar como
    fraude/nao-reconhecida | nao reconhecer _ compra _ banco | sustar o pagamento | sustar | bloquear
    o/os/este/esta/a/esse pagamento/pagamentos/debito/debitos/cobranca __ banco/cartao | revogar _ debito
    direto/directo/autorizacao/sepa | revog* __ debito direto/directo | cancelar _ debito direto/directo | devolver
    _ debito direto | ordem ao banco/ao-meu-banco | dar/dou/dei ordem __ banco |
    acionar/aciono/acionarei/recorrer/recorro/reclamar/reclamo/queixar-me/avisar/comunicar/notificar/dirigir _
    ao/o/a/no/meu/junto/com _ banco/visa/mastercard/paypal/operadora/nubank/emissor/bradesco/itau/administradora |
    vou/irei/ou/senao/entao __ ligar/ligo/falar/falo/contactar/contatar/contacto/contato/pedir/peco/acionar _
    ao/para/pro/com/o/a/no _ banco/visa/mastercard/paypal/operadora/nubank/administradora/cartao &
    ou/senao/se-nao/amanha/hoje/caso/agora/estorn*/devol*/revert*/cansei/chega/resolver/resolvam/prazo/resposta/ja |
    banco & reverter/estornar/contestar/chargeback/contestacao/reversao | impugn* __
    transac*/debito/pagamento/compra/cobranca/valor | desfaz*/desfac* &
    visa/mastercard/cofidis/banco/cartao/operadora | marcar/marco/dar/reportar/classificar __
    compra/cobranca/pagamento __ fraude/fraudulent* | banco __ ja/esta/ta _
    tratar/reaver/recuperar/estornar/analisando/mediando | chargeback* |
    reverter/reverto/reversao/anular/anulo/anulacao/estornar/contestar/contesto/recuperar/reaver/sustar/desfazer/puxar/tomar/retomar
    &
    banco/operadora/administradora/emissor/emissora/visa/mastercard/unicre/nubank/bradesco/itau/santander/inter/sibs/paypal/mercado-pago
    | banco/operadora/administradora/visa/mastercard/paypal/nubank/bradesco/itau/santander &
    reverter/estorna/estornam/reverte/revertem/anula/anulam/contestar/contestei/contesto/contestacao |
    estorno/reversao/anulacao/devolucao __
    pelo/via/atraves-do/junto-do/junto-ao/por-meio-do/diretamente-no/direto-no/direto-com/com-o _
    banco/operadora/administradora/nubank/visa/mastercard/paypal/emissor/meu-banco |
    pedir/peco/peço/pedirei/pedi/solicitar/solicito/solicitei/exigir/exijo/fazer/faco/faço/farei/mandar/mando __
    estorno/reversao/anulacao/devolucao/chargeback/contestacao __
    banco/operadora/administradora/nubank/visa/mastercard/paypal/emissor/cartao/cartão |
    banco/operadora/administradora __ estorno/reversao/devolucao/chargeback/contestacao &
    pedir/peco/peço/pedirei/pedi/solicitar/solicito/solicitei/vou/irei/aberto/aberta/abri |
    faco/faço/farei/fazer/resolvo/resolver/trato/tratar/consigo/recupero/estorno/peço/peco _
    isso/mesmo/tudo/eu-mesmo/eu-mesma/dinheiro/valor/disso/disto _ pelo/com-o/no/via/atraves-do
    banco/cartao/nubank/paypal | eu mesmo/mesma _ faco/faço/peço/peco/estorno/resolvo pelo/no/com __ banco/cartao |
    abr*/inici*/protocol* __ contestacao/contestacoes | contestacao __
    cartao/banco/visa/mastercard/nubank/compra/pagamento/cobranca/aberta/formulario/protocolo/paypal/debito/pix |
    formulario/protocolo/dossie/carta/processo de/da contestacao/disputa/chargeback |
    entrar/entro/entrei/entrarei/dei-entrada/dar-entrada __ contestacao/disputa/chargeback |
    registr*/marqu*/report*/inform* __ compra/cobranca/pagamento __ nao-reconhecida/nao-reconheco/fraude | compra
    como nao reconhecida | como nao reconhecida | travar/sustar __ pagamento __ mim/banco |
    visa/mastercard/paypal/banco/operadora/nubank __ abriu/abriram/abrira/vai-abrir _
    processo/disputa/caso/contestacao/protocolo | visa/mastercard/paypal __ contra voces/vcs/vos | retorno do debito
    | reverto/reverterei/reverter/reverte/cancelo/cancelarei/anulo/bloqueio/contesto/estorno _
    o/a/este/esse/vosso/seu pagamento/compra/cobranca/transacao/operacao &
    ou/senao/se/caso/banco/cartao/vou/hoje/amanha/paypal |
    mando/mandarei/mandar/vou-mandar/peco-ao/pedirei-ao/digo-ao/vou-pedir-ao _ _ banco/cartao _
    devolver/anular/cancelar/estornar/reverter/recusar/contestar | dou/darei/declaro/marco/reporto como fraude &
    banco/debito/cobranca/cartao/compra/pagamento | estorn*/revert*/cancel*/anul* _ por la/fora/conta-propria &
    cartao/banco/peco/ligo | ligo/ligarei/ligar/falo/vou-ligar/telefono _ pro/para/pra/ao/a/com/o _
    cartao/banco/emissora/emissor/visa/mastercard/nubank/operadora &
    estorn*/contest*/cancel*/anul*/revert*/dinheiro/compra | trat*/falado/falei/resolvi/combin* _ com/no _ banco &
    cancel*/anul*/estorn*/devol*/revert*/contest* | como _ se revert*/estorn*/anul*/contest* _ um/o/este _
    pagamento/compra & banco/cartao/gestor | recupero/recuperarei/recupero-o/pego/pegarei/tiro/vou-buscar __
    por/pelo/pela/com/via/atraves _ american/amex/visa/mastercard/paypal/banco/cartao/nubank &
    dinheiro/valor/senao/se/caso | banco/cartao _ para/pra/que nao/n _ pagar/pague/aceitar/aceite/passar/autorizar |
    mandei/ordenei/avisei/dei-ordem/disse/pedi _ ao/no/meu/o banco/cartao &
    nao-pagar/nao-pague/devolv*/estorn*/bloque*/recus*/cancel* |
    visa/mastercard/paypal/amex/banco/cartao/operadora/emissor _ _
    ouvir/escutar/atender/dar-razao/proteger/resolver/devolver & voces/senao/ja-que/se/caso/razao |
    abro/abrirei/abrir/vou-abrir/aberto/abri o/um/uma/meu _ caso/disputa/reclamacao/contestacao/chamado _
    no/na/hoje/amanha/ainda/com paypal/banco/cartao/visa/mastercard/hoje/mercado/amanha/nubank |
    declarar/declaro/marcar/reportar/reporto/comunicar/vou-declarar __ banco/cartao &
    desconhecid*/fraude/fraudulent*/nao-reconhecid*/nao-autorizad* | preench*/fazer/faco/feito/fiz/enviei _
    o/a/um/uma _ formulario/contestacao/disputa/reclamacao/pedido _ no/do/na/da/ao/de
    banco/cartao/paypal/visa/mastercard/estorno/chargeback | senao/se-nao/depois/ou/entao _
    american/amex/visa/mastercard/paypal/meu-banco/o-banco/meu-cartao resolve/trata/devolve/recupera/cuida |
    meu/o/nosso banco/cartao/operadora/paypal _ _ buscar/pegar/recuperar/tirar/cobrar __ dinheiro/valor/grana |
    dinheiro/valor _ _ banco/cartao _ recupera/busca/pega/devolve | tenho anynumber/dois/tres dias/meses _ para/pra
    _ contestar/reclamar/disputar/isso/devolver & banco/cartao/visa/paypal | homebanking/home-banking/app-do-banco
    __ contest*/disput*/estorn*/devol* | contest*/disput*/devol* __
    homebanking/home-banking/app-do-banco/internet-banking | impresso/formulario/declaracao/pedido de/para
    nao-reconhecimento/contestacao/chargeback/estorno/anulacao & banco/cartao/entreguei/agencia/visa | seguro do/de
    cartao | reclam*/pedir/pedimos/recuper* __ por/via/pela _ via do cartao/banco | cobranca/pagamento/debito/compra
    _ _ derrubo/derrubar/anulo/reverto/devolvo/cancelo & banco/cartao/ja/hoje/abaixo/tras |
    derrubo/derrubar/derrubarei _ a/o/essa/esse cobranca/pagamento/debito/compra | meu/o/nosso
    banco/cartao/visa/operadora _ reverte/revertera/estorna/estornara/anula/anulara/devolve/devolvera _ a/o/os/essa
    compra/cobranca/pagamento/debito/valor/dinheiro | paypal/mercado-pago/mercadopago/visa/mastercard/banco/nubank _
    me protege/cobre/resguarda/protege-me/ampara |
    disputo/disputarei/contesto/contestarei/contestaremos/impugno/impugnarei | prazo para/pra
    contestar/devolver/recusar/disputar _ a/o/os cobranca/debito/pagamento | deixem/deixa _ eu-resolvo/resolvo/trato
    _ com o/meu banco/cartao | eu-resolvo/resolvo/resolverei/trato com o/meu banco/cartao/paypal |
    digo/direi/vou-dizer/declaro que/ao _ _ nao autorizei/reconheco/fiz & banco/cartao |
    banco/operadora/administradora/cartao/visa/mastercard/paypal/nubank __
    vai/va/ira/vao/trata/ja-esta/me-vai/resolve/resolvem/resolver __
    devolv*/estorn*/revert*/recuper*/anul*/contest*/tratar/reembols*/disto/disso/isso/isto/resolver |
    falar/falo/falei/ligar/ligo/liguei/acionar/aciono/acionei/contactar/contacto/contactei/contatar/contato/contatei/recorrer/recorro/queixar/reclamar/reclamo/reclamei/avisar/aviso/notificar/comunicar/ir-ao/vou-ao/resolver/resolvo/tratar/trato
    __ banco/operadora/administradora/visa/mastercard/nubank/emissor/paypal/unicre __
    estorn*/revert*/reversao/anul*/contest*/cancel*/bloque*/devol*/recuper*/disputa/chargeback/reembols*/resolver/isso/isto/hoje/amanha/agora/ja
    | banco/pai __ travar/sustar/bloquear _ pagamento/compra/cobranca | vou/passo/irei a/na/ao/no
    agencia/banco/balcao __ anul*/devol*/estorn*/revert*/cancel*/contest* |
    anulo/anularei/anulamos/bloqueio/bloquearei/cancelo/cancelarei/paro/sustar/susto _ o/a/este/esse/os/tudo
    pagamento/cobranca/debito/compra/operacao __ banco/cartao/paypal/visa |
    rejeito/rejeitarei/recuso/recusarei/vamos-recusar/vou-recusar/vamos-rejeitar/vou-rejeitar _ o/a/os/este/essa
    debito/cobranca/pagamento | ordem de devolucao/nao-pagamento/anulacao/estorno & banco/cartao/agencia/dar/dou/vou
    | vao/voces ver como/que/quao __ banco/cartao/visa __ devolv*/estorn* | senao/ou/entao _ _
    trata/resolve/cuida/ocupa __ visa/mastercard/banco/paypal/cartao | glos* &
    banco/cartao/fatura/emissor/emissora/bradesco/itau/santander/nubank/inter/caixa/bandeira |
    visa/mastercard/elo/amex/american-express/paypal/nubank/bandeira/operadora/emissor/emissora/administradora/adquirente/financeira/banco/cartao/gerente/agencia/eles
    _
    puxa/puxam/puxe/puxar/vai-puxar/vao-puxar/cuida-de-puxar/desfaz/desfazem/vai-desfazer/vao-desfazer/recredita/recreditam
    | puxar/puxa/puxam/puxo _ tudo/valor/dinheiro/grana/quantia &
    banco/cartao/visa/mastercard/operadora/bandeira/gerente/agencia | deixo/deixarei/vou-deixar _ _ o/a/quem
    emissor/emissora/banco/visa/mastercard/operadora/bandeira/cartao/emitiu | emissor/emissora/bandeira/adquirente
    __ resolv*/devolv*/cuid*/recuper*/revert*/estorn*/credit* & senao/ou/se-nao/caso/vou/mim/deixo/ja/vai | quem/que
    _ emitiu/passou/deu _ o/meu cartao & resolv*/devolv*/regressa/volta/recuper*/trata*/valor/dinheiro |
    marcar/marquei/marco/reportar/reportei/reporto/sinalizar/sinalizei/assinalar/assinalei/registei/registrei __
    indevid*/golpe/fraude/fraudulent*/nao-reconhecid*/nao-autorizad* &
    banco/homebanking/app/aplicativo/cartao/nubank/caixa/itau/operacao/movimento/compra/despesa | despagar |
    recredit* & banco/cartao/caixa/agencia/emissor | credito provisorio & banco/cartao/itau/nubank/deram/deu |
    pedir/peco/pedi/pedirei/vou-pedir/solicitei _ ao/a/no/na
    paypal/apple/google/google-play/steam/visa/mastercard/mercado-pago/klarna _ _
    dinheiro/valor/devolv*/reembols*/reponha/ponha/reposicao/recuper* | vem/volta/voltam/vai/vao _ para/pra tras &
    debito/banco/cartao/mensalidade/cobranca | debito/mensalidade/cobranca __ vai/vao/ira/sera/serao
    voltar/devolvid*/recusad*/rejeitad* & banco/ordem/avisei/balcao/agencia/cartao | por/pela/via contestacao &
    senao/ou/vai/vou/reembols*/devolv*/cartao/volta | contestacao
    feita/aberta/enviada/protocolada/registrada/registada | setor/departamento/central/equipa/equipe de _
    contestac*/disputa*/litigio* | caminho/via do/da cartao/banco/operadora & vou/sigo/ou/senao |
    alegar/alego/direi/digo/dizer/declaro/declarar __
    nao-recebi/nao-chegou/nunca-chegou/nunca-foi-entregue/nao-entregue/nunca-recebi &
    banco/cartao/visa/mastercard/operadora | cartao/banco _ _ resolve/resolvera/acerta/trata _
    por-mim/no-meu-lugar/comigo/por-voces/com-voces/convosco | forcar/force/obrigar/obrigue _ _
    devolv*/devolucao/estorno & banco/cartao/emissor/operadora | bloqueei/bloquearei/travei/sustei __
    debito/debitos/cobranca/cobrancas/pagamento & banco/cartao/ultimo/anterior/devol*/tras |
    reclamar/reclamo/reclamarei/reclamei/vou-reclamar _ a/o/esta/essa/esse/este
    operacao/movimento/transacao/despesa/debito/compra & banco/cartao/visa/caixa/multibanco/regressa/volta |
    contestei/contestando/contestada/contestado/contestarei/contestaremos/impugnada/impugnei/impugnado/impugnar/impugno
    &
    banco/agencia/gerente/emissor/emissora/bandeira/adquirente/operadora/administradora/cartao/visa/mastercard/elo/amex/paypal/nubank/itau/bradesco/santander/inter/caixa/c6/sicredi/sicoob/picpay/millennium/bpi/montepio/klarna/unicre/sibs/revolut/homebanking/pay/pago/montepio/balcao/bank/app
    | vou/vo/passo/estou/estarei/sigo/corro/irei/fui _ no/ao/na/à/a _ banco/agencia/balcao/caixa &
    devolv*/desfaz*/desfac*/anul*/estorn*/revert*/cancel*/contest*/puxar/recuper*/reaver/buscar/devolucao |
    desfazer*/desfazem/desfaca/desfacam/desfaco &
    banco/agencia/gerente/emissor/emissora/bandeira/adquirente/operadora/administradora/cartao/visa/mastercard/elo/amex/paypal/nubank/itau/bradesco/santander/inter/caixa/c6/sicredi/sicoob/picpay/millennium/bpi/montepio/klarna/unicre/sibs/revolut/homebanking/pay/pago/montepio/balcao
    | recorro/recorri/recorrer/recorrerei _ ao/a/à/na/no _
    banco/agencia/gerente/emissor/emissora/bandeira/adquirente/operadora/administradora/cartao/visa/mastercard/elo/amex/paypal/nubank/itau/bradesco/santander/inter/caixa/c6/sicredi/sicoob/picpay/millennium/bpi/montepio/klarna/unicre/sibs/revolut/homebanking/pay/pago/montepio/balcao/reclamacao/google-pay/apple-pay
    | aciono/acionei/acionar/acionarei/ativei/ativo/ativar _ _
    bandeira/seguro/protecao/operadora/administradora/adquirente/emissor/emissora/visa/mastercard | protecao/seguro
    de compra/compras & cartao/gold/ativei/acion*/cobre/visa/mastercard/platinum/black |
    banco/agencia/gerente/emissor/emissora/bandeira/adquirente/operadora/administradora/cartao/visa/mastercard/elo/amex/paypal/nubank/itau/bradesco/santander/inter/caixa/c6/sicredi/sicoob/picpay/millennium/bpi/montepio/klarna/unicre/sibs/revolut/homebanking/pay/pago/montepio/balcao
    _ _ tirar/retirar/retirarem/tirarem __ conta/fatura/voces/vos | nao-pago/nao-pagarei/nao-vou-pagar &
    klarna/cartao/operadora/visa & ja/avisad*/vos/voces | debito/mensalidade/cobranca/fatura _ _ vai-ser/sera/e
    recusad*/devolvid*/contestad*/rejeitad* & mim/ordem/banco/balcao/minha/ou/toda | quem _
    vai/trata/lanca/resolve/tira/cobra/devolve/cuida/fala/bate __ e/sera _ _
    banco/agencia/gerente/emissor/emissora/bandeira/adquirente/operadora/administradora/cartao/visa/mastercard/elo/amex/paypal/nubank/itau/bradesco/santander/inter/caixa/c6/sicredi/sicoob/picpay/millennium/bpi/montepio/klarna/unicre/sibs/revolut/homebanking/pay/pago/montepio/balcao/american
    | ou/senao/enquanto/amanha __
    banco/agencia/gerente/emissor/emissora/bandeira/adquirente/operadora/administradora/cartao/visa/mastercard/elo/amex/paypal/nubank/itau/bradesco/santander/inter/caixa/c6/sicredi/sicoob/picpay/millennium/bpi/montepio/klarna/unicre/sibs/revolut/homebanking/pay/pago/montepio/balcao
    _ cuida/contesta/acerta/resolve/devolve/trata/desfaz/estorna/reverte/recupera |
    banco/agencia/gerente/emissor/emissora/bandeira/adquirente/operadora/administradora/cartao/visa/mastercard/elo/amex/paypal/nubank/itau/bradesco/santander/inter/caixa/c6/sicredi/sicoob/picpay/millennium/bpi/montepio/klarna/unicre/sibs/revolut/homebanking/pay/pago/montepio/balcao/mercado-pago/google-pay
    _ _ devolver/devolve/creditar/credita/repor/repoe/ressarcir/ressarce/recreditar | desacordo comercial |
    retrocesso da/de/do _ cobranca/operacao/pagamento/debito | reversao & regulamento/requer*/direito & cartao/banco
    | centro de resolucao/disputas & paypal/encontro/caso | paypal &
    razao/favor/comprador/aberto/caso/disputa/mediac*/mediando/retir*/reportar | nao-reconheco &
    homebanking/botao/chamado/app-do-banco/aplicativo-do-cartao/aplicativo-do-banco |
    mandar/mandarei/mando/mandei/vou-mandar devolver/reverter/estornar/anular/desfazer/puxar _
    este/esse/o/os/a/as/tudo | anynumber/treze/oito/doze/muitos dias/meses/semanas _ para/de/pra _
    pedir/devolver/reclamar/contestar & debito/cartao/banco/cobranca/movimento |
    reclamacao/reclamar/reclamo/reclamei/reclamarei _ no/na/junto-do/junto-da/ao/à/do _
    cartao/visa/mastercard/mb-way/mbway/unicre/sibs/paypal/banco/bandeira/debito |
    combinei/combinado/acertado/tratado/ordem-minha/por-ordem-minha com/no/na _ _
    banco/balcao/gerente/gestor/agencia | cancel* & operadora/administradora/bandeira/emissor/emissora &
    vou/direto/ou/senao/ja/amanha/peco | central/linha/0800/atendimento _ do/da/de/no
    cartao/elo/visa/mastercard/banco & protocolo/ensin*/estorn*/devolv*/analise/cancel*/impugn*/anul* | disputa &
    rascunho/deixei | formulario & banco/bancos/cartao/agencia & assinad*/preench*/valor/volta/devol* | atras de
    vos/voces/vcs & seguro/cartao/gold/banco/visa | pus/ponho/vou-por _ banco ao-corrente | vao/ir/vou _ ao/no
    cartao/banco _ buscar/recuperar/puxar | banco/cartao/visa/mastercard/operadora/bandeira _ ir/va/a/precise/tenha
    buscar/forcar/fazer-lo/faze-lo/recuperar | estorno/devolucao/cancelamento/reversao _ pedid*/requerid*/solicitad*
    _ no/na/ao/pelo _ cartao/banco/operadora/administradora | papel/carta/declaracao/termo &
    agencia/gerente/balcao/banco & assinei/assinad*/preench*/credit*/devol*/debito | quero/meu/minha __ senao/ou __
    banco & estorn*/puxo/contest*/reverto/anulo | devolvo/recuso/rejeito/bloqueio __ pelo/no/na _
    app/aplicativo/homebanking/site _ banco/cartao | abri/abro/abrir/fiz/faco _ chamado/ocorrencia/protocolo _
    no/na/com _ aplicativo/app/central/banco/cartao & cartao/banco/nubank/compra/despesa | deixo/deixarei/vou-deixar
    _ o/a/que/por-conta-do/com-o/com-a _ administradora/operadora/banco/cartao/visa/mastercard/bandeira/emissor |
    compra/operacao/pagamento/cobranca/debito _ vai-ser/sera/esta-a-ser/esta-sendo
    desfeit*/anulad*/revertid*/estornad*/contestad* & gerente/banco/agencia/cartao/gestor |
    trago/trarei/puxo/recupero/busco _ _ de-volta/dinheiro/valor/tudo _ pelo/no/com-o/atraves
    banco/cartao/visa/itau/nubank | eu mesmo/mesma _ trago/puxo/recupero/desfaco/reverto & banco/cartao |
    dar/dou/darei _ compra/encomenda _ como nao-entregue/nao-recebida/perdida/fraude & cartao/banco |
    eu estorno/devolvo/recuso pelo/no aplicativo/app | abriram/abriu/abri _ caso contra voces/vcs/a/vos |
    vem/vao-vir/vira/vai _ por disputa/chargeback/contestacao |
    banco/cartao/visa/operadora que estorne/devolva/reverta/anule/desfaca/recupere/resolva/trate`,
  legal: `processar/processo/processa-los _ voces/vcs/empresa/loja/judicial/a/vos/esta/essa/judicialmente | vou processar |
    processo judicial/na/no/contra/em | abrir/meter/entrar/mover/abro/meto _ processo | entrar _ na/com _
    justica/acao/processo | juizado* | pequenas causas | procon | juiz | tribunal | tribunais | delegacia | boletim
    de ocorrencia | bo na | fazer um bo | queixa crime | queixa na/a/as/no _ policia/psp/gnr/asae/autoridade* | gnr
    | psp | via/vias/medidas/acao/acoes/meios/providencias legal/legais/judicial/judiciais/juridicas | judicialmente
    | legalmente | consumidor.gov | consumidor gov | defesa do consumidor | direitos do consumidor | direito do
    consumidor | codigo de defesa | deco | asae | anacom | livro de reclamacoes | autoridade* | regulador* | cnpd |
    anpd | ministerio publico | banco central | bacen | danos morais | centro de arbitragem |
    processar/processo/processo-vos/processa-los/processarei _
    voces/vcs/empresa/loja/judicial/a/vos/esta/essa/contra | vou/irei
    processar/para-a-justica/a-tribunal/ao-tribunal/a-policia/a-delegacia/ao-procon/a-deco/ao-juizado |
    vejo/vemo-nos/encontro/encontramo-nos __ tribunal/justica/juiz |
    denunci*/denuncia/denunciar/queixa/reclamacao/reclamar/registro/registar/registrar/participacao __
    procon/policia/psp/gnr/asae/deco/anacom/consumidor/autoridades/ministerio/livro/anatel/banco-de-portugal/cnpd/anpd/judiciaria/mp/delegacia/bacen/senacon
    | queixa-crime | apresentar/apresento/fazer/faco/farei/meter/registar queixa | senacon | livro de reclamac* |
    livro eletronico | registrar/registro/registrarei/fazer/faco/abrir/abro um/o/boletim/bo bo/boletim/ocorrencia |
    b o | juizado especial | julgado* de paz | acao judicial/civel/coletiva/na-justica/em-tribunal | accao judicial
    | indenizacao por | meios/vias/medidas/providencias/instancias judicia*/legais/competentes/cabiveis/juridic* |
    notificacao extrajudicial | interpelacao | estelionato __ boletim/denuncia/policia/bo/registr*/crime | orgaos de
    defesa | orgao de defesa | crime __ denunci* | meu juridico | departamento juridico | vou atras dos meus
    direitos | fazer valer os meus direitos | meus direitos na |
    meu/minha/meus/nosso/nossa/pelo/um/uma/o/os/com-um/ao advogad* | advogad* __
    contact*/contat*/entra*/vai/ira/tratar*/caso/processo/acionad*/consult*/contrat* |
    falar/falei/consultar/consultei/contratar/contratei/acionar/acionei __ advogad* | caso de policia | policia &
    vou/irei/denunci*/queixa/ocorrencia/registr*/participar/apresentar/chamar/chamo/levar/contactar/boletim |
    na/a/à/pela/recorrer justica | processo/acao/vou/entro __ justica | medidas/acao/processo/via/vias/providencias
    judicial/judiciais | departamento/setor/meu/apoio juridico | denunci*
    ao/a/as/à/voces/vcs/a-empresa/isto-a/isso/esta/junto | denunciar-vos | vou/irei denunciar |
    diante/perante/na-frente do/de-um juiz | a-gente-se-ve/vemo-nos/nos-vemos __ tribunal/juiz/advogad* | delegado &
    vou/amanha/ouvir/explic*/queixa/denunci* | promotor/promotoria/defensoria/solicitador/solicitadora &
    vou/explic*/carta/queixa/pedir/denunci*/ja/voces/meu/minha | oficial-de-justica | citacao judicial/na/em |
    esquadra & vou/estou/estarei/amanha/sexta/segunda/queixa/pasta/burla | chamo/chamar/chamarei/vou-chamar _ _
    inspecao/inspeccao/fiscalizacao/policia/fiscais/vigilancia | injuncao | audiencia-de conciliacao | audiencia &
    vemo-nos/nos-vemos/encontramo-nos | provedor do cliente/consumidor | direcao-geral/direccao-geral do consumidor
    | erse | conar | entidade reguladora | queixa/denuncia por/de burla/fraude/furto/estelionato |
    sindicato/promotor & explic*/denunci*/levar/levo | advogad* & peticao/preparou/irmao/irma/prima/primo/marido &
    cobrancas/caso/acao/ja | chamada/ligacao/telefonema/proximo __ policia/procon/advogad*/delegacia | ordem dos/de
    psicologos/medicos/enfermeiros & participacao/queixa/denunci*/enviei | entende/percebe de leis &
    falei/falo/arrepender/vou | acionei/aciono/acionar o juridico | timbre/timbrad* & escritorio/advogad*/carta |
    inspecao/inspeccao das/geral/economica/do | delegacia do/de/da | a proxima/o-proximo _ a/que _
    escrever*/ligar/falar* _ _ policia/inspecao/deco/procon/advogad*/juiz/regulador |
    procurador & cunhado/primo/tio/irmao/recebe/dossie/marido | balcao do consumidor`,
  publicShame: `ma/mas/pessim*/negativ*/pior avaliac*/critica*/review*/comentario* | reclame aqui | reclameaqui | portal da queixa |
    trustpilot | uma estrela | 1 estrela | imprensa | comunicacao social | viraliz* | exposed | expor
    voces/vcs/a/essa/esta | todo mundo saiba | toda a gente saiba | todos saibam | reclamar/reclamacao/queixa __
    reclame-aqui/portal-da-queixa/redes/google/trustpilot/instagram | acabar com __ reputacao/nome/imagem | queimar
    __ filme/nome/reputacao | sujar _ nome | avaliacao/nota/review/comentario/estrela/estrelas _
    negativ*/pessim*/ruim/uma/1/no-google/na-play/na-app/na-loja/ma | zero estrelas |
    jornal/tv/televisao/imprensa/reporter/radio/globo/sic/tvi/cmtv/reportagem &
    vou/contact*/denunci*/mandar/chamar/ligar/falar/contar/expor/levar/saber | alertar/avisar/prevenir __
    todo-mundo/toda-a-gente/outros/amigos/clientes/consumidores/pessoas/conhecidos | todo mundo/mundo-vai __
    saber/saiba/sabendo | toda a gente __ saber/saiba | ninguem mais compr* | influencer* __ amig*/expor/denunci* |
    viral |
    posto/postar/postarei/publicar/publico/publicarei/divulgar/divulgo/divulgarei/expor/exponho/exporei/espalhar/espalho/espalharei/partilhar/partilho/compartilhar/compartilho/colocar/coloco/denunciar/denuncio/por/meter/mostrar/mostro/jogar/jogo
    __
    tiktok/instagram/insta/facebook/face/twitter/youtube/redes/internet/grupos/seguidores/forum/foruns/stories/linkedin/reddit/publicamente
    | redes sociais __ saber/vao/expor/todas | vou/irei/ou/senao/entao/amanha/hoje __
    posto/expor/exponho/detonar/queimar/viralizar/espalhar/espalho | denunciar/denuncio nas/na/em
    redes/internet/todas | tenho __ seguidores | avaliac*/review*/critica*/comentario* _
    negativ*/ruim/ma/pessima/arrasador* | dar/dou/deixar/deixo/meter/por/darei/deixarei/levar/levam _
    uma/1/zero/ma/pior/pessima/nota-zero _ estrela/estrelas/nota/avaliacao/review/critica | avaliar/avalio __
    negativamente/uma-estrela/1-estrela | video/reels/stories/live/post/thread &
    tiktok/youtube/instagram/twitter/facebook/redes/insta & vou/farei/mostrar/contar/contando/tratam/postar |
    prints/provas/capturas/gravado/gravacoes/conversas &
    publicar/publico/postar/posto/espalhar/compartilhar/partilhar/grupos/facebook/redes/reclame/instagram |
    seguidores/inscritos/audiencia/leitores & contar/dizer/mostrar/detalhe*/historia/saber/saibam |
    programa/reportagem/noticiario __ radio/tv/televisao/consumidor & sair/aparecer/mandar/ligar/contar/amanha |
    saem/sairao/vao-sair/vao-aparecer __ radio/tv/televisao/jornal/noticias/programa |
    canal/video/blog/podcast/pagina __ inscritos/seguidores/subscritores/sobre-voces/sobre-a-vossa/sobre-vos &
    proximo/vai/farei/mil/sera | proximo video/reel/episodio/post _ vai/sera/sobre | isto/isso _ toda/todo _
    cidade/gente/mundo/bairro/vizinhanca | vai/vao ler/ver/saber _ toda/todo/todos _ cidade/mundo/gente/grupo/redes
    | escrevi/mandei/contactei/falei/liguei _ ao/pro/para/com/a/o/um jornal/radio/televisao/jornalista/imprensa/tv |
    avaliacoes/criticas/resenhas _ vos/voces/vem/esperam/vao | prepar*/se-preparem para/pras/pra _ _
    avaliacoes/resenhas/criticas | uma estrela em/no/na/por _ todo/todos/toda/google/trustpilot/lado/tudo |
    dar/dou/darei/deixo/deixarei uma/1 estrela | minha/a avaliacao/resenha/critica/opiniao _ vai-ser/sera/e _
    arrasadora/demolidora/devastadora/pessima/terrivel | avaliacao/resenha & ja-esta/escrita/pronta &
    arrasadora/negativa/ma/publicar | jornalista/reporter/redacao/radialista &
    irma/irmao/prima/primo/cunhado/cunhada/amiga/amigo/marido/mulher/tia/tio/vizinho/vizinha/conheco &
    voces/historia/ouvir/saber/contar/atende/interess*/procura/gostar/caso | trabalha/escreve/trabalho/escrevo _
    no/na/num/numa/para _ jornal/tv/televisao/sic/tvi/rtp/globo/sbt/record/redacao/radio &
    historia/voces/caso/contar/pagina/domingo/saber | em/nos tudo-que-e/todos-os grupo/grupos | grupo/grupos __
    cidade/bairro/freguesia/condominio/whatsapp/zap/facebook/vizinhos & contar/conto/foto/vou/saber/falar/postar |
    marcar/marco/marcarei _ voces/vcs em/nas/nos/todas | dar que falar | ler/lera/lerao _ o meu comentario/relato |
    como querem aparecer/ficar & seguidores/camera/video/canal |
    post/postagem/story/stories/live/video/videos/reels/print/prints &
    marcad*/youtube/instagram/insta/tiktok/seguidores/mostrando/redes &
    faco/farei/vou/vai/amanha/agora/faz/fazendo/tem | live/video mostrando/contando/expondo |
    conto/contar/contarei/conta tudo/isto/isso _ nos/no/na/em/à/pra _ foruns/forum/televisao/radio/grupos/jornais |
    falo/falar/falarei/ligo/ligarei _ _ televisao/imprensa/radio/tv/jornais | pagina do/da/de
    bairro/cidade/freguesia & sabem/post/seguidores | ninguem _ do/da/no _ _ bairro/rua/cidade/familia/predio _
    compr* | virar/viram/virarem meme/noticia/piada-nacional | meme & pagina/paginas/cidade/grupo/internet |
    conto/contarei/contar _ _ anynumber/todos/seguidores _ _ pagina/perfil/canal |
    trabalha/trabalham _ na/no/em sic/tvi/rtp/globo/record/jornal/televisao/radio/redacao &
    ouvir/saber/isto/isso/historia/gostar`,
} satisfies Partial<Lexicon>;
