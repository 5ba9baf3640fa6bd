import type { Lexicon } from './lexicon';

/** Threats and danger in Italian: payments reversed, lawyers and offices, public shaming, danger to life. */
export const itThreats = {
  chargeback: `chargeback* | charge back | riaddebito | contest* __
    addebito/pagamento/transazion*/banca/carta/spesa/operazion*/addebiti/acquisto/paypal/importo | contestazion* |
    disconosc* | disconoscimento | apr*/avvi*/faccio/faro/fare/inolt*/attiv*/richied* _
    contestazione/disputa/controversia/chargeback | controversia & paypal/banca/carta/addebito/pagamento | apr* _
    controversia/disputa | disputa & paypal/banca/carta | reclam* & paypal/carta/visa/mastercard/nexi/banca |
    banca/carta/visa/mastercard/paypal/nexi/emittente/postepay/amex &
    storno/storna/stornano/stornera/stornare/stornato/annullo/annulla/annullano/annullera/annullare/annullato/revoc*/recupero/recupera/recuperera/recuperare/contest*/blocco/blocca/blocchera/bloccare/bloccato/restituisce/restituira
    __ addebito/pagamento/soldi/transazione/importo/tutto/denaro/operazione |
    banca/visa/mastercard/paypal/nexi/carta _ _ mi/me-li/me-lo/ci _
    rimborsa/rimborsera/rimborsi/ridara/ridia/ridanno/restituira/restituisca/restituisce |
    chiamo/chiamero/chiamare/contatto/contattero/contattare/rivolgo/rivolgero/rivolgermi/rivolgersi/parlo/parlero/parlare/vado/andro/andare/avviso/avvisero/segnalo/segnalero/passo/chiedo/chiedero/procedo/procedero/ricorro/telefono
    _ la/alla/in/con/mia/tramite/direttamente/a/dalla _ banca/visa/mastercard/paypal/nexi/emittente | mi
    rivolgo/rivolgero _ banca/paypal | tramite/attraverso/dalla/via/mediante _ banca | tramite/attraverso _
    paypal/carta | faccio/faro/far/fare _ stornare/annullare/bloccare/revocare __
    banca/carta/addebito/pagamento/transazione | stornare dalla/alla | blocco il pagamento | revoc* __
    pagamento/addebito/sdd | la mia banca si | ci pensera la _ banca | ci pensa la _ banca |
    storno/stornare/stornato/annullare/annullamento/revoca/contestare/disconoscere/disconoscimento/contestazione __
    alla/tramite/con/dalla/presso/attraverso/via _ _
    banca/carta/paypal/visa/mastercard/nexi/postepay/amex/american/satispay/klarna/emittente/istituto |
    recuperare/riavere/bloccare/reclamo/rimborso/rimborsare __ tramite/attraverso/via/dalla/presso _ _
    banca/carta/paypal/visa/mastercard/nexi/postepay/klarna |
    banca/carta/paypal/visa/mastercard/nexi/postepay/amex/klarna/emittente &
    stornar*/storni/storno/stornera/annulli/annullera/annullare/revocare/revochi/recuperare/recuperi/contestar*/contesto/contestero/restituire/restituira/restituisca/ridara/ridia/rimborsera/disconosc*
    | contesto/contestero/contestiamo/contestare/contesteremo/contestato/contestando _ _
    l/il/la/questo/tutto/questi/vostro/gli/subito _
    addebit*/pagament*/transazion*/spesa/operazion*/acquisto/importo/tutto |
    apro/apriro/aprire/aperto/avvio/avviero/avviare/avviato/faccio/faro/fatto/fare/presento/presentero/inoltro/inoltrato/attivo/attivero/richiedo/richiedero/chiedo/chiedero/inserisco/partira/parte
    _ un/una/la/il/subito _
    contestazione/disputa/controversia/chargeback/disconoscimento/storno/reclamo-paypal/reclamo-alla-banca/reclamo-su-paypal
    | reclamo/contestazione/controversia/disputa/segnalazione _ _ su/a/con/tramite/alla/ad/presso/via _
    paypal/banca/carta/visa/mastercard/nexi/amazon-pay/klarna/satispay | mi rivolgo/rivolgero/rivolgeremo _ alla/a _
    banca/paypal/visa/carta |
    vado/andro/passo/chiamo/chiamero/contatto/contattero/parlo/parlero/scrivo/scrivero/telefono/telefonero/avviso/avvisero/informo/informero/segnalo/segnalero/chiedo/chiedero/faccio/faro/lascio/lascero
    _ _ in/la/alla/con/mia/direttamente/dalla/fare/presso/tramite _ _
    banca/paypal/visa/mastercard/nexi/carta-di-credito/societa-della-carta/gestore-della-carta/american-express |
    chiamare/contattare/avvisare/rivolgermi/parlare/andare _ la/alla/con/mia/in/direttamente _ _
    banca/paypal/visa/mastercard/nexi/carta-di-credito | gia/ho/abbiamo _
    contattato/chiamato/avvisato/sentito/informato/parlato/chiesto/incaricato/dato-mandato __
    banca/paypal/visa/nexi/carta &
    storn*/annull*/contest*/disconosc*/blocc*/revoc*/recuper*/chargeback/restitu*/rimbors* | ci
    pensa/pensera/pensano/penseranno _ banca/paypal/visa/carta | me li/lo _
    ridara/ridanno/ridaranno/restituisce/restituira/rimborsa/rimborsera/riprendo/riprendero _ _
    banca/paypal/visa/carta | riprendo/riprendero/recupero/recuperero/riavro/mi-riprendo _ _ __
    banca/carta/paypal/visa | protezione acquisti/acquirenti | faccio/faro/far/fare/faremo _
    stornare/annullare/bloccare/revocare/ritirare/respingere | respingere/respingo/blocco/bloccare/revoco/revocare _
    _ addebito/rid/sdd/mandato/addebiti __ banca | disconosco/disconoscero/disconoscere/disconosceremo | richiamare
    il pagamento/bonifico | richiamo il pagamento/bonifico | sento/sentiro/vedo/vedro/parlo/parlero _ _
    nexi/visa/mastercard/la-banca/paypal/la-mia-banca/amex __ storn*/annull*/contest*/bloc*/rimbors*/ridar* |
    faccio/faro/fatto/far stornare/annullare/bloccare/revocare/contestare _
    tutto/il/l/la/questo/pagamento/addebito/acquisto/operazione | modulo/richiesta/pratica _ per/di
    contestare/disconoscere/stornare/contestazione/disconoscimento/storno/revoca | me lo/li/la faccio
    ridare/rimborsare/restituire/riaccreditare _ dalla/da/tramite banca/carta/paypal/visa/nexi | chi _ emesso/emette
    _ carta | emittente/emettitore della carta | revoco/revochero/revocare il/l/la/questo
    pagamento/addebito/bonifico/mandato | recupero/recuperero/riprendo/riprendero/riavro __
    con/tramite/via/da/dalla/attraverso _ american/amex/visa/mastercard/paypal/banca/carta/nexi &
    soldi/altrimenti/se/senno | banca di/che non _ pagar*/accettar*/paghi/accetti/addebitar*/autorizz* |
    ordinato/detto/chiesto/dato-ordine/dato-disposizioni/avvisato _ alla/la/in/mia banca &
    non-pagar*/annull*/storn*/blocc*/respinger*/revoc* | visa/mastercard/paypal/amex/banca/nexi _ _
    ascoltera/dara-ragione/tutela/tutelera/protegge/proteggera/rispondera/aiutera & voi/almeno/visto-che/se |
    apro/apriro/aprire/aperto/apriamo il/un/una/la _ caso/contestazione/pratica/disputa _
    oggi/stasera/domani/subito/su/con/presso | segnal*/dichiar*/denunci* __
    non-riconosciut*/frode/fraudolent*/non-autorizzat*/sconosciut* & banca/carta/app-della-banca/addebito |
    vado/passo/andro/passero _ in/alla/allo banca/filiale/sportello __
    annull*/storn*/contest*/disconosc*/blocc*/riprend* | compil*/preparat*/inviat*/inoltrat* _ il/la/un/una _
    modulo/contestazione/reclamo/richiesta _ di/su/per/alla/con _
    paypal/banca/carta/visa/disconoscimento/storno/chargeback | altrimenti/senno/se-no/poi/dopo/o ci/lo/li
    pensa/pensera/recupera/ridara/restituira american/amex/visa/mastercard/paypal/la-banca/nexi | mia/la
    banca/visa/mastercard/paypal/carta/nexi _ _ riprende/riprendera/recupera/recuperera/viene-a-prendere |
    soldi/denaro/importo _ se-li/me-li/li/lo riprende/riprendera/recupera/recuperera _ la/mia _
    banca/carta/paypal/visa | ho anynumber/due/tre/tredici giorni/mesi/settimane _ per/di _
    contestar*/farlo/disconosc*/tempo & banca/carta/visa/paypal |
    home-banking/homebanking/app-della-banca/internet-banking __ contest*/disconosc*/storn* |
    contest*/disconosc*/storn* __ home-banking/homebanking/app-della-banca | protezione
    acquirenti/acquirente/acquisti | modulo/dichiarazione/richiesta di/per _
    disconoscimento/contestazione/storno/chargeback/revoca | assicurazione della/sulla carta |
    reclam*/recuper*/contest* __ per via/tramite/attraverso _ carta/banca | addebito/pagamento/spesa/acquisto
    lo/la/li/l _ annullo/faccio-saltare/contesto/revoco/respingo/storno/respinto |
    respinto/respingo/respingero/contestato/bloccato/stornato __ app-della-banca/banca/home-banking/carta | dall app
    della banca & addebit*/respint*/contest*/storn*/revoc* | mia/la/nostra banca/carta/visa/nexi _
    storna/stornera/annulla/annullera/revoca/revochera/restituisce _ la/il/l/i
    acquisto/addebito/pagamento/spesa/operazione/soldi | paypal/visa/mastercard/nexi/banca/klarna mi
    tutela/protegge/copre/difende | contesto/contestero/contesteremo/disconosco/disconoscero/contestiamo |
    termine/tempo per contestare/respingere/disconoscere | ci penso/pensero _ con/alla _ banca/carta | la
    vedo/vedro/risolvo/risolvero _ con _ banca/carta | diro/dico/dire/dichiaro/dichiarero che _ _ non _
    autorizzat*/riconosc*/fatto & banca/carta/acquisto/addebito |
    annullo/annullero/annulliamo/annulleremo/annullare/blocco/blocchero/revoco/revochero/storno/stornero/fermo/fermero
    _ il/l/questo/tutto/i/gli _ pagamento/addebito/addebiti/transazione/operazione/acquisto __
    banca/carta/paypal/visa/nexi |
    respingo/respingero/respingiamo/respingeremo/rifiuto/rifiutero/rifiuteremo/respingere _ l/gli/questo/il/un/i _
    addebito/addebiti/rid/sdd/prelievo | con/tramite/dalla/attraverso _ banca &
    annullo/annullero/storno/stornero/revoco/blocco/respingo/contesto/riprendo/recupero | ordine/disposizione di _
    restituzione/respingimento/revoca/blocco & banca/sportello/carta/addebito | sportello/filiale &
    respinger*/storn*/annull*/revoc*/blocc* | vedrete/vedrai come/quanto __ banca/visa/carta/paypal __
    ridar*/restitu*/rimbors*/ridarmeli | banca a/me-li/mi-li ridarmeli/ridara/ridarmi/restituirmi/restituirmeli |
    altrimenti/senno/se-no/o/oppure _ se-ne/ne/si _ occupa/occupera/incarica/incarichera __
    visa/mastercard/banca/paypal/nexi/carta | lascio/lascero/lasciamo _ fare/che/decidere/alla/a _
    banca/visa/mastercard/nexi/emittente/paypal/carta/chi |
    chi-mi-ha-dato/chi-gestisce/chi-emette/chi-ha-emesso/societa-che-emette/gestore/circuito _ la/della/mia _ carta
    & restitu*/recuper*/ridar*/riprend*/rimbors*/pensa/pensera/occup*/fare/garantisce/riaccredit* |
    se-li/se-lo/se-la/me-li/me-lo _
    riprendere/riprendono/riprenderanno/riprende/riprendera/rendere/faccio-rendere/ridanno/ridaranno _ _
    loro/carta/banca/visa/nexi/paypal | chiamo/chiamero/telefono/sento _
    nexi/visa/mastercard/american-express/amex/paypal/la-carta/il-numero-verde &
    soldi/riprend*/annull*/storn*/rimbors*/ridar*/restitu*/rifiut* | riaccredit* &
    banca/carta/filiale/agenzia/modulo/firmat*/garantisce/sportello/emittente | prelievo/addebito/addebiti/rid/sdd _
    torn*/tornera/torneranno/tornano _ indietro/al-mittente &
    banca/detto/disposto/ordine/filiale/blocc*/domani/oggi/prossimo | far/faccio/faro/fatta/fatto/fatti _
    respingere/tornare-indietro/ritirare/bloccare/rifiutare &
    addebit*/prelievo/pagament*/banca/intesa/unicredit/filiale/carta/fineco/bper/sdd |
    segnare/segnato/segno/segnero/segnalare/segnalo/segnalato/segnalata/marcat* __
    non-mi*/non-riconosciut*/fraudolent*/frode/come-non & banca/carta/movimento/operazione/prelievo/app/spesa |
    modulo/modulistica/pratica/pratiche & banca/sportello/filiale/agenzia &
    addebit*/spesa/operazione/firmat*/riaver*/riprend* | chiedero/chiedo/chiesto/chiederemo _ a/ad/alla/al
    paypal/apple/google/google-play/steam/visa/mastercard/nexi/banca/klarna/satispay _ _
    rimett*/riprend*/ridar*/rimbors*/recuper*/restitu*/soldi |
    annulla/annullando/annullera/annullano/disfa/disfare/sta-annullando _ _
    spesa/acquisto/pagamento/operazione/addebito & banca/carta/nexi/visa/sportello/filiale |
    ufficio/settore/reparto/servizio _ contestazion*/dispute/controversie | contestazione
    fatta/inviata/aperta/inoltrata/protocollata | con-le-buone & carta/banca/circuito/altrimenti/ci-pensa | ci
    pensa/pensera/pensano/penseranno _ il-circuito/l-emittente/chi/la-carta/nexi/american-express |
    soldi/importo/somma __ torneranno/tornano/rientrano/rientreranno/rientra/rientrera &
    banca/carta/nexi/visa/filiale & procedura/strada/modulo/altr*/rifiut*/numero | merce/roba/prodotto mai/non _
    arrivat*/consegnat*/ricevut* & diro/dico/dichiaro/dichiarero/riferisco & banca/carta/nexi |
    blocco/bloccato/bloccati/bloccare __ addebit*/preliev* & banca/rendere/indietro/ultimo/filiale |
    addebito/addebiti/spesa/spese/operazione/acquisto _ contestat* |
    banca/visa/mastercard/nexi/paypal/amex/american-express/satispay/klarna/emittente/postepay/intesa/unicredit/fineco/bper/carta
    __ recuperando/stornando/riprendendo/annullando/rimborsando/revocando |
    partire/parte/avvio/avviare/avvierò/avviero/apro/aprire/attivo/attivare la/una procedura/pratica/segnalazione &
    banca/visa/mastercard/nexi/paypal/amex/american-express/satispay/klarna/emittente/postepay/intesa/unicredit/fineco/bper/carta
    | procedura/pratica/segnalazione _ con/in/presso/su
    banca/visa/mastercard/nexi/paypal/amex/american-express/satispay/klarna/emittente/postepay/intesa/unicredit/fineco/bper/carta
    | chiamare/chiamo/chiamero/sentire _
    banca/visa/mastercard/nexi/paypal/amex/american-express/satispay/klarna/emittente/postepay/intesa/unicredit/fineco/bper/carta
    _ farmi/faccio/per ridare/restituire/rimborsare/annullare/riavere | lo/la/li/le/l faccio/faro/fatto/fatta
    tornare/respingere/stornare/rientrare | modulo & soldi/importo & miei/riaver*/indietro/banca/tornano |
    banca/visa/mastercard/nexi/paypal/amex/american-express/satispay/klarna/emittente/postepay/intesa/unicredit/fineco/bper/carta
    _ _ aperto una/la segnalazione/pratica/contestazione/disputa | non-pago & klarna/carta/banca/paypal &
    richied*/indietro/informat*/avvisat* | quelli/chi/loro _ della/di
    banca/visa/mastercard/nexi/paypal/amex/american-express/satispay/klarna/emittente/postepay/intesa/unicredit/fineco/bper/carta
    & riprend*/recuper*/ridar*/annull*/storn* & soldi/importo/spesa/addebito | vado/passo/sono/saro/vengo _
    in/alla/allo banca/sportello/filiale/agenzia & annull*/storn*/disconosc*/respinger*/riprend*/recuper*/revoc* |
    la-banca/la-carta/visa/mastercard/nexi/paypal _ mi/me-li/ve-li/se-li _
    rimette/rimettera/riaccredita/riaccreditera/riprende/toglie/togliera | protezione/assicurazione/tutela _
    acquisti/acquirente/della-carta/sugli-acquisti & attiv*/copre/carta/uso/usero |
    prelievo/prelievi/addebito/addebiti/mensilita __ respint*/rifiutat*/revocat*/contestat*/bloccat* &
    banca/me/carta/app/filiale/prossim* | per via bancaria | tramite-la banca/carta | vado/passo per la/di
    carta/banca & rimbors*/soldi/altrimenti/o | verra/sara/viene/e-stato disfatt*/annullat*/stornat*/revocat* &
    filiale/banca/direttore/carta/acquisto-in | direttore/impiegat*/consulente _ di/della _ filiale/banca/agenzia &
    richiesta/acquisto/pagamento/annull*/disfatt*/spesa | lascio/lascero/affido _ _ il-lavoro/tutto/la-cosa/la-palla
    _ _ alla/a banca/carta/societa/nexi/visa | riporto/riportare/riporto-a-casa _ _ banca/soldi/somma &
    tramite/banca/carta | segnalo/segnalero/dichiaro _ acquisto/ordine/spesa _ come mai/non/frode & carta/banca/nexi
    | chiesto a/ad/alla nexi/visa/mastercard/paypal/banca/carta/amex _ di
    annull*/storn*/blocc*/restituir*/rivalersi/riprend* | ha/hanno _ dato _ carta & soldi/torn*/indietro/riaver* |
    aperto/aprira/apriranno un/una caso/pratica/segnalazione contro/su | arriv*/torn* con la contestazione/disputa |
    banca online/digitale & caso/contest*/storn*/annull*/recuper* |
    diro/dico/diremo/dica _ alla/a _ banca/carta/nexi/visa _ di
    andarseli/riprenderli/recuperarli/riprendersi/prendersi/bloccare/annullare/stornare |
    banca/carta/nexi/visa/filiale _ la/lo/li/le blocca/rende/annulla/storna/respinge/restituisce &
    rata/addebito/prelievo/prossim*/mensilita | ufficio/servizio reclami della/di/del _ carta/banca/nexi/visa`,
  legal: `avvocat* | denunc* | denunz* | querel* | causa legale | fare/faccio/faro/farvi/facciamo/vi causa | faccio causa | in
    causa | tribunal* | giudice di pace | polizia | carabinieri | guardia di finanza | postale segnal* | vie legali
    | azion* legal* | per vie legali | consumator* | codacons | altroconsumo | adiconsum | federconsumatori | adoc |
    agcm | agcom | antitrust | diffida | diffid* | messa in mora | procura | magistrat* | ivass | corecom | arbitro
    | tutela/associazion* _ consumatori | procedimento penale | giudiziari* |
    mio/mia/nostro/nostra/un/miei/dal/dall/all/con-l/l avvocat* | avvocat* __
    scriver*/procedere*/denunc*/causa/lettera/diffida/agir*/contatt* | avvocati |
    vie/azioni/azione/lettera/studio/ufficio/tutela legal* | per via/vie legal* |
    agire/procedere/agiro/procedero/procederemo/agiremo legalmente/per-vie-legali/in-tribunale/in-giudizio |
    denunci*/denuncero/denunciare/denunciarvi/denuncia | vi/la/lo/li denunci*/querel* |
    sporg*/presento/presentero/faccio/faro/fare _ denuncia/querela/esposto/segnalazione | polizia postale |
    in/dal/davanti/al tribunale/giudice/giudice-di-pace | associazion* _ consumator* | unione nazionale consumatori
    | consumatori | garante _ privacy/concorrenza/dei-consumatori/comunicazioni | al/dal garante | autorita _
    garante/competent*/giudiziari* | alle autorita | esposto | procura della repubblica | mise | segnalazione
    all/alla/al _ antitrust/agcm/garante/polizia/autorita | vi porto/portero in/davanti | ci vediamo/vedremo in
    tribunale | causa | citarvi in giudizio | mettere/messa in mora |
    procedere/procedo/procedero/procederemo/agire/agiro/agiremo/tutelarmi legalmente | mi tutelero | davanti al/a-un
    giudice | ci vediamo/vedremo davanti/dal/in/con __ giudice/tribunale/avvocat* |
    questura/commissariato/maresciallo/caserma & vado/andro/denunci*/domani/ascolt*/venerdi/lunedi |
    decida/decidera/deciderà il/un giudice | ufficiale giudiziario | decreto ingiuntivo | carta intestata &
    studio/legale/avvocat*/lettera | autorita & segnalazione/segnal*/esposto/scriv* | chiamo/chiamare/chiamero/mando
    _ vigili/finanza/carabinieri/ispettori/polizia/nas | mediazione/conciliazione obbligatoria/con/davanti &
    consumator*/avvocat*/associazione | appropriazione indebita | denuncia per _ truffa/appropriazione/furto/frode |
    davanti a chi-di-dovere | chi di dovere & parler*/risponder*/spiegher*/prove | studio legale |
    prove/ricevute/mail & giudice/decid*/legale/dovere | camera di commercio | prossim* _ a scriver*/chiam*/parlar*
    _ _ polizia/avvocat*/giudice/finanza/camera/garante |
    procuratore | sportello _ consumator*`,
  publicShame: `pessim*/negativ*/brutt*/cattiv* recension*/giudiz*/comment*/feedback/voto | recension* _
    negativ*/pessim*/brutt*/una/su/ovunque/dappertutto/google/trustpilot | lasci*/scriv*/pubblic*/mett*/far*/faccio
    _ recension*/stella | sui giornali | 1 stella | giornalist* | striscia la notizia | le iene | report rai |
    sputtan* | smerd* | pubblica gogna | vi faccio pubblicita | cattiva pubblicita | fare nome | passaparola
    negativ* | tutti sapranno |
    pubblic*/pubblichero/pubblicare/post*/condivid*/raccont*/raccontero/diffond*/scriv*/scrivero/metto/mettero/far*/parlero/segnalero/divulg*
    __
    social/twitter/facebook/instagram/tiktok/youtube/internet/forum/linkedin/reddit/giornali/rete/ovunque/gruppi/trustpilot/google
    &
    mal*/negativ*/truff*/tutti/come/cosa/recension*/esperienza/storia/trattat*/comport*/quello/vergogn*/successo/vi/voi/siete
    | raccontero/raccontare/scrivero/diro/diremo/dire _ _
    a-tutti/ovunque/sui-social/su-facebook/su-tiktok/su-instagram | recension* __
    negativ*/pessim*/una-stella/1-stella/ovunque/trustpilot/google/cattiv*/brutt*/tutt*/massacr* |
    negativ*/pessim*/brutt*/cattiv* _ recension*/valutazion*/giudizi* | una/1/zero stella/stelle
    su/ovunque/e/google/trustpilot | tutti sapranno/devono-sapere/sappiano/lo-sapranno/conosceranno | lo sapranno
    tutti | ai giornali/media/telegiornali | alla stampa/televisione/tv | striscia | vi faccio/faro
    pubblicita/conoscere/famosi | cattiva/pessima pubblicita | avvis*/avvertir*/mettero-in-guardia _
    tutti/gli-altri/amici/clienti/la-gente | video/post/storia/diretta/reel/thread &
    tiktok/youtube/instagram/twitter/facebook/social & faro/fare/pubblic*/raccont*/trattate/mostr*/vediamo |
    screenshot/schermate/prove/conversazioni/chat/screen & pubblic*/post*/condivid*/diffond*/grupp*/facebook/social
    | follower/followers/iscritti/pubblico/lettori & raccont*/dire/diro/mostr*/dettagli/storia/sapere/sappiano |
    programma/trasmissione/servizio/puntata __ radio/tv/televisione/rai/consumatori/striscia/iene &
    finire/finirete/andrete/mand*/chiam*/domani/racconta* | finite/finirete/andate/andrete __
    radio/tv/televisione/giornale/giornali/iene/striscia | canale/video/blog/podcast/pagina __
    iscritti/follower/su-di-voi/sulla-vostra/contro-di-voi & prossimo/sara/faro/mila | prossimo
    video/reel/post/servizio _ sara/parlera/su | lo/questo _ leggera/vedra/sapra/leggeranno/sapranno/vedranno
    tutta/tutto/tutti _ citta/paese/mondo/quartiere/gruppo | scritto/contattato/chiamato/parlato _ al/a/con/il/un/la
    giornale/stampa/radio/tv/televisione/giornalista/redazione | recensioni/stelle/commenti che vi aspett*/arriv* |
    prepar*/preparatevi _ alle/per-le/a _ recensioni/cattiva-pubblicita |
    lascio/lascero/metto/mettero/dare/daro/mettere/do una/1 stella/stellina | una/1 stella
    dappertutto/ovunque/dovunque | mia/la/una recensione/valutazione/critica _ sara/e _
    devastante/durissima/pessima/feroce/terribile | recensione & gia-scritta/gia/scritta/pronta &
    devastante/negativa/pubblic* | giornale/telegiornale/redazione/trasmissione/tg/rai/mediaset/stampa &
    cognato/cognata/amica/amico/zia/zio/cugina/cugino/marito/moglie/fratello/sorella &
    storia/storie/voi/vostra/risponder*/lavora/cerca/interess*/piaciut* | giornali locali/nazionali &
    penso/scriv*/chiam*/mand* | in/su tutti-i gruppi | racconto/raccontero/racconti la/questa/questo
    storiella/faccenda/vicenda & gruppi/citta/paese/tutti/foto | leggera/leggeranno/vedra/vedranno il-mio/la-mia _
    commento/recensione/racconto | follower/telecamera/canale & come-volete/comparire/apparire/scegliete | pagina
    intera/tutta & forum/giornal*/social/gruppi | tutto/tutta/tutti _ _
    tiktok/instagram/facebook/internet/linkedin/x sapra/sapranno/vedra/vedranno/scopriranno |
    faccio/faro/pubblico/metto _ _ video/reel/diretta/post & voi/lavorate/trattate/truffa/mostr*/raccont* | lo/la
    dico/diro/racconto a-tutta/a-tutto/a-tutti _ citta/paese/quartiere/condominio | zimbello | diventer*/finirete
    meme/notizia/famosi |
    racconto/raccontero/raccontiamo _ _ anynumber/tutti/follower _ _ pagina/profilo/canale |
    lavora/lavorano _ a/al/alla/in/per mediaset/rai/giornale/tv/televisione/radio/redazione &
    storia/sentire/sapere/felice/contento`,
} satisfies Partial<Lexicon>;
