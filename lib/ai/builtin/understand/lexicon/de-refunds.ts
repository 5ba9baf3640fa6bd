import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about refunds, cancelling and subscriptions. Syntax: lexicon.ts. */
export const deRefunds = {
  neg: `nich | nit | nischt | nicht | kein | keine | keinen | keiner | keinem | keines | nie | niemals | nichts | nix | nimmer | net | ohne | weder | noch nie | ned |
    nid | nöd | nüt`,
  noWant: `will/wollte/möchte/möcht/brauche/brauch/verlange/benötige/wünsche/wollen/möchten/fordere kein* | will/möchte/brauche/verlange/wollte
    ich/jetzt/aber/gar/auch/doch kein* | geht/ging __ nicht um | nicht interessiert an | kein interesse an | bitte nicht um | bitte kein* |
    will/möchte _ nicht _ sondern | nicht nach _ gefragt | brauche _ nicht | will/möchte/brauche kein* _
    ersatz*/pause/bot/roboter/ki/mensch*/tarifwechsel/upgrade/rückruf/mitarbeiter*/neulieferung/austausch`,
  cond: `wenn | falls | sofern | sonst/ansonsten/andernfalls/anderenfalls will/möchte/hätte/verlange/fordere/brauche/bitte/erwarte/wünsche | es sei
    denn | ausser wenn | im falle | für den fall | sollte es/das/die/der/mein/meine/ich/bis/sie/sich/dies/diese/nichts/weiterhin/nicht |
    sollten sie/die/meine/wir/bis | gesetzt den fall | vorausgesetzt | was wenn`,
  politeCond: `wenn möglich | wenn es/s _ egal/gleich/recht ist | wenns _ egal/gleich/recht ist | wenn es keine umstände macht | falls möglich | sofern möglich | wenn/falls es/das _ möglich/geht/ginge/passt/klappt | wenn das/es ok/okay/recht ist |
    wäre/bin/wär _ dankbar/froh/nett/schön/super/toll/lieb/verbunden wenn | freuen wenn/falls |
    dankbar/nett/schön/super/toll/lieb/klasse/freundlich/prima wenn | wenn sie/ihr/du könnten/könntet/könntest/können/könnt/kannst | wenn
    sie/ihr/du mir/uns/das/bitte _ könnten/könntet/könntest/würden/würdet | auch wenn | selbst wenn | als wenn | wie wenn | besser wenn |
    geholfen wenn | immer wenn | jedes mal wenn | jedesmal wenn | wenn ich/man`,
  but: 'aber | jedoch | allerdings | sondern | doch | nur | stattdessen | trotzdem | obwohl',
  refund: `letzte/letzten/diese/die abbuchung/zahlung/rate/beitrag zurück | gebt/geben/gib/gäbe/überweist/bucht __ abbuchung/betrag/zahlung/beitrag/gebühr/summe _ zurück | kauf __ zurückdreh*/zurücknehm* |
    wenn/falls/sollte __ geld/betrag/summe/kohle __ nicht da/zurück/eingegangen/drauf | jeden/jeder cent/euro zurück | zurückbuchen | zurückzubuchen | bucht/buchen mir/uns/das/den/es/bitte __ zurück | rückerstatt* | rückzahl* | rückvergüt* | rücküberweis* | rückabwick* | rückbuchung auf | refund* | zurückerstatt* | zurückzahl* |
    zurückgezahlt | zurückbezahl* | zurücküberweis* | zurückzuerstatt* | zurückzuzahl* | zurückzuüberweis* | zurückgeld | erstattung* |
    kaufpreiserstattung | geldrückgabe | geldzurück | moneyback | erstatte/erstatten/erstattet sie/mir/uns/das/den/die/bitte/ihr | mir/uns _
    erstatt* |
    geld/betrag/kosten/summe/zahlung/preis/kaufpreis/gebühr/gebühren/beitrag/rechnungsbetrag/monatsbeitrag/jahresbeitrag/differenz/restbetrag/kohle
    __ erstatt*/rückerstatt*/wiederhaben/wiederbekomm*/wiederkrieg* |
    geld/betrag/kohle/summe/beitrag/gebühr/gebühren/zahlung/kaufpreis/asche/euro/eur/franken/chf/knete/beträge/geldes/cash __
    zurück/zrück/zurückbekomm*/zurückhaben/zurückgeb*/zurückzahl*/zurückerhalt*/zurückkrieg*/zurückkommt/zurückforder*/zurückverlang*/zurücksend*/zurückschick*/zurückerstatt*/zurückgegeben/zurückzugeben/zurückzubekommen/zurücküberweis*/zurückgewähr*/retour/wieder
    | zurück _ geld | wo ist/bleibt/bleiben mein/das/unser geld | geld will/möchte/hätte ich _ zurück/wieder/haben | will/möchte/hätte
    gern/gerne/mein/sofort/bitte/nur mein geld | geld her | gib/gebt/geben _ geld | geld* _ wieder haben/her | überweis* __ zurück |
    zahl*/schick*/bucht/buchen __ geld/betrag/summe/euro/zahlung __ zurück | zahlen sie __ zurück | gutschreib* | gutzuschreiben |
    betrag/geld/summe _ gutgeschrieben | bitte* um _ gutschrift | gutschrift auf mein* | storno |
    storniere*/stornierung/storniert/stornieren/cancel*/annulliere*/annullierung/annullieren/stornierungs* __
    bestell*/auftrag*/kauf/kaufs/kaufes/einkauf/zahlung/order/buchung/ticket*/transaktion/lieferung |
    bestell*/auftrag*/kauf/einkauf/order/buchung/ticket* __ stornier*/storno/cancel*/annullier*/widerruf*/rückgängig |
    bitte/können/könnten/könntet/könnt __ zahlung/transaktion/abbuchung __ stornier*/annullier*/rückgängig | rückgängig mach*/gemacht/zu __ |
    widerruf* | vom kauf/vertrag/kaufvertrag zurück* | trete/zurücktreten vom/von | retournier* | retoure* | rücksendung | rückgabe |
    zurückgeben | zurückzugeben | zurückzuschicken | zurückschicken | zurücksenden | umtausch gegen geld | geld statt | wandlung | minderung |
    kaufpreisminderung | rückgängig machen/gemacht | kauf rückgängig | zurückgegeben & geld/nix/nichts | wieder gutschreiben |
    geld/betrag/kaufpreis/beitrag/euro/franken __ wieder auf mein/meinem | wieder haben __ geld | mein geld wieder* | meine kohle | meine
    knete | erstattet bekommen | gutgeschrieben bekommen | auszahlen | auszahlung | rücküberweisung | rückführung | anzahlung zurück* |
    storniert haben | bestellung/auftrag/kauf/buchung __ zurücknehmen/zurückziehen/zurücktreten/widerrufen/stornieren | möchte/will/würde/kann
    __ bestellung/kauf/auftrag/buchung __ storn* | nehmt/nehmen __ ware/artikel/jacke/schuhe/kleid __ zurück | schicke/sende/schick/send __
    zurück | zurückgeschickt/zurückgesendet/zurückgesandt/retourniert & geld/erstatt*/rückzahlung/gutschrift/betrag/euro/gutgeschrieben |
    bekomme/kriege/krieg/bekomm/erhalte/bekommen/kriegen/erhalten ich/wir __ geld/betrag/euro/kaufpreis __ zurück/wieder/erstatt* |
    kann/könnte/darf/kriege/bekomme/erhalte/dürfte ich/wir/man/mir _ rückerstattung/erstattung/rückzahlung/gutschrift/refund | bitte/bitten um
    __ überweisung/rücküberweisung/auszahlung/erstatt*/rückerstatt* | geld wäre mir lieber | dann lieber das/mein geld | statt ersatz __ geld
    | differenz __ erstatt*/zurück*/gutschreib* | zuviel/zu-viel gezahlt*/bezahlt*/abgebucht* __ zurück/erstatt*/gutschr* | geld bitte __ auf
    | gelt zurück | geld zurük/zurug/zurrück | mein geld __ nicht/nix/nie wieder*/zurück*/da/bekommen/gesehen/erstattet | versproch*
    erstatt*/rückerstatt*/rückzahlung/gutschrift | gutschrift/erstattung/rückerstattung/rückzahlung __
    unterwegs/zu-sehen/nicht/nix/nichts/nirgends/offen/aus | versehentlich* __ kauf/bestellung/abo* | falsches abo/produkt/paket __
    erwischt/gekauft/bestellt | verklickt | vertan __ bestell* | fehlkauf & geld/zurück*/wieder/erstatt* | fehlbestellung | doppelt bestellt |
    rücktritt vom | von der bestellung/dem-kauf/dem-vertrag zurück* | möchte/will/würde __
    zurückgeben/zurückschicken/zurücksenden/retournieren/umtauschen | storno bitte | bitte storno | vollen/volle/ganzen/gesamten
    betrag/kaufpreis/summe __ erstatt*/zurück* | kaufpreis zurück | wiederhaben | zurückhaben | zurückbekommen | zurückerhalten |
    zurückverlangen | zurückfordern | aus-versehen/versehentlich/ausversehen/unabsichtlich __
    gekauft/bestellt/kaufen/gedrückt/abonniert/geklickt/abgeschlossen | abgesagt* & teilnahmegebühr/gebühr/geld/zurück/kosten/erstatt* |
    gebühr*/teilnahmegebühr/kursgebühr/beitrag/anzahlung __ zurück | widerrufsrecht gebrauch | gebrauch machen __ widerruf* | von meinem __
    widerrufsrecht | mache von __ widerruf* | eine zahlung/abbuchung davon/bitte zurück | erstattung/rückerstattung/rückzahlung
    zugesichert/zugesagt/versprochen/angekündigt/bestätigt | betrag für die fehlenden | rückerstattung/erstattung/rückzahlung
    beantragen/anfordern/einleiten/veranlassen |
    ticketpreis/kaufpreis/eintritt/eintrittspreis/kursgebühr/teilnahmegebühr/beitrag/kurspreis/seminargebühr/anzahlung/versandkosten __
    überwiesen/zurück*/erstatt*/ausgezahlt/wieder | fällt aus/ausgefallen/abgesagt & überwiesen/geld/ticketpreis/zurück* | möchte/will/hätte
    ich/gern/gerne __ zurück haben | das möchte/will ich zurück | zurück haben | betrag zurückzahlen | woanders/anderswo __ günstiger* &
    bestellung/annullier*/stornier* | mis/mi/mei/mein geld zrugg/zruck/zrück/retour | geld zrugg/zruck | retour überweisen |
    kursgebühr/teilnahmegebühr/gebühr/beitrag __ zurückzuüberweisen/zurückzuerstatten/zurückzuzahlen/zurücküberweisen | aus gesundheitlichen
    gründen & geld/gebühr/kurs/erstatt*/zurück* | bitte erstatten | einmal bitte zurück | wieder wenn ich | krieg/kriege/bekomm/bekomme ich __
    geld wieder | zurückgeschickt & geld/erstattung/wo-bleibt | das/mein geld bleibt | wo bleibt das/mein geld | stück __ stornieren | ohne zu
    fragen __ gekauft/bestellt | übers ohr gehauen & geld | mein geld zurück/wieder/her/sofort/jetzt/bitte | wo ist/bleibt mein geld |
    differenz __ zurück | statt als gutschein | nicht als gutschein | statt gutschein | kein gutschein __ geld | geld statt gutschein | wie
    läuft die/meine erstattung/rückerstattung __ ab | gibt es das/mein geld zurück | kriege/bekomme/krieg ich die anynumber __ wieder/zurück |
    bekomme die __ wieder | nicht besuchen/teilnehmen/kommen & geld/zurück/erstatt*/stornier* | zahlung/buchung/kauf/transaktion __ rückgängig
    | liesse sich die zahlung/der-kauf/die-buchung __ rückgängig | lediglich/nur/einfach meine/die anynumber __ zurück | will lediglich |
    meine anynumber euro/€/franken __ zurück | ticket/tickets/karten/eintrittskarten __ zurückgeben/zurück/stornieren | restlichen betrag |
    anteilig __ erstatt*/zurück* | anteilig erstattet | erstattet kriegen/haben/bekommen | gutschrift auszahlen/aus/überweisen | nicht
    verrechnen | überweisen sie mir die gutschrift | nicht neu senden __ erstatten | sondern erstatten | falsche
    paket/produkt/kurs/abo/artikel ausgewählt/gekauft/bestellt/erwischt | fehler gemacht & bestell*/kauf*/zahlung/rückgängig | gutschrift
    von/über/für/nach | nach meiner/der gutschrift/erstattung/rückerstattung/rückzahlung/retoure | meine/meiner
    gutschrift/erstattung/rückerstattung/rückzahlung | kriege/bekomme/krieg ich davon was/etwas wieder/zurück | was wieder &
    euro/€/geld/verlieren | gegen geld zurück* | zurückgeben gegen geld | schreiben sie mir den betrag gut | ungewollt verlängert &
    geld/zurück | wann/bis-wann __ rückzahlung/erstattung/gutschrift/rückerstattung __ erfolgt/kommt/da | wann
    kommt/kommen/bekomme/krieg/kriege/erhalte __ geld/erstattung/rückzahlung/gutschrift/rückerstattung | wo bleibt/bleiben __
    geld/erstattung/rückzahlung/gutschrift/rückerstattung | wann überweist/überweisen/zahlt/zahlen __ mir/uns __ endlich/anynumber/geld/betrag
    | überweisen sie mir __ anynumber | nicht stattgefunden* & geld/erstatt*/zurück* | geld nicht freiwillig | mir das geld __ gebt/geben |
    lieber das geld überweisen/auszahlen/haben/zurück | gutschein __ nicht brauchen/nutzen/gebrauchen & geld | statt gutschein __ geld`,
  refundDone: `erstattung/rückerstattung/rückzahlung/gutschrift/geld/refund ist/sind _ da/angekommen/eingegangen/drauf/zurück/gekommen/durch | habe/hab _
    mein/das/die geld/erstattung/rückerstattung zurückbekommen/zurückerhalten/bekommen/erhalten/zurück | danke*/dank __
    erstatt*/rückerstatt*/rückzahlung/gutschrift | habt/haben sie/mir/ihr mir/das/ja/schon/bereits/letzte/letzten/damals _
    erstattet/zurückerstattet/zurückgezahlt/rückerstattet | wurde/wurden __
    schon/bereits/ja/gestern/heute/inzwischen/mittlerweile/letzte/schnell _
    erstattet/zurückerstattet/zurückgezahlt/rückerstattet/zurücküberwiesen/gutgeschrieben/zurückgebucht |
    mir/uns/mittlerweile/inzwischen/gestern/heute/vorgestern/montag/betrag/geld/zahlung/bestellung/das/alles wurde/wurden _ _
    erstattet/zurückerstattet/zurückgezahlt/rückerstattet/zurücküberwiesen/gutgeschrieben/zurückgebucht | ist/sind __
    schon/bereits/ja/gestern/heute/inzwischen/mittlerweile _ erstattet/zurückerstattet/zurückgezahlt/rückerstattet/gutgeschrieben |
    habe/hab/haben mein/meine/die/eine/das/unser/unsere/den geld/erstattung/rückerstattung/rückzahlung/gutschrift/betrag _
    erhalten/bekommen/zurück/zurückbekommen/zurückerhalten | habe/hab/haben _ schon/bereits/gestern/heute/inzwischen/mittlerweile/dankend __
    geld/erstattung/rückerstattung/rückzahlung/gutschrift/betrag __ erhalten/bekommen/zurück/zurückbekommen/zurückerhalten | habe/hab/haben
    das/es/den/die/alles _ erstattet/zurückerstattet/gutgeschrieben bekommen | erstattung/rückerstattung/rückzahlung/gutschrift/geld __
    heute/gestern/jetzt/soeben/gerade/inzwischen/mittlerweile/endlich _ eingegangen/angekommen/gutgeschrieben/drauf/erhalten |
    geld/betrag/erstattung/rückzahlung/gutschrift ist/sind _ wieder/zurück auf/da | geld ist _ wieder da |
    bereits/schon/gestern/inzwischen/mittlerweile erstattet/zurückerstattet/rückerstattet | danke für die schnelle
    rückerstattung/erstattung/rückzahlung | wie bestätigt erstattet | erstattung/rückerstattung/rückzahlung/geld/gutschrift ist/sind/war
    heute/gestern/schon/bereits/soeben/eben/gerade/inzwischen/pünktlich _ eingegangen/angekommen/da/drauf |
    rückerstattung/erstattung/rückzahlung/gutschrift __ geklappt/funktioniert/durch/erledigt | rückerstattung hat geklappt`,
  refundPolicy: `rückgaberecht | rückgabefrist | rückgabebedingung* | widerrufsfrist | widerrufsbelehrung | erstattungsrichtlinie* |
    rückerstattungsrichtlinie* | rückerstattungspolitik | erstattungsbedingung* | rückgaberichtlinie* | stornobedingung* |
    stornierungsbedingung* | umtauschrecht | geld-zurück-garantie | geldzurückgarantie | geld zurück garantie | rückgabe möglich | rückgabe
    richtlinie* | wie funktioniert/läuft/lange/geht/sind/ist/handhabt/handhaben/regelt/regeln __
    erstatt*/rückerstatt*/rückzahlung*/rückgabe*/widerruf*/retoure* | wie lange __ dauert/braucht __ erstatt*/rückerstatt*/rückzahlung*/geld |
    dauert __ erstatt*/rückerstatt*/rückzahlung*/gutschrift | wie viele tage/wochen __ zurückgeb*/erstatt*/rückgabe/widerruf*/umtausch* |
    kann/könnte/könnt/bekommt/kriegt/bekäme/bekomm man/kunde/kunden __ erstatt*/rückerstatt*/zurück*/geld/storn*/retour*/widerruf* |
    bekomme/bekäme/kriege/kann/könnte/hätte/habe ich __ geld/erstatt*/rückerstatt*/zurück*/rückerstattung/storn* __ wenn/falls | wenn/falls __
    bekomme/bekäme/kriege/kann/könnte/bekommt/kriegt ich/man _ geld/erstatt*/rückerstatt* | anspruch auf __ wenn/falls | unter welchen __
    erstatt*/rückerstatt*/zurück*/geld | was passiert __ erstatt*/rückerstatt*/geld/rückgabe | bieten/bietet/gibt/gibts __
    rückerstatt*/erstattung*/rückgabe*/geld-zurück* | was ist/sind _ erstatt*/rückerstatt*/rückgabe* | bedingungen/regeln/voraussetzungen __
    erstatt*/rückerstatt*/rückgabe*/storn*/widerruf* | wie lange habe/hätte/hab/bleibt/kann ich __ zurück*/umtausch*/retour*/widerruf*/storn*
    | bis wann kann __ zurück*/widerruf*/storn*/erstatt* | ab wann __ erstatt*/rückerstatt* | erstattungsfähig | rückgabe innerhalb |
    theoretisch | rein hypothetisch | fragen/frage zur/zu rückgabe*/erstattungs*/rückerstattungs* | welche/wie-ist/wie-lang/wie-lange-ist/gilt
    rückgabefrist/widerrufsfrist/rückgaberecht/widerrufsrecht | kostenlos* retour*/rückgabe/rücksendung/umtausch | wer zahlt/trägt __
    rücksend*/retour*/rückversand | rücksendekosten | retourenkosten | ist __ umtausch* möglich | ist/sind __ vom-umtausch/von-der-rückgabe
    ausgeschlossen | kann man __ umtauschen/zurückgeben/zurückschicken/stornieren/widerrufen | geld-zurück garantie | bei nichtgefallen |
    falls es/sie/er/das __ nicht passt/gefällt | wenn es/sie/er/das/ich __ nicht passt/gefällt/zufrieden | stornogebühr* | wie sieht es __
    rückgabe/erstattung/stornierung/umtausch | wie läuft __ rückgabe/umtausch/retoure | wie funktioniert __ rückgabe/umtausch/retoure/widerruf
    | habe/hab/hätte/gibt/gilt/besteht/haben __ widerrufsrecht | widerrufsrecht bei/gilt/besteht/gibt/für | bedingungen wenn __ nicht gefällt
    | wie sind __ bedingungen __ gefällt/zurück*/rückgabe | wenn mir das/der/die/es __ nicht gefällt/passt/zusagt | angenommen __
    geld/zurück/erstatt*/gefällt | kriegt/bekommt/bekäme/erhält man __ geld/zurück*/erstatt* | wie ist/sieht das/es __
    rückgabe*/retoure*/umtausch*/rückgaben | wie __ rückgaben | bevor ich bestelle/kaufe & rückgabe*/zurück*/umtausch*/retour* | gibt es/gibts
    bei/da/dann/generell/grundsätzlich __ geld zurück | kann ich es/sie/ihn/das bei nichtgefallen | bei nichtgefallen __ zurück*`,
  refuseRefund: `kein geld zurück | geld/erstattung/rückerstattung zurück brauch/brauche/will/möchte ich nicht | geld brauch/brauche/will/möchte ich nicht | soll/sollt/sollen/sollst/muss/müsst/müssen/braucht/brauchen nicht/nicht-auch/bitte-nicht/auf-keinen-fall erstattet/erstatten/zurückerstattet/rückerstattet/zurückgezahlt/zurückzahlen |
    will/möchte/wollte/brauche/verlange _ kein/keine/keinen geld/erstatt*/rückerstatt*/rückzahlung/gutschrift/refund/stornierung/storno |
    will/möchte/wollte/brauche _ nicht _ geld/erstatt*/rückerstatt*/zurück | statt/anstatt/anstelle _ erstatt*/rückerstatt*/geld/rückzahlung |
    nicht um __ erstatt*/rückerstatt*/geld/rückzahlung | keine rückerstattung/erstattung/rückzahlung/stornierung
    bitte/sondern/nur/nötig/notwendig/danke/ich | nicht erstatten/zurückzahlen/stornieren/zurückerstatten bitte/sondern/nur | bitte
    nicht/keine/kein erstatten/zurückzahlen/stornieren/rückerstattung/erstattung/geld | erstattung/rückerstattung/rückzahlung/geld zurück
    brauche/will/möchte ich nicht/keine | erstattung/rückerstattung/stornierung ist nicht nötig/notwendig/erforderlich | nicht mein geld
    sondern | nicht das geld __ sondern | behaltet/behalten das geld | geld könnt ihr behalten | geld könnt/können/dürft __ behalten | geht __
    nicht ums/um geld/erstatt*/rückerstatt*/das-geld | nicht ums geld | erstattung/rückerstattung/geld interessiert/hilft/nützt/bringt
    mir/mich _ nicht/nichts | lieber __ ware/bestellung/artikel/produkt/buch __ als _ geld/erstattung | nicht stornieren | kein geld zurück
    sondern/haben/bitte/nur/danke | keine erstattung/rückerstattung haben/sondern | bitte keine/keinen/nicht __
    stornierung/storno/erstattung/rückerstattung/stornieren | nichts stornieren | will/möchte nichts stornieren/zurückgeben | geld
    will/möchte/brauche ich __ nicht/gar-nicht | mein geld will ich gar nicht | geld __ gar nicht zurück`,
  cancel: `kündige | kündigen | kündigung | kündigt | stornier* | storno | beend* | stopp* | abbestell* | abmeld* | cancel* | canceln | auflös* |
    deabonnier* | annullier* | abschalt* | abstell*`,
  cancelSub: `raus/heraus aus dem/diesem/meinem vertrag/abo/abonnement | aus dem/diesem/meinem vertrag/abo/abonnement raus/heraus | lasst/lassen/lass __ vertrag/abo*/mitgliedschaft __ enden/auslaufen | abo*/zeitungsabo/familienabo/jahresabo/mitgliedschaft
    brauchen/brauche wir/ich __ nicht/nimmer mehr |
    nicht mehr/länger beziehen | nicht dabeibleiben | nicht mehr mitmachen | werde/werd ich __ abo*/probeabo/testabo/mitgliedschaft/vertrag __
    los | auslaufen lassen & abo*/vertrag/mitgliedschaft/zugang/premium | steige/steig __ aus & abo*/club/mitgliedschaft/vertrag/premium |
    keine weiteren hefte/kisten/boxen/ausgaben | keine kisten/hefte/boxen/ausgaben mehr | austreten & club/verein/mitgliedschaft | kündige | kündigen | kündigung | kündigungs | kündig | kündigt | kündigungswunsch | kündigungsbestätigung | zu kündigen | aufkündig* |
    abo* __
    stornier*/beend*/cancel*/abbestell*/auflös*/löschen/stopp*/loswerden/abmeld*/weg/annullier*/abschalt*/ausschalt*/deaktivier*/aufheb*/kündigen/raus/los/abbrech*/einstell*/nicht/zurücktreten
    | mitgliedschaft/vertrag/plan/tarif/premium/probeabo/probemonat/testabo/testphase/verlängerung/subscription/membership/dienst/paket __
    stornier*/beend*/cancel*/abbestell*/auflös*/stopp*/loswerden/abmeld*/annullier*/deaktivier*/aufheb*/kündigen/ausschalt*/abschalt* |
    stornier*/beend*/cancel*/abbestell*/stopp*/löse/deaktivier*/annullier*/löschen __
    abo*/mitgliedschaft/vertrag/tarif/premium/probeabo/probemonat/testphase/subscription/membership/verlängerung | abbestellen | abo* _
    abbestellt/abmelden | automatische verlängerung/abbuchung/zahlung* _ ausschalten/deaktivieren/abstellen/beenden/stoppen |
    verlängerung/abbuchung/abbuchungen/zahlungen _ stoppen/beenden/deaktivieren/abschalten/abstellen/ausschalten/einstellen | nicht _
    verlänger* lassen/möchte/will/werden | nicht/nimmer verlängern | nicht zu verlängern | nicht mehr verlängern | nicht automatisch
    verlängern | nicht weiter/mehr abbuchen | hört auf __ abzubuchen | hören sie auf __ abzubuchen | nichts mehr ab* | bucht nichts mehr |
    will/möchte/brauche _ abo* nicht mehr/länger | will/möchte/brauche _ abo* _ nicht mehr | kein abo* mehr | deabonnieren | deabo* | abo*
    raus | will _ raus | aussteigen | steige aus | austreten | austritt | aus dem abo* | aus dem vertrag | wie __ kündigen/kündige/kündig |
    sonderkündigung* | vertragsauflösung | vertragsende | kündigungsbutton | kündigungsknopf | kündigungsformular | kündigungslink |
    kündigungsschreiben | kündigungsbestätig* | kündigungstermin | kündigungsseite | kündigungsfunktion | kündigungsmöglichkeit* |
    kündigungsgrund | gekündigt werden | gekündigt haben möchte | wie werde/komme/kann/krieg ich __ abo*/vertrag/mitgliedschaft/premium __
    los/raus/weg | komme/komm __ aus __ abo*/vertrag raus | abo* __ bis/zum/ende __ auslaufen/ablaufen | auslaufen lassen |
    probeabo/probemonat/testphase/testversion/abo*/mitgliedschaft __ nicht _ verläng*/weiter*/fortsetz*/fortführ* | nicht
    fortsetzen/fortführen/weiterführen/weiterlaufen/übernehmen | nicht ins/in-ein/in-das __ abo*/jahresabo übergehen | keine/kein
    automatische/weitere verlängerung/abbuchung/zahlung/abo* | keine verlängerung | will/möchte/bin nicht länger __ mitglied/kunde/abonnent* |
    mitglied* beenden/aufgeben/abgeben | bitte __ mitgliedschaft/abo*/vertrag __ beenden/kündigen/löschen/stornieren/auflösen | abo* bitte
    löschen/weg/stoppen/beenden | nehmt/nimm/nehmen __ aus dem abo*/verteiler | meldet/melden/melde __ ab | abmeldung | abomelde | schluss mit
    dem abo* | vertrag/abo*/mitgliedschaft aufheben/auflösen/aufgelöst | newsletter-abo | abo* zum nächst* | beende/beenden/beendet __
    abo*/mitgliedschaft/vertrag/premium | abo* loswerden | premium __ abschalten/abstellen/beenden/kündigen | bin raus | steig* __ aus |
    abo*/premium/mitgliedschaft nicht mehr/länger haben/wollen/nötig | brauche/will/möchte __ abo*/premium/mitgliedschaft __ nicht/nimmer mehr
    | kündigung* | melde/meld/meldet __ ab & premium/abo*/mitgliedschaft/newsletter-abo/kurs | melde/meld/meldet mich __
    premium/abo*/mitgliedschaft/kurs ab | nicht weiterführen/fortsetzen/weiterlaufen | verstorben* __ vertrag/abo*/mitgliedschaft | online
    kündigen | raus aus der nummer/dem-abo/dem-vertrag | zum monatsende/jahresende/quartalsende & kündig*/beend*/abo*/mitgliedschaft/vertrag |
    will/möchte raus | abo* stoppen | trotzdem kündigen | per anynumber __ auflösen/kündigen/beenden | auflösung ihrer/meiner/der
    mitgliedschaft | nicht länger __ abonnieren/mitglied/nutzen/bezahlen/dabei | nicht länger zu abonnieren | keine weiteren/weitere
    lieferungen/lieferung/abbuchungen/sendungen/zahlungen | sonderkündigungsrecht | werde/werd/krieg/kriege __ abo* __ los/wieder-los | abo*
    __ los | kiste/box __ nicht mehr/beenden/abbestellen | probemonat/probeabo/testphase endet & nicht/verlängern/kündigen | will/möchte nicht
    verlängern | abo* hat sich __ verlängert & beenden/kündigen/stornieren | beenden sie __ abo*/mitgliedschaft/vertrag | wir brauchen __
    nicht mehr & abo*/kiste/box/mitgliedschaft/lieferungen | abbuchungen/zahlungen/einzug/lastschrift __ ein ich möchte/will | stellen sie die
    abbuchungen/zahlungen/lieferungen ein | nicht weitermachen | möchte/will nicht weitermachen | anderen anbieter entschieden | zu einem
    anderen anbieter | per whatsapp/mail/telefon/post/brief/fax kündigen | abo* nicht behalten/weiter | kündigung zum | nicht behalten &
    abo*/mitgliedschaft/vertrag | bitte nicht verlängern | nix/nichts für mich __ nicht/kündig*/verlängern/beenden | will/möchte
    es/das/ihn/sie nicht weiter/mehr & abo*/mitgliedschaft/premium/probeabo | nur zum testen __ abo*/nicht | abo* nur zum testen | beendigung
    des/meines abonnements/abos/vertrags/der-mitgliedschaft | jetzt aufhören & abo*/beenden | kündigen sie mich/bitte | button zum
    kündigen/abbestellen/beenden | von hand kündigen | abo*/vertrag/mitgliedschaft/premium __ künden/künde | brauche den
    dienst/service/das-abo/die-app __ nicht mehr | brauche ich den dienst/service/das-abo/die-mitgliedschaft nicht mehr | menüpunkt __ kündig*
    | ab nächsten/nächstem monat __ nicht mehr | ausserordentlich kündigen/kündige | kündige ausserordentlich | abodienst | wo kündige ich |
    testabo/probeabo/probemonat __ nicht __ umwandeln/übergehen/weiterlaufen | nicht in ein bezahltes/kostenpflichtiges abo* | bleibe __ bei
    meiner kündigung | kinderabo`,
  cancelDone: `gekündigt | kündigung __ geschickt/gesendet/eingereicht/bestätigt/erhalten/geschrieben/abgeschickt/raus | trotz kündigung | nach
    der/meiner kündigung | nach kündigung | seit der/meiner kündigung | habe/hab __
    storniert/beendet/gecancelt/abbestellt/abgemeldet/aufgelöst | bereits/schon __ storniert/beendet/gecancelt/abbestellt | wurde/ist __
    storniert/beendet/gecancelt | dachte __ gekündigt/beendet | schon/bereits/längst gekündigt | abo* gekündigt habe | hatte __ gekündigt | im
    juli/januar/februar/märz/april/mai/juni/august/september/oktober/november/dezember gekündigt`,
  keep: `nicht kündigen | kündigen/stornieren möchte/will/wollte/mag ich/wir _ nicht | kündigen __ doch nicht | nicht stornieren | nicht gekündigt werden | nicht beenden | nicht zu kündigen | ohne __ kündigung |
    statt/anstatt/anstelle _ kündig*/zu/einer kündigen/kündigung | statt zu kündigen | kündigung zurück* | doch nicht kündigen | kündigung _
    zurücknehmen/zurückziehen/rückgängig/widerrufen | bevor/ehe ich __ kündige/kündigen | möchte/will bleiben | bleibe dabei lieber |
    bestellung __ behalten | keine kündigung | kündigungsfrist* | kündigungsschutz | kündigungsbedingung* | abo* nicht löschen | wie lange __
    kündigungsfrist | bitte nicht kündigen | nicht gleich kündigen | will/möchte/wollte __ nicht kündigen | weiterhin kunde/mitglied bleiben |
    abo* soll weiterlaufen/bleiben/bestehen | kündigung war/ist _ versehen/versehentlich/irrtum/fehler | kündigung hat sich erledigt |
    reaktivier* | wieder aktivieren | abo*/mitgliedschaft/plan/vertrag behalten/weiterführen/fortführen/fortsetzen/weiterlaufen/reaktivieren |
    abo*/mitgliedschaft/plan/vertrag gern*/doch/weiterhin/lieber/trotzdem/unbedingt behalten/weiterführen/fortführen/fortsetzen |
    nehme/ziehe/nehm/zieh __ fall/paypal-fall/käuferschutz*/chargeback/rückbuchung/dispute/konflikt/reklamation/beschwerde/antrag __ zurück |
    fall/paypal-fall/käuferschutzfall/konflikt/rückbuchung/dispute/chargeback __
    geschlossen/zurückgezogen/zurückgenommen/beendet/zurückziehen/schliessen | ohne zu kündigen | statt kündigen | will/möchte nicht kündigen
    nur | rückbuchung __ erhalten/fehler/versehen/irrtum | kein/keine/keinen chargeback/rückbuchung/käuferschutz*/dispute/streitfall |
    aus-versehen/versehentlich gekündigt | kündigung rückgängig | gekündigt und __ rückgängig`,
  insist: `beenden/beendet/kündigt/kündigen _ endlich/sofort/umgehend | einfach/nur/endlich/bloss/sofort/umgehend/jetzt/unverzüglich kündigen/kündigung/beenden/stornieren/gekündigt/abmelden/canceln/kündigt |
    kündigen __ sofort/jetzt/umgehend/endlich/unverzüglich/schnellstmöglich/augenblicklich | kündige __
    sofort/umgehend/fristlos/unverzüglich/endgültig | kündigung __ sofort/umgehend/fristlos/endlich/unverzüglich/sofortige* | fristlos* | mit sofortiger wirkung | ab sofort __ kündig*/beend* | zum nächstmöglichen |
    schon/bereits mehrfach/mehrmals/dreimal/zweimal/zigmal __ kündig*/gekündigt/beenden/stornieren | schon/bereits __ mal/male __
    gekündigt/kündigen/kündigung | zum zweiten/dritten/vierten/x-ten mal | keine diskussion* | keine diskussionen | ohne diskussion | keine
    rückfragen | keine fragen | diskutier* nicht | nicht diskutieren | will nicht diskutieren | ohne wenn und aber | endgültig* | bestehe
    auf/darauf | beharre | steht fest | meine entscheidung | trotzdem kündigen | immer noch/weiterhin kündigen | sagte kündigen | nochmal* __
    kündig* | erneut __ kündig* | wie oft __ kündig* | einfach __ kündigen/beenden/stornieren | möchte/will nur/einfach/bloss _ kündigen/raus
    | lasst/lassen _ überreden | umstimmen | überreden | kündigungsbestätigung`,
  noOffers: `kein/keine/keinen angebot*/rabatt*/gutschein*/aktion*/deal*/werbung/rabattangebot*/alternativ*/sonderangebot*/gratismonat*/vergünstigung*
    | kein interesse an __ angebot*/rabatt*/deal* | ohne angebot*/rabatt* | brauche/will/möchte __ kein*/nicht __ angebot*/rabatt*/gutschein*
    | spart/sparen/spar _ angebot*/rabatt*/das/die/euch | sparen sie sich | spart euch | behaltet/behalten/behalte _
    angebot*/rabatt*/gutschein* | nicht umstimmen | angebote interessieren/brauche/will __ nicht | verschont mich | bitte keine gegenangebote
    | keine angebote mehr | keine gegenangebote | kein gegenangebot | kommt mir nicht mit __ angebot*/rabatt* | kommen sie mir nicht mit |
    lasst die angebote | ohne wenn und aber | ändert nichts daran | auch kein rabatt | auch nicht mit rabatt | hilft auch kein rabatt`,
  reasonPrice: `stunden gekürzt | gehalt gekürzt | sparen wo | zu teuer | teuer | teurer | zu hoch | nicht leisten | zu viel geld | kann/können __ nicht _ leisten | kostet __ zu viel/viel | preis* __
    zu hoch/gestiegen/erhöht/hoch/unverschämt/angehoben | preiserhöhung* | preisanstieg | teurer geworden | überteuert* | zu kostspielig |
    kein geld mehr/dafür/für | geld _ knapp | knapp bei kasse | sparen muss | muss/müssen __ sparen | lohnt sich nicht | nicht wert |
    woanders/anderswo/konkurrenz/anderer anbieter __ günstig*/billig* | günstiger*/billiger* __ gefunden/woanders/anderswo/anbieter |
    arbeitslos* | job verloren | budget | preis-leistung* | preis leistung | finanziell* | arbeit verloren | zu teuer geworden | sprengt | auf
    dauer zu teuer | preis-leistungs-verhältnis | kann mir das nicht mehr leisten | kann ich mir nicht mehr leisten | finanzielle
    gründe/lage/situation | aus finanziellen gründen | knapp im monat | elternzeit | rente | zu viel für mich | steht nicht dafür | kostet
    mich zu viel | preis angezogen | teuer geworden | konkurrenz ist billiger`,
  reasonUnused: `nutze/benutze/nutz/verwende/brauche/gebrauche/benötige/benutz/brauch/schaue/schau/höre __ nicht/kaum/nie/selten/nimmer/gar/wenig |
    nicht/nie/kaum/selten/nimmer __ genutzt/benutzt/verwendet/gebraucht/benutze/nutze/nutzen/verwende/nutzt | keine zeit | keine verwendung |
    komme/komm _ nicht/eh/kaum/nie __ dazu | kein bedarf | keinen bedarf | zu wenig zeit | vergessen dass ich | wusste gar nicht _ abo* |
    ungenutzt | nie/nicht _ geöffnet | brauche es/das/ihn/sie/ich nicht mehr | nicht mehr gebraucht | benötigen/nutzen/brauchen wir/es nicht |
    fürs nichtstun | seit monaten/wochen nicht mehr genutzt/benutzt/geöffnet/gespielt/trainiert | spiele nicht mehr | trainiere nicht mehr |
    schaue es nicht | nicht mehr dazu | kein interesse mehr | bringt mir nichts | liegt nur rum | hab kaum reingeschaut | nutz* ich
    nicht/kaum/nie/selten | verwende ich nicht/kaum`,
  subscription: `abo* | abonnement* | abonnent* | mitgliedschaft* | vertrag* | tarif* | plan | premium* | verlänger* | probeabo* | probemonat* | testphase
    | testabo* | testversion | monatlich* | jährlich* | jahresabo* | monatsabo* | jahresvertrag | monatsbeitrag | laufzeit | subscription |
    membership | plus-abo | vip | mitglied | jahrespaket | monatspaket | flatrate | laufend* abo* | abomodell | abonnier* | kursabo |
    fitnessabo`,
} satisfies Partial<Lexicon>;
