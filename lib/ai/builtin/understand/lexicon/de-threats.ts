import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about threats and temper. Syntax: lexicon.ts. */
export const deThreats = {
  chargeback: `rückholung/rückruf __ lastschrift/geldes/betrags/zahlung | kartenfirma/kartenanbieter/kreditkartenfirma &
    gutgeschrieben/fordert/rückholung | nehme/nehm ich mir __ geld __ selbst/zurück |
    transaktion/kartenzahlung/buchung/belastung __ anfechten/anzufechten/beanstanden/bestreiten | reklamiere/bestreite/beanstande ich __
    zahlung/buchung/abbuchung/belastung | fechte ich __ zahlung/buchung/abbuchung/belastung an | zahlung/buchung/abbuchung/beides/alles __
    visa/mastercard/amex/twint/viseca/swisscard & angefochten/reklamiert/beanstandet/bestritten/beanstanden/reklamieren | einspruch __
    kartenzahlung | zahlungsdienst*/zahlungsanbieter*/bezahldienst*/kartenherausgeber*/kartenservice &
    hole/hol/zurück/zurückhol*/reklam*/fall/gemeldet/gutgeschrieben/rückhol* | dann/eben/halt __ zurückgebucht/zurückgeholt | streitverfahren
    | rückgabe der lastschrift | einzug __ zurückgegeben | lastschrift/abbuchung/einzug __ widerrufen | storniere ich die zahlung/buchung/abbuchung |
    widerspruch __ einzug/bankeinzug/lastschrifteinzug | rufe/ruf ich __ zahlung/lastschrift __ zurück | zahlung/lastschrift
    zurückrufen/zurückgerufen | mache/mach ich __ buchung/zahlung/abbuchung/lastschrift __ rückgängig | als unberechtigt/unautorisiert
    markiert/gemeldet & buchung/zahlung/abbuchung/bank | chargeback* | zurückbuchen lassen | zurück buchen lassen | zurückgehen lassen | zurückholen lassen | lasse/lass/lassen/liess __
    zurückbuch*/zurückhol*/zurückgehen/rückbuch*/zurückgeb*/platzen/rückgängig/zurückzieh* |
    werde/werd/hole/hol/buche/buch/kann/könnte/ziehe/wird ich/es/sie/mir/das/den/die/meine/bank __
    zurückbuch*/zurückhol*/zurückzieh*/zurückforder* _ bank/kreditkarte*/karte | zurückbuch*/zurückhol*/rückbuch*/zurückforder*/zurückzieh* &
    bank/hausbank/sparkasse/kreditkarten*/paypal/klarna/visa/mastercard/volksbank/raiffeisen*/amex/lastschrift/kreditinstitut | werde/werd ich
    __ zurückbuchen/zurückholen/zurückziehen | zurückbuchen werde | buche/hole/ziehe ich __ zurück | hole/buche/ziehe mir/das/den/mein/die __
    zurück | veranlass*/einleit*/beantrag*/leite/initiier*/mache/mach __
    rückbuchung/rücklastschrift/zahlungsstorno/rückholung/zahlungswiderruf | rückbuchung/rücklastschrift __
    veranlass*/einleit*/beantrag*/ein/drohe/machen/durchführ* | widersprech*/widersprich*/widerspruch __
    abbuchung*/lastschrift*/zahlung*/belastung*/bank | abbuchung*/zahlung*/belastung*/buchung/transaktion __
    widersprech*/anfecht*/reklamier*/beanstand*/bestreit*/widerspreche/rückgängig _ bank/paypal/kreditkarte* |
    bank/hausbank/sparkasse/kreditkartenunternehmen/kreditkartenfirma/kreditkartenanbieter/kreditkarteninstitut/kreditkartengesellschaft/kartenanbieter/raiffeisen*/postfinance/kreditkartenherausgeber
    &
    storn*/einschalt*/schalte/meld*/kontaktier*/informier*/anruf*/rufe/widerspr*/sperr*/wende/wenden/reklam*/beauftrag*/gehe/rückgängig/anfecht*/beanstand*/zurückbuch*/zurückhol*/regel*/klär*/streitfall/sprech*/rückruf*/dispute/beschwer*
    | paypal/klarna/visa/mastercard/amex &
    käuferschutz/fall/konflikt/streitfall/dispute/beschwer*/meld*/eröffn*/reklam*/konfliktlösung/anfecht*/beanstand*/einschalt*/wende/problem
    _ meld*/käuferschutzfall/antrag | käuferschutz* | konfliktlösung* | streitfall | dispute | zahlung/abbuchung/belastung/buchung
    anfechten/reklamieren/beanstanden/bestreiten | zahlung* __ anfecht*/zurückzieh*/bestreit* | kartenzahlung __ reklam*/anfecht*/storn* |
    zahlung __ stornieren lassen | bank/sparkasse/hausbank __ holt/zieht/bucht/buchen/holen __ zurück | holt/bucht/zieht/holen/buchen
    meine/die bank __ zurück | über/durch/mit/an/zu/bei meine/meiner bank/hausbank/kreditkarte* & sonst/ansonsten/andernfalls/erstatt*/zurück*/betrug*/anfecht*/reklam*/beanstand*/storn*/widerspr*/reicht/zwingt/gemeldet | von meiner bank __
    holen/zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch* | zur bank & sonst/oder/ansonsten/andernfalls/erstatt*/zurück*/betrug*/anfecht*/reklam*/beanstand*/storn*/widerspr*/reicht/zwingt/gemeldet | geld __ bank __ zurückhol*/zurückbuch*/holen | einzugsermächtigung __ widerruf*/entzieh* |
    sepa-mandat __ widerruf*/entzieh* | lastschrift/abbuchung/zahlung/buchung/betrag/geld __
    zurückgehen/zurückbuch*/zurückhol*/zurückgeb*/zurückzieh*/platzen/rückbuch*/zurückforder* lassen |
    lasse/lass/lassen/liess/werde/werd/würde __ lastschrift/abbuchung/zahlung/buchung/betrag/geld/das/es/alles __
    zurückgehen/zurückbuch*/zurückhol*/zurückgeb*/zurückzieh*/platzen/rückbuch*/stornier*/rückgängig/rückabwickel* | lastschriftrückgabe |
    lastschriftwiderspruch | rücklastschrift | rückbuchung | rückbuche | rückabwickeln lassen | rückabwick* &
    bank/sparkasse/kreditkarte*/paypal/kreditinstitut/kartenanbieter | hole/hol/holen ich/mir/wir/es/das/uns __
    bank/kreditkarte*/kreditkartenfirma/kartenfirma/sparkasse/paypal/visa/mastercard/klarna __ zurück/wieder | über/via/durch/mit/bei
    mein*/die/der/den/das
    bank/sparkasse/hausbank/kreditkarte*/kreditkartenfirma/kreditinstitut/paypal/visa/mastercard/volksbank/kartenanbieter/zahlungsdienstleister
    __
    zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch*/rückbuch*/rückhol*/rückforder*/rückbelast*/stornier*/widersprech*/reklamier*/anfecht*/holen/wiederhol*
    | paypal/klarna/amazon-pay/visa/mastercard & fall/käuferschutz/konflikt/streit*/dispute/antrag &
    eröffnet/geöffnet/offen/aufmach*/aufgemacht/mach*/einleit*/gemeldet/melde/meld*/starte*/gestartet/beantragt/läuft/schon/jetzt |
    käufer-schutz | paypal-fall | paypalfall | paypal fall | paypal-konflikt | fall bei paypal/klarna/visa/mastercard/der-bank/meiner-bank |
    fall eröffn*/eröffnet/aufmach* | problem bei paypal | zahlungsreklamation | kreditkartenreklamation | kartenreklamation |
    umsatzreklamation | umsatz reklamier* | umsatz beanstand* | belastung/umsatz/buchung/abbuchung/zahlung/transaktion &
    reklamier*/beanstand*/bestreit*/anfecht*/angefochten/widerspr*/widerruf* &
    bank/kreditkarte*/sparkasse/kartenanbieter/visa/mastercard/paypal/kartenfirma | zur/zu-meiner/zu-der bank/sparkasse/hausbank/volksbank
    gehe/geh/gehen/gegangen/renne/marschier*/fahre | gehe/geh/renne/fahre morgen/heute/jetzt/dann/direkt/gleich/sofort/montag __
    bank/sparkasse/hausbank/volksbank | bank/sparkasse/hausbank/kreditkarte*/kreditkartenfirma &
    zurückbuch*/zurückhol*/rückbuch*/zurückforder*/rückhol*/zurückzieh*/storno/rückgängig/rückruf/reklam* &
    werde/werd/lass*/lasse/gehe/hole/veranlass*/beauftragt/beantragt/muss/bleibt/kümmert/läuft/schon/bereits | bank
    beauftragt/eingeschaltet/informiert/kontaktiert/angewiesen/verständigt | mein* bank/hausbank/sparkasse/kreditkarte*/kartenanbieter __
    einschalten/informieren/beauftragen/anweisen/kontaktieren/verständigen | bank __ den-rest/regeln/drum-kümmern |
    kläre/klär/regle/regel/mache/mach __ mit/über/bei mein*/der/die bank/sparkasse/kreditkarte*/paypal | sperre/sperren/gesperrt __
    abbuchung*/lastschrift*/zahlung* | abbuchung*/lastschrift*/zahlung* sperren/gesperrt/blockieren | chargeback | charge-back | charge back |
    zahlung* __ zurückziehen/zurückziehe/zurückgezogen/widerrufen/stornieren-lassen/storniert-bei | ihr seht keinen cent | holt sich __ geld
    __ bank | per bank zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch* | geld __
    von-der/durch-die/über-die/per bank __
    zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch*/wieder/wiederhol*/wiederbekomm*
    | konfliktfall | konflikt __ eröffn*/gemeldet/melden | dispute* | bezahlung/zahlung _ anfechten | lastschrift* __
    zurückgehen/zurückgeben/zurückbuchen/zurückholen/zurückziehen/zurück/zurückgebucht/widersprech*/widersprich*/widerspruch/platzen/widerruf*
    | habe/hab/haben/wird/werde __ lastschrift/abbuchung/zahlung __
    zurückgegeben/zurückgebucht/zurückgeholt/zurückgezogen/zurückgeben/widersprochen | geld/betrag __ zurückgebucht/zurückgeholt |
    abbuchung/lastschrift/zahlung zurückzugeben/zurückzubuchen/zurückzuholen/zurückzufordern/zurückzuziehen | bank __ geraten/empfohlen &
    zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch*/rückbuch*/widersprech* | dann
    rückbuchung | rückbuchung* | käuferschutzfall | käuferschutzantrag | reklamation bei meiner/der
    bank/kreditkarte* | bei/von mein*/der/die bank/kreditkarte*/kartenanbieter/visa/mastercard __ reklamiert/beanstandet/bestritten/gemeldet |
    über/via/per/durch visa/mastercard/amex/klarna/paypal __
    zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch*/wieder/wiederhol*/wiederbekomm*/holen
    | zurückholen & visa/mastercard/paypal/klarna/bank/kreditkarte*/karte | bei/mit klarna/paypal/visa/mastercard/der-bank
    bestreiten/anfechten/reklamieren/widersprechen/melden | bestreiten/bestreite __ zahlung/abbuchung | zahlung/abbuchung __ bestreiten |
    käuferschutz eingeschaltet/aktiviert/bemüht/gemeldet | hol/hole/holen __ über/bei die/meine/der bank/sparkasse/visa/karte/kreditkarte __
    wieder/zurück | widerspreche/widersprechen __ abbuchung*/lastschrift*/belastung | danach/dann
    lastschrift/rückbuchung/chargeback/rücklastschrift | veranlasse/veranlassen __ rückbuchung/rücklastschrift/storno |
    bank/sparkasse/hausbank/volksbank/raiffeisenbank/kreditkartenfirma/kreditkarte & holt/holen/zieht/bucht/buchen & zurück/wieder/wieder-ein
    | bank __ ziehen/zieht/holt/holen das-geld/es __ ein/zurück/wieder | bank ist/wurde/wird/hab-ich/habe-ich
    informiert/eingeschaltet/verständigt/beauftragt/kontaktiert |
    kartenanbieter/kreditkartenanbieter/kreditkartenfirma/kartenfirma/zahlungsanbieter __
    anfecht*/stornier*/zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch*/reklamier*/widerspr*/bestreit*
    | stornier*/storniere __ zahlung/abbuchung __ bei/über __ kreditkarte*/bank/karte/paypal/kreditkartenfirma |
    lastschriften/abbuchungen/alle-lastschriften platzen/zurück*/widersprechen/sperren | lass/lasse alle lastschriften |
    paypal-fall/paypalfall aufmachen/eröffnen/öffnen | rückbuchung __ beantragt/eingeleitet/veranlasst/läuft | kreditkartenbank | umsatz __
    beanstand*/reklamier*/bestreit* | fall-id | paypal __ offen/eröffnet/klären | über/via/per amex/visa/mastercard/paypal/klarna reklamier* |
    bank __ der/die holt/holen das-geld | holt das geld __ zurück | holen das geld __ zurück | bei meiner bank und/lasse/lass | käuferschutz
    __ geltend | lastschrift geht zurück | zurückbuchen was |
    kreditkartengesellschaft/kreditkartenfirma/kreditkartenunternehmen/kartenfirma/bank/sparkasse/kreditkartenbank &
    eintreiben/zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch*/wieder/wiederhol*/wiederbekomm*/kümmern/regeln/stornier*/anfecht*
    | muss eben/halt __ bank/kreditkarte*/paypal/kreditkartengesellschaft | der abbuchung/lastschrift/zahlung/belastung __
    widersprochen/widersprechen | abbuchung widersprochen | bei meiner/der bank widersprochen/reklamiert/gemeldet/beanstandet | von/über/durch
    paypal/klarna/visa/bank __ eintreiben/zurückholen/einziehen | chargeback beantragt/läuft/eingereicht | reklamation bei
    mastercard/visa/paypal/amex/klarna/der-bank/meiner-bank | hole/hol mir alle/sämtliche beträge/abbuchungen/zahlungen | per
    lastschriftrückgabe/rücklastschrift/käuferschutz | nicht autorisierte/nicht-genehmigte/unautorisierte zahlung/abbuchung/transaktion &
    paypal/bank/visa/mastercard/klarna & melde*/gemeldet/reklam* | als nicht autorisiert & melde*/paypal/bank | buche/hole ich
    das-geld/es/das/alles/den-betrag zurück | von der kreditkarte/bank/sparkasse
    stornieren/zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch*/sperren | über
    meine bank zurück/zurückbuch*/zurückhol*/zurückforder*/zurückzieh*/zurückgeb*/zurückbekomm*/zurückgehol*/zurückgebuch* | streitfall bei
    der/meiner bank | melde/melden __ bei paypal/visa/mastercard/klarna |
    bank/hausbank/sparkasse/volksbank/postbank/commerzbank/n26/ing/dkb/comdirect/bawag/ubs/kantonalbank/raiffeisenbank/raiffeisen/postfinance/revolut/targobank/santander/hypovereinsbank/consorsbank/norisbank/oberbank/migrosbank/erste-bank/deutsche-bank/bank-austria
    &
    anfecht*/anzufechten/zurückbuch*/zurückhol*/rückhol*/rückbuch*/stornier*/storniere/widersprech*/widerspreche/zurückzuforder*/zurückforder*/rückbelast*/beanstand*/reklamier*/platzen
    | bank/hausbank/sparkasse/volksbank/postbank/commerzbank/n26/ing/dkb/comdirect/bawag/ubs/raiffeisenbank/erste-bank &
    verfahren/rückholung/rückruf/zurückrufen/einzieh* & leiten/leitet/einleit*/prüft/prüfen/läuft/startet | rückbelast* | rückbelastung | ich
    buche/hole/ziehe __ zurück | hören/hörst/hört von meiner bank/kreditkartenfirma/hausbank/sparkasse/kreditkartengesellschaft | hörst/hören
    sie von meiner/der bank/kreditkartenfirma | als problem gemeldet & klarna/paypal/bank/visa | bei klarna/paypal __ problem
    gemeldet/gemeldet | weise/anweisen/angewiesen & bank/hausbank/sparkasse | bank __ anweisen | holt sich meine bank | bank wieder &
    holt/holen | zahlung bei __ anzufechten/anfechten | dann buch/buche/hol/hole/zieh/ziehe ich/ichs/i __ zurück | buch/hol ich __ zurück |
    rücklastschrift* | einspruch gegen die/eure/ihre __ belastung/abbuchung/zahlung/buchung | einspruch __ visa/mastercard/bank/kreditkarte* |
    einspruch eingelegt & visa/bank/kreditkarte*/belastung/abbuchung/mastercard | lastschrift wieder bei mir | ist die lastschrift __
    zurück/wieder | kreditkartenabrechnung __ reklamier* | wird reklamiert & kreditkarte*/abbuchung/abrechnung/zahlung/umsatz | sepa-mandat __
    widerruf*/entzieh*/zurück* | widerrufe/widerruf* __ sepa-mandat/einzugsermächtigung/lastschriftmandat | lasse alles zurückgehen | oder
    käuferschutz | konflikt gemeldet/eröffnet/gestartet | fechte/fecht/fechten __ zahlung/abbuchung/belastung/buchung/umsatz/lastschrift |
    reklamiere/bestreite/beanstande __ zahlung/abbuchung/belastung/buchung/umsatz & bank/kreditkarte*/paypal/karte/visa/mastercard`,
  legal: `rechtsbeistand | advokat* | rechtliche*/rechtlich/rechtlicher schritte/vorgehen/mittel/konsequenzen/massnahmen/hilfe/dagegen/gegen |
    rechtsweg | rechtsmittel | klage/klagen __ einreich*/erheb*/gegen/vor/werde | verklag* | einklagen | vor gericht | zum gericht |
    gerichtlich* | amtsgericht | bezirksgericht | friedensrichter | strafanzeige* | anzeige __
    erstatt*/bei/wegen/polizei/stell*/raus/gegen/mach* | erstatte/erstatten/stelle/bringe* _ anzeige | sie/euch/firma/zur anzeigen/anzeige |
    zeige __ sie/euch __ an | angezeigt __ wegen | verbraucherschutz* | verbraucherzentrale* | verbraucherschützer* | konsumentenschutz* |
    arbeiterkammer | bafin | finma | bundesnetzagentur | ombudsmann* | ombudsstelle* | ombudsman | mahnbescheid* | mahnverfahren | betreibung*
    | zahlungsbefehl | wettbewerbszentrale | staatsanwalt* | rechtsschutz* | schlichtungsstelle* | datenschutzbehörde* | landesdatenschutz* |
    aufsichtsbehörde* | verbraucherombudsstelle | strafrechtlich* | zivilrechtlich* | internet ombudsmann | gewerbeamt | gewerbeaufsicht |
    anwaltlich* | anwaltsschreiben | mein rechtsanwalt | rechtsschutzversicherung | rechtsabteilung | zivilklage | sammelklage | musterklage |
    klage | klagen werde | verklagen | gerichte | vor den kadi | handelsgericht | landgericht | zivilgericht | schlichtung* | mediationsstelle
    | inkassobüro einschalten | zeige/zeig/zeigen __ an & betrug*/polizei/euch/sie/ihren-laden/firma | polizeilich* | kripo | kriminalpolizei
    | strafverfahren | strafantrag | stiftung warentest | abmahn* | abmahnung | unterlassung* | schadensersatz* | schadenersatz* |
    regulierungsbehörde* | wettbewerbsbehörde | wirtschaftskammer | handelskammer | ihk | gewerbeaufsicht* | finanzamt & meld*/anzeig*/interessier*/wissen/freu*/schwarz*/hinterzieh*/prüf* | marktaufsicht* |
    kartellamt | seco | preisüberwacher | konsumentenforum | kassensturz | europäisches verbraucherzentrum | evz | ec-zentrum | rechtliche* |
    gerichtsvollzieher | mahngericht | mahnbescheid | rechtlich vorgehen | rechtliche schritte | anzeige
    erstatten/ist/raus/bei/wegen/gegen/gestellt/geht | erstatte/erstatten/erstattet/stelle/stellen/mache __ anzeige | mit einer anzeige | eine
    anzeige | betrugsanzeige | online-anzeige | onlineanzeige | sehen uns vor gericht | geht vor gericht | vors gericht |
    anwalt/rechtsanwalt/anwältin/anwälte __
    einschalt*/eingeschaltet/informier*/kontaktier*/beauftrag*/übergeb*/übergib*/meld*/schreib*/klär*/weiter*/bescheid/freuen/post/hören/wende*/gehe*/nehm*
    | anwalt/rechtsanwalt/anwältin ist/wird/kümmert/liegt/meldet/regelt/prüft/weiss | anwaltskanzlei | anwaltskosten | anwaltspost | post vom
    anwalt | verbraucheranwalt | zur ak | bei der ak | vki | behörde* __ meld*/einschalt*/wend*/informier*/anzeig* | zuständigen/zuständige
    behörde/stelle/aufsicht & meld*/wend*/anzeig*/informier* | anwalt | rechtsanwalt | fachanwalt |
    mein/meinem/meinen/meines/meine/meiner/einen/einem/einer/eine/unser/unserem/unseren/den/dem/vom/zum/beim/per/mit/durch/sonst/dann/oder/zu
    anwalt/rechtsanwalt/anwälte/anwälten/anwältin/rechtsanwältin/fachanwalt | konsumentenschutz | wende mich an den/die
    konsumentenschutz/verbraucher* | zur polizei | bei der polizei & anzeig*/angezeigt/gemeldet/meld*/war/landet/liegt/betrug* | juristisch prüfen | beschwerde bei der/dem
    bundesnetzagentur/aufsicht/behörde/verbraucher*/ombudsmann | juristisch prüfen/vorgehen/dagegen/klären/belangen/verfolgen |
    juristische/juristischen schritte/schritten/mittel/konsequenzen/folgen/weg/beistand | polizei & sonst/oder/dann/anzeig*/gehe/geh/meld*/betrug*/eingeschaltet/einschalt*/informier*/rufe/ruf/hole/hol/wartet/freu*/bescheid/weiss/wissen/wende/schick*/kümmert/interessier* | polizeilich* | polizeiwache | juristen
    einschalt* | jurist ist/wird/prüft | rechtsschutz | deckungszusage | deckung zugesagt`,
  publicShame: `schlechte/negative/miese/vernichtende/entsprechende/ehrliche/böse/üble/1/ein-stern/eine-stern/schlechter/negativer/grottige/1-stern/null-sterne
    bewertung*/rezension*/review*/feedback | bewertung*/rezension*/review* & trustpilot/entsprechend*/schlecht*/negativ*/überall/mies* |
    werde/werd __ bei/auf google/trustpilot/facebook _ bewert* | schlecht/negativ/entsprechend bewerten | bewerte __
    schlecht/negativ/entsprechend/stern/überall | trustpilot | trusted shops _ bewert* | auf/bei
    google/facebook/twitter/instagram/tiktok/social/reddit/insta/x/linkedin/youtube/kununu __
    post*/veröffentlich*/teile*/warn*/schreib*/öffentlich*/mach* | veröffentlich* __
    google/facebook/twitter/instagram/tiktok/social/reddit/internet/netz/medien/alles/verhalten/chat*/mail*/screenshots | öffentlich mach* |
    öffentlich zu machen | publik mach* | an die/der öffentlichkeit | presse/zeitung/medien/tv/fernsehen/journalist*/redaktion _
    wend*/informier*/kontakt*/meld*/geh*/schreib* | an die/zur presse/zeitung/medien | geh* __ presse/zeitung/medien/öffentlichkeit |
    journalist* | 1 stern | ein stern | null sterne | 0 sterne | warne*/warnung __ andere*/leute/kunden/alle/freunde/jeden/öffentlich/bekannt*
    | jeden/alle/andere/jedem/allen/anderen warnen/erzählen/abraten | rate __ jedem/allen ab | shitstorm | social media | soziale medien |
    sozialen medien | sozialen netzwerken | viral | an den pranger | bewertung/rezension/review/sterne/bewertungen/rezensionen __
    trustpilot/google/überall/portale*/bewertungsportal*/play-store/playstore/app-store/appstore/internet/netz/online/holidaycheck/yelp/trusted-shops/ekomi/kununu
    | bei/auf trustpilot/google/trusted-shops/playstore/appstore __
    bewert*/bewertung*/rezension*/review*/schreib*/lesen/veröffentlich*/hinterlass*/stern* | gefasst machen __ bewert*/rezension*/artikel/post
    | bewertung*/rezension* __ gefasst machen | schöne/nette/saftige/passende/deutliche/gesalzene bewertung*/rezension* |
    bewertung*/rezension* __ wird/werden __ entsprechend*/ausfallen | bewertung* fällt entsprechend | soll/sollen/sollte
    jeder/alle/die-welt/die-leute/die-öffentlichkeit wissen/lesen/erfahren/sehen | jeder soll* wissen/lesen/erfahren | alle sollen
    wissen/lesen/erfahren | werde/werd/mache/sorge __ dafür __ alle/jeder/niemand/keiner | mach* __ publik/öffentlich/bekannt | öffentlich*
    machen/gemacht/posten/anprangern | anprangern | bloss stellen | blossstell* | screenshot* __
    poste*/post*/veröffentlich*/teil*/online/instagram/twitter/facebook/tiktok | poste*/post*/teile*/stelle* __
    facebook/instagram/insta/tiktok/twitter/reddit/youtube/linkedin/netz/online/internet/story/gruppe/gruppen/forum/foren/screenshot* | in
    facebook-gruppen | in alle foren | in jedem forum | in den foren | in sämtlichen | follower* | youtube-video | video über euch/sie |
    bildzeitung | bild-zeitung | tv-sender | rtl | wiso | marktcheck | markt-sendung | verbrauchermagazin* | reporter* | redaktion* | medien
    __ informier*/geh*/wend*/einschalt* | warne/warnen/warnt __ vor euch/ihnen/dem-laden/dieser-firma | vor euch/ihnen/diesem-laden
    warnen/gewarnt | allen/jedem/meinen freunden/bekannten/kollegen __ abraten/erzähl*/warn* | negativ* bewert*/rezension*/mundpropaganda |
    ein-stern* | 1-stern* | einstern* | an/zur/in die/der zeitung/presse/bild/bildzeitung | zeitung/presse/fernsehen/rtl/medien __
    geh*/wend*/melde*/interessier*/informier*/freuen/einschalt*/erzähl* | geh*/wend*/melde*/informier* __ zeitung/presse/fernsehen/medien/rtl
    | presse __ stecken/erzählen/melden/zuspielen/übergeben | lokalzeitung* | regionalzeitung* | tageszeitung* | lokalpresse | an/bei der
    presse | lokalblatt | radio & melde*/wend*/erzähl* | überall wo es geht | eine/ein/1/einen stern/sterne bewertung/überall | follower* __
    warn*/erzähl*/zeig* | meine follower | meinen followern | alles aufgenommen/dokumentiert/mitgeschnitten &
    netz/online/öffentlich/shitstorm/posten | auf google/trustpilot/facebook __ gefasst | auf was gefasst | auf etwas gefasst &
    bewertung*/google/trustpilot/rezension*/presse | alle/meine freunde/bekannten/kollegen __ erfahren/warnen/erzählen/hören | werden davon
    erfahren/hören/lesen | sat1 | sat 1 | ard | zdf | orf | srf | dann wird das öffentlich | wird das öffentlich | mach das öffentlich |
    bewertung die ihr/sie __ nicht/nie vergess*/vergisst | schreib/schreibe euch/ihnen eine bewertung | bewertung die sich gewaschen |
    gesalzene/gepfefferte/saftige bewertung | screenshots __ presse/medien/öffentlich/netz | an die presse`,
  insult: `idiot* | vollidiot* | depp* | trottel* | volltrottel | vollpfosten | arsch* | arschl* | scheiss* | verscheiss* | verarsch* | beschissen* |
    verdammt* | verfickt* | fick* | wichs* | hurensohn* | hure | fotze* | dreckig* | drecks* | dreckladen | saftladen | sauladen |
    scheissladen | drecksladen | saublöd* | dumm | dumme | dummen | dumm* frech | schwachkopf | schwachköpf* | schwachsinn* | blödmann |
    blödmänner | unfähig* | inkompetent* | lügner* | verlogen* | lügt | lügen | angelogen | belogen | belügt | spinner | spast* | penner |
    gesindel | abschaum | hirnlos* | leck mich | leckt mich | fresse | kotzt mich | zum kotzen | clowns | clownsverein | kasper* | witzfiguren
    | flachpfeifen | halunken | schnauze | deppert* | oida | wappler | vollkoffer | seckel | gopf* | huere | dubel | tubel | arschgeigen |
    pfeifen | mistkerle | schweine | schweinerei | sauerei | sau* blöd | verpiss* | zur hölle | pack | drecksfirma | scheissfirma | saftläden
    | armleuchter | wtf | kackladen | kack* | affen | frechheit seid | ihr seid __ dumm/doof/blöd/unfähig/krank/witz/lächerlich | missgeburt*
    | schämt euch | asozial* | mafia | unverschämtes pack | nicht ganz dicht | nicht alle tassen | nicht mehr alle | alle latten | pfeife |
    scheiss | scheisse | scheiß | shit | fuck* | f*ck | verflucht* | verfluchte* | gottverdammt* | idioten | vollidioten | ihr
    idioten/deppen/trottel/penner/affen/clowns/pfeifen/nullen/versager/luschen/hampelmänner | versager* | luschen | hampelmänner | nullnummer*
    | stümper* | dilettant* | amateure | amateurhaft* | unfähige* | zu blöd | zu dumm | zu doof | so blöd | so doof | strohdumm | saudumm |
    dämlich* | bescheuert* | beknackt* | behindert* | krank im kopf | geisteskrank | mies* laden/verein/drecksladen | drecksverein |
    saftverein | saustall | sauhaufen | sauhunde | verbrecherbande | mistladen | mistverein | mist-app | drecks-app | drecksapp | scheissapp |
    scheiss-app | kack-app | müll-app | witzverein | witzladen | chaosladen | gurkentruppe | amateurverein | ratten | rattenfänger |
    blutsauger | halsabschneider* | parasiten | schweinehunde | heuchler* | lügenpack | lügnerin | lügner | wie dreist | dummschwätzer | maul
    | leckt* mich | könnt mich mal | ihr könnt mich | am arsch | arsch lecken | fickt* euch | verpisst euch | hirnverbrannt | schwachmaten |
    vollhonk* | honks | spasten | dödel | pissnelke* | pisser* | wixer* | wichser* | hurensöhne | bastard* | scheissverein | scheisshaufen |
    verkackt* | geht sterben | zum teufel | fahrt zur hölle | kotz* | kotzen | ihr spinnt | spinnt ihr | habt ihr sie noch alle | seid ihr
    bescheuert/dumm/blöd/irre/taub/blind/bekloppt/wahnsinnig | bekloppt* | gopfertelli | gopferdammi | huara* | schafseckel | tubble |
    vollpfosten* | g'schissen* | oaschloch | oarsch* | trotteln | verdammt/verdammte/verdammten/verdammter/verdammtes/verdammt-nochmal | bande
    von | saubande | an der klatsche | einen an der waffel | nicht ganz bei trost | nicht ganz bei sinnen | säcke | ihr säcke | ihr typen |
    verlogenen typen | miese typen | nieten | schrottapp* | schrott-app | schrottladen | kreuzweise | ihr elenden | elende/elenden/elendes |
    verein von | so ein verein | verbrecher | zu blöd/dumm/doof/dämlich/unfähig | mieser drecksladen | verdammtes | unfassbar
    mieser/miese/mieses | pfui | miesen abzocker | geht's noch | gehts noch | assi | assis | unter aller sau | unfähiges | was unfähiges`,
  fraud: `betrug | betruges | betrugs* | betrüger* | betrügt | betrügen | betrügerisch* | betrogen | betrugsmasche | abzock* | abgezockt | gauner* |
    dieb | diebe | diebstahl | diebesbande | verbrecher* | ganove* | kriminell* _ firma/machenschaft*/bande/energie/verhalten/methoden | ihr
    kriminellen | kriminelle | beklaut | bestohlen | bestehlt | klaut | geld _ geklaut/gestohlen/klauen/stehlen/unterschlagen | geklautes geld
    | scam* | fake-shop | fakeshop* | fake shop | fake-firma | fakefirma | über den tisch | reingelegt | hinters licht | räuber* | raub |
    wegelagerer | hochstapler* | bescheiss* | beschiss* | beschissen worden | verarscht | abzieh*/abgezogen __ kunden/leute | nepp* | wucher*
    | ausgenommen | bauernfänger* | bschiss | bschisse* | linke masche | unterschlag* | gelinkt | übers ohr | abkassier* | arglistig* |
    irreführ* | veräppel* | trickbetrüg* | abzocke | abzocker* | betrüger | betrügerladen | betrügerfirma | betrügerbande | betrügerpack |
    beschiss | verarsche | bauernfängerei | kundenverarsche | kundenabzocke | abofalle* | abo-falle* | falle gelockt | in die falle |
    lockangebot* | gelockt | das ist kriminell | kriminell* | machenschaft* | klauen | geklaut | stehlen | stiehlt | raubritter | raubzug |
    ausgeraubt | abgezogen worden | linke tour | unseriös* laden/firma/verein/anbieter/methoden | gaunerei* | gauner | schwindler* |
    mogelpackung | nicht seriös | zockt* __ ab | bereichert | bereichern | fake-laden | fakeladen | nigeria | geldgier* | geldmacherei |
    geldschneiderei | verbrecher | elenden abzocker | arglistig getäuscht | täuschung* | vortäusch* | vorgetäuscht* | arglistige täuschung`,
  ultimatum: `letzte/letzter/letztes/letztmalig*/allerletzte warnung/chance/mahnung/frist/aufforderung/gelegenheit/versuch | zum letzten mal | das
    letzte mal __ schreibe/bitte/frage | setze __ frist | frist __ setzen/gesetzt/bis/von/läuft | frist bis | bis
    morgen/heute/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag/spätestens/ende/zum/übermorgen &
    sonst/ansonsten/andernfalls/werde/oder/passiert/wehe | innerhalb/binnen _ 24/48/12/72/drei/3/zwei/einer/einem/7/14/stunden/tagen &
    sonst/ansonsten/andernfalls/werde/oder/erwarte/fordere | sonst/ansonsten/andernfalls/anderenfalls
    werde/gehe/mache/wende/hole/lasse/schalte/zeige/melde/kündige/muss/sehe/passiert/kontaktiere/informiere/leite/buche/gibt/gibts/rufe/stornier*/erstatte/bewerte/schreibe/veröffentliche/widerspreche/knallt/behalte
    | oder ich gehe/werde/melde/schalte/zeige/hole/lasse/mache/wende/kündige/buche/rufe/schreibe/bewerte/erstatte/bin | wenn/falls __
    nicht/nichts/kein* __ bis/heute/morgen/stunden/sofort/24/48/passiert/tagen/umgehend __
    werde/gehe/mache/melde/schalte/hole/lasse/zeige/bin/wende/buche/kündige/rufe/kontaktiere/erstatte/schreibe | wenn/falls/sollte __
    nicht/nichts/kein* __ werde ich | wenn/falls __ nicht/nichts/kein* __
    gehe/melde/schalte/hole/lasse/zeige/wende/buche/kontaktiere/erstatte/rufe ich | verlange ich sofort*/umgehend/endlich/unverzüglich/jetzt |
    verlange _ sofort* | wehe | konsequenzen | nachspiel | folgen haben | warne sie/euch | ich warne | werdet/werden _ bereuen | bereuen |
    reicht es jetzt | jetzt reichts | ultimatum | sofort oder ich | jetzt oder ich | noch heute sonst | dann knallt | dann gibts/gibt _ ärger
    | letztmalig* | letztmals | letzte chance/frist/mahnung/warnung/aufforderung | gebe/geb/geben ihnen/euch __
    tage/stunden/bis/zeit/frist/woche | haben/habt __ noch/zeit 24/48/tage/stunden/bis __ dann/sonst/ansonsten/danach/oder | 24/48 stunden __
    zeit/frist/sonst/dann/danach | wenn ich/ihr/sie/das/da/bis __ nicht/nichts/kein*/nix __
    dann/werde/gehe/hole/lasse/schalte/erstatte/melde/wende/kündige/zeige/bin/gibts/gibt/knallt | oder es knallt/kracht/rappelt/gibt/setzt |
    sonst knallt/kracht/passiert/rappelt/gibts/gibt/setzt | das wird folgen/konsequenzen/nachspiel/teuer | werdet/werden sie/ihr
    noch/von-mir/mich kennenlernen/hören | ihr hört/sie-hören von | ihr hört/hören-sie noch/von | lernt mich kennen | ich kann auch anders |
    ich mein* es ernst | meine geduld ist am ende | geduld ist am ende | reicht mir jetzt | andernfalls/anderenfalls/ansonsten/sonst __
    werde/sehe/leite/behalte/schalte/gehe/muss/wende/erstatte | sofort/umgehend/unverzüglich __ sonst/oder/ansonsten/andernfalls |
    fordere/fordern __ letztmal*/frist/innerhalb/binnen/umgehend/unverzüglich/sofort | ich fordere sofort*/umgehend/unverzüglich/mein |
    letztmalig auf | ich verlange sofort*/umgehend/unverzüglich/augenblicklich`,
  frustration: `unverschämt* | frechheit* | frech | lächerlich* | inakzeptabel | unakzeptabel | nicht akzeptabel | enttäusch* | genervt | nervt | nervig*
    | ärger* | verärger* | wütend | sauer | stinksauer | stocksauer | frustrier* | satt | schnauze voll | nase voll | es reicht | reicht's |
    reichts | mir reichts | sofort | umgehend | unverzüglich | dringend* | eilt | eilig | schnellstmöglich | endlich | immer noch/wieder
    nicht/nichts/kein*/keine | immer noch | noch immer | schon wieder | wieder nicht | ständig | dauernd | jedes mal | jedesmal | zum
    zweiten/dritten/vierten/fünften/x-ten/zigsten mal | schon mehrfach/mehrmals/zweimal/dreimal/öfter/zigmal | mehrfach/mehrmals/bereits/schon
    _ geschrieben/gemeldet/kontaktiert/angeschrieben/gefragt/angefragt/nachgefragt/angerufen | niemand/keiner __
    antwort*/meldet/reagiert/hilft/kümmert/rührt | keine antwort | keine reaktion | keine rückmeldung | antwortet nicht | reagiert nicht |
    ignorier* | hallo? | was soll das | was ist los | was soll der | kann nicht sein | kann doch nicht | darf nicht wahr | das gibt's/gibts _
    nicht | unfassbar | unglaublich | unmöglich | unzumutbar | skandal* | katastroph* | saftladen | witz | verarsch* | seit
    tagen/wochen/stunden/monaten/ewigkeiten/gestern/ewig | vor stunden/tagen/wochen | wie lange noch | wie lange soll | wie lange muss | ewig
    | ewigkeit* | viel zu lange | zu lange | geduld* | zeitverschwendung | furchtbar* | schrecklich* | horror | nie wieder | nie mehr __
    bestell* | armutszeugnis | peinlich* | schande | traurig | schlechter/schlechten/schlechte/schlechtester
    service/support/kundenservice/kundendienst | verstehe nicht warum | unzufrieden | nicht zufrieden | mist | zum mäusemelken | absurd |
    unerhört* | dreist* | blöd* | doof* | was für ein | warte* __ stunden/tage*/wochen/ewig | auf den arm | bodenlos* | no go | no-go |
    ungeheuer* | unterirdisch* | beschwer* | verdienen es nicht | vertröst* | hingehalten | hinhalte* | abgewimmelt | platzt mir | jetzt ist
    genug | ist jetzt genug | hab genug von | habe genug von | genug davon | hab genug | lang genug | lange genug gewartet | langsam reicht |
    langsam nervt | langsam ungeduldig | ungeduldig* | verliere _ geduld | zum wiederholten mal | zum x-ten mal | zum gefühlt __ mal | gefühlt
    __ mal | vierte/dritte/fünfte/sechste mal | dritte/vierte/fünfte/zweite mail/nachricht/anfrage/ticket/anruf | in der warteschleife |
    warteschleife | keine sau | kein schwein | kein mensch __ antwort*/meldet/reagiert/hilft/kümmert | nie jemand erreich* | niemanden
    erreich* | telefonisch __ niemand* | geht niemand ran | geht keiner ran | hört mir niemand zu | tut sich nichts | passiert nichts |
    passiert gar nichts | ist das euer ernst | ernsthaft | echt jetzt | wollt ihr mich | das darf doch | das kann's | geht gar nicht | geht ja
    gar nicht | so geht das nicht | nicht in ordnung | nicht okay | nicht fair | unfair | sprachlos | fassungslos | entsetzt | kopfschüttel* |
    verschaukel* | vertröstet | hinhaltetaktik | textbausteine | standardantwort* | copy paste | immer nur ausreden | ausreden | leere
    versprechungen | lange nichts gehört | schweigen | im stich gelassen | alleingelassen | allein gelassen | macht mich wahnsinnig | wahnsinn
    | zum verzweifeln | verzweifel* | zum heulen | am verzweifeln | bin bedient | das letzte | null service | wo bleibt __ antwort | wann __
    endlich | tut endlich was | kümmert euch | macht mal hinne | zack zack | hopp | asap | mir reicht es/das/jetzt | jetzt reicht
    es/mir/mirs/das | wo zum henker/teufel/kuckuck/geier | zum henker | nach wie vor | auf meine mails/anfragen/nachrichten __
    niemand/keiner/keine/nicht | zumutung | ohne begründung | ohne grund`,
} satisfies Partial<Lexicon>;
