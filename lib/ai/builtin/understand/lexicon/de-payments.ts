import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about payments, prices and plans. Syntax: lexicon.ts. */
export const dePayments = {
  doubleCharge: `doppelt/zweimal/2x/2mal/zweifach/mehrfach/mehrmals/dreimal/3x/dreifach/dopplet __
    abgebucht/belastet/bezahlt/gezahlt/berechnet/eingezogen/abgezogen/abgebuchte/abbuchung/verrechnet/kassiert/in/überwiesen/abgerechnet/gebucht
    | zwei/2/drei/3 mal __ abgebucht/belastet/bezahlt/gezahlt/berechnet/eingezogen/abgezogen/verrechnet/kassiert/abgerechnet/gebucht |
    abgebucht/belastet/bezahlt/gezahlt/berechnet/eingezogen/abgezogen/verrechnet/kassiert/gebucht __ doppelt/zweimal/2x/2mal/mehrfach/dreimal
    | doppelte/doppelter/doppelten abbuchung*/zahlung*/belastung*/buchung*/rechnung/betrag/abrechnung | doppelabbuchung* | doppelbuchung* |
    doppelzahlung* | doppelbelastung | zweite/weitere/nochmalige abbuchung/zahlung/belastung/buchung | nochmal*/erneut/wieder __
    gleiche/gleichen/selbe/selben betrag | derselbe/selbe/gleiche betrag __ nochmal*/zweimal/doppelt/erneut | noch einmal/mal
    abgebucht/belastet | zweimal/doppelt/2-x __ geld/beitrag/jahresbeitrag/monatsbeitrag/betrag/gleiche/selbe | 2 x __
    abgebucht/belastet/bezahlt/eingezogen/berechnet | gleiche/selbe/gleichen/selben betrag/summe/zahlung/abbuchung __
    zweimal/doppelt/2x/nochmal*/erneut/wieder | zwei/2/drei __ abbuchungen/zahlungen/buchungen/belastungen | zwei/2 rechnungen für | eine der
    beiden zahlungen/abbuchungen/buchungen/beträge | doppelt bezahlt/gezahlt | aus versehen/versehentlich doppelt/zweimal | doppelt vom konto
    | doppelt drauf | doppelt und dreifach abgebucht | jeweils __ belastet/abgebucht/eingezogen/berechnet | am/und __ jeweils __
    euro/€/belastet/abgebucht | zwei/2/drei/3 abbuchungen/zahlungen/buchungen/belastungen/lastschriften/identische*/gleiche* | zwei/2/drei
    rechnungen __ geschickt/erhalten/bekommen/geschrieben | versehentlich/irrtümlich zwei/2/doppelt | zwei mal anynumber | innerhalb von/einer
    minute & mal/zweimal/doppelt/abgebucht | 3/drei/2/zwei mal hintereinander | mehrmals hintereinander | gestern anynumber __ heute
    nochmal/wieder/erneut | heute nochmal anynumber | nochmal/nochmals/wieder anynumber euro/€ | zweimal/doppelt zur kasse gebeten`,
  unknownCharge: `unbekannte/unbekannter/unbekannten/unerklärlich*/seltsame*/komische*/merkwürdige*/fremde*/dubiose*
    abbuchung*/zahlung*/belastung*/buchung*/lastschrift*/betrag/transaktion* |
    abbuchung*/zahlung*/belastung*/buchung*/lastschrift*/betrag/transaktion*/posten &
    kenne/erkenne/zuordnen/autorisiert/genehmigt/veranlasst/wiedererkenne/unbekannt/zustimm*/zugestimmt/unerklärlich &
    nicht/nie/nichts/kein*/unbekannt/unerklärlich | nicht/nie autorisiert* | unautorisiert* | unberechtigt* | unbefugt* | unrechtmässig*
    abgebucht/abbuchung | nie/nichts/nicht/niemals/nix bestellt/abonniert/gekauft/abgeschlossen | nie/niemals/nichts etwas/was/irgendwas __
    bestellt/gekauft/abgeschlossen | nie/niemals/nichts/nix bei/von ihnen/euch/dieser/dieser/der/diesem _
    bestellt/gekauft/abgeschlossen/abonniert | nie __ abo*/vertrag _ abgeschlossen | kein abo* __ abgeschlossen/bestellt/gemacht | wer hat __
    abgebucht | was ist das für eine abbuchung/zahlung/belastung/buchung | was sind das für abbuchungen/zahlungen | wofür __
    abgebucht/abbuchung/belastet | nicht zuordnen | sagt mir nichts | karte/kreditkarte/konto __ missbraucht/geklaut/gestohlen | fremd* __
    meine karte/kreditkarte | weiss nichts von | kann mich nicht erinnern __ abo*/bestell*/kauf | nie angemeldet | nicht von mir |
    abbuchung*/zahlung*/belastung*/betrag/lastschrift/buchung __ die/den/der ich __ nicht/nie __
    zuordnen/kenne/erkenne/autorisiert/getätigt/veranlasst/gemacht/ausgelöst/nachvollziehen/genehmigt | nicht nachvollziehen | nicht/nie __
    autorisiert/genehmigt/veranlasst/getätigt/zugestimmt/beauftragt/freigegeben | nie zugestimmt | habe/hab nie/nichts __ bei/von
    euch/ihnen/dieser-firma/ihrer-firma/ihrer-seite bestellt/gekauft/abgeschlossen | was ist das für ein betrag/abbuchung | wofür ist/war/soll
    __ abbuchung/zahlung/betrag/geld/sein | was/wofür __ 9/betrag/summe auf mein* kontoauszug/abrechnung/kreditkartenabrechnung | auf mein*
    kontoauszug/kreditkartenabrechnung/abrechnung/konto __ abbuchung*/belastung*/betrag/zahlung* | mir unbekannt* | noch nie von euch/ihnen
    gehört | kenne euch/sie/ihre-firma/eure-firma/die-firma/diese-firma __ nicht/gar | kein konto/account bei euch/ihnen | bin gar kein/nicht
    kunde | gar nicht kunde | jemand __ meine/meiner karte/kreditkarte/daten/konto __ benutzt/verwendet/eingekauft/bestellt | fremde person |
    missbrauch* | wofür ist/war/sind das/die/der | keiner mitgliedschaft/bestellung/buchung bewusst | bewusst &
    einzieh*/abbuch*/eingezogen/abgebucht | monatlich __ einziehen/abbuchen/abziehen | kontoauszüge/kontoauszug &
    aufgefallen/gesehen/entdeckt/einzieh*/abbuch*/abgebucht | klären sie mich auf | nie ein/einen abo/vertrag/mitgliedschaft __
    abgeschlossen/bestellt/gewollt | existiert keine bestellung | nie/nichts/nix/niemals hier/da/dort/jemals/etwas/was/dergleichen/sowas
    bestellt/abonniert/gekauft/abgeschlossen | ohne meine/mein/vorherige zustimmung/erlaubnis/wissen/einwilligung/genehmigung/einverständnis &
    abgebucht/belastet/eingezogen/abbuch*/geld/konto/kreditkarte/abgezogen/bezahlt/gekauft | kenne ich/diese/euch/sie/die nicht &
    abbuchung*/betrag/firma/zahlung/lastschrift/belastung`,
  payFailed: `zahlung/bezahlung/karte/kreditkarte/kartenzahlung/lastschrift/paypal/überweisung/transaktion/checkout/zahlungsvorgang/klarna/bankomatkarte
    __ fehlgeschlagen/abgelehnt/abgebrochen/fehler/schief/verweigert/gescheitert/zurückgewiesen/hängt/schlägt |
    zahlung/bezahlung/karte/kreditkarte/kartenzahlung/lastschrift/paypal/überweisung/transaktion/checkout/zahlungsvorgang/klarna/bankomatkarte
    __ nicht _ funktioniert/klappt/geht/akzeptiert/angenommen/möglich/durch |
    zahlung/bezahlung/karte/kreditkarte/kartenzahlung/lastschrift/paypal/überweisung/transaktion/checkout/zahlungsvorgang/klarna/bankomatkarte
    funktioniert/klappt/geht __ nicht/nix/nie/nimmer | kann/können/konnte/konnten __ nicht _ bezahlen/zahlen/zahlung/kaufen/auschecken |
    zahlungsfehler | zahlungsproblem* | problem*/fehler/schwierigkeiten __ zahlung*/bezahlen/bezahlung/karte/kreditkarte/zahlen/checkout |
    bezahlen/zahlen __ nicht/unmöglich/geht/klappt/fehler | fehlgeschlagene zahlung | abgelehnte zahlung | zahlung __
    ausstehend/offen/pending/bearbeitung/schwebe | karte __ hinterlegen/hinzufügen | nimmt __ karte nicht | betrag/geld __
    vorgemerkt/reserviert/blockiert | zahlungsmethode __ nicht |
    kreditkartenzahlung/lastschriftzahlung/paypal-zahlung/onlinezahlung/zahlungsversuch/sofortüberweisung/apple-pay/google-pay/visa/mastercard/ec-karte/girokarte/debitkarte
    __ fehlgeschlagen/abgelehnt/abgebrochen/fehler/funktioniert/klappt/geht/akzeptiert/verweigert/angenommen/gescheitert/hängt/nicht |
    transaktion fehlgeschlagen/abgelehnt/nicht | wird/wurde/wird-immer __ abgelehnt/zurückgewiesen/nicht-akzeptiert/nicht-angenommen &
    karte/kreditkarte/zahlung*/kartenzahlung/kreditkartenzahlung/visa/mastercard/paypal/bezahlung |
    zahlung/bezahlung/bezahlvorgang/bezahlen/zahlungsvorgang/kasse __ fehler*/hängt/bricht/abgebrochen/abbruch/nicht/scheitert/unmöglich |
    lässt sich nicht __ bezahlen | bezahlvorgang | beim bezahlen/zahlen/checkout __ fehler*/hängt/bricht/nicht/kommt/problem* | kann
    nicht/nichts/nix __ bezahlen/zahlen | zahlungsart* __ nicht/fehlt/klappt | zahlungsmittel __
    nicht/abgelehnt/hinterleg*/aktualisier*/ändern/neu*/ungültig/abgelaufen | karte ist abgelaufen | abgelaufene karte | neue/andere
    karte/kreditkarte/iban/bankverbindung/zahlungsmethode/zahlungsart/kontonummer |
    bankverbindung/zahlungsmethode/zahlungsart/kreditkarte/zahlungsdaten/iban/kontodaten/kontoverbindung __
    änder*/aktualisier*/hinterleg*/wechsel*/anpass*/austausch*/neu | zahlung* __
    offen/ausstehend/unbezahlt/nicht-eingegangen/nicht-verbucht/nicht-zugeordnet | als offen/unbezahlt | zahlung/rechnung/betrag/bestellung __
    noch offen | nicht verbucht | mahnung* | mahngebühr* | zahlungserinnerung | inkasso* | obwohl/bereits/schon/längst __
    bezahlt/gezahlt/überwiesen & mahnung/inkasso/offen/zahlungserinnerung/unbezahlt | geld ist weg aber | geld abgebucht aber | bezahlt &
    aber/trotzdem & nicht/kein*/nichts/nix
    freigeschaltet/gutgeschrieben/aktiviert/erhalten/bekommen/da/freigegeben/angezeigt/angekommen/passiert |
    credits/coins/münzen/guthaben/gems/diamanten __ nicht/nie __ gutgeschrieben/da/angekommen/erhalten/bekommen/auf | auf rechnung
    zahlen/bezahlen/kaufen | kreditkarte/karte __ austauschen/erneuern/neue/läuft-ab/abgelaufen/ersetzen | lastschrift/abbuchung __ nicht __
    eingelöst/gedeckt/geklappt/eingezogen | konto __ nicht gedeckt | mangels deckung | konto war leer | offenen/offener/offene
    betrag/rechnung/posten/forderung | betrag __ überweisen/bezahlen wie/wohin | juwelen/coins/credits/gems/guthaben nicht da | geld ist
    runter/weg/raus | zusendung der/einer/meiner rechnung | rechnung für/vom/zu/über __
    schicken/zusenden/brauche/benötige/bekommen/erhalten/fehlt/steuer | rechnung/quittung/beleg
    schicken/zusenden/bekommen/herunterladen/anfordern | brauche/benötige/bräuchte __ rechnung/quittung/beleg/zahlungsbeleg | quittung |
    zahlungsbeleg | steuererklärung | für die steuer | rechnungskopie | korrigierte rechnung | rechnung __ korrigieren | nach eingabe der
    karte/kreditkarte/kartendaten | apple/google pay __ bricht/geht/nicht/fehler*/hängt/klappt | bricht __ ab &
    pay/zahlung/bezahl*/kasse/checkout | offene rechnung | rechnung begleichen | begleichen | überweisung __
    angekommen/eingegangen/verbucht/da | geld/bezahlt/zahlung & nichts freigeschaltet | wird/werden nicht angenommen/akzeptiert &
    karte/kreditkarte/visa/mastercard/paypal | statt mit kreditkarte/paypal/karte | checkout __ nicht | guthaben/konto/prepaid __
    aufgeladen/aufladen & nicht/nichts/fehler* | aufgeladen & nicht/nie angekommen/gutgeschrieben/da | beleg für | zahlungsnachweis |
    kaufbeleg | kassenbon | zahlung offen | steht trotzdem | neue iban | bankverbindung | zweimal abgelehnt | mehrfach abgelehnt | liegt das
    an euch/mir/meiner-bank & zahlung/karte/abgelehnt/bezahl* | geld weg | geld ist weg | kein premium | premium gekauft __ kein/nicht | beim
    bezahlen/zahlen nicht weiter | komm/komme __ bezahlen nicht weiter | falsche/falschen/falscher iban/konto/kontonummer | an die falsche
    iban | zweite/dritte/erste mahnung | mahnung gekriegt/bekommen/erhalten | karte/kreditkarte __ gesperrt & zahl*/umstellen/paypal/andere |
    auf paypal/lastschrift/rechnung/kreditkarte/klarna umstellen/wechseln | wird/wurde __ betrag __ abgebucht/vorgemerkt | vorgemerkt |
    zahlung __ bestätigt/nicht-bestätigt | klarna schreibt/sagt/meldet | bezahlt/gezahlt/überwiesen/gekauft/zahlung &
    keinen/kein/keine/nicht/nichts & zugang/zugriff/freischaltung/freigeschaltet/premium/aktiviert |
    sepa/lastschrift/klarna/paypal/twint/giropay/sofort __ abgelehnt/nicht-akzeptiert/verweigert/fehlgeschlagen/geht-nicht |
    zahlungsaufforderung* | zahlungserinnerung* | lastschrifteinzug | lastschrift/lastschrifteinzug __ geplatzt/zurück*/gewechselt | zahlung
    __ verschieben/später/stunden/aufschieben | zahlungsaufschub | später zahlen/bezahlen | pin-abfrage | pin abfrage/eingabe &
    zahlung/freigeben/bank | zahlung __ freigeben | tan & zahlung/freigeben | überweisung ist raus/unterwegs/gemacht/getätigt | auftrag __
    freigeben | umsatzsteuer-id | ust-id* | uid-nummer | steuernummer | rechnungsadresse | rechnungsanschrift | firmenrechnung | existiert
    keine bestellung | keine bestellung & abgebucht/bezahlt/geld | bezahlt/gezahlt/gekauft &
    diamanten/coins/credits/gems/juwelen/münzen/guthaben/premium/zugang & nicht/kein*/fehlen | diamanten/juwelen/coins/credits/gems/münzen
    immer-noch-nicht/noch-nicht/fehlen/nicht-da/weg | welche/welcher kontonummer/iban/bankverbindung | wohin __ überweisen | überweisung
    angeben | verwendungszweck | zahlung bei euch/ihnen eingegangen/angekommen | ist die/meine zahlung/überweisung __
    eingegangen/angekommen/da/verbucht | schicken/senden/schickt/sendet __ rechnung | rechnung
    noch-einmal/nochmal/als-pdf/erneut/zuschicken/zusenden/herunterladen | rechnung als pdf | karte nicht unterstützt | google pay/apple pay
    will/geht nicht | von zwei __ karten/konten abgebucht | rechnung auf meine/unsere firma/namen | rechnung __
    ausgestellt/ausstellen/umschreiben | in zwei/mehreren teilen zahlen/bezahlen | kontostand __ null | freigabe &
    bank/banking/banking-app/tan/zahlung | banking-app | onlinebanking | online-banking | paysafecard | bezahlen/zahlen & kommt-fehler/fehler
    | zahlung nicht durchging/durch | zu viel überwiesen | versehentlich zu viel | rechnung mit ausgewiesener/mehrwertsteuer | mahngebühren |
    ausgewiesener mehrwertsteuer`,
  chargeComplaint: `warum/wieso/weshalb/wofür/weswegen __
    abgebucht/abgezogen/belastet/eingezogen/berechnet/zahlen/bezahlen/abbuchung/geld/gezahlt/rechnung/bucht/zieht/verrechnet/buchen/ziehen |
    abgebucht/abgezogen/belastet/eingezogen/berechnet/verrechnet __ obwohl/trotz/gekündigt/kündigung/zuviel | obwohl/trotz __
    gekündigt/kündigung/storniert __ abgebucht/abgezogen/belastet/eingezogen/berechnet/geld/rechnung/verlängert | trotz/nach kündigung |
    obwohl __ gekündigt & abgebucht/abgezogen/belastet/eingezogen/rechnung/bucht/zieht/verlängert/zahlen | zu viel/hoch
    abgebucht/berechnet/bezahlt/abgezogen/verrechnet/belastet | zuviel abgebucht/berechnet/bezahlt/abgezogen/verrechnet |
    falscher/falschen/falsche betrag/abbuchung/rechnung/summe | falsch abgebucht/berechnet/abgerechnet | mehr
    abgebucht/bezahlt/berechnet/abgezogen/verrechnet | immer noch/weiterhin/ständig/dauernd/noch abgebucht/abgezogen/belastet | ungewollt* __
    verläng*/abgebucht/abo* | automatisch/einfach/ungefragt verlängert | einfach __ abgebucht/abgezogen/eingezogen | verlängert obwohl |
    ungefragt __ abgebucht | versteckte kosten/gebühren | unerwartet* abbuchung*/zahlung/kosten/rechnung | zusätzliche
    kosten/gebühr*/abbuchung | ungerechtfertigt* abbuchung/abgebucht | statt _ abgebucht | stimmt __ abbuchung/rechnung/betrag nicht |
    rechnung/abbuchung/betrag __ stimmt nicht | rechnung __ falsch | höher* als __ abgebucht/vereinbart/angezeigt/angegeben | wieder abgebucht
    | vergessen zu kündigen | frage zu* _ abbuchung/rechnung | abbuchung auf mein* | bucht/zieht/buchen __ weiter/immer/trotzdem/ab | rechnung
    __ stimmt/falsch/nicht/fehler* | stimmt was/etwas nicht mit __ rechnung/abbuchung/betrag/abrechnung | abrechnung __
    falsch/stimmt/fehler*/nicht | angezeigt/vereinbart/angegeben/stand __ abgebucht/berechnet/belastet | mehr/höher als __
    vereinbart/angegeben/angezeigt/bestellt/üblich | obwohl/trotz __ gekündigt/kündigung/storniert/widerrufen/testphase/probemonat/kostenlos*
    | ohne vorwarnung/ankündigung/vorankündigung/vorher __ abgebucht/verlängert/erhöht/belastet | einfach
    verlängert/abgebucht/umgewandelt/weitergelaufen/erhöht | probemonat/testphase/probeabo/testversion/testmonat __
    abgebucht/belastet/berechnet/jahresabo/verlängert/umgewandelt/kostenpflichtig | trotzdem __
    abgebucht/belastet/berechnet/eingezogen/bezahlt/zahlen | wird/werden mir/weiterhin/immer/jeden/jeden-monat __
    abgebucht/belastet/berechnet/eingezogen | immer/jeden monat __ abgebucht/abgezogen | schon wieder/wieder __
    abgebucht/eingezogen/abgezogen/belastet | wurde/wurden/wird mir __ abgebucht/abgezogen/belastet/berechnet/eingezogen | zu unrecht | nicht
    korrekt __ abgebucht/abgerechnet/berechnet | rabatt/gutschein __ nicht abgezogen/berücksichtigt/angerechnet | versand doppelt |
    mehrwertsteuer __ falsch/fehlt | vollen/voller/volle preis/betrag __ berechnet/bezahlt/abgebucht/belastet | statt der/des/dem
    angezeigten/vereinbarten/reduzierten | wieder eingezogen | wurde/wird heute/gestern/wieder/erneut __ eingezogen/abgebucht/belastet |
    verstehe/versteh __ abbuchung/rechnung/betrag/abrechnung nicht | diese abbuchung/rechnung/belastung | nach __
    gratismonat/probemonat/testphase/testmonat/probezeit & belastet/abgebucht/berechnet/eingezogen/abo* | einfach belastet | obwohl ich
    kein/keinen/keine abo/vertrag/verlängerung | seit/jeden __ monat* __ abzieht/abgezogen/abgebucht/eingezogen/abbucht/belastet |
    falschen/falsche betrag/summe eingezogen/abgebucht/berechnet | nach der/meiner/erfolgter/unserer kündigung | trotz der/meiner kündigung |
    beendet/gekündigt & trotzdem/wieder/erneut/noch & abbuchung/abgebucht/eingezogen/belastet/abgezogen | kam/kommt/kamen
    wieder/erneut/trotzdem/noch eine/eine-neue abbuchung/rechnung/belastung | wieso/warum __ zieht/bucht/nehmt/berechnet/verlangt | vereinbart
    waren/war | bitte um erklärung & abbuchung/rechnung/belastung | auf/in der rechnung fehlt/fehlen/steht/stehen | rechnung fehlt | rabatt __
    zugesagt __ war/wurde/rechnung | ihr/sie bucht/buchen/zieht/ziehen __ ab/weiter/noch | bucht/buchen immer noch |
    probeabo/probemonat/testphase __ gratis/kostenlos & abgebucht/berechnet/belastet | zu viel berechnet/abgebucht/bezahlt/verlangt | seit
    wann kostet | immer __ gezahlt/bezahlt & jetzt/niemand/plötzlich/informiert/seit | in dollar | fremdwährung | betrag __ in dollar/usd |
    trotzdem wurden/wurde __ abgebucht/berechnet/belastet | kassiert weiter | ihr/sie kassiert/kassieren __ weiter/trotzdem | woher nehmen sie
    das recht | volle/voller/vollen jahrespreis/monatspreis/preis/betrag/jahresbeitrag __ berechnet/abgebucht/belastet/eingezogen | nach der
    testwoche/probewoche/testphase/probezeit | jahrespreis & berechnet/abgebucht/belastet/einverstanden | nicht einverstanden &
    berechnet/abgebucht/abbuchung/betrag | bestellt habe ich __ für | schon wieder eine rechnung | doch nichts gekauft | trotz meiner/der
    kündigung __ abgebucht/eingezogen/belastet/abbuchung`,
  discount: `mir/uns __ etwas/was nachlassen | im preis nachlassen | als __ weniger zahlt/zahle/zahlen |
    aufpreis | preisaufschlag | billigeres | günstigeres | was verlangt/nehmt/verlangen ihr/sie __ für | muss/müsste ich __
    hinblättern/ausgeben | rabatt* | gutscheincode* | rabattcode* | promo* | promocode* | aktionscode* | preisnachlass* | nachlass | ermässig* | vergünstig* |
    studentenrabatt* | studententarif* | studierendenrabatt | schülerrabatt | seniorenrabatt | treuerabatt | neukundenrabatt | mengenrabatt |
    sonderangebot* | sonderpreis* | sonderkondition* | angebote | angebot/deal für | aktuelle* angebot*/aktion* | gutschein für mich |
    gutschein* _ einlösen/bekommen/code/haben/gibt | gibt/gibts/habt/haben/hätten/hättet __ gutschein*/rabatt*/angebot*/aktion*/code |
    günstiger/billiger bekommen/machen/haben/anbieten/werden/sein/kriegen/geben | geht/gibt/gibts __ günstiger/billiger | etwas/was/bisschen
    günstiger/billiger | günstiger*/billiger*/niedriger* preis/preise | gratismonat | freimonat | kostenlos* test*/probe*/monat | gratis
    test*/probe*/monat | gibt/gibts/habt/haben/bietet/bieten/bekomme/bekommen/möglich/verlänger*/längere/längeren __
    testphase/testzeitraum/probezeit/probezeitraum/testmonat/probemonat/testversion |
    testphase/testzeitraum/probezeit/probezeitraum/testmonat/probemonat/test verlängern/verlängert/länger | preis __
    senken/reduzieren/runter/entgegenkommen/nachlassen/machen/verhandel* | preislich entgegen* | entgegenkommen | prozente | skonto | black
    friday | cyber monday | prozent rabatt/nachlass | reduzierter/reduzierten preis | aktion* | coupon* | spar*-code | sparcode | kulanz* |
    besserer/besseren/bessere preis/konditionen/angebot | schüler/studenten/familien preis/tarif | günstigeren/günstigerer/günstiger
    tarif/preis/angebot/abo*/variante | gibt/gibts/habt/haben __
    studenten/schüler/rentner/senioren/auszubildende/azubis/familien/vereine/lehrer | für
    studenten/schüler/rentner/senioren/azubis/studierende | was kostet/kosten | wie teuer | wie viel/wieviel kostet/kosten | preisliste |
    preisinfo* | preisunterschied | preisgarantie | nicht/kein* __ code/gutscheincode/gutschein/rabattcode __
    einlösen/eingeben/akzeptiert/angenommen | preislich | am preis was/noch/etwas/drehen/machen | noch was/etwas am preis | sommeraktion |
    herbstaktion | weihnachtsaktion | frühlingsaktion | winteraktion | osteraktion | ne/eine/irgendeine aktion | rabattaktion* |
    gerade/aktuell/momentan/derzeit __ angebot/aktion/rabatt/deal | vorher/erst/erstmal __ testen/ausprobieren/probieren | kostenlos
    testen/ausprobieren/probieren/nutzen | gratis testen/ausprobieren | unverbindlich testen/ausprobieren | testzugang | probezugang |
    probestunde | schnupper* | probewoche | gratisversion | probelektion | willkommensrabatt | newsletter-rabatt | newsletterrabatt |
    geburtstagsrabatt | freunde werben | empfehlungsbonus | empfehlungsprogramm | bonuspunkte | treuepunkte | rabatt __
    vergessen/abgezogen/angerechnet/nicht/fehlt | gruppenrabatt | gruppenpreis* | mengenstaffel | staffelpreis* | firmenrabatt | sozialtarif |
    ratenzahlung | in raten | 2 für 1 | am/beim/vom preis __ entgegen*/machen/runter/nachlassen | wie viel/wieviel kostet/kosten/würde/ist |
    testmonat | für neukunden | neukunden* | vergünstigung* | wo gebe ich __ code/gutschein/ein |
    gutscheincode/gutschein/rabattcode/aktionscode/coupon/newsletter-gutschein __
    nicht/nie/ungültig/abgelaufen/funktioniert/akzeptiert/angenommen/eingelöst/einlösen/eingeben/bekommen | code _
    nicht/ungültig/abgelaufen/funktioniert/akzeptiert/angenommen & rabatt*/gutschein*/warenkorb/kasse/geht/willkommen* | erstbesteller* |
    ersten bestellung __ rabatt/gutschein | preis __ zu hoch & machen/lässt/geht/entgegen* | lässt sich da noch was | im jahr kosten | was
    würde __ kosten | wie lange läuft/geht/gilt die/das/der aktion/angebot/rabatt/sale | aktion mit | sonderkonditionen | gemeinnützig* |
    probehalber | erst mal/einmal reinschauen/testen/ausprobieren/probieren | reinschnuppern | reinschauen bevor | wenigstens einen/ein
    nachlass/rabatt/gutschein | nachlass dafür/deswegen | konkurrenz & mithalten/günstiger*/billiger*/weniger/preis | mithalten | mitgehen
    beim preis | bestpreis* | preis anpassen/angleichen | tiefpreis* | familienmitgliedschaft | wie teuer ist | zu zweit bucht/buchen |
    einmalzahlung | für bestandskunden | bestandskunden | studentenpreis* | kombirabatt | gutschein __ lässt-sich/geht/funktioniert/wird __
    nicht | werbebonus | werbeprämie | prämie | empfehlung* __ bonus/prämie/rabatt | frühbucher* | was kostet der/die/das versand | irgendwo
    noch einen code | noch einen code | euro weniger | wenn es __ weniger/billiger/günstiger wär*/kostet | familienrabatt | kinderrabatt |
    geschwisterrabatt | partnerrabatt | gruppentarif | kombipreis | jahresrabatt | frühbucherrabatt | sommerrabatt | gutscheinaktion | was
    muss ich __ hinlegen/zahlen/bezahlen | code __ ungültig | heisst es ungültig | werbung mit code | kleinen nachlass | irgendwo
    billiger/günstiger | wie viel muss ich __ zahlen | eure/ihre/aktuelle/aktuellen preise | preise für | was sind __ preise | preise
    einsehen/nennen/schicken | sind mir zu viel | treffen wir uns bei | uns bei anynumber treffen | euro zu viel & können/geht/machen |
    monatsbeitrag | wie hoch ist der __ beitrag/preis/monatsbeitrag/jahresbeitrag | probestunde gratis/kostenlos | code aus dem/der
    newsletter/mail/werbung | kasse nimmt __ nicht | was zahle/bezahle ich für | wie viel zahle/bezahle ich | preisnachlass | wie viel kostet
    | rabattcode | den preis noch haben | noch __ günstiger & kurs/preis | geht da preislich/noch/beim-preis was | preis & geht da was`,
  discountPersonal: `kann/könnte/könnt/könntet/könnten/können/kriege/krieg/bekomme/bekomm/würden/würdet/hätten/dürfte/gebt/gib/geben/machen/macht
    ich/sie/ihr/man/mir/wir/uns __
    rabatt*/gutschein*/günstiger/billiger/nachlass/code/angebot/preis/preisnachlass/entgegen*/prozente/ermässig*/vergünstig*/rabattcode/gutscheincode/probemonat/testphase/freimonat/gratismonat/sonderpreis/testzeitraum/probezeit
    | treue*/langjährig*/stammkunde/stammkundin/bestandskunde | seit jahren/vielen/jahr/langem kunde/kundin/dabei/mitglied/treu* | schon
    lange/ewig/jahre kunde/kundin/dabei | ausnahme | nicht leisten | bin student*/schüler/rentner*/azubi/arbeitslos/studentin | als
    student*/schüler*/rentner*/azubi | für mich | hätte/möchte/wünsche/brauche/will gern/gerne/mir/einen/auch _
    rabatt/nachlass/gutschein/rabattcode/preisnachlass | mir __ entgegenkommen | kulanz* | wäre __ rabatt/nachlass möglich/drin | verlängern
    sie mein* test* | wenig geld | geringes einkommen | knapp bei kasse | seit __ jahren/monaten _ kunde/kundin/mitglied/dabei/abonnent* |
    jahre/jahren __ kunde/kundin/mitglied/dabei | treuer/treue/treuen kunde/kundin/kunden | da geht/ginge doch | geht da/preislich/noch was |
    lässt sich __ preis/was machen | machen sie mir __ preis | könnt ihr mir __ preis/rabatt | bin __
    arbeitslos/student/studentin/rentner/rentnerin/alleinerziehend/schüler/schülerin/azubi/lehrer/lehrerin | ausnahmsweise | lässt/liesse sich
    da __ etwas/was machen | für eine/einen/als alleinerziehende*/rentner*/student*/arbeitslose*/azubi/familie`,
  pause: `in der zeit/zwischenzeit __ nichts/keine/keinen __ schicken/liefern/senden | betriebsferien | pausier* | pausieren | pausiert | abo*/mitgliedschaft/vertrag/premium/konto __
    pause/einfrieren/aussetzen/ruhen/stilllegen/unterbrechen/ruhend/stillleg*/sistier* |
    pause/einfrieren/aussetzen/stilllegen/unterbrechen/sistier* __ abo*/mitgliedschaft/vertrag | pause machen/einlegen/einzulegen/vom/von/beim
    | einfrieren lassen | vorübergehend/zeitweise/temporär/kurzzeitig __
    stopp*/deaktivier*/aussetz*/anhalt*/unterbrech*/pausier*/stilllegen/beend* | monat/monate/weile/sommer/zahlung/lieferung
    aussetzen/überspringen/pause | abo-pause | abopause | lieferpause | auf eis | auf eis legen | ruhend stellen | ruhen lassen | ruhen |
    stilllegen | stillzulegen | aussetzen | auszusetzen | unterbrechen | zu unterbrechen | pausenmodus | urlaubsmodus | urlaubspause |
    winterpause | sommerpause | babypause | einfrieren | einzufrieren | pause __ abo*/mitgliedschaft/vertrag/einlegen/möglich/machen |
    abo*/mitgliedschaft/vertrag/training/kurs __ pausier*/pause | für __ monate/wochen/monat aussetzen/pausieren/unterbrechen/stoppen/anhalten
    | auf reha | im krankenhaus __ abo*/mitgliedschaft | vorübergehend/zwischenzeitlich nicht nutzen | auslassen | box/lieferung __
    auslassen/überspringen | ohne zu kündigen & unterbrechen/pausieren/aussetzen | bis __ unterbrechen/aussetzen/ruhen/pausieren | pausieren
    statt | brauche eine pause | pause vom/von __ training/kurs/abo | rate/monat/zahlung/beitrag aussetzen | monat/box/lieferung/rate/ausgabe
    überspringen | überspringen & abo*/monat/lieferung/box`,
  planChange: `stell/stellt/stellen mich/uns __ um | weitermachen wie bisher | kündigung __ zurücknehmen/rückgängig/zurückdrehen | upgrad* | downgrad* |
    wechsel*/gewechselt/umsteig*/umstell*/umgestellt/änder*/umwandel*/hochstuf*/herabstuf*/umbuch*/umschalt*/reduzier*/erweiter* __
    tarif*/plan/paket/abo*/jahres*/monats*/jährlich*/monatlich*/premium/basic/basis/pro/familien*/plus/standard/stufe/jahresabo*/monatsabo*/zahlweise/abrechnung*
    | tarif*/plan/abo*/paket/vertrag __
    wechseln/änder*/umstell*/umsteigen/hochstufen/herabstufen/umwandeln/anpassen/erweitern/umbuchen/aufstocken/reduzieren | auf/zum/zur/in _
    jahres*/jährlich*/monats*/monatlich*/premium/basic/basis/pro/familien*/standard/grosse*/kleine*/plus/günstiger*/tarif/teurer* __
    wechsel*/umstell*/umsteigen/umschalten/umbuchen/switchen/hoch/runter | wechsel zu* __ tarif/plan/abo/jahres*/monats* | tarifwechsel* |
    stell*/buch* __ jährlich*/monatlich*/jahres*/monats*/premium/basic/tarif/plan __ um | von
    monatlich*/jährlich*/monats*/jahres*/premium/basic auf/zu/zum/in jährlich*/monatlich*/jahres*/monats*/premium/basic |
    abbuchungsdatum/abrechnungsdatum/verlängerungsdatum/zahlungstermin/abbuchungstermin/abbuchungstag/abrechnungstag/verlängerungstermin/abrechnungszeitraum
    __ verschieb*/änder*/verleg*/anpass*/wechsel* | verschieb*/änder*/verleg* __ abbuchung*/verlänger*/abrechnung*/zahlungstermin/zahlungstag
    | abbuchung/verlängerung/abrechnung __ verschieben/verlegen/verlegt | kleineres/grösseres/günstigeres/anderes/billigeres/höheres
    paket/abo*/modell | nutzer/lizenzen/plätze/benutzer/mitglieder/user __ hinzufügen/dazubuchen/hinzubuchen/mehr/ergänzen | switchen |
    dazubuchen | upgraden | upgrade* | downgraden | möchte/will/würde/kann/können/könnte/möcht __ auf/in/zum/zu __
    premium/familientarif/familienabo/jahresabo/monatsabo/jahrestarif/monatstarif/basic/basis/pro/plus/standard/tarif/plan/paket/version __
    wechseln/umsteigen/upgraden/gehen/umstellen/aufstocken/umziehen | auf/in/zum/zu __
    familientarif/familienabo/jahresabo/monatsabo/jahrestarif/monatstarif/jahresplan/monatsplan/einzeltarif/studententarif __
    wechseln/umsteigen/upgraden/umstellen/gehen | kleinere/kleineren/grössere/grösseren/günstigere/günstigeren/kleines/kleine/grosse
    paket/tarif/plan/abo*/version/variante/stufe | statt __ monatlich/jährlich/jahresabo/monatsabo/premium/basic | lieber __
    monatlich/jährlich/jahresabo/monatsabo | abbuchung*/zahlung*/beitrag/verlängerung*/einzug __
    verschieb*/verleg*/änder*/später/anderen-tag/monatsanfang/monatsende/15/1/20/10 |
    abbuchungsdatum/abbuchungstag/zahlungsdatum/abrechnungsdatum/zahlungstermin/einzugstermin/fälligkeit/fälligkeitsdatum __
    verschieb*/verleg*/änder*/anpass*/auf | zum monatsanfang/monatsende/monatsersten abbuchen/abgebucht/einziehen |
    platz/plätze/nutzer/lizenz/lizenzen/mitglied/person/zugang/gerät __ hinzu*/dazu*/zusätzlich*/ergänz* | zweite/weitere/zusätzliche
    person/lizenz/nutzer/zugang | laufzeit __ änder*/verkürz*/verlänger*/anpass* | früher verlängern | abo* verlängern | abo* __
    umstellen/wechseln/ändern/upgraden/verkleinern/vergrössern/erweitern/anpassen |
    höheren/niedrigeren/kleineren/grösseren/anderen/kleinerer/grösserer/teureren tarif/plan/paket/abo* | lizenz/lizenzen/plätze/nutzer/zugänge
    dazu | bitte zwei/drei/eine/weitere lizenzen/lizenz/plätze | auf jährliche/monatliche/jährlich/monatlich __
    umstellen/wechseln/zahlung/zahlweise | nächste/nächsten/kommende/eine box/lieferung/sendung/ausgabe/monat
    auslassen/überspringen/aussetzen/weglassen | auslassen | monatserste* | zum monatsersten | umstellen auf | vom/von
    jahres*/monats*/jährlich*/monatlich*/premium/basic/pro/basis __ auf/zum/ins/in | stufe runter*/rauf*/hoch*/tiefer/höher | runterstufen |
    runtersetzen | eine stufe | auf meine/meinen/meiner frau/mann/tochter/sohn/freundin übertragen | abo*/vertrag/mitgliedschaft __
    übertragen/umschreiben | wieder einsteigen | monats ins jahresabo | rest angerechnet | tarif __ upgraden/upgrade | zurück zum
    alten/vorherigen tarif/paket/abo* | alter/alten/altes tarif/abo*/paket zurück | abo* erst/ab __ start*/beginn* | startdatum | abo* später
    starten | alle zwei/drei/vier wochen | lieferung __ auf alle | lieferrhythmus | lieferintervall | intervall |
    weiteren/weitere/zusätzlichen/zusätzliche/neuen zugang/zugänge/lizenz/platz/benutzer/account für | neue/neuen
    kollegin/kollegen/mitarbeiter/mitarbeiterin & zugang/lizenz/platz | paket ohne | auf das/ein jahresabo/monatsabo
    umsteige/wechsle/wechsel/umsteigen | vom jahresvertrag/jahresabo/monatsabo in/auf/ins/zum | in die monatliche/jährliche zahlung/abrechnung
    | umsteige/umsteigen & abo*/jahresabo/tarif/monatsabo | nur noch/lieber vierteljährlich/monatlich/jährlich/quartalsweise | vierteljährlich
    | auf einen anderen namen | vertrag/abo* __ umschreiben/überschreiben/übertragen | umschreiben auf | vom kleinen/grossen/alten __
    auf/zum/ins | auf das grosse/kleine/neue paket/abo*/modell | wechsel/wechsle bitte zu/auf/in | zu jährlich/monatlich | hochsetzen | abo*
    __ zusammenlegen | laufzeit auf | von standard/basic/basis/premium auf/zu | kündigung __ rückgängig | gekündigt __ rückgängig | von zwei
    auf eine | auf eine person reduzieren | auf die werbefreie/kleinere/grössere/andere version | mein altes modell/paket/abo* | altes modell
    wieder | stellen sie mein paket/abo/vertrag __ um | paket auf die __ version | in/auf den günstigeren/billigeren/kleineren/grösseren
    tarif/plan wechseln/umsteigen | ins günstigere/kleinere/grössere paket/abo*`,
  planQuestion: `wann __ verlänger*/endet/ausläuft/abläuft/abgerechnet/abgebucht/abbuchen/abbuchung/ablaufen/fällig/verlängerung/zahlung | wann läuft __
    aus/ab/abo*/vertrag/mitgliedschaft/test* | nächste/nächsten/nächster abbuchung/zahlung/rechnung/verlängerung/abrechnung/abbuchungstermin |
    verlängerungsdatum | abrechnungsdatum | laufzeit | mindestlaufzeit | kündigungsfrist* | vertragslaufzeit | welche
    tarife/abos/pläne/pakete/abo-modelle/abomodelle/tarifoptionen | welchen/welches/welcher tarif/plan/abo*/paket | unterschied* zwischen/von
    | unterscheid* __ tarif*/abo*/plan/pakete/premium | wie lange läuft/gilt/geht/habe __ abo*/vertrag/mitgliedschaft/premium/test* | ist mein
    abo*/vertrag/mitgliedschaft _ aktiv/gültig | noch aktiv | verlängert sich | verlängert es sich | automatisch verlängert/verlängern | bis
    wann __ abo*/premium/gültig/mitgliedschaft/vertrag | vertragsende wann | wann/bis-wann verlängert/läuft/endet/beginnt/startet/erneuert __
    abo*/vertrag/mitgliedschaft/premium/probeabo/testphase/sich | verlängert sich __ abo*/vertrag/mitgliedschaft/eigentlich/automatisch |
    automatisch* verlänger* | nächste/nächster/nächsten rechnung/abbuchung/zahlung/fälligkeit | wann ist/wird die/der/mein/meine
    nächste/nächster/abbuchung/rechnung/zahlung/beitrag | welche* __ abo*/tarif*/plan/pläne/paket* habe/hab/läuft/gibt/gilt/bin | welches
    abo*/paket habe ich | was für abos/tarife/pakete/pläne | restlaufzeit | wie lange ist __ abo*/vertrag/mitgliedschaft noch | wie lange __
    noch gültig/aktiv | läuft __ abo*/mitgliedschaft/vertrag __ automatisch/weiter/noch | bis wann läuft/gilt/habe | zum wievielten | wie
    lange läuft | automatisch weiter | muss ich was tun & abo*/verläng* | welches abo/paket/modell ich | welches abo ich __ habe | ab wann
    gilt | wann es endet/ausläuft/abläuft | neue vertrag | läuft __ aus stimmt | abo läuft __ aus | läuft am __ aus | läuft mein
    abo/vertrag/probeabo aus | mein abo/vertrag läuft __ aus/ab | an den vertrag gebunden | wie lange bin ich __ gebunden/vertrag |
    vertragsbindung | an welchem tag/datum __ bucht/abgebucht/abbucht/beitrag/zahlung | welchem tag __ beitrag/abbuchung/gebühr | wann
    endet/ende/läuft __ testzeitraum/testphase/probezeit/probemonat/abo*/vertrag | wann bucht ihr/sie | wann wird __ abgebucht/eingezogen`,
} satisfies Partial<Lexicon>;
