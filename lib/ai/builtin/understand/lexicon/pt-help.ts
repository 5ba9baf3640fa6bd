import type { Lexicon } from './lexicon';

/** Portuguese (Brazil and Portugal): help with apps and accounts, questions and opinions. Syntax: lexicon.ts. */
export const ptHelp = {
  tech: `nao/n/nunca/num _
    funciona*/carrega*/abre*/abrir/inicia*/roda*/reproduz*/instala*/baixa*/sincroniza*/conecta*/responde/atualiza*/guarda*/salva*/pega/liga/arranca
    | parou de funcionar/abrir/carregar | deixou de funcionar/abrir | error* | erro | erros | falha | falhas |
    falhando | bug* | trava* | travou | travando | travad* | congel* | bloqueia | crash* | fecha sozinh* | se fecha |
    tela _ preta/branca/azul | ecra _ preto/branco/azul | lag | lent* | glitch* | problema*/falha*/questao tecnic* |
    fora do ar | em baixo | caiu o site/app/sistema/servidor | nao/n _ consigo/posso/da/deixa/consegui
    abrir/baixar/instalar/usar/ver/assistir/jogar/sincronizar/conectar/carregar/salvar/descarregar/utilizar/reproduzir
    | nao faz nada | desconecta* | sem som | sem audio | pagina/tela/ecra/app _ branco/branca/preta/preto |
    pagina/site/app/aplicativo/aplicacao/botao/link/video __ caiu/quebrado/erro/falha/bugado/bugada/nao/mal | bugad* |
    buffer* | da pau | deu pau | nao vai | encrava* | emperra* | nao/n/nunca/ja-nao/deixou-de/parou-de/num _
    funciona*/carrega*/carregar/abre*/abrir/abra/inicia*/roda*/rodar/reproduz*/instala*/baixa*/sincroniza*/conecta*/responde/atualiza*/guarda*/salva*/grava*/pega/liga/arranca*/toca/aparece*/exibe*/mostra*/imprime*/envia/exporta*/conta/regista/registra/reconhece/deteta/detecta/encontra/gira/anda
    | nao/n _ consigo/posso/da/deixa/consegui/consegue/conseguimos/dá-para/da-pra/deu-pra _
    abrir/baixar/instalar/usar/ver/assistir/jogar/sincronizar/conectar/carregar/salvar/descarregar/utilizar/reproduzir/ouvir/imprimir/enviar/anexar/gravar/editar/atualizar/exportar/compartilhar/visualizar/clicar/avancar/continuar/emparelhar/ligar-a/aceder-aos/acessar-o-conteudo/acessar-as/acessar-a-aula/guardar
    | impossivel abrir/baixar/instalar/usar/ver/assistir/jogar/sincronizar/carregar/reproduzir/utilizar |
    fecha/fecha-se/encerra/desliga/reinicia/trava/congela/buga/cai/sai _
    sozinh*/tempo/quando/ao/sempre/toda-hora/do-nada/de-repente/assim |
    app/aplicativo/aplicacao/site/programa/jogo/pagina/player/video*/aula*/botao/link/tela/ecra/sistema/som/audio/legenda/relogio/widget/editor/mapa/chat/camera/microfone/notificac*/pdf/arquivo/ficheiro
    __
    trav*/fecha*/bug*/erro*/cai/caiu/lent*/falh*/sumiu/sumiram/desapareceu/preta/branca/vazi*/quebrad*/nao-abre/nao-carrega/nao-funciona/nao-faz-nada/nao-responde/nao-toca/bloqueia/bloqueado/encrava*/congel*/desfocad*/cortad*/atrasad*/corrompid*/fora-do-ar/instavel/repete/pendurad*
    | sumiu/sumiram/desapareceu/desapareceram/apagou/apagaram/perdi/perderam/zerou/zeraram _
    progresso/dados/treinos/fotos/som/audio/historico/botao/conquistas/notas/anotacoes/moedas/nivel/save/sequencia |
    perdi todo/todos/o/meu/meus _ progresso/dados/historico/nivel | atualiz*/actualiz*/update/versao __
    nao/erro/trav*/bug*/parou/deixou/fecha/pior/sumiu/lent*/desconfigur* | desde/depois/apos __
    atualizac*/actualizac*/update & nao/erro/trav*/bug*/parou/deixou/fecha/sumiu/lent*/desconfigur* |
    fica/ficou/fica-se _
    girando/rodando/carregando/a-carregar/a-rodar/preso/presa/parado/parada/preta/branca/bloqueado/em-branco/em-loop/travado/travada
    | rodinha/bolinha/circulo girando/rodando/a-rodar | carregamento infinito | loop | em branco | tela/ecra/pagina _
    em-branco/preta/preto/branca/branco/azul/congelad*/preso/errada | mensagem de erro | codigo de erro | erro
    anynumber | da/deu/dando/aparece/apareceu/diz/mostra/surge/recebo erro/falha/problema/bug | um/o/esse/este/mesmo
    bug/erro | bug/bugs/bugado/bugada/bugou/buga | reportar um/o/bug/erro/problema | problema* __
    app/aplicativo/aplicacao/site/pagina/video*/upload/download/som/audio/sincroniz*/conexao/ligacao/sistema/jogo/player/impressao-do-pdf
    | problemas tecnicos | problema tecnico | avaria tecnica | dificuldade* tecnica* | instabilidade | nao/n carreg* |
    nao/n aparece* __ tela/ecra/lista/menu/aula*/video*/foto*/notificac*/android/iphone | nao/n recebo __
    notificac*/alertas/lembretes | notificac* __ nao/param/pararam/sumiram | trava toda/muito/sempre/o/no/na/ao/quando
    | travando/travado/travada/travou | congelou | esta/ta/anda/muito lento/lenta/lentissim* | horario/hora/fuso/data
    errad* | ja _ reinstalei/reiniciei/desinstalei/limpei/atualizei | reinstalei | limpei _ cache | troquei de
    navegador | sem internet | desincronizad* | resposta* certa* __ errad* | corrige como errad* | pixelad* |
    desfocad* | imagem cortad* | som baixo/cortado/falha | eco | crasha | crashou | buga | deu ruim no |
    arrumem/arrumar/consertem/corrijam _ app/aplicativo/site/bug/erro/isso | nao/n __
    recebo/recebendo/recebi/chegam/aparecem __ lembrete*/notificac*/alerta*/avisos | zera/zerou/reinicia
    todo/toda/sempre/sozinho | dessincroniz* | sai/sair/saiu/saem __ cortad*/desfocad*/torto | servidor
    indisponivel/fora/offline/em-manutencao | teclado nao/sumiu | fica/ficou processando/rodando/carregando |
    fotos/imagens/arquivos/treinos/anotacoes/favoritos/mensagens/musicas/aulas __ sumiram/sumiu/desapareceram/apagadas
    | sumiu/sumiram/desapareceu/desapareceram do/da/no/na projeto/app/conta/perfil/tela/ecra/lista |
    marca/corrige/conta __ errad* | sem ligacao/conexao __ internet | nao/n envia/enviam/carrega/manda
    mensagens/fotos/arquivos | estragaram tudo | botao __ cinzento/cinza/inativo | perde/perdeu/apaga/apagou __
    dados/progresso/treinos | nao/n da/dá/deixa/permite/consigo pra/para/me
    arrastar/mover/girar/cortar/selecionar/escolher/clicar/digitar/rolar/marcar/apagar/editar/ampliar/avancar/pausar |
    nao/n consigo arrastar/mover/girar/cortar/selecionar/clicar/digitar/rolar/marcar/ampliar/avancar |
    volta/voltar/volto/regressa ao/pro/para inicio/login/menu/comeco/o-inicio | ja nao/n
    vejo/aparecem/aparece/encontro __ treinos/fotos/aulas/historico/mensagens/dados/conquistas | picotad* |
    entrecortad* | chiado | de cabeca para/pra baixo | ao contrario | fora de ordem | ordem errada | hora errada |
    trocam/mudam/trocou/mudou de ordem/lugar sozinh* | ignora o/os que/filtro/filtros | alarme/timer/cronometro __
    errad*/nao-toca/atrasad* | filtro/pesquisa/busca __ ignora/nao-filtra/nao-encontra/errad*/vazia |
    emparelha*/parea*/sincroniza*/vincula* nao/nunca | nao _ emparelha/pareia/sincroniza/vincula/liga-ao |
    localizacao/gps/posicao esta/aparece/_ errad*/incorret*/trocad* | sempre/so _ zero/0/em-branco &
    da/marca/aparece/mostra | apag*/sumi*/perd* __ treino/diario/notas/progresso/historico/paginas/texto/fotos | nao
    liga/carrega/arranca/inicia/acende | asa/tela/tampa/alca/vidro/pe quebrad*/partid*/rachad*/solt* | faz/fazendo _
    um/uns/muito/_ barulho/ruido/zumbido/chiado/som-estranho | barulho/ruido
    horrivel/estranho/esquisito/enorme/terrivel | nao se/da-para/consigo ouve/ouvir/oico/ve/ver nada | nao/n
    ouco/oico/vejo nada | sem som/imagem/audio | licenca/chave/serial/codigo-de-ativacao __ nao _
    vale/valida/funciona/ativa/serve/reconhece/aceita | chave/licenca incorreta/invalida/expirada/errada |
    link/ligacao __ nao _ serve/abre/funciona/carrega/baixa | desliga/desliga-se/apaga/reinicia/liga _
    sozinho/sozinha/sozinhos/a-cada/passados |
    caiu/cai/cair _ _ no/a meio/metade _ chamada/consulta/aula/video/sessao |
    congela/congelou/congelam/engasga/engasgam/empanca/encrava/encravou/pifou/bugou/bugado/travado |
    texto/fotos/treinos/anotacoes/respostas some/somem/sumiram/sumiu/apagam-se/desaparece/desaparecem | nao/n
    guarda/grava/sincroniza/sincronizam/sincronizaram/emparelha/exporta/carrega/carregam/reage/imprime/toca _ |
    paginas/folhas _ saem/sairam _ branco | consumindo/gasta/drena/esquenta/aquece _ bateria/celular/telemovel |
    apagou/perdeu/sumiu/engoliu _ anynumber/seis/tres/dois/todos/meus/os _ _
    meses/anos/dados/registros/treinos/progresso | recarrega/reinicia/fecha/desliga _ sozinh* | nao consigo
    ouvir/ver/abrir/carregar/baixar`,
  emailChange: `mud*/troc*/alter*/atualize/atualizar/atualiza/atualizei/atualizado/atualizada/atualização/atualizo/corrig*/modific*/edit*/substitu*/retific*/atualizem __
    email*/e-mail/mail/correio | novo email/e-mail/mail | email/e-mail/mail _
    novo/velho/antigo/anterior/errado/incorreto/incorrecto/trocado | endereco de _ email/mail | email/mail _
    mal/erro/mud*/alter* | perdi __ email/mail | ja nao/n _ uso/tenho/acesso/utilizo __ email/mail | nao/n _ tenho/uso
    mais/acesso __ email/mail | escrevi/coloquei/cadastrei/digitei/registei _ errado/mal __ email/mail | email/mail __
    errado | email/e-mail/mail/endereco/morada-de-email/correio __
    certo/correto/correcto/novo/atual/actual/antigo/velho/errado/errada/incorreto/outro/pessoal/trabalho/empresa/mudou/mudar/trocar/alterar/atualizar/corrigir/desativad*/digitei/escrevi/expirou
    | novo/nova/outro/outra/meu/certo/correto/novo-endereco email/e-mail/mail/endereco-de-email __ e/para/anyemail |
    anyemail &
    mudar/trocar/alterar/atualizar/certo/correto/novo/errado/em-vez/em-lugar/no-lugar/conta/cadastro/antigo/passa/agora
    | digitei/escrevi/coloquei/pus/cadastrei/registei/registrei/inscrevi __ email/e-mail/mail/anyemail __
    errad*/mal/trocad*/gralha/letra/erro/incorret* | digitei/escrevi/coloquei/pus/cadastrei/registei __ errad*/mal __
    email/e-mail/mail/anyemail | letra/erro/gralha/typo __ email/e-mail/mail | email/e-mail/mail _ com/tem
    erro/gralha/letra | perdi/sem/nao-tenho-mais/ja-nao-tenho/nao-uso-mais/nao-tenho/nao-uso/ja-nao-uso __
    acesso/aquele/esse/este/antigo/velho/mais __ email/e-mail/mail/caixa-de-correio | mudei de
    email/e-mail/mail/emprego/empresa/provedor & email/e-mail/mail/conta/cadastro/endereco | troquei/mudei de
    email/e-mail/mail | conta/cadastro/login/perfil para/pra _ outro/novo/meu email/e-mail/mail | endereco
    eletronico/electronico/de-e-mail/de-email/de-correio __ | mudanca/alteracao/troca/atualizacao de/do
    email/e-mail/mail/endereco-de-email/endereco-eletronico | outro endereco de | desatualizado & email/e-mail/mail |
    email/e-mail/mail __ .con/ponto/letra/faltando/falta/arroba | .con |
    mud*/troc*/alter*/atualiz*/actualiz*/corrig*/modific*/edit*/substitu*/retific*/passar/passem/ponham/coloc*/cadastr*/regist*/transfer*/usar/migrar/botar/bota/vincul*/associ*
    __ email/e-mail/mail/correio/gmail/hotmail/anyemail __ | por o/um/outro/este/meu/novo email/e-mail/mail | outro
    email/e-mail/mail & mud*/troc*/alter*/atualiz*/coloc*/conta/usar/passar/cadastr*/acesso/quero/preciso`,
  access: `nao/n/impossivel/problema*/sem/dificuldade* __ entrar/acessar/aceder/logar/login/acesso/acedo/iniciar |
    fazer/efetuar login | iniciar sessao | esqueci* __ senha/palavra-passe/password/palavra/pass |
    senha/palavra-passe/password __
    esquec*/recuper*/redefin*/troc*/alter*/incorret*/nao/perdi*/nova/invalid*/errad*/repor* | palavra passe |
    recuper*/redefin*/resetar*/repor/alter* __ senha/conta/password/acesso/palavra | conta _
    bloquead*/suspens*/hackead*/desativad*/invadid*/banid*/desabilitad* |
    bloquearam/hackearam/suspenderam/invadiram/bloqueou _ conta | codigo/email/sms/link/e-mail de/para/da
    verificac*/confirmac*/acesso/seguranca/recuper*/redefin*/redefinicao | codigo _ verificacao __ nao | nao/n _
    cheg*/receb* _ codigo/sms _ verific*/confirm* | nao/n recebo o codigo/sms/link | nao consigo
    entrar/logar/acessar/aceder | login _ nao/erro/falha/problema | perdi _ senha/acesso | acesso bloqueado/negado |
    nao/n/impossivel/sem/problema*/dificuldade*/erro _
    consigo/conseguir/posso/da/consegui/deixa/deixam/possivel/consegue _
    entrar/acessar/aceder/logar/login/acesso/iniciar/autenticar/ligar-me/conectar-na/conectar-me/entrar-na | nao/n __
    entrar/logar/aceder/acessar __ conta/perfil/area/login/plataforma/sistema/curso/portal/painel |
    conta/perfil/usuario/utilizador/login/acesso __
    bloquead*/suspens*/hackead*/desativad*/invadid*/banid*/invalid*/inexistente/nao-existe/nao-encontrad*/negado/nao-funciona/expirad*/recusad*
    | usuario/utilizador/senha/password/palavra-passe/credenciais/pin/codigo __
    incorret*/invalid*/errad*/nao-existe/nao-reconhec*/nao-encontrad*/nao-funciona/nao-aceita/nao-chega/nao-entra/nao-serve/expirad*/bloquead*/nao-bate
    | esqueci*/perdi/nao-lembro/nao-me-lembro/nao-recordo/nao-sei __
    senha/palavra-passe/password/palavra/pass/login/usuario/utilizador/pin/dados-de-acesso/credenciais/codigo | minha
    senha/password/palavra-passe | a senha | nova senha/password/palavra-passe | senha nova/esquecida |
    redefin*/recuper*/resetar/reset/repor/trocar/alterar/mudar/desbloque*/reaver/restaurar/reativar __
    senha/palavra-passe/password/acesso/conta/login/pin | link/email/e-mail/sms/codigo _
    redefinicao/recuperacao/reset/verificacao/confirmacao/ativacao/acesso/seguranca/autenticacao | link __
    redefin*/recuper*/senha | codigo __ sms/verificacao/confirmacao/autenticacao/seguranca/acesso/dois-fatores __ |
    codigo sms | autenticacao | dois fatores | 2fa | verificacao em duas |
    invadiram/hackearam/roubaram/entraram/hackeada/hackeado/bloquearam/suspenderam/baniram _
    minha/meu/na-minha/conta/perfil | hackeada | alguem/outra-pessoa __ minha-conta/na-conta/senha/login |
    trocaram/mudaram _ minha senha/password | sou deslogad* | me desloga | desloga sozinho | sai da conta | cai da
    conta | pede/pedindo senha/login/codigo __ | fazer login | faco login | ao entrar na conta | entrar na minha
    conta/area/perfil | acesso a/à/ao/minha/meu _ conta/perfil/curso/area/plataforma | perdi _ acesso | sem acesso |
    liberar/liberem/liberar-me/recuperar _ acesso/meu-acesso | ficar/fiquei/estou/to/fico/tou
    preso/presa/trancad*/bloquead* fora/de-fora/na/conta | fui banid*/bloquead*/deslogad* | face id | captcha |
    cadastrei/cadastro __ nao-existe/nao-encontr*/nao-reconhec* | nao/n __ encontra/reconhece __
    cadastro/usuario/conta/cpf | link __ expirou/expirado/invalido __ | link magico | email/e-mail __ confirmar __
    registo/cadastro/conta | confirmar o/meu registo/cadastro | qual e o meu login/usuario | redefinir/repor o pin |
    nao lembro/recordo/sei __ com-que/qual/que email/e-mail/conta/mail & registei/cadastrei/criei/registro | outra
    sessao aberta/ativa | meu/minha filho/filha mudou/trocou/alterou _ senha/palavra-passe/codigo/pin |
    fora/expuls*/trancad*/desconectad*/deslogad*/excluid*/bloquead*/barrad* _ da/do/de/pra _
    conta/perfil/area/aplicacao/app/tudo/fora | do lado de-fora & conta/trancad*/entrar/dias/acesso |
    entra/entrar/acede/aceder/acessar _ na/a-mesma/na-mesma conta | codigo/sms/token de/_
    anynumber/seis/quatro/verificacao/acesso/entrada digitos/_ _ nao chega/chegou/vem/aparece |
    nao/n me reconhece/identifica | sem acesso a/as/ao/aos _ aulas/curso/conta/conteudo*/area |
    verificacao/reconhecimento facial/biometric* | digital/biometria/rosto nao & aceita/reconhece/entra`,
  ask: `como _ posso/faco/se/funciona/e/fazer/eu/pode/tenho/uso/configuro/conecto/instalo/baixo/ativo/que/consigo |
    posso | poderia | podemos | da pra/para | e possivel | e compativel | ha | tem | teem | tens | qual | quais | que
    | quanto* | quantos | quantas | quando | onde | quem | fazem | aceitam | enviam | inclui* | funciona | vem | serve
    | queria/quero/gostaria/preciso _ saber | tenho uma duvida/pergunta/questao | uma pergunta/duvida/questao |
    gostaria de saber | explic* | saber se | e necessario | vendem | consigo | existe | roda | voces | sera que | da
    para | da pra | tem como | seria possivel | poderiam/podem/poderia/podiam/podes _
    dizer/informar/explicar/esclarecer/tirar | gostava de saber | queria saber | como e que | funciona
    com/em/no/sem/offline | serve para/pra | posso usar/levar/instalar/comprar/ver/pedir/dar/escolher/fazer | antes de
    comprar/assinar/encomendar/subscrever | tenho curiosidade | duvida | duvidas | vem com | vale para | preciso de |
    precisa de | quanto tempo dura | tem algum/alguma/opcao/versao/app/legenda | voces/vcs
    tem/vendem/fazem/entregam/enviam/oferecem/aceitam/trabalham | ha alguma/algum | existe alguma/algum/versao | da
    pra/para ver/assistir/usar/comprar/fazer/levar/imprimir/jogar/ouvir/baixar | e preciso/necessario/obrigatorio |
    precisa/preciso ter/de/saber | como cadastro/coloco/adiciono/faco/uso/ponho | agradecia
    informacao/informacoes/saber/esclarecimento | pergunto por/porque/pois/antes | so para saber |
    queria/gostaria/gostava de/_ saber se`,
  product: `compativ* | suport* | funciona* | caracteristic* | funcao | funcoes | funcionalidade* | inclui* | disponi*
    | integra* | offline | sem internet | dispositivo* | iphone | android | ipad | mac | windows | linux | versao |
    export* | import* | tamanho* | medida* | idioma* | lingua* | portugues | familia* | internaciona* |
    enviam/entregam/entrega/envios/fazem para/pra | garantia | material* | ingrediente* | limite* | tutorial* | guia |
    instruc* | instal* | configur* | metodo* de pagamento | formas de pagamento | aceitam | paypal | pix | boleto |
    mbway | nota fiscal | fatura | app | legenda* | quantas/quantos | certificado* | usar | uso | celular | telemovel
    | estoque | stock | cores | agua | bateria | manual | vcs/voces/fazem/entregam/enviam/envia/entrega __
    portugal/brasil/exterior/madeira/acores/europa/interior/internacional/estrangeiro/angola/mocambique/suica/espanha/estados
    | qualidade do papel | capa dura | tamanhos/formatos/paginas/cores | iniciante* | nivel | idade | crianca* |
    gravida* | joelho | vegano/vegetarian* | sem gluten | dispositivos | computador | tablet | smart tv | chromecast |
    apple watch | garmin | compativel | funcionalidades | reconhecid* pelo/pela | mec | vitalicio | acesso vitalicio |
    quanto tempo de acesso | carga horaria | professor particular | ao vivo | gravad* | suporte em portugues |
    presencial | horario* | expiram | quantas pessoas | loja fisica | prazo de entrega normal | oferecer | entregas ao
    sabado/domingo | antecedencia | quantos dias de antecedencia | que material |
    mbway/multibanco/pix/boleto/paypal/dinheiro/apple-pay/vale-refeicao &
    aceitam/posso-pagar/da-para-pagar/pode-pagar/pagar-com/pagar-por |
    encolhe/lavar/lavagem/maquina/alergi*/pele-sensivel/algodao/reconhecid*/certificad*/mec | vem/vai/entra _
    enrolad*/montad*/desmontad*/na-caixa/com-pilhas/com-cabo | nota-fiscal/fatura _ para/pra/com
    empresa*/nif/cnpj/contribuinte | maquina-de-lavar/microondas/maquina-de-secar/lava-loica/lava-loucas |
    leva/cabe/cabem/mede/medem/pesa/encolhe/aguenta/contem/traz/trazem/dura/duram/serve/servem/resiste |
    oferecer/dar/presentear _ _ assinatura/curso/aula/subscricao & presente/posso/da/oferta | seguro/segura para/pra
    criancas/bebes/gravidas/animais | acontece se eu/_ faltar/saltar/pular/perder |
    perfume/alcool/acucar/gluten/lactose/conservantes |
    soja/la/algodao/couro/madeira/bambu/plastico/aco/silicone/linho/seda/poliester/vidro/ceramica/cera/aluminio &
    e/sao/feito/feita/tem/material/de |
    alergia/alergias/alergico/alergica/celiac*/diabetic*/gravid*/vegan*/hipoalergenic* |
    pica/picam/aranha/aquece/suporta/suportam/aguenta/aguentam/regula/dobravel/desmontavel | cabe/cabem _
    em/na/no/numa/num/dentro | esta/estao/sao/e _ feito/feita/feitos/feitas/fabricad*/indicad*/adequad*/proprio-para |
    comeca/comecar/comecam do zero | serve/da para/pra alguem/quem/um/uma/criancas/idosos/iniciantes | o que
    inclui/vem/traz/contem | que/qual/quais __ recomendam/recomenda/aconselham/indicam/sugerem | me/nos
    recomendam/aconselham/indicam | iniciante/comecando/principiante & recomend*/aconselh*/qual/que |
    amendoa/amendoim/gluten/lactose/nozes/alergia/alergica/alergico/vegan/vegano/sabonete/medidas/bluetooth`,
  praise: `ador* | simpatic* | atencios* | gentil | gentis | amei | amo | gost* muito | gostei | excelente* | incrive*
    | incrivel | otim* | optim* | fantastic* | maravilh* | tudo/servico/foi/e/chegou/funciona/atendimento _ perfeit* |
    sensacional | a melhor | o melhor | os melhores | melhor app/servico/atendimento/empresa/loja | bom
    trabalho/servico/produto/atendimento | otimo/excelente/grande trabalho/servico/equipa | parabens | muito
    satisfeit* | muito content* | muito feliz | muito bom/boa/bem/util/rapido/atencios* | show de bola | nota
    10/dez/mil | top | cinco estrelas | 5 estrelas | recomendo | impecave* | impecavel | de parabens | sou fa |
    espetacular | espectacular | fixe | nota maxima | super recomendo | surpreend* |
    adorei/adoro/amei/amo/gostei/gostamos/adoramos/curti __
    leitura/app/aplicativo/curso/atendimento/album/livro/produto/servico/voces/tudo/muito/demais/treino/mapa/resultado
    | ficou/ficaram/esta/estao/saiu/e/foi
    lindo/linda/lindos/otim*/excelente/perfeit*/maravilh*/incrivel/top/show/impecavel/espetacular/sensacional |
    continuem assim | atendimento/equipa/equipe __
    excelente/nota-10/impecavel/otim*/simpatic*/rapid*/maravilh*/atencios* | superou/superaram __ expectativas |
    emocionei | chorei de | recomendei | indiquei para | certeir* | na mosca | valeu a pena | melhor
    compra/curso/presente | so elogios | elogio* | elogiar | felicito | felicitar | bem haja | mandaram bem |
    arrasaram | quebraram tudo | incansav* | obrigado/obrigada ao/a/à __ ajudar*/ajuda/incansav*/paciencia/simpatia |
    uns amores | um amor | uma querida | um querido | muito melhor | ficou/esta/ta bem/muito melhor | 5/cinco estrelas
    | e um doce/amor/querido/maximo/fofo/espetaculo | explica* _ _
    super-bem/muito-bem/maravilhosamente/otimamente/lindamente/tao-bem | nota mil/dez/1000/10 | chegou/ficou/veio
    lind*/perfeit*/maravilhos*/impecavel/otim* | faz/fez toda a diferenca | da gosto | uma maravilha/delicia/beleza |
    parabens a/ao/aos/pela/pelo/_ | tudo perfeito/otimo/optimo/maravilhoso/impecavel | muito bem
    embalad*/embrulhad*/apresentad* | antes do previsto/prazo/esperado | um dia antes | sao/foram/es/e uns/umas/um/uma
    _ amores/queridos/querida/querido/maximo/fofos/anjo/anjos | obrigad* pela/por-toda-a
    paciencia/simpatia/gentileza/atencao/disponibilidade | obrigad* pela/por paciencia/simpatia/gentileza | sao/foram
    uns/umas queridos/queridas/amores/anjos | me/nos _ _ ajudando/ajudado/ajudar/servido muito/imenso/bastante/demais
    | que maravilha/delicia/espetaculo _ de/_ | acertaram/acertou/acertaste em cheio | acertaram na/no/em |
    cheira/cheiram tao/muito/maravilhosamente bem | e/sao um/uma
    amor/doce/encanto/simpatia/espetaculo/maravilha/delicia/fofura | meu/o-meu cantinho | aprendi
    imenso/muito/demais | que coisa linda | e/sao/ficou/ficaram
    lind*/maravilhos*/espetacular*/sensaciona*/fantastic*/otim*/excelent*/incrive*/delicios* | salvou/salvaram _ meu
    dia/vida | so elogios | nada a apontar | obrigad* de/do coracao | gratidao | nao tenho palavras | chorei
    com/ao/de |
    e uma graca | sou/estou _ grat* | nunca dormi/comi/vi/ri tao/tanto | foi boa/otima/excelente _ sem queixas`,
  suggestion: `suger* | sugest* | seria bom/otimo/legal/interessante/fixe/util/bacana/ideal/optimo/excelente |
    deviam/deveriam/podiam/poderiam adicionar/colocar/melhorar/incluir/fazer/ter/acrescentar/implementar/por |
    proponho | proposta | uma ideia | ideia | tomara que tenham | modo escuro | sinto falta | faz falta | faltava ter
    | recomendaria que | gostaria que tivesse*/houvesse/adicionassem/colocassem/existisse | feedback | melhoria |
    adicionem | coloquem | acrescentem | sugestao | sugiro | sugeria | sugerir | seria
    bom/otimo/legal/bacana/fixe/interessante/util/porreiro/bem-vindo/massa |
    podiam/poderiam/deviam/deveriam/deveria/podia/poderia _
    por/colocar/acrescentar/adicionar/incluir/melhorar/criar/ter/fazer/pensar/permitir/lancar/disponibilizar/mudar |
    que tal/tal um/uma/colocar/criar/incluir | gostaria de ver/que | gostava de ver/que | fica a dica/sugestao |
    deixo/fica aqui/a _ sugestao/ideia | falta um/uma/o/a __ opcao/modo/botao/funcao/filtro | modo
    noturno/escuro/nocturno | adicionem/coloquem/acrescentem/ponham/criem/melhorem | que tal __
    opcao/modo/botao/letra/funcao/versao | adoraria/adorava/gostaria/gostava/queria que
    houvesse/tivesse/fizessem/pusessem/incluissem/existisse |
    uma dica/sugestao/ideia | fica a dica/sugestao | letra/fonte/texto/legendas _ _ muito/demasiado/tao _
    pequen*/clar*/escur*`,
  complaint: `decepc* | decepcion* | desilud* | desapontad* | mau/ma/pessim*
    servico/atendimento/experiencia/qualidade/aplicacao/app/produto | pessim* | horrive* | horrivel | terrive* |
    terrivel | vergonh* | inaceitave* | inaceitavel | inadmissi* | descontent* | insatisfeit* | nao serve pra/para |
    ridicul* | lixo | porcaria | irrit* | confus* | odiei | odeio | perda de tempo | lamentave* | lamentavel | pior |
    deixa _ desejar | desastr* | reclama* | queixa | palhacada | nojo | fraco demais | insuportave* | nao gostei | nao
    estou satisfeit* | descaso | absurd* | uma droga | uma merda | bosta |
    desapont*/decepcion*/dececion*/desilud*/frustrad*/chatead*/insatisfeit*/descontent*/desagradad* |
    atendimento/servico/app/qualidade/suporte/produto/curso/site __
    pior*/mau/ma/ruim/pessim*/fraco/fraca/lamentavel/horrivel/decep*/desej*/caiu-muito/pioro*/deixa-a-desejar/terrivel/vergonhos*
    | piorou/piorando/piora | caiu muito/a-qualidade | esperava mais/melhor/outra-coisa | nao/n __
    gostei/gostamos/recomendo/agradou/esperava/satisfeit*/correspond* | nao/n _ recomendo | foi/e/achei _
    fraco/fraca/ruim/chato/confuso/confusa/mediocre/dececionante/decepcionante | deixou/deixa a desejar | experiencia
    __ ma/ruim/pessim*/horrivel/frustrante/terrivel | falta de respeito/profissionalismo/consideracao/atencao |
    propaganda* demais | anuncios demais | muita propaganda | cheio de anuncios | registo __ desagrado |
    expressar/manifestar __ desagrado/insatisfacao/descontentamento | reclamacao sobre | uma reclamacao |
    perderam/perderao um/uma cliente | confusa/confuso demais | tira a graca | publicidade/anuncio*/propaganda __
    demais/muita/tanta/muitos/tira/irrita | tanta/tantos/muita publicidade/anuncios/propaganda | e uma tristeza | ja
    foi bom | desatualizad* | desleixo | embalagem suja | material/conteudo __ desatualizad*/antigo/fraco |
    grosso/grossa/grosseiro/rude/mal-educado/mal-educada comigo/com | entregador/atendente/funcionario __
    grosso/grossa/grosseir*/rude/mal-educad* | fiquei/estou triste com | forma como me
    trataram/atenderam/responderam/falaram | nao estava a espera disto/disso/de-tal | nao/n achei
    correto/certo/justo/bonito/legal | nao/n esperava isto/isso | nao/n e correto/justo | nada a ver com as do/da |
    nao tem/têm nada a ver | repetid* __ cansa/chato/enjoa | fiquei a meio/desejar | mudaram os/as __ sem
    perguntar/avisar | repetem/repetitiv*/enjoei & treinos/aulas/exercicios/receitas | publicidade/anuncios/propaganda
    & metem/demais/agora/cada/muita | atendimento/chat/suporte/servico/telefone _ _
    lent*/pessim*/mau/ma/horrivel/lamentavel/demorad* | demor* anynumber minutos/horas/dias para/a/pra
    responder/atender | um pouco/bastante/muito desiludid*/decepcionad*/desapontad* | deixa/deixam _ a desejar | nao
    serviu/servem/serve para/pra/de nada | davam a entender | parece/pareceu-me/parece-me _
    fri*/car*/fraco/fraca/pobre/mal/feio/feia | com pressa`,
} satisfies Partial<Lexicon>;
