import type { Lexicon } from './lexicon';

/** Danger to life as Portuguese speakers put it, plainly and in a roundabout way. */
export const ptDanger = {
  selfHarm: `suicid* | matar me | matar-me | quero morrer | queria morrer | tirar _ minha _ vida | tirar a propria vida | acabar
    com _ minha vida | acabar com tudo | por fim a _ vida | nao/n quero _ viver | nao/n quero existir | nao/n
    aguento mais viver | sem vontade de viver | nao/n tenho _ vontade de viver | me cortar | cortar os pulsos |
    cortar-me | automutil* | me machucar | magoar-me | magoar me | nao/n vale a pena viver | nao/n faz sentido viver
    | melhor morto/morta | estaria melhor mort* | quero desaparecer | queria sumir do mundo | overdose | nao/n ha
    razao para viver | sem razao para viver | me jogar de/da/do | desistir da vida | desistir de viver |
    quero/queria/preferia/prefiro/desejo/vontade/penso/pensando/pensei __
    morrer/morta/morto/me-matar/sumir-pra-sempre/sumir-de-vez/desaparecer-para-sempre/desaparecer-de-vez/nao-existir/nao-acordar/suicidio/acabar-com-tudo/acabar-com-a-vida/tirar-a-vida/dormir-e-nao-acordar/deixar-de-existir
    | penso/pensando/pensado/pensei __ sumir/desaparecer __ sempre/vez/mundo/vida | sumir/desaparecer pra/para
    sempre | sumir/desaparecer desse/deste/do mundo | nao/n __ aguento/quero/consigo/suporto _ mais
    viver/existir/estar-vivo/estar-viva/continuar-viva/continuar-vivo | nao/n quero/queria mais
    viver/existir/estar-aqui/acordar | nao/n _ vontade/razao/razoes/motivo/motivos/sentido/forcas/forca __
    viver/vida/continuar-a-viver | vida __
    nao-faz-sentido/nao-tem-sentido/nao-vale/sem-sentido/acabou-para-mim/acabou-pra-mim &
    morrer/acabar/desistir/mais/viver/nada | nao/n vale _ pena viver/continuar-a-viver/estar-viv* | desistir
    da/de/de-tudo-e-morrer vida/viver | desisti da/de vida/viver | acabar/por-fim/pôr-fim/terminar/dar-fim _
    com/a/na _ vida/tudo-isto-de-vez/minha-dor | por termo a vida | ninguem __
    sentir/sentiria/notar/notaria/importar/importaria __ falta/morresse/sumisse/desaparecesse/eu-morr*/se-eu |
    melhor __ sem-mim/morto/morta/se-eu-morr*/se-eu-nao-exist* | o mundo/voces/eles/todos/familia __ melhor sem-mim
    | me cortei | me corto | cortar os/meus/me pulsos | cort* __ pulsos | mutilar | me ferir | fazer-me mal |
    tomar/tomei/tomo/engolir/engoli __ comprimidos/remedios/calmantes | comprimidos todos | frasco de
    comprimidos/remedios | me jogar/me-atirar/atirar-me/saltar/pular _ da/do/de/na _
    ponte/predio/janela/varanda/linha/andar/comboio/trem | enforcar | me enforcar | carta de despedida | adeus mundo
    | me despedir de todos/da-vida | despeço-me da | ultima mensagem antes de/que-eu | ideacao suicida | pensamentos
    suicidas | acabar com meu sofrimento | acabar com a minha | nao quero estar aqui amanha | nao vou estar aqui
    amanha | nao acordar mais | nunca mais acordar | dormir pra sempre | dormir para sempre | tirar
    minha/a-minha/a-propria vida | meu filho/filha/marido/irmao/amiga __ se-matar/suicid*/matar-se | se matar |
    matar-se | me matar de-vez/hoje/agora/amanha/logo/porque/pra/para |
    quero/vou/queria/penso-em/pensando-em/vontade-de/pensei-em me-matar | me matar e/ou | mato-me hoje/agora/ja | eu
    me mato | me mato hoje/agora/amanha/se-isso-continuar | ja nao vejo/ha saida | nao/n vejo
    saida/saida-nenhuma/mais-saida/outra-saida | tomei/engoli/tomo um-monte/muitos/todos/uma-caixa/demasiados de/os
    _ remedio*/comprimido*/medicamento*/calmante* | tomei todos/tudo __ remedios/comprimidos | acabo com a _ vida |
    acabar com a _ vida | esta noite acabo | quero partir/ir-embora-deste-mundo | comprei/tenho/juntei/peguei __
    comprimidos/remedios/pilulas/corda & acaba/acabar/hoje/fim/tudo/adeus | hoje acaba tudo | acaba tudo hoje |
    todos/todo-mundo/toda-a-gente/mundo/familia/filhos/gente/eles/voces _
    estaria*/seria*/ficaria*/ficava*/viveria*/estava*/estariam/ficariam/ficavam/estavam _ melhor _
    sem-mim/se-eu-nao/se-eu-nao/sem-a-minha | melhor sem/sem-eu mim/por-ca/aqui | se eu nao
    estivesse/existisse/tivesse-nascido/acordasse | quando eu ja/nao _ nao/estiver/ca/aqui/existir &
    estiver/existir/aqui/ca | sou um/uma peso/fardo/estorvo/encargo _ para/pra | so um/uma peso/fardo para/pra
    todos/toda/minha/familia | descansar de-vez/para-sempre/pra-sempre/em-paz/de-tudo &
    quero/queria/so/preciso/finalmente/vou | finalmente/enfim/por-fim vou/vou-poder/poderei/irei descansar |
    queria/quero/tomara/oxala/quem-me-dera/espero _ _ nao/nunca _ acord*/ter-nascido/existir/amanhecer |
    dormir/deitar/adormecer _ e/sem/para _ _ acordar | sentido/motivo/razao/porque/pra-que/para-que _ _
    levantar/acordar/levantar-me/me-levantar/sair-da-cama/continuar-vivendo/continuar-a-viver/respirar/seguir-vivendo
    | nada pelo/por/para/pra que/o-que/qual viver/lutar-mais | cansad*/fart*/exaust* de
    viver/existir/estar-viv*/respirar/desta-vida/dessa-vida | nao/n mereco _ viver/estar-viv*/existir/continuar-viv*
    | nao/n sei/acho/creio _ se/que _ chego/vou-chegar/passo/aguento _ a/ao/de/ate _ amanha/hoje/noite/segunda/natal
    & viv*/noite/hoje/fim/adeus/aguento | nao/n passo/passarei de/desta hoje/noite/esta-noite | adeus a todos/todas
    | adeus mundo/vida/pra-todo-mundo | despedir-me/me-despedir/despeco-me/me-despeco de/da _
    vida/todos/mundo/familia/todo-mundo | escrevi/deixei/escrevendo/deixo/escrever _ carta/cartas/bilhete/bilhetes _
    _ despedida/meus/minha/filhos/familia/mae | bilhete de despedida | cartas de despedida |
    comprimidos/remedios/corda/faca/lamina/arma/veneno/gilete/calmantes &
    frente/mao/maos/mesa/lado/prontos/pront*/hoje/coragem/decidi*/tomar-tudo/tudo-de-uma-vez/adeus/fim |
    estou/sentad*/parad*/subi/aqui _ _ na/no/em/numa/num/da/do/a-beira _
    ponte/telhado/terraco/beira/parapeito/linha-do-comboio/trilhos/viaduto/precipicio/varanda &
    saltar/pular/atirar*/jogar/sozinh*/adeus/coragem/nao/cansad*/olhar/ultim* | a beira do/da _
    abismo/ponte/precipicio | parar/deixar de sofrer/sentir/respirar/existir & quero/queria/so/preciso/unica |
    quero/queria/preciso/so _ que _ tudo/isto/isso/dor/sofrimento acabe/acabasse/termine/terminasse/pare &
    vida/mim/sempre/dor/sofr*/aguent*/dormir | sumir deste/desse/do/dessa/de mapa/mundo/vida/vez | me/vou ir
    embora/partir pra/para/de sempre/vez | ir-me/partir/ir-embora para/deste/desta/de sempre/mundo/vida/vez | nunca
    mais vao/vai/vou-ouvir/ouvirao ouvir/saber/falar/ver _ mim & adeus/vida/sempre/mundo/desculp* | unica
    saida/solucao _ e/seria _ morrer/morte/matar*/sumir/desaparecer/acabar | nao/n/nenhuma vejo/ha/tenho/encontro _
    outra/mais/nenhuma saida & vida/viver/morrer/dor/sofr*/adeus/desespero/acabar/continuar/mim | minha vida _
    acabou/nao-vale/nao-serve/perdeu-o-sentido/perdeu/ja-nao/nao-tem-mais/e-um-peso |
    penso/pensado/pensando/pensar/pensei/ando-a-pensar _ _
    fazer-uma-loucura/fazer-uma-besteira/fazer-besteira/fazer-alguma-besteira/fazer-uma-asneira/por-fim/desistir-de-tudo/nao-estar-ca/sumir-de/me-fazer/fazer-mal/acabar-com/na-morte/partir
    | fazer _ loucura/besteira/bobagem/asneira/disparate comigo/contra-mim | medo/receio do/de/que _
    que-eu/que/me/eu _ possa/posso/sou-capaz-de/vou/fazer/faca _ fazer/comigo/mim | capaz de _ uma/alguma
    loucura/besteira/asneira/disparate | atentar contra _ minha/propria vida | minha propria vida | tanto faz _
    viver/morrer/estar-viv*/se-vivo/se-morro | viver _ doi/pesa/cansa/nao-faz/pra-que/para-que/ja-nao | pra/para _
    continuar/seguir viv*/a-viver/respirando/neste-mundo/nesse-mundo | so/unica-coisa _ que _ quero/queria/desejo _
    _ morrer/dormir-para-sempre/dormir-pra-sempre/nao-acordar/deixar-de-existir/desaparecer/sumir | desaparecer
    e/sem | nao/n quero/queria/aguento/suporto/consigo _ _
    continuar-viv*/estar-mais-aqui/estar-ca/estar-por-ca/chegar-a-amanha/ver-o-amanha/mais-um-dia-desta-vida/acordar-mais/acordar-amanha/seguir-vivendo/viver/estar-viv*
    | ninguem _ _ minha falta/ausencia | ninguem _ vai/ia/iria/dar/daria sentir/notar/falta/pela _ minha/falta |
    desisti de mim/viver/tudo-e/da-vida | tirar-me a vida | ponho/pus/por/vou-por/coloco/botar fim/termo
    a/na/em/nisto-tudo _ vida/tudo/sofrimento/dor/mim | me jogo/atiro/lanco da/do/de/na/no/debaixo |
    jogo-me/atiro-me da/do/de/a/debaixo/para | pular/saltar/jogar/atirar/pulo/salto de/da/do/na/no/desta/dessa
    ponte/predio/janela/viaduto/varanda/terraco/telhado/sacada/linha | tomei/engoli/tomar/engolir
    uma/a/duas/todas/todos/meia/o _ caixa/cartela/frasco/cartelas/caixas/inteiro/inteira _ _
    remedio*/comprimido*/calmante*/medicamento* | telhado/terraco/beirada/parapeito do/da predio/ponte/edificio |
    diga*/digam/falem/avisem a/pra/para/aos _ meus/minha/meu filhos/mae/filha/filho/familia/mulher que _
    amo/amava/amei/perdoem | me vai/vao/quer/querem matar | vai/quer me matar &
    ajuda/policia/faca/medo/socorro/marido | chamem/mandem/liguem _ ambulancia/samu/socorro/112/192/190 |
    carta/cartas de despedida/adeus | nao/n estarei mais/ja com-vida/viv* | estou/fiquei trancad* &
    faca/bate*/bater/medo/matar/policia | nao/n/nem _ resta/tenho/ha/sinto/sobra _
    vontade/forcas/forca/animo/coragem _ de/para/pra _
    ca-andar/andar-ca/estar-ca/por-ca-andar/viver/continuar-viv*/seguir-vivendo/acordar/levantar | vontade de
    ca-andar/andar-por-ca/andar-ca/desaparecer/nao-existir/nao-acordar | finalmente/enfim/por-fim _ descans* |
    cartela/frasco/caixa/cartelas/pilha de/com _ remedio*/comprimido*/calmante*/medicamento* &
    mao/maos/frente/mesa/aguento/vida/adeus/coragem/lado | deixei/escrevi/deixo/escrevo/preparei/deixando _
    carta/cartas/bilhete/bilhetes _ pros/para/pra/aos/a meus/minha/os/despedida/todos/cada | fechar/fecho os olhos _
    _ nao/nunca/mais _ abrir/abri-los/acordar | atravess* __ sem olhar | jogar/atirar/meter _ _
    frente/debaixo/embaixo de/do/da _ carro/caminhao/trem/comboio/onibus | sem forcas/forca/vontade para/pra/de
    viver/continuar-viv*/seguir | ja-me-despedi/me-despedi/despedi-me/despedir-me/despedindo/me-despeco _
    de/dos/das/da _ meus/minha/meu/todos/filhos/familia/mae | quando eu
    faltar/morrer/ja-nao-estiver/nao-estiver-mais/partir/me-for | se nao fosse/fossem
    pelo/pela/o/a/os/meu/minha/meus/por cao/cachorro/gato/gata/filhos/filho/filha/mae/familia/netos _ ja/eu/nao |
    sera/e/vai-ser _ minha ultima noite/hora | vida _ nao me da/oferece/traz nada | nada pra/para/a dar/oferecer a
    vida | nao _ _ abrir/voltar-a-abrir/reabrir _ olhos & dormir/adormecer/nunca/mais |
    estou-a-mais/to-sobrando/sobro/estou-sobrando em/no/neste/aqui | ninguem _ _
    notaria/notava/sentiria/sentia/daria/dava/choraria/ligaria/perceberia _ _
    falta/se-eu/conta/ausencia/sumir/morrer | ir/reunir-me/juntar-me/me-juntar/ficar com ele/ela/eles/meu/minha &
    perdi/morreu/morreram/faleceu/ceu/bebe/viuva/viuvo/penso |
    rivotril/diazepam/valium/clonazepam/alprazolam/lorazepam/xanax/frontal/lexotan/stilnox/calmantes/soniferos &
    caixa/cartela/frasco/todos/garrafa/vinho/alcool/aberta/aberto/obrigad*/adeus/tomar/tomei/tudo |
    comprimidos/remedios/cartela/frasco & garrafa/vinho/vodka/alcool/uisque &
    adeus/obrigad*/todos/desculp*/noite/aberta | so me falta/resta __
    descansar/ir-embora/partir/desaparecer/morrer/despedir | varanda/sacada/janela/terraco/ponte/parapeito/viaduto
    __ olhando/a-olhar/olho/olhar _ baixo/vazio | olhando/a-olhar/olho para/pra baixo &
    varanda/sacada/janela/terraco/ponte | dei/doei/ofereci/distribui _ os/as/meus/minhas/todas
    gatos/caes/cachorros/coisas/roupas/livros & descansar/falta/adeus/despe*/fechar/vida/resta |
    tomou/tomei/engoliu/engoli um/uma monte/porrada/punhado/caixa/cartela/montao de | meu/minha
    filho/filha/irma/irmao/amigo/amiga/mae/pai/marido/mulher/colega __ quer/quis/pensa/falou/disse/tentou __
    morrer/matar-se/se-matar/suicid*/acabar-com/por-fim | filha/filho/irma/irmao/amiga/amigo/colega __
    remedios/comprimidos & responde/acorda/tomou | nao adianta & amanha/estarei/viv* & mim/ninguem/estarei/adeus/ca
    | nao/n vou-fazer/farei/faco falta a/pra/para ninguem | ninguem _ vai/ira _ sentir/sentira _ minha/a-minha _
    falta | cansad*/fart* de tudo & comprimidos/remedios/morrer/sumir/desaparecer/viver/acabar | se _
    acontecer/acontecer-me alguma-coisa/algo & avis*/digam/irma/mae/filhos/familia/cuid* | plataforma/linha/estacao
    & comboio/trem & dia-todo/o-dia/nenhum/voltar/saltar/casa |
    telhado/terraco/ponte/varanda/linha/plataforma/parapeito/predio & quase &
    fiz/fazia/saltei/saltava/pulei/atirei/o-fiz | quase o fiz | nao/n encontro/vejo/tenho/ha/acho _
    motivo/motivos/razao/sentido __
    viver/viva/vivo/continuar-a-viver/continuar-vivendo/continuar-aqui/levantar/acordar/existir |
    minha/esta/sera/seria/essa/e _ ultim* mensagem/noite/carta/e-mail/vez-que-escrevo &
    vida/adeus/viv*/despe*/mundo/familia/filhos/desculp*/dor | amanha ja/eu _ nao
    estarei/estou/vou-estar/existo/vou-existir _ ca/viv*/neste-mundo/entre/aqui-mais | amanha ja/eu _ nao
    existo/vou-existir/existirei | amanha ja/eu _ nao estarei/estou & adeus/vida/dor/ninguem/desculp*/mundo/morr* |
    quando lerem/leres/voces-lerem/ler/receberem isto/isso/esta/esse/este _ _ nao/terei/sera/estarei &
    viv*/mundo/vida/tarde/mort*/desculp*/adeus/familia/filhos/ca/partido | sera/e/vai-ser/seja _ meu ultimo
    dia/natal/amanhecer/aniversario & vida/viver/adeus/desculp*/mundo/tudo/dor/familia/filhos/oxala/tomara | acho
    que _ sera/e o meu ultimo dia/natal | nao/n encontro/tenho/vejo/acho motivo/motivos/razoes/razao/porque _
    para/pra/de
    viver/continuar-aqui/ficar-aqui/estar-aqui/seguir-aqui/permanecer-aqui/continuar-ca/estar-ca/ficar-ca/acordar |
    motivo/razao nenhum/nenhuma para/pra viver/continuar-a-viver/continuar-viv*/continuar-aqui/existir | ja/eu
    escolhi/marquei/decidi _ o/a dia/data/hora & paz/adeus/fim/mim/vida/finalmente/despe*/cansad* |
    despedindo/despedir-se/despediu-se/se-despediu/despedida/adeus &
    trancou/trancad*/fechou-se/porta/quarto/banheiro/irmao/irma/amigo/amiga/filho/filha | arrumei/organizei/deixei _
    tudo & carta/cartas/despedida/adeus/ninguem | nao/n _ _ dar/dou/darei _ _ trabalho/despesa/preocupacoes
    a/pra/para _ ninguem/todos | nao/n _ _ peso/pesar/pesarei/fardo _ a/para/pra ninguem | me
    atirar/atirasse/jogasse/jogar/lancar agora/daqui/daqui-abaixo/dali | se me atirar/jogar/lancar | parar de
    existir | deixar de existir & calma/unica/penso/ideia/pensamento | peg*/tem/arranj* _
    arma/faca/pistola/espingarda & matar/matar-se/se-matar/disparar | matar/atirar/jogar _ da/na
    varanda/ponte/linha/janela & colega/amigo/amiga/irmao/irma/filho/filha/diz/ajudo | ponho/porei/pondo/por fim
    a/nisto/nisso/com & noite/hoje/saida/agora/amanha/vida | mais vale morrer | mais valia morrer/estar-mort* |
    quem/que se mata/suicida & alma/sofre/ceu/inferno | ir ter/encontrar com ela/ele/eles &
    morte/morreu/perdi/penso/penso-em | se quer matar/suicidar | melhor _ nao ter nascido | ja nao
    respiro/respirarei/estarei-respirando | despedir-me/me-despedir & antes/alguem/ultima & isto/fazer/amanha/vida |
    vai-ser/sera o ultimo & tortura/forcas/dia/decidi | nao quero que me salvem/socorram | se eu
    desaparecer/sumir/morrer/faltar & ninguem/nota/sente/serio | acabou & pra-mim/para-mim & amanha/vida/nada | sem
    sofrer & exatamente/fazer/medo/sei & ja/nao | sentad*/parad*/sozinh* _ na/no/em _ _
    beira/parapeito/beiral/peitoril/beirada/corrimao & ponte/predio/janela/telhado/viaduto/varanda/terraco/chat |
    guardei/juntei/acumulei/tenho-guardado/separei _ _ comprimidos/remedios/calmantes/medicamentos &
    hoje/noite/acaba/todos/mes/fim/adeus | ja fiz tudo & ca/aqui/vida/fiquem/adeus/chave | nao sirvo para/pra nada &
    ultima/noite/vida/mundo/adeus/hoje | e/sera a ultima noite & obrigad*/ouvid*/adeus/sirvo/hoje |
    tomar/tomo/engolir/engulo tudo & gaveta/armario/dormir/remedi*/caixa/comprimid* | viaduto/ponte/telhado &
    despedir*/despedi*/adeus | se despedindo |
    ultima coisa bonita/boa | antes de ir/partir & ultima/adeus/agradecer & vida/bonita/paz | corda na mao`,
} satisfies Partial<Lexicon>;
