import type { Lexicon } from './lexicon';

/** Italian about refunds, orders and payments. Syntax: lexicon.ts. */
export const itOrders = {
  refund: `renderm* _ soldi/importo/somma/quanto | rendermelo/rendermeli/ridarmelo/ridarmeli | rimbors* | risarc* | restitu* __ soldi/denaro/importo/pagamento/cifra/somma/mio/pagato/quanto/euro |
    restituzione | ridat* _ soldi/denaro/euro |
    ridarmi/ridammi/ridatemi/ridateci/restituitemi/restituirmi/rendetemi/rendermi/rendimi |
    rendete/rendere/ridare/dare _ indietro/soldi/denaro | indietro _ soldi/denaro/euro/importo |
    soldi/denaro/importo/pagato/euro/speso/versato indietro | riav* _ soldi/denaro/indietro/euro/importo |
    rivoglio/rivorrei/rivogliamo _ soldi/denaro/indietro/euro | voglio/vorrei/esigo/pretendo/dove _ i/sono miei soldi
    | i miei soldi _ subito/adesso/ora/dove | dove sono i miei soldi | storn* | riaccredit* | accredit* __
    conto/carta/soldi/importo | annull* __ ordine/acquisto/pagamento/addebito/transazione/ordini/spedizione | cancell*
    __ ordine/acquisto/ordini | disd* _ ordine | ordine/acquisto _ annullat*/annullare/cancellare | reso | fare un
    reso | effettuare un/il reso | recesso | recedere dall/dal acquisto/contratto/ordine | riprend* _ soldi | recuper*
    _ soldi/denaro | avere/ricevere indietro | money back | refund | rimborzo | rinborso | riav* __
    soldi/denaro/indietro/euro/importo/anynumber/cifra/spesa/pagato/quanto/somma | riavere _
    i/il/la/l/quanto/indietro/mio/miei |
    avere/voglio/vorrei/rivoglio/ridatemi/datemi/ridammi/rendetemi/mandatemi/ricevere
    indietro/i-soldi/i-miei-soldi/quanto-pagato/il-denaro/l-importo/la-somma | avere/ricevere/ottenere/recuperare _ _
    indietro | indietro _ _ soldi/denaro/euro/importo/mese/anynumber/pagamento/quota/quanto | restitu* _
    i/il/l/la/quanto/mi/gli/le/tutto _ soldi/denaro/importo/somma/cifra/mese/euro/anynumber/pagato/differenza/quota |
    restituitemi/restituirmi/restituiscimi/restituiteci/restituitegli/ridateci/ridargli/riaccreditatemi/riaccreditare/accreditatemi/rimborsatemi/rimborsarmi/rimborsami/rimborsateci
    | mi/ci restituite/restituiate/restituiscano/ridate/ridiate/rendete/riaccreditate/accreditate/rimborsate |
    quando/dove _ mi _ accreditat*/riaccreditat*/accreditate/rimborsat* | dove sono _ _ soldi/denaro/rimborso | i
    soldi del/dell _ reso/ordine/acquisto/corso/pacco | vorrei/voglio/desidero/posso/come/vorremmo/devo/potrei _
    rendere/restituire/fare-il-reso/fare-un-reso/effettuare-il-reso/mandare-indietro/rispedire _
    il/lo/la/le/l/i/un/questo/indietro | mandare/spedire/rispedire/mandato/rimandare indietro | diritto di/al
    recesso/ripensamento | ripensamento | esercit* _ recesso/diritto | annull*/disdire/cancell*/bloccare __
    ordine/acquisto/ordini/pagamento/transazione/prenotazione | storno/stornare/stornate/stornarmi/stornatemi __
    addebito/importo/pagamento/soldi/carta/conto/euro | nota di credito | differenza indietro | soldi spesi/buttati &
    indietro/rimbors*/rivoglio/voglio | quanto/quello/cio che/_ _ ho _ pagato/speso/versato indietro |
    voglio/vorrei/pretendo/esigo/rivoglio/chiedo/richiedo _ il/i/la/l/miei/tutti/un/mio _
    soldi/denaro/euro/rimborso/restituzione/accredito/centesimo | fino all ultimo centesimo |
    preferisco/preferirei/meglio _ il/un/i/essere rimbors*/soldi/denaro |
    restituitemene/rimborsatemene/restituitemeli/restituitemelo/restituitemela/ridatemeli/ridatemelo/rimborsatemelo/rimborsatemeli/rimborsatene/rendetemeli
    | recedere dall/dal _ acquisto/ordine/contratto-di-acquisto | annullatemi/annullate/annullare _ _
    acquisto/ordine/pagamento/transazione | aspett*/attend* _ l/il/un/mio/_ accredito/riaccredito/storno/rimborso |
    quanto ci/_ mett*/vuole/impiega il/un/l/_ rimborso/accredito _ che | quello/cio/quanto che/_ ho/_
    pagato/speso/versato & ridat*/rend*/restitu*/indietro/rivoglio/voglio | i/il/miei/mio soldi/denaro/grana/quattrini
    subito/adesso/ora/immediatamente/indietro/e-basta | voglio/vorrei/pretendo/esigo/rivoglio quello/cio/quanto che/_
    ho/abbiamo/_ pagato/speso/versato | preferisco/meglio/piuttosto i/il/dei soldi/rimborso/denaro | mancano anynumber
    euro & rimborsat*/rimborso/meta/restituit* | stornare/stornate/annullare/annullate/revocare _ l/il/la/questo/quell
    addebito/pagamento/acquisto/importo | li/lo/la/le rivoglio/rivorrei | rivoglio li/tutto/indietro | soldi non
    si/sono/ho vedono/visti/arrivati/arrivano/visto | rispedit*/restituit*/rimandat*/reso __ soldi/rimborso/accredito
    | rendetemi/ridatemi/restituitemi/rimborsatemi quanto/quello/cio/tutto _
    preso/pagato/prelevato/speso/versato/addebitato | non mi convince/convincono/piace/piacciono & rend*/restitu*/reso
    | come lo/la/li/le rendo/restituisco |
    ridate/ridatemi/ridarmi/ridarcela/ridateci/ridatemene/rendetemi/rendermi/restituirmi/restituitemi/restituirci/rimettetemi/rimborsatemi
    | vorrei/voglio/rivoglio/rivorrei _ indietro | avere/riavere/riprendermi/riprendersi _
    indietro/la-quota/l-importo/i-soldi/soldi | rinunciare/rinuncio all/a _ acquisto/ordine |
    rendere/rimandare/restituire/rispedire _ il/la/le/gli/i/lo _
    tappeto/scarpe/vestito/cappotto/prodotto/articolo/libro/giacca/borsa/orecchini/indietro | fino all ultimo
    centesimo | quando _ rivedo/rivedro/vedo/vedro _ soldi/accredito`,
  refundDone: `gia _ stat* rimborsat* | gia rimborsat* | mi/ci avete/hanno gia rimborsat*/restituit*/stornat*/riaccreditat* | stat* rimborsat* __ ieri/scorsa/scorso/settimana/mese/grazie/oggi/lunedi/martedi/venerdi | mi/ci avete/hanno
    rimborsat*/restituit*/stornat* __ ieri/scorsa/scorso/settimana/mese/grazie/oggi | ho ricevuto/ottenuto/visto _ rimborso/storno/accredito | rimborso/storno/reso _ e arrivato/avvenuto/andato | arrivato il rimborso | rimborso
    arrivato/ricevuto | grazie per _ rimbors*/storno | soldi _ arrivati/tornati/rientrati | gia/ho/abbiamo _ ricevuto/avuto/ottenuto/visto _ il/un/l/i _ rimborso/accredito/soldi/storno | rimborso/storno/accredito/soldi _ _
    arrivat*/ricevut*/accreditat*/tornat*/visto/ok | grazie per/del/di _ _ rimbors*/storno/accredito | mi/ci avete/hanno/ha _ rimborsat*/restituit*/ridato/stornat* _ _ grazie/tutto/subito/veloc*/ieri/oggi | stato/stata/stati
    gia/_ rimborsat*`,
  refundPolicy: `politica/politiche/policy/regole/regolamento/condizioni/termini/procedura/modalita _ rimbors*/reso/resi/recesso/restituzione* | come funziona/funzionano/avviene/sono/e __ rimbors*/reso/resi/recesso/restituzione | quanto
    tempo/giorni __ rimbors*/reso/restitu*/recesso | quanti giorni __ rimbors*/reso/restitu*/recesso/resi/render* | entro quanto/quando/quanti __ rimbors*/reso/restitu*/recesso/render* |
    fate/offrite/accettate/prevedete/fornite/esiste/avete/date/effettuate _ rimborsi/rimborso/resi/reso | e/sono rimborsabil* | soddisfatti o rimborsati | garanzia _ rimborso/soddisf* | posso/potrei/possiamo/si/puo/potro __
    rimbors*/reso/restitu*/render*/recesso/soldi __ se/qualora | se non/cambio/dovessi/poi/il/mi/la/ho/decido/volessi __ rimbors*/reso/restitu*/recedere | che/cosa succede __ rimbors*/reso/recesso | ho diritto __
    rimbors*/reso/recesso se | in quali casi __ rimbors*/reso/restitu* | quanto ci/si vuole/mette/mettono __ rimbors* | quanto ci mett* __ rimbors* | diritto di recesso entro | il reso e gratuito | i resi sono |
    avete/c/ce/qual/quali/come/com/la-vostra/vostra/conoscere/leggere/sapere _ _ _ politica/policy/regole/condizioni _ _ resi/reso/rimbors*/recesso/cambi/cambio/restituzione* | entro quanti/quanto/che __
    restitu*/rend*/reso/recesso/cambi*/rimbors* | quanti giorni/quanto-tempo _ ho/abbiamo/si-ha/c _ per/di _ restitu*/rend*/reso/recesso/cambi*/ripens* | se non mi/ci/gli _ piace/piacesse/va/sta/convince/soddisfa/serve/funziona
    __ posso/potrei/si-puo/restitu*/rend*/rimbors*/reso/soldi | si puo/possono/potrebbe restituire/rendere/cambiare/avere-il-rimborso/ottenere-il-rimborso | i resi/rimborsi/cambi sono/si-possono/costano | spese/costi
    di/del/per-il reso/restituzione | prima di acquistare/comprare/iscrivermi/abbonarmi __ rimbors*/resi/reso/recesso/restitu* | di solito/normalmente/in-genere/in-media __ rimbors*/resi`,
  refuseRefund: `non/nn voglio/vorrei/serve/interessa/chiedo/cerco/desidero _ rimbors*/soldi/denaro/reso | invece del/di/dei _ rimborso/soldi/rimbors* | al posto del/di _ rimborso/soldi | piuttosto che _ rimbors* | non rimborsatemi/rimborsate
    | senza rimborso | preferisco __ ordine/prodotto/pacco __ rimborso/soldi | niente rimbors* | no rimbors* | nessun rimborso | anziche _ rimbors* | non il rimborso | non un rimborso | ne rimborso | niente/nessun rimbors*/reso |
    non voglio/chiedo/cerco/pretendo/sto-chiedendo _ rimbors*/soldi/denaro/reso | non voglio/mi-serve/mi-interessa/chiedo/cerco/desidero/pretendo _ soldi/denaro indietro`,
  order: `ordine | ordini | ordinat* | pacco | pacchi | spedizion* | consegna | consegne | acquist* | prodott* | articol* | merce | codice | codici | chiave | bigliett* | prenotazion* | collo | licenz* | buono regalo | crediti | monete
    | gemme | corso | corsi | download | scarpe | telefono | libro | maglia | maglietta | vestito | roba | oggetto | oggetti | comprat* | fotolibr* | album | lettura | letture | tarocchi | quadro | quadri | poster | tazza | tazze
    | tela | regalo | regali | scatola | scatole | borsa | maglione | felpa | giacca | cuffie | caricatore | agenda | calendario | puzzle | candela | candele | cornice | stampa | stampe | lampada | tappeto | bracciale | anello |
    ebook | diamanti | gettoni | punti | buono | carrello | plico | busta | gift card | carta regalo | taglia`,
  statusAsk: `dov/dove _ e/sta/finito/finita/sono/si/trova __ ordine/pacco/spedizione/merce/consegna/roba/mio/mia/miei/prodotto/articolo/acquisto/codice/trova | dove e _ finit* | dove sta | dove si trova | che fine ha/hanno | stato/status
    dell/di/del/della/del _ ordine/spedizione/consegna/pacco/mio/mia/acquisto | a che punto | tracci* | tracking | tracciatura | quando/quanto _
    arriv*/consegn*/spedi*/ricev*/ci/manca/parte/tempo/devo/viene/sara/avro/verra/dovrebbe _ arriv*/consegn*/vuole/mette/spedi*/aspett*/ricev*/manca/mio/pacco/ordine/disponib* | quando arriva/arrivera/arrivano | a che ora __
    passa/arriva/consegn*/viene | quando _ arriva/arrivera/arrivano/arrivi/arrivare | quanto ci vuole/mette | quanto manca | cosa/che e/sta success*/succedendo/capitato __ ordine/pacco/spedizione/consegna |
    novita/notizie/aggiornament* su/sul/sulla/del/della/dell/per/riguardo _ | ci sono/avete/hai/qualche/ho novita/notizie/aggiornament* | aggiornamento ordine/spedizione/consegna | e _ partito/stato spedit*/partita | sapere _
    dov*/ordine/quando/pacco/spedizione | e in viaggio | avete spedito | spedito il mio | si e perso | andato perso | smarrit* | data di consegna | dove cazzo | dove diavolo | dove cavolo | numero di
    spedizione/tracciamento/tracking | arriva oggi/domani | arrivera | info/informazioni sul/sull/sulla/su _ ordine/pacco/spedizione/consegna/mio | notizie del/della/dell _ ordine/pacco/spedizione | come mai _ ordine/pacco _ non
    | che ne e di/del | rintracci* | dov/dove _ e/sta/sono/si-trova/finito/finita/finiti _ _ mio/mia/miei/mie/il/la/l/lo/i/le/ordine/pacco/spedizione/quello _
    ordine/pacco/spedizione/merce/pacchi/acquisto/libro/fotolibro/lettura/codice/corriere/reso/regalo/collo/consegna/gemme/monete/roba | dov e il-mio/la-mia/l-ordine/il-pacco/la-spedizione/finito/finita/adesso | dov e? |
    quando/per-quando _ _ arriv*/consegn*/spedi*/ricev*/partir*/parte/verr*/avro/pronto/pronta _ _ mio/mia/il/la/l/miei/ordine/pacco/lo/le/merce/libro/fotolibro/lettura/corriere/acquisto | quando/quanto/per-quando _
    arriva/arrivera/arrivano/arriveranno/consegnate/consegnano/spedite/spedirete/ricevero/riceviamo/ricevo/parte/partira/spedisce/avro/sara-pronto/sara-pronta/e-prevista/e-previsto | mi/ci _ dite/sapete/potete/puo/puoi/sa/fate _
    dire/sapere _ _ quando/dove/se/a-che-punto __ ordine/pacco/spedizione/consegna/arriv*/spedit*/partit*/lettura/libro | e _ gia/stato/stata _ spedit*/partit*/evas*/consegnat*/inviat* | gia/ancora spedit*/partit*/inviat*/evas* |
    mio/il/la/l/mia _ pacco/ordine/spedizione/merce/acquisto _ e _ _ partit*/spedit*/arrivat*/consegnat*/fermo/bloccat*/pront*/evas*/dispers*/perso/persa/persi/perse | in che stato | a che punto e/siamo/siete/sono/sta |
    stato/situazione/status/avanzamento _ dell/del/della/di/mio/mia _ ordine/pacco/spedizione/consegna/acquisto/reso/lettura | numero/codice/link/id _ di/per/della _ tracking/tracciamento/tracciatura/spedizione/tracciare |
    tracciare/seguire/rintracciare/localizzare _ _ pacco/ordine/spedizione | data/giorno/orario/ora _ _ consegna/spedizione/arrivo/prevista | arriva/arrivera/arriveranno/riuscite/riesce/fate _ _
    in-tempo/entro/prima-di/prima-del/per-il/per-natale/oggi/domani/a-consegn*/a-spedire | aggiornament*/novita/notizie/info/informazioni/dettagli/ragguagli __ ordine/pacco/spedizione/consegna/acquisto/corriere | ha/hanno/avete
    __ ricevuto/registrato/spedito/inviato _ _ mio/il/la/l/mia ordine/pacco/acquisto/reso/foto | conferma _ ordine/dell-ordine/spedizione/consegna | indirizzo di consegna/spedizione | cambi*/modific*/corregg*/aggiorn* __
    indirizzo & consegna/spedizione/ordine/pacco/casa/via | nuovo indirizzo & consegna/spedizione/pacco/ordine | punto di ritiro | ritirare/ritirarlo/ritiro _ _ pacco/ordine/negozio/posta |
    chiedo/chiedere/scrivo/domanda/informazioni per/del/sul/sull/circa _ _ ordine/pacco/spedizione/consegna | e il mio/la-mia pacco/ordine/libro/lettura/regalo/acquisto | il mio ordine/pacco | mio ordine | mio/il/la/l/mia _
    pacco/ordine/spedizione/merce/acquisto _ e gia partit*/spedit*/arrivat*/evas* | e gia partit*/stato-spedit*/stata-spedit* | quando mi/lo/la/le/li/me-lo/ce-lo _ spedi*/consegn*/arriv*/mandate/inviate/portate/recapit* | quando
    verra/viene/sara _ spedi*/consegn*/inviat*/recapit*/pronto/pronta |
    dimenticat* _ del/della/delle/dei/di mio/mia/mie/miei/me/noi |
    a/in che fase/punto/stadio | nemmeno/neanche/non _ imballat*/preparat*/spedit*`,
  notArrived: `sto/stiamo/sono/siamo _ aspett*/attes*/attend* | aspetto _ da/ancora/il/un | aspettando da/il/un |
    attendo da/ancora/il/da | attesa da | in attesa da/di/del | da giorni/settimane/ore _ aspett*/attend* | ritard* |
    tard* ad | doveva/dovrebbe/sarebbe/avrebbe/dovevo/doveva/dovevano _ arriv*/consegn*/essere/dovuto/ricever* |
    sarebbe dovut* | avrebbe dovuto | ferm* a/in/da/presso/al | bloccat* in/a/al/presso/da | in lavorazione _ da |
    ancora in lavorazione/elaborazione/preparazione/transito/attesa | scadut* il termine/tempo | oltre il termine |
    nessuna notizia | dogana | mai arrivat* | mai ricevut* | e dispers* | nessuna traccia | promess* per |
    non/nn/mai/ancora/niente/nulla/nemmeno/neanche/senza _ _ _
    arriv*/ricevut*/ricevo/consegnat*/spedit*/partit*/pervenut*/recapitat*/evas* | non mi/ci _ e/sono/avete/hanno/ha _
    _ arrivat*/consegnat*/spedit*/mandat*/inviat*/recapitat*/dato | non e/sono _ _ arrivat*/partit*/spedit*/consegnat*
    | ancora niente/nulla | niente di niente | sono _ giorni/settimane/mesi/ore/un-mese che/_ _ aspett*/attend* |
    aspetto/attendo/aspettiamo/aspettando/attesa/attendiamo __ giorni/settimane/mesi/ore/mese/settimana/giorno |
    sto/stiamo ancora/sempre _ aspett*/attend* | in attesa da | in ritardo/ritardissimo |
    doveva/dovevano/dovrebbe/sarebbe/avrebbe/dovevo/dovevate/avreste _ _
    arriv*/consegn*/ricev*/spedi*/parti*/dovuto/essere-qui | avevate/avete/era/prometteva/promesso/garantit* _ _
    detto/scritto/promesso/garantito/consegna __
    giorni/ore/anynumber/lunedi/martedi/mercoledi/giovedi/venerdi/settimana/entro &
    arriv*/consegn*/ordine/pacco/niente/nulla/ancora | ferm* _ da/in/a/al/allo/nello/presso/sempre | bloccat* _
    in/a/al/presso _ dogana/deposito/magazzino/centro/hub/smistamento | sempre/ancora/tuttora in
    lavorazione/elaborazione/preparazione/transito/attesa/viaggio | in lavorazione/preparazione/elaborazione da | non
    si muove/aggiorna/sposta | tracking/tracciamento/spedizione/stato _ non/ferm* | nessun*
    corriere/traccia/notizia/aggiornamento | il corriere _ non/mai/dice/passato/ha | non e passato nessuno | nessuno e
    passato | non vedo/trovo/ho _ le/i/il/la/mie/miei/ancora/nel _
    gemme/monete/crediti/diamanti/gettoni/punti/acquisto/corso/pacco/ordine/codice/ebook/lettura | non le/li/lo/la
    vedo/trovo & acquistat*/comprat*/pagat*/gemme/monete/corso/libro |
    manca/mancano/mancava/mancavano/mancante/mancanti __ pacco/ordine/scatola/articol*/prodott*/pezz*/spedizione |
    pacco/ordine/scatola/spedizione __ manca/mancano/mancava/mancavano/incomplet* | arrivat*/ricevuto/consegnat*
    solo/soltanto/una/meta/parte _ parte/meta/uno/una/due/dei | perso/persa/persi/perse/smarrit*/dispers*/sparit* _ _
    pacco/ordine/spedizione | pacco/ordine/spedizione _ perso/persa/persi/perse/smarrit*/dispers*/sparit* |
    ma/pero/finora/tuttora/oggi niente/nulla | ordinat*/comprat*/acquistat*/pagat* __ e/ma ancora/finora/poi
    niente/nulla | acquistat*/comprat*/pagat* __ non le/li/lo/la/ci vedo/trovo/ho/sono |
    non/nn/mai/ancora/nulla/nessun/senza/neanche/nemmeno __
    arrivat*/arriva/arrivano/ricevut*/ricevo/consegnat*/spedit*/partit*/pervenut*/giunt*/recapitat* | non _
    accreditat*/attivat*/evas* | che __ approvato/confermato/promesso/autorizzato/disposto _
    lunedi/martedi/mercoledi/giovedi/venerdi/settimana/ieri/il & rimbors*/accredit*/restitu* | manca/mancano
    un/uno/una/due/tre/anynumber/l/il articol*/flacon*/pezz*/bicchier*/prodott* | preso/ordinato/chiesto
    anynumber/sei/cinque/quattro/tre/due __ erano/arrivat*/ricevut*/c anynumber/quattro/due/tre/cinque/solo/erano`,
  nothing: `niente | nulla | nessun* | senza conferma/accesso/codice/mail/email/risposta/prodotto/ordine | non _ compare/risulta/esiste/ho/vedo/trovo/appare/figura | ne conferma/mail/email/ordine/codice | zero | e niente | non
    vedo/trovo/risulta/compare/ho _ _ nulla/niente | ancora pubblicita/bloccato/gratis/free | senza niente`,
  paid: `ho pagat* | pagat* | pagai | ho _ pagato | effettuat* _ pagamento/bonifico/acquisto | fatto _ pagamento/bonifico/ordine | mi avete/hanno/sono/e _ addebitat*/prelevat*/scalat*/pres*/tolt*/stat* | addebitat* | prelevat* |
    scalat* | soldi _ presi/scalati/prelevati/usciti/partiti/tolti | pagamento _ effettuato/riuscito/andato/confermato/accettato/approvato/avvenuto/fatto/completato/passato | bonifico fatto/effettuato | ho comprato/acquistato |
    versato | l addebito | soldi usciti dal`,
  denyDelivery: `risulta/dice/dicono/segna/segnato/segnala/scritto/indica/compare/secondo/mostra/dato/risultano/sistema/sito/app/tracking/corriere/traccia*/figura consegnat*/ricevut* & non/mai/niente/nulla/nessuno/falso/bugia/ma/nn/pero/dove
    | risulta/dice/segna/scritto/indica/compare/secondo/mostra/dato/tracking/corriere __ consegnat* __ ma/non/mai/niente/nulla/nessuno/pero | consegnat* ma/pero | consegnat* __ non/mai _ ricev*/arriv*/visto/ho/c | non e vero che
    __ consegnat* | presunta consegna | presumibilmente/teoricamente consegnat* | non e stato consegnat* a me | risulta/dice/segna/segnato/indica/mostra/dato/figura/scrivono/dicono/c-e-scritto _ _ consegnat*/ricevut*/recapitat* |
    consegnat*/recapitat* _ _ ma/pero/invece __ non/niente/nulla/nessuno/mai | firm* __ non/qualcun-altro/nessuno pacco/consegna/io | lasciato/consegnato __ vicino/portiere/portineria/altro-indirizzo/sbagliato &
    non/niente/nessuno`,
  redeliver: `rispedi* | rinvi* | reinvi* | rimand* _ pacco/ordine/prodotto/articolo/un | spedi*/invi*/mand* __ nuovo/nuova/nuovamente/altro/altra | di nuovo __ spedi*/invi*/mand* | invi*/spedi*/mand* _ di nuovo | sostitu* | rimpiazz* | un
    altro invio | nuova spedizione/consegna | seconda consegna | altro pacco/prodotto/articolo in | solo/soltanto/semplicemente _ voglio/vorrei/voglio/chiedo __ mio/mia/il/l/la
    ordine/pacco/prodotto/merce/acquisto/articolo/roba/codice/quello | voglio/vorrei solo/soltanto/semplicemente __ mio/mia/il/l/la/che ordine/pacco/prodotto/merce/articolo/roba/codice/quello/arriv* | voglio _ che _
    consegn*/spedi*/arriv*/mand*/invi* | voglio/vorrei _ mio/mia/il/la/l ordine/pacco/prodotto/merce/articolo/roba/codice | voglio/vorrei ricevere _ ordine/pacco/prodotto/merce/quello/cio | quello che voglio e _
    ordine/pacco/prodotto | riconsegn* | cambio merce | me lo/la/li/le _ spedite/mandate/inviate/rimandate/rispedite/cambiate/sostituite/potete-cambiare/rimpiazzate |
    rimandat*/rispedi*/reinvi*/rimandare/rimandatemelo/rispeditemelo/reinviatemi/rimandatemi | posso/potrei/vorrei/possiamo/potete/si-puo _
    cambiare/cambiarla/cambiarlo/cambiarli/cambiarle/sostituire/sostituirlo/fare-un-cambio/avere-un-altro/avere-un-altra | cambio taglia/colore/prodotto/merce/misura | taglia/misura/colore/modello sbagliat*/errat*/divers* &
    cambi*/sostitu*/rimand*/arrivat*/spedit*/mandat* | solo/soltanto/semplicemente _ _ ricevere/avere/il-mio/la-mia/quello-che _ ordine/pacco/prodotto/merce/acquisto/libro/ordinato/comprato |
    mandatemi/speditemi/inviatemi/spedite/mandate _ _ quello/quella/altro/altra/nuovo/nuova/giusto/giusta/corretto/corretta | mandatemi/speditemi/inviatemi il-mio/la-mia/il-pacco/l-ordine/quello-che`,
  defect: `rott* | danneggiat* | difett* | guast* | graffiat* | crepat* | strappat* | ammaccat* | macchiat* |
    scheggiat* | frantumat* | spaccat* | scucit* | sbagliat* __ prodotto/taglia/colore/modello/articolo/ordine |
    prodotto/taglia/colore/modello/articolo/misura/codice/libro/pacco/oggetto _ sbagliat*/errat*/divers*/scorrett* |
    altro/altra prodotto/articolo/modello/taglia/cosa/colore al | divers* da/dal/dalla/dall/rispetto _
    quello/quanto/ordinat*/descri*/foto/come | non e quello/cio che/ordinato | non era quello che | non e quello che
    ho | non corrisponde | incomplet* | manca/mancano/mancava/mancavano/mancante/mancanti _
    pezz*/part*/articol*/prodott*/un/una/uno/due/cavo/caricatore/accessor* | arrivat* _
    mal/senza/vuot*/apert*/usat*/scadut*/incomplet*/pezzi/rott*/sbagliat* | scatola vuota | pacco vuoto | scadut*
    prodotto | prodott* scadut* | contraffatt* | falso prodotto | non si accende | non si avvia | pessima qualita |
    scarsa qualita | codice _ non/gia _ valid*/invalido/usato/utilizzat*/funziona |
    inviato/mandato/spedito/ricevuto/arrivato _ un altro/altra/sbagliat* | a pezzi | in frantumi | troppo
    grande/piccol* | non mi va bene/sta | e/sono/mi-e _ arrivat*/ricevut*/consegnat* _ _
    rott*/danneggiat*/difett*/graffiat*/ammaccat*/macchiat*/sbagliat*/divers*/bagnat*/apert*/vuot*/strappat*/piegat*/scolorit*/sfocat*
    | pagine/foto/stampa/stampe/immagini/colori __
    sfocat*/scur*/tagliat*/incollat*/sbiadit*/storte/mancant*/doppie/sgranat* | stampat*/rilegat*/cucit*/tagliat*
    mal*/storto/storta | rovinat* | piegat* | bagnat* | sfocat* | sbiadit* | non e _ quello/quella/cio _
    ordinat*/comprat*/scelto/volevo/foto/descri* | altro/altra _ prodotto/articolo/persona/cliente/colore/taglia
    al-posto/invece/rispetto | al posto di/del/della quello/mio | si e/sono/_
    rott*/staccat*/scollat*/strappat*/scucit*/rovinat*/spezzat*/crepat*/incrinat*/guastat* | pezzi/pagine/fogli/foto
    doppi/doppie/ripetut*/strappat*/mancanti/bianchi/bianche | arrivat*/ricevut*/consegnat* __
    incrinat*/rott*/graffiat*/bagnat*/macchiat*/apert*/rovinat*/strappat*/ammaccat*/incomplet*/danneggiat* | ne
    mancano/manca altri/uno/due/una/altre`,
  doubleCharge: `addebito/pagamento/prelievo/importo/acquisto __ due/2/tre volte | addebitat*/pagat*/prelevat*/scalat*/fatturat*/preso/presi/pagare/addebit* __ due/2/doppi*/doppiamente/duplicat*/2x/tre | doppi*
    addebit*/pagament*/prelievo/fattura/transazion*/fatturazione/spesa | addebit*/pagament*/prelievo/prelievi/transazion*/fattur* _ doppi*/duplicat*/ripetut* | due/2/tre addebit*/pagamenti/prelievi/transazioni/fatture/ordini
    identici/movimenti | due addebiti | stesso/stessa/medesimo importo/addebito/pagamento/cifra/somma _ due/2/volte/nuovo/doppi* | secondo addebito/pagamento/prelievo | in doppio | un altra volta lo stesso | duplicat* |
    due/2/doppi*/tre/3 addebit*/pagament*/preliev*/transazion*/volte/cost* __ stess*/ordine/acquisto/importo/uguali/identici/giorno | addebit*/preliev*/prelevat*/pagat*/fatturat*/pres*/scalat*/cost* __ due/2/doppi*/tre/3 volte |
    addebit*/pagamento/preliev* doppi*/duplicat* | doppi* addebit*/pagament*/preliev*/importo/fattura | addebit*/pagat*/prelevat* in doppio | risultano/vedo/ho/ci-sono/appaiono due/2/tre/doppi
    addebit*/pagament*/preliev*/transazion*`,
  unknownCharge: `non/nn _ riconosc*/autorizzat*/ricordo/identifico/conosco/riconosciut* _ | non/nn _
    riconosc*/autorizzat* | non/nn ho/abbiamo _
    fatto/effettuat*/autorizzat*/richiest*/comprat*/acquistat*/ordinat*/sottoscritt* _
    questo/questa/quest/questi/alcun*/nessun*/tale/mai/acquisto/pagamento/operazione/abbonamento/niente/nulla |
    addebit*/pagament*/prelievo/transazion*/movimento/spesa _ sconosciut*/stran*/sospett*/fraudolent*/non/misterios* |
    che non _ riconosco/autorizzat*/ho | che/cosa e quest*/sarebbe _ addebito/pagamento/prelievo/spesa/movimento | che
    cos e quest* | cosa si/a riferisce/cosa _ addebito/prelievo/pagamento | a cosa si riferisce | a cosa corrisponde |
    senza mia/il/la/mio/alcuna/nessuna/autorizz* autorizzazione/consenso/permesso | senza mia/la/il _
    autorizzazione/consenso/permesso | senza autorizzazione | senza il mio/consenso | mai autorizzat* | mai
    iscritt*/abbonat*/sottoscritt*/ordinat*/comprat*/acquistat*/richiest*/registrat* | non mi sono _
    iscritt*/abbonat*/registrat* | usato/utilizzato/clonato/rubato/hackerato/clonata/rubata _ mia carta | carta
    rubata/clonata | qualcuno ha usato/utilizzato/comprato | non sono stat* io | addebito non autorizzato | non _
    riconosco/riconosce/riconosciamo/ho-autorizzato/ho-mai-autorizzato/autorizzato/ho-fatto/ho-effettuato/ricordo/so-cosa-sia/so-a-cosa/capisco-cosa
    __ addebit*/pagament*/transazion*/spesa/acquist*/prelievo/movimento/importo/operazione/sia |
    addebit*/pagament*/transazion*/spesa/prelievo/movimento/operazione/importo __ non/mai/sconosciut*/stran*/sospett*
    _ _ riconosc*/autorizzat*/mio/fatt*/sconosciut*/richiest*/mia/capisco/effettuat*/so/torna/identific* |
    che/cos/cosa _ e/sono/sarebbe/sia/riguarda _ quest*/quell*/l/il _
    addebit*/pagament*/preliev*/spesa/movimento/importo/transazion* | a cosa/che _
    si-riferisce/corrisponde/serve/e-dovuto __ addebit*/pagament*/importo/prelievo/spesa/quest* | non ho/abbiamo mai/_
    _ chiest*/richiest*/ordinat*/acquistat*/comprat*/sottoscritt*/attivat*/autorizzat*/fatto/iscritt*/abbonat* | non
    mi sono/sono-mai/ero-mai mai/iscritt*/abbonat*/registrat* | mai
    autorizzat*/richiest*/chiest*/sottoscritt*/acquistat*/attivat* | senza _ autorizz*/consenso/permesso &
    addebit*/preliev*/prelevat*/pagament*/soldi/abbon*/prelev*/carta | abbonament*/servizio/prodotto che non ho _
    chiest*/richiest*/attivat*/volut*/sottoscritt* | mio/mia figlio/figlia/nipote/bambino __
    acquist*/comprat*/speso/carta/gioco | carta clonata/rubata | addebit* _ sconosciut*/ignot*/anomal*/misterios* |
    abbonament*/servizio/prodotto che non ho _ _ chiest*/richiest*/attivat*/volut*/sottoscritt* | che non ho mai
    chiest*/richiest*/attivat*/volut*/sottoscritt*/ordinat* | anynumber/euro/addebito/importo che non/io-non ho/_
    speso/comprato/ordinato/fatto/autorizzato/riconosco | preso/prelevato/tolto in-piu/di-piu/troppo`,
  payFailed: `pagamento/carta/transazione/acquisto/postepay/bonifico __
    rifiutat*/respint*/fallit*/negat*/non/errore/passa/declinat*/bloccat* | non/nn _
    riesco/posso/fa/permette/riusciamo/consente _ pagare/comprare/acquistare/completare/concludere/pagamento |
    rifiut* __ carta/pagamento | pagamento in/fallito/bloccato sospeso/attesa | pagamento _
    sospeso/pendente/attesa/elaborazione | pagamento/transazione _ e/risulta/resta/rimane _
    in/sospeso/pendente/attesa | problem*/errore/difficolta _ pagamento/pagare/carta/fatturazione | non accett* _
    carta/pagamento/paypal | non mi prende la carta | carta _ rifiutata/declinata/respinta | pagamento _ non _ buon
    | non va a buon fine | soldi bloccati | importo bloccato |
    pagamento/carta/transazione/bonifico/paypal/acquisto/postepay __
    rifiutat*/negat*/fallit*/non/errore/respint*/bloccat*/sospes*/annullat*/declinat* _ _ _ |
    carta/bancomat/postepay __ non/nn _ accett*/funzion*/va/passa/prende/riconosc* | non
    riesco/riusciamo/si-riesce/posso/mi-fa/fa/permette/lascia/mi-lascia/mi-permette _ a/_
    pagare/completare/concludere/acquistare/comprare/finalizzare/procedere/abbonarmi |
    risulta/risultano/resta/appare/figura/da-voi-risulta _ _
    sospeso/pagato/pagata/in-sospeso/non-pagat*/insolut*/in-attesa/in-elaborazione/non-riuscit*/da-pagare/non-andato
    | non risulta/risultano _ _ pagat*/pagamento/bonifico/andato/accreditat*/registrat* | pagamento/bonifico __
    non/mai/ancora _ risult*/accreditat*/registrat*/arrivat*/ricevut*/visibil*/confermat* | pagamento/ordine
    in-sospeso/in-attesa/sospeso/pendente/non-riuscito/rifiutato/fallito/bloccato |
    errore/problema/problemi/difficolta _ _
    pagamento/pagare/pagamenti/carta/addebito/checkout/cassa/transazione/acquisto | fondi insufficienti | credito
    insufficiente | carta scaduta/nuova/rifiutata/cambiata/bloccata | scaduta _ carta |
    aggiornare/cambiare/modificare/inserire/mettere _ _ carta/metodo-di-pagamento/iban/dati-di-pagamento |
    metodo/metodi/modalita di pagamento | mi da/dice errore &
    pagare/pagamento/carta/acquist*/cassa/passaggio/checkout | pagare con/in/tramite/alla
    paypal/bonifico/contanti/rate/satispay/postepay/klarna/consegna/bancomat | risulta/resta/figura non pagat* |
    pagato __ ordine/acquisto/voi risulta/risultano non/ancora/in-attesa | in sospeso | risulta in/ancora/non
    sospeso/sospesa/attesa | bonifico/pagamento/pagato/versato __ ancora/sempre/resta/rimane
    bloccat*/chius*/sospes*/in-attesa | carta _ scaduta __ nuova/inserisco/aggiorn*/cambi*/quella |
    inserisco/inserire/mettere/aggiungere/cambiare/aggiornare/sostituire _ _
    carta/quella-nuova/nuova-carta/carta-nuova | quando/se/appena/al clicco/premo/schiaccio/provo/vado/click __
    paga/pagare/pagamento/acquista/ordina/conferma/procedi &
    bianca/bianco/carrello/errore/niente/torno/torna/finestra/schermata/carica | non mi/ci fa/lascia pagare |
    va/andato in errore/timeout & paga*/paypal/carta |
    banca e/mi/_ dice/dicono/conferma/confermano/assicura/assicurano/garantisce _ che _
    pagamento/addebito/bonifico/operazione/transazione | banca & dicono/dice/conferma/confermano &
    pagamento/bonifico/addebito & posto/partito/bene/riuscito/regolare`,
  chargeComplaint: `perche _ addebit*/avete/mi/pagat*/fatturat*/prelevat*/sono/scalat*/stat*/continuate _
    addebit*/prelevat*/pres*/fatturat*/scalat*/stat*/tolt* | perche mi/e _ addebit*/prelev*/scal*/stat* _ | mi
    avete/hanno/e/sono/viene _ addebit*/prelevat*/pres*/scalat*/stat* __
    dopo/anche/nonostante/piu/altro/ancora/senza/anno/rinnovo/annuale/mese/disdett*/troppo/per/sebbene/invece |
    addebitat* __ dopo/nonostante/senza/rinnovo/annuale/disdett*/disdetta | continuate/continua/continuano/continuo _
    addebit*/prelev*/scal*/pagare/prendere/essere | addebit* _ piu del | addebit* di piu | importo _
    sbagliat*/errat*/divers*/non/maggiore/superiore/scorrett* | addebito _
    errato/sbagliato/inaspettato/imprevisto/inatteso/indebito/non/strano | cost* nascost* | commission* nascost* |
    rinnovat* _ senza/automatic*/solo/sol* | si e rinnovat* | rinnovo automatico senza | rinnovo non | addebit* __
    disdett* | disdett* __ addebit*/prelevat* | dimenticat* di disdire/cancellare | addebito sulla/sul/su _
    carta/conto/mia/mio | domanda/dubbio/chiarimento/chiarimenti/info _ addebito/fattura/pagamento | fattura _
    sbagliat*/errat*/scorrett* | fatturat* piu | fatturazione errata | perche/come-mai __
    addebit*/prelevat*/pagato/pagare/costo/importo/euro/scalat*/fattura*/pres* _ _ |
    continuate/continua/continuano/avete-continuato/state-ancora a/_
    addebit*/prelev*/scalare/prendere/fatturare/far-pagare | mi/ci avete/hanno/e-stato/viene/viene-ancora/vengono _ _
    addebitat*/prelevat*/scalat*/pres*/fatturat*/fatto-pagare __
    dopo/nonostante/anche-se/senza/invece/di-piu/in-piu/piu/ma/se/quando/anziche/ancora/pur | ho/avevo
    disdett*/cancellat*/annullat* __ addebit*/prelev*/scalat*/pagare/soldi | disdett*/cancellat* &
    addebit*/prelev*/scalat* | preso/prelevato/addebitato/scalato anynumber __
    invece/anziche/ma/se/e-non/offerta/prezzo/al-posto/mentre | rinnovat*/rinnovo _ _
    automatic*/senza/sola/solo/da-sola/da-solo & addebit*/preliev*/avvis*/sapere/chied*/prelevat*/pagat*/euro |
    prova/mese/periodo gratis/gratuit*/prova __ addebit*/prelev*/pagare/fattur*/euro/pagat* |
    doveva/dovevano/era/diceva/sarebbe _ _ gratis/gratuit* & addebit*/prelev*/pagat*/euro/pres* |
    importo/prezzo/totale/cifra/addebito/fattura __ non/sbagliat*/errat*/divers* _ _
    corrispond*/torna/coincid*/corrett*/giust*/sbagliat*/errat*/divers*/quello | piu del/di-quanto/di-quello
    dovuto/previsto/pattuito/prezzo & addebit*/pagat*/prelev* | costi/spese/commission*
    nascost*/extra/aggiuntiv*/in-piu | pagato/comprato/acquistato _ _ premium/pro/versione/abbonamento/corso __
    ancora/sempre/non/vedo/pubblicita/niente/bloccat*/nulla/free/gratis/base | pagat*/comprat*/acquistat* __
    ancora/sempre/non/nulla/niente __ attiv*/accredit*/pubblicita/bloccat*/accesso/gemme/monete/crediti/premium |
    estratto conto | lista movimenti | spiegazion*/chiariment*/chiarire/spiegarmi/spiegate __
    addebit*/fattura/importo/pagamento/prelievo | gratuit*/gratis &
    preso/presi/addebit*/prelevat*/pagato/pagare/scalat* | preso/presi/prelevato/prelevati _ anynumber |
    fatto/fatta/fatti pagare __ express/espressa/espresso/veloce/urgente/prioritaria | pagat*/addebit* __
    espressa/express/espresso/veloce/urgente/prioritaria & giorni/normale/settimana/messo | restitu*/rimbors*/rid* _
    la differenza | messo/messi/fatto-pagare/addebitato/caricato anynumber __ spedizione/spese/consegna &
    gratis/gratuit*/inclus* | quello/cio/i-soldi che avete preso/prelevato/addebitato _ in-piu/di-troppo/in-eccesso |
    importo/cifra _ e sbagliat*/errat*/diverso | erano anynumber __ preso/presi/addebitat*/prelevat* anynumber |
    scalat*/prelevat*/pres*/addebitat* anynumber invece di/anziche | cifre invertite | continuo a pagare |
    perche/come-mai _ _ costo/commissione/spesa _ di | cos-e/cosa-e/che-cos-e/che-e questo/questa
    costo/spesa/commissione/addebito/voce |
    carrello/sito/annuncio __ anynumber __ ricevuta/fattura/carta/estratto/pagato __ anynumber |
    preso/scalato/prelevato/addebitato _ intero/tutto/pieno & codice/buono/sconto |
    rinnovat*/addebitat*/preso _ _ al/il doppio | altra/un-altra rata/mensilita & chiuso/disdetto/terminato |
    messo/preso/scalato anynumber dove/quando era/erano | fatto pagare _ _ sbagliat*`,
} satisfies Partial<Lexicon>;
