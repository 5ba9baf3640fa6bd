import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about help with apps and accounts. Syntax: lexicon.ts. */
export const deHelp = {
  tech: `funktionier* __ nicht/nix/nimmer/nie/kein*/gar/net | nicht/nichts/nix/net __
    funktionier*/lädt/laden/öffnen/starten/abspielen/installieren/synchronis*/verbinden/speichern/herunterladen/downloaden/hochladen/aktualisieren/drucken/läuft/reagiert/startet/öffnet/angezeigt/anzeigen
    | lädt/läuft/startet/öffnet/reagiert/speichert/verbindet/synchronisiert/spielt/antwortet/installiert/lässt/druckt __
    nicht/nix/nichts/net/nie/ewig/endlos | geht nicht/nix/nimmer/net | geht immer/leider/gerade/einfach/seit/gar/bei/auf/plötzlich/überhaupt _
    nicht/nix/nichts | nichts/nix geht | geht nix |
    app/seite/website/webseite/programm/software/spiel/link/button/download/player/video/videos/ton/bild/update __
    kaputt/fehler*/down/langsam/schwarz/weiss/abstürzt/spinnt/hängt/tot | stürzt __ ab | abstürz* | absturz | abgestürzt | fehlermeldung* |
    fehlercode* | fehler* | errorcode | bug | bugs | hängt sich __ auf | hängt | eingefroren | friert __ ein | einfrier* | ruckel* |
    schwarzer/weisser/leerer/blauer bildschirm/screen/seite | bildschirm __ schwarz/weiss/leer | server* __ nicht/down/offline | offline geht
    | laggt | spinnt | technisch* problem*/fehler/störung | störung* | puffert | kein ton | kein bild | keine verbindung | verbindungsfehler |
    verbindung __ abgebrochen/bricht | bricht __ ab | ladefehler | lädt und lädt | endlosschleife | ladebildschirm | bleibt __
    hängen/schwarz/weiss/stehen | geht nur | synchronisiert nicht | tut nicht | tuts nicht | tut sich | lässt sich nicht | nicht erreichbar |
    nicht aufrufen | kann __ nicht öffnen/starten/installieren/herunterladen/downloaden/abspielen/nutzen/updaten/aufrufen | timeout | passiert
    nichts | passiert nix | klappt nicht | klappt _ nicht |
    app/seite/website/webseite/programm/software/spiel/link/button/download/player/video/videos/ton/bild/update/kurs/lektion/datei/pdf/timer/sync/upload/kamera/mikrofon/benachrichtigung*/suche/kalender/karte/login-seite/warenkorb/editor/plugin
    __ funktioniert/geht/lädt/startet/öffnet/reagiert/läuft/spielt/erscheint/verschwindet/hängt/ruckelt/stürzt/spinnt/streikt/zeigt
    nicht/nix/nichts/nur/ab/immer/ständig/mehr/einfach/gar/ewig | stürzt | stürzen __ ab |
    ton/bild/sound/video/menü/fortschritt/verlauf/daten/fotos/dateien/statistik* __
    weg/verschwunden/fehlt/fehlen/gelöscht/leer/futsch/verloren/aus | kein sound | ohne ton | bleibt __
    hängen/stehen/bei/weiss/schwarz/leer/dunkel/eingefroren/stecken | ladebalken | balken bleibt/steht/hängt | leere/weisse/schwarze/graue
    seite/bildschirm/fenster/ansicht | leerer/weisser/schwarzer/grauer bildschirm/bild/screen | führt auf/zu/ins __ leer*/nichts/fehler*/leere
    | ins leere | link __ tot/kaputt/leer/nicht/falsch/abgelaufen | 404 | fehler 500/502/503/404/403/code/nummer | lässt/lassen sich __
    nicht/nix __
    öffnen/laden/starten/installieren/abspielen/speichern/herunterladen/ausdrucken/drucken/bedienen/aktualisieren/hochladen/verbinden/deinstallieren/anklicken/schliessen/ansehen/streamen/koppeln
    | datei __ beschädigt/kaputt/defekt/nicht/fehlerhaft | synchronisier*/sync __ nicht/falsch/fehler*/mehr | nicht mehr/richtig/korrekt/mit
    __ synchronisiert/geladen/angezeigt/gespeichert/erkannt/verbunden/gezählt/aktualisiert/übertragen | wird/werden __ nicht __
    angezeigt/geladen/erkannt/gespeichert/abgespielt/gezählt/übertragen/aktualisiert/synchronisiert/gefunden/dargestellt/verschickt | zeigt __
    falsch*/nichts/nur/fehler*/leer* | seit __ update/aktualisierung/version/umstellung/neuesten &
    nicht/nichts/stürzt/fehler*/kaputt/spinnt/ruckelt/langsam/schwarz/hängt/ab/kein*/weg/mehr | nach __ update/aktualisierung/neustart &
    nicht/nichts/stürzt/fehler*/kaputt/spinnt/hängt/ab/kein*/weg/mehr | neu installiert | neuinstallation | neu gestartet | neustart | cache
    geleert/gelöscht/leeren | schliesst sich | beendet sich | wirft mich raus | fliegt raus | flieg* __ raus | kickt mich | rausgeschmissen |
    wirft __ fehler | dauerschleife | dreht sich __ kreis/nur/rad | ladekreis | kringel | sanduhr | reagiert auf nichts | reagiert nicht |
    tastatur/kamera/mikrofon __ nicht | buggy | verbuggt | glitch* | hakt | stockt | stottert | zeitverzögert | asynchron | tonspur | verzerrt
    | flackert | spinnen | down | server weg/überlastet/antwortet | seite/server/app/dienst nicht erreichbar | kann/konnte/können/könne __
    nicht/nichts/nix/kein* __
    öffnen/starten/installieren/herunterladen/abspielen/hochladen/speichern/laden/ansehen/anschauen/hören/drucken/verbinden/exportieren/anklicken/auswählen/abschicken/absenden/hinzufügen/scannen/koppeln/streamen
    | benachrichtigungen __ nicht/keine/nie/kein | keine benachrichtigungen/push* | bluetooth __ nicht | macht nichts mehr | rührt sich nicht
    | tut nix | tut nichts | geht nicht auf | geht nicht an | geht nicht los | geht nicht weiter | kommt __ fehler*/fehlermeldung/meldung |
    kommt immer/nur/dann __ fehler*/meldung | meldung erscheint | zeigt die app | abspielfehler | formatierung | absturzbericht |
    fortschritt/spielstand/level/streak __ weg/verloren/gelöscht/zurückgesetzt/verschwunden/null | käufe/kauf wiederherstellen |
    höre/hör/sehe/seh nichts/nix/nur/keinen/kein | höre ich nichts | untertitel/ton/bild __ verschoben/verzögert/asynchron/falsch/fehlen/weg |
    keine erinnerungen/benachrichtigungen/mitteilungen/meldungen mehr | erinnerungen/benachrichtigungen/mitteilungen __ nicht/keine/nicht-mehr
    | schrift __ winzig/riesig/klein/gross/unlesbar/überlapp* | überlappen | überlappt | überlappen sich | buttons __
    verdeckt/weg/nicht/überlapp* | update installiert/gemacht & nun/jetzt/seitdem/danach/seither | öffnet/schliesst sich
    kurz/sofort/gleich/immer/nicht | geht dann/gleich/sofort/wieder wieder/zu/aus | geht wieder zu | alles weg | war alles weg | ist alles weg
    | alles verschwunden | ist __ verschwunden/weg/gelöscht &
    fortschritt/trainings*/daten/verlauf/kurs/lektionen/projekt/fotos/entwurf/spielstand/punkte/streak | trainingsfortschritt | druckt __
    falsch/klein/gross/schief/nicht/aus | drucker | was mache ich falsch | mache ich was falsch | mikro/mikrofon/kamera/scanner/drucker __
    nicht/erkannt | wird __ nicht erkannt | unbekannter fehler | seitdem zeigt | fehler melden | einen fehler/bug gefunden/entdeckt | hängt
    beim/bei/in | lädt ewig/nicht/lange/nur | langsam & seite/app/webseite/website | lautstärke | akku leer __ app | dritte/zweite/vierte
    absturz | abstürze | qr-code/qr __ nicht/scannen/lesbar | lässt/lassen sich nicht
    scannen/einlesen/lesen/vergrössern/verschieben/löschen/ändern/auswählen/abspielen/öffnen | kann __
    lektion/video/datei/kurs/song/folge/modul __ nicht abspielen/öffnen/ansehen/starten/laden | lesezeichen/notizen/daten/einträge __
    nicht-mehr-da/weg/verschwunden/gelöscht | nach der aktualisierung | fehlerseite | seite __ verschoben/zerschossen/kaputt/durcheinander |
    total verschoben | verdeckt | wartungsarbeiten | wartung | geht nichts | seit stunden geht nichts | livestream | bricht die verbindung |
    verbindung zum __ ab | zählt keine/nicht/falsch | hängt sich auf | sobald ich __ öffne/starte/drücke/klicke &
    hängt/stürzt/ab/schwarz/fehler* | es geht schon-wieder/immer-noch/wieder nicht | lädt/laden keine/keinen/kein |
    chat/nachrichten/feed/liste/playlist*/playlists __ lädt/laden/weg/verschwunden/leer/nicht | playlists | auf englisch angezeigt |
    falsche/falscher/falschen sprache | sprache __ eingestellt | leere datei | dateien leer | verbindet sich nicht | klicke auf __ passiert
    nichts | akku __ leer & app/update | hinten und vorne nicht | endlich behoben | wann wird das __ behoben | riss im display |
    defektes/defekte/defekten gerät/ware/artikel | kein bild nur ton | nur ton | drücke/klicke/tippe/gehe/öffne __ und/dann/passiert
    nichts/fehler*/schwarz/startseite/ab/zurück/wieder | lande wieder auf | bricht nach __ ab | nach __ sek/sekunden/minuten ab |
    kommentare/einstellungen/änderungen/eingaben __ nicht gespeichert/übernommen | die suche/das-menü/der-player/die-funktion ist
    kaputt/weg/tot | nicht entpacken | entpacken | sehe mich aber | formular __ nicht/fehler | nicht absenden/abschicken | springt die/der __
    vor/zurück | uhrzeit __ falsch/springt/stimmt | plötzlich leer/weg/verschwunden | warenkorb __ leer | klemmt | seit dem ersten tag &
    klemmt/kaputt/defekt/wackelt | geht gar nichts | gar nichts mehr | weisse/leere/schwarze/graue seite | sehe __ nur eine/einen
    weisse/leere/schwarzen/weissen | daten/schritte/workouts werden nicht synchronisiert/übertragen/gespeichert | beim
    einscannen/scannen/hochladen/speichern/öffnen/starten __ nichts/fehler*/nicht/ab | bekomme __ app __ nicht __ installiert | friert/frieren
    __ ein | bricht immer/ständig/dauernd/jedes-mal bei/ab | zeigt/sehe/sieht __ nur das logo/startbild/ladebild | und dann nichts mehr | nur
    das logo | tonqualität | bildqualität | videoqualität | blechern | rauscht | knackst | verpixelt | nach dem/dritte/zweite update &
    weg/verschwunden/fehlen/gelöscht/kaputt | favoriten/einstellungen/lesezeichen/verlauf weg/verschwunden/gelöscht | sehe __ nur die
    ersten/halbe/einen-teil/wenige | obwohl es __ sein sollten | installationsdatei | installation __ nicht/fehler*/bricht | nicht signiert |
    kommentarfunktion/suchfunktion/chatfunktion/druckfunktion/filterfunktion __ geht/funktioniert/nicht/kaputt | falsch herum | auf dem kopf |
    lassen/lässt sich nicht drehen/zoomen/vergrössern/festschrauben/öffnen/schliessen/abschicken | frisst __ speicher/akku/daten | wird
    dann/immer beendet/geschlossen | wecker/erinnerung/timer/alarm __ klingelt/geht/funktioniert/nicht | dreimal/mehrmals/zigmal
    starten/klicken/versuchen/öffnen | wackelt | locker | startseite/seite/bildschirm/ansicht/warenkorb/menü/liste __ leer/weiss/schwarz | ist
    bei mir __ leer | feld/button/knopf/eingabe __ gesperrt/grau/ausgegraut/inaktiv/nicht-anklickbar | kann keine/keinen/kein __
    schreiben/hochladen/senden/öffnen/abspielen/speichern/auswählen/hören/sehen/bearbeiten/erstellen/posten | serverproblem* | serverprobleme
    | serverausfall | serverfehler | server überlastet | bild bleibt stehen | ton läuft weiter | puls/schritte/kalorien/werte/statistik __
    nicht/falsch | hängt sich das programm/die-app/das-spiel auf | startet sie/er/es nicht mehr | seit gestern startet/geht/läuft/funktioniert
    __ nicht | videoaussetzer | ruckelt |
    app/seite/website/webseite/programm/software/spiel/link/button/download/player/video/videos/ton/bild/update nicht mehr/richtig/korrekt |
    app/seite/website/webseite/programm/software/spiel/link/button/download/player/video/videos/ton/bild/update
    geht/funktioniert/lädt/läuft/startet/öffnet/reagiert __ nicht/nix/nie/nimmer | app/seite/server/dienst ist __ offline/down/weg | schon
    wieder offline/down/tot | akku __ hält nur/nicht | hält nur anynumber | täglich das gleiche theater | springt bei jedem klick | dreht sich
    nicht mit | verrutscht | nicht hochladen | keine untertitel/bilder/töne/benachrichtigungen/videos mehr | wurde/wurden nicht
    gespeichert/übernommen/hochgeladen/übertragen | aufnahme/aufzeichnung/datei/entwurf/text __ nicht gespeichert/weg/verschwunden/gelöscht |
    kommt 502/500/503/404/403 | 502 | 503 | geht eure/die/ihre seite/app/webseite __ nicht | graue kästchen | weggebrochen |
    e-book/ebook/datei/buch lässt sich nicht öffnen/laden/lesen | abspielknopf | knopf/button/symbol/menüpunkt fehlt/verschwunden/weg | fehlt
    der/das/die __ knopf/button/symbol/taste/abspielknopf | spielt nur | stoppt dann/immer/einfach/mitten | überspringen sich | von selbst &
    app/quiz/video/geht/startet/springt | nach jedem klick | bleibt sie/er/es/die-app weiss/schwarz/leer | gelöscht und neu
    geladen/installiert | neu geladen | wiedergabe __ ab/stoppt/hängt | bricht __ die wiedergabe | keine __ mehr
    aufnehmen/abspielen/öffnen/senden/empfangen/hören/sehen/hochladen | nicht mehr aufnehmen/abspielen/senden`,
  emailChange: `änder*/aktualisier*/wechsel*/ersetz*/korrigier*/anpass*/austausch*/umstell*/tausch*/ändre/update*/übertrag*/geändert/umändern/umschreib*
    __ mail*/email*/mailadress*/emailadress* | mail*/email*/mailadress* __
    änder*/aktualisier*/wechsel*/ersetz*/korrigier*/anpass*/austausch*/umstell*/geändert/umändern/geändert/umschreib*/tauschen/hinterleg* |
    neue/neuen/andere/anderen _ mail*/email* | falsche _ mail*/email* | vertippt __ mail*/email* | tippfehler __ mail*/email* | alte/alten _
    mail*/email* | mail*/email* __ kein*/nicht/nimmer zugriff/zugang/nutze/verwende/existiert/gültig/mehr | mailadresse __ auf | emailadresse
    __ auf | stattdessen __ mail*/email* | mailwechsel |
    neue/neuen/andere/anderen/richtige/richtigen/aktuelle/aktuellen/private/privaten/geänderte mail*/email*/e-mail*/adresse &
    konto/account/profil/hinterleg*/eintrag*/änder*/ersetz*/nutz*/verwend*/umstell*/anmeld* | mail*/email*/e-mail*/mailadresse/postfach __
    gibt/existiert/gelöscht/abgeschaltet/gesperrt/gekündigt/läuft-aus/verloren & nicht/ab/mehr/bald/neue/andere/ändern/nimmer | bei der
    mail*/e-mail*/email*/mailadresse/adresse vertippt/verschrieben/vertan/verschrieben |
    vertippt/verschrieben/tippfehler/buchstabendreher/zahlendreher/schreibfehler & mail*/e-mail*/email*/mailadresse/adresse/gmail/gmx/anyemail
    | von/statt anyemail __ auf/in/zu/zur anyemail | von anyemail | statt anyemail | anyemail statt | anyemail &
    ändern/ändert/ändere/umstellen/umzustellen/eintragen/hinterlegen/aktualisieren/korrekt/korrigieren/richtig/neue/ersetzen/künftig/zukünftig/ab-sofort/nutzen/verwenden/tauschen/falsch/statt/wechseln/anpassen/lauten/übertragen
    | muss/soll/sollte __ lauten/heissen __ statt/anyemail/gmx/gmail/web | muss __ heissen statt |
    mail*/email*/e-mail*/mailadresse/emailadresse
    wechseln/ändern/tauschen/aktualisieren/umstellen/anpassen/korrigieren/ersetzen/austauschen/ummelden/umziehen | mailadresswechsel |
    mailänderung | e-mail-änderung | adressänderung __ mail*/e-mail* | konto/account/profil/abo/kundenkonto __ auf __
    mail*/e-mail*/email*/adresse/anyemail __ umstell*/übertrag*/umschreib*/änder*/umzieh*/laufen |
    private/privaten/dienstliche/dienstlichen/geschäftliche/geschäftlichen/alte/alten/bisherige/bisherigen/firmenadresse/firmen-mail/schuladresse/uni-adresse/uni-mail/arbeitsadresse
    mail*/e-mail*/email*/mailadresse/adresse & umstell*/änder*/nicht/kein*/mehr/wechsel*/ersetz*/gibt |
    firmenadresse/arbeitsmail/uni-mail/schulmail/dienstmail & umstell*/änder*/nicht/kein*/mehr/wechsel*/privat* | andere/neue adresse
    eintragen/hinterlegen/verwenden/angeben | adresse __ eintragen/hinterlegen & postfach/mail*/e-mail* | rechnungen __ an __
    mail*/anyemail/e-mail*/adresse | newsletter/mails/benachrichtigungen/post künftig/zukünftig/bitte/ab-sofort __ an __
    anyemail/adresse/mail* | ab sofort/jetzt/nun __ unter/über/an anyemail | meine mail* ist/lautet jetzt/nun/ab | meine neue
    mail*/e-mail*/email*/adresse | habe/hab eine/ne neue mail*/e-mail*/email*/adresse | mailanbieter gewechselt | anbieter gewechselt __
    mail*/e-mail* | postfach gewechselt | umgezogen zu gmail | kein*/nicht __ zugriff/zugang __ mail*/email*/postfach/mailadresse/e-mail* |
    mail*/email*/mailadresse/emailadresse/e-mail* ist/war/steht/habe _ falsch/vertippt/verschrieben/veraltet/alt/hinterlegt | falsche/falschen
    mail*/email*/e-mail*/emailadresse | andere/neue e-mail/email/mail im/in-mein*/profil/konto | kontaktadresse __ aktualisier*/änder*/neu |
    adresse __ angemeldet/registriert __ gelöscht/abgeschaltet/umstell*/ändern/wechseln | mit der mail* meiner/meines/von __
    registriert/angemeldet | meine eigene verwenden/nutzen/eintragen | stelle ich auf eine andere | eine andere e-mail/email/mail/mailadresse
    | benutze/nutze/verwende __ mail*/gmx-adresse/gmail-adresse/adresse/web-de-adresse nicht-mehr/nimmer |
    gmx-adresse/gmail-adresse/yahoo-adresse/hotmail-adresse | neue mail | e-mail/mail/mailadresse nachträglich | hinterlegte
    mail*/e-mail*/email* | in meiner adresse __ tippfehler/fehler | richtig ist/wäre anyemail | alles/post künftig/ab-sofort/bitte an anyemail
    | an anyemail schicken/senden | komme __ postfach nicht __ heran/ran/rein & anderes/andere/neue/hinterleg* | hinterlege ich __
    anderes/andere/neue | statt der alten __ adresse/mail* | web.de/gmx/yahoo adresse | mail im account/konto/profil | firma heisst jetzt
    anders | mailadressen __ anpassen/ändern | alle mailadressen | mit falscher/falsche/der-falschen mail*/e-mail*/adresse
    registriert/angemeldet | mail*/e-mail* __ anpassen | nicht mehr hotmail/gmx/gmail/yahoo/web | sondern gmail/gmx/hotmail/outlook/anyemail |
    e-mail-adresse austauschen | mailadresse austauschen | auf meine private umstellen/ändern/anpassen | auf die neue ändern | .con statt .com
    | con statt com | statt com | de statt com | richten & anmeldung/mail*/adresse | falsch geschrieben &
    mail*/adresse/anmeldung/registrierung | bei der anmeldung/registrierung __ geschrieben/vertippt/vertan/falsch | mail* im kundenkonto/konto
    __ ersetzen/ändern | e-mail im kundenkonto/konto`,
  access: `nicht/nimmer/nie/net __ einlogg*/anmeld*/eingeloggt/login/rein/zugreifen/reinkomm*/angemeldet/einwählen |
    einlogg*/anmeld*/einzulogg*/login/log-in __ nicht/unmöglich/problem*/fehler/geht/klappt/funktioniert/schwierigkeit* | login problem* |
    loginproblem* | anmeldeproblem* | probleme/problem beim/mit __ login/einloggen/anmelden/anmeldung/log-in/konto/zugang | komme/komm/kommen
    __ nicht/nimmer/net __ rein/ins/konto/account/in/login | komme/komm __ nicht mehr in |
    passwort*/passwor*/pasword/paswort/password/kennwort/pw/pin/zugangsdaten/pass/logindaten __
    vergessen/zurücksetzen/falsch/ändern/verloren/reset/neu/neues/nicht/funktioniert/zurückgesetzt/ungültig/zurückzusetzen/geht | vergessen*
    passwort/kennwort/pw/zugangsdaten | neues/neue passwort/kennwort/zugangsdaten/pin | link __ zurücksetz* | zurücksetzungslink |
    passwort-reset | passwortreset | passwort-link | passwort link | ausgesperrt | konto/account/zugang/profil/benutzerkonto __
    gesperrt/blockiert/gehackt/deaktiviert/gebannt/sperre/gehakt/geblockt | kein*/nicht/nie __
    bestätigungscode/verifizierungscode/sicherheitscode/bestätigungsmail/sms/2fa/anmeldecode/bestätigungslink/aktivierungslink/aktivierungsmail/aktivierungscode
    | zugang zu* __ konto/account/profil | zugriff auf __ konto/account/profil | kein*/keinen zugriff/zugang __ konto/account | konto __
    wiederherstell*/entsperr* | account __ wiederherstell*/entsperr* | entsperr* | freischalten _ konto/account | zwei-faktor | authenticator
    | logge/loggt mich __ aus | wirft mich __ raus | ständig ausgeloggt | einloggen kann | wie __ einlogg*/anmelden | anmeldedaten |
    zurücksetzen __ passwort | einloggen/anmelden/login/anmeldung/einzuloggen/anzumelden __
    nicht/unmöglich/fehler*/geht/klappt/fehlgeschlagen/verweigert/scheitert/funktioniert/möglich/falsch | nicht __
    einloggen/anmelden/eingeloggt/einzuloggen/angemeldet | anmeldung __ nicht/fehlgeschlagen/unmöglich/abgelehnt |
    benutzername*/nutzername*/username __ unbekannt/vergessen/falsch/nicht/ungültig/weiss | benutzername | weiss __
    passwort/kennwort/zugangsdaten/benutzernamen/login __ nicht | weiss nicht mehr __ passwort/mail*/e-mail*/angemeldet/registriert |
    passwort/kennwort/pw/pwd/pin __
    falsch/vergessen/zurücksetz*/zurückzusetz*/geändert/ändern/neu/funktioniert/akzeptiert/ungültig/abgelaufen/weg/entfallen/nimmt |
    zurücksetzen __ passwort*/kennwort*/pw | zurücksetzen des passworts | mail/link/e-mail __
    zurücksetzen/passwort*/bestätig*/registrier*/freischalt*/aktivier* & nicht/nie/kein*/nichts | reset-mail/reset-link/resetmail/resetlink |
    zugangsdaten | logindaten | login-daten | komm*/kommen/gelange/gelang __ nicht/nimmer/ned/net __
    rein/ins-konto/in-mein/in-meinen/in-den/in-das/auf-mein/an-mein | nicht mehr/länger in __ konto/account/profil/kurs | nicht
    ins/in-mein/in-meinen konto/account/profil/kundenkonto | sperre/gesperrt/entsperr*/freischalt*/freigeben &
    konto/account/profil/zugang/kundenkonto/benutzerkonto/ich-bin | kontosperrung | accountsperre | wieder freischalten | konto freischalten |
    warum/wieso/weshalb __ gesperrt | ohne grund gesperrt | bestätigungscode | bestätigungsmail | bestätigungslink | verifizierungscode |
    sicherheitscode | sms-code | code per sms | zwei-faktor* | zweifaktor* | 2-faktor* | 2fa | authenticator* | authentifizier* | alte nummer
    | alte handynummer | neue handynummer | neues handy & code/konto/account/anmeld*/einlogg*/rein/2fa/login |
    jemand/fremder/fremde/unbekannter __ zugriff/zugang/eingeloggt/angemeldet/mein-konto/meinem-konto/meinen-account | gehackt worden |
    hacker* | fremdzugriff | konto übernommen | konto/account gestohlen/geklaut/weg/verschwunden | account/konto __
    nicht-mehr-da/weg/verschwunden/existiert/gefunden | kein konto __ gefunden/zu-dieser/unter | konto nicht gefunden | zugriff auf __
    konto/account/kurs/profil/kurse/inhalte | zugang verloren | zugriff verloren | zugang __
    funktioniert/gesperrt/abgelaufen/klappt/verweigert | fingerabdruck | face id | ausgeloggt | abgemeldet & ständig/immer/dauernd/mich/werde
    | loggt mich __ aus | meldet mich __ ab | captcha | magic link | anmeldelink | einladungslink | registrier* __
    nicht/fehler*/klappt/geht/möglich | aktivierungsmail | link __ abgelaufen/ungültig & anmeld*/passwort/bestätig*/login | kundenkonto __
    nicht __ rein/öffnen/anmelden |
    bestätigungscode/sms/verifizierungs*/verifizierungscode/sicherheitscode/tan/2fa/bestätigungsmail/bestätigungslink/zugangscode/anmeldecode/aktivierungslink
    __ nicht/kein*/nie/kommt/nichts/ungültig/abgelaufen | code kommt/kam/per/an/aufs | mitgliederbereich | mitglieder-bereich | kundenbereich
    | kursbereich | logge ich mich | melde ich mich an | wo einloggen/anmelden | wo __ einloggen/logge/anmelden | konto/account existiert
    nicht | deaktiviert & konto/account/profil | freigeben & konto/account | passwort geändert | neue/neues/neuen passwort __
    nicht/akzeptiert/angenommen | am laptop/handy/tablet/pc __ anmelden/einloggen | krieg/bekomme/bekomm/kriege/erhalte __ keinen/kein
    bestätigungscode/code/sms/mail/verifizierungscode | ohne authenticator | handy verloren | gesperrt worden | wurde/bin/werde __ gesperrt |
    schon wieder gesperrt | benutzernamen/benutzername/nutzernamen/login __ nicht mehr | passwort neu zu-setzen/setzen/vergeben | passwort
    verstellt/geändert | nicht verifiziert | konto __ verifizier*/bestätig* | handywechsel | zugang gesperrt/entzogen/weg | welche mail* __
    registrierung/registriert/angemeldet/angegeben | wir/ich kommen/komme nicht rein | kennt meine mail*/e-mail/daten/adresse __ nicht | daten
    seien/sind ungültig/falsch | konto geflogen | aus meinem konto/account geflogen/geworfen/raus | will jetzt einen pin/code/tan | pin __ nie
    hatte/vergessen/unbekannt | code kommt nicht | neu anmelden und | zugang __ weiterhin/immer-noch/noch gesperrt | in mein verdammtes/blödes
    konto/account | lasst mich __ konto/account/rein | kein*/keinen zugriff/zugang __ konto/account/profil/mehr/app/kurs/handy/nummer | keinen
    zugang mehr | mail/link/e-mail zum zurücksetzen | zu viele versuche/anmeldeversuche/fehlversuche | zugangsdaten
    verlegt/verloren/vergessen/neu | keine möglichkeit mich einzuloggen/anzumelden | mich einzuloggen/anzumelden | verknüpft mit
    facebook/google/apple | wie komm/komme ich jetzt/da/wieder rein | mit facebook/google/apple angemeldet/registriert/verknüpft | am
    computer/laptop/pc/handy komme ich nicht | nicht in mein konto | gehackt & konto/account/profil/zugang/login/passwort | konto zu/dicht |
    konto ist zu | zugang __ weg/verschwunden/verloren | zugang zu meinem/meinen/dem __ kurs/konto/account __ weg/nicht/verloren | zu oft
    vertippt | nie eine bestätigungsmail`,
} satisfies Partial<Lexicon>;
