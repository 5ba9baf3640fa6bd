import type { Lexicon } from './lexicon';

/** German (DE, AT, CH) about people, bots and personal data. Syntax: lexicon.ts. */
export const dePeople = {
  human: `darf/kann ich sie/euch __ anrufen | kollegin/mitarbeiterin/beraterin __ anruft/zurückruft/anrufen |
    lebend* wesen/seele | mensch | menschen | menschlich* | echten/echter/echte/echtem/richtigen/richtiger/richtige/richtigem/reale*/lebende*
    person/mitarbeiter*/menschen/mensch/ansprechpartner/personen/berater*/kundendienst |
    sprechen/reden/telefonieren/verbinden/verbunden/verbinde/verbindet/weiterleiten/weitergeleitet/durchstellen/chatten/kontakt/gespräch/unterhalten/sprech/leite/leiten
    __
    mitarbeiter*/person/jemand*/vorgesetzte*/chef/manager/berater*/support/team/kundendienst/kundenservice/kollegen/leiter/agent*/ansprechpartner/zuständig*/verantwortlich*/teamleiter
    |
    mitarbeiter*/person/jemand*/vorgesetzte*/chef/manager/berater*/kundendienst/kundenservice/kollegen/agent*/ansprechpartner/verantwortlich*/teamleiter
    __ sprechen/reden/telefonieren/verbinden/verbunden/chatten | vorgesetzte* | teamleiter* | geschäftsführ* _ sprechen | kundenberater* |
    ansprechpartner* | ruf*/rufen/ruft __ mich/uns __ an/zurück | zurückrufen | ruft mich | rufen sie mich | telefonisch* | kein bot | keinen
    bot | keine bots | keinem bot | kein roboter | keine ki | keine maschine | keinen roboter | nicht mit _
    bot/maschine/roboter/computer/ki/chatbot | operator | jemand echtes | jemand richtiges | jemanden ans telefon | manager | supervisor |
    mitarbeiter bitte | einen mitarbeiter | eines mitarbeiters | mit einem kollegen | persönlich* ansprechpartner/kontakt/gespräch/sprechen |
    kein chatbot | keinen chatbot | echte antwort | echten/echter/echte/echtem/richtigen/richtiger/richtigem/realen/lebenden
    menschen/mensch/mitarbeiter*/person/ansprechpartner | von einer person/einem-menschen/einem-mitarbeiter | nicht von/mit einer/einem
    maschine/bot/roboter/computer/ki/chatbot | kein/keinen bot/roboter/chatbot/automat*/ki/computer/standardantwort* | keine standardantwort*
    | mitarbeiterin | mitarbeitern | menschen ran | menschen holen | hol*/gebt/gib/schick*/besorg* __ mensch*/mitarbeiter*/chef | jemand* aus
    fleisch | aus fleisch und blut | telefon nummer | rufnummer | durchwahl | unter der ich __ erreich* | nummer unter | wo/wie kann ich __
    anrufen/erreichen/telefonieren | ruf*/rufen/ruft/anrufen/rückruf/zurückrufen/telefonisch &
    bitte/mich/an/zurück/unter/jemand*/könnt*/können | bitte um rückruf | rückrufbitte | um anruf | callback | telefontermin | ans telefon |
    per telefon | telefongespräch | telefonat | videocall | persönlich* sprechen/reden/gespräch/kontakt/betreu*/ansprechpartner | vorgesetzt*
    | abteilungsleit* | filialleit* | geschäftsleitung | geschäftsführ* | chefin | ihren/euren/deinen/ihrem/eurem/deinem
    chef/vorgesetzten/manager/kollegen | chef sprechen | zuständig* person/mitarbeiter*/stelle/abteilung/kolleg* | kundendienst sprechen |
    sachbearbeiter* | kundenbetreuer* | berater* sprechen |
    weiterleiten/weiterleitung/weitergeleitet/verbinden/durchstellen/übergeben/weitergeben __ an/mit/zu/zum __
    mitarbeiter*/mensch*/person/vorgesetzt*/chef/jemand*/kolleg*/abteilung/zuständig*/support | an jemanden weiter* | mit
    jemandem/jemand/jemanden __ sprechen/reden/schreiben/telefonieren/chatten/klären/der/die | jemand*
    sprechen/der-sich-auskennt/kompetent*/erreichen | kann sich __ jemand* __ melden/kümmern/ansehen/anschauen | jemand der/die __
    helfen/ahnung/auskennt | kann mir jemand __ menschlich*/anrufen | live chat | livechat | live-support | sprich mit mensch | mitm menschen
    | keine lust __ bot/chatbot/maschine | dreh* __ im kreis __ bot/chatbot | chatbot hilft/versteht nicht | bot versteht | bot hilft |
    mitarbeiter bitte/sprechen/jetzt/verlangen/her | bitte mitarbeiter | den/ihren/euren/dein*/einen chef | chef her | geben/gib/gebt/holen __
    chef/vorgesetzten/mensch*/mitarbeiter* | mit jemandem am telefon/sprechen/klären | am telefon __ klären/besprechen | jemand anrufen |
    automatischen/automatische antworten __ nicht/helfen | mich/bitte/uns/jemand __ anrufen | anrufen bitte | anruf von | wen kann ich anrufen
    | jemanden von euch/ihnen | gibt es hier/bei-euch/da __ menschen/mensch | fachabteilung | soll sich jemand | jemand persönlich | jemandem
    der | verbinden/verbindet/verbinde sie/mich/mir | einen rückruf bekommen | einen menschen | entscheiden darf | der kein bot | die kein bot
    | support den/zum anrufen | mit herrn/frau __ verbunden/sprechen/verbinden | aus der buchhaltung | mit einem/dem automaten | nicht mit
    einem automaten | einen menschen bitte | bitte einen menschen | ist da __ mensch | endlich mal ein mensch | mit dieser maschine |
    mitarbeiter übernehmen | kann __ mitarbeiter/mensch/jemand übernehmen | durch einen menschen | bearbeitung durch | automatische antwort &
    mensch*/mitarbeiter/verlange | am telefon durchgehen/besprechen/erklären | telefonisch erreichbar | wann seid ihr/sind-sie __ erreichbar |
    persönlich sprechen kann | nummer ihrer/der/eurer zentrale | echten ansprechpartner | mit einem menschen klären/sprechen/reden/schreiben |
    hilft mir nicht __ mitarbeiter/mensch | nummer der/ihrer/eurer zentrale | telefonisch beraten | mit einem richtigen/echten menschen | mit
    einem richtigen menschen | am telefon sprechen/klären/reden/besprechen/durchgehen/erklären/helfen/haben/beraten |
    jemand*/person/mensch*/mitarbeiter*/wen __ am telefon | eine/ihre/eure/welche/die/keine telefonnummer | telefonnummer
    bitte/von/für/unter/ihrer/eurer | telefonnummer wo | ihre/eure/die hotline nummer/besetzt/erreichbar/telefonnummer | hotline __
    besetzt/erreich*/nummer/anrufen | nummer __ hotline | gibt es eine hotline | um/einen/bitte/ihren/den/kein rückruf | rückruf
    bitte/unter/von/bekommen/erhalten/vereinbaren/gewünscht/morgen/heute/ab | rückrufwunsch | einen techniker | bitte einen techniker | wie
    erreiche ich sie/euch __ telefonisch/telefon | jemand kompetentes | von einer person | nicht von einem programm/bot/computer`,
  botQuestion: `bist-du/sind-sie/seid-ihr __ programm/software/computer | sitzt/antwortet/schreibt da/hier __ wer/jemand/einer |
    bist du/bisch/sind sie/seid ihr/ist das/ist hier/bist _
    bot/mensch/roboter/ki/ai/maschine/computer/echt*/chatbot/gpt/chatgpt/person/automat*/real*/programm/menschlich* | bist du _
    bot/mensch/roboter/ki/maschine/echt*/chatbot/person | sind sie _ bot/mensch/roboter/ki/maschine/echt*/chatbot/person |
    spreche/schreibe/rede/chatte/schreib/kommuniziere/red ich _ mit __
    bot/mensch*/ki/maschine/roboter/person/computer/chatbot/automat*/programm | bot oder | mensch oder | ki oder | roboter oder | maschine
    oder | oder ein bot/roboter/mensch/ki/computer | oder bot | oder mensch | oder maschine | antwortet __
    bot/maschine/ki/mensch/roboter/computer | schreibt/sitzt __ bot/maschine/ki/mensch/roboter | ist da/hier _ mensch/jemand echtes | bin ich
    __ bot/roboter/ki/chatbot/maschine | automatisierte antwort | automatische antwort | antworte* hier/mir/da/eigentlich __
    mensch*/bot/ki/maschine | liest/lesen das/hier/da/überhaupt __ mensch*/jemand/wer | schreibt mir/hier/da __ mensch*/bot/ki/maschine/echte*
    | ist das/hier/da/dies/es ein/eine/nur-ein/automatisch* bot/roboter/mensch/ki/maschine/programm/automat* | chatgpt | bin ich hier/da
    bei/mit __ bot/ki/mensch*/maschine | red/rede/schreib* ich grad/gerade/hier/eigentlich/jetzt/mit __
    bot/ki/maschine/mensch*/roboter/computer | echter mensch oder | mensch oder maschine | du ein bot | ki-gestützt | künstliche intelligenz |
    mit wem schreibe/spreche/chatte ich | mensch oder software/maschine/bot/ki/computer | redet/schreibt/antwortet hier/da/mir ein/eine __
    mensch/bot/maschine/person/ki | redet hier __ mensch | echter mensch mit mir | ein echter mensch mit mir`,
  privacy: `gespräche/chats/chatverläufe __ auswertet/ausgewertet/aufzeichnet/aufgezeichnet | geburtsdatum __ stimmt nicht |
    strasse/anschrift/postanschrift/wohnadresse/geburtsdatum/nachname __ berichtig*/korrigier*/richtigstell* | berichtig* __ daten/angaben |
    profil/account __ verschwinden/verschwindet & möchte/soll/will/muss | woher habt/haben ihr/sie __
    nummer/telefonnummer/handynummer/adresse/daten/namen | lösch*/gelöscht/entfern*/vernicht*/löschung/tilg* __
    daten/konto/account/profil/benutzerkonto/kundenkonto/informationen/benutzerprofil/kundendaten/nutzerkonto |
    daten/konto/kontos/account/accounts/profil/benutzerkonto/kundenkonto/kundendaten/nutzerkonto/nutzerdaten __
    lösch*/gelöscht/entfern*/vernicht*/löschung/löscht | alles über mich | dsgvo* | ds-gvo | datenschutz* | revdsg | auskunft* __
    daten/gespeichert*/dsgvo | datenauskunft | selbstauskunft | auskunftsersuchen | auskunftsrecht | auskunft nach/gemäss | art 15 | art 17 |
    artikel 15 | artikel 17 | recht auf vergessen* | recht auf löschung | kopie __ daten | welche daten | daten __
    exportieren/herunterladen/export/kopie/auskunft/zusenden/gespeichert/speichert/speichern/weitergegeben/herausgabe/anfordern/übersicht |
    datenexport | datenkopie | datenlöschung | personenbezogen* | persönlich* daten/informationen | gespeicherte* daten |
    konto/account/benutzerkonto/kundenkonto __ schliess*/deaktivieren/auflösen/aufgelöst/geschlossen | schliess* __ konto/account |
    einwilligung __ widerruf* | account löschen | kontolöschung |
    daten/account/konto/profil/benutzerkonto/kundenkonto/alles/nutzerdaten/bilder/fotos __ lösch*/gelöscht/entfern*/vernicht*/tilg* |
    lösch*/gelöscht/entfern*/vernicht*/tilg* __
    daten/account/konto/profil/benutzerkonto/kundenkonto/nutzerkonto/benutzerdaten/kundendaten/samt/komplett | konto/account/profil __
    komplett/endgültig/dauerhaft/vollständig/unwiderruflich __ lösch*/entfern*/schliess* | datenschutzbeauftragt* | datenschutzerklärung |
    datenschutzanfrage | datenschutzrechtlich* | art. 15 | art. 17 | art 20 | artikel 20 | nach dsgvo | gemäss dsgvo | auskunft über |
    auskunft zu __ daten | auskunft nach | gespeicherten/gespeicherte daten/informationen | was/welche __ über mich
    gespeichert/gespeicherten/gesammelt/wisst/wissen/habt/haben | über mich/meine-person gespeichert* | zu meiner person | daten
    weitergeb*/weitergegeben/weitergebt/weitergeleitet/verkauf*/verkauft/teilt/geteilt | weitergabe meiner/von/der daten | an dritte |
    drittanbieter | werbezwecke* | widerspreche __ verarbeitung/nutzung/speicherung/weitergabe/verwendung/daten | widerspruch gegen __
    datenverarbeitung/werbung/verarbeitung/nutzung | datenverarbeitung | datennutzung | datenspeicherung | datenübertrag* | datenportabilität
    | datenübertragbarkeit | export meiner daten | daten als __ zip/csv/datei/kopie/download | kopie aller/meiner | alle meine daten | meine
    sämtlichen daten | sämtliche* daten | cookies | newsletter __ abmeld*/abbestell*/austragen/stopp*/keine*/nicht-mehr | keine/keinen
    newsletter/werbung/werbemails/werbe-mails mehr | aus dem verteiler | aus dem newsletter | werbung __
    abmelden/abbestellen/unterlassen/stoppen | recht auf auskunft/löschung/vergessen* | vergessen werden | löschantrag | löschanfrage |
    löschbestätigung | wo __ daten gespeichert | werden __ daten __ gespeichert/weitergegeben/verkauft | mein profilbild | datenleck |
    datenpanne | alles löschen/gelöscht __ über-mich/haben/habt/gespeichert | was sie/ihr über mich | aus dem/eurem/ihrem system
    nehmen/löschen/entfernen/streichen | woher habt/haben __ meine/mein nummer/adresse/daten/mail* | von euren/ihren servern |
    fotos/bilder/daten __ runter/entfernen/löschen | daten nach/gemäss | kopie meiner daten |
    trainingsdaten/nutzerdaten/kundendaten/gesundheitsdaten/kontaktdaten/kreditkartendaten/bankdaten/kontodaten/profildaten/nutzungsdaten/zahlungsdaten/standortdaten
    __ lösch*/herunterladen/export*/entfern*/kopie/auskunft/weiter* | aus ihrer/eurer/der datenbank | datenbank __ lösch*/entfern*/raus/nehmen
    | meine/meiner ganzen/sämtlichen/gesamten __ daten | die meine daten __ von-euch/von-ihnen | als export | account/konto/profil soll
    weg/gelöscht | soll weg & account/konto/profil/daten | speichern/speichert __ chatverläufe/daten/nachrichten/verlauf/gespräche | wie lange
    __ speichern/gespeichert/aufbewahrt & daten/chat*/nachrichten/verlauf | wer kann/darf __ lesen/sehen/einsehen & daten/chat*/nachrichten |
    chatverläufe/chatverlauf __ lösch*/speicher*/lesen | aus allen verteilern | austragen __ verteiler* | löschung meiner daten |
    meine/meiner/meinen daten __
    lösch*/weiter*/speicher*/gespeichert/export*/herausgeb*/erhalten/haben/verwendet/verwenden/verarbeit*/entfern*/einsehen/weg/verkauf*/genutzt
    | welche/was __ meiner/meine daten | aus euren/ihren unterlagen/akten/daten/datenbanken/system | unterlagen gestrichen/gelöscht | an wen
    sie/ihr __ daten | weitergegeben haben/habt | daten an wen | keine werbung/werbepost mehr | werbung per post/mail/telefon/sms |
    löscht/lösche/löschen __ account/konto/profil/benutzerkonto | was passiert/geschieht mit meinen/den/unseren daten | meinen daten wenn |
    kundenakte | akte __ vernichten/löschen | daten vernichten | alle daten die sie/ihr __ von-mir/über-mich haben/habt | daten von mir`,
} satisfies Partial<Lexicon>;
