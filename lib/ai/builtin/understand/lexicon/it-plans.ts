import type { Lexicon } from './lexicon';

/** Italian about cancelling, pausing, changing and the price. Syntax: lexicon.ts. */
export const itPlans = {
  cancel: `cancell* | disd* | annull* | recess* | reced* | interromp* | chiud* | disattiv* | rescind* | risolvere il contratto`,
  cancelSub: `disd* __
    abbonament*/iscrizion*/piano/contratto/servizio/prova/premium/rinnovo/account/sottoscrizione/tutto | disdetta |
    disdire | disdico | disdirlo | disdirla | abbonament*/iscrizion*/piano/sottoscrizione/rinnovo/prova _
    cancell*/disd*/annull*/terminat*/disattiv*/chius* | disiscriv* | disabbon* | reced* _
    contratto/abbonamento/servizio | recesso _ abbonamento/contratto | non voglio/vogliamo/vorrei/intendo/desidero _
    rinnov*/continuare/proseguire/abbonamento | non/nn _ rinnov* | non mi rinnovate |
    voglio/vorrei/devo/desidero/posso/come/vorremmo/intendo _
    cancellare/cancellarmi/disdire/annullare/disiscrivermi/cancello/disdico/disattivare |
    cancellate/cancella/disdite/annullate/cancellatemi/disdici/disattivate _
    tutto/subito/ora/adesso/immediatamente/lo/questo/mio/il | smett* _
    addebit*/prelev*/pagare/prendere/rinnov*/scalare | non addebit*/addebitatemi _ piu/nulla/altro | non _ addebit*
    piu | non voglio che __ rinnov* | non voglio piu __
    abbon*/servizio/piano/pagare/continuare/rinnov*/iscri*/esser*/vostro/vostri | disattivare _ rinnovo |
    togli*/toglietemi/rimuov* _ abbonamento/rinnovo | uscire dall* abbonamento/piano | uscire dal _ piano |
    cancellazione dell* _ abbonamento/iscrizione | cancellazione del _ piano/servizio/rinnovo | cancellarmi | stop
    abbonamento | disdire/disdico/disdetta/disdici/disdite/disdirlo/disdirla/disdettare/disdettarlo/disdica/disdir |
    dare disdetta | non/nn _ mi/lo/la/si/_ _ rinnov*/rinnovate/rinnovatemi/rinnovi/rinnovatelo | non
    voglio/vorrei/intendo/desidero/ho-intenzione _ _ _
    rinnov*/continuare/proseguire/piu-pagare/piu-abbon*/restare/rimanere/essere-abbonat*/essere-addebitat* |
    voglio/vorrei/devo/desidero/posso/come/vorremmo/intendo/dove/preferisco/devo-purtroppo/purtroppo-devo/ho-deciso-di/vi-chiedo-di/chiedo-di/riesco-a/provo-a/provando-a/cerco-di/faccio-a/si-fa-a/potete/potreste/mi-aiutate-a
    _
    cancellare/cancellarmi/disdire/disdirlo/annullare/annullarlo/disiscrivermi/disattivare/disabbonarmi/recedere/uscire/terminare
    _ |
    cancellate/cancella/disdite/annullate/annullatelo/annullatela/cancellatelo/cancellatemi/disdici/disattivate/disattivatelo/toglietelo/toglietela/chiudetelo/terminate/interrompete
    _ il/l/la/mio/mia/tutto/subito/ora/adesso/per-favore/lo/questo/e/grazie/abbon*/piano/prova/rinnovo |
    annullatelo/annullatela/disdicetelo/disditelo/disditela/disattivatelo/cancellatelo/cancellatela |
    smett*/smettete/smettetela _ di addebit*/prelev*/rinnov*/scalare/prendere | non
    addebitatemi/prelevate/addebitate/prelevatemi/fatemi-pagare/scalatemi/scalate _
    piu/altro/nulla/niente/nuovamente/il-prossimo | non voglio _ _ piu __
    abbon*/servizio/piano/pagare/continuare/rinnov*/iscri*/app | rinnovo automatico &
    disattiv*/disdi*/annull*/togli*/cancell*/blocc*/non/elimin*/ferm* | togli*/toglietemi/rimuov*/toglietelo _ _
    abbonamento/rinnovo/premium/addebito |
    la/una/mia/vi-mando-la/allego/invio/conferma/chiedo/richiedo/richiesta-di/modulo/procedura/modulo-di _ _
    disdetta/cancellazione-abbonamento/recesso-dall-abbonamento | prima che/della/del _ _
    rinnov*/diventi/scada/addebit*/scadenza/passi/parta & annull*/disdi*/cancell*/prova/chiud* |
    annull*/cancell*/disdi*/chiud*/disattiv* __ prova/periodo-di-prova | interrompere/chiudere/terminare/cessare il
    rapporto/contratto | non sono piu interessat* |
    toglietelo/toglietela/toglietemelo/eliminatelo/fermatelo/annullatelo/chiudetelo/disattivatelo |
    cancell*/annull*/chiuder*/chiudete/chiudo/chiudere/terminare/terminate/interrompere/interrompete/disattivare/disattivate/rescind*/concludere/stoppare/stoppate
    __
    abbonament*/iscrizion*/piano/contratto/servizio/prova/premium/rinnovo/rinnovi/sottoscrizione/membership/quota/canone/pagamenti
    | reced* _ _ abbonamento/contratto/piano/servizio/iscrizione | recesso _ _ abbonamento/contratto/iscrizione | mi
    cancello | fermare/bloccare/fermate/bloccate il/i/gli rinnovo/pagamenti/addebiti/rinnovo-automatico | disdite e
    restitu*/rimbors*/ridat* | disdite | non potro/posso/riesco/possiamo/potremo _ piu/a/_
    continuare/proseguire/rinnovare | cosa/come devo/faccio/dobbiamo/posso-fare/devo-fare _ _ per non _
    addebitat*/addebito/pagare-piu/rinnov*/prelev* | preferisco/voglio/vorrei/desidero
    chiudere/terminare/finire/interrompere/cessare _ l/il/la/mio/_ abbonamento/iscrizione/contratto/piano |
    annullare/annullarlo/annullate/annullatelo/cancellarlo/disdirlo __ piano/annuale/abbonamento/iscrizione |
    piano/annuale/abbonamento/iscrizione & annullarlo/annullatelo/cancellarlo/disdirlo/toglierlo |
    servizio/abbonamento/corso/programma/app _ non _ mi/ci interessa/serve piu | non mi/ci interessa/serve piu _
    servizio/abbonamento/corso/niente & volta/disd*/chiud*/basta/dico | disdite/disdire/annullate/chiudete e/ed _
    rendetemi/ridatemi/restituitemi/rimborsatemi | sto/stiamo pensando di disdire/annullare/cancellarmi/lasciare |
    pensavo di disdire/annullare | chiedo/richiedo/comunico/domando _ la/_
    cessazione/risoluzione/chiusura/disattivazione/recesso _ _ abbonamento/contratto/iscrizione/servizio | cessazione
    del/dell/di _ abbonamento/contratto/servizio |
    chiudete/chiudi/chiudere/chiudo/chiuda _
    tutto/contratto/piano/abbonamento/pass/mensilita/sottoscrizione/questo/definitivamente |
    togli*/toglietemi/toglietela/toglietelo/togliermi/tiratemi _ dal/da/dalla/da-questo/fuori _
    piano/abbonamento/club/programma/mensile/mensilita/contratto | consideratemi/consideratela
    fuori/ritirat*/dimess*/disdett* | non prelevatemi/addebitatemi/scalatemi piu/niente/nulla/altro/_ | non mi/ci
    interessa/serve/va _ continuare/proseguire/il-piano/l-abbonamento/tenerlo | smettete/smettetela/smetti di
    prelevare/addebitare/scalare/prendere | uscire/esco/uscirne dal/dalla/dall _ club/prova/abbonamento/piano |
    fermate/ferma/fermare/bloccate/interrompete/interrompere/interrompiate/cessare/cessate/cessazione _
    il/l/la/del/della/mio _ rinnovo/abbonamento/piano/mensilita/contratto/sottoscrizione | non
    intendo/voglio/penso-di/vorrei _ proseguire/continuare/andare-avanti/restare &
    anno/prova/abbonamento/piano/scadenza/club |
    non saro/sarò/sono/voglio-essere piu abbonat*/soci*/cliente/membro/iscritt* | non dovete/dovreste/serve piu/_
    addebitare/prelevare/rinnovare | fermate/bloccate/interrompete/sospendete-per-sempre la/il/l
    mensilita/abbonamento/pagamento |
    via l abbonamento | via il piano`,
  cancelDone: `ho/avevo/abbiamo/aver/avendo/averlo/averla/averli gia/annullato/disdetto/cancellato _ disdetto/cancellato/annullato | ho/avevo/aver/avevamo disdetto/cancellato/annullato | l ho/avevo disdetto/cancellat*/annullat*/disdett* |
    gia _ disdett*/cancellat*/annullat* | e/era/stato/stata/sono/risulta/risultava disdett*/cancellat* | stato/stata disdett*/cancellat*/annullat* | dopo la disdetta/cancellazione | dopo aver* | dopo _ disdett* | nonostante la
    disdetta | nonostante abbia disdetto | mandato/inviato/fatto/fatta/inviata _ disdetta | disdetto a/in/il/lo/ad/ieri/mesi | credevo di aver | pensavo di aver* | ho/avevo/abbiamo/aver/avendo/averlo/averla _ _
    disdett*/cancellat*/annullat*/disattivat*/chius* | disdett*/cancellat*/annullat* _ a/in/il/lo/da/mesi/settimane/giorni/ieri/ad __
    gennaio/febbraio/marzo/aprile/maggio/giugno/luglio/agosto/settembre/ottobre/novembre/dicembre/fa/scors*/tempo/mese/anynumber | dopo/nonostante/malgrado _ _ disdett*/cancellazion*/recesso/annullat*`,
  keep: `ho ritirato/annullato/chiuso _ chargeback*/contestazione/contestazioni/disputa/reclamo/storno | chargeback/contestazione/disputa _ ritirat*/annullat*/chius* | non _ cancell*/disd*/annull*/disdetta/disdite | non
    voglio/vorrei/vogliamo/intendo cancellare/disdire/annullare/disdirlo | senza cancellare/disdire | invece di cancellare/disdire/annullare | prima di cancellare/disdire | mantenere/tenere/conservare/continuare _
    abbonamento/piano/ordine | preferisco non cancell* | piuttosto che cancellare/disdire | anziche cancellare/disdire | non voglio/vorrei/intendo/sto/desidero/devo/ho-detto-di/chiedo-di _ _
    cancell*/disd*/annull*/disdetta/chiuder* | non/nn cancellate/disdite/annullate/chiudete/cancellatemi/disattivate | senza _ cancell*/disd*/annull*/perder* | invece/anziche/prima/piuttosto _ _ disd*/cancell*/annull* |
    tenere/mantenere/continuare/conservare/proseguire _ _ abbonamento/piano/ordine/premium/iscrizione | ho _ ritirato/chiuso/annullato _ _ contestazione/disputa/reclamo/chargeback/controversia`,
  insist: `solo/soltanto/semplicemente/unicamente _ disd*/cancell*/disdetta | cancell*/disd*/disdetta/annull* __ subito/immediat*/adesso/ora/oggi/basta/urgente/stop | ho _ gia _ chiesto/detto/scritto/richiesto __
    disd*/cancell*/disdetta/annull* | gia chiesto/detto/scritto/richiesto __ disd*/cancell*/disdetta | senza domande/discussioni/altre/storie | volta che __ disd*/cancell*/disdetta/chiedo | seconda/terza/quarta/ennesima volta __
    disd*/cancell*/disdetta/chiedo | ho detto _ disd*/cancell* | ripeto __ disd*/cancell*/disdetta | insisto | decisione _ presa/definitiva/finale | voglio ancora disdire | voglio disdire e basta | e basta | non
    cercate/provate/tentate _ __ convinc*/trattener* | non insistete | punto e basta | una volta per tutte | effetto immediato | non voglio discutere | non c e nulla da discutere`,
  noOffers: `senza propormi/farmi/offrirmi | senza/no/ne/niente/nessuna/nessuno offert*/scont*/promozion*/controfferta/controproposte | non/nn _ voglio/interessano/interessa/servono/accetto __ offert*/scont*/promozion*/propost* | non
    offritemi/proponetemi/propormi/offrirmi | non mi offrite/proponete/proponga | niente offert*/scont*/promozion* | risparmiat* _ offert*/scont* | tenetevi _ offert*/scont* | basta offerte | non voglio che mi offr* | e inutile
    che mi offr*`,
  reasonPrice: `troppo/molto/piu/cosi/abbastanza/davvero/veramente caro/cara/costos*/oneros* | carissim* | costa _ troppo/tanto/molto | costa di piu | e caro/cara | non _ posso/riesco/possiamo _ permett*/pagare/permettermelo/permettermi |
    non me lo posso | non ce la faccio _ pagare | prezzo _ alto/aumentato/salito/eccessivo/elevato/esagerato | aumentat* _ prezz* | aumento _ prezz*/costo/canone | troppi soldi | piu economic* | costa meno | fuori budget | budget
    | perso il lavoro | disoccupat* | non vale _ prezzo/costo/soldi | tagliare le/delle/i spese/costi | ridurre le spese | in bolletta | situazione economica | difficolta economic* | trovato _ meno/economico |
    troppo/molto/cosi/abbastanza/davvero/veramente/un-po/diventato car*/costos*/oneros*/alto/elevat* | caro per me/noi | non posso/riesco/possiamo/me-lo _ _ permett*/permettere/permetterlo/spendere/pagare-cosi/pagare-tanto |
    ridurre/tagliare/contenere/risparmi* _ spese/costi/soldi | risparmiare | prezz*/costo/canone/quota __ aument*/salit*/raddoppiat*/alto/esagerat*/eccessiv* | ho/sono _ _
    perso-il-lavoro/disoccupat*/cassa-integrazione/senza-lavoro | trovato/altrove/concorrenza/altra-app __ meno/economic*/prezzo/meglio`,
  reasonUnused: `non/nn/mai/quasi/raramente _ uso/usiamo/utilizzo/usato/utilizzato/usata/sfrutto/apro/uso/usando/utilizzando | non/nn l uso | non/nn lo/la/li uso/utilizzo/usiamo/sfrutto/apro | non/nn l ho _ usat*/utilizzat*/apert* | non/nn _
    usat*/utilizzat* | non/nn _ serve piu | non/nn ne ho _ bisogno | non ho _ tempo | mancanza di tempo | smesso di usar* | non mi serve | inutilizzat* | non la guardo | ormai non _ uso/utilizzo | non faccio in tempo | non ho mai
    usato | non ho mai aperto | uso poco | lo uso poco | la uso poco | usata una volta | non/nn/mai/quasi-mai/poco/pochissimo/raramente/ormai _ _
    uso/usiamo/utilizzo/usato/utilizzato/usata/sfrutto/apro/usando/utilizzando/entro/guardo/seguo/usarlo/usarla | non/nn l ho _ usat*/utilizzat*/apert*/sfruttat* | non lo/la/li _ uso/utilizzo/guardo/apro/sfrutto/usiamo | non
    mi/ci _ serve/interessa/servono _ piu | non ho/trovo/abbiamo _ tempo/piu-tempo | ho smesso/finito/terminato/completato di/il/la/_ _ usar*/corso/percorso/esame/allenar* | senza usarlo/usarla/averlo-usato`,
  subscription: `abbonament* | abbon* | iscrizion* | iscri* | piano | piani | premium | rinnov* | prova | canone | mensile | annuale | pro | sottoscrizion* | membership | servizio | abbonamento | rinnovo | piano
    mensile/annuale/base/premium/famiglia | quota | tariffa | contratto | periodo di prova | prova gratuita | addebito automatico | vip | plus | gold`,
  discount: `scont* | promozion* | promo | coupon* | codice sconto/promo/promozionale | buono sconto | meno caro | piu
    economic* | prezzo migliore/speciale/ridotto/agevolato/scontato/studenti | miglior prezzo | abbass* _ prezzo |
    abbassare il | ridurre/diminuire il prezzo/costo/canone | riduzione del/di/sul | per cento di | offerta/offerte
    speciali/speciale/in/per/attive/attiva/disponibil* | prova gratuita/gratis | periodo/mese/giorni
    di/gratis/gratuit* _ prova/gratis/gratuit* | estend*/prolung*/allung*/proroga* _ prova/periodo | mese
    gratis/gratuito | giorni gratis/gratuiti | tariffa/prezzo/piano/riduzione _ student* | black friday | agevolazion*
    | convenzione | qualche offerta | offerta migliore | sconto/sconti/scontat*/scontistic* | promo* | coupon |
    voucher | codice/codici sconto/promo*/promozionale/benvenuto/influencer/amico/regalo | codice __
    sconto/promo*/carrello/cassa/non-valido/scaduto/non-si-applica/applicare | offert* | saldi | ribass* |
    quanto/quant _
    costa/costano/viene/vengono/verrebbe/costerebbe/sarebbe/e-il-prezzo/e-il-costo/pago/pagherei/si-paga/devo-pagare/chiedete
    _ _ _ | che/qual/quale/quali/i/il _ _ prezzo/prezzi/costo/costi/tariffe/tariffa __ |
    prezzo/prezzi/costo/listino/preventivo/tariffe _ _ per/di/del/della/dell/delle/dei | listino | preventivo |
    prezzo/prezzi/tariffa/tariffe migliore/speciale/speciali/scontat*/ridott*/di-favore/dedicat* | un
    prezzo/prezzo-migliore/prezzo-di-favore | meno car* | piu economic* &
    piano/opzione/versione/avete/c/qualcosa/prezzo | prova/mese/periodo/giorni/versione/lezione/settimana
    gratis/gratuit*/di-prova/prova | provare/provarlo/provarla _ _ gratis/gratuitamente/prima |
    prolung*/allung*/estend*/prorog* _ _ prova/periodo/trial | gratis | gratuit* | cyber monday |
    studenti/insegnanti/pensionati/gruppi/aziende/famiglie __ sconto/prezzo/tariffa/agevolazion*/convenzion* |
    convenzion* | spedizione gratuita/gratis | due al prezzo di uno | 2x1 | 3x2 | a rate | rateizz* | porta un amico |
    meta prezzo | rifate/mantenete/stesso/vecchio/vecchia _ prezzo/tariffa | prezzo dell anno/offerta | prezzo di
    prima | prezzo di/per gruppo | a/in rate | rateizz*/dilazion* | facilitazion* | pagare/pagarlo _ _
    a-rate/in-piu-volte/un-po-alla-volta/in-due-volte/a-poco-a-poco |
    date/dareste/concedete/regalate/avere/allungare/prolungare/estendere _
    qualche/alcuni/altri/un-altro/un-paio-di/ancora/la _ giorno/giorni/settimana/prova/tempo _ &
    piu/prova/ancora/extra/gratis/finit*/influenza | prova & finit*/scadut*/terminat* &
    giorni/giorno/piu/allung*/prolung*/estend*/date | lasci*/manten*/tener*/conserv* _ _
    prezzo/tariffa/quota/quello/quella/vecchio _ vecchi*/precedente/attuale/di-prima | prezzo/sconto per/di
    quantita/gruppo/gruppi/scuola/scuole/scuol*/volume | fate/fareste/avete un/qualche/uno
    prezzo/sconto/prezzo-speciale | abbassato/ribassato/scontato/sceso __ euro/prezzo/anynumber &
    comprato/differenza/ieri/giorno | fate/fanno/date _ anynumber/sconto/prezzo ai/per/agli/alle _
    infermier*/insegnant*/studenti/pensionat*/famiglie/sanitari | buono/codice/coupon/voucher _ da/di anynumber &
    solo/minimo/sopra/vale/valido/funziona/partire/spesa | pubblicita/annuncio/banner/mail __ anynumber &
    valid*/compare/ancora/vedo/attiv* | ancora valid*/attiv* __ offerta/promo*/codice/sconto |
    offerta/promo*/codice/sconto __ ancora valid*/attiv* | qualcosa di piu economico | piu economico | quanto
    viene/costa/sta il/la/un/una/l | codice/buono/coupon __ non _ viene/e/risulta accettat*/valid*/riconosciut* &
    compleanno/sconto/dato/regalat*/omaggio/primo |
    venite/venirmi/venite-mi/verreste incontro | quanto verrebbe/viene/costerebbe/costa/fa/fate _ |
    pensierino/prezzino/sconticino/regalino/agevolazione/agevolazioni | canone/prezzo/quota _
    salit*/aumentat*/troppo & tenermi/lasciarmi/prima/vecchio | regalate/regalata _ spedizione/la |
    spedizione/consegna gratis/gratuita & ancora/valida/sopra/euro | tenermi/tenete/tenere _ il/quello/lo _
    prezzo/prima/vecchio/scorso`,
  discountPersonal: `mi fa*/fate/date/dai/da/potete/potreste/puoi/puo/concedete/applicate/farete/fareste __ scont*/prezzo/offerta/promo*/coupon/codice/prova | farmi/darmi/concedermi/applicarmi/fatemi/datemi/fammi/dammi/farci/avere __
    scont*/prezzo/offerta/promo*/coupon/codice/prova | potete/potreste/posso/potrei/puo/possiamo/riuscite/potremmo/sarebbe/possibile __ scont*/prezzo/meno/coupon/riduzione/promo* __
    mi/me/per/studente/cliente/noi/essendo/fedel*/visto | posso/potrei/possiamo/sarebbe/possibile avere/ricevere/ottenere _ sconto/sconticino/coupon | cliente da/fedele/storico/affezionat* | sono _
    client*/student*/abbonat*/pensionat* | cliente _ anni | da anni | fedelta | non posso permettermi | eccezione | via _ eccezionale | eccezionalmente | senza lavoro | disoccupat* | voglio/vorrei/chiedo/gradirei _ sconto/coupon/riduzione | prolungare/estendere _
    mia/prova | venirmi incontro | venire incontro | trattamento di favore | mi/ci _ fate/fai/fareste/potete/potreste/potresti/dareste/date/applicate/concedete/lasciate _ _ _ scont*/prezzo/offert*/promo*/codice/prova/agevol*/meno
    | farmi/darmi/fammi/fatemi/datemi/concedermi/applicarmi/farci/fateci _ _ _ scont*/prezzo/offert*/promo*/codice/prova | sono/siamo/essendo _ _
    client*/studente*/studentessa/pensionat*/disoccupat*/abbonat*/insegnante/utente/iscritt* | client*/abbonat*/iscritt* _ da/fedel*/affezionat*/storic* | da anni/tempo/sempre vostr*/client*/abbonat*/con-voi |
    vorrei/voglio/avrei-bisogno/mi-piacerebbe/chiedo/sarebbe-possibile/e-possibile/posso/potrei/possiamo _ _ avere/ottenere/ricevere/uno/un _ _ scont*/prezzo/offert*/codice/promo*/agevolazion* | mi/ci
    rifate/fate/lasciate/mantenete/applicate _ _ prezzo/tariffa/sconto/offerta`,
  pause: `in pausa | mettere/metto/mettete/metti/sospendere _ pausa/attesa | pausa __
    abbonamento/piano/iscrizione/mese/mesi/settiman* | fare una pausa | pausare | congel* __
    abbonament*/iscrizion*/piano/account/servizio | sospend* __
    abbonament*/iscrizion*/piano/servizio/temporane*/mese/mesi | sospensione _ temporanea/abbonamento/dell | stand by
    | saltare _ mese/pagamento/rata/consegna | interromp* temporaneamente | fermare _ mese/mesi/temporaneamente |
    pausa | mettere/metto/mettete/metterlo/metterla in pausa/stand-by/attesa |
    sospend*/sospensione/congel*/ferm*/interromp*/blocc* _ _ _
    per/temporaneamente/fino/ad/in/durante/un/qualche/alcuni/due/tre _ _
    mese/mesi/settimane/settimana/estate/agosto/luglio/vacanze/periodo/settembre/temporaneamente/gennaio | sospend* _
    _ abbonamento/piano/iscrizione/servizio/solo/temporaneamente | sospendere | sospensione
    temporanea/dell-abbonamento | salt* _ _ mese/box/spedizione/consegna/rata/prossim* | pausa di/per/fino |
    riattiv*/riprend* _ _ abbonamento/piano/iscrizione | non voglio disdire & sospend*/pausa | solo/soltanto
    sospendere/una-pausa/metterlo-in-pausa |
    fermare/fermate/bloccare/congelare/interrompere/sospendere/stoppare/fermarlo _ _ abbonamento/iscrizione/piano &
    luglio/agosto/estate/mesi/mese/settembre/riprend*/vacanz*/temporaneamente/periodo/poi |
    tenere/tenete/conservare/conservate/mettere/spostare __ mesi/lezioni/sedute/crediti
    restanti/rimasti/da-parte/per-dopo/che-mi-restano`,
  planChange: `cambi*/passare/passo/passate/passa/passatemi/modific*/migr*/aggiorn*/upgrad* __
    piano/annuale/mensile/premium/base/basic/family/famiglia/pro/tariffa/superiore/inferiore/abbonamento |
    cambi*/modific*/spost*/variare __ data/giorno __ rinnov*/addebit*/pagament*/fatturazion*/scadenza | aggiung* __
    utent*/licenz*/membr*/account/postazion* | piano piu economico/completo/alto/basso/grande/piccolo | upgrade* |
    downgrade* | altro piano | piano superiore/inferiore/annuale/famiglia/family | pagare annual* | passare
    a/al/all/dal |
    passare/passo/passatemi/passarmi/cambiare/cambio/cambiatemi/cambiate/modificare/aggiornare/salire/scendere/spostarmi/convertire/trasformare
    __ piano/annuale/mensile/premium/base/pro/famiglia/abbonamento/tariffa/superiore/inferiore/trimestrale/semestrale
    | al posto/invece del/di/della _ premium/base/mensile/annuale/pro/piano |
    vorrei/voglio/preferisco/preferirei/prendo/mi-serve il/un piano/abbonamento/premium/base/annuale/mensile/family |
    cambi*/spost*/modific*/posticip*/anticip*/rimand* __ data/giorno/rinnovo/addebito/scadenza/pagamento/fatturazione
    & rinnov*/addebit*/pagament*/scadenz*/fattur*/prelievo/mese/rata | aggiungere/aggiungo/aggiungete/togliere _ _ _
    utente/utenti/persona/licenza/licenze/membro/moglie/marito/figlio/figlia/postazione | piano
    famiglia/familiare/di-coppia/piu-economico/superiore/inferiore | cambio piano/di-piano/abbonamento/carta |
    cambiare/aggiornare _ _ carta/iban/metodo __ abbonamento/rinnovo/piano | upgrade | downgrade |
    spostare/spostate/spostarlo/sposta/posticip*/anticip*/rimand*/passare/cambiare _ _
    addebito/prelievo/pagamento/data/rinnovo/scadenza/rata/_ _ al/il/dal/a anynumber/primo/giorno/inizio/mese |
    si/potete/posso/puo spostare/posticipare/anticipare _ al/a/il/di anynumber/primo/qualche |
    stipendio/pensione/paga/busta & prelev*/addebit*/spost*/anynumber | anno/annuale/annualmente
    conviene/costa/risparmi*/piu-vantaggios* | mese per/a/su mese & anno/annuale/conviene | come faccio/si-fa/posso/si
    a/_ passare/cambiare & anno/annuale/piano/mese/conviene | cambiare/aggiornare/sostituire/mettere/inserire _
    la/una/altra/nuova carta __ scade/scaduta/paga/addebit*/vecchia/nuova/abbonamento/rinnovo |
    fermare/sospendere/interrompere _ _ abbonamento/iscrizione & riprend*/luglio/agosto/estate/mesi/settembre |
    nuovo/nuova iban/conto | cambiato banca & addebito/rata/abbonamento/iban/pagare | dal/dalla/da
    grande/piccol*/mensile/annuale/base/premium/box al/alla/a _ grande/piccol*/mensile/annuale/base/premium/media | a
    partire dal/dalla _ prossim* consegna/box/spedizione/mese | lezioni/sedute/consegne/box _ _
    spostare/spostarle/rimandare/recuperare/rinviare & mese/settimana/prossim*/altro | non posso/potro
    venire/partecipare & spost*/recuper*/mese/lezioni/rimand* |
    scendere/salire/passare/ridurre/aumentare/spostare _ da/a/il/_ anynumber/due/tre/quattro/cinque _ _ _
    schermi/utenti/licenze/profili/posti/persone | rivedere/rinegoziare/cambiare _ il/_ contratto/piano &
    dipendenti/squadra/azienda/licenze | prelievo/addebito/pagamento/mensilita _ cada/cadesse/avvenga/sia/fosse/al _
    dopo/anynumber/prima | vorrei/spostare/rimandare _ _ prelievo/addebito & dopo/pensione/stipendio/giorno |
    carta _ e/_ scadut*/nuova & mensilita/abbonamento/rinnovo/canone | rivedere/revisionare/aggiornare _
    piano/contratto & squadra/azienda/telefono/consulente | alzatemi/passatemi/spostatemi/mettetemi _ _
    livello/piano/annuale/mensile | ogni anynumber/due/tre/quattro mesi/settimane & scatola/consegna/box/ricevere |
    riprendere/riprendete/riattivare/tornare-a-ricevere & scatola/abbonamento/piano/consegne/box | piano di/per
    coppia/due`,
  planQuestion: `quando _ si _ rinnov* | quando _ scad*/rinnov*/termina/finisce | quando
    mi/verra/sara/viene/avviene/ci _ addebit*/rinnov*/scad*/pagamento | data di/del
    rinnovo/scadenza/addebito/fatturazione | prossim* addebito/pagamento/rinnovo/rata/fattura/canone/scadenza | che
    piano/piani | quale piano | quali piani | quali _ piani | qual _ mio piano | che/qual/quale/quali _ differenz* |
    differenz* tra/fra | abbonament* _ attivo | e/ancora attivo __ abbonament* | fino a quando __
    abbonament*/piano/vale/dura/attivo | quanto _ manca/resta/rimane _ abbonament*/prova/scadenza | si rinnova
    da/automatic* | rinnova automatic* | quando/che-giorno/in-che-data _ _ _
    rinnov*/scad*/addebit*/termina/finisce/prelev*/pagamento __ | quando/fino-a-quando/che-giorno _
    si-rinnova/scade/mi-addebitate/verra-addebitato/viene-addebitato/pago/finisce/dura/termina/ho-pagato | data di/del
    rinnovo/scadenza/addebito/fatturazione/prossimo | prossimo/prossima/successivo
    addebito/pagamento/rinnovo/scadenza/rata/fattura | si rinnova _ automatic*/da-solo/da-sola/ogni |
    quali/che/quanti/i/differenza/differenze/tipi-di _ _ piani/abbonamenti | differenz* tra/fra _ | quanto/quanti
    mi/mesi/giorni/tempo _ rest*/mancan* __ abbonament*/piano/scadenza/prova | abbonamento/piano _ _
    attivo/ancora-attivo/scaduto/valido | ogni quanto _ addebit*/paga/rinnov* | quanto dura _ _
    abbonamento/piano/prova | piano costa | quanto dura _ abbonamento/piano/prova/iscrizione/il-periodo |
    quando/che-giorno _ devo/dovro/tocca/mi-tocca/dobbiamo _ pagare/pago _ di-nuovo/ancora/_ | quando _
    devo/dovro/mi-tocca/tocca ripagare/pagare/ripago/rinnovare`,
} satisfies Partial<Lexicon>;
