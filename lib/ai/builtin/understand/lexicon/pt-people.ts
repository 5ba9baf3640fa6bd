import type { Lexicon } from './lexicon';

/** Portuguese (Brazil and Portugal): people, the law and temper. Syntax: lexicon.ts. */
export const ptPeople = {
  human: `pessoa real/humana/fisica | pessoa de verdade/carne/suporte | alguem de verdade/carne | ser humano | humano | humana | humanos |
    atendente* | agente* | operador | operadores | representante* | assistente humano | supervisor* | responsavel do/pela/pelo |
    telefone __ ligar/contato/contacto/falar/atendimento/suporte/voces | me liguem | liguem me | me liga | liga me | alguem me ligue |
    que me liguem | alguem real/humano | carne e osso | nao/n quero/com/mais __ bot/robo/maquina/ia | pessoa de verdade |
    chega de robo/robos/bot | numero de telefone | atendimento humano/telefonico/pessoal/personalizado | um robo nao | falar com gente |
    fal*/convers*/contact*/contat*/pass*/transfer*/encaminh*/atend*/lig*/telefon*/chat*/por-me/poe/ponham/comunic* __ pessoa/alguem/humano*/humana/agente*/atendente*/assistente/supervisor*/superior/responsavel/responsaveis/gerente/gestor*/chefe/operador*/tecnico/colega/funcionari*/colaborador*/gente/especialista/consultor*/ser-humano/dono/equipa/equipe/voces-por-telefone |
    pessoa/gente/alguem/atendente __ verdade/real/carne/humana/osso |
    quero/queria/preciso/desejo/gostaria/prefiro/exijo __ atendente/humano/pessoa/operador/supervisor/gerente/responsavel/atendimento/gente |
    atendente por-favor/pf/pfv/ja/humano/agora | telefonem-me | telefonem | telefone-me |
    telefonar/ligar/liguem/ligue/ligarem/ligassem/contactar/contatar/contactem/contatem _ me/para-mim/pra-mim/comigo/por-telefone |
    me/podem/pode/poderia/alguem __ ligar/ligue/liguem/telefonar/telefone/ligam/telefonem/retornar | contacto telefonico |
    contato telefonico | por telefone | via telefone |
    numero/telefone __ ligar/falar/contacto/contato/atendimento/suporte/possa/voces/liga |
    qual _ telefone/numero/whatsapp de-voces/do-suporte/da-empresa/para | tem telefone/whatsapp | sac telefone |
    chega/farto/cansad*/cansei/basta/parem/pare __ robo/robos/bot/maquina/automatic*/ia/respostas-prontas |
    nao/n quero/com/mais/gosto/converso/falo __ robo/robos/bot/maquina/ia/automatic*/maquinas |
    resposta* automatica*/pronta*/padrao/robotica* | mensagem/mensagens automatica/automaticas | quem manda ai |
    alguem que resolva/entenda/saiba/possa | escalar | escalem | marcar uma chamada/ligacao | videochamada | uma pessoa por favor |
    falar/fale/falo/conversar/contactar/contatar/passar/passe/passem/passa/transferir/transfira/transfiram/transfere/encaminhar/encaminhem/atender/atenda/ligar/liga/ligue/chat __ pessoa/alguem/humano*/agente*/atendente*/supervisor*/responsave*/responsavel/gerente/chefe/operador/representante*/tecnico/colega/assistente/funcionario |
    responsavel __ contacte/contactasse/contate/ligue | tratar disto/disso/isso/isto por telefone |
    whatsapp __ atendimento/humano/falar/pessoa | tecnico de verdade | me transfere/transfira/passa/passe |
    seu/vosso/chama/chame/chamem/quero/um/o-gerente-da gerente | gerente da/de loja/empresa/voces/atendimento/suporte/plantao |
    o gerente por/pf/ja | falar/falo/fala com _ gerente |
    passem/passe/passa/passar para/pra/com um/uma humano/pessoa/atendente/colega/gente | alguma/alguem pessoa/gente ai que/pra/para |
    com quem _ falo/falar/posso-falar/converso/trato __ | quem pode/possa __ ajudar/resolver | pessoa disponivel | alguem disponivel |
    pessoa __ conversar/atender/ajudar`,
  botQuestion: `e/es/voce/vc _ bot/robo/humano/pessoa/ia/chatbot/maquina |
    estou/to/tou _ falando/falar/conversando/conversar/teclando _ com _ bot/robo/pessoa/humano/maquina/ia/alguem/inteligencia |
    bot ou pessoa/humano | pessoa ou bot/robo/maquina/um | robo ou pessoa/humano/uma/gente | humano ou bot/robo/maquina |
    tem alguem ai/real | tem gente | e uma pessoa | e uma maquina | voce e real | vc e real | responde um/uma bot/robo/maquina/pessoa |
    isto e _ bot/automatico/robo | inteligencia artificial | quem responde e | isto/isso/esta _ e/foi _ resposta automatica/bot/robo |
    com quem _ falo/falando/falar/estou | quem esta do outro | tem/ha alguem/gente/humano ai/aqui/do-outro-lado/a-ler/lendo |
    es/e/voce/vc/tu/sou/isso-e/isto-e um/uma/mesmo bot/robo/humano/humana/pessoa/maquina/ia/real/chatbot/chatgpt |
    falo/falando/conversando/falar com um/uma humano/pessoa/robo/bot/maquina __ ou`,
  privacy: `elimin*/apag*/exclu*/delet*/remov*/elimina* __ dados/conta/informac*/perfil/historico/cadastro/registo | lgpd | rgpd | gdpr |
    direito ao esquecimento | direito de acesso/eliminacao | protecao de dados | proteccao de dados |
    baix*/export*/copia*/obter/envi*/mand*/aced*/acess*/solicit*/descarreg* __ meus/dos/aos/os dados _ | copia de/dos _ dados/informac* |
    dados pessoais | que/quais dados/informac* __ tem/guard*/armazen*/recolh*/colet* | dados que _ tem/guard*/armazen* |
    encerr*/fechar/fechem/cancelar/excluir _ minha conta | minha conta _ exclu*/apag*/elimin*/delet* | portabilidade | privacidade |
    lei de dados | lei geral de protecao | exclusao da/dos/de _ conta/dados |
    elimin*/apag*/exclu*/delet*/remov*/destru*/limp*/retir*/esquec* __ dados/conta/informac*/perfil/historico/cadastro/registo/registro/ficha/fotos-do-servidor/meus-dados/ficheiros |
    exclusao/eliminacao/remocao/apagamento/anonimizacao/encerramento __ dados/conta/perfil/cadastro/informac* |
    encerr*/fech*/desativ*/cancel*/termin* __ minha/meu/a-conta/o-cadastro/o-perfil/conta __ definitiv*/dados/perfil/cadastro/permanente*/vez |
    fechar/encerrar/desativar/fechem/encerrem/apagar/excluir/eliminar/deletar/deletem/excluam/apaguem/eliminem _ minha/a-minha/meu/o-meu/esta conta/perfil/cadastro/registo |
    copia/acesso/acessar/aceder/obter/receber/enviem/mandem/exportar/exportacao/consultar/relatorio __ dados/informac* __ pessoais/meus/sobre-mim/tem/guardam/minhas/armazen*/tratam/possuem |
    quero/peço/solicito/posso/como/pedir __ meus-dados/os-meus-dados/dados-pessoais/minhas-informac* |
    que/quais __ dados/informac* __ tem/guard*/armazen*/recolh*/colet*/compartilh*/partilh*/possuem/detem/meus/minhas |
    com quem _ compartilh*/partilh* |
    partilh*/compartilh*/vend*/vazar*/vazamento/cedem/passar* __ meus-dados/os-meus-dados/dados/informac* _ terceiros/outras/outros/pessoais |
    onde __ armazen*/guard* __ dados | consentimento __ retir*/revog*/dados | retir*/revog*/retiro/revogo _ consentimento/autorizacao __ |
    artigo 17/15/18 | art 18 | titular dos/de dados | encarregado de/da/dos protecao/dados | dpo | lgpd/rgpd/gdpr |
    direito ao/de esquecimento/apagamento/acesso/portabilidade | nao/n autorizo que/o/a/partilh*/compartilh*/uso | banco de dados |
    sumir do/da banco/base`,
  chargeback: `charge back | contest* __ compra/cobranca/pagamento/debito/cartao/banco/valor/transacao/nubank/operadora | contestac* |
    disput* & banco/cartao/cobranca/paypal/pagamento/compra/mercado/transacao |
    abr*/inici*/faz*/met*/registr* _ disputa/contestacao/reclamacao/mediacao & banco/paypal/cartao/visa/mastercard/mercado/cobranca/pagamento/operadora |
    abr* _ disputa | pelo _ banco __ dinheiro/estorn*/revert*/contest*/valor | med do pix | mecanismo especial de devolucao |
    compra nao reconhecida | banco resolv* | reclamar no/ao/com paypal |
    contest*/contestar/contestacao/contestei/contestarei __ compra/cobranca/pagamento/debito/cartao/banco/valor/transacao/nubank/operadora/administradora/fatura/credito/despesa/movimento/itau/bradesco/santander/inter/caixa/c6/picpay/lancamento |
    disputa/disputar/disputo/litigio __ cartao/paypal/banco/compra/cobranca/pagamento/operadora/transacao/valor/mercado-pago/administradora/stripe/visa |
    abrir/abro/abri/abrirei/iniciar/inicio/entrar/entro/fazer/faco/farei/registrar/registo/meter/meto/aberta/acionar/dar/dou __ disputa/contestacao/chargeback/litigio/mediacao/reclamacao-no-paypal/reclamacao-no-banco/caso-no-paypal |
    disputa _ aberta/no/na/com/pelo | chargeback/charge-back/xargeback/charjback/chargback* |
    banco/operadora/administradora/cartao/visa/mastercard/paypal/nubank/gerente __ vai/va/ira/vao/trata/ja-esta/me-vai/resolve/resolvem/resolver __ devolv*/estorn*/revert*/recuper*/anul*/contest*/tratar/reembols*/disto/disso/isso/isto/resolver |
    vou/irei/terei-de/tenho-de/serei-obrigado/pedirei/peço/peco/pedir/solicito/solicitar/solicitarei/exigir/mandar/mando __ banco/operadora/administradora/visa/mastercard/paypal/nubank/emissor/cartao __ estorn*/revert*/anul*/cancel*/contest*/devol*/reembols*/bloque*/chargeback/reversao/intervir/intervencao/tratar/resolver |
    mandar/mando/vou/pedir/peco/fazer/faco/solicitar/forcar/forco estorn*/estornar __ cartao/banco/operadora/nubank |
    falar/falo/falei/ligar/ligo/liguei/acionar/aciono/acionei/contactar/contacto/contactei/contatar/contato/contatei/recorrer/recorro/queixar/reclamar/reclamo/reclamei/avisar/aviso/notificar/comunicar/ir-ao/vou-ao/resolver/resolvo/tratar/trato __ banco/operadora/administradora/visa/mastercard/nubank/emissor/paypal/unicre/gerente __ estorn*/revert*/reversao/anul*/contest*/cancel*/bloque*/devol*/recuper*/disputa/chargeback/reembols*/resolver/isso/isto/hoje/amanha/agora/ja |
    resolver/resolvo/trato/tratar/resolverei/acerto direto/diretamente/directamente/no/com/pelo _ banco/cartao/operadora/nubank/administradora/paypal |
    vejo/veremos/vemo-nos/a-gente-se-ve _ no/com _ banco/paypal | por via bancaria | via bancaria | seguro do cartao |
    protecao ao comprador/do-comprador | protecao do comprador | programa de protecao |
    reclamacao/reclamar/queixa/caso/denuncia __ paypal/mercado-pago/pagseguro/visa/mastercard | med __ pix | mecanismo especial |
    contestar o pix | devolucao _ pix __ banco |
    ja pedi/abri/solicitei/acionei __ banco/operadora/cartao/paypal/contestacao/chargeback/disputa | compra nao reconhecida no banco |
    dar como fraude/nao-reconhecida | nao reconhecer _ compra _ banco | sustar o pagamento | sustar |
    bloquear o/os/este/esta/a/esse pagamento/pagamentos/debito/debitos/cobranca __ banco/cartao |
    revogar _ debito direto/directo/autorizacao/sepa | revog* __ debito direto/directo | cancelar _ debito direto/directo |
    devolver _ debito direto | ordem ao banco/ao-meu-banco | dar/dou/dei ordem __ banco |
    acionar/aciono/acionarei/recorrer/recorro/reclamar/reclamo/queixar-me/avisar/comunicar/notificar/dirigir _ ao/o/a/no/meu/junto/com _ banco/visa/mastercard/paypal/operadora/nubank/emissor/bradesco/itau/administradora |
    vou/irei/ou/senao/entao __ ligar/ligo/falar/falo/contactar/contatar/contacto/contato/pedir/peco/acionar _ ao/para/pro/com/o/a/no _ banco/visa/mastercard/paypal/operadora/nubank/administradora/cartao & ou/senao/se-nao/amanha/hoje/caso/agora/estorn*/devol*/revert*/cansei/chega/resolver/resolvam/prazo/resposta/ja |
    banco & reverter/estornar/contestar/chargeback/contestacao/reversao | impugn* __ transac*/debito/pagamento/compra/cobranca/valor |
    desfaz*/desfac* & visa/mastercard/cofidis/banco/cartao/operadora |
    marcar/marco/dar/reportar/classificar __ compra/cobranca/pagamento __ fraude/fraudulent* |
    banco __ ja/esta/ta _ tratar/reaver/recuperar/estornar/analisando/mediando | chargeback* |
    reverter/reverto/reversao/anular/anulo/anulacao/estornar/contestar/contesto/recuperar/reaver/sustar/desfazer/puxar/tomar/retomar & banco/operadora/administradora/emissor/emissora/visa/mastercard/unicre/nubank/bradesco/itau/santander/inter/sibs/paypal/mercado-pago |
    banco/operadora/administradora/visa/mastercard/paypal/nubank/bradesco/itau/santander & reverter/estorna/estornam/reverte/revertem/anula/anulam/contestar/contestei/contesto/contestacao |
    estorno/reversao/anulacao/devolucao __ pelo/via/atraves-do/junto-do/junto-ao/por-meio-do/diretamente-no/direto-no/direto-com/com-o _ banco/operadora/administradora/nubank/visa/mastercard/paypal/emissor/meu-banco |
    pedir/peco/peço/pedirei/pedi/solicitar/solicito/solicitei/exigir/exijo/fazer/faco/faço/farei/mandar/mando __ estorno/reversao/anulacao/devolucao/chargeback/contestacao __ banco/operadora/administradora/nubank/visa/mastercard/paypal/emissor/cartao/cartão |
    banco/operadora/administradora __ estorno/reversao/devolucao/chargeback/contestacao & pedir/peco/peço/pedirei/pedi/solicitar/solicito/solicitei/vou/irei/aberto/aberta/abri |
    faco/faço/farei/fazer/resolvo/resolver/trato/tratar/consigo/recupero/estorno/peço/peco _ isso/mesmo/tudo/eu-mesmo/eu-mesma/dinheiro/valor/disso/disto _ pelo/com-o/no/via/atraves-do banco/cartao/nubank/paypal |
    eu mesmo/mesma _ faco/faço/peço/peco/estorno/resolvo pelo/no/com __ banco/cartao | abr*/inici*/protocol* __ contestacao/contestacoes |
    contestacao __ cartao/banco/visa/mastercard/nubank/compra/pagamento/cobranca/aberta/formulario/protocolo/paypal/debito/pix |
    formulario/protocolo/dossie/carta/processo de/da contestacao/disputa/chargeback |
    entrar/entro/entrei/entrarei/dei-entrada/dar-entrada __ contestacao/disputa/chargeback |
    registr*/marqu*/report*/inform* __ compra/cobranca/pagamento __ nao-reconhecida/nao-reconheco/fraude | compra como nao reconhecida |
    como nao reconhecida | banco/pai/gerente __ travar/sustar/bloquear _ pagamento/compra/cobranca |
    travar/sustar __ pagamento __ mim/banco |
    visa/mastercard/paypal/banco/operadora/nubank __ abriu/abriram/abrira/vai-abrir _ processo/disputa/caso/contestacao/protocolo |
    visa/mastercard/paypal __ contra voces/vcs/vos | retorno do debito`,
  bankReports: `banco/gerente/paypal/visa/mastercard/operadora/nubank/bradesco/itau/santander/caixa _ diz/dizem/disse/disseram/falou/falaram/confirma/confirmou/confirmaram/informa/informou/informaram/garante/garantiu/mostra/autorizou/aprovou/recusou/bloqueou |
    segundo/conforme o/meu/minha/a _ banco/cartao/operadora/extrato |
    liguei/falei/contactei/contatei/perguntei __ banco/operadora/paypal/bradesco/itau/nubank & disse/disseram/falaram/confirm*/inform*/normal/tudo-certo/ok/saiu/aprovad*/autorizad*/nao-bloque* |
    transferencia/conta/extrato/dados bancaria/bancario/bancarios | aplicativo/app/site do/de _ banco & pago/pendente/debitad*/aprovad* |
    mudei/troquei de banco | o banco nao bloqueou`,
  legal: `processar/processo/processa-los _ voces/vcs/empresa/loja/judicial/a/vos/esta/essa/judicialmente | vou processar |
    processo judicial/na/no/contra/em | abrir/meter/entrar/mover/abro/meto _ processo | entrar _ na/com _ justica/acao/processo | juizado* |
    pequenas causas | procon | juiz | tribunal | tribunais | delegacia | boletim de ocorrencia | bo na | fazer um bo | queixa crime |
    queixa na/a/as/no _ policia/psp/gnr/asae/autoridade* | gnr | psp |
    via/vias/medidas/acao/acoes/meios/providencias legal/legais/judicial/judiciais/juridicas | judicialmente | legalmente | consumidor.gov |
    consumidor gov | defesa do consumidor | direitos do consumidor | direito do consumidor | codigo de defesa | deco | asae | anacom |
    livro de reclamacoes | autoridade* | regulador* | cnpd | anpd | ministerio publico | banco central | bacen | danos morais |
    centro de arbitragem |
    processar/processo/processo-vos/processa-los/processarei _ voces/vcs/empresa/loja/judicial/a/vos/esta/essa/contra |
    vou/irei processar/para-a-justica/a-tribunal/ao-tribunal/a-policia/a-delegacia/ao-procon/a-deco/ao-juizado |
    vejo/vemo-nos/encontro/encontramo-nos __ tribunal/justica/juiz |
    denunci*/denuncia/denunciar/queixa/reclamacao/reclamar/registro/registar/registrar/participacao __ procon/policia/psp/gnr/asae/deco/anacom/consumidor/autoridades/ministerio/livro/anatel/banco-de-portugal/cnpd/anpd/judiciaria/mp/delegacia/bacen/senacon |
    queixa-crime | apresentar/apresento/fazer/faco/farei/meter/registar queixa | senacon | livro de reclamac* | livro eletronico |
    registrar/registro/registrarei/fazer/faco/abrir/abro um/o/boletim/bo bo/boletim/ocorrencia | b o | juizado especial | julgado* de paz |
    acao judicial/civel/coletiva/na-justica/em-tribunal | accao judicial | indenizacao por |
    meios/vias/medidas/providencias/instancias judicia*/legais/competentes/cabiveis/juridic* | notificacao extrajudicial | interpelacao |
    estelionato __ boletim/denuncia/policia/bo/registr*/crime | orgaos de defesa | orgao de defesa | crime __ denunci* | meu juridico |
    departamento juridico | vou atras dos meus direitos | fazer valer os meus direitos | meus direitos na |
    meu/minha/meus/nosso/nossa/pelo/um/uma/o/os/com-um/ao advogad* |
    advogad* __ contact*/contat*/entra*/vai/ira/tratar*/caso/processo/acionad*/consult*/contrat* |
    falar/falei/consultar/consultei/contratar/contratei/acionar/acionei __ advogad* | caso de policia |
    policia & vou/irei/denunci*/queixa/ocorrencia/registr*/participar/apresentar/chamar/chamo/levar/contactar/boletim |
    na/a/à/pela/recorrer justica | processo/acao/vou/entro __ justica | medidas/acao/processo/via/vias/providencias judicial/judiciais |
    departamento/setor/meu/apoio juridico | denunci* ao/a/as/à/voces/vcs/a-empresa/isto-a/isso/esta/junto __ | denunciar-vos |
    vou/irei denunciar`,
  publicShame: `ma/mas/pessim*/negativ*/pior avaliac*/critica*/review*/comentario* | reclame aqui | reclameaqui | portal da queixa |
    trustpilot | uma estrela | 1 estrela | imprensa | comunicacao social | viraliz* | exposed | expor voces/vcs/a/essa/esta |
    todo mundo saiba | toda a gente saiba | todos saibam |
    reclamar/reclamacao/queixa __ reclame-aqui/portal-da-queixa/redes/google/trustpilot/instagram | acabar com __ reputacao/nome/imagem |
    queimar __ filme/nome/reputacao | sujar _ nome |
    avaliacao/nota/review/comentario/estrela/estrelas _ negativ*/pessim*/ruim/uma/1/no-google/na-play/na-app/na-loja/ma | zero estrelas |
    jornal/tv/televisao/imprensa/reporter/radio/globo/sic/tvi/cmtv/reportagem & vou/contact*/denunci*/mandar/chamar/ligar/falar/contar/expor/levar/saber |
    alertar/avisar/prevenir __ todo-mundo/toda-a-gente/outros/amigos/clientes/consumidores/pessoas/conhecidos |
    todo mundo/mundo-vai __ saber/saiba/sabendo | toda a gente __ saber/saiba | ninguem mais compr* | influencer* __ amig*/expor/denunci* |
    viral |
    posto/postar/postarei/publicar/publico/publicarei/divulgar/divulgo/divulgarei/expor/exponho/exporei/espalhar/espalho/espalharei/partilhar/partilho/compartilhar/compartilho/colocar/coloco/denunciar/denuncio/por/meter/mostrar/mostro/jogar/jogo __ tiktok/instagram/insta/facebook/face/twitter/youtube/redes/internet/grupos/seguidores/forum/foruns/stories/linkedin/reddit/publicamente |
    redes sociais __ saber/vao/expor/todas |
    vou/irei/ou/senao/entao/amanha/hoje __ posto/expor/exponho/detonar/queimar/viralizar/espalhar/espalho |
    denunciar/denuncio nas/na/em redes/internet/todas | tenho __ seguidores |
    avaliac*/review*/critica*/comentario* _ negativ*/ruim/ma/pessima/arrasador* |
    dar/dou/deixar/deixo/meter/por/darei/deixarei/levar/levam _ uma/1/zero/ma/pior/pessima/nota-zero _ estrela/estrelas/nota/avaliacao/review/critica |
    avaliar/avalio __ negativamente/uma-estrela/1-estrela`,
  insult: `idiota* | estupid* | imbeci* | burro* | burros | merda* | bosta* | porra | caralho | crl | pqp | fdp | vsf | vtnc | vtmnc |
    filho*/filhos da/de puta/mae | puta | putas | puto da | cabrao* | cabroes | otario* | babaca* | trouxa* | palhac* | corno* |
    desgracad* | vagabund* | incompetent* | inute* | inutil* | inuteis | mentiros* | sem vergonha | vergonha na cara | cara de pau |
    safad* | canalha* | lixo de/da empresa/app/servico/atendimento | empresa lixo/de merda | nojent* | ratos | escumalha | arrombad* |
    cacete | foda* | foder* | fodam | foda-se | fodase | cu | vao a | va a | vao pra/para _ puta/merda/inferno/caralho/pqp | malditos |
    maldit* | retardad* | burrice | bando de | palermas | parvos | estao a gozar | gozar comigo | de sacanagem | sacanagem |
    tirando com a minha | fazer de palhaco/otario/trouxa/idiota | seus _ merdas | idiotas | incompetentes | palhaco | palhacos |
    vigaristas | lixo de/da/do/isso/inutil/total/empresa | um/e lixo | inutil/inuteis | merda de/do/da/isso/app | que merda |
    essa/desta/dessa/esta/uma merda/bosta/porcaria/droga/porra | vao se/a/tomar | vai tomar/se-foder/pro-inferno | va se/tomar/pro |
    tomar no cu | vao-se | vao lixar | vao catar | cambada de | corja | bando de/desses | raca de |
    seus/suas/seu __ idiota*/burro*/incompetente*/palhaco*/ladr*/lixo*/inute*/otario*/imbeci*/safad*/canalha*/merda* | que __ vergonha |
    sem-vergonhas | caloteiros | aldraboes | chulos | gentalha | panacas | tansos | broncos | mafiosos | parasitas | sanguessugas |
    abutres | urubus | miseraveis | descarad* | asquerosos | cretin* | ignorantes | energumenos | quinta categoria | empresinha |
    atendimento de merda/bosta/lixo | de quinta | vao pro/pra/para | krl | carai | arrombados | cuzao | cuzoes | desonest* | mentirosos |
    vao pro/ao inferno`,
  fraud: `golp* | golpe | golpistas | fraude* | fraudulent* empresa/site/pratica* | burla | burlao | burloes | burlad* | estelionat* |
    roub* meu/me/nos/o/dinheiro/clientes/gente/os | roubo | roubando | roubad* | ladr* | ladrao | ladroes | ladra* | bandid* | criminos* |
    engan* | mentem | mentiram | vigaric* | vigarist* | trapac* | trapaceir* | picaret* | charlata* | enganacao | scam |
    empresa falsa/fantasma/golpista | site falso/fraudulento | aldrab* | assalt* | me passaram a perna | extors* | calote | caloteir* |
    ficam/ficaram/querem com _ dinheiro | gatun* | furt* | pilantr* | ma fe | ma-fe | crime |
    isto/isso/e/foi/parece/caí/cai _ golpe/burla/fraude/roubo/estelionato/furto/assalto/scam/num-golpe/numa-burla | roubaram | roubar |
    estao/tao/andam/vao/querem __ roubar/roubando/enganar/enganando/burlar/gamar/lesar | gamar* | lesad* |
    fui/sinto-me/me-sinto/estou-sendo/a-ser __ roubad*/enganad*/burlad*/lesad*/assaltad*/ludibriad*/golpead* | propaganda enganosa |
    publicidade enganosa | ludibri* | desonest* | ladroagem | ladroeira | roubalheira | gatunos | picaretagem | picaretas | charlatoes |
    enganosa | enganoso | falcatrua | trambique* | tramoia | maracutaia | me passaram/deram __ golpe/perna/calote | aplicar golpe |
    quadrilha`,
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
  frustration: `exijo | exigimos | fart* | cansad* | cansei | saco cheio | de saco | chega | inaceitave* | inaceitavel | inadmissi* |
    continuo/estou/sigo/to/ainda _ esperando/espera/aguard* | decepc* | desilud* | frustr* | irritad* | indignad* | revoltad* | chatead* |
    furios* | zangad* | puto com | bravo | urgente | urgencia | imediat* | por favor ja | serio isso | a serio | quanto tempo mais |
    ate quando | outra vez | de novo | novamente | terceira/quarta/quinta/enesima/segunda vez |
    terceiro/segundo/quarto _ email/mail/contato/contacto/mensagem |
    ja _ escrevi/perguntei/contactei/contatei/mandei/reclamei/liguei/disse/enviei/falei |
    ninguem __ respond*/ajud*/atend*/resolv*/faz/da/sabe | nao/n _ respond*/resolv*/dao/fazem/atend*/ajud* | sem resposta/solucao/retorno |
    ignor* | respondam | o que esta/ta acontecendo | que se passa | pessim* | horrive* | horrivel | terrivel | lamentave* | lamentavel |
    vergonh* | desastr* | ha horas/dias/semanas/meses/um/uma/dois/duas/tres/mais/muito/2/3/4/5/6/10 _ |
    faz horas/dias/semanas/meses/um/uma/dois/duas/tres/mais/2/3/4/5/6/10 | semanas esperando | dias esperando | horas esperando | pesadelo |
    perd* _ paciencia/tempo | paciencia | absurd* | descaso | falta de respeito/consideracao/profissionalismo | palhacada | nunca mais |
    demora* muito/demais/tanto/tanta | muito lento | nao e possivel que | nao acredito | ridicul* | rapido | logo com isso | de uma vez |
    pouca vergonha | inconcebi* | intoleravel | nao entendo por | pior | mau servico/atendimento | quantas vezes | pelo amor de | aff* |
    poxa | porra | cade |
    ja/ha/faz/tem/fazem/vai-fazer/vao __ dias/semanas/horas/meses/mes/semana/dia/anos/tempo _ espera*/que/sem/e/aguard*/tentando/a-tentar/isto/isso |
    ha/faz/tem __ dias/semanas/meses/horas/semana | terceira/3a/quarta/4a/quinta/segunda/2a/enesima/decima vez __ |
    terceiro/quarto/quinto/segundo/3o/2o __ email/e-mail/mail/mensagem/contacto/contato/ticket/pedido |
    ja __ mandei/enviei/escrevi/liguei/falei/pedi/disse/reclamei/reportei/expliquei/tentei __ |
    mandei/enviei/escrevi __ nao/ninguem/nada/nunca/sem |
    ninguem/nao/nunca __ respond*/resolv*/ajud*/atend*/retorn*/fazem-nada/liga/explica/corrig*/da-resposta/dão | o que se passa | o que ha |
    qual e o problema | que demora/absurdo/falta/descaso/coisa/palhacada/vergonha/chatice/saco/decepcao | por amor de deus |
    pelo amor de deus | pelamor | socorro | me ajudem | preciso urgente/para-hoje/pra-ontem/muito/disso-hoje | urgente* | com urgencia |
    o quanto antes | o mais rapido | quanto antes | imediatamente | ja chega | ja basta | basta | nao aguento mais | ninguem merece |
    ta dificil | ta foda | complicado isso | que isso gente | alo | alooo | oi? | cade voces | cade a resposta | sempre a mesma coisa |
    toda hora | todo dia isso | outra vez isto | de novo isso/isto/esse/essa | mais uma vez | continua __ mesm* | ainda nada | e nada |
    ate agora nada | prometeram/prometem/prometido/disseram/falaram __ nada/nao/ate/dias/semana/ontem/nunca |
    fiquei/estou/to/ando/muito/bastante __ chatead*/desapontad*/decepcionad*/frustrad*/triste/irritad*/indignad*/nervos*/cansad*/furios*/fart* |
    inadmissivel | deploravel | inacreditavel | impossivel assim | uma vergonha | um absurdo | isso e/ja ridiculo/absurdo/demais |
    sem paciencia | perdendo/perder a paciencia | nao/n sei mais/ja _ fazer/que | aff | afff | pqp | mano | poxa vida | carambas |
    nao/n da/dá pra/para _ usar/entender/acreditar/continuar/trabalhar/aguentar`,
  selfHarm: `suicid* | matar me | matar-me | quero morrer | queria morrer | tirar _ minha _ vida | tirar a propria vida |
    acabar com _ minha vida | acabar com tudo | por fim a _ vida | nao/n quero _ viver | nao/n quero existir | nao/n aguento mais viver |
    sem vontade de viver | nao/n tenho _ vontade de viver | me cortar | cortar os pulsos | cortar-me | automutil* | me machucar |
    magoar-me | magoar me | nao/n vale a pena viver | nao/n faz sentido viver | melhor morto/morta | estaria melhor mort* |
    quero desaparecer | queria sumir do mundo | overdose | nao/n ha razao para viver | sem razao para viver | me jogar de/da/do |
    desistir da vida | desistir de viver |
    quero/queria/preferia/prefiro/desejo/vontade/penso/pensando/pensei __ morrer/morta/morto/me-matar/sumir-pra-sempre/sumir-de-vez/desaparecer-para-sempre/desaparecer-de-vez/nao-existir/nao-acordar/suicidio/acabar-com-tudo/acabar-com-a-vida/tirar-a-vida/dormir-e-nao-acordar/deixar-de-existir |
    penso/pensando/pensado/pensei __ sumir/desaparecer __ sempre/vez/mundo/vida | sumir/desaparecer pra/para sempre |
    sumir/desaparecer desse/deste/do mundo |
    nao/n __ aguento/quero/consigo/suporto _ mais viver/existir/estar-vivo/estar-viva/continuar-viva/continuar-vivo |
    nao/n quero/queria mais viver/existir/estar-aqui/acordar |
    nao/n _ vontade/razao/razoes/motivo/motivos/sentido/forcas/forca __ viver/vida/continuar-a-viver |
    vida __ nao-faz-sentido/nao-tem-sentido/nao-vale/sem-sentido/acabou-para-mim/acabou-pra-mim & morrer/acabar/desistir/mais/viver/nada |
    nao/n vale _ pena viver/continuar-a-viver/estar-viv* | desistir da/de/de-tudo-e-morrer vida/viver | desisti da/de vida/viver |
    acabar/por-fim/pôr-fim/terminar/dar-fim _ com/a/na _ vida/tudo-isto-de-vez/minha-dor | por termo a vida |
    ninguem __ sentir/sentiria/notar/notaria/importar/importaria __ falta/morresse/sumisse/desaparecesse/eu-morr*/se-eu |
    melhor __ sem-mim/morto/morta/se-eu-morr*/se-eu-nao-exist* | o mundo/voces/eles/todos/familia __ melhor sem-mim | me cortei | me corto |
    cortar os/meus/me pulsos | cort* __ pulsos | mutilar | me ferir | fazer-me mal |
    tomar/tomei/tomo/engolir/engoli __ comprimidos/remedios/calmantes | comprimidos todos | frasco de comprimidos/remedios |
    me jogar/me-atirar/atirar-me/saltar/pular _ da/do/de/na _ ponte/predio/janela/varanda/linha/andar/comboio/trem | enforcar |
    me enforcar | carta de despedida | adeus mundo | me despedir de todos/da-vida | despeço-me da | ultima mensagem antes de/que-eu |
    ideacao suicida | pensamentos suicidas | acabar com meu sofrimento | acabar com a minha | nao quero estar aqui amanha |
    nao vou estar aqui amanha | nao acordar mais | nunca mais acordar | dormir pra sempre | dormir para sempre |
    tirar minha/a-minha/a-propria vida | meu filho/filha/marido/irmao/amiga __ se-matar/suicid*/matar-se | se matar | matar-se |
    me matar de-vez/hoje/agora/amanha/logo/porque/pra/para | quero/vou/queria/penso-em/pensando-em/vontade-de/pensei-em me-matar |
    me matar e/ou | mato-me hoje/agora/ja | eu me mato | me mato hoje/agora/amanha/se-isso-continuar | ja nao vejo/ha saida |
    nao/n vejo saida/saida-nenhuma/mais-saida/outra-saida |
    tomei/engoli/tomo um-monte/muitos/todos/uma-caixa/demasiados de/os _ remedio*/comprimido*/medicamento*/calmante* |
    tomei todos/tudo __ remedios/comprimidos | acabo com a _ vida | acabar com a _ vida | esta noite acabo |
    quero partir/ir-embora-deste-mundo |
    comprei/tenho/juntei/peguei __ comprimidos/remedios/pilulas/corda & acaba/acabar/hoje/fim/tudo/adeus | hoje acaba tudo |
    acaba tudo hoje | nao/n encontro/vejo/tenho/ha/acho _ motivo/razao/sentido __ continuar/viver/viva/vivo |
    motivo/razao nenhum/nenhuma para/pra continuar/viver`,
  injection: `ignor*/esquec*/desobede*/descart*/desconsider* __ instruc*/regra*/politica*/prompt/anteriores/diretriz*/normas |
    instrucoes anteriores/previas | novas instrucoes | prompt do sistema | mensagem do/de sistema |
    modo desenvolvedor/administrador/dan/programador | aja como _ admin*/sistema/desenvolvedor/gerente | age como _ admin*/sistema |
    agora voce e | finja que | finge que | faz de conta que es/voce |
    sou o/seu/teu/a desenvolvedor*/administrador*/criador*/dono/programador* | autorizado pel* _ ceo/diretor*/gerencia | sem aprovacao |
    aprove este/esse/o reembolso automaticamente | revel*/mostr*/imprim* _ prompt/instrucoes/sistema | responda apenas/somente com |
    anul* _ politica*/regras`,
} satisfies Partial<Lexicon>;
