import type { Lexicon } from './lexicon';

/** Portuguese (Brazil and Portugal): refunds and payments. Syntax: lexicon.ts. */
export const ptMoney = {
  refund: `quero/queria/prefiro _ o que paguei | reembols* | estorn* | ressarc* | restitu* | devoluc* | devolv* __
    dinheiro/valor/grana/pagamento/quantia/montante/pago/compra/pix/reais/euros | devolvam | devolvam me | devolvame |
    devolve me | me devolv* | devolver me | devolvido o/meu dinheiro/valor | meu dinheiro/valor/grana de/devolta volta
    | de volta __ dinheiro/grana/valor | quero/posso/queria/preciso/gostaria/como _ devolver | cancel* __
    pedido/compra/encomenda/pagamento/transacao | anul* __ pedido/compra/encomenda/pagamento/cobranca | credit* __
    dinheiro/valor/cartao/conta | revert* o/a/esta/essa/este cobranca/pagamento/compra/valor | reav* __ dinheiro/valor
    | repor* __ dinheiro/conta | devolvessem | desfazer _ compra | arrependimento | reembolsad* | meus/os/estes _
    anynumber/reais/euros/conto/contos/pila/paus _ volta | anynumber reais/euros/conto/contos/pila/paus _
    de/volta/devolv* | pagar/paguem/paga _ de volta |
    mandem/manda/mandar/transfiram/transferir/depositem/depositar/creditem __ de volta/dinheiro/valor/grana/pix |
    volta do/o _ dinheiro | receber __ de volta | recuperar __
    dinheiro/valor/grana/paguei/gastei/quantia/montante/investi | reaver | desist* __ compra/pedido/encomenda |
    desisto da compra | quero desistir da/do | desistencia | devolver __
    compra/produto/artigo/livro/item/pago/paguei/dinheiro/valor/reais/euros |
    quero/gostaria/pretendo/queria/posso/preciso __ devolver | reverter/reversao/reverte/revertam __
    compra/cobranca/pagamento/moedas/transacao/valor | possivel reverter | anular/anulem/desfazer _
    compra/pedido/encomenda/transacao | ressarcimento | ressarcid* | indemniz* | indeniz* | restituam | restituicao |
    nota de credito | cade __ dinheiro/reembolso/estorno/grana | devolve __ grana/dinheiro/real/pix/meu | devolve isso
    | me devolve | me devolvam | devolvam-me | e o meu/o dinheiro/reembolso/estorno | arrependi* _ da/de compra* | me
    arrependi | arrependi me | fora o reembolso | dinheiro na minha conta de volta | estonar | extorno | reenbolso |
    rembolso | rembolsar | reembouso | quero/queria/preciso/exijo _ meu/o dinheiro |
    dinheiro/grana/valor/quantia/montante/reais/euros _ de volta | dinheiro/grana/valor pra/para tras |
    devolve/devolva/devolvem por/favor/logo/o/os/pf/isso/ai/agora/ja | e devolve/devolva/devolvam/devolvem |
    reembolse* | quero o dinheiro | cada/ate-o/todo centavo/centimo/tostao/dinheiro | ver o/a _ meu/cor-do dinheiro |
    continuo sem __ dinheiro/reembolso/estorno/valor | quero/exijo/preciso/queria/gostaria/cade/recuperar meu/o/o-meu
    dinheiro/grana/valor | podem devolver | pode devolver | podem/pode/queiram desfazer __ devolver | so o/quero-o
    dinheiro | quero so/apenas o dinheiro | aceito o/a reembolso/devolucao/estorno | agora/entao prefiro/quero o
    dinheiro | prefiro o dinheiro | agradecia/agradeco/agradeço que/a-gentileza-de __ reembols*/estorn*/devolv* |
    reembolsassem | estornassem | quero/queria/gostava/gostaria/exijo/pretendo/preciso de
    volta/receber-de-volta/reaver _ o/aquilo/tudo/_ _ que/dinheiro/valor/_ paguei/gastei/dei/investi/_ | reaver _
    o/a/meu _ valor/dinheiro/quantia/importancia/que-paguei | receber _ _ dinheiro/valor de volta |
    gostava/gostaria/queria/quero/desejo/pretendo/prefiro de/_ devolver _ | o/meu dinheiro/valor de volta | o que
    paguei de volta | meu/minha/nosso/o-meu dinheiro/grana/guito/din-din
    agora/ja/imediatamente/de-volta/de-uma-vez/hoje-mesmo |
    reverter/revertam/reverta/revertem/estornar/anular/anulem/desfazer _ a/essa/esta/minha/o/esse
    cobranca/compra/pagamento/debito/valor | quero/queria/pretendo de volta | dinheiro nao/ainda-nao/nunca
    aparece/apareceu/caiu/chegou/voltou/vejo | devolvi/mandei-de-volta __ dinheiro/valor/reembolso |
    quero/queria/exijo/prefiro/pretendo o/meu/o-meu/os-meus/a-minha dinheiro/valor/grana/guito | nao quero
    conserto/arranjo/troca/outro/outra quero/prefiro/mas _ o/meu/_ dinheiro/valor | nao me convence/agrada & devolv* |
    como devolvo/a-devolvo/o-devolvo/as-devolvo |
    cada real/centavo/centimo/euro/tostao | ter/receber/quero/queria/gostaria-de-ter _ de volta | me/nos
    devolverem/devolvessem/ressarcam/ressarcissem | reaver/reavermos/recuperar _
    quantia/valor/inscricao/dinheiro/montante | devolver/devolvo _
    tapete/produto/artigo/roupa/vestido/livro/aparelho/colar/sapatos/casaco | credito/creditem/creditar _ no/em meu
    cartao/conta | desistir/desisto/desisti da/de _ compra/encomenda/pedido | reembolso-parcial |
    restituam/restituissem/restituir`,
  refundDone: `ja me/nos _ reembols*/estorn*/devolver* | ja fui/foi/foram/fomos/tinha _ reembolsad*/estornad*/devolvid*/ressarcid* |
    fui/foi/foram reembolsad*/estornad*/devolvid* __ passada/passado/ontem/semana/mes/hoje/obrigad*/em |
    me reembolsaram/estornaram/devolveram __ ontem/passada/passado/semana/mes/hoje/obrigad* |
    obrigad* pelo/pela/por _ reembols*/estorn*/devoluc*/devolver* |
    reembolso/estorno/devolucao/dinheiro/valor ja/finalmente/enfim/hoje/ontem _ caiu/chegou/entrou/voltou/esta-na |
    ja/finalmente/enfim/hoje/ontem _ caiu/chegou/entrou/voltou/recebi __ reembolso/estorno/devolucao/dinheiro |
    reembolso/estorno/devolucao caiu/chegou/entrou & obrigad*/valeu/rapid*/certinho/agradec*/parabens/perfeito |
    recebi __ reembolso/estorno/devolucao & obrigad*/valeu/rapid*/certinho/agradec*/parabens/tudo-certo | reembolso _ certinho/recebido`,
  refundPolicy: `politica* _ reembols*/devoluc*/estorno*/troca* | como funciona*/e/sao __ reembols*/devoluc*/estorno* |
    condicoes/prazo/prazos/regras/requisitos/termos __ reembols*/devoluc*/devolver*/estorn*/arrependimento |
    quanto tempo/prazo/dias __ devolv*/devoluc*/reembols*/estorn* | quantos dias __ devolv*/devoluc*/reembols*/estorn*/arrepend* |
    fazem/oferecem/aceitam/tem/ha/dao/existe _ devoluc*/reembols*/estorno* | e/sao reembolsave* |
    garantia de devoluc*/reembolso/satisfacao/dinheiro | posso/poderia/podemos/consigo/da __ devol*/reembols*/estorn* __ se/caso |
    se eu/nao/mudar __ posso/consigo/recebo/da/tenho __ devolv*/reembols*/dinheiro/estorn*/devoluc* |
    que acontece __ devoluc*/devolv*/reembols*/estorn* | tenho direito __ devoluc*/reembols*/estorno se/caso |
    em que casos __ devolv*/reembols*/devoluc* | quanto tempo demora* | quando _ possivel __ reembols* |
    qual/quais e/sao __ reembols*/devoluc*/estorn*/troca/trocas | como e/sao _ devoluc*/reembols*/trocas |
    em geral __ reembols*/devoluc*/estorn* | reembols*/devoluc*/estorn* __ em-geral/normalmente/geralmente/costuma* |
    costuma* __ reembols*/devoluc*/estorn* |
    se eu/a-pessoa/alguem/um/nao __ devolvem/reembolsam/estornam/da-reembolso/tem-reembolso/dao-reembolso |
    voces/vcs/fazem/dao/tem/aceitam/oferecem _ devolvem/reembolsam/estornam/reembolso/devolucao/devolucoes/garantia _ se/caso/quando/ate/em |
    devolvem/reembolsam/estornam __ se/caso | antes de comprar/assinar __ reembols*/devoluc*/devolv*/estorn* | ate quantos dias |
    prazo _ arrependimento/devolucao/reembolso | em quantos dias/tempo __ reembols*/estorn*/devol* | ha/tem/existe garantia |
    dinheiro de volta se/caso | se/caso nao gostar/goste/gosto/servir __ devolv*/reembols*/dinheiro/devolver`,
  refuseRefund: `em vez/lugar/ves _ reembols*/estorno/devoluc*/dinheiro | ao inves de _ reembols*/estorno/dinheiro |
    nao me devolvam/reembolsem/estornem | nao estornem/reembolsem | sem reembolso/estorno | prefiro __
    pedido/produto/encomenda __ reembolso/estorno/dinheiro | nada de reembols*/estorno | nem reembolso nem | nao/n
    estou/to/tou/vim _ pedindo/pedir/a-pedir/querendo/atras _ reembols*/estorn*/dinheiro/devoluc* | nao/n e _
    reembolso/dinheiro/devolucao _ que | dispenso o/a reembolso/devolucao | fiquem com o dinheiro | nao me
    interessa/interessam o/a reembolso/dinheiro/devolucao | nao preciso do dinheiro | nao precisa/precisam
    devolver/reembolsar/estornar | nao quero devolver | nao/n quero/preciso/pretendo/pedi/desejo
    o/a/de/um/que/meu/nenhum/nenhuma/_ reembols*/estorn*/devoluc*/dinheiro | nao/n quero/preciso/pretendo/desejo que _
    devolv*/reembols*/estorn*/restitu* | nao/n quero/preciso/pretendo/peco/pedi/desejo/busco _
    reembolso/estorno/dinheiro-de-volta __ so/apenas/quero/queria/prefiro/quero-o/mas-sim`,
  paid: `paguei | pago | pagamos | pagou | efetuei/fiz/realizei/efectuei _ pagamento/pix/transferencia/compra/deposito | me cobraram |
    cobraram | cobrado | cobrou | cobrada | debit* | descont* da/do/na/no | foi cobrad* |
    tiraram/sacaram/retiraram _ dinheiro/conta/cartao | dinheiro saiu | saiu da _ conta | saiu do cartao |
    pagamento aprovado/confirmado/feito/realizado/efetuado/aceite/aceito | transferi | depositei | fiz um/o pix | caiu na fatura | comprei |
    pix feito | ja paguei | pagamento _ debitado/compensado/saiu/liquidado/concluido/processado/efectuado/caiu | debitad* | debitou |
    debitaram | valor/dinheiro/montante/pagamento _ saiu/debitado/descontado/retirado/foi | saiu do saldo | foi descontad* |
    fiz/fizemos/realizei/efetuei _ compra/pagamento/pix/transferencia | compensou | cobraram-me | debitaram-me |
    pago desde/ontem/hoje/por/com/via | pix caiu/aprovado/confirmado | mbway | mb way | referencia multibanco paga`,
  doubleCharge: `cobranca/pagamento/debito/compra/valor __ duas/2/tres vezes |
    cobr*/debit*/pag*/descont*/fatur*/factur* __ dobro/duas/2/duplicad*/duplicidade/2x/dobrado/duplo/dupla |
    cobranca dupla/duplicada/dobrada/repetida/duplicado |
    pagamento/debito/cobranca/desconto/cobrancas/pagamentos/compra _ duplicad*/duplo/dupla/dobrad*/repetid* | duplicidade | em duplicado |
    duas/2/dois cobrancas/pagamentos/debitos/transacoes/descontos/lancamentos/faturas/parcelas iguais/na/no/do/da/pelo/pela/pelos/em/de |
    duas cobrancas | dois pagamentos/debitos/descontos/lancamentos | 2 cobrancas/pagamentos/debitos |
    mesmo/mesma valor/cobranca/compra/pagamento _ duas/2/vezes/repetid* | segunda cobranca | cobrado a dobrar | a dobrar | duplicaram |
    duplicou | 2x | cobr*/debit*/pag*/descont*/fatur*/factur*/passaram/passou/lanc* __ duas/2/tres/3/varias/mais-de-uma vez/vezes |
    duas/2/tres/3 vezes __ cobr*/debit*/pag*/descont*/mesmo/mesma/cartao/fatura/extrato |
    cobranca/pagamento/valor/debito/lancamento _ repetid*/repetiu/duplicou |
    veio/vieram/apareceu/aparecem/aparece/saiu/sairam/tem/ha/caiu __ duas/dois/2/tres/3 cobrancas/pagamentos/debitos/lancamentos/valores/faturas/vezes |
    cobrei duas | cobrou em dobro | em dobro | o dobro | dupla cobranca | duplo debito | repetid* _ cobranca/pagamento/fatura/extrato |
    mesma compra/fatura/mensalidade __ duas/2/vezes | pagamento em duplicado | paguei dobrado | uma das cobrancas | um dos pagamentos |
    segundo/segunda pagamento/cobranca/debito/parcela`,
  unknownCharge: `nao/n _ reconheco/reconhecemos/autorizei/autorizado/autorizada/identifico/lembro/reconheci | nao/n _
    fiz/fizemos/realizei/contratei/pedi/comprei/efetuei/assinei _
    esta/essa/este/esse/nenhuma/nenhum/nada/compra/cobranca/pagamento/transacao |
    cobranca/compra/pagamento/debito/transacao/valor/lancamento/movimento _
    desconhecid*/estranh*/suspeit*/fraudulent*/indevid*/que | que nao/n _ reconheco/autorizei/fiz/realizei/contratei |
    desconheco _ cobranca/compra/pagamento/debito/valor/esta/essa | que e/cobranca/debito/pagamento _
    esta/essa/este/esse/isso cobranca/debito/pagamento/valor | que cobranca/debito/pagamento/valor e/foi | de que/onde
    e/veio esta/essa/este/esse _ cobranca/pagamento/debito | se refere _ cobranca/debito/pagamento | sem
    minha/a/meu/o/qualquer/nenhuma autorizacao/permissao/consentimento/conhecimento | sem autorizacao/autorizar | sem
    eu autorizar/saber | nao autorizad* | nunca _ assinei/comprei/contratei/autorizei/solicitei/subscrevi/cadastrei |
    nao assinei/subscrevi | usaram/clonaram/roubaram/hackearam/utilizaram _ cartao | cartao roubado/clonado | alguem
    usou/comprou _ meu/cartao/minha | nao/n _ sei _ cobranca/que/pagamento/debito/valor/onde __ | nao/n sei _
    do-que/de-que/o-que/que __ cobranca/debito/pagamento/valor | que/qual e/seria _ esta/essa/este/esse/isso __
    cobranca/debito/pagamento/valor/lancamento/fatura | que cobranca/debito/pagamento/valor _ esse/essa/este/esta | de
    que se trata __ | do que se trata __ cobranca/debito/pagamento |
    cobranca/debito/pagamento/compra/movimento/lancamento &
    desconhecid*/estranh*/suspeit*/misterios*/nunca/nao-reconheco/nao-autorizei/nao-fiz/nao-sei/nao-contratei | nao/n
    _ autorizei | nao/n autorizad* | nunca _ fiz/usei/contratei/entrei/ouvi/subscrevi/aderi | nunca fui
    cliente/assinante | nao/n sou cliente/assinante | nao/n tenho _ conta/assinatura/cadastro _ voces/vcs/ai | jamais
    _ autoriz*/contrat*/assin* | a minha revelia | sem eu ter | sem o meu/ter
    consentimento/autorizado/autorizacao/pedido | sem que eu | quem autorizou | quem mandou _ debitar/cobrar | compra
    que nao | usaram meu/o-meu cartao | anynumber/euros/reais/cobranca/debito/valor que nao/eu-nao _
    gastei/comprei/pedi/fiz/autorizei/contratei/reconheco`,
  payFailed: `pagamento/cartao/transacao/compra/pix/mbway/multibanco __
    recusad*/rejeitad*/falh*/negad*/nao/erro/passa/declinad*/recus* | nao/n _
    consigo/consegui/posso/da/deixa/conseguimos pagar/comprar/finalizar/concluir/efetuar | recus* __
    cartao/pagamento | pagamento pendente/retido/falhou/bloqueado | pagamento/compra/pix _
    esta/continua/fica/ficou/aparece/consta/ta _ pendente/analise/retido/processamento/processando |
    problema/problemas/erro/dificuldade* _ pagamento/pagar/cartao/faturamento/cobranca | nao/n aceita* _
    cartao/pagamento | nao passa o/no cartao/pagamento | cartao nao passa | cobranca pendente | dinheiro
    retido/bloqueado | pagamento/pagar/cartao/pix/boleto/mbway/mb-way/multibanco/paypal/transferencia/debito/compra
    __
    recusad*/rejeitad*/falh*/negad*/erro/nao-passa/nao-passou/nao-foi/pendente/nao-vai/nao-funciona/nao-aceita/nao-da/nao-entra/nao-avanca/trava/expirou/expirad*/nao-confirma*/nao-consta/nao-aparece
    | nao/n _ passa/passou/aceita/aceitou/processa/processou __ cartao/pagamento/pix/boleto/compra | nao/n _
    confirma*/consta/aparece/reconhece*/identific*/compens* __ pagamento/pix/boleto/compra/transferencia |
    compra/pedido/pagamento __ nao _ confirmad*/aprovad*/processad*/concluid*/identificad*/reconhecid* | boleto _
    vencido/vencid*/nao/pago/erro/compens* | gerar/emitir/segunda-via __ boleto | pagar com/por/via/em
    boleto/pix/transferencia/paypal/mbway/cartao/parcelas/dinheiro/multibanco | pagar de outra/outro
    forma/modo/jeito | outra forma de pagamento | continua/continuam/ficou/esta/aparece/fica/ainda __ pendente |
    pendente ha/desde/de | em analise | nao liberou/liberam/liberaram | pago mas/porem/e __
    nao/nada/pendente/bloqueado | tentei pagar | tento pagar | tentativa de pagamento | comprovante | comprovativo |
    saldo _ suficiente | tenho/tendo saldo/limite | pagamento _ nao _
    entrou/caiu/consta/aparece/reconhecid*/processad* | banco __
    confirma*/diz/disse/garante/informa*/aprovou/autorizou/liberou __
    pagamento/transferencia/pix/debito/valor/compra/dinheiro/cobranca/transacao/tudo _ | banco __
    diz/disse/confirma*/garante/informa* __ esta/foi/tudo/saiu/passou/ok/certo/normal/aprovad*/debitad*/feit* |
    erro/problema* __ pagamento/pagar/cartao/checkout/finalizar/pix/boleto/cobranca | checkout __
    erro/trava/nao/falha | cvv | 3d secure | atualizar/mudar/trocar/alterar _ cartao/metodo/forma/meio _ pagamento |
    cartao __ venceu/expirou/vencido/caducou/expirado/novo/trocar/perdi/clonado/cancelado |
    cadastr*/registar/registo/coloc*/adicion*/por/inserir __ cartao | aguardar/aguardando/espera/aguarda _ pagamento
    | pagamento nao _ localizado/identificado | banco/caixa/nubank/bradesco/itau/santander/aplicativo-do-banco __
    confirm*/diz/disse*/garant*/inform*/consta/mostra/aviso* __
    pago/compra/pagamento/transferencia/debitad*/autorizad*/aprovad*/cobranca/valor/saiu |
    transferencia/pix/pagamento __ saiu/foi-feito/foi-feita/enviad* __ ontem/hoje/dia/segunda/as | consta
    pago/pendente/como-pendente | segunda via | pagar parte | parte no/em pix/cartao | como pago __
    mensalidade/fatura/agora | falta de saldo | debito direto devolvido | paguei __ conta/plano/acesso/premium __
    nao _ atualizada/atualizado/ativ*/liberad*/mudou/continua | conta/plano/premium nao _
    atualizada/atualizado/ativad*/liberad* & paguei/pagamento/pago | ao/quando/se
    clicar/clico/carregar/carrego/apertar/aperto/tento/vou __ pagar/finalizar/comprar/pagamento/confirmar &
    branco/branca/carrinho/erro/nada/volta/janela/tela/ecra/carregando`,
  chargeComplaint: `porque/pq __ cobr*/descont*/debit* | por que/porque/pq/porquê _
    cobr*/debit*/descont*/fui/fizeram/estao/esta/me/foi _ cobr*/cobrad*/debit*/descont*/cobranca | por que/porque/pq _
    me cobr* | por que/porque/pq _ fui cobrad* | me cobr*/cobraram/cobrou/debitaram __
    depois/apos/mesmo/apesar/mais/outra/novamente/indevid*/sem/ano/renovacao/anual/mes/cancel*/a | fui cobrad* __
    depois/apos/mesmo/apesar/mais/outra/novamente/indevid*/sem/ano/renovacao/anual/mes/cancel* |
    continuam/continua/seguem/continuo _ me/a/cobrando/cobrar*/debitando/sendo/ser cobr*/cobrado/cobrada/debitar |
    continuam/continua cobrando/debitando | cobr* a mais | cobr* mais | cobrado a mais | cobr* indevid* | cobranca _
    indevid*/incorret*/errad*/inesperad*/surpresa | valor/montante/quantia _
    errado/incorreto/diferente/errada/incorrecto | taxa* oculta* | taxa* escondid* | renov*
    sem/automaticamente/sozinh* | renovaram/renovou sem/automaticamente/a | renov* __ sem | cobr* __ cancel* | cancel*
    __ cobr* | esqueci* de cancelar | cobranca no/na/em _ meu/minha/cartao/conta/fatura | duvida/pergunta/questao
    sobre _ cobranca/fatura/debito | fatura _ errad*/incorret* | cobranca _ cartao | cobr*/debit*/descont* __
    errad*/incorret*/a-mais/maior/acima/diferente/nao-devi*/indevid*/depois/apos/mesmo/sem/ainda/todo-mes/antes/teste
    | cobr*/debit*/descont* __ em-vez/em-lugar/ao-inves/quando/sendo-que | valor/preco __
    errado/diferente/maior/a-mais/acima __ cobr*/debit*/anunciad*/site/combinad*/contratad* |
    site/anuncio/pagina/combinado/contrato __ dizia/diz/era/mostrava __ cobr*/debit*/paguei/veio |
    continuam/continua/continuo/seguem/ainda/voltaram/volta __ cobr*/debit*/descont*/pagar/fatura* |
    cancelei/cancelado/cancelada/encerrei/anulei __ cobr*/debit*/descont*/fatura*/pagar/cobranca |
    cobr*/debit*/descont*/cobranca __ cancelei/cancelado/cancelada/cancelamento/cancelar/encerrei | ja
    tinha/havia/tenho _ cancelado __ | nem/nao/sem _ terminou/acabou/avis*/aviso __ cobr*/debit* |
    durante/dentro/antes/fim __ teste/gratis/trial __ cobr*/debit* | era gratis/gratuito/gratuita __ cobr*/debit* |
    teste gratis/gratuito __ cobr*/debit* | cobr*/debit* __ teste/trial/gratis/gratuito | cobranca/debito/valor/fatura
    __ errad*/incorret*/indevid*/acima/maior/alta/alto | cobranca automatica/surpresa/extra/antecipada | aumento sem
    aviso | taxa/taxas/imposto/juros/iof __ | por que/qual/porque/pq __ cobr*/debit*/descont*/valor/fatura |
    explic*/esclare* __ cobr*/cobranca/debito/fatura/valor | duvida __ cobranca/fatura/debito/pagamento | mais caro do
    que | mais do que devia/deveria/contratei/combinado | ainda/continua/continuam/voltou __ a/ser/sendo/me
    debitad*/cobrad*/descontad*/cobrar/debitar/descontar | cobr*/paguei/pago __
    expresso/express/urgente/rapido/sedex/prioritario & demorou/chegou/normal/dias/semana | devol*/reembols*/estorn* _
    a diferenca | cobr*/meteram/puseram anynumber _ _ _ portes/frete/envio/entrega & gratis/gratuit*/incluid* | eram
    anynumber __ cobraram/debitaram/passaram anynumber | valor/importancia _ esta/e errad*/incorret* |
    cobraram/debitaram/tiraram a-mais/de-mais |
    passaram/cobraram/debitaram/tiraram/lancaram anynumber em-vez-de/em-lugar-de/e-nao/ao-inves-de _ | continuo a
    pagar/pagando | numeros trocados | valor trocado |
    carrinho/site/anuncio __ anynumber __ recibo/fatura/cartao/extrato/paguei __ anynumber | debito/valor _ foi/_
    inteir*/total/cheio & codigo/cupao/cupom/desconto |
    renovou/renovaram/cobraram/veio _ _ pelo-dobro/ao-dobro | outra/mais-uma parcela/mensalidade/cobranca &
    encerrei/cancelei/terminei | lancaram/cobraram/puseram anynumber onde/quando era/eram`,
} satisfies Partial<Lexicon>;
