import type { Lexicon } from './lexicon';

/** Polish about refunds, cancelling and subscriptions. Syntax: lexicon.ts. */
export const plRefunds = {
  neg: 'nie | nigdy | ani | bez | brak | nic | nikt | żaden | żadnych | żadnego',
  noWant: `nie
    chcę/chce/chciał*/chcemy/potrzebuję/potrzebuje/proszę/prosimy/prosił*/żądam/interesuj*/zamierzam/zależy/życzę/oczekuję/zamierzamy/planuję/wymagam
    | nie chodzi _ o | nie trzeba | nie potrzeba | nie mam _ ochoty | niepotrzebn* | nie jest mi potrzebn*`,
  cond: `jeśli | jesli | jeżeli | jezeli | gdyby | gdybym | o ile | w razie | w przypadku | w przypadku gdy | jak nie | chyba że | pod warunkiem |
    w-przeciwnym-razie/inaczej __ zwrot*/pieniądz*/pieniędzy/kas* | jak do jutra | jakby | skoro nie`,
  politeCond: `jeśli/jeżeli/jak _ nie-zrobicie/nie-zwrócicie/nie-oddacie/nie-przelejecie/tego-nie-zrobicie/nie-to/nie-otrzymam-zwrotu/nie-dostanę-zwrotu
    | jeśli/jeżeli/o-ile/gdyby _
    można/możliwe/mozna/możecie/możesz/da-się/to-nie-problem/nie-sprawi/to-możliwe/dało/była-możliwość/jest-możliwość/byłby-pan/byłaby-pani/mogli/mógł/mogła
    | jeśli dobrze | jeśli się nie mylę | nawet jeśli | jakby co | gdyby ktoś mógł | byłbym wdzięczn* | byłabym wdzięczn* | będę wdzięczn* |
    jeśli chodzi o | jakby się dało | jeśli łaska | jakby ktoś`,
  but: 'ale | jednak | jednakże | lecz | natomiast | tylko | chociaż | choć | zamiast | a',
  refund: `odzyska* & pobraliście/pobrano/pobrane/zapłaci*/pieniądze/kasę | zwrot | zwrotu | zwrotem | zwroty | zwrotów | zwrocie | zwróćcie
    | zwróć/zwróci*/zwrócę/zwracaj*/zwracać/zwracacie __ pieniądz*/pieniędzy/kas*/hajs*/środk*/kwot*/płatnoś*/należnoś*/całoś*/mi/wpłat*/forsę/towar*/produkt*/buty/przelew
    | pieniądz*/kas*/środki/kwot*/hajs*/należność _ zwróć*/zwróci*/zwrotu
    | oddaj*/oddać/oddacie/oddasz/oddawa*/odda/oddajesz/oddadzą __ pieniądz*/pieniędzy/kas*/hajs*/forsę/kwot*/środk*/mi/moje/wpłat*/całość
    | pieniądze/kasę/kasa/kasy/hajs/pieniędzy/środki/środków/kwotę/sianko _ z powrotem/spowrotem
    | pieniądze/kasę/kasa/hajs/pieniędzy/środki/kwotę _ oddajcie/oddać/oddacie/odzyskać/odzyskam/zwrócicie
    | odzyska* _ pieniądz*/pieniędzy/kas*/środk*/kwot*
    | chcę/chce/żądam/poproszę/gdzie/dajcie/dawajcie/dawać/oczekuję/domagam się _ moje/swoje/swoich/moich/swoją/moją pieniądze/pieniędzy/kasę/kasa/hajs
    | zwrotk* | z powrotem na konto/kartę/rachunek
    | anul*/anuluj*/odwoł*/rezygn*/zrezygn*/stornow* __ zamówieni*/zakup*/transakcj*/płatnoś*/rezerwacj*/przelew*
    | wycof*/cofn* __ zamówieni*/zakup* | zamówieni*/zakup/transakcj*/płatność _ anul*/anuluj*/odwoł* | zamówieni* _ cofn*/wycofać
    | odstąpi*/odstępuj* _ od _ umowy/zakupu/transakcji | odstąpieni* | przelejcie/przelać/przelew* __ z powrotem/zwrotn* | refundacj* | refund*
    | zwrócone/zwrócona _ pieniądze/kwota/środki | zwrócenie _ pieniędzy/środków/kwoty/płatności | zrekompens* | rekompensat* | zwrotne przelanie
    | odesłał*/odesłane/odesłana/zwróciłem/zwróciłam/zwróciłem __ pieniądz*/pieniędzy/złotówk*/kasy/zł/zwrot*/przelew*/grosz* | ani złotówki/grosza
    | chcę/poproszę/żądam/oczekuję/proszę/oddajcie z powrotem | z powrotem __ zł/pieniądze/kasę/złotych
    | oddajcie/oddawajcie/oddać/oddacie __ kasę/pieniądze/za/mi/zł/mojego/moje | oddać mi za
    | da się/można/możliwe __ cofnąć/odkręcić/anulować & zakup*/kupił*/poszło/kliknął/pomyłk*/zł/przypadk*
    | cofnąć _ zakup*/transakcj*/płatnoś*/zamówieni* | da się to cofnąć/odkręcić
    | przez/w-wyniku pomyłkę/pomyłki/przypadek & kupił*/zamówił*/zakup*/zapłacił*/kliknął
    | przypadkowo/omyłkowo/niechcący __ kupił*/zamówił*/zakup*/zapłacił*/kliknął*
    | odsyłam/odeślę/odesłać/zwracam/oddaję __ pieniądz*/zwrot*/konto/jutro/dziś/towar/buty/produkt
    | kiedy/gdzie __ wrócą/wróci/zwrócicie/oddacie/otrzymam-pieniądze/oddane/przelejecie | wrócą __ pieniądze/środki | gdzie moje pieniądze/kasa
    | mogę __ dostać/otrzymać/prosić __ zwrot* | zwrot* różnicy | zwrot* za | korekt* na konto | nie zobaczył* _ złotówk*/grosz*/pieniędzy
    | odstąpienie od umowy | odstąpić od umowy | odstępuję | unieważni* __ zakup*/zamówieni* | uznanie na konto | oddajcie kasę | oddawajcie
    | wycofuję zamówienie | zwrot* pieniędzy/kasy/środków/płatności/kosztów/opłaty/kwoty/wpłaty | przelew* w __ dni
    | obiecaliście/obiecano/mieliście __ przelew/zwrot/pieniądze/oddać/zwrócić | gdzie te/są/moje __ pieniądze/kasa/środki | gdzie te pieniądze
    | ubiegać się o zwrot | chcę oddać/zwrócić | na zły/za-zły rozmiar & oddać/zwrócić | oddajcie/zwróćcie __ zł | chcę zwrot*
    | wróci do mnie/kwota/pieniądze/kasa | kwota/kasa/pieniądze __ do mnie wróci*
    | niechcący/przypadkiem/omyłkowo kliknęł*/kupił*/zamówił* & kwot*/pieniądz*/zwrot*/wróci/cofn*
    | kliknęł*/kliknął* niechcący/przez-pomyłkę/przypadkiem | oddacie/zwrócicie za bilet*/kurs/zamówienie | zwróceni* wpłaty/pieniędzy/kwoty/opłaty
    | zwrócić różnicę | wolałabym/wolałbym/wolę pieniądze/zwrot | nie będzie zwrotu & idę/zgłaszam/prawnik*/sąd/bank*/policj*
    | brak zwrotu & idę/zgłaszam/prawnik*/sąd/bank*/policj* | cofnąć/cofnijcie/cofnięcie/wycofać/wycofajcie _ opłat*/pobrani*/obciążeni*/płatnoś*
    | oddać/zwrócić/zwróćcie/oddajcie/wyrównać/dopłaćcie _ różnic*/nadpłat* | oddanie/oddania _ wpłacon*/pieniędzy/pieniądze/kwoty/zł/całości
    | niech _ wrócą/wróci __ pieniądze/kwota/kasa | odzyskać __ pieniądze/wpłat*/kas*/środki/kwot* | zwracacie mi
    | wolałbym/wolałabym/wolę _ oddać/zwrócić/odesłać | zwrot nadpłat* | nadpłat* _ proszę/zwrócić/oddać | zwrot* __ na-konto/na-kartę/na-blik
    | pieniądze __ na-kartę/na-konto & wróc*/oddaj*/zwróć*/przelej* | przelać/przelejcie/odesłać/odeślijcie __ pieniądze/kwotę/kasę/środki
    | oddajcie/oddaj/zwróćcie co-moje/moje/mi-moje | odzyskanie/odzyskania _ pieniędzy/środków/wpłaty | z prośbą o zwrot
    | uzyskać/otrzymać/dostać __ zwrot* | kwota/pieniądze/środki/zwrot __ nie wrócił*/wpłynęł*/dotarł*/doszł*/przyszł* | nie wróciły __ pieniądze
    | zaliczk*/kaucj*/zadatek/zadatku __ oddać/oddajcie/zwróćcie/zwrot* | zwrot* __ zaliczk*/kaucj*/zadatk*
    | przelaliście/zwróciliście/oddaliście _ połow*/część & druga/reszt*/gdzie/brakuje
    | gdzie _ druga połowa/reszta & przelal*/zwrócil*/zwrot*/kas*/pieni* | przyjmiecie/weźmiecie/przyjmujecie _ z-powrotem/zwrot
    | oddać/zwrócić _ bilet*/karnet*/voucher* | w sprawie _ pieniędzy/zwrotu/rozliczenia/odwołan*
    | pieniądze/pieniędzy/kasę za _ odwołan*/niezrealizowan*/nieodbyt*/anulowan* | rozliczyć & zwrot*/pieni*/odwołan*
    | proszę _ o _ pieniądze/oddanie/zwrócenie | to oddajcie | i oddajcie | dawać kasę/pieniądze | dawajcie kasę/pieniądze | oddajcie/oddać/zwróćcie
    | wypłaćcie/wypłacić mi | reszt* _ pieniędzy/kwoty/zwrotu | towar albo pieniądze | pieniądze albo towar | kasa albo | zwrócić koszt*
    | koszt* zwrócić/zwrotu | pieniądze nie _ wrócą & dni/jutra/chargeback/bank | zwrot jednej | odzyskać _ opłat*/majow*/kwietniow*/pieniądze/zł
    | należy mi się _ z-powrotem/zwrot | proszę o _ przelew zwrotny | przelew* zwrotn* | po dobroci & oddajcie/zł/pieniądze | i poproszę o zwrot
    | zwrotu za _ nieużyt*/niewykorzyst*/kwiecień/maj/miesiąc | wolał*bym _ pieniądze | cofnijcie to | liczyć na zwrot
    | regulamin pozwala _ oddać/zwrócić | oddać anynumber dni przed | chcę z tego skorzystać & oddać/zwrócić/bilet* | oddacie _ dopłat*
    | złożyć wniosek o zwrot | wniosek o zwrot
    | przelejcie/przelać/przelewać/prześlijcie _ mi _ pieniądze/kwotę/sumę/całość/wpłatę/całą
    | wolę/wolałabym/wolałbym _ odzyskać/dostać __ wpłat*/pieniądze/kwotę
    | nie oddajecie/zwracacie/oddają/zwracają __ pieniędzy/pieniądze/zł/kwoty/anynumber
    | za pozostałe/niewykorzystan*/resztę/niezrealizowan* __ dostać/zwrot*/odzyskać/oddajcie/z-powrotem
    | dostać/otrzymać/odzyskać _ swoje/moje _ z-powrotem | kiedy __ zobaczę __ zł/pieniądze/złotych/anynumber
    | skreślić/skreślcie/wycofać/wycofajcie/unieważnić _ to/moje/zamówienie | przelew* _ jest/niby/podobno _ w-drodze & zł/pieniądze/zwrot*/zobacz*
    | nie dostał*/dostałam/dostałem _ jeszcze _ zwrot*/pieni*`,
  refundDone: `dostał*/otrzymał* od was _ zwrot | otrzymał*/dostał*/mam/widzę/przyszedł/dotarł/doszedł/wpłynął już/dziś/dzisiaj/wczoraj/mój/w/końcu zwrot |
    otrzymał*/dostał*/przyszedł/dotarł/doszedł/wpłynął/zaksięgowano zwrot | zwrot już/dziś/dzisiaj/wczoraj/środków/pieniędzy _
    dotarł/przyszedł/wpłynął/doszedł/otrzymałem/otrzymałam/zaksięgowany | zwrot
    dotarł/przyszedł/wpłynął/doszedł/otrzymałem/otrzymałam/dostałem/dostałam/zaksięgowany/poszedł | pieniądze/kasa/środki/kwota
    już/dziś/dzisiaj/wczoraj/są/jest wróciły/dotarły/wpłynęły/doszły/wróciła/wpłynęła/na/zwrócone | pieniądze/kasa/środki
    wróciły/dotarły/wpłynęły/doszły/wróciła/przyszły/są/odzyskałem/odzyskałam | zwrócono/zwróciliście/zwrócili/oddaliście/oddali
    mi/już/pieniądze/wczoraj/dziś/kasę/środki/całość/za | mi/już/pieniądze zwrócono/zwróciliście/oddaliście/zwrócone/oddali |
    dziękuję/dzięki/dziekuje/podziękować/dziękujemy za _ zwrot* | dzięki za oddanie | został*/zostały/była/były/były już zwrócon* |
    odzyskałem/odzyskałam pieniądze/kasę | kwota została zwrócona | pieniądze/kasa/środki/zwrot/kwota już __
    wróciły/dotarły/doszły/mam/wpłynęły/dostał*/są | pieniądze do mnie wróciły | już do mnie wróciły`,
  refundPolicy: `do ilu dni __ zwrot* | polityk*/zasad*/warunk*/regulamin*/procedur*/regulamin/reguł*/termin* _ zwrot* | jak/jakie/w-jaki-sposób __
    wygląda/działa/działają/zrobić/dokonać/przebiega/funkcjonują/są/odbywa/wyglądają/złożyć/zgłosić __ zwrot* | ile/jak-długo __
    trwa/czeka/idzie/zajmuje/dni/czasu/czekać/mam __ zwrot* | ile __ na zwrot* | czy _ można _ zwrócić/oddać | czy
    przysługuje/oferujecie/przyjmujecie/robicie/akceptujecie/macie/dajecie/uznajecie/zwracacie/istnieje/są/jest/możliwy/możliwe __
    zwrot*/pieniądze/gwarancj*/zwracacie | czy mogę/możemy/będę/mogłabym/mógłbym __ zwrot*/zwrócić/zwróci*/oddać __
    jeśli/jeżeli/gdy/jak/gdyby/jakby/po | czy zwrócicie/oddacie/dostanę/zwracacie/oddajecie __ jeśli/jeżeli/gdy/jak/gdyby/po |
    gdyby/jeśli/jeżeli/gdy/jak __ nie spodoba/podoba/pasuje/pasował*/będzie/zadowol*/spełni/odpowiada &
    czy/zwrot*/zwrócić/oddać/zwracacie/oddajecie/zwrócicie | gwarancj* zwrotu | w jakim/jaki terminie/czasie/termin __ zwrot*/zwrócić | do ilu
    dni | możliw* zwrot* jeśli/gdy/po/jeżeli/gdyby | w jakich przypadkach/sytuacjach __ zwrot*/zwrac* | kto pokrywa/płaci __ zwrot* |
    hipotetycznie | prawo do zwrotu | na zwrot mam | kiedy przysługuje/można __ zwrot* | darmow* zwrot* | czy zwrot/zwroty jest/są | ile
    czasu/dni __ zwrot*/zwrócić/odstąpi* | w ciągu ilu dni | czy mogę/można __ zwrócić/oddać/wymienić jeśli/gdy/jak/gdyby | jak wygląda/działa
    zwrot/wymiana/reklamacja/procedura | jak długo __ u-was __ zwrot* | ile zwykle/zazwyczaj/normalnie __ zwrot* | zwykle trwa __ zwrot* | jak
    długo zwykle | jeśli/jeżeli/gdy/jak __ nie-spodoba/nie-podoba/nie-pasuje/nie-będzie & oddajecie/zwracacie/oddacie/zwrot`,
  refuseRefund: `nie chcę/chce/potrzebuję/potrzebuje/proszę/oczekuję/żądam/chcemy/interesuje _ zwrot*/zwracać/pieniędzy/kasy | nie chodzi _ o _
    zwrot*/pieniądze/kasę | zamiast zwrot*/pieniędzy/oddawać/zwracać | zwrot*/pieniędzy/kasy _ nie/pieniądze-nie
    chcę/chce/potrzebuję/interesuj*/trzeba/potrzebny/potrzebne/proszę/żądam | zwrot nie jest potrzebny | bez zwrotu pieniędzy | nie zwrot* |
    nie zwracajcie | nie oddawajcie | nie o zwrot* | zwrot mnie nie interesuje | nie zależy _ zwrocie/pieniądzach | nie
    chcę/potrzebuję/proszę/oczekuję _ zwrot* | zwrotu nie chcę/potrzebuję/trzeba | wolę __ niż zwrot*/pieniądze | nie zwrot* tylko`,
  cancel: `anul* | anuluj* | rezygn* | zrezygn* | wypisa* | wypisz* | wypowied* | wypowiada* | odwołać | odwołajcie | dezaktyw* | odsubskryb* |
    skasow* | skasuj* | wyrejestr* | zakończyć | zakończcie | zakończ | stop | przerwać | przerwijcie | zamknąć | zamknijcie | wyłącz |
    wyłączcie | wyłączyć | kończę | zlikwid* | odinstalow*`,
  cancelSub: `
    | anul*/anuluj*/rezygn*/zrezygn*/wypowied*/wypowiada*/odwołać/odwołajcie/dezaktyw*/skasow*/skasuj*/zakończyć/zakończ/zakończcie/wyłącz/wyłączyć/wyłączcie/rozwiąz*/przerwać/przerwijcie/zamknąć/kończę/likwid*/zlikwid*/usunąć/usuńcie/usuń/cofn*/odłącz* __ subskryp*/abonament*/prenumerat*/członkostw*/plan/planu/premium/odnawian*/odnowien*/umow*/pakiet*/automatyczn*/usług*/trial*/suba/okres-próbn*/okresu-próbn*/pro/przedłużan*/próbn*/sub/karnet*
    | subskryp*/abonament*/prenumerat*/członkostw*/automatyczne-odnawianie/umow*/trial/odnawianie/premium/karnet* _ anul*/anuluj*/rezygn*/zrezygn*/wypowied*/wypowiad*/skasow*/wyłącz*/zakończ*/odwołać/rozwiąz*/usunąć/dezaktyw*
    | wypisz*/wypisać/wypiszcie/wypisanie/wyrejestr* _ mnie/z/się/ze
    | chcę/chce/chciał*/proszę/pragnę/muszę/potrzebuję/wolę/zamierzam _ zrezygn*/rezygn*/wypisać/anulować/odsubskryb*/wypowiedzieć
    | rezygnuję/rezygnuje | anuluj* proszę/to/wszystko/mi/natychmiast/od-razu/to-już
    | jak/gdzie _ zrezygn*/anulować/wypisać/odsubskryb*/wypowiedzieć | odsubskryb* | nie odnawia* | nie przedłuża* | nie odnowi*
    | nie chcę/chce/będę/zamierzam/chcemy __ odnawia*/przedłuża*/przedłuży*/kontynuow*/subskryp*/abonament*/odnow*
    | nie pobierajcie/pobieraj* _ więcej/pieniędzy/opłat/mi/już/kolejn*/z
    | przestańcie/przestać/skończcie/zaprzestańcie/koniec-z __ pobierać/obciążać/pobieraniem/ściągać/zabierać/naliczać/płatności | więcej nie płacę
    | nie chcę-już/więcej _ płacić/subskryp*/korzystać/abonament*/waszej/waszego/premium | odchodzę od was | składam _ wypowiedzenie
    | wypowiedzenie umowy | rezygnacj* z | moj*/moją/moja rezygnacj* | złożyć rezygnacj* | stop subskryp* | subskryp* _ do anulowania
    | wyłącz* auto* | zdejm* _ subskryp* | nie potrzebuję/potrzebuje już/więcej _ subskryp*/abonament*/premium/prenumerat*
    | gdzie/nie-widzę/nie-mogę-znaleźć/nie-ma __ przycisk*/opcj*/guzik* __ anul*/rezygn*/wypowied*/zrezygn* | wypiszcie/wypisz/wypisać mnie
    | wypiszcie | rezygnacj* z/abonament*/subskryp* | rezygnuję
    | kasujcie/skasujcie/usuńcie/wyłączcie/zamknijcie/kończcie mi/mój/moją/_ abonament*/subskryp*/premium/plan/pakiet
    | zakończyć/zakończcie/rozwiązać/wypowiedzieć/wypowiadam umow* | nie chcę/będę już płacić/korzystać | dość _ subskryp*/abonament*
    | nie przedłużajcie/przedłużać/odnawiajcie/odnawiać | subskrypcj*/abonament*/członkostw*/karnet*/premium __ niepotrzebn*/zbędn*/nie-potrzeb*
    | niepotrzebn* mi __ subskrypcj*/abonament* | nie przedłużać/przedłużajcie/odnawiać __ pakiet*/abonament*/subskryp*/umow*
    | zamknijcie/zamknąć/zamykam __ subskryp*/abonament* | wyłączcie/wyłączyć/wyłącz odnawianie | kończę subskryp*/abonament*/z-wami/współpracę
    | prosić o anulowanie | wypisuję się | się wypisuję | więc rezygnuję/wypisuję | zakończyć okres próbny/trial | link do rezygnacji | odchodzę
    | waham się _ czy rezygnować | prosić/poproszę/proszę o _ rezygnacj*/wypowiedzenie/zakończenie/anulowanie | noszę się z zamiarem _ odejścia
    | zamiar* odejścia/rezygnacji | nic _ nie _ schodził*/pobieral*/ściągał* __ karty/konta & żeby/już/nigdy
    | co _ zrobić _ żeby _ nie-pobieral*/nie-odnawiał*/już | nie przedłużać | nie przedłużajcie | wyłączcie/wyłącz to
    | od _ zakończyć/zakończcie/zakończ _ subskryp*/abonament*
    | abonament/subskrypcję/pakiet/plan/członkostwo _ zdjąć/zdejmijcie/zamknąć/zakończyć/wyłączyć/wypowiadam/skasować
    | zamknąć/zamknijcie _ nasz/wspólny/mój/rodzinny _ pakiet/abonament/plan/karnet | kończę _ przygodę/współpracę/znajomość
    | proszę z _ tym skończyć | nadal pobieracie & odinstalował*/zrezygnow*/skończ* | odinstalował* __ pobier*/opłat* | rozstać się z wami
    | żegnam się z _ aplikacją/serwisem/abonamentem | chcę z tego _ wyjść | wyjść z _ tej/tego _ subskryp*/abonament*/umow*/usług*
    | niech _ już _ nic _ się nie odnawia | skończyć z _ tym/tą/abonament*/subskryp* | skończcie z _ tym/pobieran*/abonament* | subskrypcja do kosza
    | do kosza & subskryp*/abonament*/dane | zamknijcie mi | zamknijcie _ konto premium | zrezygnuję jeśli | zrezygnuję | nie przedłużam _ już
    | nie przedłużam | wyłączcie _ członkostw* | zakończcie _ moje/moją/mój _ członkostw*/subskryp*/abonament* | wyłączcie to
    | dajcie mi spokój & wyłącz*/skasuj*/wypisz* | już nie _ pobierzecie/pobrane/pobierze | nic więcej nie _ pobierzecie/zejdzie/ściągniecie
    | nic/niczego _ już/więcej _ nie _ pobierać/pobierajcie/ściągać/ściągajcie/naliczać | już/więcej niczego/nic nie pobierać/pobierajcie/ściągajcie
    | czy _ jestem _ wypisan*/wyrejestrowan* | gdzie _ się _ wyłącza
    | zabierzcie/zdejmijcie/zdejmij/usuńcie/wyłączcie/wyrzućcie _ mnie _ z/ze _ płatn*/abonament*/klub*/pakiet*/subskryp*/premium/listy-płat*
    | zakończyć/zakończcie/zamknąć _ jego/jej/jej/mamy/taty _ prenumerat*/abonament*/subskryp*/konto-premium
    | na płatn* _ nie _ przechodzę/przejdę/chcę | karnet/abonament/pakiet _ do anulowania/zamknięcia/wyłączenia
    | plan/pakiet/abonament/karnet/subskrypcja/premium __ zbędn*/niepotrzebn*/nie-jest-potrzebn*
    | zatrzymać/zatrzymajcie/wstrzymajcie/zakończcie _ opłat*/płatnoś*/naliczani*
    | przeszliśmy/przeszłam/przeszedłem _ na/do _ inn* & pakiet*/plan*/abonament*/zbędn*/niepotrzebn*`,
  cancelDone: `anulowałem/anulowałam/anulowaliśmy/zrezygnowałem/zrezygnowałam/zrezygnowaliśmy/wypisałem/wypisałam/wypowiedziałem/wypowiedziałam/odwołałem/odwołałam/wyłączyłem/wyłączyłam/skasowałem/skasowałam/rezygnowałem/rezygnowałam
    | został*/była/było/jest/mam _ anulowana/anulowane/anulowany/anulowano/rozwiązan*/wypowiedziana/wypowiedziany/wyłączon* | po
    anulowaniu/rezygnacji/wypowiedzeniu/zrezygnowaniu/anulacji/wyłączeniu | mimo/pomimo _
    anulowania/rezygnacji/wypowiedzenia/anulacji/wyłączenia | anulowana | anulowane | anulowany | anulowano`,
  keep: `nie anuluj* | nie anulow* | nie wyłączaj* | nie kasuj*
    | nie chcę/chce/chciał*/zamierzam/proszę/planuję __ anul*/rezygn*/zrezygn*/wypowi*/odwoł*/kasow* | nie rezygnuję/rezygnuje
    | zamiast anul*/rezygn*/anulacji | rozmyślił* | zmienił* zdanie | zostawcie _ subskryp*/abonament*/plan
    | zachować/zatrzymać/zostawić/utrzymać _ subskryp*/abonament*/plan/konto | bez anulowania/rezygn* | wolę zostać | chcę zostać | jednak zosta*
    | zanim/nim anul*/zrezygn* | cofnąć _ anul*/rezygnacj*/wypowiedz* | wycofać _ anul*/rezygnacj*/wypowiedz* | żadnego/żadnych chargeback*/spor*
    | nie robię/zamierzam/będę __ chargeback*/spor* | chargeback* nie robię/będzie/zamierzam | bez chargeback*/spor*
    | wycofuję/wycofam/wycofałem/wycofałam/zamykam/zamknąłem __ spór/reklamację/chargeback/sprawę/zgłoszenie
    | spór __ zamknęłam/zamknąłem/wycofałam/wycofałem | dispute __ zamkn*/wycof* | w banku poradzili | straszyłam was bankiem
    | straszyłem was bankiem | rezygnację cofam | cofam rezygnację | zostawcie jak jest | niech zostanie jak _ było/jest`,
  insist: `po-prostu/zwyczajnie _ anul*/zrezygn*/wypisz*/wyłącz*/zakończ*/rezygn*/skasuj*/usuńcie |
    anul*/anuluj*/wypisz*/wyłącz*/wypiszcie/skasuj*/zakończ* __
    natychmiast/od-razu/już/teraz/dzisiaj/dziś/niezwłocznie/bezzwłocznie/kropka/wreszcie/w-końcu/i-tyle/i-już/i-koniec |
    natychmiast*/niezwłocznie/bezzwłocznie/od-razu __ anul*/wypisz*/wyłącz*/rezygn*/zakończ*/rozwiąz* |
    już/znowu/ponownie/kolejny/drugi/trzeci/czwarty/któryś/ile-razy __ prosił*/proszę/pisał*/mówił*/piszę/zgłasza*/wysyłał* __
    anul*/rezygn*/wypis*/zrezygn*/wypowied*/subskryp*/abonament* | bez-dyskusji/gadania/pytań/pytan/zbędnych/namawiania/dyskutowania/tłumacz*
    | nie chcę/chce/będę/zamierzam/mam-ochoty _ dyskutować/rozmawiać-o/negocjować/słuchać/tłumaczyć/uzasadniać/podawać | nie namawiaj* | nie
    przekonuj* | i tak chcę/rezygnuję/zrezygn*/anul* | mimo to/wszystko chcę/rezygn*/proszę _ anul*/zrezygn* | nadal/wciąż/dalej
    chcę/chce/proszę/rezygnuję _ anul*/zrezygn*/rezygn*/wypis* | stanowczo | ostateczn* decyzj* | decyzj* _
    ostateczn*/nieodwołaln*/podjęta/podjęt* | żądam _ anul*/wypis*/rozwiąz*/wyłącz*/zakończ* | powiedział* _ anul* | nie pytajcie | ponownie
    proszę _ anul* | powtarzam | drugi/trzeci/kolejny/czwarty/piąty raz __ anul*/rezygn*/wypis*/subskryp* | żadnego/żadnych zatrzymywania |
    nieodwołaln* | definitywn*`,
  noOffers: `
    | nie chcę/chce/potrzebuję/potrzebuje/interesuj*/interesują/proszę/chcemy _ żadn*/ofert*/promocj*/rabat*/zniżk*/waszych/kolejn* _ ofert*/promocj*/rabat*/zniżk*/propozycj*/bonus*
    | nie chcę/chce/potrzebuję/interesują/interesuje _ ofert*/promocj*/rabat*/zniżk*/propozycj*/bonus*
    | bez ofert/promocji/rabatów/zniżek/propozycji/żadnych/zbędnych/rabatu/zniżki _
    | żadnych/żadnej ofert*/promocj*/rabat*/zniżek/zniżki/propozycj*/bonus* | nie proponuj* | nie oferuj* | nie wysyłajcie _ ofert*
    | zniżki/rabaty/oferty/promocje/zniżka/rabat _ nie _ interesuj*/potrzebn*/chcę/chce/trzeba
    | zachowajcie/darujcie sobie _ zniżk*/rabat*/ofert*/promocj* | darujcie sobie | ofert* _ nie | bez _ wciskania/namawiania/rabacik*
    | bez wciskania`,
  reasonPrice: `za/zbyt/strasznie/bardzo/trochę/cholernie/dość drogo/drogi/droga/drogie/kosztown*/wysok* | drożyzna | drogo | nie stać mnie/nas/już
    | nie mogę _ pozwolić | cena/ceny _ wzrosł*/wysok*/poszła/podskoczył*/za/rośnie/zbyt | podwyżk* | podnieśliście _ cen* | podrożał*
    | nie mam _ pieniędzy/kasy/środków/funduszy | brak pieniędzy/kasy/środków/funduszy | za dużo kosztuje/płacę/pieniędzy/mnie
    | kosztuje _ za-dużo/zbyt | taniej u/w/gdzie-indziej | znalazł* _ taniej/tańsz* | tańsz* alternatyw* | budżet* | oszczędza* | oszczędności
    | tnę koszty | cięcie kosztów | nie jest wart* | nie opłaca się | straciłem/straciłam pracę | cena za wysoka | krucho z | nie na moją kieszeń
    | za drogo jak/dla | na moje możliwości | ponad moje możliwości | nie na moją | drożej | podnieśliście ceny/cenę | nie stać | mnie nie stać
    | na to _ nie stać | nie stać mnie | stać mnie | ograniczyć wydatki | ograniczam wydatki | oszczędzać | muszę oszczędzać | zaciskać pasa
    | tnę wydatki | ciąć koszty | krucho z _ pieniędzmi/kasą`,
  reasonUnused: `nie/prawie/rzadko/mało/wcale/sporadycznie/już nie _ korzyst* | nie korzystam | nie używ* | nieużywan* | nie zagląda* | nie otwiera* |
    nie-mam/ma/brak/brakuje _ czas* | przestał* _ korzystać/używać | nie jest _ potrzebn* | niepotrzebn* | nie potrzebuję/potrzebuje _
    już/tego/jej/więcej | zapomniał* że _ mam/subskryp* | już nie potrzebuję/potrzebuje | ani razu | ani razu nie | leży odłogiem | nie
    przydaje | nie oglądam | nie słucham | nie czytam | nie ćwiczę | nie gram | nie chodzę | nieprzydatn* | nie logowałem | nie logowałam`,
  subscription: `subskryp* | abonament* | prenumerat* | członkostw* | plan | planu | planem | premium | odnowieni* | odnawia* | pakiet | pakietu | próbn* | trial
    | triala | przedłużeni* | przedłuża* | sub | suba | roczn* | miesięczn* | pro | karnet* | playlist*`,
} satisfies Partial<Lexicon>;
