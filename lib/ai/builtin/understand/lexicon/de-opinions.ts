import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about what is sold, and opinions. Syntax: lexicon.ts. */
export const deOpinions = {
  ask: `wie
    viel/viele/lange/kann/könnte/funktioniert/geht/gross/oft/hoch/komme/lade/mache/sieht/stelle/richte/ist/sind/läuft/bekomme/finde/aktiviere/löse/muss/weit/schwer/verbinde/erstelle/ändere/können/wird/werden/füge/nutze/benutze
    | wieviel* | kann/können/könnte/könnten/könnt/darf/dürfte/könntet ich/man/sie/wir/ihr/es/das/die/der/mir/euer/eure/ihr* | ist es/das/sowas
    _ möglich | ist/sind/wird/werden das/die/der/euer/eure/ihre/ihr/es/eigentlich/bei/im | gibt es | gibts | gibt's | haben sie/wir | habt ihr
    | hat das/die/der/eure | bieten sie | bietet ihr | was
    ist/sind/bedeutet/heisst/kostet/kosten/brauche/genau/macht/beinhaltet/passiert/muss/für | welche* | wo kann/finde/sehe/steht/gibt | woher
    | wozu | funktioniert/funktionieren/läuft/geht/klappt das/es/die/der/eure/ihr/ihre/auch |
    unterstützt/unterstützen/liefert/liefern/versendet/verschickt/akzeptiert/akzeptieren/nehmt/macht/versenden
    sie/ihr/das/die/der/eure/auch/ihre | eine frage | ne frage | frage zu* | wüsste gern* | wollte/möchte/würde _ wissen/fragen | würde mich
    interessieren | interessiert mich | muss/brauche/müsste ich/man | enthält/enthalten/beinhaltet | passt das/die/der/das | eignet sich |
    lohnt sich | erklär* | ab wann | bis wann | wann | warum | kannst/könntest du | seid ihr | sind sie | hast du |
    läuft/laufen/funktioniert/funktionieren/geht/gehen/klappt/passt/passen/eignet/eignen/reicht/gibt/gilt/gelten/kostet/kommt/kommen/bekomme/bekommt/kriege/brauche/braucht/muss/müssen/ist/sind/hat/haben/habt/bietet/bieten/verkauft/verkaufen/führt/enthält/sollte/soll/werden/wird/könnte/kann/wie/was/wo/wann/welche*/worin/wofür/womit/wieviel*
    die/das/der/den/es/ihr/sie/eure/euer/ihre/man/ich/mein/mit/auch/denn/eigentlich/ein/eine | wie lange/viel/gross/oft/hoch/weit/genau | aus
    welchem/welchen/welcher | bei welchem | in welcher/welchem/welchen | ab welchem/wann | mit welchem/welchen/welcher | woran | worauf |
    worin | wodurch | inwiefern | wissen ob/wie/was/wann/wo | sagen ob/wie/was/wann/wo | welche grösse | soll ich | ist die/der/das __
    geeignet/fest/dicht/möglich/dabei/enthalten/inklusive/inbegriffen/wasserdicht/spülmaschinenfest/lieferbar | eignet | suche eine/ein/einen
    | brauche ich | wie funktioniert | kann man |
    verwendet/nutzt/bietet/habt/macht/könnt/verkauft/liefert/verschickt/sprecht/arbeitet/kooperiert/benutzt/führt/produziert/nehmt/stellt/gebt/versendet/kennt/wisst/plant/bringt/testet/erhebt/speichert/seid
    ihr |
    verwenden/nutzen/bieten/haben/machen/können/verkaufen/liefern/verschicken/arbeiten/führen/produzieren/nehmen/stellen/geben/planen/bringen
    sie | worin/was unterscheidet/unterscheiden | ist ein/eine __ möglich | ist eine gravur | benötige ich | wie oft | interessiere mich für |
    ich interessiere mich | bräuchte ich | wie lange speichern/halten/dauert | ab wie viel/wieviel | für wie viele | mit welcher/welchem |
    haben die/eure/ihre | hat die/der/das | sind die/das/eure | können auch | welcher/welche/welches __ besser/eignet/passt/geeignet | ich
    schwanke | könnt ihr/kann-man __ empfehlen | verschickt ihr | kann ich __ abholen | gibt es eine/einen/ein/keine | innerhalb welcher | in
    welcher frist | unterstützt die | wann habt/haben/hat ihr/sie/der-laden | habt ihr geöffnet | wann öffnet/schliesst | öffnungszeiten |
    eignet sich die/der/das | ab wann ist | wann ist __ erhältlich/verfügbar/lieferbar/wieder-da | mich würde interessieren ob | taugt | was
    brauche ich __ alles | wie sicher | liefern sie/ihr auch | kann man auch | geht auch`,
  product: `kompatib* | unterstütz* | funktion* | feature* | enthalten* | enthält | inklusive | verfügbar* | lieferbar | vorrätig | integr* | offline
    | gerät* | iphone* | android* | ipad* | mac | windows | linux | version* | export* | import* | grösse* | sprache* | deutsch* | familie* |
    nutz* | benutz* | ausland | österreich | schweiz | liechtenstein | versand* | versend* | liefern | liefert | liefer* | garantie* |
    gewährleistung | material* | zutaten | speicher* | limit* | anleitung* | tutorial* | einricht* | installier* | zahlungsarten |
    zahlungsmethode* | zahlungsmöglichkeit* | akzeptier* | paypal | klarna | twint | rechnung* | app | untertitel | genau | vegan* |
    wasserdicht* | akku* | kosten | kostet | ladezeit | passt | anschluss | fernseher | smart* | schnittstelle | api | personen | kinder* |
    versandkosten | öffnungszeiten | filiale* | laden | m1 | m2 | chip | prozessor | rahmen | leinwand | papier* | format* | seiten |
    zertifikat* | teilnahme* | bescheinigung* | zugriff | kursinhalt* | inhalt* | lektion* | modul* | stunden | dauer | minuten | hörbuch* |
    übungen | vorkenntnisse | anfänger* | fortgeschritten* | level | schwierigkeit* | alter | jahre | gewicht | masse | abmessung* | breite |
    höhe | länge | farbe* | farben | stoff | baumwolle | pflege* | waschen | waschbar | glutenfrei | laktosefrei | allergen* | inhaltsstoff* |
    nebenwirkung* | haltbar* | lieferumfang | lieferzeit* | versandart* | expressversand | packstation | abholung | geschenkverpackung |
    gravur | personalisier* | mehrere/mehreren geräte/nutzer | gleichzeitig | internet | verbindung | download* | herunterladen | drucken |
    pdf | datei* | synchron* | cloud | backup | schnittstellen | excel | kalender | alexa | apple watch | watch | fitbit | garmin | tv |
    chromecast | playstation | xbox | switch | steam | pc | tablet* | smartphone* | browser | chrome | safari | firefox | englisch* |
    französisch* | italienisch* | türkisch* | spanisch* | sprachen | untertitel* | geräte | ohne geräte | zuhause | garantiert | hersteller |
    herstellung | produziert | made in | nachhaltig* | bio | recycelt | batterie* | strom | watt | volt | usb | kabel | bluetooth | wlan |
    lizenz* | gewerblich* | kommerziell* | schule | klasse | gruppe* | unterschied* | spülmaschinenfest* | spülmaschine | vase | grösse |
    geschenk* | verpacken | hardcover | softcover | geräten | kanzlei | deutschland | italien | frankreich | eu | erste hilfe | anfänger |
    maximal | flugzeug | bandscheibe* | silber | gold | echtes | hergestellt | herstellungsort | premium | drin | palmöl | tierversuch* |
    gravur* | schnittmuster | nähmaschine | beliebiger reihenfolge | reihenfolge | folgen | neue folgen | deutung | rückseite | linkshänder* |
    kerze* | duft | berufstätig* | einschlafen | nachhaltig | abholen | selbst abholen | persönlich abholen | selbstabholung | kreditkarte* |
    mindestbestellmenge | apple health | biobaumwolle | verschenken | lektionen | handgepäck | rucksack | unterlagen | gültig | erhältlich |
    einstieg | nachtaufnahmen | modell`,
  praise: `toll* | super service/app/produkt/team/support/schnell/arbeit/sache/zufrieden/kundenservice/gemacht/qualität | klasse | grossartig* |
    ausgezeichnet* | hervorragend* | fantastisch* | phantastisch* | wunderbar* | beste/bester/bestes/besten
    app/service/support/produkt/kundenservice/shop/die/den/was/überhaupt | brillant* | gut gemacht | gute arbeit | gute app | weiter so |
    beeindruck* | genial* | begeister* | sehr zufrieden | rundum zufrieden | vollkommen zufrieden | liebe
    eure/die/diese/dieses/das/euer/es/ihre/ihr | spitze | spitzenmäss* | hammer | geil* | einwandfrei | top
    service/app/produkt/qualität/support | alles top | top | lob | kompliment* | fünf sterne | 5 sterne | sehr gut* | richtig gut* | echt gut*
    | so hilfreich | hilfreich | funktioniert super/einwandfrei/perfekt/tadellos/prima | tadellos* | freut mich | macht spass | leiwand |
    empfehle/empfehlen _ weiter | nur empfehlen | weiterempfehl* | vorbildlich* | erfreut | prima | schnelle lieferung | glücklich mit |
    ganz/grosses/grossen/dickes/dicken/fettes/fetten/besonderes lob | lob an | grosses kompliment | bin/sind __
    begeistert/zufrieden/happy/beeindruckt/glücklich | macht* __ spass/freude | liebe eure/die/diese/dieses/euer/ihr | gerne wieder | immer
    wieder gerne | jederzeit wieder | macht weiter so | daumen hoch | respekt | hut ab | chapeau | volle punktzahl | note 1 | eins mit
    sternchen | nur zu empfehlen | absolut empfehlenswert | empfehlenswert | top service/qualität/ware/team/produkt/shop | besser als
    erwartet/gedacht | übertrifft | übertroffen | traumhaft* | wunderschön* | sensationell* | herrlich* | erstklassig* | exzellent* | lässt
    keine wünsche | alles perfekt | reibungslos | problemlos | blitzschnell* | ultraschnell* | rasend schnell | schnell*
    geliefert/geholfen/antwort/reaktion/lieferung/versand | netter/nette/nettes kontakt/mitarbeiter*/support/team | kompetent* | zuvorkommend
    | gefreut | freue mich jedes-mal/immer/sehr | wirklich/echt/sehr/so/richtig/total/super/mega/wahnsinnig
    zufrieden/gut/schön/toll/lecker/hilfreich/nett/freundlich/kompetent/begeistert/gefallen/glücklich | hat/haben mir/uns/meinem/meiner __
    gefallen/freude/spass | hat/haben meinem/meiner/meinen __ geholfen | super verpackt/schnell/service/qualität/sache | tolle/tolles/toller |
    sehr freundlich/nett/kompetent/hilfsbereit/zuvorkommend | nutze sie/es jeden tag | wollte nur mal loswerden | bitte weitergeben |
    rundum/sehr/total/super/echt/absolut glücklich/zufrieden | glücklich damit/mit/über | bin __ glücklich/zufrieden/happy |
    grosses/riesiges/dickes kompliment | sonst prima/super/toll/gut | so beruhigend/angenehm/schön/toll | stimme ist | ihr seid die
    besten/toll/super/klasse | seid __ spitze/super/toll/klasse/die-besten | bedanken | mich __ bedanken | schwere zeit geholfen | schneller
    als gedacht/erwartet | ging schnell/flott/fix | gelungen* | tränen in den augen | freudentränen | freut sich riesig | hat sich gelohnt |
    jeden cent wert | abend/tag/wochenende/geburtstag/weihnachten gerettet | taugt mir | taugt ma | war
    grossartig/super/spitze/klasse/toll/hervorragend | super sache | sensationell | tolle app | toller service/shop/kurs/support | echt
    leiwand | voll super | einfach nur klasse/toll/super/spitze/wow | klasse macht | hochzeit/feier/fest gerettet | tolle
    beratung/arbeit/hilfe/idee/auswahl | richtig gut geworden | alles bestens gelaufen | bestens gelaufen | danke an das/euer
    team/entwicklerteam | sehr/so/super/echt/total/extrem/wirklich freundlich* | freundliche/freundlicher/freundliches/freundlichen
    service/mitarbeiter*/kontakt/support/beratung/kundenservice/team | gefällt mir sehr/gut/super/richtig/total/echt |
    sehr/rundum/super/total/wirklich/echt/absolut/vollkommen zufrieden | bin/sind zufrieden | zufriedener kunde | zufriedene kundin |
    perfekter/perfekte/perfektes service/qualität/app/beratung | war perfekt | einfach perfekt | mega zufrieden/gut/app/toll | alles bestens
    gelaufen/geklappt/verpackt | dankeschön an | ein dank an | war gold wert | gold wert | dank an die/den/das/euer`,
  suggestion: `verbesserungsvorschlag* | verbesserung* | anregung* | schlage vor | wäre
    schön/toll/super/cool/gut/hilfreich/klasse/praktisch/nett/prima/besser wenn/falls | wär schön/toll/super/cool/gut/wenn |
    schön/toll/super/cool/gut/hilfreich/praktisch/besser wäre | ihr solltet/könntet/müsstet/sollten _ | sie sollten/könnten __
    hinzufügen/ergänzen/verbessern/einbauen/einführen/überarbeiten/anbieten | solltet ihr __ einbauen/hinzufügen/verbessern/anbieten | bitte
    __ hinzufügen/einbauen/ergänzen/einführen | würde mir wünschen | wünsche mir | wunsch | feature-wunsch | featurewunsch | idee für |
    dunkelmodus | dark mode | fände es/ich gut/schön/toll/cool | könntet ihr __ einbauen/hinzufügen/einführen/verbessern/anbieten | könnten
    sie __ einbauen/hinzufügen/einführen/verbessern | es fehlt eine/die funktion | vermisse | baut doch/mal | bringt doch/mal | macht doch/mal
    _ __ rein | ergänzt doch | fügt doch | nehmt doch | denkt mal/doch über | vielleicht könntet/könnten/könnte/solltet ihr/sie/man | man
    könnte/sollte _ | würde mich freuen wenn ihr/sie/es | fände es gut/toll/schön/super/besser | hätte mir __ gewünscht/erhofft | gewünscht
    hätte ich | mehr/weniger __ gewünscht | wäre __ hilfreich/praktisch/cool/toll/schön/super/wünschenswert/sinnvoll/nett | was mir fehlt |
    mir fehlt __ funktion/option/möglichkeit | es fehlt __ funktion/option/möglichkeit/dunkelmodus | fehlt leider/noch __ funktion/option |
    verbesserungsidee* | kleine anregung | kleiner tipp/vorschlag/hinweis | nur so eine idee | dark-mode | nachtmodus | könnte man verbessern
    | ausbaufähig | verbesserungswürdig | verbesserungspotenzial | luft nach oben | bitte mehr __ übungen/inhalte/auswahl/farben/kurse/videos
    | mein feedback | wären toll/super/schön/klasse/cool/hilfreich | mehr __ wären/wäre/wünsche | etwas/bisschen zu
    leise/laut/schnell/langsam/kurz/lang | mein/meine/ein/einen/kleiner/kleinen/hätte/habe/hab/hier/folgender vorschlag/vorschläge |
    vorschläge | vorschlag für/zur/zum | änderungsvorschlag | mein/kurzes/kleines/ein feedback | anregung für | suchfunktion |
    nächste/kommende version | kleine/kurze rückmeldung | könnte __ bebildert/besser/grösser/übersichtlicher/ausführlicher/länger/kürzer sein
    | könnte/könnten man/ihr __ besser machen | eine/kurze/kleine rückmeldung zu/zum/zur | kleine rückmeldung | baut ihr das __ ein |
    vielleicht baut ihr | keine widgets | fehlen widgets | mir würde __ gefallen | würde mir gefallen | würde mich über __ freuen`,
  complaint: `enttäusch* | schlechter/schlechten/schlechte/schlechtes/mieser/miese/mieses
    service/support/erfahrung/kundenservice/qualität/app/kundendienst/produkt/kommunikation | furchtbar* | schrecklich* | katastroph* |
    grauenhaft* | grottig* | schlimm* | unakzeptabel | inakzeptabel | nicht akzeptabel | unzufrieden | nicht zufrieden | nutzlos* |
    lächerlich* | unbrauchbar* | nervig* | nervt | unübersichtlich* | schrott | müll | mist | hasse | zeitverschwendung | geldverschwendung |
    unprofessionell* | unseriös* | erbärmlich* | ein witz | schlechter geworden | zum kotzen | verschlechtert | beschwer* | beschwerde* |
    reklamation* | reklamier* | unter aller | mangelhafter | ärgerlich* | unmöglich* | bescheuert | kompliziert* | umständlich* | blöd* |
    enttäuscht von | früher war alles/das/es besser | früher besser | war früher __ besser | gefällt mir nicht/gar/überhaupt | nicht gut
    gelöst | finde __
    furchtbar/schrecklich/schlecht/doof/blöd/nervig/unübersichtlich/schade/traurig/unmöglich/daneben/misslungen/hässlich/schlimm/enttäuschend
    | hätte __ mehr erwartet/erhofft | mehr erwartet/erhofft/versprochen | nicht überzeugt/überzeugend | überzeugt mich nicht | lässt zu
    wünschen übrig | zu wünschen übrig | nicht das was ich erwartet | unter den erwartungen | langweilig* | oberflächlich* | lieblos* |
    billig* gemacht/verarbeitet/qualität | minderwertig* | schwach | mässig | mittelmässig* | na ja | naja | schade | war nix | war nichts |
    bringt nichts | bringt gar nichts | sinnlos* | überflüssig* | zu lang* | zu kurz | zu laut | unhöflich* | unfreundlich* | arrogant* |
    patzig* | pampig* | von oben herab | inkompetenz | schlechtes/schlechte gefühl/design/bedienung/übersetzung | bedienung __
    schlecht/kompliziert/umständlich/mühsam | zu viel werbung | ständig werbung | nervt __ werbung | nicht mehr das was | lässt nach |
    nachgelassen | schlechter als | viel schlechter | kein vergleich | nie wieder bestell* | reinfall | flop | fehlkauf | frechheit | unter
    aller sau | unter aller kanone | keine gute werbung | schade dass | abgeschafft | mies* | echt schwach/schlecht/mies |
    verarbeitung/qualität __ mies/schlecht/schwach/billig | kaufe ich nicht nochmal/mehr/wieder | nicht nochmal | nie mehr | nicht
    weiterempfehl* | schlechteste/schlechtesten/schlimmste/schlimmsten | mit abstand | mit jedem update schlechter | wird immer schlechter |
    immer schlechter | früher __ gut/besser/toll/super & jetzt/heute/inzwischen | zu viel des guten | einfach zu viel/oft/teuer | zumutung |
    dreimal am tag | newsletter kommt | nervt __ newsletter | ernüchter* | gar nicht/nicht/wenig hilfreich | textbausteine | teurer geworden
    __ schlechter | teurer und schlechter | unzuverlässig* | inkompetent | nicht zu gebrauchen | für die tonne | reine zeitverschwendung |
    nicht das geld wert | sein geld nicht wert | finde ich nicht gut/schön/ok/richtig | nicht gut finde | das finde ich __
    schade/schlecht/blöd/nicht | herbe enttäuschung | enttäuschung | schlampig* | voller tippfehler/fehler | tippfehler im buch |
    werbeeinblendungen | sind/ist unmöglich | nur noch werbung | unfreundlich | abgefertigt | so geht man nicht __ um | etwas anderes
    vorgestellt | anders vorgestellt | mir unter __ vorgestellt | wartezeiten | wartezeit | eine katastrophe | finde es schade | lange
    wartezeiten | mehr erhofft | mir mehr erhofft/erwartet/versprochen | unverständlich* | viel zu schnell/langsam/kurz/lang/laut/leise |
    nicht mein geschmack | nicht mein fall | wirkt __ billig/lieblos/unprofessionell/altbacken | etwas billig | dauern __ ewig | war früher
    anders/besser | nicht ernst | kunden nicht ernst | unter aller würde | nicht überzeugt | würde es nicht weiterempfehlen | nicht
    weiterempfehlen | schikane | null ahnung | null service`,
} satisfies Partial<Lexicon>;
