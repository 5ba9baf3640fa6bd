import type { Lexicon } from './lexicon';

/** Italian about trouble, accounts, questions and opinions. Syntax: lexicon.ts. */
export const itHelp = {
  tech: `smesso di funzionare | bug* | si blocca/pianta/chiude/impalla/freeza/spegne/riavvia/inchioda/disconnette/e |
    si e _ bloccat*/impallat*/piantat*/chius* | si _ blocc*/impall*/piant*/chiud* | bloccat* sul/su/nella | impallat*
    | schermo/schermata nera/bianca/nero/bianco/blu | crash* | lag | lagg* | lent* | lentissim* | glitch* | problem*
    tecnic* | malfunzion* | e down | non raggiungibile | va in crash/errore | non/nn _ riesco/posso/fa/permette/riesce
    _
    aprire/scaricare/installare/usare/vedere/guardare/riprodurre/giocare/sincronizzare/connettermi/caricare/salvare/utilizzare/aprirla/aprirlo/stampare
    | non fa niente/nulla | si disconnette | senza audio | non si sente/vede/apre/carica/avvia/installa |
    pagina/sito/app/applicazione/pulsante/tasto/link/video __ rott*/errore/down/non/nn/bianca | buffer* | server down
    | da errore | mi da errore | non/nn/mai/piu _ _
    funzion*/va/apr*/aprire/caric*/part*/parte/partono/avvia*/scaric*/riproduc*/sincronizz*/conness*/connett*/salva*/sent*/ved*/rispond*/install*/aggiorn*/risponde/stampa/registra/conteggia/riconosc*
    _ | non riesco/riusciamo/si-riesce/mi-fa/permette/lascia/fa/posso _ a/ad/_ _
    aprire/scaricare/installare/usare/vedere/guardare/ascoltare/giocare/sincronizzare/caricare/salvare/stampare/esportare/aggiornare/avviare/continuare/completare/collegare/connettere/visualizzare/sentire/inviare
    | si/mi-si _
    blocca/chiude/impalla/freeza/crasha/spegne/disconnette/riavvia/pianta/ferma/interrompe/inchioda/e-bloccat*/e-chius*/cancellat*/resetta/azzera
    _ | blocca/bloccata/bloccato in/sul/sulla/alla/al/sempre/continuamente/continuazione |
    schermo/schermata/pagina/video _ _ nero/nera/bianco/bianca/blu/vuot*/bloccat* |
    da/compare/appare/esce/mostra/dice/segnala errore/un-errore/messaggio-di-errore | messaggio di errore |
    perso/persa/persi/perse/sparit*/scompars*/cancellat*/azzerat*/resettat* _ _ _
    progress*/livell*/dati/salvatagg*/partita/foto/progetto/cronologia/lavoro/tutto |
    progress*/livell*/dati/partita/foto __ perso/persa/persi/perse/sparit*/scompars*/cancellat*/azzerat* |
    notific*/promemoria/avvisi __ non/mai/piu | non _ mi/ci _ arrivano/arriva/compaiono/escono/suonano _ _
    notific*/promemoria/avvisi | audio/suono/video/voce/microfono/camera/webcam/immagine __
    non/va-e-viene/scatt*/ritard*/basso/salta/sparisce/fuori-sincrono/disturbat*/gracchia/manca/nero/a-scatti | senza
    audio/video/suono |
    link/pulsante/bottone/tasto/pdf/file/lezione/modulo/corso/app/sito/pagina/gioco/programma/piattaforma/player/download
    __ non/mai/piu _ funzion*/apr*/part*/caric*/va/risponde/scaric*/fa/si-vede/avvia/compare |
    app/sito/gioco/pagina/piattaforma/programma __
    lent*/lentissim*/blocc*/crash*/chiude/errore/errori/bug/giu/down/scatt*/impall* | va a scatti | link
    scaduto/rotto/non-valido | bug | da quando/dopo _ _ aggiorn*/update __ | aggiornamento &
    non/blocca/crash*/errore/problema/chiude/peggio | ho _
    disinstallat*/reinstallat*/riavviat*/svuotat*/provato-con-un-altro/provato-di-tutto | reinstallat* | disinstallat*
    | problema/problemi/guasto/anomalia/malfunzionament* _ _ _
    tecnic*/app/sito/video/audio/accesso-al-corso/piattaforma/download/gioco | malfunzionament* | server _ _
    giu/down/offline | sito giu | va in crash/errore/blocco | non si _
    sente/vede/apre/avvia/carica/scarica/collega/connette/sincronizza/installa | un errore/messaggio-di-errore _
    quando/mentre/nel/durante/al | errore/errori
    anynumber/quando/durante/nel/nella/al/di-sistema/del-server/di-caricamento/sconosciuto/imprevisto/interno |
    mi/ci/mi-continua-a/continua-a/sempre/da/dice/compare/appare/esce/spunta/restituisce/genera _
    errore/un-errore/errori | pieno/piena di errori/bug | non/nn/mai _
    funzion*/carica*/apr*/avvi*/parte/partono/riproduc*/install*/scaric*/sincronizz*/connett*/aggiorn*/salva*/va/vanno/collega*/legge/stampa/accende
    | abbin*/associ*/sincronizz*/accoppi* non/mai/nessun* | non si/riesce-a/riesco-a/vuole
    abbina/associa/sincronizza/collega/accoppia/abbinare/associare/collegare/sincronizzare |
    posizione/gps/localizzazione e/risulta/_ sbagliat*/errat*/fals* | sempre/solo _ zero/0/in-bianco &
    da/segna/esce/mostra | cancellat*/spari*/pers* __ allenamento/diario/note/progressi/cronologia/pagine/testo/foto |
    non si/_ accende/carica/avvia/parte/apre | manico/schermo/coperchio/vetro/gamba/cinturino
    rott*/spezzat*/crepat*/staccat* | rott*/difettos*/danneggiat* | arrivat*
    rott*/difettos*/danneggiat*/spaccat*/a-pezzi | fa/fanno/faceva _ un/tanto/troppo/_ rumore/ronzio/cigolio/fischio |
    rumore strano/tremendo/orribile/assurdo/infernale | non si/riesco-a/riesce-a sente/sentire/vede/vedere
    niente/nulla | non sento/vedo niente/nulla | senza audio/suono/immagine |
    licenza/chiave/seriale/codice-di-attivazione __ non _ va/vale/valida/valido/funziona/attiva/riconosciut*/accett* |
    chiave/licenza errata/sbagliata/scaduta/invalida | link __ non _ va/apre/funziona/serve/carica/scarica |
    e-caduta/cade/cadono _ _ videochiamata/chiamata/linea/connessione | si
    pianta/inceppa/impalla/impianta/scollega/cancellano/cancella | testo/foto/appunti/risposte _
    sparisce/spariscono/spariti/sparite/cancellano/scompare | non _
    tiene/salva/sincronizza/sincronizzano/sincronizzati/accoppia/esporta/reagisce/stampa/registra _ | pagine _ _
    escono/sono-uscite bianche/vuote | scalda/mangia/consuma _ il/la/mi _ telefono/batteria/cellulare |
    contapassi/cronometro/timer/contatore _ fermo/bloccato/non | resta/rimane ner*/bianc*/bloccat* &
    schermo/schermata |
    ha cancellato/perso/azzerato/mangiato _ anynumber/sei/tre/due/tutti/miei/i _ _
    mesi/anni/dati/allenamenti/progressi | ricarica/riavvia/chiude/spegne da sol* | non-si sente/vede/apre/scarica`,
  emailChange: `cambi*/modific*/aggiorn*/corregg*/sostitu*/rettific* __ email/mail/posta | nuova email/mail | nuovo
    indirizzo email/mail/e/di | email/mail/indirizzo _ nuova/vecchia/sbagliata/errata/vecchio/errato | altro indirizzo
    email/mail | email/mail __ cambi*/modific*/sbagliat*/errat* | perso _ accesso __ email/mail/casella | non
    ho/uso/utilizzo piu __ email/mail/casella | scritto/inserito/messo/registrato __ sbagliat*/errat*/male __
    email/mail | sbagliato _ email/mail | vecchia email/mail | non ho piu quella mail/email |
    cambi*/modific*/aggiorn*/corregg*/correg*/sostitu*/mett*/inser*/usare/usate/usa/spost*/trasfer*/passare/passo/passate/passa/passatemi/collega*/associ*/registr*/rettific*/imposta*
    __ email/e-mail/mail/posta/casella/gmail/anyemail/indirizzo-email/indirizzo-e-mail/indirizzo-mail |
    nuov*/altr*/vecchi*/divers*/sbagliat*/errat*/giust*/corrett*/personale/aziendale _ _
    email/e-mail/mail/casella/posta/anyemail | email/e-mail/mail/casella _ _
    nuov*/vecchi*/sbagliat*/errat*/divers*/corrett*/giust*/personale/aziendale/attuale/precedente |
    sbagliat*/errore/refuso _ _ _ email/e-mail/mail/indirizzo-email/scriver*-la-mail | email/e-mail/mail __
    e/sarebbe/diventa/sia/deve-essere/giusta-e/corretta-e anyemail | mail/email/casella __ non _ _
    uso/esiste/accesso/attiva/funziona/piu/accedo | non _ _ uso/ho-accesso/accedo/esiste __
    mail/email/casella/posta/gmail | quella/quello giust*/corrett* e _ anyemail | anyemail &
    nuov*/giust*/corrett*/invece/sostitu*/cambi*/aggiorn*/al-posto/vecchi*/d-ora | d ora in poi __ mail/email/anyemail
    | cambio email/mail/e-mail/di-email/di-mail/indirizzo-email | scrivere/scritto/inserito/digitato/messo/dato _ _
    mail/email/e-mail/indirizzo-email & sbagliat*/errore/giust*/corrett* |
    cambi*/modific*/aggiorn*/corregg*/sostitu*/variare/variazione/rettific* _ mia/la/mio/il/l/indirizzo/di/della _
    email/mail/e-mail/posta/casella | mail/email _ _ errore/refuso/battitura/sbagli* | errore/refuso di-battitura &
    mail/email/indirizzo | altra email/mail/casella &
    cambi*/usare/mett*/account/modific*/sostit*/aggiorn*/passare/registr*/colleg*`,
  access: `effettuare/fare _ login/accesso | dimenticat* __ password/pass/credenziali/pw/pin | password __
    dimenticat*/recuper*/reimpost*/reset*/cambi*/errat*/sbagliat*/non/perso/persa/persi/perse/nuova/scadut* |
    recuper*/reimpost*/reset*/ripristin* __ password/account/accesso/credenziali | account/profilo/utenza _
    bloccat*/sospes*/hackerat*/disattivat*/violat*/bannat*/disabilitat*/rubat* |
    bloccato/hackerato/sospeso/violato/hanno _ account | codice/email/sms/link/mail di/per
    verifica/conferma/accesso/sicurezza/recupero/reset/reimpost*/attivazione | non/nn _ arriv*/ricev* _
    codice/sms/otp/link | non mi fa entrare/accedere/loggare | mi butta fuori | mi _ disconnette | login _
    non/errore/fallito/problema | perso/persa/persi/perse _ password/accesso/credenziali | accesso negato/bloccato |
    cambiare/cambio password | 2fa | otp | non/nn
    riesco/riusciamo/si-riesce/posso/mi-fa/mi-lascia/permette/mi-permette/fa _ a/ad/piu/_ _
    accedere/entrare/loggarmi/loggare/fare-il-login/fare-l-accesso/collegarmi/effettuare-l-accesso/autenticarmi/registrarmi/autenticare
    | provo/provando/cerco/tento/cercando/tentando/riesco/devo/vorrei/voglio/impossibile _ a/di/ad/_
    entrare/accedere/loggarmi/fare-il-login/fare-l-accesso | accedere/entrare _ _
    account/profilo/area/app/sito/corso/piattaforma | dimentic*/scordat*/perso/persa/persi/perse/non-ricordo/smarrit*
    _ _ _ password/pin/credenzial*/username/nome-utente/pass/parola-d-ordine/con-quale-mail | password __
    dimentic*/scordat*/recuper*/reimpost*/reset*/cambi*/sbagliat*/errat*/non/nuov*/scadut*/perso/persa/persi/perse/provvisoria/corrett*
    | recuper*/reimpost*/reset*/cambi*/ripristin*/sblocc*/riattiv*/riavere __
    password/account/accesso/profilo/credenzial*/utenza | account/profilo/utenza _ _
    bloccat*/sospes*/disattivat*/hackerat*/violat*/rubat*/bannat*/chius*/compromess*/disabilitat*/sparit* |
    bloccat*/sospes*/hackerat*/violat*/rubat*/bannat* _ _ account/profilo/utenza/accesso | qualcuno __
    entrat*/accedut*/usato/cambiat*/hackerat* __ account/password/profilo | codice/mail/email/sms/link _ _
    verifica/conferma/accesso/sicurezza/recupero/reimpost*/attivazione/autenticazione/reset | non/mai _ mi/_ _
    arriva/arrivato/ricevo/ricevuto _ _ codice/sms/otp/mail-di-verifica/mail-di-conferma/mail-per/link-di |
    codice/sms/otp __ non/mai _ arriva*/ricev*/valido/funzion* | due fattori/passaggi | credenzial* | fare il login |
    login | accesso negato/bloccato/impossibile/non-consentito | ho cambiato/perso numero/telefono/cellulare __
    accedere/entrare/codice/login/account/accesso | mi butta/caccia/sbatte/scollega/disconnette fuori/_ | fuori dal
    mio/dall account | username/utente _ _ sbagliat*/errat*/non-esiste/inesistente/dimenticat* | area riservata | come
    accedo/entro/faccio-ad-accedere/faccio-a-entrare/recupero | non/nn/impossibile/problem*/senza/difficolta __
    entrare/accedere/loggarmi/loggare/login/accesso/accedo/collegarmi/autenticarmi | password __
    dimentic*/scordat*/recuper*/reimpost*/reset*/cambi*/sbagliat*/errat*/non/nuova/scadut*/persa/provvisoria/corrett*
    | codice di verifica __ non | mail/email/link per/di _ reimpost*/recuper*/reset* | mi chiede _ _
    codice/password/pin | autenticatore | authenticator | app di autenticazione | non entro/accedo/mi-logga/entra
    piu/da/nel/in/con | cambiato telefono/cellulare/numero __ autentic*/codic*/entrare/accedere | non ricordo/so __
    con-quale/quale/che mail/email/account/indirizzo & registrat*/iscritt* | altra/un-altra sessione aperta/attiva |
    mio/mia figlio/figlia ha cambiato _ password/pin/codice |
    fuori/escluso/esclusa/scollegat*/buttat* _ da/dal/dall/dalla/_ account/profilo/tutto/app/area |
    chius*/resto/rimasto/rimasta/lasciat* fuori | non _ riconosce _ piu/_ _ impronta/volto/faccia/utente | nome
    utente & recuper*/dimentic*/ricord* |
    non mi riconosce/identifica | non _ accetta _ mia/la password | sito/app _ non mi riconosce/trova |
    riconoscimento _ volto/facciale/faccia | pin dell account | ricordo/dimenticat* _ pin`,
  privacy: `cancell*/elimin*/rimuov*/rimozione _ tutti/i/dei/miei/del/il/mio/account/profilo/dati/le __
    dati/account/informazion*/profilo/cronologia/registrazion* | cancell*/elimin*/rimuov* __ dati/account/profilo |
    gdpr | rgpd | diritto all oblio/di/cancellazione | diritto alla cancellazione | diritto di accesso | oblio |
    protezione dei dati | scaric*/esport*/copia/ottener*/invi*/mand*/acced*/accesso/ricever*/richied* __ miei/dei/i
    dati _ | copia dei/di _ dati | dati personali | che/quali dati/informazion* __ avete/conserv*/raccogli*/tenete |
    dati che avete/conserv* | chiud*/chiusura _ mio/il/del/dell account/profilo | account _
    eliminat*/cancellat*/chius* | eliminazione dell/del/dei account/profilo/dati | cancellazione dell/del/dei
    account/profilo/dati/miei | portabilita | privacy | trattamento dei dati | articolo 15/17 |
    cancell*/elimin*/rimuov*/rimozione/distrugg* _ _ _ dati/account/profilo/informazion*/cronologia/utenza/foto/conto
    | miei dati | dati _ _ avete/conserv*/raccogli*/tenete/salvat*/terzi/condivid*/possesso/trattat* |
    togliete*/toglietemi/cancellatemi/rimuovetemi/eliminatemi/disiscrivetemi/levatemi _ dalla/dalle/da/dal/dai _
    newsletter/mailing/lista/liste/database/mail/comunicazion*/archivi/registri/sistemi/vostr* | newsletter &
    togli*/cancell*/disiscriv*/non/basta/ricev*/stop | non voglio/desidero _ _ ricevere/ricevo _ _
    mail/email/pubblicita/newsletter/comunicazioni/promozion*/messaggi | smett* _ _ mandarmi/inviarmi/scrivermi _
    mail/email/pubblicita/newsletter/spam | copia _ _ dati/informazion* | diritto _ _
    accesso/cancellazione/oblio/portabilita/rettifica/opposizione | revoc* _ _ consenso | consenso _ _
    dati/trattamento/revoc* | responsabile/titolare/garante del/della/per-la trattamento/protezione/privacy | che fine
    fanno _ dati/foto | chi _ vede/vedere/accesso _ _ foto/dati/informazioni |
    togliete*/toglietemi/cancellatemi/rimuovetemi/eliminatemi/disiscrivetemi/levatemi dalla/dalle/da/dal/dai |
    quanto-tempo/per-quanto/fino-a-quando __ conserv*/tene*/memorizz*/archivi* __
    conversazioni/dati/messaggi/cronologia/informazioni/chat | togli*/cancell*/elimin*/rimuov* __
    elenchi/liste/lista/archivi/database/mailing/vostri-dati | da-dove/dove avete/aveste/prendete
    preso/il/trovato/avuto __ indirizzo/mail/numero/contatto/dati | esercitare/esercito _ il/mio/diritto _ diritto/_ _
    cancellazione/accesso/oblio/rettifica/portabilita |
    togliere/togliete/toglietelo/togliermi/rimuovere/rimuovete/eliminare/eliminate/eliminar _ _ _
    dati/nome/registrazione/registrazioni/foto/profilo/questionari/numero/recapito | ritiro/revoco/ritirare/revocare
    _ ogni/il/mio/qualsiasi/_ consenso/autorizzazione | condivisione/condividere/condivis* _ con/coi/ai
    partner/terzi/altri & consenso/accettato/dati/non | correggere/rettificare/rettifica _ _ data/dati/nome _
    nascita/personali/_ | tutto-quello-che/tutto-cio-che _ app/avete/hanno raccolto/raccolgono/conservate |
    compaia/comparire/appaia _ tra/nei/nella/in vincitori/commenti/classifica/lista`,
  ask: `come _ posso/faccio/si/funziona/fare/puo/devo/uso/configuro/collego/installo/scarico/attivo/mai | posso |
    potrei | possiamo | si puo | si possono | e possibile | e compatibile | c e | ci sono | avete | hai | qual | quale
    | quali | che | cosa | cos | quanto | quanti | quante | quanta | quando | dove | chi | fate | accettate | spedite
    | include | comprende | funziona | serve | vorrei/volevo/voglio/gradirei _ sapere | ho una domanda/dubbio | avrei
    una domanda | una domanda/dubbio/curiosita/informazione | mi chiedevo | spieg* | sapere se | e necessario |
    vendete | esiste | riesco | supporta | bisogna | puo | potete |
    come/com/quanto/quanti/quante/quanta/quale/quali/qual/quando/dove/dov/chi/cosa/perche | sarebbe possibile |
    esistono | offrite | consegnate | funzionano | servono | e
    compreso/compresa/incluso/inclusa/adatt*/compatibile/disponibile/necessario/obbligatorio/previsto | va bene |
    vanno bene | devo | occorre | vorrei/volevo/volevamo/desidero/mi-piacerebbe/mi-interessa/mi-interesserebbe/potrei
    _ sapere/chiedere/informazion*/capire/conoscere/info | ho _ una/un/qualche/delle/alcune
    domand*/dubbi*/curiosita/richiesta | una/un domanda/informazione/curiosita/dubbio/info | mi interessa | sono
    interessat* | sto pensando/valutando/guardando | prima di _ comprare/acquistare/ordinare/iscrivermi/abbonarmi | mi
    _
    dite/spiegate/puo-dire/potete-dire/sapete-dire/date-info/potreste-dire/sapreste-dire/spiegate/confermate/consigliate
    | chiedo per/perche/prima/visto/solo | lo chiedo per/perche/prima | volevo/vorrei sapere se | giusto per sapere`,
  product: `compatibil* | support* | funzion* | caratteristic* | includ* | inclus* | compres* | disponib* | integra* |
    offline | senza internet/connessione | dispositiv* | iphone | android | ipad | mac | windows | linux | version* |
    esport* | import* | tagli* | misur* | dimension* | lingu* | italiano | famigli* | internazional* |
    spedite/consegnate in/anche | garanzia | material* | ingredient* | limit* | tutorial | guid* | istruzion* |
    install* | configur* | metod* di pagamento | accettate | paypal | satispay | fattura | app | sottotitol* |
    quanti/quante | certificat* | usar* | uso | magazzino | stock | color* | acqua | batteria | manual* | tablet |
    smart tv | televisore | attestat* | diploma | lezion* | registrat* | in diretta | dal vivo | programma |
    insegnant* | docent* | livello | principiant* | eta | bambin* | celiac* | vegan* | vegetarian* | allergi* |
    intolleran* | glutine | lattosio | incinta | gravidanza | materiale | tessuto | cornice | carta | pagine |
    copertina | formato | taglie | taglia | colori | colore | personalizz* | dedica | confezione regalo | pacchetto
    regalo | svizzera | estero | europa | sardegna | sicilia | isole | spedizioni internazionali |
    spedite/spedizione/spedizioni/consegnate in/a/all | tempi di spedizione/consegna/produzione | corriere espresso |
    istruzioni | manuale | lingua | lingue | inglese | dispositivi | quanti dispositivi/utenti | ingredienti |
    lavabil* | lavatrice | metodi di pagamento | contrassegno | include/comprende/incluso/compreso cosa/che | lettura
    | tarocchi | oroscopo | carta natale | cartomante | nutrizionist* | negozio fisico | ritiro in negozio |
    satispay/paypal/contrassegno/bonifico/contanti/apple-pay/buoni/bancomat/klarna &
    si-puo/posso/accettate/prendete/potete |
    restring*/lavare/lavatrice/lavaggio/allergi*/pelle-sensibile/cotone/riconosciut*/certificat*/accreditat*/ministero
    | in-lavatrice | pagare con/in/tramite & si-puo/posso/accettate | arriva/viene/vengono _
    arrotolat*/montat*/smontat*/nella-scatola/imballat*/con-pile/con-cavo | fate/emettete/rilasciate _ fattura* |
    fattura* _ per/con/a aziend*/partita-iva/societa | lavastoviglie/microonde/asciugatrice/lavatrice | regalare
    un/una/il/l _ abbonamento/corso/lezione/seduta/iscrizione | sicuro/sicura/adatto/adatta per/ai/ad/alle/a
    bambini/neonati/animali/gravidanza/incinta | succede se salto/perdo/manco |
    profumo/alcol/zucchero/glutine/lattosio/conservanti |
    contiene/contengono/entra/misura/misurano/pesa/restringe/regge/resiste/dura/durano/serve/servono |
    soia/lana/cotone/cuoio/pelle/legno/bambu/plastica/acciaio/silicone/lino/seta/poliestere/vetro/ceramica/cera/alluminio
    | allergia/allergie/allergico/allergica/celiac*/diabetic*/incinta/vegan*/ipoallergenic* |
    pizzica/pizzicano/gratta/regge/reggono/sopporta/supporta/regolabile/pieghevole/smontabile/traspirante | ci/c
    sta/stanno/entra/entrano/va _ in/nel/nella/dentro/un/una/il | e/sono _
    fatto/fatta/fatti/fatte/fabbricat*/adatt*/indicat*/consigliat* | parte/partire/partono/comincia/inizia da zero |
    va/vanno/serve bene _ per/a chi/qualcuno/un/una/bambini/principianti | cosa/che-cosa contiene/comprende/include |
    che/quale/cosa _ mi/ci consigliate/consigli/consiglia/suggerite | alle prime armi & consigli*/quale/che | mi/ci
    consigliate |
    mandorle/glutine/lattosio/arachidi/noci/allergia/allergico/vegano/sapone/misure/bluetooth/etichetta`,
  praise: `ador* | stata molto gentile | stato molto gentile | molto disponibil* | amo
    questa/questo/la/il/vostra/vostro/le | mi piac* _ | mi e piaciut* | piaciut* | eccellent* | fantastic* |
    meraviglios* | tutto/servizio/e/funziona/stato/stata/arrivato perfett* | ottim* | bellissim* | splendid* | il
    miglior* | la miglior* | i migliori | bravissim* | bravi | complimenti | gran* lavoro/servizio/prodotto/app | buon
    lavoro | bel lavoro | molto soddisfatt* | molto content* | molto felice | soddisfattissim* | contentissim* |
    gentilissim* | davvero gentil* | molto bene/buono/bello/utile/veloce/bravi/bella | cinque stelle | 5 stelle |
    consiglio a tutti | lo/la consiglio | consigliatissim* | impeccabil* | super | eccezional* | servizio impeccabile
    | spettacol* | una favola | top | efficientissim* | stupend* | comodissim* | entusiast* | straordinari* |
    soddisfatt* | content* | felic* | felicissim* | mi piace/e-piaciut*/piacciono/piaciut*/sono-piaciut* | ci e
    piaciut* | velocissim* | professional* | consiglio/consigliero/consigliato/raccomando _
    a-tutti/vivamente/volentieri/assolutamente/questa/questo | lo consiglio | la consiglio | vi consiglio a tutti | la
    migliore | il migliore | siete grandi/fantastic*/bravissim*/unici/mitic*/super/il-massimo/gentilissim*/i-migliori
    | ottimo/bel/bellissimo/buon/gran/grande _ lavoro/servizio/prodotto/corso/app/assistenza | tutto
    perfetto/ok/benissimo/bellissimo/impeccabile | una meraviglia | grandi | mitic* | arrivato tutto perfett* |
    ricomprero | tornero a comprare | tutto/servizio/e/funziona/stato/stata/arrivato/arrivata/lavoro/qualita perfett*
    | adorabil* | spiega* _ benissimo/bene/divinamente/da-dio/alla-grande/con-pazienza/chiar* | dieci e lode |
    dieci/10 su dieci/10 | una meraviglia/favola/bomba/delizia/chicca/poesia | commoss* | venut* _
    benissimo/una-meraviglia/perfett*/splendid*/bellissim* | fa piacere | bravi/bravissimi/complimenti
    tutti/davvero/a-tutti/_ | soddisfattissim*/contentissim*/felicissim* | complimenti/elogi/applausi
    al/alla/a/agli/per/ai/allo | fare i complimenti | risolto in anynumber/cinque/due/dieci/pochi minuti |
    geniali/geniale/fantastici/mitici | tutto perfetto/ottimo/bene/impeccabile | imballat*/confezionat*
    benissimo/bene/con-cura | in anticipo | prima del previsto | un giorno prima | mi/ci _
    aiutando/aiutato/aiuta/servendo tantissimo/molto/un-sacco/parecchio | che meraviglia/delizia/bonta/spettacolo _
    di/_ | mi fermano per strada | fatto centro | avete/hai centrato/azzeccato/indovinato |
    gentilissim* | bravissim* | bellissim* | profumatissim* | contentissim* | velocissim* | rapidissim* | ottim* |
    splendid* | stupend* | meraviglios* | fantastic* | eccezional* | e/sono un/una
    meraviglia/piacere/incanto/angelo/amore | mio/il-mio angolo di pace | imparato tantissimo/moltissimo/tanto |
    solo/tanti elogi/complimenti | niente da dire/ridire | non ho parole &
    album/regalo/grazie/bello/nonn*/padre/madre | grazie di/davvero cuore/_ | ho pianto &
    bell*/messaggio/regalo/leggendo | fatto benissimo/bene | mi-fa/fa addormentare/stare-bene & grazie/unica |
    delizios* | mai dormito/mangiato/visto _ bene | nessuna lamentela | tutto bene & grazie/nessuna`,
  suggestion: `sugger* | sarebbe bello/carino/utile/fantastico/comodo/ottimo/interessante/bene | dovreste/potreste
    aggiungere/mettere/migliorare/inserire/includere/fare/implementare | propongo | proposta | un idea | idea | mi
    piacerebbe che/ci/avere/poter | tema scuro | modalita scura/notturna | manca la possibilita/funzione | feedback |
    migliorament* | aggiungete | aggiungeste | spero che aggiung* | consiglierei di | un consiglio | sarebbe
    bello/utile/carino/comodo/fantastico/ottimo/interessante/meglio/il-massimo | suggeri* | suggerisco | suggerimento
    | vi consiglio di/anche | consiglio di/per-migliorare/spassionato | propong* | idea: | potreste/dovreste/potete _
    aggiungere/mettere/inserire/migliorare/prevedere/introdurre/fare/pensare/tradurre/sistemare |
    aggiungete/mettete/inserite/introducete _ _
    modalita/funzion*/sottotitol*/lezion*/ricette/opzion*/versione/tema/piu | mi piacerebbe/vorrei/magari/spero _ _
    che ci fosse/aggiungeste/metteste/avesse/esistesse/aveste | manca solo/una/un/la/il
    funzion*/opzion*/modalita/possibilita | modalita scura | per migliorare | un piccolo suggerimento | mi/ci
    piacerebbe/farebbe-piacere se/che/avere/trovare __ | sarebbe bello/utile/comodo/carino |
    un/una consiglio/suggerimento/idea/proposta | sarebbe comodo/utile/bello/carino |
    scritte/caratteri/testo/sottotitoli _ troppo/molto piccol*/chiar*/scur*`,
  complaint: `delus* | deluden* | pessim* | orribil* | terribil* | vergogn* | inaccettabil* | insoddisfatt* |
    scontent* | non serve a | ridicol* | spazzatura | schifo | schif* | fastidi* | confus* | odio | perdita di tempo |
    penos* | peggio* | lascia a desiderare | disastr* | reclam* | lament* | scadente servizio/qualita/app/assistenza |
    servizio/assistenza/qualita/esperienza _ scadente | scadenti | cattiv* servizio/esperienza/qualita | inutile |
    inutilizzabil* | non mi piace | non mi e piaciut* | non sono _ soddisfatt*/content* | brutt* esperienza | fa pena
    | fanno pena | da dimenticare | poco serio | poco seri | poco professional* | che
    delusione/schifo/vergogna/peccato/disastro/pena/tristezza/amarezza/roba/servizio | deludent* | deludente |
    amareggiat* | servizio/assistenza/qualita/prodotto/corso/app/esperienza/organizzazione/comunicazione __
    pessim*/scadent*/scars*/orribil*/terribil*/deludent*/schifos*/vergognos*/penos*/mediocre/ridicol*/inesistente/peggior*/male/bassa/imbarazzant*
    | pessim*/scadent*/scars*/orribil*/terribil*/penos*/mediocre _
    servizio/assistenza/qualita/prodotto/corso/app/esperienza/organizzazione | mi aspettavo/aspettavamo/attendevo _ _
    piu/meglio/altro/qualcosa/tutt-altro | non _ lo/la/ve/li _ consiglio/consiglierei/raccomando | non e _
    serio/accettabile/professionale/possibile/normale/giusto/all-altezza | non mi piace/sono-piaciut* | non sono
    soddisfatt*/content* | non vale _ _ soldi/prezzo/nulla/niente/pena | soldi buttati/sprecati | perdita/spreco di
    tempo/soldi | peggior* | peggiorat* | troppa/troppe/troppi pubblicita/errori/bug/notifiche/annunci | noios* |
    ripetitiv* | brutt* | bruttissim* | un disastro | uno schifo | una vergogna | lascia* a/molto desiderare |
    vorrei/voglio/intendo _ reclam*/lament*/fare-un-reclamo/esprimere/segnalare-il-comportamento | reclamo | lamentela
    | sono rimast* mal*/delus* | maleducat* | scortes* | arrogant* | una volta/prima rispond* __ giornata/subito/ore &
    ora/adesso/settimana | che peccato/delusione/tristezza | mi/ci aspettavo/aspettavamo _
    di-meglio/meglio/altro/di-piu | non _ vi/_ importa piu | sinceramente/onestamente delus*/mi-aspettavo | ripet* &
    allenamenti/lezioni/esercizi/ricette | pubblicita & troppa/mettete/continu*/ogni/pure |
    assistenza/chat/supporto/servizio/centralino _ _
    lent*/pessim*/scadent*/orribil*/vergognos*/disastros*/irraggiungibil* | messo/impiegato anynumber
    minuti/ore/giorni a/per rispondere/rispondermi | un-po/abbastanza/molto/davvero delus* | lascia/lasciano _ a
    desiderare | non serve/servito a niente/nulla | facevano pensare a | troppo basilare/corto/semplice | trovo/e
    assurdo/ridicolo/vergognoso/scandaloso/inaccettabile/pessimo far-pagare/che/dover/pagare | mi-aspettavo/aspettavo
    un/una/_ _ piu/meglio/diverso/altro | mi sembra/pare/sembrato/e-sembrato _
    fredd*/car*/pover*/scars*/scadent*/debol* | ha/hanno _ sempre fretta | di fretta | dura pochissimo/poco | non
    lo/la ricompro/ricomprerei/consiglio`,
} satisfies Partial<Lexicon>;
