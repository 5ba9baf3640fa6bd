import type { Lexicon } from './lexicon';

/** Portuguese (Brazil and Portugal): people, bots, personal data and temper. Syntax: lexicon.ts. */
export const ptPeople = {
  human: `pessoa real/humana/fisica | pessoa de verdade/carne/suporte | alguem de verdade/carne | ser humano | humano
    | humana | humanos | atendente* | agente* | operador | operadores | representante* | assistente humano |
    supervisor* | responsavel do/pela/pelo | telefone __ ligar/contato/contacto/falar/atendimento/suporte/voces | me
    liguem | liguem me | me liga | liga me | alguem me ligue | que me liguem | alguem real/humano | carne e osso |
    nao/n quero/com/mais __ bot/robo/maquina/ia | pessoa de verdade | chega de robo/robos/bot | numero de telefone |
    atendimento humano/telefonico/pessoal/personalizado | um robo nao | falar com gente |
    fal*/convers*/contact*/contat*/pass*/transfer*/encaminh*/atend*/lig*/telefon*/chat*/por-me/poe/ponham/comunic* __
    pessoa/alguem/humano*/humana/agente*/atendente*/assistente/supervisor*/superior/responsavel/responsaveis/gerente/gestor*/chefe/operador*/tecnico/colega/funcionari*/colaborador*/gente/especialista/consultor*/ser-humano/dono/equipa/equipe/voces-por-telefone
    | pessoa/gente/alguem/atendente __ verdade/real/carne/humana/osso |
    quero/queria/preciso/desejo/gostaria/prefiro/exijo __
    atendente/humano/pessoa/operador/supervisor/gerente/responsavel/atendimento/gente | atendente
    por-favor/pf/pfv/ja/humano/agora | telefonem-me | telefonem | telefone-me |
    telefonar/ligar/liguem/ligue/ligarem/ligassem/contactar/contatar/contactem/contatem _
    me/para-mim/pra-mim/comigo/por-telefone | me/podem/pode/poderia/alguem __
    ligar/ligue/liguem/telefonar/telefone/ligam/telefonem/retornar | contacto telefonico | contato telefonico | por
    telefone | via telefone | numero/telefone __ ligar/falar/contacto/contato/atendimento/suporte/possa/voces/liga |
    qual _ telefone/numero/whatsapp de-voces/do-suporte/da-empresa/para | tem telefone/whatsapp | sac telefone |
    chega/farto/cansad*/cansei/basta/parem/pare __ robo/robos/bot/maquina/automatic*/ia/respostas-prontas | nao/n
    quero/com/mais/gosto/converso/falo __ robo/robos/bot/maquina/ia/automatic*/maquinas | resposta*
    automatica*/pronta*/padrao/robotica* | mensagem/mensagens automatica/automaticas | quem manda ai | alguem que
    resolva/entenda/saiba/possa | escalar | escalem | marcar uma chamada/ligacao | videochamada | uma pessoa por favor
    |
    falar/fale/falo/conversar/contactar/contatar/passar/passe/passem/passa/transferir/transfira/transfiram/transfere/encaminhar/encaminhem/atender/atenda/ligar/liga/ligue/chat
    __
    pessoa/alguem/humano*/agente*/atendente*/supervisor*/responsave*/responsavel/gerente/chefe/operador/representante*/tecnico/colega/assistente/funcionario
    | responsavel __ contacte/contactasse/contate/ligue | tratar disto/disso/isso/isto por telefone | whatsapp __
    atendimento/humano/falar/pessoa | tecnico de verdade | me transfere/transfira/passa/passe |
    seu/vosso/chama/chame/chamem/quero/um/o-gerente-da gerente | gerente da/de
    loja/empresa/voces/atendimento/suporte/plantao | o gerente por/pf/ja | falar/falo/fala com _ gerente |
    passem/passe/passa/passar para/pra/com um/uma humano/pessoa/atendente/colega/gente | alguma/alguem pessoa/gente ai
    que/pra/para | com quem _ falo/falar/posso-falar/converso/trato __ | quem pode/possa __ ajudar/resolver | pessoa
    disponivel | alguem disponivel | pessoa __ conversar/atender/ajudar | ser/pessoa
    humano/humana/real/de-verdad/de-carne/verdade __ leia/ler/atenda/responda/veja/entenda | pessoa/alguem/humano __
    possa/que/consiga/queira _ ler/atender/ajudar/ouvir/leia/escute/_ & isto/isso/meu/caso/me/pedido/mensagem |
    passem-me/passa-me/passe-me/me-passem/me-passa/transfiram/transfira/me-transfiram _ a/para/pra/um/ao _
    tecnico/alguem/pessoa/responsavel/atendente/gerente | respostas/resposta
    pronta*/padrao/automatica*/de-robo/copiada*/formatada* | passa/passar/passam/transfere/chama _ pra/para/com/a/o
    carolina/maria/ana/joao/moca/menina/senhora/mesma-pessoa/quem | atendeu/atendia/cuidava/tratava _ do/o/meu
    caso/processo/pedido | nome e apelido/sobrenome | falar com quem/a-pessoa-que/o-responsavel-por/o-setor-que _
    cuida/trata/resolve/gere/responsavel | passem/passa/passe/transfiram/transfere _ _ _
    financeiro/administracao/contabilidade/faturacao/cobranca/gerencia | ha/tem/existe algum/um/alguma
    operador*/atendente/assistente/pessoa disponivel/livre/_ | que uma/alguma pessoa me/_
    diga/responda/confirme/ligue/atenda | ha/tem algum/alguma/um/uma _ atendente/operador*/consultor*/tecnico/pessoa
    online/disponivel/livre/agora/conectad* | alguem _ me/nos _ pode/podia/poderia/possa _
    retornar/ligar/atender/contactar | retornar/retornem/devolver _ a/minha/_ ligacao/chamada |
    quem me pode/possa/podia telefonar/ligar/atender | ha/tem/existe/havera algum/alguem/um _
    tecnico/responsavel/comercial/especialista/da-logistica/da-equipa _ com-quem/que | preferia/prefiro _
    tratar/falar/resolver _ com/por _ pessoa/telefone | coloca/coloque/poe/bota _ com/em _
    responsavel/gerente/supervisor/chefe | a quem _ eu/_ possa contar/explicar/expor | ouvir alguem/uma-pessoa |
    alma viva | alguem/pessoa _ vosso/vossa/de-voces/da-equipa/da-equipe & telefone/ao-telefone/rever/falar |
    quero/queria/prefiro gente`,
  botQuestion: `gente/pessoa/humano/alguém ou/mesmo _ _ _ programa/robô/máquina/computador/bot/sistema | programa/robô/máquina/computador/bot ou _ _ gente/pessoa/humano/alguém | quem escreve/responde/atende aí/aqui é | e/es/voce/vc _ bot/robo/humano/pessoa/ia/chatbot/maquina |
    estou/to/tou _ falando/falar/conversando/conversar/teclando _ com _ bot/robo/pessoa/humano/maquina/ia/alguem/inteligencia |
    bot ou pessoa/humano | pessoa ou bot/robo/maquina/um | robo ou pessoa/humano/uma/gente | humano ou bot/robo/maquina |
    tem alguem ai/real | tem gente | e uma pessoa | e uma maquina | voce e real | vc e real | responde um/uma bot/robo/maquina/pessoa |
    isto e _ bot/automatico/robo | inteligencia artificial | quem responde e | isto/isso/esta _ e/foi _ resposta automatica/bot/robo |
    com quem _ falo/falando/falar/estou | quem esta do outro | tem/ha alguem/gente/humano ai/aqui/do-outro-lado/a-ler/lendo |
    es/e/voce/vc/tu/sou/isso-e/isto-e um/uma/mesmo bot/robo/humano/humana/pessoa/maquina/ia/real/chatbot/chatgpt |
    falo/falando/conversando/falar com um/uma humano/pessoa/robo/bot/maquina __ ou`,
  privacy: `elimin*/apag*/exclu*/delet*/remov*/elimina* __ dados/conta/informac*/perfil/historico/cadastro/registo |
    lgpd | rgpd | gdpr | direito ao esquecimento | direito de acesso/eliminacao | protecao de dados | proteccao de
    dados | baix*/export*/copia*/obter/envi*/mand*/aced*/acess*/solicit*/descarreg* __ meus/dos/aos/os dados _ | copia
    de/dos _ dados/informac* | dados pessoais | que/quais dados/informac* __ tem/guard*/armazen*/recolh*/colet* |
    dados que _ tem/guard*/armazen* | encerr*/fechar/fechem/cancelar/excluir _ minha conta | minha conta _
    exclu*/apag*/elimin*/delet* | portabilidade | privacidade | lei de dados | lei geral de protecao | exclusao
    da/dos/de _ conta/dados | elimin*/apag*/exclu*/delet*/remov*/destru*/limp*/retir*/esquec* __
    dados/conta/informac*/perfil/historico/cadastro/registo/registro/ficha/fotos-do-servidor/meus-dados/ficheiros |
    exclusao/eliminacao/remocao/apagamento/anonimizacao/encerramento __ dados/conta/perfil/cadastro/informac* |
    encerr*/fech*/desativ*/cancel*/termin* __ minha/meu/a-conta/o-cadastro/o-perfil/conta __
    definitiv*/dados/perfil/cadastro/permanente*/vez |
    fechar/encerrar/desativar/fechem/encerrem/apagar/excluir/eliminar/deletar/deletem/excluam/apaguem/eliminem _
    minha/a-minha/meu/o-meu/esta conta/perfil/cadastro/registo |
    copia/acesso/acessar/aceder/obter/receber/enviem/mandem/exportar/exportacao/consultar/relatorio __ dados/informac*
    __ pessoais/meus/sobre-mim/tem/guardam/minhas/armazen*/tratam/possuem | quero/peço/solicito/posso/como/pedir __
    meus-dados/os-meus-dados/dados-pessoais/minhas-informac* | que/quais __ dados/informac* __
    tem/guard*/armazen*/recolh*/colet*/compartilh*/partilh*/possuem/detem/meus/minhas | com quem _
    compartilh*/partilh* | partilh*/compartilh*/vend*/vazar*/vazamento/cedem/passar* __
    meus-dados/os-meus-dados/dados/informac* _ terceiros/outras/outros/pessoais | onde __ armazen*/guard* __ dados |
    consentimento __ retir*/revog*/dados | retir*/revog*/retiro/revogo _ consentimento/autorizacao __ | artigo
    17/15/18 | art 18 | titular dos/de dados | encarregado de/da/dos protecao/dados | dpo | lgpd/rgpd/gdpr | direito
    ao/de esquecimento/apagamento/acesso/portabilidade | nao/n autorizo que/o/a/partilh*/compartilh*/uso | banco de
    dados | sumir do/da banco/base | quanto-tempo/por-quanto/ate-quando __ guard*/conserv*/armazen*/ret* __
    conversas/dados/mensagens/historico/informacoes | tir*/retir*/remov*/apag*/elimin* __
    base/bases/lista/listas/cadastro/mailing | de-onde/onde tiraram/conseguiram/arranjaram/obtiveram/sacaram _
    meu/o-meu/_ endereco/email/e-mail/numero/contacto/contato/telefone |
    tirar/tirem/retirar/retirem/remover _ _ dados/informacoes/nome _ _ do/da/dos/das
    sistema/base/google/lista/comentarios/site/ranking/vencedores | retiro/revogo/anulo/cancelo _
    qualquer/toda/a/minha/_ autorizacao/consentimento/permissao | gravacao/gravacoes/fotos/fotografias/imagens &
    apagar/eliminar/eliminem/apaguem/remover/removam/destruir | retifi*/corrij*/corrigir _ _ data/nome/morada/dados
    _ nascimento/completo/pessoais/_ & esta/nascimento/dados/ficha | partilha/partilhar/compartilhamento com
    parceiros/terceiros`,
  bankReports: `banco/gerente/paypal/visa/mastercard/operadora/nubank/bradesco/itau/santander/caixa _ diz/dizem/disse/disseram/falou/falaram/confirma/confirmou/confirmaram/informa/informou/informaram/garante/garantiu/mostra/autorizou/aprovou/recusou/bloqueou |
    segundo/conforme o/meu/minha/a _ banco/cartao/operadora/extrato |
    liguei/falei/contactei/contatei/perguntei __ banco/operadora/paypal/bradesco/itau/nubank & disse/disseram/falaram/confirm*/inform*/normal/tudo-certo/ok/saiu/aprovad*/autorizad*/nao-bloque* |
    transferencia/conta/extrato/dados bancaria/bancario/bancarios | aplicativo/app/site do/de _ banco & pago/pendente/debitad*/aprovad* |
    mudei/troquei de banco | o banco nao bloqueou`,
  insult: `idiota* | estupid* | imbeci* | burro* | burros | merda* | bosta* | porra | caralho | crl | pqp | fdp | vsf
    | vtnc | vtmnc | filho*/filhos da/de puta/mae | puta | putas | puto da | cabrao* | cabroes | otario* | babaca* |
    trouxa* | palhac* | corno* | desgracad* | vagabund* | incompetent* | inute* | inutil* | inuteis | mentiros* | sem
    vergonha | vergonha na cara | cara de pau | safad* | canalha* | lixo de/da empresa/app/servico/atendimento |
    empresa lixo/de merda | nojent* | ratos | escumalha | arrombad* | cacete | foda* | foder* | fodam | foda-se |
    fodase | cu | vao a | va a | vao pra/para _ puta/merda/inferno/caralho/pqp | malditos | maldit* | retardad* |
    burrice | bando de | palermas | parvos | estao a gozar | gozar comigo | de sacanagem | sacanagem | tirando com a
    minha | fazer de palhaco/otario/trouxa/idiota | seus _ merdas | idiotas | incompetentes | palhaco | palhacos |
    vigaristas | lixo de/da/do/isso/inutil/total/empresa | um/e lixo | inutil/inuteis | merda de/do/da/isso/app | que
    merda | essa/desta/dessa/esta/uma merda/bosta/porcaria/droga/porra | vao se/a/tomar | vai
    tomar/se-foder/pro-inferno | va se/tomar/pro | tomar no cu | vao-se | vao lixar | vao catar | cambada de | corja |
    bando de/desses | raca de | seus/suas/seu __
    idiota*/burro*/incompetente*/palhaco*/ladr*/lixo*/inute*/otario*/imbeci*/safad*/canalha*/merda* | sem-vergonhas |
    caloteiros | aldraboes | chulos | gentalha | panacas | tansos | broncos | mafiosos | parasitas | sanguessugas |
    abutres | urubus | miseraveis | descarad* | asquerosos | cretin* | ignorantes | energumenos | quinta categoria |
    empresinha | atendimento de merda/bosta/lixo | de quinta | vao pro/pra/para | krl | carai | arrombados | cuzao |
    cuzoes | desonest* | mentirosos | vao pro/ao inferno | cambada/corja/bando/cambadas de _ | de saco cheio | saco
    cheio | sao/sois/e/isto/isso/atendimento/empresa uma-piada | sao/e/isso/isto/app/aplicativo/servico/site _ lixo |
    trapalhoes`,
  fraud: `golp* | golpe | golpistas | fraude* | fraudulent* empresa/site/pratica* | burla | burlao | burloes | burlad*
    | estelionat* | roub* meu/me/nos/o/dinheiro/clientes/gente/os | roubo | roubando | roubad* | ladr* | ladrao |
    ladroes | ladra* | bandid* | criminos* | engan* | mentem | mentiram | vigaric* | vigarist* | trapac* | trapaceir*
    | picaret* | charlata* | enganacao | scam | empresa falsa/fantasma/golpista | site falso/fraudulento | aldrab* |
    assalt* | me passaram a perna | extors* | calote | caloteir* | ficam/ficaram/querem com _ dinheiro | gatun* |
    furt* | pilantr* | ma fe | ma-fe | crime | isto/isso/e/foi/parece/caí/cai _
    golpe/burla/fraude/roubo/estelionato/furto/assalto/scam/num-golpe/numa-burla | roubaram | roubar |
    estao/tao/andam/vao/querem __ roubar/roubando/enganar/enganando/burlar/gamar/lesar | gamar* | lesad* |
    fui/sinto-me/me-sinto/estou-sendo/a-ser __ roubad*/enganad*/burlad*/lesad*/assaltad*/ludibriad*/golpead* |
    propaganda enganosa | publicidade enganosa | ludibri* | desonest* | ladroagem | ladroeira | roubalheira | gatunos
    | picaretagem | picaretas | charlatoes | enganosa | enganoso | falcatrua | trambique* | tramoia | maracutaia | me
    passaram/deram __ golpe/perna/calote | aplicar golpe | quadrilha | roubaram/roubou/roubaram-me/roubastes me/-/_ |
    me roubaram | parem/para/pare de me-roubar/roubar-me/me-enganar/enganar-me/roubar | assalto | isto/isso e um
    assalto/roubo`,
  ultimatum: `ou entao | senao | ultima chance/vez/oportunidade/aviso | ultimo aviso | ultima tentativa |
    tem/dou/teem/tens/voces/vcs _ 24/48/12/72/horas/dias/prazo | caso contrario | de outra forma | do contrario | estou avisando |
    aviso desde | fica o aviso | consequencias | vao se arrepender | ou vou | ou irei | ou eu | ou faco | ou me devolv* | ou devolv* |
    ou resolv* _ ou | ou cancelo/processo/denuncio/reclamo/aciono/abro/tomo | prazo de _ 24/48/horas/dias _ ou | ate amanha _ ou |
    ate hoje _ ou | tomarei/vou tomar _ providencias/medidas | nao respondo por |
    ultima/ultimo/derradeir* _ vez/aviso/chance/oportunidade/mensagem/email/contacto/tentativa/alerta/hipotese |
    tem/teem/têm/dou/dou-vos/voces-tem/vcs-tem/darei/concedo __ ate/24/48/72/12/horas/dias/hoje/amanha/minutos __ |
    prazo __ 24/48/72/horas/dias/hoje/amanha/sexta/segunda __ ou/senao/caso/para/depois |
    senao vou/eu/vao/faco/irei/abro/denuncio/processo | ou resolvem/resolve/devolvem/devolve/respondem/mandam/cancelam __ ou/eu |
    estao avisad* | aviso ja | depois nao/n digam/reclamem/venham | nao/n me obriguem/obrigue/forcem/testem/provoquem | vao-se arrepender |
    arrependerem | vao ver so | sofrer as consequencias | tomarei/tomar/tomo as/medidas/outras/providencias |
    ate/dentro/em __ amanha/hoje/sexta/segunda/terca/quarta/quinta/sabado/24/48/72/horas/meio-dia __ ou/senao/caso-contrario |
    se nao __ hoje/amanha/horas/ja/sexta/segunda/semana __ tomo/tomarei/acciono/aciono/denuncio/processo |
    se nao __ hoje/amanha/horas/24/48/ja/respond*/resolv*/devolv*/estorn* _ tomarei/tomo/denuncio/processo |
    exijo __ hoje/24/48/agora/em-24 | vao pagar caro/por-isso`,
  frustration: `exijo | exigimos | fart* | cansad* | cansei | saco cheio | de saco | chega | inaceitave* | inaceitavel
    | inadmissi* | continuo/estou/sigo/to/ainda _ esperando/espera/aguard* | decepc* | desilud* | frustr* | irritad* |
    indignad* | revoltad* | chatead* | furios* | zangad* | puto com | bravo | urgente | urgencia | imediat* | por
    favor ja | serio isso | a serio | quanto tempo mais | ate quando | outra vez | de novo | novamente |
    terceira/quarta/quinta/enesima/segunda vez | terceiro/segundo/quarto _ email/mail/contato/contacto/mensagem | ja _
    escrevi/perguntei/contactei/contatei/mandei/reclamei/liguei/disse/enviei/falei | ninguem __
    respond*/ajud*/atend*/resolv*/faz/da/sabe | nao/n _ respond*/resolv*/dao/fazem/atend*/ajud* | sem
    resposta/solucao/retorno | ignor* | respondam | o que esta/ta acontecendo | que se passa | pessim* | horrive* |
    horrivel | terrivel | lamentave* | lamentavel | vergonh* | desastr* | ha
    horas/dias/semanas/meses/um/uma/dois/duas/tres/mais/muito/2/3/4/5/6/10 _ | faz
    horas/dias/semanas/meses/um/uma/dois/duas/tres/mais/2/3/4/5/6/10 | semanas esperando | dias esperando | horas
    esperando | pesadelo | perd* _ paciencia/tempo | paciencia | absurd* | descaso | falta de
    respeito/consideracao/profissionalismo | palhacada | nunca mais | demora* muito/demais/tanto/tanta | muito lento |
    nao e possivel que | nao acredito | ridicul* | rapido | logo com isso | de uma vez | pouca vergonha | inconcebi* |
    intoleravel | nao entendo por | pior | mau servico/atendimento | quantas vezes | pelo amor de | aff* | poxa |
    porra | cade | ja/ha/faz/tem/fazem/vai-fazer/vao __ dias/semanas/horas/meses/mes/semana/dia/anos/tempo _
    espera*/que/sem/e/aguard*/tentando/a-tentar/isto/isso | ha/faz/tem __ dias/semanas/meses/horas/semana |
    terceira/3a/quarta/4a/quinta/segunda/2a/enesima/decima vez __ | terceiro/quarto/quinto/segundo/3o/2o __
    email/e-mail/mail/mensagem/contacto/contato/ticket/pedido | ja __
    mandei/enviei/escrevi/liguei/falei/pedi/disse/reclamei/reportei/expliquei/tentei __ | mandei/enviei/escrevi __
    nao/ninguem/nada/nunca/sem | ninguem/nao/nunca __
    respond*/resolv*/ajud*/atend*/retorn*/fazem-nada/liga/explica/corrig*/da-resposta/dão | o que se passa | o que ha
    | qual e o problema | que demora/absurdo/falta/descaso/coisa/palhacada/vergonha/chatice/saco/decepcao | por amor
    de deus | pelo amor de deus | pelamor | socorro | me ajudem | preciso urgente/para-hoje/pra-ontem/muito/disso-hoje
    | urgente* | com urgencia | o quanto antes | o mais rapido | quanto antes | imediatamente | ja chega | ja basta |
    basta | nao aguento mais | ninguem merece | ta dificil | ta foda | complicado isso | que isso gente | alo | alooo
    | oi? | cade voces | cade a resposta | sempre a mesma coisa | toda hora | todo dia isso | outra vez isto | de novo
    isso/isto/esse/essa | mais uma vez | continua __ mesm* | ainda nada | e nada | ate agora nada |
    prometeram/prometem/prometido/disseram/falaram __ nada/nao/ate/dias/semana/ontem/nunca |
    fiquei/estou/to/ando/muito/bastante __
    chatead*/desapontad*/decepcionad*/frustrad*/triste/irritad*/indignad*/nervos*/cansad*/furios*/fart* | inadmissivel
    | deploravel | inacreditavel | impossivel assim | uma vergonha | um absurdo | isso e/ja ridiculo/absurdo/demais |
    sem paciencia | perdendo/perder a paciencia | nao/n sei mais/ja _ fazer/que | aff | afff | pqp | mano | poxa vida
    | carambas | nao/n da/dá pra/para _ usar/entender/acreditar/continuar/trabalhar/aguentar | que vergonha`,
  injection: `ignor*/esquec*/desobede*/descart*/desconsider* __ instruc*/regra*/politica*/prompt/anteriores/diretriz*/normas |
    instrucoes anteriores/previas | novas instrucoes | prompt do sistema | mensagem do/de sistema |
    modo desenvolvedor/administrador/dan/programador | aja como _ admin*/sistema/desenvolvedor/gerente | age como _ admin*/sistema |
    agora voce e | finja que | finge que | faz de conta que es/voce |
    sou o/seu/teu/a desenvolvedor*/administrador*/criador*/dono/programador* | autorizado pel* _ ceo/diretor*/gerencia | sem aprovacao |
    aprove este/esse/o reembolso automaticamente | revel*/mostr*/imprim* _ prompt/instrucoes/sistema | responda apenas/somente com |
    anul* _ politica*/regras`,
} satisfies Partial<Lexicon>;
