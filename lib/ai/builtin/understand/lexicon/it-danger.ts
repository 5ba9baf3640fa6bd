import type { Lexicon } from './lexicon';

/** Danger to life as Italian speakers put it, plainly and in a roundabout way. */
export const itDanger = {
  selfHarm: `suicid* | uccidermi | ammazzarmi | mi uccido | mi ammazzo | voglio morire | vorrei morire | togliermi la vita |
    farla finita | porre fine alla mia | non voglio _ vivere | non ho _ voglia di vivere | voglia di vivere | non
    voglio esistere | farmi del male | mi faccio del male | autolesion* | tagliarmi | tagliarmi le vene | mi taglio
    | non vale la pena vivere | non ha senso vivere | meglio mort* | starei meglio mort* | overdose | buttarmi
    dal/da/sotto/giu | non ce la faccio piu a vivere | nessun motivo per vivere | nessuna ragione di/per vivere |
    togliere la vita | desiderio di morire | non voglio/vogliamo/riesco/ce-la-faccio _ _
    vivere/esistere/svegliarmi/andare-avanti-a-vivere/continuare-a-vivere/stare-al-mondo/essere-vivo/essere-viva |
    mi _ voglio/vorrei/sto-per/devo/vado-a _ ammazzare/uccidere/suicidare/buttare/impiccare/tagliare-le | mi butto _
    dal/da/sotto/giu/dalla/dalle | mi impicco | impiccarmi | buttarmi _ dal/da/sotto/giu/dalla/dalle/nel | la faccio
    finita | finirla qui | togliermi/tolgo/levarmi/mi-tolgo/mi-levo _ la-vita/di-mezzo |
    tagliarmi/mi-taglio/mi-sono-tagliat*/mi-sto-tagliando _ _ vene/braccia/polsi/gambe/di-nuovo/ancora | mi sono
    tagliat* di-nuovo/ancora/le | ho preso/ingerito/mandato-giu/inghiottito _ _ pastiglie/pillole/farmaci/sonniferi
    | pastiglie/pillole/sonniferi & tutte/tante/morire/finita/dormire/vivere | la vita non/mia-vita-non _ _
    senso/vale/significato | non ha _ _ senso _ vivere/la-vita/andare-avanti/continuare-a-vivere/niente-ormai |
    nessuno/nessun __
    mancherei/mancherò/manchero/accorgerebbe/sentirebbe-la-mia-mancanza/motivo-per-vivere/ragione-per-vivere | senza
    di me __ meglio | stareste/starebbero/sarebbe _ _ meglio senza-di-me/se-non-ci-fossi | non vedo/trovo/ho _ _
    motivo/ragione/motivi/ragioni/via-d-uscita _ _ di/per _ vivere/andare-avanti/continuare |
    farmi/faccio/farsi/facendomi _ _ male | addio a tutti/mondo | questo e il mio addio | lettera d addio | non
    svegliarmi _ piu/mai/domani | voglia di _ morire/vivere-non/sparire/farla-finita | mi voglio
    ammazzare/uccidere/suicidare | voglio ammazzarmi/uccidermi |
    tutti/tutto/mondo/famiglia/figli/loro/voi/miei/gente/genitori/marito/moglie _
    staranno/starebbe*/starebbero/sarebbe*/sarebbero/vivrebbe*/vivrebbero/staranno/stanno _
    meglio/bene/felici/tranquill* _ senza-di-me/se-non-ci/se-io-non/se-sparis*/se-mor* | meglio/tranquill* _ senza
    di me | meglio se _ non _ fossi/ci-fossi/fossi-mai/esistessi | se _ non ci fossi/sarò/saro | se non fossi _
    nat*/viv*/esist* | quando non ci saro/sarò | sono/essere un/solo-un/soltanto-un peso _ per _
    tutti/famiglia/figli/miei/marito/moglie/chi/altri | riposare/riposo/riposarmi _
    per-sempre/in-pace/eterno/finalmente/davvero & voglio/vorrei/solo/finalmente/bisogno/posso/potro |
    finalmente/almeno _ riposero/riposerò/riposo/avro-pace/trovero-pace | vorrei/voglio/spero/magari/desidero _ _
    non/mai _ svegliarmi/essere-nat*/esistere/esser-nat*/risvegliarmi | addormentarmi/dormire/chiudere-gli-occhi _
    e/senza/per _ _ svegliarmi/risvegliarmi/riaprirli | senso/motivo/ragione/perche/scopo _ _
    alzarmi/svegliarmi/respirare/continuare-a-vivere/andare-avanti-con-la-vita/stare-al-mondo/tirare-avanti |
    nulla/niente per/di _ cui/per-cui vivere/lottare/valga-vivere | non mi resta/rimane/e-rimasto _
    niente/nulla/piu-niente/motivo _ _ vivere/restare/cui & viv*/restare/mondo/qui | stanc*/stuf*/esaust* di
    vivere/esistere/stare-al-mondo/questa-vita/respirare | non merito _ di vivere/esistere/stare-al-mondo | sono _
    di troppo in-questo/al/per mondo/tutti | ultim* messaggio/mail/lettera/notte/sera/giorno &
    vita/addio/scriv*/viv*/mondo/mia | mia ultima notte/sera/volonta | non arrivo/arrivero/arriverò a/al
    domani/mattina/lunedi/natale & viv*/vita/forz*/ce-la/reggo/addio | non passo/supero/superero la/questa notte |
    addio a/mondo/per tutti/tutte/crudele/sempre | dico addio a/per | dire addio a/alla/per _
    tutti/vita/famiglia/sempre | scritto/lasciato/preparato/scrivo/lascio/scrivendo _
    lettera/lettere/biglietto/biglietti _ d/di/ai/ai-miei/a/per _ addio/figli/famiglia/miei/mamma/moglie/marito |
    pastiglie/pillole/sonniferi/farmaci/corda/coltello/lametta/pistola &
    davanti/mano/mani/tavolo/pront*/stasera/stanotte/coraggio/prendo-tutt*/finita/addio/accanto/comprat* |
    sono/sto/salit*/sedut*/qui _ sul/sulla/su/sui/al/alla/in _
    ponte/tetto/cornicione/binari/balcone/bordo/parapetto/davanzale/precipizio &
    saltare/butt*/sol*/freddo/addio/coraggio/giu/guard*/ultim*/vuoto | sull/all orlo/bordo _ del/di/della
    precipizio/baratro/ponte | smettere/smetter* di soffrire/respirare/esistere/vivere/sentire-dolore |
    voglio/vorrei/basta/solo/bisogno _ che _ tutto/questo/dolore/vita finisca/finisse/smetta/smettesse/si-spenga |
    farla finita/finito con | andarmene/andare/sparire/scomparire _
    per-sempre/via-per-sempre/da-questo-mondo/dal-mondo/dalla-faccia/da-questa-vita | raggiungere mio/mia/i-miei
    marito/moglie/madre/padre/figlio/figlia/fratello/sorella __ cielo/lassu/presto/aldila/stasera | unica
    soluzione/uscita/via/strada __ morte/morire/sparire/farla/uccid* | mia vita _ _
    finita/inutile/vale/serve/ha-piu/rovinata &
    voglia/piu/niente/sens*/continuare/morire/coraggio/sol*/viv*/addio/farla |
    penso/pensato/pensando/pensare/pensavo _ a/al/alla/di _
    farla/suicid*/morte/morire/uccid*/sparire-per/gesto/farmi/togliermi | gesto estremo/estremi/disperato/inconsulto
    | fare/faccio/fare-qualche/faro _ una/qualche/uno sciocchezza/pazzia/stupidaggine/gesto-estremo &
    paura/sto/potrei/temo/capace/vita/mia/sol* | paura di/per/che _
    farmi/quello-che-potrei/me-stess*/cosa-potrei/fare-una-sciocchezza/la-mia-vita | non ho/trovo/avere _ _
    forza/forze/coraggio/energia/voglia _ di/per _
    vivere/andare-avanti-a-vivere/stare-al-mondo/continuare-a-vivere/respirare/svegliarmi/alzarmi-dal-letto | non ce
    la faccio _ a/piu _ vivere/stare-al-mondo/esistere/a-vivere/a-stare-al-mondo | non ho piu voglia di
    vivere/esistere/stare-al-mondo/niente-nemmeno-di-vivere | vivere _
    non-ha/mi-pesa/e-un-peso/fa-male/per-cosa/a-che-serve/non-serve | a che/cosa serve/serva _
    vivere/continuare-a-vivere/andare-avanti-ancora/alzarsi | non me ne/importa frega/importa/niente _ di/se _
    vivere/vivo/muoio/morire | solo/unica-cosa/altro _ che _ voglio/vorrei/desidero _ _
    morire/dormire-per-sempre/non-svegliarmi/sparire/scomparire/riposare | lasciarmi morire/andare/cadere | mi
    lascio morire/andare | nessuno sentirebbe/sentira/si-accorger*/noterebbe/piangera/piangerebbe _
    mia/mancanza/nulla/se/per-me | mancanza di me & nessuno | tolgo il disturbo | levo di torno | aprire/apro/aperto
    il gas | ingoiare/ingoio/ingoiato/buttare-giu/butto-giu tutt*/tutte-le/l/la/le/il _
    pastiglie/pillole/scatola/flacone/farmaci/sonniferi | ho un/una/comprato-un/comprato-una/in-mano-un/in-mano-una
    coltello/pistola/corda/lametta/arma & paura/finita/mano/stasera/stanotte/coraggio/basta/usar* | dite/dica/dille
    a/ai/alla miei/mia/mio figli/figlia/figlio/mamma/moglie/famiglia che _ _
    amo/amavo/voglio-bene/volevo-bene/scusa/perdon* | non saro/sarò piu in-vita/viv*/al-mondo | mi
    vuole/vogliono/sta-per uccidere/ammazzare | vuole uccidermi/ammazzarmi | chiamate/mandate _
    ambulanza/118/112/soccorsi/polizia & aiuto/subito/morendo/male/pastiglie | chius* in bagno/casa &
    coltello/picchia/paura/aiuto/polizia | minacci* _ con/di un/una/morte | lettera/lettere/biglietto d/di addio |
    lasciato/scritto/lascio/scrivo/preparato _ lettera/lettere/biglietto/biglietti _ a/ai/per/alla/agli
    miei/mia/figli/tutti/famiglia/mamma/ognuno | chiudere/chiudo gli occhi _ _ non/mai/piu _
    riaprirli/aprirli/svegliarmi | attravers* __ senza guardare | butt* __ sotto _ macchina/treno/camion/metro/auto
    | senza forze/forza per/di vivere/continuare-a-vivere/andare-avanti-a | salutato/saluto/detto-addio/ho-salutato
    _ i/ai/a/per miei/mia/mio/tutti & lettera/addio/ultima/sempre/figli | se non fosse/avessi _ il/la/i/mio/mia/miei
    cane/gatto/figli/figlio/figlia/mamma/famiglia/nipoti _ non/gia/io/sarei | sara/e _ mia ultima notte/sera/ora |
    vita non mi da/offre/dice _ piu/niente/nulla | piu niente da/per darle/offrirle/dare | non _ _
    riaprire/riaprirli/aprire _ occhi & dormire/addorment*/mai/piu | sono di troppo ovunque/dappertutto/qui/al/in |
    nessuno se _ accorgerebbe/accorgera/accorge | nessuno _ _ accorger*/noter*/piang*/mancher* _ _
    se/assenza/manco/sparis*/muoio & domani/saro/muoio/sparis*/assenza/manco/vita |
    raggiungere/raggiungerlo/raggiungerla/andare-da/stare-con lui/lei/mio/mia &
    perso/mort*/cielo/bambin*/penso/vedov* |
    xanax/valium/rivotril/diazepam/alprazolam/tavor/lexotan/en/minias/lorazepam/sonniferi/calmanti/ansiolitici &
    scatola/blister/flacone/tutt*/bottiglia/vino/alcol/aperta/aperto/addio/pres* | pastiglie/pillole/scatola/flacone
    & bottiglia/vino/vodka/alcol/whisky & addio/grazie/tutte/scusa/sera/aperta | non mi resta/rimane che/altro-che _
    riposare/andarmene/sparire/morire/salutare | balcone/terrazzo/finestra/tetto/ponte/ringhiera/binari __ guard* _
    giu/basso/vuoto | regalato/dato-via/donato _ i/le/tutte/miei/mie gatti/cani/cose/vestiti/libri &
    riposare/addio/resta/chiudere/andarmene/vita | preso/ingoiato/mandato-giu un/una
    manciata/sacco/scatola/mucchio/flacone di | mio/mia/un/una
    figlia/figlio/sorella/fratello/amico/amica/madre/padre/marito/moglie/coinquilin* __
    vuole/parla/pensa/dice/ha-detto/minaccia/tentato __
    morire/uccidersi/suicid*/farla-finita/ammazzarsi/togliersi-la-vita |
    coinquilin*/figlia/figlio/amico/amica/marito/moglie __ pastiglie/pillole & risponde/sveglia/preso/ingoiato | non
    manchero a nessuno | a-nessuno/nessuno manchero | non manco/mancherei a nessuno | nessuno mi
    rimpiangera/piangera | stanc*/stuf* di tutto & pastiglie/pillole/morire/farla/sparire/vivere | se mi
    succede/capita/dovesse _ qualcosa/succedere & avvis*/dite/sorella/madre/figli/famiglia/cura |
    binari/stazione/banchina & treno & tutto-il-giorno/nessun/nessuno/tornare/buttar*/casa |
    tetto/ponte/balcone/binari/cornicione/ringhiera/parapetto & quasi & facevo/saltavo/buttavo/ho-fatto/mi-buttavo |
    quasi lo facevo | voglio sparire & sempre/mondo/tutti/vita/nessuno/dolore/piu |
    voglio/vorrei/preferisco/preferirei/meglio/spero-di/penso-di/ho-voglia-di/sto-per/pensando-di _ _
    morire/morto/morta/suicidarmi/uccidermi/ammazzarmi/farla-finita/non-svegliarmi/sparire-per-sempre/scomparire-per-sempre/sparire-dal-mondo/sparire-da-questo
    | voglio/vorrei/solo _ sparire/scomparire e/senza/per _ nessuno/sempre/tutti/non | domani non ci saro &
    addio/nessuno/vita/piu/scus*/perdon*/inutile/dolore/mondo | non ci saro piu &
    addio/nessuno/vita/scus*/perdon*/inutile/dolore/mondo/domani/figli/famiglia | non so se _ domani _ saro/ci-saro
    _ viv*/ancora/al-mondo | non so se _ arrivo/arrivero/supero/reggo _ _ domani/notte/mattina/stanotte &
    viv*/forz*/addio/reggo/notte/vita | domani/lunedi/presto _ non/io-non ci/saro _ saro/piu/sarei &
    mondo/addio/vita/nessuno/scus*/perdon*/viv* | quando leggerete/leggerai/leggera/riceverete
    questo/questa/queste/il __ mort*/tardi/non-ci/piu-qui/in-pace/al-mondo/andat* | quando
    non-ci-saro-piu/saro-morto/saro-morta/io-non-ci-saro | quando io non ci saro | quando non ci saro piu | quando
    io non-ci-saro/ci-saro-piu | quando non-ci-saro-piu/saro-mort* | sara/e _ mio ultimo giorno/natale/compleanno &
    vita/vivere/addio/perdon*/scus*/mondo/famiglia/figli/dolore/tutto | non trovo/vedo/ho/c-e _
    motivo/motivi/ragione/ragioni/senso _ per/di/a
    restare-qui/rimanere-qui/restare-al-mondo/stare-al-mondo/vivere/esserci/continuare-a-vivere/svegliarmi/alzarmi |
    ho/gia scelto/deciso _ il/la/l giorno/data/ora/momento & tranquill*/pace/addio/finalmente/vita/finita |
    dirmi/dirci/dire/detto addio & chius*/bagno/camera/porta/sorella/fratello/amica/amico/figlia/figlio/messaggio |
    in-ordine/sistemato & lettere/lettera/biglietto/addio & ho/lasciat* | non pesero/peserò/pesare _ _ a/su _
    nessuno | non dare/daro/darò _ _ disturbo/pensieri _ a nessuno | se mi butto/buttassi/lanciassi/lancio |
    smettere/smetto di esistere | ho scritto/lasciato il/un biglietto & grazie/addio/compagnia/scus* | salutato
    tutti & torno/macchina/addio/mai | preso/ha/tiene il/un/una fucile/pistola/coltello & spara/ammazz*/uccid* | la
    vita _ per-me finisce/finita | per me _ finisce/finita/e-finita qui/vita | dormire per sempre | voglio/vorrei
    solo dormire & andare-avanti/riesco/sempre | ho salutato/salutati _ tutti & torno/non/addio |
    sedut*/sono/sto/qui/salit* _ sul/sulla/su _ cornicione/parapetto/davanzale/ringhiera/balaustra |
    messo-da-parte/accumulat*/raccolt*/conservat* _ _ pastiglie/pillole/gocce/sonniferi/medicine |
    pastiglie/pillole/sonniferi/gocce & stanotte/stasera/finisce/finita/tutt* & parte/pronte/scatola/mese/flacone |
    mi butto adesso/stasera/domani/stanotte | fatto tutto-quello & dovevo/vita/addio/chiavi | non servo _ a
    niente/nulla/nessuno | e/questa _ l-ultima notte/sera & grazie/addio/servo/vita |
    prendere/prendo/prendero/prenderò/ingoio tutto & cassetto/armadietto/dormire/scatola/medicine |
    viadotto/ponte/tetto & salutar*/addio/dirmi |
    ultima cosa bella/buona | prima di andarmene & ultim*/addio | corda in mano |
    metto/mettere/mettero fine a tutto/questa-vita/ogni-cosa/questo-dolore | non ho _ forze &
    fine/finita/oggi/tutto/basta & metto/tutto/vita`,
} satisfies Partial<Lexicon>;
