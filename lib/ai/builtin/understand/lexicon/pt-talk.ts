import type { Lexicon } from './lexicon';

/** Portuguese (Brazil and Portugal): short answers, small talk, and words that are no typing errors. Syntax: lexicon.ts. */
export const ptTalk = {
  thanks: `obrigad* | muito obrigad* | brigad* | brigadao | obg | obgd | vlw | valeu | agradec* | grat* pela/pelo/por | grato | grata |
    thanks | bem haja | tks | obrigadinh* | obrigadao | mto obrigad* | agradecid* | agradeço | muito grat* | gratidao | gracias |
    deus abencoe | tmj | valeuu* | vlww | otimo obrigad* | ate logo | ate breve`,
  waitOk: `espero/esperarei/aguardo _ entao/retorno/amanha/noticias/tranquil*/resposta | vou esperar/aguardar | vou
    ficar _ aguardando | fico _ aguardo/aguardando/aguardar/espera | no aguardo | posso esperar | aguardo | aguardarei
    | sem problema* | sem pressa/stress | nao tem problema | nao ha problema | nao faz mal | tudo
    bem/certo/ok/resolvido | tudo bem obrigad* | entendi | percebi | entendido | compreendi | resolvido | resolvi | ja
    resolvi | ja funciona | ja funcionou | ja esta/ta _ resolvido/funcionando/funcionar/certo | ja _
    chegou/recebi/encontrei/consegui/esta | acabou de chegar | esquece | esquecam | deixa pra la | deixe | nao importa
    | de boa | tranquil* | beleza entao | combinado | voltou a funcionar | era so isso | e so isso | chegou
    hoje/agora/aqui | fico a aguardar/espera | ficarei a aguardar | vou aguardando | aguardo
    entao/retorno/contato/contacto/sim | ok/ta/certo/esta-bem/tudo-bem/beleza/blz
    aguardo/espero/entao/vou-esperar/vou-aguardar | sem stress | com calma | quando puderem | sem problemas | tudo
    resolvido/certo/ok | deu certo | deu tudo certo | ja
    consegui/achei/encontrei/vi/funcionou/entrei/esta-tudo/deu-certo/resolveram | consegui resolver/entrar/aqui | era
    isso | so isso mesmo | compreendido | esta esclarecido | esclarecid* | ja chegou aqui | chegou agora | acabei de
    receber | recebi agora | por engano | podem ignorar | pode ignorar | podem fechar | pode fechar | ja nao/n e
    preciso | nao/n precisa mais | afinal ja | afinal encontrei/chegou/funciona/era |
    ignorem/ignore/ignora/desconsiderem/desconsidere/esquecam/esqueca/esquece/podem-ignorar/pode-ignorar _
    este/esse/esta/essa/meu/o/a _ mensagem/email/e-mail/mail/anterior/pedido/_ | ja _ respond*/respondido __
    outro/outra/anterior _ email/e-mail/mail/mensagem/chat | fico/ficarei no/na/a aguardo/espera/aguardar |
    entendi/percebi/compreendi _ obrigad*/_ pela/por/_ explicacao/ajuda/esclarecimento/resposta | deixa la | tanto faz
    | escrevo/respondo/falo/ligo _ mais-tarde/depois/amanha/logo`,
  greeting: `ola | oi | oie | oii* | bom dia | boa tarde/noite | boas | oi boa | saudacoes | tudo bem/bom | td bem |
    eai | e ai | hey | alo | opa | prezad* | car* senhor*/equipa | ola a todos | hello | hi | bom-dia | boa-tarde |
    boa-noite | bomdia | boatarde | olaa | oiee* | oi tudo | ola tudo | viva | boas tardes | bons dias | como
    vai/estao/esta/vao | blz | salve | fala galera/pessoal | feliz dia/semana/ano/natal/pascoa | tenham/tenha/tenhas _
    _ bom/boa/otimo/otima/optimo/excelente/lindo/linda dia/semana/tarde/noite/fim/feriado | deus/jesus _
    abencoe/abencoem/abencoa/ilumine | bencaos | bom fim de semana/feriado/domingo | boa semana/otima-semana |
    desejo-vos/desejo-lhe/desejo/te-desejo/lhes-desejo _ um/uma/_ bom/boa/otimo/lindo/feliz/excelente`,
  filler: `que | equipe | equipa | suporte | todos | a | senhor* | por | favor | pf | pfv | ajuda | preciso | eu | me | voce* | vcs |
    alguem | ai | muito | muita | muitas | o | as | os | pela | pelo | sua | seu | tua | meu | minha | e | isso | isto | ok | bom | boa |
    bem | tudo | td | dia | noite | tarde | outra | vez | pergunta | uma | um | ja | de | com | rapida | rapido | resposta | retorno |
    responder | como | esta | estao | ha | tem | em | nada | atendimento | atencao | informacao | info | ajudar | era | so | se | sim |
    nao | perfeito | otimo | claro | entao | cumprimentos | cordiais | abraco | abracos | gente | pessoal | amigo* | linda | aqui | ne |
    mesmo | pode* | prontidao | mim | para | vou | pouco | questao | duvida | ate | logo | amanha | excelente | da | do | na | no | galera |
    moça | moco | querid* | estimad* | caros | caras | exmos | exmo | senhores | sr | sra | dr | att | atenciosamente | abs | bjs | beijos |
    melhores | saudacoes | fds | semana | fim | feliz | igualmente | tambem | voces | sempre | hoje | agora | ah | oh | eh | hum | kk* |
    rs* | haha* | hehe* | ajudou | explicacao | esclarecimento | paciencia | disponibilidade | simpatia | desde | pronta`,
  affirm: `com/nessa/nessas/por essa/esse condição/condições/preço/valor | sim | simm* | s | claro | com certeza | ok | okay | okey | blz | beleza | aceito | aceitamos | concordo | certo | correto |
    correcto | exato | isso mesmo | isso ai | isso | pode ser | pode sim | pode | podem | fechado | combinado | confirm* | de acordo |
    esta bem | ta bom | ta bem | ta | ta certo | perfeito | por favor sim | quero sim | bora | vamos | manda ver | tudo bem | positivo |
    otimo | por mim | e isso | fixe | boa | topo | show | uhum | aham | por que nao | fico com | yes | faca isso | facam isso | avancem |
    avance | pode avancar | ssim | simmm* | quero essa/esse/aceitar/o-desconto/a-oferta | fico com essa/esse |
    pode fazer/mandar/cancelar/ser/sim | combinadissimo | fechou | demorou | claro que sim | com todo gosto | faz isso | mande | manda |
    podem avancar | podem fazer | por favor | exatamente | afirmativo | ss | sss | aceite | por mim tudo | esta otimo | otima ideia |
    aceito os/o/a/essa/esse/sim/anynumber | fico com os/o/a/anynumber | quero os anynumber | anynumber ta/esta bom/otimo/bem/fechado`,
  decline: `nao | nop | n | nn | nao obrigad* | nao quero isso/esse/essa/nada | nao me interessa | nao tenho interesse | de jeito nenhum |
    de maneira nenhuma | de forma alguma | recus* | rejeit* | agora nao | melhor nao | prefiro nao | nao aceito | nem pensar | negativo |
    nunca | dispenso | por enquanto nao | nao por agora | por agora nao | deixa quieto | nao valeu | nao precisa | nao e preciso |
    nao quero nao | de modo nenhum | nem por isso | nem morta/morto | deixa/deixe pra la | nao nao | nah | naum | passo | esquece`,
  first: `primeiro | primeira | o primeiro | a primeira | 1o | 1a | opcao 1/um | numero um | o um | opcao um | a primeira opcao |
    o primeiro pedido | alternativa 1 | numero 1 | n 1`,
  second: `segundo | segunda opcao | a segunda | segunda | 2o | 2a | opcao 2/dois | numero dois | o dois | a outra | o outro | opcao dois |
    a segunda opcao | o segundo pedido | alternativa 2 | numero 2 | n 2 | 2a opcao`,
  third: `terceiro | terceira | 3o | 3a | opcao 3/tres | numero tres | o tres | opcao tres | a terceira opcao | alternativa 3 | numero 3 |
    3a opcao`,
  last: `ultimo | ultima | o ultimo | a ultima | mais recente | mais novo | mais nova | o ultimo pedido | a ultima encomenda |
    o mais recente | a mais recente | ultimo pedido | ultima compra`,
  offTopic: `agencia de/marketing | marketing digital | parceria* | parceiros | patrocin* | colaboracao | influenciador* |
    influencer* | publi | permuta | media kit | backlink* | seo | posicionamento no google |
    divulgar/apresentar/oferecer _ nossos/nossa/os-nossos/a-nossa/meus servicos/produtos/solucoes/empresa | somos
    uma/a empresa/agencia/consultoria | representante comercial | fornecedor* | orcamento para o vosso/seu site |
    vaga | vagas | curriculo | cv | candidat* | estagio | emprego na/em/com-voces | recrut* | contratar |
    contratando | a contratar | trabalhar com/convosco/ai | entrevista de | emprestimo* | credito facil/pessoal |
    consignado | bitcoin | cripto* | invest* em | aposta* | cassino | casino | tigrinho | bet | loteria | premio |
    heranca | numero errado | engano | enviado por engano | mensagem errada | chat errado | era pra outra pessoa |
    nao era para voces | desculpe o engano | conta uma piada | previsao do tempo | ta calor | que calor | que frio |
    jogo de hoje | quem ganhou | benfica | flamengo | corinthians | sporting | receita de | feliz natal | feliz ano
    | bom fim de semana | bom feriado | tese | tcc | trabalho da escola/faculdade | pesquisa academica |
    questionario academico | voce e casado | quer namorar | te amo | casa comigo | traduz* | placar | futebol |
    campeonato | novela | piada | procuro estagio/emprego/trabalho | estudante de jornalismo | estou/estarei/fico __
    ferias/viagem/licenca/escritorio __ ate/volto/regresso/urgencia | fora do escritorio |
    fabrica/grafica/agencia/consultoria & apresentar/oferecer/enviar/orcamento/proposta/servicos |
    perdeu/achei/encontrei/perdido __ gato/cachorro/cao/chaves/carteira | caminhao/camiao/carrinha/furgoneta &
    garagem/portao/bloque* | vender/revender/distribuir __ produtos/loja/marca & loja/negocio | empresa de
    limpeza/entregas/seguranca & abrem/horas/amanha | quem e/es voce/tu | chefe/colega _ esta/estao _
    ferias/baixa/viagem/reuniao/licenca | escrevi/mandei para/pra a/uma/outra _ loja/empresa/pessoa errada |
    esqueci/esqueci-me _ de/_ anexar/mandar/enviar _ a/o foto/ficheiro/arquivo/documento/print | estou
    a-conduzir/dirigindo/trabalhando/a-trabalhar |
    preciso/queria/podem/mandem/passem/passar-me/emitir/enviar/gostaria/quero _ _ da/a/uma/o/um/minha/_
    fatura/recibo/nota-fiscal/segunda-via _ _ _ em/com/para/de/do/da/nif/contribuinte/nome/empresa |
    fatura/recibo/nota-fiscal __ nif/contribuinte/cnpj/empresa/nome/contabilidade/contabilista/reembolso-da-empresa
    | greve & hoje/amanha/comboios/metro/onibus/autocarros/professores | recomend*/indic* _ _
    restaurante/hotel/filme/serie/medico | prato preferido |
    convidar-vos/convidar-voces/gostavamos-de-vos-convidar/queremos-convidar | feira do/de
    livro/natal/artesanato/escola & convid*/participar | associacao de/dos | inquerito/questionario sobre &
    participar/responder/estudante | entrevistar/entrevista com/o/a | link estranho/suspeito &
    sms/mensagem/e-mail/email/nome | sms/mensagem/e-mail em-nome/com-o-nome __ loja/voces/vosso/vossa | enganei-me
    no destinatario/numero/e-mail | carreguei/cliquei/apertei em enviar | sem querer & enviei/enviar/mensagem |
    amanha/depois/logo respondo/vejo/mando | estou/tou/to no/em
    onibus/autocarro/comboio/metro/transito/reuniao/trabalho | ja resolvi/resolvemos/resolveu _ com/sozinh*/obrigad*
    | faco/fiz/fazemos anos/aniversario hoje/ontem | de onde sao/voces`,
  newsletter: `boletim informativo | lista de promocoes/emails/e-mails/ofertas/novidades/marketing/publicidade | mailing |
    parem/deixem/parar/para/pare _ de _ me/_ mandar/enviar/mandarem/enviarem/spammar _ _
    sms/promocoes/propaganda/publicidade/ofertas/emails/e-mails/mensagens-promocionais | nao/n quero/queria/desejo _
    _ receber _ _ promocoes/propaganda/publicidade/ofertas/emails-promocionais/e-mails-promocionais/sms |
    emails/e-mails/mensagens/mails promocionais/publicitari* | sair/tirem-me/retirem-me/remov* __ lista/grupo _
    de/do/da promocoes/emails/e-mails/ofertas/zap/whatsapp/newsletter/publicidade |
    nao/n quero/queria _ _ _ newsletter* | tir*/sair/remov*/cancelar/cancelem/descadastr*/desinscrev*/parem __
    newsletter* | newsletter* _ nao/parem/chega`,
  notTypos: `atualizando | sue | sale | fine | kms | come | ate | ha | fim | final | real | reais | geral | legal | plano | planta | plantas | ordem |
    para | cara | caras | carro | carta | cartas | cartao | casa | casas | coisa | coisas | caixa | canal | conta | contas | conto |
    contar | conheco | pagina | paginas | pagar | paga | parte | partes | parto | ponto | pontos | passado | passada | passar | pesado |
    preco | precos | preto | processo | processar | produzir | proprio | propria | nosso | melhor | melhores | maior | menor | mesma |
    mesmo | amanha | manda | mandar | marca | meio | meia | entra | entre | inteiro | enviar | espera | estado | estar | estava | esta |
    gosta | gosto | gostaria | falta | faltas | fecha | forma | formas | fora | jogo | jogos | jogar | lugar | ligar | chave | cheio |
    cheia | chegar | levar | local | longo | longa | linha | livre | livro | lista | listas | novo | nova | numero | nome | nomes | noite |
    oito | oferta | outro | outros | quero | quer | querem | razao | rapido | recibo | recebo | roupa | rota | segundo | sentido | sistema |
    social | sobre | sozinho | tarde | tema | tempo | loja | lojas | tudo | todos | toda | tomar | trabalho | trazer | usado | usuario |
    vender | verde | verdade | viagem | vista | volta | voltar | cliente | clientes | banco | bancos | branco | barato | baixo | aberto |
    acabar | ativa | ativo | agora | alguma | antes | apoio | aqui | assunto | atras | aviso | hora | horas | bom | boa | busca | buscar |
    porta | posta | poste | partida | partidas | comida | corte | certa | pedra | perder | perdi`,
} satisfies Partial<Lexicon>;
