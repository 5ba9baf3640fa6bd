import type { Lexicon } from './lexicon';

/** Polish about orders and deliveries. Syntax: lexicon.ts. */
export const plOrders = {
  order: `zamówieni* | zamówien | zamówił* | zamawia* | zamówk* | paczk* | paczuszk* | przesyłk* | dostaw* | dostarcz* | produkt* | towar* | zakup*
    | kupił* | kupowa* | kod | kodu | kody | kodem | klucz* | bilet* | kurs | kursu | kursy | rzecz | rzeczy | licencj* | voucher* | bon | bonu
    | monet* | gemy | kryształ* | diament* | książk* | ebook* | e-book* | buty | butów | sukienk* | kurtk* | bluz* | telefon* | słuchawk* | artykuł*
    | plan treningowy | raport* | horoskop* | karta podarunkowa | kartę podarunkową | części | materac* | lamp* | album* | fotoksiążk* | fotoalbum*
    | obraz* | plakat* | kubek | kubk* | zegarek | sukienka | torebk* | plecak* | wróżb* | tarot* | kolczyki | pierścionek | prezent* | zestaw*
    | diamenty | krzesł* | mebl* | pudełk* | numer zamówienia | kwiat* | bukiet* | lodówk* | lodówki
    | pudełk* | zestaw* | kołdr* | termos* | koszulk* | rower* | kwiat* | bukiet* | fotoksiąż* | plakat* | kalendarz* | lamp* | fotel* | szaf* | łóżk*
    | hulajnog*`,
  statusAsk: `
    | gdzie/gdzież/gdzies/gdzie-jest/gdzie-są/gdzie-się-podziewa/gdzie-podziało _ zamówieni*/paczk*/przesyłk*/dostaw*/produkt*/towar*/zakup*/mój/moja/moje/kod/klucz*/bilet*/kurs/buty/to/ono/ona/książk*/kurier
    | status* | śledz* | numer/nr/link _ przesyłki/śledzenia/śledzący/paczki/trackingow*/listu-przewozowego/śledzenie/do-śledzenia | tracking*
    | co _ z/ze/dzieje _ zamówieni*/paczk*/przesyłk*/dostaw*/moim/moją/towar*/zakup*
    | jak-długo/ile __ czekać/czeka-się/idzie/trwa/trwać/potrwa __ paczk*/zamówieni*/dostaw*/przesyłk*/wysyłk*/realizacj*/zamówieni*
    | jak-długo/ile _ idzie/potrwa/trwa/mam czekać _ | na jakim etapie | w drodze
    | czy _ wysłali*/wysłan*/została-wysłan*/nadan*/nadali*/wyszł*/paczka/zamówieni*/przesyłka/wysyłk* __ wysłan*/nadan*/wyszł*/dotrze/idzie/drodze/zrealizowan*/dojdzie/przyjdzie/będzie
    | czy _ wysłaliście/nadaliście/wysłano/wysłany/wysłana | czy _ dotrze/dojdzie/przyjdzie | jakieś wieści
    | jakieś/są/macie _ informacj*/wieści/nowości/info _ paczk*/zamówieni*/przesyłk*/dostaw*
    | informacj*/info _ o/na-temat/odnośnie _ zamówieni*/paczk*/przesyłk*/dostaw*/wysył*
    | dlaczego/czemu __ zamówieni*/paczk*/przesyłk*/dostaw*/wysłan*/idzie/realizowan* | termin* dostaw*/wysył*/realizacj*
    | dat* dostaw*/wysył*/doręcz* | zaginęł* | zagubi* | zgubi* _ paczk*/przesyłk* | paczk*/przesyłk* _ zagin*/zgub*/utknę*
    | sprawdz* _ zamówieni*/paczk*/przesyłk*/gdzie | kiedy mogę się spodziewać | kiedy kurier | wysłaliście już | wysłane już
    | przewidywan* dat*/czas* | jaki jest stan _ zamówieni*/przesyłk* | co u mojej paczki | gdzie do cholery | na jakim jest/etapie
    | etap* realizacji | czy wysłaliście/wysłali/nadaliście/zdążycie/zdążą/wyślecie
    | czy __ zdąży*/przed-świętami/na-czas __ dojść/dotrzeć/przyjść/wysłać/dostarczyć/przed/do/świętami | zdążycie wysłać/dostarczyć
    | zdąży dojść/przyjść/dotrzeć | czy druga/drugi/reszta/pozostał* __ idzie/dojdzie/przyjdzie/osobno | idzie osobno
    | osobno/oddzielnie __ przyjdzie/dojdzie/wysłan*/idzie | kiedy __ paczk*/przesyłk*/zamówieni*/kurier*/dostaw*
    | gdzie __ paczk*/przesyłk*/zamówieni*/towar | kiedy wysyłka/wyślecie/dostawa/dotrze/dojdzie/będzie | możecie/mogą/może/mógłby sprawdzić
    | sprawdzicie/sprawdzić gdzie/co/kiedy/paczk*/zamówieni*/przesyłk* | co z moją/moim/tą/tym | co słychać z | jakiś update | wiadomo coś/już
    | wiecie coś/może | utknęła/utknęło/stoi w/na sortowni/magazynie/urzędzie-celnym/cle | paczkomat* | inpost* | dpd | kurier* | poczt* polsk*
    | kiedy/na-kiedy __ przyjdzie/dojdzie/dotrze/dostarcz*/wyśl*/doręcz*/nadacie/nadana/przyjedzie/przyśl*/zrealizuj*/spodziewać/wysyłka/wysyłk*/dostawa/dostawy/realizacj*/wyjdzie/odbiorę/dojedzie/przyjść
    | kiedy/na-kiedy dostanę/dostane/otrzymam __ paczk*/zamówieni*/przesyłk*/towar/produkt*/kod/klucz*/książk*/buty/bilet*/kurs
    | kiedy/na-kiedy __ będzie __ paczk*/zamówieni*/przesyłk*/wysłan*/dostępn*/gotow*/wysyłk* | adres dostawy/wysyłki/doręczenia
    | zmienić/zmiana adres* dostawy/wysyłki/doręczenia | potwierdzeni* wysyłki
    | czy zamówienie/paczka/przesyłka __ poszło/poszła/wyszło/wyszła/wysłane/nadane | poszło już | leży w sortowni/magazynie/paczkomacie/oddziale
    | w sortowni | się nie rusza | namierzyć | odczyt* __ gotow*/dostanę/kiedy/będzie
    | kiedy dostanę/otrzymam/będzie __ odczyt*/wróżb*/horoskop*/raport*/analiz*/wynik*/plan* | do kiedy mniej | mniej więcej kiedy/do-kiedy
    | numer do śledzenia | w paczkomacie nic/nie-ma/pusto | paczuszk* __ jedzie/idzie/gdzie/kiedy | już jedzie/idzie/leci/wysłana
    | przewidywany termin | termin dostawy | gdzie __ kupion*/zakupion* | nie mogę znaleźć __ kupion*/pobran*/ebook*/e-book*/kurs*
    | zły numer mieszkania/domu | numer mieszkania/domu & zamówieni*/wysyłk*/przesyłk* | poprawicie/zmienicie/poprawić przed wysyłką | przed wysyłką
    | umawia* kuriera | kurier nie przyjechał | nikt nie przyjechał | odpowiedzi od wróżki/tarocistki/doradcy | nie mam odpowiedzi od
    | dziś/dzisiaj/jutro _ przyjedzie/dotrze/dojdzie/będzie | czy __ przyjedzie/dojedzie/dowiozą/przywiozą
    | o której _ dziś/dzisiaj/jutro _ przyjedzie/będzie kurier | resztę doślecie/wyślecie/dosyłacie
    | kiedy _ zaczniecie _ drukować/szyć/robić/produkcj* | przekierować _ przesyłk*/paczk* | już _ wyjechał*/wyszł*/poszł*/w-drodze
    | dojechał*/dotarł*/przyszł* _ jedna/jeden/tylko/część/połowa & reszt*/pozostał*/zamówion*/zapłac* | gdzieś utknęła/utknął/utknęło
    | gdzie przyjdzie | gdzie przyjedzie | nie da się śledzić
    | czy _ przyjedzie/dojedzie/dowiozą/przywiozą/zdążą/dojdzie/przyniosą
    | poszł*/poszedł/poszło/trafił*/wysłan* _ do _ druku/realizacji/produkcji/drukarni | to on/ona/ono _ do-mnie/w-ogóle _ jedzie
    | do mnie _ jedzie czy | gdzie _ mam/teraz _ szukać/odebrać | nie widzę __ zestaw*/paczk*/zamówien*/przesyłk*/pudełk*
    | dlaczego/czemu _ nie-ma _ jeszcze/dalej/ciągle __ pudełk*/paczk*/zamówien*/zestaw*/numeru/maila
    | jeszcze/dalej/nadal nie-ma __ pudełk*/zestaw*/numeru/wydania | czy _ już _ jedzie/jadą/wyjechał*/wyjechała/gotow* | jedzie/jadą już do`,
  notArrived: `nie dotrze/dojdzie/przyjdzie | nie/ani/wciąż/nadal/jeszcze/dalej/ciągle __
    dotarł*/doszł*/doszed*/przyszł*/przyszed*/dojecha*/przyjecha*/dostarczon*/dostarczy*/dostarczył*/doręczon*/doręczył*/wysłan*/wysłal*/nadan*/nadal*/wpłynęł*/zrealizowan*/przysłal*/dowiezion*/przywiez*/pojawił*/aktywowa*/odblokowa*/doliczon*
    | brak/wciąż/nadal/jeszcze/dalej/ciągle/nie-ma/nie-mam/nie-widzę __
    zamówieni*/paczk*/przesyłk*/dostaw*/towar*/produkt*/kodu/klucz*/bilet*/kursu/rzeczy |
    paczki/zamówienia/przesyłki/towaru/produktu/kodu/klucza/biletów/biletu/butów/książki/kursu/go/jej/ich _ nie/brak/dalej/nadal/wciąż/jeszcze
    _ ma/dostał*/otrzymał*/było/widać/mam/widzę | nie _ dostał*/otrzymał*/odebrał*/dostaję __
    zamówieni*/paczk*/przesyłk*/towar*/produkt*/kodu/klucz*/bilet*/kursu/rzeczy/zakup*/książk*/butów/nic/niczego/ebook*/monet*/raport*/dostęp*/licencj*
    | zamówił*/zamówieni*/paczk*/przesyłk*/kupił*/zapłacił*/opłacił*/towar & nie/nadal/wciąż/dalej/jeszcze _
    dostał*/otrzymał*/dostałem/mam/wysł*/ma/widzę | nie dostałem/dostałam/otrzymałem/otrzymałam nic/niczego |
    czekam/czekamy/oczekuję/czekac/czekając &
    paczk*/zamówieni*/przesyłk*/dostaw*/towar*/zakup*/produkt*/kod/klucz*/bilet*/zapłacił*/opłacił*/zamówił*/kupił*/książk*/buty/kurier*/kurs
    | opóźni* | opóźnia | spóźni* | po terminie | przekroczon* _ termin* | miał*/miało/powinn*/powinien __
    być/dotrzeć/przyjść/dojść/dostać/zostać/dojechać __ wczoraj/już/tydzień/temu/dawno/dni/poniedziałek/wtorek/środę/czwartek/piątek/do |
    miała/miało/miał/powinna/powinno/powinien _ być/dotrzeć/przyjść/dojść/dojechać | obiecan*/obiecywal*/obiecal* &
    dostaw*/wysył*/paczk*/zamówieni*/przesyłk* | termin dostawy minął/upłynął/minal | do dziś/dzisiaj/tej-pory/teraz _ nie | ślad/słuch
    zaginął/zaginal | ani śladu | ani widu | nie ma _ śladu | utknęł* | utknął | paczka stoi | nie rusza się/ruszyła | status _ się nie
    zmienia/zmienił | jeszcze/nadal _ w-przygotowaniu/realizacji | czekam __
    tydzień/tygodni*/dni/dzień/miesiąc*/godzin*/paczk*/zamówieni*/przesyłk*/dostaw* | czeka na __ paczk*/przesyłk* |
    mieli/mieliście/miało/miała/miał/miały __ przyjść/dojść/wysłać/dotrzeć/być/dostarczyć | napisali*/obiecali*/obiecaliście __
    wyślą/wyślecie/24h/dni/jutro/dzisiaj | minęły/minął/minęło/mija __ dni/tydzień/tygodnie/dzień/miesiąc/termin | spóźnia* | spóźnion* | i
    cisza | do dziś/dzisiaj/teraz/tej-pory nic/nie/brak/ani | śladu po | zero wieści | dostałam/dostałem/przyszła/przyszedł/doszła tylko
    jedn*/jeden/część/połow* | nie doszło/doszła/doszedł/dotarło/dotarła/dotarł/przyszło/przyszła/przyszedł | w paczkomacie nic | na/przed
    mikołajki/święta/urodziny/wesele & miał*/czekam/nie | leży od | od __ leży/stoi | w sortowni | nie rusza się | się nie rusza |
    miało/miała/miał być`,
  nothing: `nic | nie ma nic | nic-nie/się | zero | żadnego potwierdzenia/maila/dostępu/kodu/zamówienia | brak
    potwierdzenia/dostępu/zamówienia/kodu/maila/produktu/towaru/efektu/klucza/premium | nie-mam/ma/otrzymał*/dostał*/przyszł*/widzę _
    potwierdzeni*/dostęp*/maila/kodu/zamówieni*/wiadomości/klucza/premium/produkt* | potwierdzenia nie/brak | pusto | ani maila | ani widu |
    guzik | figa | ani potwierdzenia | nadal/wciąż/dalej nie-mam/ma/widzę | nie aktywow* | nie został* aktywow*/przyznan*/doliczon*`,
  paid: `zapłacił* | opłacił* | opłacon* | zapłacon* | płacił* | zapłaciliśmy | płatność/płatności/przelew/transakcja/opłata _
    przeszł*/poszł*/wykonan*/dokonan*/zrealizowan*/zaksięgowan*/pobran*/poszedł/zakończona/przeszedł/udana/przyjęta/zatwierdzona |
    pieniądze/kasa/kasę/środki/kwota/kwotę/hajs/pln/zł/zł _
    zeszły/zeszła/pobran*/pobral*/ściągn*/zabral*/poszły/pobrało/zniknęły/pobraliście/wyszły/zabrane/ściągnięte/zeszło/obciążono/poszła |
    pobrano | pobraliście | pobrali | pobrał* | ściągnęliście | ściągnięto | ściągnęło | zabrano mi | zabraliście _ pieniądze/kasę | obciążono
    | obciążyliście | obciążon* | przelał* | zrobiłem/zrobiłam/wykonałem/wykonałam/dokonałem/dokonałam _ przelew*/płatnoś*/wpłat* | wpłacił* |
    z konta/karty _ zeszł*/pobran*/ściągn*/zniknęł*/pobrało`,
  denyDelivery: `status*/tracking*/śledzeni*/system*/aplikacj*/kurier*/pisze/napisane/widnieje/oznaczon*/rzekomo/niby/podobno/strona/pokazuje/inpost/dhl/dpd/według/wedlug
    __ dostarczon*/doręczon*/odebran*/doręczył*/dostarczył*/dostarczeni*/dostarczono/doręczono &
    nie/nic/nikt/brak/nigdy/nikogo/nieprawd*/kłamstwo/kłamie/ani | dostarczon*/doręczon*/odebran*/doręczono/dostarczono _
    ale/a/lecz/jednak/tylko-że/mimo __ nie/nic/brak/nikt/nigdy | rzekomo/niby/podobno _ dostarczon*/doręczon*/odebran*/dostarczył*/doręczył* |
    niczego/nic/nikt _ nie _ odbierał*/odebrał*/dostarczył/doręczył/dostarczono/przywiózł/przyniósł/odebrałem | nie
    odebrałem/odebrałam/odbierałem/odbierałam _ żadnej/tej/paczki/przesyłki | kurier _ nie był*/przyjechał/było/zostawił/przyszedł/dostarczył
    | nigdy _ dotarła do mnie | nie została _ dostarczona mimo | kurier napisał/twierdzi/zaznaczył/podał __ doręczy*/dostarczy*/odebran* |
    doręczon*/dostarczon*/odebran* & nic/nie/nikt/brak/a-ja/ale | napisał że doręczył | status doręczon*/dostarczon* & nie/nic`,
  redeliver: `wyślij*/wysłać/wyślecie/wyslijcie/przyślij*/przysłać/przyślecie/prześlij*/przesłać/dostarcz*/dostarczyć/nadaj*/nadać/podeślij*/wysyłk*/podesłać
    __ ponownie/jeszcze-raz/drugi-raz/nową/nowy/nowe/kolejną/drugą/drugi/raz-jeszcze/od-nowa/inny/inną/zamiennik | ponown*
    wysył*/wysł*/dostaw*/dostarcz*/doręcz*/nada*/przesł* | ponownie/jeszcze-raz _ wyśl*/wysł*/dostarcz*/przysłać/nadać/prześl*/przyśl* |
    wymian* __ towar*/produkt*/na/uszkodzon*/rozmiar*/egzemplarz* | wymianę | wymienić __
    towar*/produkt*/na-nowy/nowy/uszkodzon*/inny/rozmiar*/egzemplarz*/go/ją/je | wymieńcie _ na/mi/towar*/produkt* | w zamian wyśl* |
    zamiennik | nowy egzemplarz | nowego egzemplarza | nową sztukę |
    chcę/chce/chciał*/potrzebuję/proszę-o/zależy-mi-na/wyślijcie/przyślijcie/dajcie/dostarczcie/dostarczyć/dostać/otrzymać/po-prostu/tylko _
    swoją/moją/swoje/moje/mój/swój/tę/o/na _ paczk*/zamówieni*/przesyłk*/towar*/produkt*/książk*/bilet*/kod/klucz*/buty/zamówion*/zakup* |
    chcę/chce/chciał* _ tylko/po-prostu/jedynie _ paczk*/zamówieni*/przesyłk*/towar*/produkt*/moje/swoje | tylko/po-prostu/jedynie _
    paczk*/zamówieni*/przesyłk*/towar*/produkt* | dostać/otrzymać _ to co zamówił*/kupił* | to co zamówiłem | to co zamówiłam | wyślijcie
    wreszcie/w-końcu/to/już/mi | po prostu wyślijcie/dostarczcie/przyślijcie | chcę/proszę/poproszę/wolę/wolałabym/wolałbym _ dostać/otrzymać
    __ album/książk*/paczk*/zamówieni*/towar/buty/produkt/swoje/moje/to-co | po prostu dostać/otrzymać |
    wyślijcie/wyślij/wysłać/proszę-wysłać/dosłać/doślijcie/dosłanie __ ponownie/jeszcze-raz/drugi/brakując*/nowy/nową/nowe |
    ponowna/ponowną/ponownej wysyłk*/dostaw*`,
  defect: `w pudełku/paczce/zestawie/kartonie/środku __ brak*/brakuje/nie-ma/nie-było | brak*/brakuje/brakowało/zabrakło/nie-ma/nie-było _ _
    części/element*/śrub*/kabla/ładowark*/instrukcj*/połow*/zasilacz*/kartki/strony/stron | uszkodzon* | uszkodzen* | zepsut* | zepsuł* |
    popsut* | popsuł* | zepsuty | połaman* | złaman* | pęknięt* | pękn* | pęka | stłuczon* | rozbit* | potłuczon* | porysowan* | zarysowan* |
    rys* na | wadliw* | wada | wady | wadę | z wadą | podart* | rozdart* | dziur* | poplamion* | brudn* | zgniecion* | wgniecen* | pognieci* |
    przeterminowan* | zepsute | podróbk* | fałszywk* | nieoryginaln* | niekompletn* | nie kompletn* | pust*
    pudełk*/karton*/opakowan*/paczk*/koperta | pudełko/karton/paczka/opakowanie _ pust* |
    zł*/nie-ten/nie-ta/nie-to/niewłaściw*/inny/inna/inne/inną/błędn*/nie-tą/nie-tę/złą/zły/nieodpowiedn* _
    towar*/produkt*/rozmiar*/kolor*/model*/rzecz*/książk*/paczk*/artykuł*/buty/przedmiot*/zamówienie/kod/wersj* |
    przyszło/przyszedł/przyszła/dostałem/dostałam/wysłaliście/otrzymałem/otrzymałam/przysłaliście __
    nie-to/nie-ten/nie-ta/coś-innego/co-innego/zły/złą/zła/złe/inny/inna/inne/inną/niewłaściw*/cudze/cudzą/czyjeś/pomyłk* |
    brak*/brakuje/nie-ma/brakowało __ części/element*/śrub*/jedn* _
    sztuk*/kabla/ładowarki/instrukcji/połow*/połowy/w-paczce/w-pudełku/w-zestawie | niezgodn* z | nie zgadza _ z opisem | nie pasuje/pasują _
    rozmiar*/opis* | niezgodn* | nie zgadza się rozmiar/kolor | kod/klucz/voucher _
    nie-działa/nieprawidłow*/wykorzystan*/niepoprawn*/nieaktywn*/zużyty | cieknie | przecieka | słabej/złej/kiepskiej/fatalnej jakości |
    jakość _ kiepska/fatalna/słaba/tragiczna | używany zamiast | zamiast __ przyszł*/przyszed*/dostał*/przysłal* | martwy piksel | nie włącza
    się | rozpadł*/rozkleił*/rozpruł* | pomylil* _ zamówieni*/rozmiar*/paczk* | wyblakł* | rozmazan* | niewyraźn* | pognieciony | pogniecion*
    | za mał*/duż*/krótk*/dług*/ciasn* | zły/zła/złe/nie-ten/nie-ta/inny/inna rozmiar/kolor/produkt/model/towar | z
    pękniętym/pęknięty/pęknięta/rozbity/rozbita`,
} satisfies Partial<Lexicon>;
