import type { Lexicon } from './lexicon';

/** Polish about what is sold, and opinions. Syntax: lexicon.ts. */
export const plOpinions = {
  ask: `jak/gdzie/jaki/jaka/jakie/jaką/jakim/jakich/który/która/które/ile/kiedy/co/kto/czy/dlaczego/czym/skąd/czemu/dokąd | czy
    można/mogę/możliwe/jest/są/da-się/to | można | mogę prosić o informację | proszę o-informację/odpowiedź/info/wyjaśnienie | chciał*
    zapytać/spytać/wiedzieć/dowiedzieć/się | mam pytanie | pytanie | ciekawi mnie | zastanawiam się | interesuje mnie | wyjaśni* | podpowie* |
    powiedzcie | napiszcie | czy | wysyłacie/wysyłają/robicie/macie/sprzedajecie/oferujecie/obsługujecie też/do/u/na/w | działa/zadziała
    to/na/też/bez | do jakiego/jakiej/ilu | od jakiego/ilu`,
  product: `kompatybiln* | obsług* | wspiera* | wsparci* | działa | działają | funkcj* | zawiera | zawierają | dostępn* | integr* | offline | bez
    internetu | urządzen* | iphone* | android* | ipad* | mac | maca | windows* | linux* | wersj* | eksport* | import* | rozmiar* | język* |
    polsk* | użyci* | międzynarodow* | wysyła* do/za | wysyłk* do/za | zagranic* | za granicę | gwarancj* | materiał* | skład | składnik* |
    specyfikacj* | pamięci | limit* | poradnik* | instrukcj* | konfigur* | ustaw* | metod* płatności | płatnoś* | akceptuj* | paypal* | blik*
    | faktur* | vat | aplikacj* | apk* | napis* | ile | co dostanę | co otrzymam | treningi | trening* | lekcj* | poziom* | początkując* |
    telewizor* | tv | telefon* | zegar* | format* | certyfikat* | pasuj* | nadaje się | współprac* | wymiar* | ram* | ramie | ramce | niemiec
    | czech | europ* | zaświadczen* | sprzęt* | dwóch urządzeniach | kilku urządzeniach | naraz | jednocześnie | dla dzieci | wodoodporn* |
    zmywark* | pranie | bawełn* | wegańsk* | gluten* | dostawa do | rozmiarówk* | krem* | skór* | wrażliw* | alerg* | fotoksiążk* | pobraniem
    | za pobraniem | umieć | wzro* | program* | nada się | nadaje | wiek* | w cenie | w cenie jest | dla jakiego wieku | etui | gra edukacyjna`,
  praise: `super aplik*/obsług*/sklep*/apk*/produkt*/firm*/robota/sprawa/kurs*/sprawnie/jakość/kontakt/polecam | jest/jesteście/wszystko/działa _ super
    | superancko | świetn* | swietn* | rewelac* | genialn* | fantasty* | wspaniał* | doskonał* | znakomit* | extra | ekstra | mega zadowol*
    | zajebist* | kocham | uwielbiam | podoba mi się | podobają | spodobał* | polecam | zadowolon* | jestem pod wrażeniem | pod wrażeniem | brawo
    | dobra robota | świetna robota | tak trzymać | tak trzymajcie | najlepsz* _ aplikac*/sklep*/obsług*/apk*/firm*/zakup*/kurs*/apka
    | pięć gwiazdek | 5 gwiazdek | profesjonaln* | sztos | petarda | bomba | wzorow* | zachwycon* | bardzo pomocn* | szacun | szacunek | chapeau
    | rewelka | ekspresow* | szybko i sprawnie | kawał dobrej | na piątkę | na medal | świetnie | super kurs
    | wreszcie/w-końcu/nareszcie zrozumiał*/nauczył*/działa | brawo dla | gratulacj* | dzięki wam | wielkie dzięki za
    | bardzo/naprawdę/mega/super/niesamowicie fajn*/dobr*/ładn*/pomocn*/przydatn*/zadowolon* | najlepsz* | cudown* | przepiękn* | przemił*
    | miła/miły/miłe obsług*/pani/pan/kontakt | pomógł/pomogła/pomogło mi bardzo/świetnie | oby tak dalej | przekazać podziękowania/pozdrowienia
    | podziękowania dla | ładnie zapakowan* | szybko i ładnie | wszystko szybko/super/pięknie | serdeczn* | sympatyczn* | podziękować
    | bardzo mi pomogły/pomógł/pomogła/pomogło | popłakał* ze | ze wzruszenia | piękn* | trafił*/trafiła/trafiło/trafiony w sedno/punkt/dziesiątkę
    | strzał w dziesiątkę | pochwalić | pochwały/pochwał* dla | uratował*/uratowała/uratowaliście | złot* człowiek/kobieta/osoba | cudown* osob*
    | chapeau bas | jesteście najlepsi/wspaniali/super/wielcy/cudowni | oby takich więcej | jestem zachwycon* | zachwycił*
    | idealn* prezent/pasuje/jakość/wykonan* | wyszło/wyszła/wyszedł przepięknie/pięknie/idealnie/cudownie
    | przerosło/przerósł/przerosła _ oczekiwania | strasznie/bardzo się podoba | córka/syn/mama/żona/mąż/dzieci zachwycon*
    | nie mogę się napatrzyć/oderwać | robicie świetną/dobrą/kawał | pełen profesjonalizm
    | polecę/polecam/poleciłam/poleciłem _ wszystkim/znajomym/każdemu | wracam/wrócę _ do-was _ z-przyjemnością/na-pewno | miód | cud miód
    | pozdrowienia/ukłony/brawa dla | cudn* | jak żywy/żywa/żywe | wyszedł/wyszła/wyszło jak | płakaliśmy | popłakał* | wzruszy*
    | proszę/prosił*bym przekazać _ malar*/artyst*/pani/panu/autor*/trener*/ekipie/zespoł* | taka śmieszna | śmieszna | zasłużyliście | czarodziejka
    | czarodziej | dziękuję jej
    | niesamowit* | rewelacja | cudny/cudna/cudne/cudnie | nie mogłam/mogłem się oderwać | przepyszn* | pyszn*
    | lubię/uwielbiam/kocham __ wasz/waszą/wasze/was/u-was | najlepsza/najlepszy/najlepsze _ w _ mieście/polsce/świecie
    | bardzo/tak _ ładnie/smacznie/wygodnie/przytulnie | brawa dla | wielkie brawa
    | bez jednego/żadnego błędu | bez błędów | szacunek | ładna strona | dziękuję za te
    | wszystko _ zrobił/zrobiła _ szybko/w-godzinę/świetnie/idealnie | dziękuję _ waszemu/waszej/pana/pani _ fachowc*/kurier*/monter*/konsultant*`,
  suggestion: `suger* | sugest* | propozycj* __ funkcj*/dodani*/zmian*/ulepsz* | proponuj* | propono*
    | byłoby/fajnie-by/dobrze-by/super-by/przydałoby/przydałaby/przydałby/przydałyby _ fajnie/miło/super/dobrze/świetnie/było/się/wygodn*
    | było by _ fajnie/miło/super/dobrze | fajnie/dobrze/miło/super _ gdyby/jakby/byłoby/by
    | moglibyście/mogliby/powinniście/możecie _ dodać/wprowadzić/poprawić/rozważyć/ulepszyć/zrobić/dodawać | dodajcie
    | proszę _ dodać/rozważyć/wprowadzić _ funkcj*/opcj*/tryb*/możliw* | pomysł | mam pomysł | tryb* ciemn* | ciemn* motyw*/tryb*
    | brakuje mi/tu/funkcj*/opcj*/możliwości | przydatn* by* | usprawni* | ulepsze* | szkoda że nie-ma/można | warto _ dodać/wprowadzić/rozważyć
    | chciał* zobaczyć/mieć-opcję | rozważcie | przydałby/przydałaby/przydałoby/przydałyby się | mógłby/mogłaby/mogłoby być | dobrze by było
    | fajnie by było | fajnie gdyby | tryb ciemny | brakuje mi | może dodacie/dodajcie/warto | mogłaby być | opcja __ byłaby/byłoby | pomysł na
    | następną/kolejną wersję | wyszukiwark* | fajnie/dobrze/miło/super/świetnie/wygodnie _ byłoby/byłoby-gdyby | przydałby/przydałaby/przydałoby
    | można by/byłoby _ dodać/zrobić/wprowadzić | prosił*bym o dodanie | a może _ byście/dodać/dodalibyście/zrobić/wprowadzicie | marzy mi się
    | chętnie widział*by* | podsunę/podrzucam/podpowiem _ pomysł | życzenie | zróbcie _ widżet/aplikację/wersję/tryb/opcję | widżet | widget
    | brakuje/brak u-was | pomyślcie o tym | warto pomyśleć o | byłoby wygodnie/dobrze/super/nieźle | moglibyście dodać`,
  complaint: `rozczarow* | zawiedz* | zawiodł* | zawod* | kiepsk* | słab* obsług*/jakoś*/aplikac*/serwis*/produkt*/wsparci*/kontakt* | słabo | słabe | słaba
    | beznadziej* | tragi* | tragedi* | fataln* | okropn* | straszn* obsług*/jakość/aplikac* | koszmar* | najgorsz* | porażk* | dno | żenad*
    | żenuj* | nie jestem _ zadowol* | niezadowol* | nieprzydatn* | bezużyteczn* | marn* | szkoda pieniędzy/kasy/czasu/słów | strata czasu/pieniędzy
    | nie polecam | odradzam | nie podoba | denerwuj* | irytuj* | wkurza* | niewygodn* | nieczyteln* | bubel | badziew* | lipa | lipn* | szajs*
    | tandet* | pogorszył* | coraz gorz* | gorsz* | reklamacj* | skarg* | złożyć skarg* | nieprofesjonaln* | szmelc | nie spełni* oczekiw*
    | nowy/nowa/nowe __ porażk*/gorsz*/beznadziej*/fataln*/tragedi*/dno | nic nie można/da-się znaleźć | jakaś/jakiś/to porażka/żart/dramat/kpina
    | dramat | kpina | kpiny | jakość* __ słab*/kiepsk*/fataln*/rozczarow*/marn* | rozczarowan* | wyblakł* kolor* | kolory wyblakłe | coraz gorzej
    | poniżej krytyki | psuje | każda aktualizacja | słabo/słabe/słaba/słabiutko | nic nie pomógł/pomogło/pomogła | gotowe formułki
    | drożej i gorzej | szkoda | spodziewał*/oczekiwał* _ więcej/czegoś/lepszej/lepszego | okładka/papier/materiał _ cienk*/kiepsk*/słab*/marn*
    | kolory _ wyblak*/blad*/brzydk* | dużo/znacznie/o-wiele/wiele gorsz*/gorzej/słabsz* | było/był/była _ lepiej/lepsza/lepszy
    | nie tego _ spodziewał*/oczekiwał* | poniżej _ oczekiwań | niczego/nic nie można znaleźć | nudn* | nuda | chaotyczn* | nie trafiło _ do-mnie
    | rozczarowanie | niesmak | pozostał niesmak | zawód | tandeta | szału nie ma | d nie urywa | bez szału | przereklamowan* | z opóźnieniem
    | z rzędu & opóźnien*/spóźni*/źle/znowu | piszę/mówię tylko żeby* | tylko żebyście wiedzieli | do waszej wiadomości
    | rzucił*/rzuciła _ słuchawk* | rzuciła słuchawką | nieuprzejm* | olewactwo | przykro że | trochę przykro | zniknął darmowy
    | szkoda że _ zniknął*/usunęliście/już-nie
    | szkoda że _ zniknął/zniknęł*/usunęl*/zabral*/skasowal*/nie-ma | liczył*/liczyłem/liczyłam na _ coś-innego/więcej/coś-lepszego | przepełnion*
    | spodziewał* się _ czegoś-innego/więcej/lepszego
    | kiedyś/dawniej/w-zeszłym-roku/wcześniej _ było/był/była/były __ lepsz*/lepiej/smaczniejsz* | oszczędzacie na | pogorszył* | zrobiło się gorzej
    | jest gorzej niż
    | nieprzyjemn* | niemił* _ zapach/doświadczenie/wrażenie/kierowc*/kasjer* | niesmak`,
} satisfies Partial<Lexicon>;
