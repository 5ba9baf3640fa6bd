import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about orders and deliveries. Syntax: lexicon.ts. */
export const deOrders = {
  order: `bestell* | paket* | päckchen | packerl | päckli | lieferung* | sendung* | artikel* | waren | produkt* | auftrag* | kauf | einkauf |
    gekauft* | key | keys | code | codes | lizenz* | aktivierungscode | lizenzschlüssel | ticket* | karten | gutschein* | guthaben | münzen |
    coins | gems | credits | kurs | download | zeug | order | teil | teile | schuhe | kleid | handy | geschenk* | pulli | jacke | hose |
    buchung | bstellig | bestellig | sache | sachen | lampe | buch | bücher | fotobuch | fotobücher | kalender | leinwand | poster | tasse |
    tassen | koffer | tasche | ring | kette | matte | hanteln | sofa | stuhl | möbel | spielzeug | lieferung | expressversand | packstation |
    abholung | abholstation | horoskop | legung | reading | gutschein | trainingsplan | ebook | e-book | hörbuch | diamanten | juwelen |
    kristalle | die/der/meine/meiner/keine/eure/ihre/bestellte/bestellten/falsche/unsere/unserer/ganze ware | onlinekurs* | videokurs* |
    sprachkurs* | yogakurs* | kochkurs* | nähkurs* | fotokurs* | malkurs* | kurspaket | seminar* | workshop* | webinar* | coaching* |
    trainingsprogramm | ernährungsplan* | rezeptbuch | fotoabzüge | abzüge | wandbild* | acrylbild* | fotokalender* | fotoleinwand |
    grusskarte* | einladung* | visitenkarte* | t-shirt | shirt | hoodie | mütze | schal | decke | kissen | matratze | regal | tisch | bett |
    schrank | teppich | pfanne | messer | kaffeemaschine | kopfhörer | headset | ladegerät | hülle | handyhülle | tablet | laptop | monitor |
    drucker | spielekonsole | parfum | parfüm | creme | kosmetik* | medikament* | nahrungsergänzung* | protein* | tee | kaffee | wein |
    blumenstrauss | blumen | gutscheinkarte | eintrittskarte* | konzertkarte* | abholkarte | jahreskarte | spielguthaben | spielwährung |
    robux | v-bucks | skin | skins | lootbox* | dlc | steam-key | lizenzkey | kartenlegung | legung* | tarot* | numerologie* | gutachten |
    auswertung* | nachttisch | kommode | armband | ohrringe | maschine | puppe | gemüsekiste | kiste | buchkiste | zeitschrift* | horoskop*`,
  statusAsk: `treffen/trifft __ ein & wann/noch/heute/morgen | wann geht/gehen __ raus/los/auf-die-reise/in-die-post | geht/gehen __
    heute/morgen/diese-woche raus | noch nicht bei mir/uns | wo is/isch/ist/sind/bleibt/bleiben/steckt/stecken/befindet/hängt __
    bestell*/paket*/päckchen/lieferung/sendung/ware/artikel/zeug/kauf/produkt/key/code/schlüssel/ticket*/order/sie/es/das/mein/meine/meinen/die/der/packerl/päckli/coins/guthaben
    | wo mein/meine __ bleibt/ist/sind/steckt | wann __
    kommt/kommen/ankommt/ankommen/geliefert/eintrifft/eintreffen/erhalte/bekomme/kriege/liefert/liefern/zugestellt/verschickt/versendet/versandt/da/rechnen/erwarten/losgeschickt/freigeschaltet/aktiviert/losgeht/bekommen/erhalten/gebracht/rausgeht/ankommt
    | bestellstatus | lieferstatus | sendungsstatus | versandstatus | status __
    bestell*/lieferung/sendung/pakets/auftrag*/bestellnummer/sendung | sendungsnummer | sendungsverfolgung | trackingnummer | tracking* |
    trackinglink | paketnummer | verfolgen | stand __ bestell*/lieferung/sendung/dinge/paket* | wie ist der stand | wie ist der status | was
    ist der stand | lieferzeit | liefertermin | lieferzeitpunkt | voraussichtlich* __ liefer*/ankunft | was ist mit __
    bestell*/paket*/lieferung/sendung/ware/auftrag*/mein* | was ist los mit __ bestell*/paket*/lieferung | was wurde aus | wie lange __
    dauert/dauern/noch/warten/liefer* __ bestell*/lieferung/versand/paket*/noch/warten/sendung | dauert __ lieferung/versand/noch/bestellung |
    wie lange noch | wie lange soll/muss | ist __ bestell*/paket*/lieferung/sendung/ware _
    schon/bereits/überhaupt/unterwegs/raus/verschickt/versandt/versendet | wurde/wird __ bestell*/paket*/lieferung/sendung/ware __
    schon/bereits/überhaupt/verschickt/versendet/versandt/geliefert | schon verschickt/versendet/versandt/unterwegs/losgeschickt/rausgegangen
    | gibt es/gibts _ neuigkeiten/news/neues/update | update zu* | neues zu/von __ bestell*/lieferung/paket* | verloren gegangen |
    verlorengegangen | verschollen | nachverfolg* | nachforschung* | nachforschungsauftrag | hat __ paket/bestellung/lieferung __ verlassen |
    wo zum teufel/geier | wo steckt | kommt/kommen das/die/der/mein/meine/es/sie __ noch/rechtzeitig/pünktlich/heute/morgen/bis/vor | wird __
    rechtzeitig/pünktlich _ geliefert/zugestellt/ankommen | wann kann ich __ rechnen | noch unterwegs | wohin __ geliefert | wo
    isch/is/bleibt/bleiben __ bstellig/päckli/bestellung/packerl | irgendwas neues | was neues zu* | schon was neues | gibts/gibt schon/es
    was/etwas neues | wisst ihr/sie was/schon/mehr/wo | wissen sie was/schon/mehr/wo | könnt/können/könnten/könntet ihr/sie __
    nachsehen/nachschauen/nachprüfen/checken/prüfen/schauen/luege wo/ob/wann/was | ist __
    bestellung/paket/ware/sendung/lieferung/päckchen/auftrag/es/sie __ raus | schon raus | schon unterwegs | schon auf dem weg | auf dem weg
    zu mir | wann/wie-lange __ rausgeht/rausgehen/versand/zustellung/lieferung/eintreffen/auslieferung | wann wird/werden __
    geliefert/verschickt/versendet/zugestellt/verschickt | wann kommt/kommen __ an | liefertag | zustelltermin | zustelltag | lieferfenster |
    versandbestätigung | sendungsnr | sendungsverfolgungsnummer | sendungslink | tracking | trackingcode | laut/im tracking | sendungsverlauf
    | kann/können/könnte sie/ihr __ sagen wo/wann __ bestell*/paket*/sendung/lieferung/ware | wo ist/bleibt/sind/bleiben __
    jetzt/denn/eigentlich/nun/meine/mein | status mein*/der/zu/von/für | wie steht es um/mit __ bestell*/lieferung/sendung/auftrag* | wie
    schaut es/schauts __ bestell*/lieferung/paket* | wie sieht es/siehts __ bestell*/lieferung/paket*/versand aus | auftragsstatus |
    bearbeitungsstand | stand der dinge | zwischenstand | rechnen mit __ lieferung/zustellung/paket/ankunft | kann/könnte ich mit __
    lieferung/zustellung/paket/ankunft rechnen | bis wann __ liefer*/da/kommt/erhalte/ankommt | kommt/schafft _ noch/es __ vor/bis/rechtzeitig
    weihnachten/freitag/samstag/geburtstag/wochenende | wo hängt __ paket/bestellung/sendung/ware/fest | im verteilzentrum | im paketzentrum |
    beim zoll | zoll __ hängt/fest/liegt | in bearbeitung/vorbereitung/transport | steht __ auf/in/noch
    bearbeitung/vorbereitung/transport/unterwegs | wo bleibt die/meine/der/mein/das lieferung/bestellung/ware/paket |
    legung/reading/auswertung/horoskop/deutung/analyse __ fertig/da/kommt | wann __ fertig/fertiggestellt | wann/wie-lang/wie-lange __ fertig
    | ein update | update zu/von/wäre | noch vor dem | noch rechtzeitig | wo mein/meine __ gerade/grad/jetzt/aktuell ist/sind/befindet | in
    der filiale | keine versandmail | versandmail | kommt die/der/das __ noch separat/extra/nach | noch separat | kommt denn mein/meine |
    schon an die adresse | bitte klären & paket/dhl/sendung/lieferung/zustellung/filiale/dpd/hermes | dhl/dpd/hermes/gls/ups/post
    behauptet/sagt/meint/schreibt/weiss | stand zu/von/meiner/der | aktuellen/aktueller/derzeitigen/genauen stand |
    könnt/können/kann/könntet/könnten __ stand sagen/mitteilen/nennen/durchgeben | wann geht/gehen mein/meine/der/die __
    raus/produktion/versand/druck/los | in produktion | geht in die produktion/den-versand/den-druck | in den druck | wann
    probiert/versucht/kommt er/der-bote/der-fahrer/der-kurier/dhl __ wieder/nochmal | bote/fahrer/zusteller/kurier/postbote &
    geklingelt/klingelt/zuhause/daheim/kommt/wieder/nicht | keine bewegung | steckt/hängt/liegt/steht __ fest | steckt __ in | lieferadresse |
    lieferanschrift | versandadresse | zustelladresse | adresse __ lieferung/bestellung/paket/sendung ändern/falsch/umleiten | an eine andere
    adresse | soll zu meinen/meiner/meinem | kommt die lieferung/das-paket/die-bestellung/die-ware __ heute/noch/morgen | dauert das
    normal*/immer/noch __ lang* | dauert __ so lang* | auswertung/legung/analyse/horoskop/gutachten __ nicht/noch/kein*/wann/fertig/bekommen |
    paketstatus | zustellstatus | auslieferungsstatus | nachforschung | in einem oder in mehreren paketen | kommt da noch was | falsche
    hausnummer/adresse/postleitzahl/strasse | hausnummer/adresse/anschrift __ ausbessern/korrigieren/ändern/falsch &
    bestellung/auftrag/lieferung/paket/raus | bevor es rausgeht | filiale __ findet/weiss/paket | abholkarte | abholschein |
    benachrichtigungskarte | download __ wo/finde | wo ist mein __ e-book/download/kurs/ebook | finde __ download* nicht | wann __
    kommt/kommen mein* | termin genannt | laut eurer/ihrer mail sollte | findet mein paket nicht | nachfragen ob | wollte __ nachfragen | ob
    sie/es/er/das/die-bestellung bis __ da/ankommt/ankommen/kommt | schon was getan | was getan & bestellung/auftrag/lieferung | bis zum
    anynumber da | da sein wird/werden | überhaupt noch & kommt/paket/lieferung/an | packstation | abholcode | hälfte der lieferung |
    umgeleitet | vor die tür gelegt | vor der tür __ weg/verschwunden/gestohlen/geklaut | arbeitsadresse &
    bestellung/auftrag/schickt/lieferung/paket | wann kriege/bekomme ich denn | wann kriege/bekomme/krieg ich __
    horoskop/legung/ergebnis/auswertung/paket/ware/lieferung/bestellung/sachen | wer liefert | auskunft wann | damit rechnen | wann ungefähr |
    wie weit ist/seid/sind __ mein*/bestellung/fotobuch/paket/auftrag/ihr/kalender | wo mein/meine/unser __ bleibt/steckt | mal fragen wo |
    wird es/sie/er nochmal/erneut zugestellt/geliefert | nochmal zugestellt | wird vorbereitet | paketshop | abholshop | an einen
    paketshop/nachbarn/packstation __ geliefert/liefern | bestellung vergessen | schaffen sie/wir/ihr das bis/rechtzeitig | brauche
    die/das/den __ bis samstag/freitag/montag/sonntag/mittwoch/donnerstag/dienstag/morgen/zum/spätestens | fehlt noch die/der/das
    zweite/zweiter/rest/hälfte | lieferschein | kann/könnte __ bestellung __ geliefert werden | endlich einen termin | annahme verweigert |
    nicht angenommen weil | wann kommt meiner/meine/meins | wann ist/sind/kommt/kommen sie/es/er __ bei mir/uns/da/ungefähr | ungefähr bei mir
    | wann __ bei mir | die/eine andere & bestellung*/paket*/bleibt/da | nur eine ist da | wo bleibt die/das/der andere/zweite/rest | laut app
    __ in zustellung | in zustellung | zukommen lassen & tracking*/sendungs*/versand* | an wen & ausgeliefert/zugestellt/abgegeben | lieferung
    __ später schicken/liefern/zustellen | antwort auf meine __ frage/beratung & gekauft*/kartenleger/berater*/bezahlt | wo/wann __ der rest |
    der rest der/meiner bestellung/lieferung/ware | wo bleibt/bleiben die/das/der/denn/mein/meine/meinen
    lieferung/bestellung/ware/paket/päckchen/sendung/sie/es/er/bestellte/kalender/buch/deutung/legung/horoskop | nur die hälfte __
    lieferung/bestellung/ware/da/angekommen | neues/neue lieferdatum | lieferdatum wann/für/von | letzter scan | steht __ noch auf offen |
    noch auf offen | wieder kommt niemand | wegen eurer/ihrer lieferung | auf express umstellen | lieferadresse alt/falsch | könnt ihr
    nachsehen & bestell*/grösse/nr | welche grösse ich bestellt | im zoll | mein ergebnis __ kam/nicht | ergebnis/auswertung/test kam nicht |
    an meine nachbarin/nachbarn/arbeit zustellen | bei der lieferung __ geändert | paketbote | paketzusteller | beim falschen
    haus/nachbarn/eingang | falschen haus | falsch zugestellt/abgegeben`,
  notArrived: `noch nicht bei mir/uns | nicht bei mir/uns angekommen/eingetroffen | nicht/nie/nichts/nix/kein*/immer/noch/bisher/net/nimmer/bislang __
    angekommen/gekommen/erhalten/bekommen/geliefert/eingetroffen/da/zugestellt/gekriegt/kriegt/verschickt/versandt/versendet/eingegangen/freigeschaltet/gutgeschrieben/aktiviert/ankam/kam/ausgeliefert/ankommen/versand/losgeschickt/gesehen/erschienen
    | noch nicht da | immer noch nicht | immer noch nichts | noch nichts | immer noch kein* | noch kein* | noch immer nicht/nichts/kein* |
    warte/warten/wart/gewartet __ seit/auf/schon/immer/noch/tage/wochen/vergeblich/stunden/ewig | seit __ warte/warten | verspät* | verzöger*
    | verzug | überfällig* | kommt nicht | kommt und kommt | kommt einfach nicht | lässt auf sich warten | sollte __
    da/ankommen/kommen/geliefert/eintreffen/sein/längst | hätte __ kommen/ankommen/sollen/müssen/geliefert/da | müsste __
    da/angekommen/längst/sein | längst da/geliefert/angekommen/ankommen | versprochen __ heute/gestern/montag/geliefert | zugesagt* | nirgends
    | nirgendwo | spurlos | fehlt noch | fehlt immer | überschritten | hängt fest | hängt seit | steckt fest | nie
    erhalten/angekommen/bekommen | liefertermin __ verstrichen/vorbei/verschoben | bewegt sich nicht | tut sich nichts | nöd/ned/nid/net __
    cho/kommen/acho/da/do/gekommen/okemma | no nöd | nicht/nichts/nix/kein* __
    gekommen/angekommen/eingetrudelt/eingetroffen/reingekommen/zugeschickt/zugesandt/zugesendet | kam nicht/nichts/nie/nix/keine* | kam __
    nicht/nie an | kam bisher/bis-heute nicht/nichts | ist/sind nicht/nie/nichts/noch-nicht __ angekommen/gekommen/da/eingetroffen | ohne _
    lieferung/ergebnis | bis heute nicht/nichts/kein*/nix/warte* | bis jetzt nicht/nichts/kein*/nix | bislang nicht/nichts/kein*/nix | bisher
    nicht/nichts/kein*/nix | da/hier ist nichts/nix angekommen/gekommen | weit und breit | keine spur | lässt auf sich | ist überfällig |
    längst überfällig | schon längst | sollte/sollten/hätte/hätten/müsste/müssten __
    gestern/letzte/vorige/montag/dienstag/mittwoch/donnerstag/freitag/samstag/woche/wochen/tagen/längst/schon | sollte/hätte/müsste __
    da/dasein/hier/ankommen/geliefert | wurde/war/wird __ zugesagt/versprochen/angekündigt | tage/wochen __ verspätung/überfällig/zu-spät |
    verspätung | lieferverzug | lieferverzögerung | nie gesehen | nichts von gehört | warte immer noch/vergeblich/vergebens/sehnsüchtig |
    wart* __ tag*/woch*/monat*/stunde*/ewig* | hat mich nie/nicht erreicht | mich nicht/nie erreicht | nicht bei mir | stillstand | seit __
    stillstand/gleich/unverändert | nicht weiter bewegt | hängt/steht/liegt __ seit __ fest/zentrum/verteilzentrum/zoll/depot | verschwunden |
    wie vom erdboden | nicht losgeschickt/rausgeschickt/abgeschickt | immer noch nix/nichts/nicht/kein* da | in folge & verspätung |
    verspätung in folge | nicht zu sehen | keine auswertung/legung/analyse/horoskop/lieferung bekommen/erhalten | kein versand | bis jetzt
    kein/keine | teil/teile meiner bestellung fehlt/fehlen | woche/wochen/tage zu spät | sofort lieferbar | nur eins/einer/eine/ein-teil da |
    bisher ist nur | und nix/nichts passiert | kam keiner/niemand | sollte __ fertig sein | noch immer unterwegs | immer noch unterwegs |
    wartet und wartet | warte und warte | zugesagt __ werktage | nur die hälfte __ da/angekommen/geliefert | kein einziges mal geliefert | nie
    geliefert | vergangen und __ noch nicht/nichts/kein* | wochen/tage/monate vergangen | warte ich auf | zwei/drei/vier/fünf
    monate/wochen/tage warte | schon ne weile her | weile her | kommt niemand/keiner | und wieder kommt niemand`,
  nothing: `nichts | nix | keine bestellung | keine bestätigung* | keine mail* | keine e-mail* | keine email* | kein zugang | kein code | kein key |
    kein produkt | keine lieferung | keine ware | kein paket | keinen zugang | keinen code | keinen key | keine bestellbestätigung | kein
    artikel | null | keine freischaltung | kein guthaben | keinen download* | bestellung _ nicht _ auf* | nüt | keine rechnung | kein premium
    | keine coins | keinen zugriff | kein zugriff | gar nichts | überhaupt nichts | rein gar nichts | weder bestätigung/mail/ware/lieferung |
    weder eine bestätigung | keinerlei | ohne bestätigung | nichts erhalten/bekommen/passiert/da/gekommen`,
  paid: `bezahlt* | gezahlt | zahlung ist/wurde/ging/war/erfolgt/erfolgreich/raus/getätigt | abgebucht | abgezogen | eingezogen | belastet |
    überwiesen | geld ist/wurde/war _ weg/abgebucht/runter/abgezogen/raus/eingezogen | zahlung __
    durchgegangen/durch/erfolgreich/abgeschlossen/bestätigt | bezahlung | konto __ belastet | kassiert | abgegangen | runtergegangen | geld
    genommen | vorkasse | per paypal/kreditkarte/klarna/vorkasse/twint __ bezahlt | hab/habe __ gezahlt/bezahlt | einbezahlt | abbuchung
    erfolgte | transaktion erfolgreich`,
  denyDelivery: `angeblich __ zugestellt/geliefert/angekommen/ausgeliefert/abgegeben/übergeben/empfangen/ausgehändigt | als
    zugestellt/geliefert/ausgeliefert & aber/nicht/nichts/nie/kein*/obwohl/falsch/nix/jedoch | laut __
    zugestellt/geliefert/abgegeben/ausgeliefert/übergeben/angekommen & aber/nicht/nichts/nie/kein*/nix/stimmt/jedoch/niemand |
    steht/heisst/sagt/zeigt/status/tracking/dhl/dpd/hermes/gls/ups/post __ zugestellt/geliefert/ausgeliefert/abgegeben &
    aber/nicht/nichts/nie/kein*/nix/stimmt/niemand/falsch | zugestellt/geliefert/ausgeliefert aber | zugestellt/geliefert
    markiert/gemeldet/vermerkt & aber/nicht/nichts/nie/nix/obwohl | zugestellt obwohl | nie bei mir angekommen | nicht bei mir
    angekommen/abgegeben | beim nachbarn & nicht/nichts/kein*/weiss/niemand | nachbar* __ nichts/nicht/kein* | wurde nie/nicht
    zugestellt/geliefert obwohl | angeblich __ erhalten/angenommen/im-briefkasten/hinterlegt/empfangen/unterschrieben/entgegengenommen |
    wurde/ist/sei __ zugestellt/geliefert/abgegeben & hier/aber/nachbar*/nichts/liegt/nix | zugestellt/geliefert/abgegeben &
    hier/nachbarn/briefkasten/haustür liegt/haben/nichts/nix/nie | als zugestellt/geliefert | laut
    app/tracking/status/dhl/dpd/hermes/ups/post/gls __ zugestellt/geliefert/abgegeben/ausgeliefert/empfangen | habe/hab/haben __ nie/nicht
    erhalten obwohl/laut/angeblich | unterschrift __ nicht/fremd*/fälsch*/kenne | ablageort | abstellgenehmigung | abstellort | beim nachbarn
    abgegeben | niemand __ angenommen/entgegengenommen | nicht von mir unterschrieben`,
  redeliver: `ersatzlieferung | neulieferung | nachlieferung | nachliefer* | nachsend* | ersatz* | austausch* | umtausch* | umtauschen | tauscht __ aus
    | schick*/send*/liefer*/verschick* __ nochmal*/erneut/neu/neue/neuen/neues/noch/ersatz | nochmal*/erneut/neu __
    schick*/send*/liefer*/zuschick*/zusend*/verschick*/versend* | noch einmal __ schick*/send*/liefer*/zuschick*/versend* | neues/neuen/neue
    __ schicken/senden/zuschicken/zusenden/haben/bekommen | zweite lieferung | erneute zustellung | zweiter zustellversuch | neu zustellen |
    möchte/will/brauche/hätte nur/einfach/bloss/lediglich/gerne/gern/endlich mein/meine/meinen/die/das/den __
    bestellung/paket/ware/lieferung/artikel/sachen/key/code/produkt/schuhe | nur/einfach/bloss/endlich meine/mein/meinen
    bestellung/paket/ware/lieferung/artikel/sachen/key/code/produkt | will/möchte/brauche mein/meine/meinen
    bestellung/paket/ware/lieferung/artikel/key/code/sachen | will/möchte dass _ geliefert wird/werden | sondern mein*/die/das
    bestell*/paket/ware/lieferung/artikel | nochmal/nochmals zuschicken/schicken/senden/versenden/liefern | schickt/sendet/liefert/versendet
    bitte/es/das/die/mir/sie __ nochmal*/neu/erneut/noch-einmal | bitte __ nochmal*/erneut/neu/noch-einmal __
    schick*/send*/liefer*/verschick*/zustell* | könnt/können/könnten/könntet/kann __ nochmal*/erneut/neu/noch-einmal __
    schick*/send*/liefer*/verschick*/zustell* | ersatz __ schicken/senden/bekommen/haben/liefern | austausch __ gerät/artikel/ware/teil |
    austauschgerät | ersatzgerät | ersatzteil* | ersatzprodukt | lampe/buch/fotobuch/schuhe/jacke/kalender haben | einfach/nur/lediglich/bloss
    __ haben die/was/den/das ich bestellt | noch einmal losschicken/schicken/senden/zustellen | nochmal losschicken | erneut losschicken | kam
    zurück an euch/sie | paket kam zurück | zurück an absender | retour an absender | an den absender | zurückgegangen | ich
    will/möchte/brauche die/den/das puppe/teil/geschenk/buch/spiel/produkt/sache/gerät/artikel/kleid | will die __ haben`,
  defect: `kaputt* | defekt* | beschädig* | gebrochen* | zerbrochen* | zerkratzt* | kratzer | gerissen* | zerrissen* | verbeult* | undicht* |
    ausgelaufen* | läuft aus | falsche/falscher/falsches/falschen
    artikel/grösse/farbe/produkt/modell/ware/teil/lieferung/version/code/key/paket/bestellung/schuhe/sache/hülle/variante/menge/produkt* |
    fehlt/fehlen __ teil*/schraube*/artikel/zubehör/hälfte/stück/kabel/inhalt/ladegerät |
    teil*/artikel/zubehör/hälfte/stück/kabel/schrauben/netzteil/ladekabel/paar _ fehlt/fehlen | unvollständig* | mangelhaft* | mängel | mangel
    | nicht wie beschrieben | entspricht nicht | passt nicht | nicht das was ich | nicht das bestellte | etwas anderes | was anderes bekommen
    | was ganz anderes | schlechte qualität | miese qualität | schrottig* | abgelaufen* | verschimmel* | schimmel* | verdorben* | fleck* |
    fälschung* | gefälscht* | fake-produkt | leeres paket | paket __ leer | karton __ leer | war leer | gebraucht* _ geliefert/ware/zustand |
    benutzt* zustand | code/key/gutschein/schlüssel __ ungültig/bereits/eingelöst/verwendet | ungültiger code/key | bildschirm __ riss | riss
    im | sprung im | verkratzt* | zu klein | zu gross | funktioniert __ akku | geht nicht an | lässt sich nicht einschalten | falsch geliefert
    | falschlieferung | abgebrochen* | verbogen* | transportschaden | glasbruch | splitter | kam/kamen/ist/war/sind/waren/wurde __
    beschädigt/kaputt/zerbrochen/defekt/zerkratzt/verbogen/nass/zerknickt/geknickt/zerdrückt/eingedrückt/verknickt/verschmutzt/dreckig/fleckig
    an/geliefert | geknickt* | zerknickt* | eingedrückt* | zerdrückt* | durchnässt | falsch* bedruckt/graviert/geschrieben/zugeschnitten |
    falsch* name/text/bild/foto/datum/ort | falsch* __ geschickt/geliefert/bekommen/erhalten/im-paket/drin | statt __
    geliefert/bekommen/geschickt/erhalten | farben __ blass/falsch/anders/verfälscht | unscharf* | verschwommen* | pixelig* | verpixelt* |
    druckfehler | druckqualität | blass | seiten fehlen | fehlen __ seiten/teile/stücke/schrauben | seite* __ leer/doppelt/verkehrt/vertauscht
    | löst sich | geht ab | fällt auseinander | auseinandergefallen | naht __ auf/offen/gerissen | loch in/im | reissverschluss | funktioniert
    nicht mehr nach | schon kaputt | nach __ kaputt | wackelt* | bestellt hatte/habe ich __ bekommen/erhalten/geliefert/kam | nicht das*
    bestellte/richtige | stimmt nicht mit __ überein | weicht __ ab | falsche farbe/grösse/ausführung | billig verarbeitet | ohne
    zubehör/netzteil/anleitung/ladekabel | leere seiten | aus drei sätzen | eine/einer/einige/zwei der __ fehlt/fehlen | fehlt in der
    lieferung/im-paket/in-dem-paket | uhr/gerät/lampe/kopfhörer/maschine __ lädt-nicht/geht-nicht/startet-nicht | gelieferte/gelieferten __
    nicht/kaputt/defekt | angelaufen | schwarz angelaufen | ist doch kein silber/gold/leder | reissverschluss __ klemmt/kaputt | klemmt |
    ist/sind locker | wackelig | nicht festschrauben | ein bein | ein loch | nach einer woche ein`,
} satisfies Partial<Lexicon>;
