import type { Lexicon } from './lexicon';

/** Portuguese (Brazil and Portugal): function words, orders and delivery. Syntax: lexicon.ts. */
export const ptOrders = {
  neg: `nao | nunca | jamais | nem | sem | n | nada | nenhum* | ninguem | num | tampouco | deixou de | nunca mais | nenhuma vez |
    de jeito nenhum | nadinha`,
  noWant: `nao/n/nem/num quero/queria/queremos/preciso/pretendo/desejo/pedi/peço/estou/to/solicitei/busco/procuro _ pedindo/solicitando/querendo/interessad* |
    nao/n/nem quero/queria/queremos/preciso/pretendo/desejo/pedi/peco/solicitei | nao/n me interessa/interessam |
    nao estou/to/tou pedindo/pedir/solicitando/procura | sem necessidade de | nao tenho interesse | nunca pedi | dispenso |
    nao/n era isso que/o | nao/n e isso que _ quero/preciso/pedi | nao/n vim pedir | nao/n tenciono | nao/n tenho intencao de |
    nao/n tenho a intencao de | nao/n pretendo | nao/n faco questao | nao/n penso em | nao/n vou pedir/querer/solicitar/precisar |
    nao/n estou a pedir | longe de mim | nao/n e preciso | nao/n precisa/precisam | nao/n ha necessidade`,
  cond: `se nao/o/a/os/as/meu/minha/eu/voce/voces/vcs/ate/isso/isto/em/for/chegar/continuar/tiver/houver/alguem/ninguem/demorar/der/for/fosse/vier/vem/ja/hoje/amanha/este/esta/esse/resolver/quiser/mudar/cancelar/estiver/atrasar/passar/por/ela/ele/um/uma/n/num/realmente/acaso |
    caso nao/o/a/contrario/eu/isso/demore/haja/chegue/seja | a menos que | a nao ser que | senao | desde que | em caso |
    se chegar/chegasse/vier/viesse/vierem/chegarem/conseguirem/resolverem/devolverem/derem/fizerem/tivesse/continuarem/aparecer/responderem/persistir/acontecer/o-pedido/a-encomenda |
    caso continue/persista/aconteca/chegue/venha/o/a/meu/voces | na hipotese de | salvo se | exceto se | contanto que`,
  politeCond: `se possivel | se for possivel | se puder* | se pode* | se poss* | se der | se nao for _ incomodo | se nao se importa* |
    saber/ver/dizer/perguntar/confirmar/verificar/informar/gostaria/avisar se | me diz* se | se consegue* | se tem como |
    se ha forma/maneira/possibilidade | se conseguirem | como se | mesmo se | duvida se | se nao for pedir | se for o caso | se faz favor |
    se fizer favor | se possivel for | se ajudar | se tiver como | se houver como/forma/possibilidade | ver se | queria saber se |
    sabem se | sabe se | diga se | digam me se | confirmem se | conferir/checar/conferem/verifiquem/verifica se | pergunto se | nao sei se |
    sera que`,
  but: `mas | porem | contudo | no entanto | entretanto | so | todavia | apesar | so que | mas sim | em compensacao | por outro lado |
    ja que nao`,
  order: `pedido | pedidos | encomend* | pacote* | envio | envios | entrega* | compra | compras | comprei | comprado | produto* | item |
    itens | mercadoria* | chave* | ingresso* | bilhete* | reserva | artigo* | licenca* | vale presente | creditos | moedas | gemas |
    curso* | download | tenis | sapato* | roupa* | celular | telemovel | livro* | camiseta* | camisola* | remessa | pct | remessas |
    volume | volumes | fotolivro* | album | albuns | foto livro* | fotografias | e-book* | ebook* | pdf | leitura | leituras | consulta |
    mapa astral | tiragem | caneca* | quadro* | poster* | calendario* | presente | prenda | vestido | brinquedo* | kit | caixa | cabaz |
    box | gift card | cartao presente | vale | ficha* | diamantes | skin | skins | pacote de | aula* | apostila | livro | revista |
    codigo do/de/da jogo/produto/compra/ativacao | codigos | gemas/moedas/creditos/diamantes/ficha* comprad* | pedido* | ordem | evento`,
  statusAsk: `onde _ esta/ta/anda/estao/ficou/para/foi __ pedido*/encomenda*/pacote*/compra*/entrega/meu/minha/produto*/coisas/codigo*/artigo* |
    onde esta/ta/anda | cade __ pedido/encomenda/pacote/compra/produto/meu/minha/entrega/codigo/coisas | cade | kd |
    status __ pedido/encomenda/entrega/compra/envio/meu/da/do | estado __ pedido/encomenda/entrega/envio |
    situacao __ pedido/encomenda/entrega/compra | rastre* | tracking | acompanh* __ pedido/encomenda/entrega |
    quando/quanto __ chega/chegam/chegara/chegaria/chegar/chegue/entregam/entregue/entrega/entregar/receberei/recebo/receber/demora/demorara/despacham/vem |
    quando/quanto _ enviam/envia/enviado/enviada/falta/sai/mandam/expedid*/leva | pra/para quando |
    o que _ houve/aconteceu/passa/passou/acontece __ pedido/encomenda/compra/entrega/pacote |
    alguma/tem/ha/teem/sem novidade*/noticia*/atualizacao/previsao/posicao/novidades |
    previsao de/da/pra/para entrega/chegada/receb*/envio | novidades do/da/sobre |
    ja _ saiu/enviaram/despacharam/foi/mandaram/enviado/expedid* _ pedido/encomenda/pacote/enviado/enviada/despachado/expedida/expedido |
    esta a caminho | saber de/do/da/sobre/onde/como _ pedido/encomenda/compra/entrega/pacote/meu/minha/esta/anda/ta |
    como esta/anda/ta/vai _ pedido/entrega/encomenda/envio/compra | em que pe/ponto/estado/situacao | que horas __ cheg* |
    data de/da/prevista entrega/chegada/envio | se perdeu/extraviou/perdido/extraviad* | extravi* | onde diabos | onde caralho | que raio |
    por onde anda | a quantas anda | codigo de rastreio/rastreamento | chega hoje/amanha | vai chegar | localizar _ pedido/encomenda |
    informac* sobre/do/da _ pedido/encomenda/entrega | onde _ se encontra/param/para/vai _ encomenda/pedido/compra | por onde anda/andam |
    que e feito de/da/do | o que e feito da/do | que foi feito da/do | paradeiro | a quantas | que dia/dias chega*/entreg*/sai/recebo/vem |
    em que dia | quanto tempo __ cheg*/entreg*/receber/recebo/pront*/demora/leva/falta/envi* | em quanto tempo |
    quando __ pront*/disponivel/liberad*/enviad*/recebo/recebemos/tenho/terei/posso-receber |
    fica/ficam/esta/estara pronto/pronta/prontos quando |
    ja ta/esta/foi/foram/tem _ caminho/enviad*/despachad*/postad*/pronto/pronta/rastreio/faturad* |
    ja foi _ enviad*/despachad*/postad*/expedid* | foi enviad*/despachad*/postad*/expedid* |
    se ja _ enviad*/enviaram/despach*/post*/saiu/expedi* | ponto de situacao | ponto da situacao | seguimento da/do encomenda/pedido |
    seguir _ encomenda | numero de rastreio/rastreamento/seguimento/tracking | codigo de seguimento |
    link de rastreio/rastreamento/seguimento | rastrei* | localiz* __ pedido/encomenda/pacote/objeto | andamento do/da/de |
    consultar _ pedido/encomenda/entrega | verificar/ver/checar/confirmar/conferir __ pedido/encomenda/entrega/envio _ |
    chegam _ antes/ate/hoje/amanha | vai/vao _ chegar/demorar | chegara | a tempo do/da/de | previsao | data prevista | nova data |
    quando sai | quando vem | quando cai _ credito*/moeda* | sabem/sabe/saber _ onde | cade _ meu/minha/o/a | kd _ meu/minha | quede |
    ta onde | esta onde | anda onde | pedido sumiu | perdido/perderam/perdeu _ pedido/encomenda/pacote |
    encomenda/pedido/pacote _ perdid*/extraviad* | motoboy | entregador | transportadora & quando/onde/nao/liga*/contact*/atras* |
    quando/quanto-tempo __ leitura/mapa/consulta/resposta/album/fotolivro | chega antes/ate/hoje/amanha/a-tempo/ainda |
    fica/ficam/fique pronto/pronta/prontos | em quantas horas/dias | quantas horas demora |
    comprei __ nao-apareceram/nao-apareceu/nao-caiu/nao-cairam/nao-entraram |
    moedas/gemas/creditos/diamantes/fichas __ nao _ apareceram/cairam/entraram/chegaram/vieram |
    alterar/mudar/trocar/corrigir __ morada/endereco __ entrega/envio/encomenda/pedido | em que fase | fase da/de impressao/producao |
    vai dar tempo | da tempo | preciso __ ate/antes __ dia/sabado/domingo/sexta/natal/aniversario/casamento |
    segunda via do/de ingresso/bilhete/voucher | esqueceram/esqueceu/faltou de/o/a mandar/enviar/brinde/item/peca |
    esqueceram de mandar/enviar | situacao da/do/de ordem/pedido/encomenda/compra/envio | ordem anynumber |
    dias uteis __ ja/oitavo/nono/decimo/passaram | despacharam | ja enviaram |
    esqueceram/esqueceram-se/esqueceu _ do/da/de meu/minha/mim |
    em que/qual etapa/fase/ponto | nem/nao _ embalaram/despacharam/prepararam/enviaram`,
  notArrived: `nao/n/nunca/ainda/nada/nem/sem/jamais/num/tampouco __
    cheg*/receb*/entreg*/aparec*/enviad*/enviaram/mandaram/ativ*/credit*/veio/vem/caiu/despachad*/liberad*/liberou/expedid*/saiu/entrou/vi
    | continuo/estou/sigo/to/tou/estamos/fico _ espera*/aguard*/esper* | esperando/aguardando/espera
    desde/ha/faz/o/a/meu/minha | a espera ha/desde/da/do/de | a aguardar | sem noticias/novidades/receber/sinal |
    atras* | demor* | tarda* | ja devia/deveria _ ter/chegado/estar | deveria/devia/era _
    ter/para/pra/chegar/chegado/estar | era pra _ ter/chegar/estar | prazo __
    passou/venceu/expirou/acabou/ultrapass*/esgotou | passou _ prazo | fora do prazo | continua
    em/sem/pendente/parado/parada/processamento/separacao | parado/parada em/no/na/ha/desde | parad*/retid*/pres*
    na/no/em/desde alfandega/receita/correios/curitiba/terca/segunda | alfandega | nunca chegou | nao chegou | ate
    agora/hoje/ao nada/momento | ate hoje nada | nem sinal | cade ate agora | nao/n/nunca/ainda/nem __
    pront*/disponiv*/disponibiliz*/enviou/mandou/liberou/recebid*/entrega | ainda/continuo __
    espera/aguardo/aguardar/esperar | to/tou/estou/estamos/continuo a espera |
    esperando/aguardando/espero/aguardo/a-espera __
    dias/semanas/horas/mes/meses/segunda/terca/quarta/quinta/sexta/sabado/ontem | ha/faz/tem/fazem __
    dias/semanas/horas/mes/meses/semana/dia __ espera*/aguard*/esper*/nada/nao/sem/comprei/encomendei/pedi |
    comprei/encomendei/pedi/fiz __ ha/faz/tem __ dias/semanas/horas/mes/meses | comprei/encomendei/paguei __
    ate/nada/ainda | era para ter | ja era para | ja passaram/passou/passaram-se/foram/faz/vao __
    dias/semanas/meses/prazo | dias/semana/semanas de atraso | com atraso | esta/ta/vem/veio/em
    atrasad*/atraso/atrasada | atrasad* | atraso | ficou de chegar | prometido para | prometeram __
    entreg*/cheg*/receb*/ate/para | prazo _ entrega & passou/venceu/acabou/nao/ultrapass*/excedeu/terminou |
    rastreio/rastreamento/tracking/codigo __ nao/sem/parado/parou/mesmo/atualiza*/mudou | nao/n deu sinal | nem rasto
    | nada do/da/de meu/minha/pedido/encomenda/entrega/livro/produto/pacote/codigo/email | nada de
    chegar/entrega/produto/pedido/encomenda | e nada | ate agora | ate o momento | ate a/esta data |
    sumiu/desapareceu/perdeu-se & pedido/encomenda/pacote/entrega/compra/objeto | codigo/acesso/link/ingresso __
    nao-veio/nao-chegou/nao-recebi | que/_ _ aprovaram/aprovado/confirmaram/prometeram/fizeram/processaram/autorizaram
    _ segunda/terca/quarta/quinta/sexta/semana/dia/mes/ontem/ha & reembols*/estorn*/devoluc*/devolver* |
    falta/faltam/faltou/faltaram um/uma/dois/duas/anynumber/o/a _ artigo*/item/itens/peca*/copo*/frasco*/produto* |
    pedi anynumber/seis/cinco/quatro/tres/dois/duas __ vieram/veio/chegaram/recebi/mandaram
    anynumber/um/uma/dois/duas/tres/quatro/so`,
  nothing: `nada | nenhum* | sem confirmacao/acesso/codigo/email/e-mail/resposta/produto/pedido |
    nao/n _ aparece/consta/existe/tenho/vejo/recebi/liberou/caiu/liberaram | nem _ confirmacao/email/pedido/codigo/acesso | nada ainda |
    cadê | nem email | nem codigo | nem resposta | zero | coisa nenhuma | nadica | absolutamente nada | e nada`,
  denyDelivery: `diz/dizem/consta/aparece/figura/marca/marcado/marcada/status/segundo/indica/mostra/dado/app/rastreio/sistema/site/rastreamento/tracking/transportadora/correios __ entregue*/recebid*/entregaram & nao/n/nunca/nada/ninguem/mentira/falso/jamais/onde/nem |
    entregue mas/porem | consta como entregue mas | entregue __ nao/n _ receb*/cheg*/tenho/esta/ta | entregue __ nunca/ninguem |
    nao e verdade que __ entreg* | supostamente _ entreg* | deram como entregue | dado como entregue |
    deram/dão/consta/marcaram/marcado/aparece/dizem/diz/status/indica/site/rastreio __ entreg*/recebid*/levantad*/retirad* __ mas/porem/so-que/e __ nao/ninguem/nada/nunca/nem |
    nao/n fui eu _ recebeu/assinou/quem | ninguem _ assinou/recebeu/entregou/tocou/veio/passou |
    entreg* __ outr* _ pessoa/endereco/morada/casa/predio/vizinho | entreg* _ endereco/morada/casa errad* |
    porteiro/portaria/vizinho* __ nao/nada/ninguem | assinatura nao e | falso entregue | alegam/afirmam _ entreg* | nao me entregaram |
    nao passou ninguem`,
  redeliver: `reenvi* | enviar/enviem/mandar/mandem/manda/envia/envie/enviam __ novamente/novo/outro/outra/nova | de novo __ envi*/mand* |
    outro/outra/novo/nova pedido/envio/unidade/produto/encomenda/remessa/entrega | substitui* | repos* | reponham |
    troquem/trocar _ produto/item/por/artigo | troca do/de/da produto/artigo/item | segunda entrega/via |
    so/apenas/somente/simplesmente _ quero/queria/preciso __ meu/minha/o/a/que pedido/encomenda/produto/compra/pacote/artigo/comprei/codigo/entreg*/cheg* |
    quero/queria _ que _ entreguem/enviem/chegue/mandem/entregue | o que _ quero e _ pedido/encomenda/produto/compra/minha/meu |
    quero/preciso _ meu/minha/o/a pedido/encomenda/produto/pacote/artigo/item/compra |
    quero receber _ pedido/encomenda/produto/compra/que/pacote | nova entrega/tentativa | reenviar | reenvia | reenviem | reenvio |
    reenviarem | mandar/mandem/enviar/enviem/envia/manda __ resto/falta/faltou/certo/correto/restante | mandar/enviar de novo |
    outra vez __ link/email/codigo/pdf | enviem me novamente | novo envio | nova remessa | enviem _ correto/certo |
    trocar/troca/trocam/troquem/substituam/substituicao/trocarem __ produto/artigo/defeito/tamanho/por-outro/por-outra/peca/item/livro |
    fazer a troca | quero a troca | segunda tentativa | reentrega | reagendar _ entrega | remarcar _ entrega`,
  defect: `quebrad* | partid* | danificad* | defeit* | estragad* | avariad* | amassad* | riscad* | rachad* | rasgad* |
    manchad* | trincad* | errad* __ produto/tamanho/cor/modelo/artigo/item/pedido |
    produto/tamanho/cor/modelo/artigo/item/pedido/codigo/numero/livro errad*/incorret*/diferente/trocad*/incorrect* |
    outro produto/artigo/modelo/tamanho/item | outra cor/coisa | diferente do/da _
    que/pedi/foto/anuncio/anunciad*/comprei/descri* | nao e _ que pedi/comprei/encomendei | nao era _ que | nao foi _
    que pedi/comprei/encomendei | nao corresponde* | incomplet* | falta/faltam/faltou/faltando/faltava/faltavam _
    peca*/parte*/item/itens/artigo*/produto*/um/uma/dois/cabo/carregador/acessorio* |
    veio/chegou/vieram/chegaram/recebi _
    mal/sem/vazia/vazio/aberto/aberta/usado/vencid*/incomplet*/faltando/trocad*/errad* | caixa vazia | fora da
    validade | vencid* | falsific* | falso produto | nao liga | nao acende | ma qualidade | pessima qualidade | codigo
    _ invalido/usado/incorreto | mandaram/enviaram/enviou/mandou _ outro/outra/errado/errada/diferente | rebentad* |
    despedacad* | em pedacos | nao serve _ tamanho | tamanho nao | veio pela metade | com defeito | descosid* |
    descosturad* | quebrou | partiu-se | partiu se | chegou/veio/vieram/chegaram/recebi __
    quebrad*/partid*/amassad*/rasgad*/molhad*/sujo/suja/trocad*/errad*/estragad*/incomplet*/faltando/defeito/riscad*/danific*/vazi*/cortad*/aberto/manchad*/torto/torta/desbotad*/borrad*/desfocad*/colad*
    | recebi o/a/um/uma produto/artigo/livro/item/cor/tamanho errad* | mandaram/enviaram/recebi/veio _
    produto/artigo/cor/tamanho/modelo/livro/coisa _ errad*/trocad*/diferente/outro/outra | em falta | falta
    uma/um/metade/parte | metade _ pedido/encomenda | so chegou/veio/recebi/chegaram metade/parte/um/uma | so metade |
    paginas _ em-branco/coladas/trocadas/repetidas/faltando/soltas | fotos _
    cortadas/desfocadas/escuras/borradas/trocadas/manchadas | impressao _ ma/pessima/borrada/desfocada/manchada/torta
    | mal impress* | cor/cores _ errad*/diferente*/desbotad* | nao era isto | nao e isto | nao tem nada a/haver/ver
    com/o | nao bate/confere com | molhad* | sujo | suja | encravad* | furad* | rebentou | estragou | avariou | parou
    de funcionar __ dias/uso/semana/mes | defeituos* | imperfeic* | nao veio/vem _
    completo/completa/tudo/cabo/carregador | link _ expirado/invalido/quebrado/errado | arquivo/ficheiro/pdf _
    corrompid*/vazio/danificad*/errado | nao corresponde | leitura _ generica/copiada/outra-pessoa/errada |
    partiu-se/partiu/quebrou/quebrou-se/descolou/descolou-se/descoseu/rasgou/rasgou-se/soltou/soltou-se/estragou/estragou-se/rachou/trincou
    _ ao/a/no/na/depois/logo/com/em | peca*/pagina*/folha*/fotos repetid*/dobrad*/duplicad*/arrancad*/em-branco |
    veio/vieram/chegou/chegaram _
    rachad*/trincad*/quebrad*/partid*/amassad*/riscad*/molhad*/manchad*/abert*/incomplet*/rasgad*/estragad*/defeituos*`,
} satisfies Partial<Lexicon>;
