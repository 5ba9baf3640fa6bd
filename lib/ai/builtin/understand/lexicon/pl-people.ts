import type { Lexicon } from './lexicon';

/** Polish about people, bots and personal data. Syntax: lexicon.ts. */
export const plPeople = {
  human: `kogoś/kogos/kimś/ktoś/komuś _ żyw*/prawdziw*/kompetentn*/z-obsługi/decyzyjn* | dość/dosyć/koniec __ bot*/automat* | człowiek* | ludźmi |
    żyw*/prawdziw*/realn*/fizyczn* osob*/człowiek*/konsultant*/pracownik*/ludźmi | konsultac* z | kierownik* | kierownictw* | przełożon* |
    menadżer* | menedżer* | manager* | menager* | szef* | z kimś | kimś _ z-obsługi/kompetentn*/żyw* | ktoś kompetentny | przedstawiciel* |
    operatorem | operatora | doradc* |
    rozmawiać/porozmawiać/pogadać/rozmowa/rozmowę/rozmowy/skontaktować/połącz*/przełącz*/przekier*/kontakt*/przekaż*/przekazać/dodzwonić/połączyć/porozmawiam
    __ osob*/pracownik*/obsług*/kimś/zespoł*/ekspert*/działem/biur*/specjalist*/agent*/człowiek* | zadzwońcie | zadzwoncie | zadzwonić do
    mnie/was/kogoś | oddzwoń* | oddzwoni* | proszę o telefon | proszę o kontakt telefoniczn* | kontakt telefoniczn* | telefonicznie | numer
    telefonu _ do/obsług*/biur*/was/infolini*/podać | nie z/od botem/bota/automatem/robotem/maszyną | nie bot* | żadnych botów | dość
    botów/bota | nie chcę _ bota/botem/automat*/robot* | z człowiekiem | z kimś żywym/prawdziwym/normalnym/kompetentnym | kogoś
    żywego/normalnego/kompetentnego/prawdziwego | żyw* człowiek*/osob* | prawdziw* człowiek*/osob* |
    połączcie/połącz/przełączcie/przełącz/połączenie/przekierujcie __ kimś/konsultant*/człowiek*/osob*/pracownik*/obsług* |
    może/mógłby/mogłaby/możecie/proszę __ zadzwoni*/oddzwoni*/zatelefonow* | oddzwońcie | telefon kontaktowy | numer telefonu |
    rozmowa/rozmowy/rozmawiać/porozmawiać/pogadać z/ze __ kimś/człowiek*/konsultant*/pracownik*/przełożon*/kierownik*/osob* | do rozmowy | a
    nie automat* | nie z automatem/botem/robotem | infolini* __ numer/telefon/godzin*/kiedy/czynn*/dodzwonić | numer infolini* | na infolinię
    | żyw* osob* | automatyczn* odpowiedz* __ nie/dość/dosyć/chcę | nie chcę już tych automatyczn* | kontakt z
    pracownikiem/człowiekiem/konsultantem/kimś | konsultant | konsultanta | konsultantem | konsultantowi | z konsultantk* | konsultantką |
    pogadać/porozmawiać na żywo | na żywo z | połączyć z/mnie | dajcie człowieka | z księgowością/działem`,
  botQuestion: `jesteś/jesteście/jestes/czy-to/czy-ty/pan/pani/tu/tam/odpisuje/odpowiada/pisze _
    bot/botem/robot/robotem/człowiek/człowiekiem/ai/sztuczna/sztuczną/maszyna/maszyną/automat/automatem/żywy/żywym/prawdziwy/prawdziwym/chatbot/chatbotem/chatgpt/człowiek
    | czy rozmawiam/piszę/pisze/gadam/koresponduję/rozmawiam _ z _
    botem/robotem/człowiekiem/ai/maszyną/automatem/żywym/żywą/prawdziwym/prawdziwą/kimś/sztuczną | rozmawiam/piszę/gadam _
    botem/robotem/człowiekiem/ai/maszyną/automatem/żywą/prawdziwą/sztuczną _ | bot czy | botem czy | robot czy | robotem czy | człowiek czy |
    człowiekiem czy | czy człowiek/człowiekiem | jest tam/tu ktoś/jakiś żywy/prawdziwy/człowiek | czy _ jest człowiek | żywy człowiek czy | z
    kim rozmawiam/piszę/mam | odpisuje/pisze/odpowiada mi komputer/bot/automat/robot/człowiek | czy to komputer/bot/automat/człowiek/robot`,
  privacy: `usuń/usuńcie/usunąć/usunięci*/usuwani*/skasow*/skasuj*/wykasow*/wymaza*/wyczyść*/likwidacj*/zniszcz*/kasac* _ _
    konto/konta/dane/danych/profil/profilu/informacje/historię | konto/konta/dane/danych/profil _
    usunąć/usuńcie/usuń/usunięci*/skasow*/skasuj*/wykasow*/do-usunięcia | rodo | gdpr | danych osobowych | dane osobowe | danymi osobowymi |
    prawo/prawa _ do _ bycia zapomnianym/zapomnienia/usunięcia | kopi* _ danych/moich |
    eksport*/wyeksport*/pobrać/udostępni*/przesłać/prześlijcie/przekaż*/wgląd*/wyślijcie __ moje/moich/swoje/swoich/wszystkie/wszystkich
    dane/danych | jakie/jakich _ dane/danych __ o mnie/macie/posiadacie/przechowujecie/zbieracie/przetwarzacie/gromadzicie | dane _ które _ o
    mnie/macie | wycof*/cofam/cofnąć/odwołuję _ zgod* | sprzeciw _ wobec/przetwarzani* | przetwarzani* _ danych |
    zamkn*/zlikwid*/dezaktyw*/zamknięci*/zamykam/likwid* _ konto/konta | zapomnijcie o mnie | art 15 | art 17 | ochron* danych | prywatnoś* |
    wniosek o dostęp do danych | usunięci* __ kont*/dan* | przetwarza* __ dan* | jakie dane | przekazywani*/udostępniani*/sprzedaż __ dan* |
    nie zgadzam się na __ dan*/przetwarzani*/przekazywani*/udostępniani* | cofam/wycofuję zgodę | wypisać/wypiszcie/usunąć z newslettera |
    newsletter* | prawo do bycia zapomnianym | kopi* __ dan* | eksport* __ dan* | skąd macie __ numer/dane/mail*/adres | usunąć z bazy | z
    bazy | z waszej bazy | wykasowa* __ kont*/dan*/profil* | kopię danych | dane które __ gromadz*/przechow*/posiadacie/macie | usunięto __
    dane | gromadzicie | konto/profil/dane __ usunąć/skasować/usuńcie/usunięcie/na-zawsze/na-stałe/usunięte/usunięto |
    skasuj*/usuń*/usunąć/usuńcie/skasować/wykasuj* _ konto/profil/dane | dan* __ waszej/twojej/państwa bazy | trwale usunąć/skasować | dane
    mojej karty | mogła mieć tylko od was | moje dane __ firm*/od-was`,
} satisfies Partial<Lexicon>;
