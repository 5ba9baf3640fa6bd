import type { Lexicon } from './lexicon';

/** Polish about payments, prices and plans. Syntax: lexicon.ts. */
export const plPayments = {
  doubleCharge: `dwa-razy/2-razy/dwukrotn*/podwójn*/2x/trzy-razy/3-razy/trzykrotn*/kilka-razy/kilkukrotn*/drugi-raz/dwókrotn*/dubl* __
    pobran*/pobral*/pobrał*/obciąż*/zapłac*/ściągn*/płatnoś*/opłat*/zeszł*/policz*/nalicz*/zabral*/zabran*/opłac*/skasow*/płac*/przelew* |
    pobran*/pobral*/pobrał*/obciąż*/zapłac*/ściągn*/zeszł*/policz*/nalicz*/zabral*/płatnoś*/opłac*/skasowal*/pobraliście/kwota/kwotę/kasę/pieniądze
    __ dwa-razy/2-razy/dwukrotn*/podwójn*/2x/trzy-razy/3-razy/trzykrotn*/dwókrotn*/drugi-raz/kilka-razy | podwójn*
    płatnoś*/obciąż*/opłat*/pobran*/transakcj*/pobor*/naliczen*/zapłat*/kwot* | dwie/2/dwa/trzy/3/dwóch/dwu/podwójne _
    identyczne/takie-same/płatności/obciążenia/transakcje/opłaty/pobrania/transakcji/przelewy/płatnościach | zduplikowan* | duplikat* _
    płatnoś*/transakcj*/zamówieni*/opłat* | zdublow* | dwukrotn* | ta-sama/tę-samą/tej-samej kwot*/płatnoś*/opłat* _
    dwa/drugi/dwukrotn*/2/ponownie | za to samo _ dwa/drugi/2/ponownie | drugie pobranie/obciążenie | dwa pobrania/obciążenia | 2 x | dwa
    razy/dwukrotnie/podwójnie/2x/2-razy/dwie __ pobran*/pobral*/ściągn*/zeszł*/zapłac*/obciąż*/naliczon*/opłat*/po |
    pobran*/pobral*/pobraliście/ściągnęło/ściągnęliście/zeszło/zapłacił*/obciążyliście __
    dwa-razy/dwukrotnie/podwójnie/2x/drugi-raz/znowu-to-samo | podwójn* opłat*/płatnoś*/obciąż*/transakcj*/pobrani* | dwa/dwie/2/trzy
    obciążenia/płatności/pobrania/transakcje/opłaty __ za/jedn*`,
  unknownCharge: `nie _ rozpozna*/poznaję/kojarz*/pamiętam/wiem/autoryzow*/zlecał*/zatwierdz*/znam __
    płatnoś*/obciąż*/transakcj*/opłat*/pobran*/tego/tej/zakup*/kwot*/subskryp*/skąd/za-co |
    nieznan*/dziwn*/niezrozumiał*/podejrzan*/nieautoryzowan*/tajemnicz*/nierozpoznan*/obc* _ płatnoś*/obciąż*/transakcj*/opłat*/pobran*/kwot*
    | nieautoryzowan* | nie
    robiłem/robiłam/zrobiłem/zrobiłam/dokonywał*/dokonał*/zamawiał*/zamówił*/kupowa*/kupił*/zlecał*/zakładał*/subskryb*/wykupił*/wykupywa*/podpisywa*/zawierał*/zapisywa*/zgadzał*/wyrażał*
    _ zakup*/tego/tej/nic/niczego/żadn*/takiej/się/nigdy/u/zgody/tu | nie
    kupowałem/kupowałam/zamawiałem/zamawiałam/subskrybowałem/subskrybowałam/zakładałem/zakładałam/autoryzowałem/autoryzowałam | nigdy __ nie _
    kupował*/zamawiał*/kupił*/zamówił* | nigdy nie _
    zamawiał*/zamówił*/kupował*/kupił*/subskryb*/wykup*/zapisywał*/zakładał*/autoryz*/zapisał* | co to _
    płatnoś*/obciąż*/opłat*/transakcj*/pobran*/kwota/za-pieniądze | za co _
    płatnoś*/obciąż*/opłat*/pobran*/pobral*/kasę/pieniądze/zabral*/pobrał*/pobraliście | skąd _ ta/to/te/się-wzięła/się-wzięło/wzięła-się _
    płatnoś*/obciąż*/opłat*/transakcj*/pobran*/kwota | bez mojej/mojego/naszej _ zgody/wiedzy/autoryzacji/zezwolenia/pozwolenia | ukrad* _
    kart* | skradzion* kart* | kart* _ skradzion*/ukrad*/zhakow* | ktoś _ użył*/skorzystał*/zapłacił*/kupił __ kart*/konta/mojej | nie
    moja/mój/moje płatnoś*/transakcj*/zakup*/zamówieni* | to nie ja | nie wiem za co | nie wiem co to za | nie wiem skąd | co to __
    obciążeni*/opłat*/płatnoś*/transakcj*/kwot*/pobrani* | obciążeni*/opłat*/płatnoś*/transakcj*/pobrani* & nie/nic/nigdy &
    zamawia*/kupowa*/kupił*/znam/kojarzę/rozpoznaję/autoryzowa*/wiem/zlecał*/robił* | nic u was nie kupował*/zamawiał* | nigdy u was
    nic/niczego | nie kojarzę/rozpoznaję/znam __ obciąż*/opłat*/płatnoś*/transakcj* | nie autoryzował* | skąd/za-co __
    obciążeni*/pobrani*/opłat*/pobraliście | nie przypominam sobie __ subskryp*/zakup*/zamówien*/umow*/transakcj* | skąd __
    obciążeni*/opłat*/kwot*/pobrani* | nieznane/nieznana/nieznany/dziwne/podejrzane pobrani*/obciążeni*/opłat*/transakcj*/płatnoś*/kwot*`,
  payFailed: `
    | płatnoś*/kart*/transakcj*/przelew*/blik*/zakup __ odrzuc*/odrzucon*/nie-przechodz*/nie-przeszł*/nieudan*/nie-powiodł*/nie-działa/odmow*/nie-udała/nie-udaje/błąd/nie-mogę/nie-realizuje/nie-idzie/wisi/zawis*/oczekuj*/w-toku/przetwarzan*
    | nie/niemożliw* _ mogę/można/da-się/udaje/potrafię/jestem-w-stanie/dam-rady/moge _ zapłacić/opłacić/kupić/zrealizować-płatności/dokonać-płatności/dokonać-zakupu/sfinalizować/dodać-karty/podpiąć-karty/płacić
    | odrzuca* _ kart*/płatnoś*/transakcj* | odrzucon* | nie przyjmuje/akceptuje _ kart*/płatnoś*/blik*
    | błąd/problem*/kłopot* _ płatnoś*/transakcj*/z-kartą/z-blikiem/przy-płaceniu | nieudan* płatnoś*/transakcj* | płatność się nie | karta nie
    | zablokowan* środk*/kwot*/pieniądze | środki/pieniądze/kwota _ zablokowan* | blokad* środków | blik nie | nie przechodzi
    | płatnoś*/blik*/kart*/przelew* & odrzucon*/odrzuca/błąd/nie-przechodzi/autoryzacji | błąd autoryzacji | czeka na płatność/wpłatę/opłacenie
    | oczekuje na płatność | nieopłacon* | przelew* __ wyszedł/poszedł/zrobion*/dotarł/zaksięgowan*/wysłan* | nie zaksięgowan* | zaksięgowan* __ nie
    | pieniądze/kasa/kwota/środki zeszły/zeszła/poszły/pobrane/ściągnięte/zniknęły & nie/nadal/brak/dostęp*/nic/zamówieni*
    | zapłacił* & dostęp*/premium/monet*/diament*/kredyt* & nie/brak/nadal/nic | dostępu nadal nie
    | faktur* __ inna/błęd*/zła/nie-zgadza/brak/poproszę/wystawić/proszę/wysłać/korekt*
    | proszę/poproszę/potrzebuję/prosze o fakturę/fakture/rachunek/paragon
    | zmienić/zmiana/podmienić/zaktualizować/dodać/podpiąć/usunąć __ kart*/sposób-płatności/metodę-płatności/metody-płatności
    | now* kart* płatnicz*/kredytow*/do-płatności | kart* wygasł*/straciła-ważność/nieważn* | wezwanie do zapłaty | ponaglenie | windykac*
    | wersja darmowa/bezpłatna & zeszło/zapłacił*/pobran*/ściągn* | z konta zeszło/pobrano/ściągnięto & nadal/dalej/a/nie/brak | przelewy24 | payu
    | tpay | przy każdej próbie | próbie płatności | bank odrzucił | nie miałem/miałam środków | brak środków na koncie | zapłacę dzisiaj/jutro
    | poproszę/proszę/potrzebuję/prosił*/mogę __ faktur*/paragon*/rachun* | faktur* vat | fakturę na firmę | nip na faktur* | podać nową kartę
    | moja karta wygasła | opłacił* faktur* | doładował*/zasilił*/wpłacił* & nie-widać/brak/nie-ma/nie-wpłynęł*/saldo/środk* | środków nie widać
    | potwierdzeni* zapłaty/płatności/wpłaty/przelewu | dowód wpłaty/zapłaty/zakupu | kart* podpięt* | zmienić kartę | odrzuciło mi
    | karta/karty/kartę podpięt* | karta/karty/kartą __ odrzucan*/nie-przyjmuj*/nie-akceptuj*/odrzuca
    | nie mogę/da-się _ uregulować/opłacić/zapłacić | inny sposób _ zapłac*/uregul*/płatn*/żeby | brak środków | niewystarczając* środk*
    | opłacić _ abonament/zamówienie & brak-środków/odrzuc*/nie-przechodzi/nie-mogę | pieniądze _ na koncie _ są
    | wraca/cofa/przerzuca/wyrzuca _ mnie __ do koszyka | przy płaceniu/płatności & wraca*/cofa/wyrzuca/koszyk*
    | doładował*/zasilił*/wpłacił*/kupił* __ diament*/monet*/kryształ*/portfel*/żeton*/saldo & zero/nie-ma/brak/pusto/nic/nie-widać
    | zapłacić _ przy _ odbiorze | operacja _ niedozwolona/odrzucona/zablokowana | transakcja _ niedozwolona
    | nie bierze/chce/przyjmuje/przyjęło/przyjął _ mojej/moja/moją/naszej kart* | nie bierze karty | saldo/rachunek/konto _ bez zmian
    | doładowanie _ nie _ doszło/dotarło`,
  chargeComplaint: `
    | dlaczego/czemu/po-co/z-jakiej-racji/jakim-prawem/na-jakiej-podstawie/za-co __ pobran*/pobral*/pobrał*/pobier*/obciąż*/płacę/zapłac*/ściągn*/naliczon*/policzy*/zeszł*/zabral*/nalicz*/opłat*
    | pobran*/pobral*/pobrał*/obciąż*/ściągn*/naliczon*/naliczyl*/policzon*/policzyl*/zeszł*/zabral*/skasowal*/pobier* __ więcej/za-dużo/złą/błędn*/po-anul*/po-rezygn*/mimo/pomimo/chociaż/choć/zamiast/bez/znowu/ponownie/znów/niesłusznie/inn*/wyższ*/pełn*/roczn*/za-rok/za-cały
    | mimo/pomimo/chociaż/choć/po __ anul*/rezygn*/wypowied*/zrezygn* __ pobran*/pobral*/pobrał*/pobier*/obciąż*/ściągn*/naliczon*/zeszł*/płac*
    | anulował*/zrezygnował*/wypowiedział* __ pobran*/pobral*/pobrał*/pobier*/obciąż*/ściągn*/zeszł*/naliczon*/zabral*
    | nadal/wciąż/dalej/ciągle _ pobier*/obciąż*/ściąga*/pobran*/naliczacie/płacę | zła/błędna/niewłaściwa/nieprawidłowa/inna/zła/niepoprawna kwota
    | nieprawidłow* _ kwot*/faktur*/rachun* | zawyżon* | ukryt* opłat*/koszt* | dodatkow* opłat*/koszt* | niesłuszn* | nienależn*
    | przedłużył*/odnowił*/przedłużono/odnowiono _ bez/sama/sam/automatyczn*/się/mi | automatycznie _ przedłuż*/odnow*/pobran*
    | odnowiliście/przedłużyliście/przedłużyli/odnowili _ mi/bez/subskryp*/abonament* | niespodziewan* opłat*/obciąż*/pobran* | zapomniał* anulować
    | nie spodziewał* _ opłat*/płatnoś*/obciąż* | pytanie _ o/odnośnie _ opłat*/płatnoś*/faktur*/obciąż* | przepłacił* | kwota się nie zgadza
    | nadpłat* | dlaczego/czemu/po-co/czego/za-co zabieracie/pobieracie/ściągacie/obciążacie/kasujecie/bierzecie
    | skoro/mimo-że/chociaż/choć/a __ zrezygnował*/anulował*/wypowiedział*/rozwiązał*
    | zabieracie/pobieracie/ściągacie/kasujecie __ pieniądze/kasę/opłat*/zł | inna kwota | kwota __ inna/wyższa/nie-zgadza/błędna
    | więcej niż __ koszyk*/było/miało/w-ofercie | znowu/znów/ponownie/kolejny-raz __ pobran*/ściągn*/pobral*/zabral*/okradl*/obciąż*/zeszł*
    | okradl* __ zł/złotych | faktura się nie zgadza | naliczyliście/policzyliście/naliczono __ cenę/zł/więcej/bez-promocji | powinno być __ a-jest
    | powinno być anynumber | bez promocji | opłat* __ nie-rozumiem/wyjaśni* | nie rozumiem __ opłat*/obciąż*/rachun*/faktur*
    | po darmowym/próbnym/bezpłatnym miesiącu/okresie | niczego nie przedłużał* | co miesiąc __ obciąż*/pobier*/ściąga*/zabier*
    | zakończył*/anulował*/zrezygnował*/rozwiązał* __ znów/znowu/ponownie/nadal/dziś pobran*/ściągn*/obciąż*/naliczon*
    | znów/znowu/ponownie pobrano/pobraliście/ściągnięto/obciążono | minus anynumber & przedłużeni*/za-co/prosił*/odnowieni*
    | nikt _ o to nie prosił | kod rabatowy zadziałał | ściągnęliście/pobraliście/pobrano/zapłaciłem _ pełną _ kwotę/cenę
    | drugiej płatności _ nie-było & widzę/aplikacj*/bank* | nadal pobieracie | od kiedy _ dostawa/wysyłka/to _ kosztuje
    | darmowa/darmowy/gratis & naliczyl*/doliczyl*/pobral* | naliczyliście | doliczyliście | bez _ mojej _ zgody _ pobral*/ściągnęl*/obciąży*
    | narzucon* subskrypcj* | trzecie/drugie/kolejne/czwarte pobranie/obciążenie/ściągnięcie | zmieniła się waluta
    | zamiast anynumber _ euro/zł/złotych/usd & poszło/pobrano/zeszło | zamiast anynumber poszło | faktura nieopłacona & zapłacił* | doliczono mi
    | doliczono _ koszt* | skoro wybrał* odbiór
    | miało być/kosztować anynumber __ zniknęło/zeszło/pobrano/zabrano/ściągnięto anynumber | miało być __ zł __ zniknęło/zeszło/pobrano/zabrano
    | z konta/karty _ poszło/poszła/zeszło/zeszła _ całe/cała/całość/pełn* | z rabatem & poszło/zeszło/pobrano/ściągn*/konta/karty
    | co _ tydzień/piątek/miesiąc/dzień/środę/poniedziałek __ pobier*/ściąga*/znika*/ucieka*/schodzi & zł/za-co/anynumber
    | opłat*/pieniądze/kwot* __ dalej/nadal/wciąż/ciągle/i-tak schodzą/schodzi/są-pobierane/pobierane/znikają
    | zrezygnował*/wypisał*/wyłączył* __ a/ale __ schodzą/schodzi/pobieracie/ściągacie`,
  discount: `rabat* | rabaci* | zniżk* | zniżek | znizk* | kod*/kodzik* rabat*/promoc*/zniżk*/promo | promo* kod* | kupon* | promocj* | promocyj* | taniej
    | obniżk* | obniż* _ cen* | upust* | wyprzedaż* | przecen* | ofert* specjaln* | specjaln*/lepsz*/korzystn*/atrakcyjn*/niższ* cen*/ofert*
    | opuści*/opuścić/spuścić/zejść/zejdzie*/zejdz* _ z _ cen* | gratis
    | macie/jest/oferujecie/dostać/dostępn*/przedłuż*/wydłuż*/chciał*/poproszę/istnieje/skorzystać/możliwość/mogę __ próbn*/trial*/testow*/demo
    | przedłuż*/wydłuż* _ okres*/trial* | zniżka studenck* | studenck* cen*/rabat*/ofert*/plan* | black friday | black week | okazj* cenow*
    | kart* dużej rodziny | % zniżk*/rabat* | ile kosztuj* | ile płaci* | jaka jest cena | jaki jest koszt | jaki/jaka cena/koszt | cennik*
    | cena za | rabacik* | kod __ nie-działa/nieaktywn*/nieważn*/nie-wchodzi/wygasł & koszyk*/rabat*/promo*/zniżk*
    | kod rabatowy/promocyjny/zniżkowy | wypróbować/przetestować/spróbować/sprawdzić __ darmo/bezpłatnie/gratis/za-darmo
    | za darmo __ wypróbować/przetestować/spróbować | okres próbny | darmow* okres/test/trial/próbk*/lekcj* | zniżk* dla | raty | na raty
    | program lojalnościow* | punkty lojalnościow* | darmowy/bezpłatny/gratis miesiąc/dostęp | urwać/ugrać/zbić/spuścić/zejść __ ceny/cenie/ceną
    | trochę/dość drogo/drogie __ dało*/może/można/taniej | kod* rabat*/na-pierwsze | na pierwsze zakupy | koszt miesięczny/roczny
    | kupon* __ nie-chce/nie-działa/nalicz* | hurtow* | przy zamówieniu __ sztuk | po ile | we dwójkę/dwoje __ taniej/rabat | wyrównacie
    | u konkurencji | bon __ nie/wykorzystać | bon podarunkow* | kart* podarunkow* __ nie
    | dał*by się/dałoby-się __ taniej/tańsz*/cen*/zniżk*/rabat* | tańsz* | tańsza/tańszy/tańsze | wracamy do starej/poprzedniej ceny/stawki
    | stara/starej/starą/poprzednia cen*/stawk* | ile kosztuje/kosztują/wynosi/płaci | jaka jest cena/opłata | w jakiej cenie
    | kod* __ nieważn*/wygasł*/nie-działa*/nie-wchodzi/nieprawidłow* & rabat*/promo*/zniżk*/kupon*
    | dla nauczycieli/studentów/seniorów/emerytów/uczniów/rodzin/nowych & zniżk*/tani*/promocj*/ulg* | ulgow* | ulg* dla | lepsz* cen*
    | macie _ lepszą/niższą/specjalną cen* | przedwczoraj/wczoraj/tydzień-temu _ wziął*/kupił*/zamówił* za anynumber & dziś/dzisiaj/teraz
    | dziś/dzisiaj/teraz u was anynumber & kupił*/wziął* | każdy grosz | czarny piątek | promocj* na | na macierzyńskim | liczę każdy
    | kod* _ nie działa & nieprawidłow*/rabat*/promo*/zniżk*/lato*/wiosn*/zim*/anynumber | kod _ lato24/lato/zima/wiosna/jesień/start/promo/black
    | rabat* za ilość | indywidualny rabat | rabat*/zniżk* dla/przy/za | dopisać _ kod/rabat/go _ do _ zamówieni* | widzę kod | star* stawk*
    | po podwyżce | dla stałych klientów | program dla stałych | przy płatności z góry | ile _ bym _ dopłaci* | ile dopłac* | taryfa dziecięca
    | bilet ulgowy | promocyjna & cena | cena zostanie | coś przewidziane w cenniku | w cenniku
    | ile __ wyjdzie/wyniesie/zapłacę/zapłacimy/kosztował* | ile __ dopłacić/dopłacać/dorzucić | spuścicie/opuścicie/urwiecie/zejdziecie
    | coś _ nam/mi _ spuścić/opuścić/spuścicie/opuścicie/urwać | cena _ ta-sama/bez-zmian/się-nie-zmienia/nie-spada & kod*/kupon*/promo*
    | kod _ z _ ulotki/gazetki/maila/newslettera/kartki | tańsz* opcj*/wersj*/wariant* | jaki/jaka _ jest koszt/cena
    | za ile _ można/wezmę/kupię/oddacie | kod __ wyczerpan*/wykorzystan*/nieaktualn*/skończył* | znajom*/koleżan*/koledz* _ kod __ zadziała*/działa*
    | cen* hurtow* | hurtow* cen* | coś _ spuszczacie/opuszczacie/schodzicie | ulgow* dla | spuszczacie/opuszczacie _ z _ ceny
    | ile _ bierzecie/weźmiecie/liczycie/chcecie za | ile __ za _ niego/nią/to/nie _ zapłacić/płacić/płacę | ile trzeba _ za
    | na pierwsze/pierwszy _ zakupy/zamówienie/zakup & coś/odejm*/spuść*/rabat*/kod/taniej`,
  discountPersonal: `dajcie/dacie/daj/dasz/dać/dostanę/dostane/dostać/moglibyście/możecie/mogę/mógłbym/mogłabym/można/poproszę/proszę/prosił*/chciał*/liczę/liczyć/szansa/szans*/zrobicie/zróbcie/przyznać/udzielić/udzielicie/otrzymać/negocj*/podarujcie/załatwić/da-się/przyznacie/potrzebuję
    __ rabat*/rabaci*/zniżk*/kod*/taniej/upust*/promocj*/kupon*/obniż*/specjaln*/lepsz*/próbn*/trial* | stał* klient* | wiern* klient* |
    lojaln* | jestem _ student*/emeryt*/rencist*/bezrobotn*/uczniem/uczennicą/klient*/z-wami/niepełnospr* | jako _
    student*/emeryt*/stał*/wiern*/uczeń | nie stać mnie | wyjątek | wyjątkowo | w drodze wyjątku | dla mnie _ rabat*/zniżk*/cen*/taniej |
    indywidualn* _ rabat*/zniżk*/ofert*/cen* | zejdziecie z ceny | opuścicie | opuścić _ cen* | przedłuż*/wydłuż* _ okres*/trial*/próbn* | dla
    stałej klientki/klienta | dla stałego klienta | jestem z wami od/już | od lat z wami | od __ lat klient*/z-wami | od
    lat/roku/wielu/dawna/początku __ klient*/z-wami/kupuję/korzystam`,
  pause: `pauz* | zapauz* | spauz* | wstrzym*/zawiesić/zawieście/zawieszen*/zawiesicie/zamroz*/zamraż*/zamroź*/zamroże* __
    subskryp*/abonament*/konto/konta/członkostw*/plan/planu/płatnoś*/prenumerat*/na-miesiąc/na-dwa-miesi*/na-trzy-miesi*/na-parę-miesi*/na-kilka-miesi*/na-jakiś/premium/karnet*/na-czas/mi/mój/moją
    | subskryp*/abonament*/członkostw*/plan/karnet* _ wstrzym*/zawiesić/zawiesz*/zamroz*/zamroź*/zamraż* | tymczasowo/czasowo/chwilowo _
    wstrzym*/zawies*/wyłącz*/zamroz*/zamraż* | zrobić/robić/zrobię/potrzebuję/chcę/robię/biorę/wziąć/wezmę _ przerw* | przerw* w
    subskryp*/abonamen*/płatnoś* | pominąć/opuścić/przeskoczyć _ miesiąc/płatnoś*/dostaw*/jeden |
    zawiesi*/zawieś*/zamrozi*/zamroź*/wstrzyma*/pauzow* __ karnet*/subskryp*/abonament*/członkostw*/plan/konto/na-dwa/na-miesiąc/miesi* |
    przerw* na/w __ miesi*/subskryp*/abonament* | wstrzymać/zawiesić/zamrozić abonament/subskrypcję/karnet/konto | wyjeżdżam &
    wstrzyma*/zawiesi*/zamrozi*/przerw*
    | zatrzymać/wstrzymać/zawiesić/zamrozić _ lekcj*/zajęcia/naukę/karnet | na pół roku & zatrzym*/przerw*/macierzyń*/potem/wrócić`,
  planChange: `
    | zmien*/zmian*/zmień*/przejść/przejści*/przejdę/przechodz*/przełącz*/przenieś*/przenies*/zamien*/przestaw*/podwyższ*/podnieść/obniżyć/rozszerz*/wymien* __ plan*/pakiet*/abonament*/taryf*/roczn*/miesięczn*/premium/rodzinn*/wyższ*/niższ*/basic/pro/tańsz*/subskryp*/standard*/podstawow*
    | upgrad* | downgrad* | ulepszyć _ plan*/konto/pakiet*
    | dat*/dzień/dnia/termin* __ odnow*/płatnoś*/rozlicz*/pobran*/obciąż*/pobier*/odnaw* & zmien*/zmian*/przesun*/przenie*/przesuń*/przełoż*/inn*
    | przesun*/przesuń*/przełoż*/przesunięci* __ dat*/termin*/dzień/płatnoś*/odnow*
    | doda*/dołoż*/dokup*/dodać __ użytkownik*/miejsc*/osob*/stanowisk*/licencj*/członk*
    | inny/tańszy/niższy/wyższy/droższy/większy/mniejszy/lepszy plan/pakiet/abonament
    | na plan/pakiet/abonament roczn*/miesięczn*/rodzinn*/podstawow*/premium/pro | na roczn* | na miesięczn* | na rodzinn*
    | przejść/przejde/przejdę/przejście/przesiąść/zmienić/zmiana/zmieniam __ roczn*/miesięczn*/rodzinn*/premium/mniejsz*/większ*/tańsz*/niższ*/wyższ*/pakiet*/plan*
    | przejści* na | przesunąć/przesunięcie/zmienić/przestawić __ dat*/termin*/dzień pobierania/pobrania/płatności/opłaty/rozliczenia/odnowienia
    | raz w roku | płacić raz/rocznie/miesięcznie/co-rok | zamiast co miesiąc | dodać __ osobę/osoby/użytkownika do
    | plan podstawowy/rodzinny/standardowy/premium na | starego/poprzedniego/dawnego planu/pakietu/abonamentu | wracam do planu/starego
    | zacząć abonament/subskrypcję | dopiero od stycznia/lutego/marca | przenieść _ pobranie | zmienić pakiet | do wersji rodzinnej
    | pakiet firmowy na większy | jeśli zawieszę | tańszy pakiet
    | żeby/aby _ opłat*/płatnoś*/pobrani*/rat* _ schodził*/szł*/był*/pobieran* __ raz/z-innej/co/innego/inaczej
    | przesadzić/przesadźcie/przerzućcie/przerzucić/przełączcie _ mnie __ na/z/ze
    | przeskoczyć/przeskoczę/zejść/zeszłam/zszedłem _ na _ niego/niższy/wyższy/mniejszy/większy
    | mniejszy/większy/lżejszy/skromniejszy _ plan/pakiet/abonament | raz na pół roku/rok/kwartał | z innej karty
    | co _ dwa/trzy/drugi/pół _ miesiące/tygodnie/miesiąc/roku & nie-co/zamiast/dostawać/płacić/chcę
    | mniej/więcej/dwie/dwa/trzy/cztery _ lekcj*/zajęć/treningów _ w-tygodniu/w-miesiącu/zamiast
    | plan/pakiet/abonament _ co/który/jaki _ był/miałem/miałam | przywróćcie/wróćcie __ plan/pakiet/abonament
    | przesuńcie/przenieście __ zajęcia/zajęć/lekcje/karnet | wystarczą/wystarczy mi _ dwie/dwa/jedna/jeden/trzy/mniejsz*
    | z _ darmowej/próbnej/podstawowej __ na _ płatną/pełną/premium
    | dołączyć/dołączcie/dopiszcie/dopisać _ do _ naszego/mojego/rodzinnego __ plan*/pakiet*/abonament*
    | wróćcie/przywróćcie/cofnijcie _ mnie _ na/do _ podstawow*/poprzedni*/star*/tańsz*/miesięczn*
    | żeby/aby _ ściągało/schodziło/pobierało/zdejmowało __ karty/konta
    | opuścić/pominąć/przeskoczyć _ najbliższ*/następn*/kolejn*/to _ pudełk*/dostaw*/paczk*/numer`,
  planQuestion: `kiedy __
    odnaw*/odnow*/kończy/kończyć/skończy/wygasa/wygasn*/przedłuż*/kolejna-płatn*/kolejną-płatn*/następna-płatn*/następną-płatn*/pobier*/pobrani*/pobrana/ściągn*/płatność/zapłacić/pobran*/obciąż*/upływa/zakończ*/ważn*
    __ | dat* odnow*/odnaw*/wygaś*/zakończenia/następn*/kolejn* | następn*/kolejn*/najbliższ* płatnoś*/rozlicz*/opłat*/pobran*/rat* |
    jaki/jakie/który/jaką/którą _ mam/macie/posiadam/obowiązuje/są/jest/oferujecie/dostępn* _ plan*/abonament*/pakiet*/subskryp* |
    jaki/jakie/który _ plan*/abonament*/pakiet*/subskryp* | różnic* _ między/pomiędzy/plan*/pakiet* | czym _ różni* | do kiedy __
    ważn*/aktywn*/opłacon*/mam/trwa/subskryp*/abonament* | jak długo __ ważn*/aktywn*/subskryp*/abonament*/plan | czy _
    subskryp*/abonament*/plan/konto/prenumerat* __ aktywn*/odnaw*/odnowi*/ważn*/przedłuż*/wygas* | mój plan/abonament | kiedy __
    odnaw*/przedłuż* | kiedy odnawia/kończy/wygasa | ile __ zostało/pozostało __ subskryp*/abonament*/planu/karnet*/premium | ile mi
    zostało/pozostało | do kiedy mam/jest/działa/opłacony | opłacony dostęp | jaki mam __ pakiet/plan/abonament | kiedy się kończy
    | do którego/jakiego _ dnia/miesiąca __ mogę/korzyst*/dostęp*/ważn*/opłacon*
    | kiedy _ dokładnie/właściwie/już _ zacznie/zaczyna/rusza/startuje _ się _ mój/moja/następn*/drugi | mój _ drugi/nowy/kolejny _ rok/miesiąc/okres
    | którego _ wypada/przypada/schodzi/jest _ następn*/kolejn*/najbliższ* | na kiedy _ wypada/przypada _ następn*/kolejn*`,
} satisfies Partial<Lexicon>;
