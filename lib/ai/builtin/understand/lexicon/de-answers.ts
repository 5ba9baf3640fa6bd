import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about short answers, small talk and what is no typing error. Syntax: lexicon.ts. */
export const deAnswers = {
  thanks: `dank* | danke* | vielen dank | besten dank | dankeschön | dankeschoen | merci* | thx | vergelt's gott | tausend dank | lieben dank |
    thanks | vielmals | verbindlichsten | dankbar | dankö | danköö | dankesehr | danke sehr | danke schön | herzlichen dank | grossen dank |
    dankeee | dake | daanke | tausenddank | merci vielmal* | vergelts gott`,
  waitOk: `ich warte dann/gerne/gern/ab/einfach | dann/okay/ok/gut/klar/danke warte ich | warte ich dann/gerne/gern/ab/einfach/noch | warte ab |
    warte einfach mal | kann warten | kann ich warten | kein problem | kein thema | kein stress | alles gut | alles klar | alles okay | alles
    ok | hat sich erledigt | erledigt | geklärt | gelöst | ist angekommen | ist gut/heil/schon/jetzt/heute/gestern/doch/nun/endlich/inzwischen angekommen | angekommen danke | paket/bestellung/lieferung/ware/code/key/mail
    ist _ da | gerade angekommen | funktioniert wieder/jetzt/nun/alles | geht wieder/jetzt/nun | läuft wieder/jetzt | klappt jetzt/wieder/nun
    | hat geklappt | gefunden | verstehe | verstanden | passt schon/so | keine eile | eilt nicht | schon gut | macht nichts | nicht schlimm |
    bis dann | bis bald | weiss bescheid | gut zu wissen | das wars | das war's | melde mich wieder/dann | in ordnung | habe es bekommen | hab
    sie/es/ihn/alles bekommen/erhalten | warten wir/noch | dann warten wir | hat sich geklärt/erledigt/erübrigt | also erledigt | thema
    erledigt | schon erledigt | problem gelöst/behoben/geklärt | ist gelöst/behoben/geklärt/erledigt/angekommen/da | alles geklappt | jetzt
    funktioniert/geht/läuft/klappt | funktioniert/geht/läuft/klappt jetzt/nun/wieder/alles/wunderbar/bestens |
    paket/bestellung/lieferung/ware/päckchen/buch/schuhe/jacke ist/sind/kam __ angekommen/da/gekommen/eingetroffen | heute/gestern/eben/gerade
    angekommen/gekommen/da | wollte nur bescheid | nur zur info | zur info | zur kenntnis | nur bescheid geben/sagen | keine sorge | ist in
    ordnung | nicht mehr nötig | brauche keine hilfe mehr | keine weiteren fragen | sonst nichts | das war alles | habe ich gefunden | selbst
    gelöst/gefunden/hinbekommen/geschafft | habs gefunden/geschafft/hinbekommen/gelöst | habe es gefunden/geschafft/hinbekommen/selbst | gut
    ich warte | schönes/schönen/schöne wochenende/tag/abend/feiertag*/woche/urlaub | passt danke | das passt | ist gelöst | problem ist
    gelöst/behoben/weg | lag an mein*/dem/der | hat alles geklappt | login geht wieder | geht wieder | klappt wieder | alles wieder da/ok/gut
    | genau das habe ich gesucht | bin gespannt | thema damit durch | damit durch | das war es schon | das wars schon | hat funktioniert |
    geld ist wieder da | kam gerade an | kam gerade/heute/eben an | alles bestens | ich warte die paar tage | warte die paar tage | geht in
    ordnung ich warte`,
  greeting: `hallo | hallöchen | halli | hi | hey | guten morgen/tag/abend/nachmittag | gute nacht | morgen zusammen | moin* | servus | grüezi* | grüss
    gott/dich/euch/sie | grüssgott | sehr geehrte* | liebes | liebe/lieber/liebes team/support/kundenservice/damen/herr/frau/kundendienst |
    tach | tag | hallo zusammen | mahlzeit | hoi | sali | griaß | hej | na | grüezi mitenand | guten abend zusammen | schönen guten tag |
    schönen guten abend | hallo nochmal | hello | hallöle | hallochen | servas | pfiat | grüss gott | grüß di | moinsen | liebes supportteam |
    liebes service-team | sehr geehrtes`,
  filler: `damen | herren | herr | frau | und | team | support | zusammen | alle | leute | bitte | hilfe | helfen | brauche | ich | du | sie | ihr |
    mir | mich | euch | uns | wir | ein | eine | einen | der | die | das | den | jemand | da | ist | so | sehr | viel | für | dein* | euer |
    eure | ihre | ihren | zu | es | dass | ok | okay | wird | habe | hab | hätte | schönen | schöner | schönes | schöne | guten | gute | gut |
    tag | abend | wochenende | woche | wieder | frage | fragen | dann | nur | jetzt | oh | bin | sein | kann | können | könnt | mal | mit |
    schnelle | schnell | antwort | wie | geht | geht's | von | in | auf | tun | viele | liebe | lieben | beste | besten | freundliche* |
    grüsse* | gruss | mfg | lg | vg | ja | super | toll | perfekt | prima | klasse | tschüss | tschau | ciao | ah | ach | wirklich | info |
    hier | noch | machen | auch | doch | gerne | gern | nehme | nehmen | was | kundenservice | kundendienst | bis | alles | klar | mein |
    meine | name | nochmal | bg | gruß | danke | aus | erstmal | freu | freue | rest | feiertage | urlaub`,
  affirm: `klingt fair/gut/super | nehme ich den/das/die rabatt/angebot | nehme den/das rabatt/angebot | ja | jo | jep | jup | jap | joa | jawohl | jaa | klar | na klar | gerne | gern | sehr gerne | einverstanden | ok | okay | oki | okey |
    passt | in ordnung | deal | abgemacht | nehme/nehm ich _ an | nehme ich | nehm ich | ich nehme | ich nehm | machen wir | machen wir so |
    so machen wir | akzeptiere* | angenommen | stimmt | stimme zu | genau | richtig | korrekt | natürlich | selbstverständlich | auf jeden
    fall | bitte ja | mach das | machen sie das | macht das | tun sie das | von mir aus | bestätige | bestätigt | gebongt | geht klar | klingt
    gut | hört sich gut | warum nicht | unbedingt | definitiv | jawoll | yes | bin dabei | bin einverstanden | jo passt | ja bitte | ja gerne
    | nehmen wir | ja gern | ja unbedingt | ja klar | ja passt | ja mach* | jo eh | eh klar | läuft | machen sie mal | mach mal | dann machen
    wir* | so machen wir's | nehm ich gern* | nehme ich gern* | nehme das angebot | angebot annehmen | nehme __ angebot __ an | angebot __
    nehme ich/an | damit kann ich leben | bin ich einverstanden | geht in ordnung | das passt | passt für mich | passt mir | super ja | gut so
    | in ordnung so | von mir aus gern* | yep | ja gut`,
  decline: `nein | nö | nee | nein danke | kein interesse | kein bedarf | lieber nicht | auf keinen fall | niemals | lehne _ ab | ablehnen | abgelehnt
    von mir | nicht interessiert | doch nicht | will ich nicht | möchte ich nicht | kommt nicht in frage | nope | danke nein | ne danke | nö
    danke | nicht nötig | brauche ich nicht | passt mir nicht | eher nicht | keinesfalls | ganz sicher nicht | nicht einverstanden | na danke
    | nee lass mal | lass mal | lassen sie mal | lieber doch nicht | nein das | nein ich | auf gar keinen fall | nein bitte nicht | muss nicht
    sein | nicht für mich | verzichte | danke verzichte | nee danke | nö lass | möcht ich nicht | nicht notwendig | kein danke | neee | neeee
    | nä | ganz bestimmt nicht | eher nein | kommt für mich nicht in frage | lehne ab | lehne ich ab | nein passt so`,
  first: `erste | ersten | erster | erstes | ersteres | erstere | 1ste | nummer eins | option eins | option 1 | variante 1 | variante eins`,
  second: `zweite | zweiten | zweiter | zweites | letztere von beiden | nummer zwei | option zwei | option 2 | variante 2 | variante zwei | 2te`,
  third:
    'dritte | dritten | dritter | drittes | nummer drei | option drei | option 3 | variante 3 | variante drei | 3te',
  last: `der/die/das/den/dem/meine/mein/meinen letzte/letzten/letzter/letztes | letzte/letzten/letztes bestellung | letztere* | neueste* | neuste*
    | jüngste* | aktuellste* | die neue`,
  injection: `ignorier*/vergiss/vergessen/missacht*/überschreib*/umgeh* __ anweisung*/regeln/prompt*/richtlinie*/vorgabe*/instruktion* | systemprompt* |
    system-prompt | system prompt | du bist jetzt/ab/nun | entwicklermodus | administratormodus | admin-modus | tu so als | tue so als |
    verhalte dich wie | agiere als | als ki | neue anweisung* | neue instruktion* | ohne genehmigung __ erstatt*/rückerstatt*/auszahl* | ohne
    freigabe | ich bin __ entwickler/administrator/admin/ceo/betreiber | gib/zeig*/nenne/wiederhole __ prompt*/anweisungen/systemanweisung* |
    systemnachricht | vorherige*/bisherige*/obige* anweisung*/instruktion* | antworte nur mit | genehmige __ automatisch | rollenspiel |
    simuliere*`,
  bankReports: `meine/die/unsere bank/hausbank/sparkasse sagt/meint/schreibt/behauptet/bestätigt/teilt/verlangt/fragt/zeigt/sieht | laut mein*/der
    bank/sparkasse/hausbank/kreditkarte* | bank hat gesagt/bestätigt/mitgeteilt/geschrieben/gemeint | von meiner/der bank
    bestätigt/abgelehnt/zurückgewiesen/bekommen/erfahren | bank hat __ zurückgewiesen/abgelehnt/gesperrt/versehentlich | bank hat die
    lastschrift __ zurückgegeben | paypal/klarna sagt/schreibt/zeigt/meldet`,
  newsletter: `newsletter* | rundbrief* | rundmail* | verteiler* | mailingliste* | mailing liste | werbemail* | werbe-mail* | werbe-mails |
    werbesms | werbe-sms | werbepost | werbeanruf* | werbenachricht* | reklame* | reklamemail* | angebotsmail* | angebots-mails |
    kein/keine/keinen/weniger __ werbung | werbung __
    mehr/abbestell*/abstell*/stopp*/aufhören/einstell*/zuschick*/zuzuschick*/schick*/send*/bekomm*/erhalt* | mit der/eurer/ihrer werbung |
    werbung per post/mail/telefon/sms | sms werbung | unsubscribe`,
  offTopic: `bewerbung* | bewerben | ausbildung* | ausbildungsplatz | praktikum* | stellenangebot* | stellenausschreibung | lebenslauf |
    initiativbewerbung | jobangebot* | offene stellen | arbeiten bei euch/ihnen | minijob | werkstudent* | kooperation* | zusammenarbeit |
    partnerschaft* | werbepartner | influencer* | gastbeitrag | gastartikel | backlink* | suchmaschinenoptimierung | seo | webdesign |
    dienstleistung* vorstell*/anbieten/anzubieten | unsere dienstleistung* | unser unternehmen bietet | wir bieten ihnen | unverbindliches
    angebot für ihre | kredit | kredite | darlehen | krypto* | bitcoin* | lotto | lottogewinn | gewonnen haben | erbschaft | lieferant* |
    grosshändler | händleranfrage | reseller* | sponsor* | spende* | schulprojekt | bachelorarbeit | masterarbeit | umfrage | interview |
    pressemappe | falsche nummer | falscher empfänger | verwählt | falsch verbunden | nicht für sie/euch bestimmt | wie wird das wetter | das
    wetter | witz erzähl* | erzähl __ witz | hausaufgabe* | hauptstadt von | rezept für | fussball | wie alt bist du | verheiratet | wie
    heisst du | was machst du | frohe weihnachten | guten rutsch | schufa | firmenkredite | ohne schufa | neukundengewinnung | leads |
    neukunden für | kunden gewinnen | reichweite steigern | umsatz steigern | wer hat __ gewonnen | als model | falsches fenster | postbote |
    ups falscher chat | wir schalten anzeigen | mehr kunden gewinnen`,
  notTypos: `hell | heller | thiemann | thies | thiel | also | fix | betrag | beitrag | beiträge | beträge | betragen | vertrag | verträge | vertrags |
    anzeigen | anzeige | kunde | kunden | kundin | künftig | handlung | handeln | wandern | anderen | andere | anders | ändern | konten |
    konnte | konnten | könnte | könnten | stellen | stellt | bestens | besten | beste | geld | gold | gelt | geht | gehe | gesehen | geschehen
    | geliehen | ordner | orden | worden | wurden | würden | werden | wurde | würde | karten | kaffee | kosten | posten | leiste | leisten |
    lesen | lassen | letzte | setzen | sätze | spät | später | spiel | spiele | stehen | stehlen | gestellt | bestellt | erstellt | erstellen
    | erhalten | gehalten | behalten | verhalten | halten | zahlen | zählen | zahl | wahl | zeichen | zeiten | zeigen | seiten | seite | sache
    | suche | suchen | machen | möglich | tasche | taschen | tausch | rausch | rechnen | rechner | regen | reden | retten | sagen | sorgen |
    morgen | sorge | bringen | bringt | springen | fragen | tragen | fahren | jahren | waren | ware | warten | worten | karte | garten | arten
    | lieber | lieben | leben | geben | neben | eben | oben | heben | haben | gaben | dieser | diesen | dieses | diebe | dienen | diene |
    dienst | dienste | diensten | meldung | meldungen | sendung | stunde | stunden | gefunden | stand | standen | rabatt | raten | daten |
    taten | pause | pausen | hause | hausen | person | personal | grund | gründe | gründen | genau | gegen | immer | nimmer | zimmer | sommer
    | nummer | kammer | menschen | mischen | wischen | zwischen | leider | kleider | leiter | weiter | weitere | heiter | breiter | gekauft |
    verkauft | gelaufen | kaufen | laufen | laufend | laden | schaden | laderaum | fehler | fehlt | fehlen | fühlen | füllen | fällen | fallen
    | gefallen | gefällt | einstellen | einstellung | vorstellen | herstellen | herstellung | darstellung | anstellen | ausstellen | vorher |
    fordern | fördern | sondern | wundern | stopfen | stoffe | lager | layer | schriften | schritte | mitte | bitte | bitten | bieten | mieten
    | mittel | sofort | sofern | besteht | bestehen | liegen | liegt | luege | liege | belegt | gelegen | angelegt | angelegen | bewegt |
    bewerbung | werbung | kauft | verlaufen | anlage | lage | gelegenheit | wieso | diese | wiese | weise | beweisen | stimme | stimmen |
    bestimmt | erneut | kleine | klein | meine | meinen | seine | keiner | erklären | erklärt | gestern | schwester | fest | echt | recht |
    rechts | gerecht | bereit | bereits | breit | arbeit | arbeitet | klasse | kasse | tasse | masse | passe | lange | langsam | anfang |
    zusammen | gesamt | samt | stark | start | stadt | statt | satt | blatt | platt | hoffe | hoffen | offen | treffen | betreff | betrifft |
    rufe | prüfe | prüfen | stufe | tickets | bank | dank | krank | schrank | tank | lesung | lösung | losung | anschauen | schauen | bauen |
    trauen | frauen | klappe | karton | laune | kalender | leistung | abzug | bezug | umzug | verzeihung | versuch | versuche | besuch |
    gesuch | buch | bucht | sucht | tuch | verpackt | verpackung | verpacken | verpasst | verpassen | anschliessend | anschliessen | anschlag
    | anschluss | anschlüsse | schmeisst | schmeissen | heiss | heisst | katzen | verstehen | beheben | geworben | gedicht | gericht |
    gerichtet | gewicht | schritt | angaben | folge | folgen | alleine | stammt | sitzen | sitze | schwimmen | herzlich | herzliche | gewählt
    | verboten | hinten | treten | haltet | sprachnachrichten | sprachkurs | versteckt | gefühle | riecht | passieren | verlieren | verliert |
    scheine | schein | scheint | scheinen | erscheinen | beide | beides | sterne | rezepte | versucht | lauter | freundin | sieben | ehrlich |
    gebrauch | leuten | schaltet | schalter | versprechen | fehlversuche | selber | verrechnen | besseres | trainieren | mitten | schwere |
    spricht | sprichst | gespräche | leiden | halte | polizist | grossbuchstaben | schwarzen | drucker | haustier | werben | streben | klaren
    | kauen | rasten | reifen | greifen | kosmetik | versand | verstand | einkaufen | verkaufen | vermerkt | gemerkt | gemeint | gelernt |
    gelesen | gewesen | gewonnen | besonnen | begonnen | geworden | gestorben | tests | tester | texte | fenster | finster | lustig | listen |
    pfeile | scheide | entscheidung | entscheiden | unterscheiden | verschieden | verschiedene | bescheid | bescheide | beschreibung |
    beschrieben | bestätigen | belegen | belege | betreten | beitreten | vertreten | vertreter | getreten | ausser | aussen | messen | essen |
    wissen | küssen | müssen | müssten | wüssten | passt | passte | paste | stecker | strecke | stecke | trocken | brocken | rocken | socken |
    glocken | locken | schaufel | schaukel | schnitt | schnitte | schnell | schwelle | schule | schulen | schulden | schuld | duldung |
    rutschen | deutschen | deutsche | deutscher | zwecke | zweck | lag | lags | gut | hocker | rücken | wünscht | wünschst | strom | kerze |
    kerzen | tauschen | assistent | assistentin`,
} satisfies Partial<Lexicon>;
