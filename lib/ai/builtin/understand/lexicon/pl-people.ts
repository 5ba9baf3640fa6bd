import type { Lexicon } from './lexicon';

/** Polish about people, bots and personal data. Syntax: lexicon.ts. */
export const plPeople = {
  human: `kogoś/kogos/kimś/ktoś/komuś _ żyw*/prawdziw*/kompetentn*/z-obsługi/decyzyjn* | dość/dosyć/koniec __ bot*/automat* | człowiek* | ludźmi
    | żyw*/prawdziw*/realn*/fizyczn* osob*/człowiek*/konsultant*/pracownik*/ludźmi | konsultac* z | kierownik* | kierownictw* | przełożon*
    | menadżer* | menedżer* | manager* | menager* | szef* | z kimś | kimś _ z-obsługi/kompetentn*/żyw* | ktoś kompetentny | przedstawiciel*
    | operatorem | operatora | doradc*
    | rozmawiać/porozmawiać/pogadać/rozmowa/rozmowę/rozmowy/skontaktować/połącz*/przełącz*/przekier*/kontakt*/przekaż*/przekazać/dodzwonić/połączyć/porozmawiam __ osob*/pracownik*/obsług*/kimś/zespoł*/ekspert*/działem/biur*/specjalist*/agent*/człowiek*
    | zadzwońcie | zadzwoncie | zadzwonić do mnie/was/kogoś | oddzwoń* | oddzwoni* | proszę o telefon | proszę o kontakt telefoniczn*
    | kontakt telefoniczn* | telefonicznie | numer telefonu _ do/obsług*/biur*/was/infolini*/podać | nie z/od botem/bota/automatem/robotem/maszyną
    | nie bot* | żadnych botów | dość botów/bota | nie chcę _ bota/botem/automat*/robot* | z człowiekiem
    | z kimś żywym/prawdziwym/normalnym/kompetentnym | kogoś żywego/normalnego/kompetentnego/prawdziwego | żyw* człowiek*/osob*
    | prawdziw* człowiek*/osob*
    | połączcie/połącz/przełączcie/przełącz/połączenie/przekierujcie __ kimś/konsultant*/człowiek*/osob*/pracownik*/obsług*
    | może/mógłby/mogłaby/możecie/proszę __ zadzwoni*/oddzwoni*/zatelefonow* | oddzwońcie | telefon kontaktowy | numer telefonu
    | rozmowa/rozmowy/rozmawiać/porozmawiać/pogadać z/ze __ kimś/człowiek*/konsultant*/pracownik*/przełożon*/kierownik*/osob* | do rozmowy
    | a nie automat* | nie z automatem/botem/robotem | infolini* __ numer/telefon/godzin*/kiedy/czynn*/dodzwonić | numer infolini* | na infolinię
    | żyw* osob* | automatyczn* odpowiedz* __ nie/dość/dosyć/chcę | nie chcę już tych automatyczn*
    | kontakt z pracownikiem/człowiekiem/konsultantem/kimś | konsultant | konsultanta | konsultantem | konsultantowi | z konsultantk* | konsultantką
    | pogadać/porozmawiać na żywo | na żywo z | połączyć z/mnie | dajcie człowieka | z księgowością/działem | żyw* _ człowiek*/osob*/konsultant*
    | ktoś/ktokolwiek/kogokolwiek/kogoś _ zadzwonić/oddzwonić/zadzwoni/oddzwoni/porozmawia*
    | ktoś __ do-mnie oddzwonić/zadzwonić/oddzwonił/zadzwonił | niech __ zadzwoni/oddzwoni/odpisze-człowiek/ktoś-się-odezwie
    | z automatem/botem/robotem/maszyną & nie/dość | dajcie/dawajcie/poproszę/proszę _ konsultant*/człowieka/pracownik*/doradcę/operatora/kierownika
    | kontakt z _ kierownik*/przełożon*/działem/osob*/konsultant*/opiekun* | rozmow* z _ kierownik*/przełożon*/inspektor*/konsultant*/człowiek*
    | opiekun* klienta | przez telefon & porozmaw*/wyjaśni*/wolał*/załatw*/pogad* | łatwiej _ przez-telefon/telefonicznie/ustnie/głosowo
    | proszę o telefon/rozmowę | mój numer __ zadzwoń*/proszę/oddzwoń* | pod jaki numer | pod jakim numerem | czatbot*
    | chatbot* __ w-kółko/powtarza/nie-rozumie/nie-pomaga | z księgowości | ktoś z | z osobą _ która/decyzyjn*/odpowiedzialn*/kompetentn*
    | osobą która _ podejmuje/decyduje/odpowiada | poproszę/proszę/dajcie/połączcie/wezwijcie _ kogoś _ z/od/kompetentn*
    | kogoś z _ rozliczeń/księgowości/magazynu/działu/biura/techniczn*
    | niech _ się _ tym _ zajmie/zainteresuje _ informatyk/ktoś/technik/człowiek/specjalista
    | informatyk/technik/specjalista _ zajmie/zadzwoni/skontaktuje/obejrzy | numer do _ magazynu/kierowcy/kuriera/kierownika/biura/działu/was
    | żeby _ ktoś/jej/jego _ do-mnie/mi zadzwonił/oddzwonił/przełożon* | przełożon* __ oddzwoni*/zadzwoni*/odezw*
    | kto u państwa/was _ zajmuje/odpowiada/decyduje | chętnie bym z _ nim/nią _ porozmawiał* | dzwoni/zadzwoni/oddzwoni do mnie
    | kierownik __ dzwoni/zadzwoni/oddzwoni | niech _ to _ zrobi/załatwi/sprawdzi _ pracownik/człowiek/ktoś/konsultant | odpowiedź od bota
    | odpowiada _ mi _ bot | połączyć/połączcie _ z _ kierownik*/przełożon* | kto żywy | ktoś z państwa | z opiekunem | opiekunem _ konta
    | rozmow* z opiekun* | porozmawiać z _ technik*/handlow*/informatyk*/ekspert*/specjalist* | z handlowcem | z technikiem
    | przez telefon _ omówić/porozmawiać | omówić _ to _ przez-telefon/z-handlowcem/telefonicznie | dajcie wreszcie człowieka | kontakt kogoś
    | proszę o kontakt _ kogoś | rozmawiać z przełożonym
    | kogoś/kimś/ktoś _ technicznego/technicznym/techniczny/odpowiedzialnego/odpowiedzialnym/odpowiedzialny/decyzyjnego | usłyszeć _ od _ kogoś
    | kierowni* zmiany | kierowniczk* | odpisać/odpisała/odpisał/odpowiedzieć __ pani/pan & prowadził*/sprawę/ostatnio/wcześniej
    | ktoś _ od/z/ze _ działu/fotoksiążek/obsługi/techniki/reklamacji | przełączyć/przełączcie/połączyć _ mnie __ do/z
    | ktoś/kogoś/kimś/komuś _ z/ze _ żywych/ludzi/personelu/pracowników/specjalistów/sprzedaży/działu | personel*
    | numer _ do _ kogoś/działu/menedżera/kierownika/sprzedaży | dział* _ sprzedaży/handlow*/reklamacji | człowieku | jest tam ktoś/jacyś-ludzie
    | może ktoś żywy
    | kogoś/człowieka/osobę _ kto/który/która _ mi/zna/rozumie/policzy/wyjaśni/załatwi | tylko _ przez _ konsultant*/człowieka/pracownik*`,
  botQuestion: `jesteś/jesteście/jestes/czy-to/czy-ty/pan/pani/tu/tam/odpisuje/odpowiada/pisze _
    bot/botem/robot/robotem/człowiek/człowiekiem/ai/sztuczna/sztuczną/maszyna/maszyną/automat/automatem/żywy/żywym/prawdziwy/prawdziwym/chatbot/chatbotem/chatgpt/człowiek
    | czy rozmawiam/piszę/pisze/gadam/koresponduję/rozmawiam _ z _
    botem/robotem/człowiekiem/ai/maszyną/automatem/żywym/żywą/prawdziwym/prawdziwą/kimś/sztuczną | rozmawiam/piszę/gadam _
    botem/robotem/człowiekiem/ai/maszyną/automatem/żywą/prawdziwą/sztuczną _ | bot czy | botem czy | robot czy | robotem czy | człowiek czy |
    człowiekiem czy | czy człowiek/człowiekiem | jest tam/tu ktoś/jakiś żywy/prawdziwy/człowiek | czy _ jest człowiek | żywy człowiek czy | z
    kim rozmawiam/piszę/mam | odpisuje/pisze/odpowiada mi komputer/bot/automat/robot/człowiek | czy to komputer/bot/automat/człowiek/robot`,
  privacy: `
    | usuń/usuńcie/usunąć/usunięci*/usuwani*/skasow*/skasuj*/wykasow*/wymaza*/wyczyść*/likwidacj*/zniszcz*/kasac* _ _ konto/konta/dane/danych/profil/profilu/informacje/historię
    | konto/konta/dane/danych/profil _ usunąć/usuńcie/usuń/usunięci*/skasow*/skasuj*/wykasow*/do-usunięcia | rodo | gdpr | danych osobowych
    | dane osobowe | danymi osobowymi | prawo/prawa _ do _ bycia zapomnianym/zapomnienia/usunięcia | kopi* _ danych/moich
    | eksport*/wyeksport*/pobrać/udostępni*/przesłać/prześlijcie/przekaż*/wgląd*/wyślijcie __ moje/moich/swoje/swoich/wszystkie/wszystkich dane/danych
    | jakie/jakich _ dane/danych __ o mnie/macie/posiadacie/przechowujecie/zbieracie/przetwarzacie/gromadzicie | dane _ które _ o mnie/macie
    | wycof*/cofam/cofnąć/odwołuję _ zgod* | sprzeciw _ wobec/przetwarzani* | przetwarzani* _ danych
    | zamkn*/zlikwid*/dezaktyw*/zamknięci*/zamykam/likwid* _ konto/konta | zapomnijcie o mnie | art 15 | art 17 | ochron* danych | prywatnoś*
    | wniosek o dostęp do danych | usunięci* __ kont*/dan* | przetwarza* __ dan* | jakie dane | przekazywani*/udostępniani*/sprzedaż __ dan*
    | nie zgadzam się na __ dan*/przetwarzani*/przekazywani*/udostępniani* | cofam/wycofuję zgodę | wypisać/wypiszcie/usunąć z newslettera
    | newsletter* | prawo do bycia zapomnianym | kopi* __ dan* | eksport* __ dan* | skąd macie __ numer/dane/mail*/adres | usunąć z bazy | z bazy
    | z waszej bazy | wykasowa* __ kont*/dan*/profil* | kopię danych | dane które __ gromadz*/przechow*/posiadacie/macie | usunięto __ dane
    | gromadzicie | konto/profil/dane __ usunąć/skasować/usuńcie/usunięcie/na-zawsze/na-stałe/usunięte/usunięto
    | skasuj*/usuń*/usunąć/usuńcie/skasować/wykasuj* _ konto/profil/dane | dan* __ waszej/twojej/państwa bazy | trwale usunąć/skasować
    | dane mojej karty | mogła mieć tylko od was | moje dane __ firm*/od-was
    | skasować/skasujcie/usunąć/usuńcie/wymażcie/wymazać/wyczyśćcie/wykasujcie/zniszczcie __ wszystko/wszystkie & mnie/moje/temat/dane/informacje
    | co o mnie macie | o mnie macie | wszystko co o mnie | nie przechowujcie/przechowywać
    | wypiszcie/wypisać/wykreślcie/wykreślić/usuńcie _ z _ bazy/bazą/rejestru/listy-mailingowej | wgląd do/w _ dan* | inspektor* _ ochrony/danych
    | administrator* danych | mail* reklamow*/marketingow* __ nie/przestańcie/wypisz* | spam* od was
    | nie wyrażałem/wyrażałam/wyrażam _ zgody _ marketing*/przetwarz*/dzwoni*/sms*/mail*/kontakt*/otrzymyw*
    | historię/historii/zdjęć/zdjęcia __ skasow*/usunąć/usuńcie | skąd _ macie/mają-państwo/wzięliście _ mój/mojego/moje/mail*/numer*
    | konto/profil _ do-zera/wyczyścić/zlikwidować | do zera & konto/profil
    | imię/telefon/numer/nazwisko/adres _ wykasować/wykasuj*/skasować/usunąć/usuńcie/wymazać
    | zabierzcie/usuńcie/wykreślcie/skreślcie/skasujcie _ mój/mojego _ numer/mail/nazwisko/telefon/adres | z listy & numer/mail/reklam*/sms*
    | reklamow* _ sms*/esemes*/mail*/telefon* | esemes* _ reklamow*/dziennie
    | pobrać/ściągnąć/wyeksportować/otrzymać/dostać __ archiwum/wszystkie-dane/wszystko-co/wszystkiego & o-mnie/moje/zebral*/zebraliście
    | co o mnie _ zebraliście/wiecie/przechowujecie/zapisaliście | wszystkiego co o mnie | dane też | na amen & skasow*/usun*/konto/profil
    | skasować na amen | ani jednego maila więcej | nie chcę _ ani _ jednego maila | wypiszcie mnie z newslettera | profilu _ skasować
    | komu _ przekazaliście/przekazujecie/udostępniliście/udostępniacie/sprzedaliście/daliście __ telefon/numer/dane/moje/mój
    | oddani*/przekazani*/udostępnieni* _ mojego/moich/numeru/danych/telefonu | partner* & numer*/dane/danych/telefon*/zgod*
    | nie/nigdy godził*/godziłem/zgadzał* __ dane/danych/numer*/przekazywan*/oddani* | profil __ usuńcie/skasujcie/zlikwidujcie/wykasujcie
    | śladu nie było/zostało | wszystko _ co _ o-mnie | o mnie _ uzbierał*/zebral*/zapisal*
    | dostęp _ do _ moich/mojego/mojej _ kontakt*/zdjęć/galerii/lokalizacj*/mikrofon*/kalendarz*
    | bez _ zgody/wiedzy _ mamy/rodziców/taty & skasow*/usun*/zarejestr*/konto | ze wszystkich _ tabel*/baz/list/systemów | z tabelek
    | jakie/które _ moje _ dane | moje dane _ przechowujecie/trzymacie/zbieracie/macie/przetwarzacie | po co _ wam _ moje/moja/mój/dostęp
    | usunąć/usuńcie/skasujcie/zdjąć/zdejmijcie __ moje/moich _ zdjęci* | zgody _ nie _ dawał*/wyrażał*/udzielił*
    | eksport* _ historii/danych/wiadomości`,
} satisfies Partial<Lexicon>;
