import type { Lexicon } from './lexicon';

/** Italian function words, people, temper and short answers. Syntax: lexicon.ts. */
export const itPeople = {
  neg: 'non | no | mai | ne | senza | nn | niente | nulla | nessun* | neanche | nemmeno',
  noWant: `non/nn voglio/vorrei/vogliamo/desidero/chiedo/cerco/pretendo/richiedo/intendo | non/nn mi serve/interessa/servono/interessano/occorre | non/nn serve/occorre | non/nn ho bisogno/chiesto/richiesto | non/nn sto
    chiedendo/cercando/richiedendo | senza bisogno di | neanche voglio | non e che voglio/voglia | non mi va`,
  cond: `se | qualora | nel caso | in caso | a meno che | altrimenti | a condizione che | purche | sempre che | se non | se entro | se nn`,
  politeCond: `se possibile | se per voi/lei/te fa/è lo stesso/uguale | se non è un disturbo/problema | se e/fosse possibile | se si puo | se puo/puoi/potete/potreste/potresti/potrebbe/posso/potessi/poteste | sapere/vedere/dirmi/dire/chiedere/confermare/verificare/controllare/capire/farmi
    sapere/chiedervi/informarmi/dirci se | mi dite/dici/confermate/confermi/dica se | se non e un problema/troppo/disturbo | se c e/modo | se ce modo/la possibilita | se riuscite | come se | anche se | se gentilmente | se
    cortesemente | se fosse | se mi | se non vi/le dispiace | dubbio se | chiedo se | se no`,
  but: 'ma | pero | tuttavia | anziche | invece | solo | eppure | comunque',
  human: `persona reale/vera/umana/fisica/competente | persona in carne | persona del servizio/supporto | persona dell
    assistenza | essere umano | umano | umana | umani | operatore | operatori | operatrice | addett* | consulente |
    rappresentante |
    parl*/contatt*/chatt*/passare/passo/passate/passa/passatemi/trasfer*/colleg*/risponder*/risponda/sentire/interagire/comunicare/mettere/metter*/mettetemi/passatemi/passami
    __
    persona/qualcuno/umano/operatore/operatrice/responsabile/supervisore/direttore/capo/tecnico/collega/addett*/assistenza/consulente/agente/telefono/voce
    | supervisore | responsabile del/di/vostro | un responsabile | il responsabile | direttore | numero _
    telefono/chiamare | telefono _ contattarvi/chiamarvi/assistenza | chiamatemi | chiamami | mi
    chiamate/chiami/chiamiate/chiamasse | farmi chiamare/richiamare | richiamatemi | essere
    richiamat*/contattat*/ricontattat* | ricontatt* | qualcuno di/in reale/vero/carne/umano/persona | in carne e ossa
    | non voglio/con/altro/piu _ bot/robot/macchina/ia/chatbot | basta bot/robot/con | persona vera | no bot | no
    robot | assistenza umana/telefonica | assistente umano | qualcuno di vero |
    parlare/parlo/parli/parlarne/comunicare/chattare/contatto/contattare/conferire/interagire _ _ con _ _ _
    operator*/persona/qualcuno/umano/essere-umano/responsabile/supervisor*/superiore/addetto/addetta/consulente/assistenza/capo/direttore/tecnico/voi/umana/addetti/impiegat*
    |
    passatemi/passami/passi/mettetemi/metta/mettimi/trasferitemi/inoltratemi/mi-passate/mi-passi/mi-passa/mi-metta/mi-mettete
    _ un/una/con/qualcuno/in-contatto/a/il/la | persona/operatore/essere
    vera/reale/umana/umano/in-carne/vero/fisica/competente | in carne e/ed ossa | operatore umano/reale/vero |
    operator* | un umano | un essere umano | chiamatemi/chiamami/telefonatemi/richiamatemi/contattatemi/mi-chiami |
    mi/ci _ _
    chiamate/chiama/richiamate/chiamare/richiamare/contattare/telefonare/chiamato/richiami/faccia-chiamare/fate-chiamare/fate-contattare
    _ | potete/puo/potreste/possibile/qualcuno-puo/qualcuno-mi _
    chiamarmi/richiamarmi/telefonarmi/contattarmi/chiamare/richiamare/telefonicamente | numero/recapito/contatto _
    di/telefonico/a/da _ telefono/chiamare/telefonico/assistenza/servizio | un numero/recapito/telefono _
    cui/dove/da/per | telefonicamente | per telefono | al telefono | fatemi parlare/contattare/chiamare |
    responsabile/supervisore/direttore & parlare/passat*/contatt*/chiam*/voglio/vorrei | qualcuno __ mi _
    aiuti/chiami/risponda/ascolti/spieghi/contatti/aiutare/rispondere/contattare/richiami |
    basta/stop/non-voglio/niente/solo risposte/messaggi/bot/robot/macchine/chatbot
    automatic*/bot/robot/preimpostat*/per-favore | fatemi/fammi/mi-fate/mi-fai/farmi _
    chiamare/contattare/richiamare/parlare | da qualcuno/un-operatore/una-persona & chiam*/contatt*/richiam* | essere
    umano/umana | persona/qualcuno/umano __ puo/possa/che/sappia/voglia _
    leggere/leggermi/rispondere/aiutarmi/ascoltar*/legge/capire/seguire | passatemi/mettetemi/passami/collegatemi __
    tecnico/qualcuno/persona/responsabile/operatore/superiore/capo | risposta/risposte
    preconfezionat*/standard/automatich*/automatica/copia-incolla/prestampat* |
    passate/passi/passa/passare/mettermi/parlare _ con
    carolina/maria/laura/marco/la-signora/la-ragazza/chi-segue/la-stessa | seguiva/segue/gestiva _ la-mia/il-mio
    pratica/caso/ordine | nome e cognome | parlare/comunicare _ con
    chi/la-persona-che/quello-che/colui-che/l-ufficio-che _ se-ne/si/gestisce/segue/cura occupa/_ |
    passatemi/passate/passami/mettetemi _ _ amministrazione/contabilita/fatturazione/direzione/ufficio/commerciale |
    c/ce-un/c-e un/qualche operator*/addett*/persona disponibile/libero/_ | operatore disponibile/libero | per favore
    mi dica/risponda/chiami una persona | mi dica/risponda/chiami una/qualcuno persona/_ | c/ce/avete/ce-un
    qualche/un/una/uno _ consulente/operator*/addett*/persona/tecnico/assistente
    collegat*/disponibile/libero/online/adesso | qualcuno _ mi/ci _ puo/potrebbe/possa _
    richiamare/chiamare/rispondere/contattare/aiutare | mi puo/potete/potrebbe richiamare/richiamarmi |
    tecnico/qualcuno/persona/operatore/addetto/consulente/commerciale _ con-cui/a-cui parlare/raccontare/spiegare |
    mi chiamate/telefonate/richiamate/contattate | mi telefona/chiama/chiami/telefoni _ qualcuno/un/una |
    fatemi/mi-fate parlare/chiamare _ _ | qualcuno _ mi/ci contatti/chiami/telefoni/richiami | carne e/ed ossa |
    persone vere | appuntamento con/telefonico _ addetto/consulente/persona/_ |
    anima viva | con uno/una di-voi & telefono/parlare/rivedere | voglio/vorrei/serve una persona &
    parlato/risponditori/bot/robot/vera |
    non voglio _ _ assistente/bot/robot/risponditore & persona/umano/qualcuno | una persona che mi aiut*`,
  botQuestion: `sei/siete/e/sta/tu/lei/questo _ un/una
    bot/robot/umano/umana/persona/macchina/ia/chatbot/reale/vera/operatore | sei _
    umano/vero/reale/umana/vera/bot/robot/chatgpt | sto _ parlando/scrivendo/chattando _ con _
    bot/robot/persona/umano/macchina/ia/qualcuno/intelligenza/operatore | bot o persona/umano/una/un | persona o
    bot/robot/macchina/un/una | robot o persona/umano/una | umano o bot/robot/macchina/un | risponde un/una
    bot/robot/macchina/persona | parlo con un/una bot/robot/macchina/persona/umano | intelligenza artificiale | e un
    robot | e un bot | risposta automatica | risposte automatiche |
    sei/siete/e/parlo/sto-parlando/chi-risponde/risponde/scrive/sto-scrivendo/lei-e _ con _ un/una/un vero/_
    bot/robot/persona/macchina/umano/ia/intelligenza/operatore-vero/computer/chatgpt/programma | chi mi
    scrive/risponde | con chi parlo/sto-parlando | sto parlando/scrivendo/chattando con/a un/una/_
    computer/macchina/programma/persona/robot/bot | computer/macchina/programma/robot/bot o _ con/una/un/_
    persona/umano/qualcuno`,
  insult: `idiot* | stupid* | imbecill* | cretin* | deficient* | coglion* | cazz* | cazzo | merd* | stronz* | bastard*
    | puttan* | troia | vaffanculo | fanculo | affanculo | vaffa | vafancul* | fottut* | fottet* | minchi* | porcoddio
    | dio cane | incapac* | incompetent* | pagliacc* | bugiard* | vergognatevi | vergognosi | schifos* | fate schifo |
    fate pena | fate ridere | facce di | faccia tosta | inetti | maiali | buffon* | mascalzon* | disgraziat* |
    farabutt* | parassit* | cialtron* | infami | infame | maledett* | rincoglion* | mongoloid* | testa di | teste di |
    andate a | andatevene | prendete in giro | prendendo in giro | prendermi in giro | presa per il | prendete per il
    | mi prendete | porcheria | del cavolo |
    siete/sei/sono/banda-di/branco-di/massa-di/manica-di/che/razza-di/solo/dei/degli/una-banda-di/un-branco-di _ _
    idiot*/incapac*/incompetent*/buffon*/pagliacc*/cialtron*/imbecill*/cretin*/stupid*/ignorant*/vergognos*/ridicol*/schifos*/ladri/maleducat*/inutil*/dilettant*/asini/animali/vermi/parassit*/infami/vigliacch*/scandalos*/incivil*
    | banda/branco/manica/massa/gruppo di _
    ladri/idioti/incapaci/incompetenti/truffatori/buffoni/cialtroni/imbecilli/pagliacci/delinquenti/ciarlatani/somari
    | fa/fanno/fate/facevano schifo/pena/vomitare/ribrezzo/cagare/cacare | mi/ci fate/fa schifo/pena/ribrezzo/vomitare
    | dovreste vergognarvi | non vi vergognate | che schifo | uno schifo di | del cazzo/cavolo/menga | di merda |
    porco dio/cane/giuda | porca miseria/puttana/troia/vacca/eva | testa di cazzo/rapa |
    rompere/rotto/rompete/avete-rotto/mi-avete-rotto i/il/le/_ coglioni/cazzo/palle/scatole/balle | palle | rottura di
    | vaffa* | andate/vai/andatevene/va _ a quel/a fanculo/quel-paese/affanculo/cagare/quel | ciarlatan* | somar* |
    incapaci | asini | dementi | scemi | scemo | deficienti | mi/ci/vi prendete/prendono/state-prendendo/prendendo _
    per/in _ culo/fondelli/scemo/stupida/stupido/giro/fesso/fessa | prendere per il culo/i-fondelli/in-giro | ne ho
    piene le/i scatole/palle/tasche/coglioni | piene le scatole/palle/tasche | fa/fate/fanno pena |
    diavolo/cavolo/accidenti dove/e/che/quando | dove/che/quando/cosa diavolo/cavolo/cazzo/caspita | non
    capisce/capite un tubo/cavolo/accidente/cazzo | non siete/sono buoni a/nemmeno/neanche/_ | non serve a
    niente/nulla | pasticcion* | dilettant* | razza di`,
  fraud: `truff* | frod* | fraudolent* azienda/sito/pratica/societa | ladr* | ladri | rubat* _ soldi/miei/mi | rubare
    | rubate | rubando | state rubando | mi avete rubato | rapina | raggir* | ingann* | imbrogl* | fregat* | fregatura
    | fregare | delinquent* | criminal* | scam | disonest* | mentite | menzogn* | azienda/sito/societa
    fals*/fantasma/fasull* | appropriazione indebita | estorsione | bidon* | fuffa | pacco tirato | sito fake |
    malafede | mala fede | tenuti/tenete/tengono/tenervi i miei soldi | manigold* | sciacall* | siete/sono/sei/e _ _
    un/una/dei/degli/la/solo _ truff*/ladr*/imbroglion*/delinquent*/disonest*/criminal*/furfant*/malfattor*/bugiard* |
    imbroglion* | malfattor* | furfant* | e/questa-e/questo-e/si-chiama _ un/una/_
    furto/rapina/truffa/frode/raggiro/imbroglio | mi/ci avete/hanno/state/stanno _
    truff*/rubat*/fregat*/imbrogliat*/ingannat*/raggirat*/derubat*/rubando/truffando/fregando | soldi rubati |
    rubate/rubano/rubare/fregate/truffate _ soldi/i-soldi/la-gente/le-persone |
    tenete/tenervi/intascat*/intascare/trattenete/vi-siete-presi _ _ soldi/miei | pubblicita ingannevole | ingannevol*
    | pratica/pratiche commercial* scorrett* | scorrettezza | in malafede | siete falsi | prese in giro & soldi | e
    illegale | illegal* | mi/ci avete/hanno/ha rubato/fregato/truffato/derubato/imbrogliato | derub* |
    smettetela/smettete/finitela di rubar*/derub*/truffar*/fregar* | questa e una rapina | e una rapina/furto`,
  ultimatum: `altrimenti _ vi/mi/procedo/agir*/faccio/faro/denuncio/sar* | o altrimenti | oppure vi/mi/procedo/faccio | ultima possibilita/occasione/chance/opportunita | per _ ultima volta | ultima volta _ scrivo/chiedo/dico/ripeto/avviso | ultimo avviso/avvertimento/sollecito/tentativo | entro _
    24/48/ore | avete/vi _ do/ore/giorni/24/48 | avete tempo fino | vi do | vi avverto | siete avvisati | ve ne pentirete | o mi rimborsate | o mi ridate/restituite | o vi denuncio | o procedo | o faccio | o chiamo | o vado |
    prendero provvedimenti | non rispondo di | entro _ _ ore/oggi/domani/stasera/giorni/venerdi/lunedi/mezzanotte/mezzogiorno & altrimenti/oppure/o-procedo/o-faccio/o-vado/o-denuncio/senno/se-no | se entro _ _ __ non/nessuna __
    rispond*/risolv*/restitu*/rimbors*/soldi/risposta/soluzione/rimborso | se non __ rispond*/risolv*/restitu*/rimbors*/ridate/ricevo-risposta/ricevo-il-rimborso __ oggi/domani/ore/24/48/subito/entro/venerdi/lunedi |
    avete/vi-do/vi-concedo/le-do/vi-lascio _ anynumber/un/una/due/tre/24/48/fino/ancora/tempo _ ore/giorni/giorno/minuti/a/settimana | vi do/lascio/concedo _ tempo/fino/ore/giorni/24/48/un/ultima | ultimo/ultima _
    avviso/avvertimento/sollecito/possibilita/occasione/chance _ _ | un ultimatum | ultimatum | non costringetemi | non obbligatemi | ne pagherete/subirete/avrete _ conseguenze | ci saranno conseguenze | la mia pazienza |
    finita la pazienza | la pazienza e finita | o mi/ci rimborsate/ridate/restituite/rispondete/spedite/date _ _ _ o | o risolvete/rispondete/spedite/provvedete | subito o/altrimenti | adesso o`,
  frustration: `esigo | pretendo | stuf* | stanc* di | stanco | stanca | inaccettabil* | sto/sono/siamo/ancora _ aspettando/aspettare/attesa | delus* | frustr* | arrabbiat* | incazzat* | incavolat* | infuriat* | indignat* | esasperat* |
    irritat* | scocciat* | seccat* | basta | urgent* | urgenza | immediatamente | subito | sul serio | quanto tempo ancora | quanto ancora | fino a quando | ancora una volta | di nuovo | per l ennesima |
    terza/quarta/quinta/seconda/ennesima volta | terzo/secondo/quarto messaggio/mail/sollecito | gia _ scritto/chiesto/contattato/mandato/segnalato/chiamato/detto/inviato/sollecitato | nessuno _
    rispond*/aiut*/risolv*/fa/sa/rispost* | nessuno __ rispos*/rispond* | non _ rispond*/risolv*/rispost*/ricevo/ricevuto risposta | non rispond* | non mi rispond* | senza risposta/risposte | nessuna risposta | nessun riscontro |
    senza soluzione | ignor* | rispondete | rispondetemi | che sta succedendo | cosa sta succedendo | pessim* | orribil* | terribil* | vergogn* | disastr* | scandalos* | sono giorni/settimane/ore/mesi che | sono _
    giorni/settimane/ore/mesi | ore fa | giorni fa | settimane fa | incubo | perso/persa/persi/perse _ pazienza/tempo | pazienza | assurd* | incredibile che | e incredibile | mancanza di rispetto/serieta/professionalita | presa
    in giro | mai piu | troppo tempo | troppo lent* | non e possibile che | non ci credo | ridicol* | sbrigatevi | muovetevi | una volta per tutte | intollerabil* | non capisco perche | peggio* | inconcepibil* | quante volte |
    poca serieta | sollecit* | ma e possibile | ma vi sembra | come mai non | mortificante | e/son/sono _ _ la/il/gia/ormai/ben _ seconda/terza/quarta/quinta/ennesima/terzo/quarto/secondo/quinto
    volta/mail/messaggio/email/sollecito/richiesta | per l ennesima/la-terza/la-seconda volta | ho _ gia _ scritto/chiesto/contattato/mandato/segnalato/chiamato/detto/inviato/sollecitato/telefonato | nessuno/non __
    rispond*/risposto/risposta/risolt*/aiut*/richiam*/fatto-nulla | da/sono/sono-ormai/ormai-da/passati _ anynumber/due/tre/quattro/cinque/un/una/diversi/diverse/giorni/settimane/mesi/ore/troppi/alcune _
    giorni/settimane/mesi/ore/mese/settimana/tempo/che | da ieri/lunedi/martedi/mercoledi/giovedi/venerdi/sabato/giorni/settimane/mesi/ore/stamattina/tempo/troppo | ma insomma | insomma | ma vi pare/sembra/rendete | vi sembra
    normale/giusto/possibile/serio | e assurdo/inaccettabile/incredibile/vergognoso/scandaloso/inammissibile/ridicolo/intollerabile/impossibile/frustrante/snervante | inammissibil* | non e
    possibile/accettabile/normale/giusto/serio/tollerabile | possibile che | incredibil* | uffa | mannaggia | accidenti | cavolo | che pazienza/palle/fatica/nervi/rabbia/barba | non ne posso piu | non se ne puo piu | esasperante
    | stufo | stufa | stanca/stanco _ _ di/dei/delle/aspettare | deluso | delusa | urgente | con urgenza | al piu presto | il prima possibile | quanto prima | fate/fatelo/muovetevi/sbrigatevi presto/_ | provvedete | fate qualcosa
    | ci vuole tanto/molto | continuazione | in continuazione | sempre/ogni-volta lo-stesso/la-stessa | perche nessuno | perche non mi | e/sono da/_ giorni/settimane/mesi/ore/ieri/tempo/una-vita che _
    aspett*/prov*/chied*/scriv*/attend*/cerc*`,
  thanks: `grazie | grazie mille | ringrazi* | grz | grazi | grazie infinite | thanks | molto gentil* | gentilissim* | tante grazie | graziee* | grazie a voi/lei/te/mille/tante/infinite | vi/la/ti ringrazi* | molte grazie`,
  waitOk: `aspetto _ allora/domani/notizie/tranquill*/fiducios*/risposta | aspettero | attendo _
    allora/notizie/riscontro/risposta/vostro/vostra/fiducios* | attendero | resto in attesa | rimango in attesa |
    posso aspettare | nessun problema | non c e problema/fretta | non fa niente | va bene grazie/aspetto/attendo |
    tutto ok/bene/risolto/chiaro/perfetto | ho capito | capito | chiaro | risolto | ho risolto | problema risolto |
    ora funziona | adesso funziona | funziona adesso/ora | appena arrivat* | arrivato oggi/stamattina/adesso/ora | ho
    trovato | lasciate perdere | lascia stare | non importa | senza fretta | con calma | tranquill* | era solo questo
    | e tutto | ricevuto grazie | tutto a posto | a posto | aspetto allora | me l hanno consegnato |
    ok/va-bene/d-accordo/perfetto/allora _ aspetto/attendo/aspettero/attendero | aspetto/attendo allora |
    resto/rimango _ in attesa | fatemi sapere | tutto risolto/a-posto/ok/chiaro/sistemato | sistemato | ho _ gia _
    risolto/trovato/capito/sistemato/ricevuto-tutto | e/mi-e arrivato/arrivata _ _
    grazie/tutto/oggi/ora/stamattina/adesso | non serve/importa/fa-niente/occorre/preoccupat* _ piu | lasciate
    perdere/stare | lascia perdere/stare | falso allarme | come non detto | a posto cosi | va bene cosi | nessuna
    fretta | con comodo | tutto chiaro | e/mi-e arrivat* grazie/tutto/finalmente/oggi/ora/adesso | arrivato grazie |
    gia risposto __ altra/altro/precedente mail/messaggio/email/chat | lasciate/lascia/lasci perdere/stare _
    questa/questo/questa-mail/il-mio | ignorate/ignora/ignori/dimenticate/scartate _
    questa/questo/la-mia/il-mio/precedente _ mail/messaggio/email/richiesta/_ | pazienza | fa niente | vi
    scrivo/rispondo/richiamo/aggiorno _ piu-tardi/dopo/domani/stasera`,
  greeting: `ciao | salve | buongiorno | buonasera | buon giorno/pomeriggio | buona sera/giornata/serata | buonanotte
    | saluti | gentil* | spett* | egregi* | hey | ehi | hello | hi | ehila | buondi | salve a tutti | buongiorno a
    tutti | buon natale | buone feste | buona pasqua | c e qualcuno | pronto | heyla | ehi la | hola | buon pomeriggio
    | cordiali saluti | distinti saluti | cordialmente | buona/buone/felice/buon/ottima
    settimana/domenica/serata/pasqua/natale/feste/vacanze/weekend/giornata/lavoro/proseguimento | dio vi benedica |
    benedizioni | buon fine settimana/natale/anno/lavoro/ferragosto | vi/ti/le auguro _ un/una/_
    buon/buona/felice/bel/ottimo/ottima`,
  filler: `che | squadra | team | assistenza | supporto | tutti | a | signor* | per | favore | piacere | aiuto | ho | bisogno | io | mi | voi | tu | qualcuno | molto | tante | tanto | mille | il | la | lo | gli | le | i | un | una |
    vostr* | tuo | mio | mia | e | questo | questa | ok | bene | buon | buona | giornata | serata | sera | giorno | pomeriggio | altra | volta | domanda | gia | di | con | rapid* | veloc* | risposta | rispondere | come | sta |
    state | va | c | ci | sono | in | tutto | niente | servizio | clienti | gentilezza | disponibilita | informazion* | info | aiutarmi | aiutare | era | solo | si | no | perfetto | ottimo | certo | allora | cordiali | distinti |
    cordialita | ragazzi | gente | cari | caro | cara | presto | l | dell | della | del | da | al | alla | vi | ti | anche | infinite | davvero | proprio | dove | lavoro | buone | feste | puo | potete | molte | subito | staff |
    celere`,
  affirm: `si | sii* | certo | certamente | ok | okay | okey | va bene | vabbene | vabe | accetto | accettiamo | d accordo | daccordo | concordo | giusto | corretto | esatto | esattamente | confermo | perfetto | procedete | proceda |
    procedi | volentieri | affare fatto | ci sto | andata | mi va bene | mi sta bene | per me va bene | bene | benissimo | ottimo | assolutamente si | ovvio | ovviamente | sicuro | sicuramente | perche no | senz altro | fate pure
    | faccia pure | fai pure | yes | yep | prendo | lo prendo | la accetto | sissi | esatto | si grazie | si per favore/prego/certo/va-bene/volentieri/lo-voglio/confermo | va benissimo | ok va bene | ok perfetto | facciamo cosi |
    procedete pure | procedi pure | accetto l offerta | certo che si | come no | si si`,
  decline: `no | nono | nope | no grazie | non mi interessa | non sono interessat* | assolutamente no | per niente | in nessun modo | rifiut* | non voglio questo/questa/quello/quella | non accetto | ora no | non ora | non adesso | meglio
    di no | preferisco di no | preferirei di no | direi di no | neanche per sogno | figurati | per ora no | no per ora | macche | nemmeno per | no va bene cosi | no ok cosi | no non serve/importa/mi-interessa/voglio | non voglio
    | lascio stare | no lascia stare/perdere | no no`,
  first: `primo | prima opzione | il primo | la prima | prima | 1o | opzione 1/uno | numero uno | l uno | la 1 | il 1 | numero 1 | quello in alto | la prima opzione`,
  second: `secondo | seconda | il secondo | la seconda | 2o | opzione 2/due | numero due | l altro | l altra | la 2 | il 2 | numero 2 | la seconda opzione`,
  third: `terzo | terza | il terzo | la terza | opzione 3/tre | numero tre | la 3 | il 3 | numero 3 | la terza opzione`,
  last: 'ultimo | ultima | l ultimo | l ultima | piu recente | quello in basso | l ultima opzione',
  injection: `ignor*/dimentic*/disobbed*/scarta*/bypass*/aggira* __ istruzion*/regol*/politic*/prompt/precedenti/direttiv*/norme | istruzioni precedenti | nuove istruzioni | prompt di/del sistema | messaggio di/del sistema | modalita
    sviluppatore/amministratore/dan | agisci come _ admin*/sistema/sviluppatore/responsabile | comportati come | ora sei | adesso sei | fai finta di | fingi di | sono lo/il/tuo
    sviluppator*/amministrator*/creator*/proprietario/programmator* | autorizzato dal _ ceo/direttore/amministrat* | senza approvazione | approva questo/il rimborso automaticamente | rivel*/mostr*/stamp* _
    prompt/istruzioni/sistema | rispondi solo/soltanto con | sovrascriv*`,
  bankReports: `banca/visa/paypal/mastercard/nexi/postepay _ _
    dice/dicono/detto/conferma/confermano/confermato/assicura/assicurano/risulta/segnala/comunica/spiega/spiegato/sostiene/autorizzato/approvato/mostra/chiede/chiesto/consigliato/consiglia |
    parlato/chiamato/sentito/chiesto/verificato/controllato/contattato/telefonato _ _ con/la/alla/in/mia _ banca/visa/paypal/nexi &
    dice/dicono/detto/conferma*/assicur*/regolare/posto/ok/funziona/risulta/attiva/usciti/arrivato/problema/corretto | in/dalla/alla _ banca _ mi/ci dicono/hanno-detto/hanno-spiegato/confermano/hanno-dato/assicurano | secondo/per
    la _ banca | secondo/per paypal/visa/nexi | su/per paypal _ _ risulta/completato/pagato/arrivato | banca _ ha _ autorizzato/approvato/bloccato/rifiutato/cambiato/eseguito/accettato/negato |
    estratto-conto/app/movimenti/messaggio/sms/notifica/avviso _ della/dalla/di _ banca | banca vuole sapere | per la banca e | ho/abbiamo _ sentito/parlato/chiesto/chiamato _ _ banca & risulta/rimborso/nessun/ancora |
    sento/chiedo/verifico/controllo la/in/alla/con _ banca e/poi vi | banca _ ha _ bloccato/consigliato/sbloccato/cambiato/ricevuto | banca non ha`,
  offTopic: `seo | posizionamento | offriamo/offro/vi-offriamo/vi-propongo/proponiamo/vi-offro _ _
    servizi*/prodott*/collabor*/consulenz*/pubblicit*/soluzion* | la nostra agenzia/azienda/societa/ditta | agenzia
    di/web/marketing | web agency | collabor* _ _ con-voi/insieme/influencer/marchio/brand/azienda | collaborazione |
    influencer | partnership | sponsor* | fornitor* | rivenditor* | curriculum | cv | candidatura | candidarmi |
    cercate/assumete/cerco _ personale/lavoro/collaborator*/dipendent*/stage/impiego | posizioni aperte | offerte di
    lavoro | lavorare con/per/da voi | tirocinio | prestit* | finanziament* | criptovalut* | bitcoin | trading |
    investiment* | casino | scommesse | lotteria | eredita | che tempo fa | che caldo/freddo | barzelletta | ricetta
    per/del/della | chi ha vinto | poesia | capitale di | sbagliato chat/numero/persona/destinatario/azienda | ho
    sbagliato _ chat/numero/persona/destinatario/azienda/indirizzo-a-cui | non era per voi | era per un altro/un-altra
    | errore di invio | prova prova | messaggio di prova | ignorate _ messaggio/mail/email/precedente | sei sposat* |
    ti amo | sono/saro/siamo __ ferie/vacanza/viaggio/malattia/ufficio __ fino/torno/rientro/urgenze/urgenza | fuori
    ufficio/sede | fabbrica/tipografia/agenzia/officina & presentar*/offrir*/inviar*/preventivo/proposta/servizi |
    perso/trovato/smarrito __ gatto/cane/chiavi/portafogli* | camion/furgone & garage/cancello/passo/blocc* |
    vendere/rivendere/distribuire __ prodotti/negozio/marca & negozio/bottega/rivolgo | ditta/impresa delle/di/della
    pulizie/trasporti/sicurezza | chi sei/siete | capo/collega/titolare e/sono _ in/_ ferie/malattia/viaggio/riunione
    | scritto/mandato al/alla/a _ negozio/azienda/persona/indirizzo sbagliat* | dimenticat* _ di
    allegare/mandare/mettere _ la/il foto/file/documento/allegato/screenshot | sto guidando/lavorando/dormendo |
    mi-serve/mi-servirebbe/vorrei/mi-fate/potete/mandatemi/inviatemi/avrei-bisogno/ho-bisogno/serve _ _
    la/una/della/lo/_ fattura/ricevuta/scontrino | fattura/ricevuta/scontrino __
    intestat*/partita-iva/ditta/azienda/nota-spese/commercialista/codice-fiscale/sdi | sciopero &
    treni/domani/oggi/autobus/metro | consigliar*/consigli* _ _ ristorante/albergo/film/medico | piatto preferito |
    invitarvi/vi-invitiamo/vorremmo-invitarvi | fiera del/della/di & partecip*/invit*/interess* | associazione
    genitori/culturale/sportiva | sondaggio/questionario & partecip*/studentessa/studente | intervist* il/la/voi |
    link strano/sospetto & sms/mail/messaggio/nome | sms/messaggio/mail a-nome/a-vostro-nome | e/una truffa &
    nome/vostro/chiedono/sms/pacco | premuto/schiacciato _ invio | per sbaglio & invio/messaggio/mandato/scritto |
    rispondo/scrivo/mando dopo/domani/piu-tardi | sono sull-autobus/in-treno/in-macchina/in-riunione/al-lavoro |
    ho/abbiamo risolto con/da/grazie | mio/mia nonno/nonna/padre/figlia/figlio/nipote faceva/era/studia/ha-preso |
    di dove siete | compleanno/onomastico oggi/ieri/mio | oggi/ieri _ compleanno/onomastico | consiglia/consigliare
    un ristorante`,
  newsletter: `lista/elenco _ delle/della/di/dei promozioni/pubblicita/offerte/mailing/invii | mailing list |
    mail/email/messaggi/sms pubblicitari*/promozional* | smett*/smettetela/basta/finitela _ di/con _
    mandarmi/inviarmi/mandare/le/gli/le-vostre _ pubblicita/promozioni/offerte/sms/mail/newsletter | non
    voglio/vorrei/desidero _ ricevere _ _ promozioni/pubblicita/offerte/sms/newsletter |
    toglietemi/cancellatemi/rimuovetemi/disiscrivetemi _ dalla/dall/dalle/da _
    lista/elenco/newsletter/promozioni/pubblicita |
    non voglio/vorrei _ _ _ newsletter* | togli*/cancell*/disiscri*/rimuov*/smett*/basta __ newsletter*`,
  notTypos: `sue | sale | fine | come | kms | eta | red | once | me | he | son | male | real | reale | reali | casa |
    case | caso | casi | cosa | cose | carta | carte | caro | cara | cari | care | conto | conti | conte | conta |
    canale | parte | parti | porta | porte | posta | poste | posto | posti | prezzo | prezzi | prima | primo | proprio
    | propria | nostro | nostra | vostro | vostra | meglio | maggio | maggiore | minore | stesso | stessa | stesse |
    domani | mano | manca | mancanza | marca | mezzo | mezza | entra | entro | intero | spero | stato | stati | stata
    | state | gusto | gusti | forma | forme | fuori | gioco | giochi | giocare | luogo | pieno | piena | largo | linea
    | libero | libri | lista | liste | nuovo | nuova | numero | numeri | nome | nomi | notte | notti | otto | altro |
    altri | altra | voglia | ragione | rapido | sentito | segue | seguito | sistema | sociale | sopra | sotto | tardi
    | tempo | tutti | tutto | tutta | lavoro | vendere | verde | verità | viaggio | viene | vista | visto | volta |
    volte | cliente | clienti | banco | banche | bianco | basso | bassa | aperto | attivo | attiva | agosto | allora |
    anche | ancora | avviso | pacco | patto | pronto | pronta | buono | buona | grande | grandi | grado | persona |
    persone | perso | persa | presa | preso | punto | punti | quello | quella | questo | questa | scusa | scuse |
    senso | serie | serio | sera | costo | costi | corso | corsa | corte | corto | ordine | mondo | modo | moda |
    letto | detto | fatto | fatta | rotta | rotte | pasta | pista | personale | personali | cambio | cambi | capo |
    capi | certo | certi | chiaro | chiara | codice | colore | colori | contento | contenta | contenuto | corriere |
    credito | dati | data | dieta | diretta | dritto | durata | entrare | errore | facile | famiglia | fattura |
    figlia | figlio | finito | fisso | foto | gara | genere | gente | giorni | gratis | gruppo | guida | inizio |
    invito | lettera | lezione | libreria | livello | marito | mensile | mettere | misura | moglie | natale | negozio
    | novita | offerta | opzione | pagina | pagine | palestra | passo | pausa | peso | piano | piani | piatto |
    portare | problema | provare | quota | regalo | regola | ricetta | rosso | salute | sapere | scelta | scuola |
    sedia | seguo | semplice | settore | sonno | spesa | stampa | strada | taglia | tasca | tazza | tempi | titolo |
    torta | tratto | turno | ultima | unico | utile | valore | vario | vetro | vicino | vino | vuoto | approvato`,
} satisfies Partial<Lexicon>;
