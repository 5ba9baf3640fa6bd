import type { Lexicon } from './lexicon';

/** Polish about short answers, small talk and what is no typing error. Syntax: lexicon.ts. */
export const plAnswers = {
  thanks: `dzięki | dzieki | dziękuj* | dziekuj* | dzięks | dzięx | dziena | podziękow* | dziękówa | thx | wdzięczn* | serdeczne dzięki | z góry dziękuję
    | bóg zapłać | dzk | doceniam | uratowali mnie | uratowaliście mnie | bardzo dziękuję za pomoc
    | dziękuję za cierpliwość | bardzo dziękuję za`,
  waitOk: `poczekam | zaczekam | będę czekać/czekał/czekała | to czekam | w takim razie czekam | ok czekam | dobrze czekam | dobra czekam
    | czekam cierpliwie | nie ma problemu/sprawy/pośpiechu | bez problemu | żaden problem | spoko | luz | wszystko jasne/ok/dobrze/gra/działa
    | jasne | rozumiem | zrozumiał* | już działa/wszystko/dotarło/dotarła/przyszło/przyszła/mam/jest/doszła/doszło/nieważne/ok | nieważne
    | nie ważne | sprawa rozwiązana/załatwiona/zamknięta | rozwiązan* | działa już | udało się | poradził* sobie | znalazł* | znalazłem | znalazłam
    | paczka/przesyłka dotarła/przyszła/doszła | zamówienie dotarło/przyszło/doszło | nie spieszy | nie śpieszy | do usłyszenia | super działa
    | wszystko się wyjaśniło | to wszystko | już nieaktualne | nieaktualne | znalazł* już/sam* | wszystko doszło/dotarło/jasne/gra/ok/działa
    | wszystko w porządku | już działa/jest/doszło/przyszło/mam | doszło wszystko | sprawa załatwiona/rozwiązana/zamknięta | załatwione
    | nie trzeba już | sam/sama to/już znalazł* | już sam/sama znalazł* | doszła/doszło/przyszła/dotarła właśnie/już/dziś
    | właśnie doszła/doszło/przyszła/dotarła/dotarło/dostałem/dostałam | zamknąć/zamknijcie zgłoszenie/sprawę/ticket | poczekam do
    | już wszystko/nieaktualne/dotarł*/doszł*/znalazł*/wiem/rozumiem | dotarła/dotarło/doszła/doszło dzisiaj/dziś/wczoraj/rano/przed-chwilą
    | paczka/przesyłka/zamówienie/towar __ dotarł*/doszł*/przyszł* & dziękuj*/dzięki/nie-trzeba/ok/super | dam znać
    | zaraz/potem/później/jutro/wieczorem _ poszukam/sprawdzę/podeślę/wyślę/prześlę/dopytam/odpiszę | sprawę uważam/uznaję | uważam za zamknięt*
    | temat zamknięty | proszę zamknąć zgłoszenie/sprawę/temat | nie trzeba już nic | nic już nie | wszystko się udało
    | w załączniku przesyłam/zdjęcie/wysyłam/paragon/faktura/skan
    | przesyłam/załączam/podsyłam/dołączam _ zdjęci*/skan/paragon/faktur*/potwierdzeni*/screen*
    | zapytam _ męża/żony/żonę/szefa & odpiszę/dam-znać/napiszę | zapytam męża/żonę | odpiszę | muszę się _ zastanowić
    | jeszcze się zastanowić/zastanowię | zwrot doszedł/dotarł/przyszedł | wszystko całe | odebrał*/dostał* _ wszystko
    | sama/sam do tego doszł*/doszedł* | przycisk był na | wszystko mi pasuje | nic nie zmieniać | no i gitara | gitara | czekam na telefon
    | końcówka karty | już mi przeszło | przeszło mi | już wyłączył*/wyłączyłam _ udało/sam/w-ustawieniach | oddzwonię _ później/jutro/wieczorem
    | jestem na zebraniu/spotkaniu | wracam w poniedziałek | wtedy odpowiem | odpowiem później | załącznik* _ teraz jest | zapomniał* o załączniku
    | wpłynęło dziękuję | wróci* z odpowiedzią | zastanowię się | sama/sam sobie poradził* | poradziłam sobie | wystarczyło odświeżyć
    | już po sprawie | po sprawie | sprawdzę w domu | wysłał* to o co | zostawcie jak jest | niech zostanie jak | cofam rezygnację
    | rezygnację cofam | rozmyśliłam się | rozmyśliłem się | zgadza się`,
  greeting: `cześć | czesc | hej | hejka | hejo | siema | siemka | siemanko | elo | witam | witajcie | witaj | dzień dobry | dzien dobry | dobry
    wieczór | dobry | dobry wieczor | dzieńdobry | halo dzień | szanowni państwo | szanowna/szanowny pani/panie | drodzy państwo | halo | hi |
    hello | moi drodzy | strzałka | joł`,
  filler: `państwo | panie | pani | pan | zespół | zespole | ekipa | ekipo | obsługa | wszystkim | wszystkich | proszę | prosze | pomoc | pomocy |
    pomóżcie | pomożecie | potrzebuję | mi | mnie | ja | ty | wy | wam | ci | was | z | w | i | na | za | bardzo | serdecznie | wielkie |
    ślicznie | pięknie | to | tam | tu | jest | ktoś | ktos | jesteście | co | słychać | no | tak | ok | okej | dobrze | mam | pytanie |
    sprawę | sprawa | jeszcze | raz | miłego | dnia | pozdrawiam | pozdrowienia | do | widzenia | wszystko | pomógł | szybką | szybka |
    odpowiedź | info | informację | informacje | super | świetnie | a | o | się | w takim razie | będę | już | możecie | pomóc | drodzy | moi
    | szanowni | od | dla | państwa | zaczekam | jak | u | dobra | wszystkiego | dobrego | czekać | też | wtedy | więc | zatem | po | na razie
    | nara | pa | zespołu | całego | świąt | wesołych`,
  affirm: `tak | taak | tak jest | no tak | no dobra | dobra | dobrze | ok | okej | oki | okejka | okay | zgoda | zgadzam się | jasne | jasna sprawa
    | pewnie | oczywiście | oczywista | biorę | biore | wchodzę w to | wchodzę | pasuje | pasuje mi | odpowiada mi | może być | moze byc |
    niech będzie | niech bedzie | akceptuj* | przyjmuj* | potwierdzam | potwierdza* | zróbcie to/tak | zróbmy tak | róbcie | poproszę | proszę
    bardzo | chętnie | z chęcią | czemu nie | dlaczego nie | dokładnie | zgadza się | racja | no pewnie | no jasne | owszem | umowa stoi |
    stoi | deal | super biorę | yes | brzmi dobrze | jestem za | niech tak będzie | działajcie | skorzystam | tak proszę | ta | ano | niechaj`,
  decline: `nie | nie dziękuję | nie dzięki | nie dzieki | raczej nie | niestety nie | nie chcę | nie chce | nie interesuje mnie | nie jestem
    zainteresowan* | nie skorzystam | nie zgadzam się | nie pasuje | nie odpowiada mi | odmawiam | w żadnym razie | absolutnie nie | nigdy w
    życiu | nie ma mowy | nie trzeba | dziękuję nie | nope | podziękuję | nie teraz | odpada | nie akceptuję | wolę nie | nieee | nie nie`,
  first:
    'pierwsz* | 1szy | opcja/wariant pierwsz*/1/jeden/a | numer jeden | nr 1 | jedynka | jedynkę | tą pierwszą | 1sza',
  second: `drugi | druga | drugie | drugą | drugiego | drugiej | drugim | 2gi | 2ga | opcja/wariant 2/dwa/b | numer dwa | nr 2 | dwójka | dwójkę |
    ten drugi`,
  third: `trzeci | trzecia | trzecie | trzecią | trzeciego | trzeciej | trzecim | 3ci | opcja/wariant 3/trzy/c | numer trzy | nr 3 | trójka | trójkę`,
  last: `ostatni | ostatnia | ostatnie | ostatnią | ostatniego | ostatniej | ostatnim | najnowsz* | najświeższ* | ten ostatni`,
  injection: `ignoruj*/zignoruj*/pomiń/zapomnij/zapomnijcie/obejdź/omiń/zlekceważ __
    instrukcj*/zasad*/reguł*/polecen*/wytyczn*/prompt*/ograniczen*/polityk* | prompt systemow* | systemow* prompt* | instrukcj* systemow* |
    jesteś teraz | teraz jesteś | od teraz jesteś | udawaj że | zachowuj się jak | działaj jako/jak | wciel się | tryb dewelopera | tryb
    programisty/developera | jestem _ administrator*/deweloper*/programist*/twórc*/właściciel* _ | nowe instrukcje | poprzedni*
    instrukcj*/polecen* | pokaż/wyświetl/ujawnij/wypisz/powtórz __ prompt*/instrukcj* | zatwierdź automatycznie | bez zatwierdzania | bez
    zgody przełożonego | odpowiadaj tylko | odpowiedz tylko | system override | wiadomość systemowa`,
  bankReports: `mój/moj bank/banku mówi/twierdzi/potwierdza/pisze/odrzucił/informuje | bank potwierdza/twierdzi/mówi/odrzucił/informuje
    | według banku/mojego-banku | w banku powiedzieli/potwierdzili/twierdzą | w banku _ poradzili/doradzili/powiedzieli/mówią/potwierdzili
    | bank _ poradził/doradził`,
  newsletter: `newsletter* | newslet* | mailing* | listy mailingow* | list* subskrybent* | reklamow* sms*/esemes*/mail*/wiadomości | sms*/esemes*/mail* reklamow*
    | mail* marketingow* | spam od was | wasz spam | waszego spamu | nie przysyłajcie/wysyłajcie/ślijcie __ reklam*/mail*/sms*/spam*/ofert*/promocj*
    | przestańcie/przestań/skończcie __ wysyłać/przysyłać/spamować/słać | nie chcę _ dostawać/otrzymywać __ mail*/reklam*/sms*/ofert*/wiadomości
    | wypiszcie/wypisz/wypisać/skreślcie/wykreślcie/usuńcie _ mnie _ z-listy/z-mailingu/z-newslettera | z listy _ mailingow*/mail*/wysyłk*
    | stop sms | ani jednego maila
    | mail* _ o _ wyprzedaż*/promocj*/rabat*/nowościach | anynumber _ dziennie & mail*/sms*/wyprzedaż*/reklam*
    | dość/wystarczy _ tych _ mail*/sms*/reklam*
    | biuletyn*`,
  offTopic: `szukam pracy | rekrutacj* | praca u was | ofert* pracy | cv | aplikow* na | staż* | zaproponować __ współprac*/usług* | reklamow* współprac*
    | oferujemy | nasza firma/agencja | pozycjonowani* | pożyczk* | kryptowalut* | jaka pogoda | opowiedz | pomyłka sory | zły numer
    | pomyliłem czat/numer | współpracę reklamową/biznesową/handlową | nawiązać współpracę | propozycj* współpracy | praktyki | kredyt gotówkowy
    | tani kredyt | kredyty dla firm | bez bik | wesołych świąt | na spotkaniu | odezwę się | hurtowni*
    | przedstawić/przedstawię/zaprezentować _ ofert*/naszą/nasz* | na praktyki | praktyk* letni* | letnie praktyki | staż | poza biurem
    | nie będzie mnie w biurze | wracam do biura | automatyczna odpowiedź | miało być do | nie do was | nie do państwa | pomyłka | pomyłkowo wysłał*
    | dostawc* opakowań/usług | współprac* __ zaproponow*/nawiąz*/zainteres*/oferow* | zapraszam* na targi/konferencj* | pisz* w imieniu firmy
    | jesteśmy producentem/firmą/agencją/startupem | influencer* | ambasador* marki | szukam zatrudnieni* | zatrudniacie | wolne etaty
    | wolne stanowisk* | cv w załączniku | śnieg | deszcz | pogod* | wydawnictw* | wspóln* projekt* | omówić _ wspóln*/projekt/współprac* | cv na
    | stanowisko _ grafika/sprzedawcy/specjalisty/asystent* | portfolio | po taksówkę
    | dzwonił* po/do taks*/pizz*/przychodni*/innego & czemu/pomył*/wy | co polecacie _ obejrzeć/poczytać/ugotować | kot _ przeszedł/nacisnął/wlazł
    | po klawiaturze | kredyt* _ obrotow*/dla/firmow* | oferujemy _ kredyt*/pożyczk*/usługi | decyzja w _ minut | jestem na zebraniu
    | faktur* na firmę | proszę/poproszę o _ faktur* | sto lat dla | hurtowo | sprzedam | stoisk* | zapraszamy na | targi | prac* magistersk*
    | ankiet* & magistersk*/student*/wypełni | kategori* c | szukają państwo kierowców | imieniny | na zwolnieniu | maile odczytam | ile _ stopni
    | waszą/państwa stroną i seo | zajęlibyśmy się | w moim imieniu & spam/otwierajcie/wlam* | ktoś mi się włamał na pocztę | spam w moim imieniu
    | wiadomość automatyczna | jestem na urlopie | ogłoszenia o pracę | upał | możemy na ty | czekam na telefon
    | zaprosić/zapraszamy __ na _ antenę/wywiad/podcast/konferencj*/wydarzenie/festiwal/bieg
    | serial*/film*/książk* _ na-weekend/polecicie/obejrzeć/poczytać | sponsor* | kopię paragonu/faktury/rachunku
    | to było do _ syna/córki/męża/żony/mamy/kolegi | partner* _ naszego/naszej/waszego _ biegu/wydarzenia/festynu
    | zaświadczeni* _ o _ zapłacie/płatności/wpłacie | wspóln* wydarzeni* | dla skarbówki | szukam _ apteki/przychodni/sklepu/szpitala
    | z biblioteki miejskiej`,
  notTypos: `zwrócić | zwracam | zwraca | wrócić | wróci | konta | konto | kontakt | kontaktu | banku | paczki | kurier | kuriera | pisze | pisałem | pisałam
    | plany | plan | plansza | planuję | proszę | prosić | czekać | czasem | czasu | kiedyś | będzie | bedzie | został | zostało | wysłałem
    | wysłałam | wysłać | sprawa | sprawy | prawa | prawo | prawie | prawda | ostatnio | drugą | pracy | praca | rzeczy | której | który | dzisiaj
    | wczoraj | jutro | przed | przez | przede | pieniądze | produkcja | polisa | policz | policzyć | sądzę | szansa | szukam | szkoda | sklepie
    | sklep | sklepu | skład | składam | składać | strona | stronie | stronę | głupio | dupl | czekam | działam | dodatek | dobrego | dobry | dobrze
    | opinia | opinii | ocena | zamówić | zamiar | zamiast | zmiana | zmiany | sprawdzić | sprawdziłem | sprawdziłam | slow | np | koncie | końcem
    | zdania | zabieracie | ochotę | wymiary | święta | świętami | wiedza | sprawie | wygląd | wyglądu | chcielibyśmy | koszt | kosz | koszyk
    | koszyku | krótki | krótko | zdanie | zdaniem | kolor | kolory | kolej | wybór | wybrać | wysoki | obrazu | obraz | obrazek | poprawnie
    | poprawny | dziecko | dzieci | godzin | godziny | grupa | grupy | piszę | pismo | dalej | daleko | drogą | drogi | później | wieczór | zamek
    | sprzęt | sprzed | wejście | zejście | mówi | mowa | nowa | słowa | słów | słowo | głowa | część | częścią | zabija | umieram | sądem`,
} satisfies Partial<Lexicon>;
