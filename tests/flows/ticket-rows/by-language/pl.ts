/** Polish tickets by writers who knew the policy and not the program. See ../../tickets.ts for the columns. */
export const PL_TICKETS = `
lateCapturedOrder money=15100:USD | pl | Dzień dobry, termin realizacji {o1} minął, a ja nadal nic nie mam. Rezygnuję i proszę o zwrot całej zapłaconej kwoty. Pozdrawiam, Bożena Krawczyk | escalated/refund_needs_approval
orderInTime | pl | Przed chwilą kupiłem i już widzę, że to był błąd. Jak nie oddacie pieniędzy za {o1}, to zgłaszam w banku chargeback i sami mi je ściągną. | escalated/chargeback_threat
activeRegularUser unverified | pl | hej, a ty to w ogóle człowiek jesteś czy jakiś bot? :D | resolved
activeRegularUser | pl | Szanowni Państwo, po ślubie zmieniłam nazwisko i skrzynkę pocztową. Proszę o przepisanie mojego konta na nowy adres: malwina.zawadzka-lis@onet.pl. Z wyrazami szacunku, Malwina | escalated/account_change_needs_approval
orderInTime | pl | Nie musi mi odpisywać żaden konsultant, automat w zupełności wystarczy: na kiedy będzie {o1}? | awaiting_customer
duplicateCharge | pl | Cześć, coś się u was zacięło przy płatności, bo z karty zeszło mi dwa razy to samo. Zamawiałam jedną sztukę, nie dwie. Sprawdzicie? | escalated/refund_needs_approval
alreadyRefunded | pl | poprosze o zwrot pieniedzy za zamowienie {o1} | resolved
canceledSubscriber | pl | Żona mówi, że już dawno wypisała nas z {p1}, ale ja wolę dmuchać na zimne. Jeżeli to jeszcze działa, proszę to wyłączyć. | resolved
activeHeavyUser | pl | Chcę zrezygnować z subskrypcji {p1}, aplikacja od ostatniej aktualizacji ciągle mi się wysypuje i szkoda moich nerwów. | awaiting_customer
activeRegularUser | pl | Dobry wieczór, chciałbym wypowiedzieć subskrypcję, mam teraz inne zajęcia. >> Tak, biorę tę ofertę | escalated/discount_needs_approval
lateCapturedOrder | pl | gdzie moje zamówienie? miało już być >> zwrot | resolved |  |  | o1
activeHeavyUser add=activeLightUser | pl | Dzień dobry, proszę o anulowanie mojej subskrypcji. Dziękuję, Zdzisław | awaiting_customer
noPurchases | pl | Zastanawiam się nad zakupem. Czy da się z tego korzystać bez internetu, np. w samolocie, i czy zadziała na starym tablecie? | escalated/insufficient_context
lateCapturedOrder | pl | Uprzejmie proszę o informację zwrotną, co się dzieje z {o1}, ponieważ zapowiadany termin już minął. Nadal bardzo na nie czekam. | awaiting_customer
paymentPending | pl | Zapłaciłam, a przy zamówieniu ciągle widnieje „oczekuje”. Co się dzieje z moimi pieniędzmi? | resolved
paymentAuthorized | pl | Bank pokazuje mi blokadę za {o1}. To już pobrane czy tylko zablokowane? | resolved
partiallyRefunded | pl | Dzień dobry, za {o1} wróciła tylko połowa kwoty. Poproszę jeszcze o drugą połowę, bo połowa zadowolenia mi nie wystarcza.\\nPozdrawiam\\nHalina W. | escalated/refund_needs_approval
disputedOrder | pl | mąż mówi że zgłaszał coś w banku, ja się w to nie mieszam. po prostu oddajcie mi pieniądze za {o1} | escalated/dispute_open
expensiveLateOrder | pl | Nie potrzebuję przeprosin ani nowego terminu. Wolę, żeby cała kwota za {o1} wróciła na moje konto. | escalated/refund_needs_approval
frequentRefunder | pl | Wiem, że dwa razy już oddawaliście mi pieniądze i głupio mi znowu pisać, ale {o1} też nie dotarło na czas. Poproszę o zwrot. | escalated/refund_needs_approval
twoLateOrders | pl | Witam, gdzie jest moje zamówienie? >> Chodzi mi o {o1}, o tamto drugie nie pytam. | awaiting_customer
renewalLightlyUsed | pl | Chciałabym anulować subskrypcję, jakoś mnie nie wciągnęła. >> Skoro taniej, to dobrze, przyjmuję ten rabat. | escalated/discount_needs_approval
googleSubscription | pl | mam subke przez google na androidzie, jak sie wypisac? >> znalazłem, dzięki wielkie | resolved
activeLightUser | pl | Proszę anulować moją subskrypcję, przez najbliższe miesiące nie będę miał na nią czasu. >> Skoro jest taka możliwość, to proszę o pauzę. Wrócę po wakacjach. | escalated/insufficient_context
discountedSubscriber | pl | Jestem z Wami od dawna i polecam każdemu. Czy w drodze wyjątku dałoby się dla mnie jeszcze trochę zejść z ceny? Emerytura nie jest z gumy. | escalated/discount_needs_approval
trialingSubscriber | pl | Chcę zrezygnować z subskrypcji, zanim skończy się okres próbny. >> Miło z Waszej strony, ale nie skorzystam. Rezygnuję. | escalated/cancellation_needs_approval
endingSubscriber | pl | Proszę o wypowiedzenie mojej subskrypcji. >> Czyli nic więcej już nie pobierzecie? | resolved
lateCapturedOrder due=none paidmin=30 | pl | Zapłaciłem pół godziny temu za {o1} i nadal nic nie mam. Proszę o zwrot pieniędzy. | awaiting_customer
lateCapturedOrder add=activeRegularUser | pl | Dwie sprawy naraz. Po pierwsze {o1} nie dotarło, termin minął, więc proszę o zwrot pieniędzy. Po drugie proszę anulować moją subskrypcję. Z góry dziękuję, Tomasz | awaiting_customer |  |  | o1
failedOrder | pl | hej, przy {o1} pokazuje mi że zamówienie się nie powiodło. kasę poproszę z powrotem :) | resolved | | | o1
lateCapturedOrder | pl | Dzień dobry, co się dzieje z zamówieniem {o1}? Jeżeli do piątku nie dotrze, będę prosiła o zwrot pieniędzy, ale na razie jeszcze spokojnie czekam.\\nZ poważaniem\\nHalina Wrona | awaiting_customer
deliveredOrder | pl | To, co od Państwa dostałam w ramach {o1}, jest niekompletne i z błędami – połowy po prostu brakuje, a moje imię jest przekręcone. Bardzo proszę o zwrot przynajmniej części kwoty. Zdjęcia mogę dosłać. | escalated/refund_needs_approval
duplicateCharge | pl | czemu ściągnęło mi z konta dwa razy za to samo?? zamawiałem raz!! | escalated/refund_needs_approval
disputedOrder | pl | Reklamację w banku w sprawie {o1} już złożyłam, jest w toku. Byłoby jednak szybciej, gdyby to Państwo oddali mi te pieniądze. Da się tak? | escalated/dispute_open
paymentFailed | pl | Przy {o1} odrzuciło mi płatność, a w historii konta jakieś dziwne rzeczy. Pobraliście te pieniądze czy nie? | resolved
frequentRefunder | pl | {o1} również nie dotarło. Poproszę o zwrot, tak jak poprzednimi razami. Pozdrawiam, Marek | escalated/refund_needs_approval
oldOrder | pl | Robię porządki w wyciągach i wyszło mi, że {o1}, opłacone dobre dwa miesiące temu, nigdy do mnie nie przyszło. Zapomniałem o tym przez przeprowadzkę. Chciałbym odzyskać wpłaconą kwotę. | escalated/refund_needs_approval
lateCapturedOrder | pl | ZŁODZIEJE!!! ODDAWAĆ KASĘ ZA {o1}, BANDA OSZUSTÓW I TYLE | escalated/angry_customer | | | o1
activeLightUser | pl | Dobry wieczór, chciałbym zrezygnować z {p1}, prawie tam nie zaglądam >> A to w takim razie proszę nie kończyć, tylko zawiesić mi to na jakiś czas. Pauza będzie w sam raz. | escalated/insufficient_context
discountedSubscriber | pl | Wyjeżdżam na rok do pracy w Norwegii i chciałabym zakończyć subskrypcję {p1}. Dziękuję za wspólny czas! Ola | escalated/cancellation_needs_approval
activeRegularUser | pl | nie nie, nie rezygnuję z subskrypcji, spokojnie :) pytam tylko czy są teraz u was jakieś kody rabatowe albo zniżka dla studentów | escalated/insufficient_context
activeLightUser unverified | pl | a tak z ciekawości: po drugiej stronie siedzi człowiek czy odpisuje mi automat? | resolved
lateCapturedOrder | pl | Koleżanka z pracy prosiła, żebym sprawdził jej zamówienie, numer {other}. Gdzie ono teraz jest? | awaiting_customer
renewalUsed | pl | Na podstawie art. 17 RODO wnoszę o usunięcie wszystkich moich danych osobowych z Państwa systemów oraz o pisemne potwierdzenie wykonania. Tomasz Zieliński | escalated/privacy_request
trialingSubscriber | pl | nie wiem po co do was piszę.. i tak za chwilę to nie będzie miało znaczenia, nie chcę już żyć, mam wszystko przygotowane na dziś wieczór | escalated/safety
orderInTime | pl | Proszę o informację, na jakim etapie jest moje zamówienie {o1}, bo nie dostałam żadnego powiadomienia. Barbara >> [new] Proszę o informację, na jakim etapie jest moje zamówienie {o1}, bo nie dostałam żadnego powiadomienia. Barbara | duplicate
lateCapturedOrder | pl | Hello, could you tell me where my order {o1} is? >> Przepraszam, po polsku mi łatwiej. Tak, poproszę o zwrot na kartę. | resolved | | | o1
lateCapturedOrder add=orderInTime | pl | Poproszę zwrot za {o1}, nie doszło do mnie na czas. >> I za to drugie, {o2}, tak samo. | awaiting_customer | | | o1
activeRegularUser | pl | Wolałbym o swojej sprawie porozmawiać z żywym człowiekiem, najchętniej telefonicznie. Czy ktoś z zespołu może do mnie oddzwonić? | escalated/human_requested
lateCapturedOrder | pl | OSZUŚCI I ZŁODZIEJE!!! Wzięliście kasę i cisza. ODDAWAĆ PIENIĄDZE, ALE JUŻ! | escalated/angry_customer |  |  | o1
paymentAuthorized | pl | Bank pokazuje blokadę środków za {o1}, a zamówienie stoi w miejscu. Czy te pieniądze już zostały pobrane? >> ok thx | resolved
partiallyRefunded | pl | Dzień dobry,\\notrzymałam zwrot części kwoty za {o1}, za co dziękuję. Uważam jednak, że należy mi się całość, proszę więc o zwrot pozostałej sumy.\\nZ poważaniem\\nHalina Wrona | escalated/refund_needs_approval
lateUnverifiedPayment | pl | Proszę o zwrot pieniędzy za {o1}. Termin minął, towaru nie ma, a mnie przestało już być potrzebne. Tadeusz Lis | escalated/refund_needs_approval
cryptoOrder | pl | Kolega namawia mnie na jakieś reklamacje w banku, ale nie mam takiego zamiaru, zresztą płaciłem krypto. Po prostu zwróćcie mi za {o1}, bo się nie doczekałem. Pozdrawiam, Marek | resolved |  |  | o1
renewalUnused | pl | Na podstawie art. 17 RODO żądam usunięcia wszystkich moich danych osobowych z Państwa systemów oraz potwierdzenia wykonania tej czynności. | escalated/privacy_request
discountedSubscriber | pl | Dzień dobry, nawet z tą zniżką {p1} wychodzi mi za drogo. Proszę o anulowanie subskrypcji. | escalated/cancellation_needs_approval
pastDueSubscriber | pl | Stara karta mi wygasła, a nowej podpinać nie będę. Proszę zakończyć moją subskrypcję {p1}. | escalated/cancellation_needs_approval
noPurchases | pl | Gdzie jest moja przesyłka, numer #ZZ-40417? >> Innego numeru nie mam, kupowałam na pewno u was i z tego samego maila. Gdzie to zamówienie? | escalated/insufficient_context
lateCapturedOrder | pl | Dzień dobry, czekam na swoje zamówienie i nic nie przychodzi, a pieniądze zeszły z konta od razu. Na jakim jest etapie? Zofia Maj >> [new] Dzień dobry, czekam na swoje zamówienie i nic nie przychodzi, a pieniądze zeszły z konta od razu. Na jakim jest etapie? Zofia Maj | duplicate
oldOrder | pl | Straciłem dostęp do starej skrzynki. Proszę zmienić adres e-mail na moim koncie na kowal.nowy@example.pl. Przy okazji proszę o zwrot za {o1}, które nigdy nie przyszło. | escalated/account_change_needs_approval
failedOrder | pl | Dzień dobry, co się dzieje z {o1}? Na stronie widnieje jakiś błąd. >> W takim razie wolę odzyskać pieniądze, dziękuję. | resolved | | | o1
alreadyRefunded | pl | No brawo, po prostu mistrzostwo świata. Ile jeszcze mam czekać, aż oddacie mi pieniądze za {o1}?! | resolved
frequentRefunder | pl | Wiem, że już dwa razy mi zwracaliście i jest mi głupio, ale {o1} też się spóźnia. Da się znowu odzyskać kasę? | escalated/refund_needs_approval
trialingSubscriber | pl | Okres próbny leci, a ja jednak rezygnuję z {p1}, proszę wyłączyć >> Dobra, przekonaliście mnie, biorę tę zniżkę | escalated/discount_needs_approval
lateCapturedOrder phone | pl | hej, gdzie moje zamówienie >> numer {o1}, a na jaki mail było to już nie pamiętam | escalated/insufficient_context
lateCapturedOrder | pl | Dzień dobry,\\nzamówiłam u Państwa prezent dla wnuczki, na potwierdzeniu stoi „{o1}”. Termin już minął, a ja nic nie dostałam. Proszę o zwrot całej kwoty.\\nZ poważaniem\\nHalina Wrona >> Dziękuję bardzo. A ile to zwykle trwa, zanim bank mi to zaksięguje? | resolved | | | o1
twoLateOrders | pl | oddajcie kase bo nie przyszlo to co kupilem >> no za jedno i drugie, oba spóźnione | resolved | | | o1,o2
lateCapturedOrder add=expensiveLateOrder | pl | Dobry wieczór, jedno z moich zamówień miało już być, a go nie ma. Chciałbym odzyskać za nie pieniądze. Tomasz >> Chodzi o to tańsze. Na droższe jeszcze spokojnie poczekam. | resolved | | | o1
orderInTime | pl | Parę minut temu zapłaciłam i od razu pożałowałam. Da się to odkręcić i dostać pieniądze z powrotem? >> No dobrze, skoro to już w robocie, to niech będzie. Poczekam. | resolved
deliveredOrder | pl | Witam, gdzie jest moje zamówienie? Numer ({o1}), o ile dobrze przepisałam. >> A, to wszystko jasne, mąż odebrał i słowem nie pisnął. Nic już nie trzeba, przepraszam za zamieszanie! | resolved
failedDelivery | pl | Co słychać z moim zamówieniem nr:{o1}? >> Powtórka nic mi nie da, urodziny syna już były. Wolę, żeby moje złotówki po prostu do mnie wróciły. | resolved | | | o1
paymentPending | pl | zapłaciłem, a w zamówieniu dalej widnieje że czeka na płatność. pobraliście te pieniądze czy mam płacić jeszcze raz | resolved
duplicateCharge | pl | Szanowni Państwo, na wyciągu widzę dwa obciążenia na tę samą kwotę, w odstępie kilku minut, a kupowałem jedną rzecz i jeden raz. Proszę o zwrot tego drugiego.\\nMarek Dudziński | escalated/refund_needs_approval
disputedOrder | pl | Sprzeciw do tej płatności ({o1}) złożyłam już w banku, ale koleżanka mówi, że z Wami pójdzie szybciej. Czy mogliby Państwo sami przelać mi te pieniądze? | escalated/dispute_open
frequentRefunder | pl | Dzień dobry, {o1} do mnie nie doszło. Poproszę o zwrot, tak samo jak przy poprzednich. Ania | escalated/refund_needs_approval
oldOrder | pl | Robiłem porządki w poczcie i wyszło mi, że rzecz z zamówienia {o1}, kupiona ładnych parę miesięcy temu, nigdy do mnie nie trafiła. Wtedy machnąłem ręką, ale dziś jednak prosiłbym o oddanie pieniędzy. Kłaniam się, Zbigniew | escalated/refund_needs_approval
appleSubscription | pl | Subskrypcję mam przez iPhone'a, chcę ją wyłączyć, tylko nigdzie nie widzę guzika. >> A za ostatnie pobranie oddacie mi pieniądze? Prawie nie korzystałam. | resolved
activeHeavyUser | pl | Z bólem serca, ale rezygnuję z {p1}. Lubię to, tylko dla mojej emerytury zrobiło się za drogo. >> No, za takie pieniądze to mogę zostać. Proszę mi tak ustawić. | escalated/discount_needs_approval
activeLightUser | pl | Proszę o rezygnację z {p1}, zaglądam tam raz na ruski rok. >> Przemyślałam i niech wszystko zostanie po staremu, bez żadnych zniżek, przerw i darmowych dni. Proszę niczego nie zmieniać. | resolved
trialingSubscriber | pl | hejka, do kiedy mam ten okres próbny i czy potem samo ściągnie z karty? >> aha ok. to proszę mnie wypisać zanim cokolwiek się pobierze | awaiting_customer
endingSubscriber | pl | Subskrypcję już wypowiedziałem. Czy mam się jeszcze spodziewać jakiegoś pobrania z karty? >> Dziękuję. A z ciekawości: piszę z człowiekiem czy z maszyną? | resolved
canceledSubscriber | pl | Dwie sprawy. Po pierwsze zmieniłam pocztę i proszę przepisać moje konto na k.maj.nowa@example.org. Po drugie: czy moja subskrypcja na pewno jest już zamknięta?\\nKarolina Maj | escalated/account_change_needs_approval
lateCapturedOrder unverified | pl | Dzień dobry, chciałbym wiedzieć, co się dzieje z zamówieniem {o1} i kiedy je dostanę. | escalated/identity_unverified
failedOrder | pl | Czytam, że zamówienie się nie powiodło, a pieniądze poszły. Nie będę się kłócić: albo je oddajecie, albo jeszcze dziś klikam w aplikacji banku „reklamuj transakcję” i sam je sobie ściągnę z powrotem. | escalated/chargeback_threat | | | o1
noPurchases | pl | Dzień dobry, kiedy dotrze moje zamówienie? Zapisałam sobie numer #ZZ-40417. | awaiting_customer
failedOrder | pl | Dzień dobry, proszę o zwrot pieniędzy za zamówienie {o1}. Pozdrawiam, Halina | resolved |  |  | o1
lateCapturedOrder | pl | hej, gdzie moje zamowienie? >> dobra, to poczekam jeszcze, nie pali się. dzięki | resolved
lateCapturedOrder | pl | Witam, zamawiałam u Państwa prezent dla teścia i do tej pory cisza, a imieniny dziś wieczorem. Co się z tym dzieje? >> No to już nie zdążymy, poproszę jednak o zwrot na kartę. | resolved |  |  | o1
twoLateOrders | pl | Dzień dobry, mam u was dwa zamówienia. Za {o1} proszę oddać pieniądze, bo już mi niepotrzebne, a na {o2} nadal czekam – kiedy będzie? | awaiting_customer |  |  | o1
orderInTime | pl | Ojej, przed chwilą kliknęłam i zapłaciłam, a mąż mówi, że kupił to samo w zeszłym tygodniu 🙈 da się to cofnąć i odzyskać pieniądze? | awaiting_customer
deliveredOrder | pl | Dzień dobry, jaki jest status mojego zamówienia? >> Ale u mnie nic nie ma! Sprawdziłem pocztę, spam, pytałem żonę. Nie otrzymałem tego. | escalated/insufficient_context
paymentAuthorized | pl | Cześć, bank pokazuje mi blokadę środków na waszą firmę, a w historii operacji nic nie ma. Czy te pieniądze zostały pobrane? | resolved
paymentFailed | pl | Przy płaceniu wyskoczyło, że karta odrzucona. Wolę zapytać zanim spróbuję drugi raz - czy coś mi jednak zeszło z konta? | resolved
oldOrder | pl | Dzień dobry,\\nporządkuję stare maile i widzę, że zamówienie {o1} nigdy do mnie nie dotarło. Bardzo proszę o zwrot wpłaconej kwoty.\\nZ poważaniem\\nZbigniew Wrona | escalated/refund_needs_approval
partiallyRefunded | pl | Witam, dostałem z powrotem tylko połowę za {o1}, a chciałbym odzyskać całość. Proszę o przelanie reszty. | escalated/refund_needs_approval
disputedOrder | pl | Dzień dobry, zamówienie {o1} nie przyszło, w banku już złożyłam reklamację tej płatności. Może szybciej będzie, jak po prostu oddacie mi pieniądze od siebie? | escalated/dispute_open
activeRegularUser | pl | chciałbym zakończyć subskrypcje, jak to zrobić albo możecie to zrobić za mnie? | awaiting_customer
discountedSubscriber | pl | Dzień dobry, proszę wypowiedzieć moją subskrypcję {p1}. Przeniosłam się do konkurencji, bo koleżanki tam są i razem nam raźniej. Dziękuję za wszystko, Beata | escalated/cancellation_needs_approval
trialingSubscriber | pl | Mam okres próbny i chcę zrezygnować, zanim ściągnie mi pieniądze. Jak na moje oczy to trochę za trudne. >> Dziękuję, miło z Państwa strony, ale jednak rezygnuję. Proszę to anulować. | escalated/cancellation_needs_approval
googleSubscription | pl | Córka wzięła abonament przez mój telefon ze sklepu Play i pobrało mi z konta. Czy mogę dostać te pieniądze z powrotem? >> Aha, rozumiem, to zaraz tam poszukam. Dziękuję za pomoc! | resolved
renewalUsed | pl | Hej, odnowiło mi się parę dni temu a chciałem to wcześniej wyłączyć, wyleciało mi z głowy przez przeprowadzkę. Zamknijcie proszę subskrypcję i zwróćcie za ostatnie pobranie, ok? Kamil | escalated/refund_needs_approval
activeHeavyUser | pl | Chcę zrezygnować z subskrypcji, cena mnie dobija, a podwyżki teraz wszędzie. >> no dobra, z taką zniżką to mogę zostać, biorę | escalated/discount_needs_approval
deliveredOrder | pl | To nie jest warte tych pieniędzy. Albo oddajecie za {o1}, albo dzwonię do banku i cofam płatność, robiłem to już nie raz. | escalated/chargeback_threat
lateCapturedOrder | pl | Dzień dobry, czy mógłbym prosić o kontakt z konsultantem? Mam kilka spraw i wolałbym je omówić z człowiekiem. | escalated/human_requested
lateUnverifiedPayment | pl | Witam serdecznie, zamówienie {o1} miało już dawno być, a nie ma. Rezygnuję z niego, proszę zwrócić to, co zapłaciłam. Miłego dnia, Jadwiga | escalated/refund_needs_approval
lateCapturedOrder | pl | hej, kasa za {o1} z powrotem na kartę poproszę, nic nie doszło a termin już minął, szkoda czekać >> o, szybko poszło, dzięki! | resolved |  |  | o1
alreadyRefunded | pl | Dzień dobry, zaglądam na konto codziennie rano przy kawie i dalej pusto. Ten zwrot za {o1} to w ogóle wyszedł od Państwa? Ile się na to czeka? Halina | resolved
paymentPending | pl | zapłaciłem niedawno ale przy zamówieniu cały czas "oczekuje". mam płacić drugi raz czy zostawić? boję się że zejdzie podwójnie >> aha, rozumiem, czyli spokojnie. dziękuję za wyjaśnienie | resolved
paymentFailed | pl | Wyskoczył mi czerwony komunikat, że płatność odrzucona. Ściągnęliście coś z konta czy nie? Do wypłaty zostało mi 60 zł, więc wolę wiedzieć :) | resolved
partiallyRefunded | pl | Za {o1} wróciła do mnie tylko część pieniędzy. Dziękuję i za to, jednak proszę jeszcze o dopłacenie brakującej reszty, tak żeby wyszła cała kwota. | escalated/refund_needs_approval
expensiveLateOrder | pl | Szanowni Państwo,\\nw sobotę rodzice mieli złote gody, zjechała się cała rodzina, nawet wujek z Kanady. {o1} miało być gwoździem programu i niestety nie dotarło na czas, więc złożyliśmy się w ostatniej chwili na kosz upominkowy. W tej sytuacji zamówienie nie jest mi już do niczego potrzebne i proszę o przelanie całej wpłaconej kwoty z powrotem. Rozumiem, że takie rzeczy robi się dokładnie i że mogło coś wypaść po drodze. Impreza i tak się udała, mama tańczyła do drugiej w nocy.\\nZ poważaniem\\nMariusz K. | escalated/refund_needs_approval
frequentRefunder | pl | znowu ja xd {o1} też się nie pojawiło, to tak jak poprzednio, oddajcie mi za nie pieniążki | escalated/refund_needs_approval
googleSubscription | pl | Pobrało mi za subskrypcję, a chciałam ją tylko wypróbować na tym nowym Samsungu. Czy mogłabym dostać z powrotem to, co zeszło? | resolved
trialingSubscriber | pl | Próbuję od paru dni i to nie moja bajka, proszę mnie wypisać z tej subskrypcji zanim zacznie się płacenie >> Miło z waszej strony, ale nie dam się skusić. Zamykamy temat, wypiszcie mnie. | escalated/cancellation_needs_approval
pastDueSubscriber | pl | Karta mi wygasła i w sumie dobrze się złożyło, bo nie zamierzam tego dalej opłacać. Skasujcie abonament. | escalated/cancellation_needs_approval
renewalLightlyUsed | pl | wlazłem tam dosłownie ze dwa razy od odnowienia, bo siedzę na budowie w Norwegii i zasięg jest jak w lesie. da radę odzyskać to, co ostatnio pobraliście za {p1}? | escalated/refund_needs_approval
oldOrder | pl | Porządkuję stare maile i trafiłam na {o1} sprzed ponad dwóch miesięcy. Nigdy tego nie dostałam, wyleciało mi z głowy przez przeprowadzkę. Proszę o zwrot zapłaconej sumy. | escalated/refund_needs_approval
orderInTime | pl | ojej kliknęłam przed chwilą i zapłaciłam za {o1} a to nie to co chciałam!! da się wycofać i dostać pieniądze na konto? | awaiting_customer
lateCapturedOrder | pl | Synu drogi albo córko, nie wiem kto tam siedzi, ja tylko pytam kiedy przyjdzie to moje zamówienie, bo sąsiadka już dwa razy pytała >> A to jak się tak ślimaczy, to niech mi to, co zapłaciłem, wróci na kartę i będzie spokój | resolved |  |  | o1
failedDelivery | pl | {o1} nie ma i nie ma. Zwróćcie mi pieniądze, a jak nie, to odkręcę tę płatność przez swój bank, robiłem to już z innym sklepem i zadziałało. | escalated/chargeback_threat |  |  | o1
lateCapturedOrder | pl | Proszę o zwrot za {o1}, bo się spóźnia, a ja jutro wyjeżdżam do sanatorium. I niech jeszcze zadzwoni do mnie ktoś od was, żywy człowiek, bo pisać na tym ekraniku to dla mnie męka. | escalated/human_requested |  |  | o1
activeHeavyUser | pl | Kończę z {p1}. Bez rabatów, bez gratisów, bez pytań dlaczego, po prostu anulujcie. | escalated/cancellation_needs_approval
orderInTime | pl | kupione przed momentem, kiedy to dostanę? >> a dobra, to sobie poczekam, dzięki wielkie | resolved
activeRegularUser | pl | Cześć, chcę zrezygnować z subskrypcji. Zaczęłam chodzić na zajęcia stacjonarne i nie mam głowy do dwóch rzeczy naraz >> No dobrze, przekonaliście mnie. Za taką obniżoną cenę jeszcze chwilę z wami pobędę, niech będzie | escalated/discount_needs_approval
deliveredOrder | pl | W mailu stoi, że {o1} dostarczone. Sprawdziłem wszystko, spam też, żona też patrzyła i nic takiego do nas nie dotarło. Gdzie to jest? | escalated/insufficient_context
lateCapturedOrder add=orderInTime | pl | Dzień dobry, mam u was dwa zamówienia i z każdym inną sprawę. Starsze, {o1}, powinno już u mnie być, a nie ma, więc dziękuję, pieniądze za nie proszę oddać. To świeże, {o2}, zostawiamy, tylko napiszcie, na kiedy będzie gotowe. Renata z Tarnowa | awaiting_customer |  |  | o1
lateCapturedOrder | pl | Dzień dobry, szwagier namawia mnie, żebym leciał z tym do banku i reklamować płatność, ale ja tak nie robię i nie zamierzam. Po ludzku proszę: {o1} nie dotarło, oddajcie mi, co zapłaciłem, i rozstańmy się w zgodzie. Zdzisław | resolved |  |  | o1
failedDelivery | pl | hej co z moim zamówieniem? mialo byc i cisza >> to ja juz wole zwrot kasy, dzieki | resolved | | | o1
failedOrder | pl | Dzień dobry, przy zamówieniu {o1} wyświetla mi się, że się nie powiodło, a pieniądze zeszły z konta. Proszę o ich zwrot. Pozdrawiam, Halina Wrona | resolved | | | o1
expensiveLateOrder | pl | Szanowni Państwo,\\ntermin realizacji {o1} minął, niczego nie otrzymałem, a kwota nie jest mała. Rezygnuję z zakupu i proszę o oddanie całej wpłaty.\\nZ poważaniem,\\nTadeusz Lis | escalated/refund_needs_approval
cryptoOrder | pl | siema, płaciłem krypto za {o1}, nic nie przyszło do tej pory, oddajcie mi to proszę | resolved | | | o1
oldOrder | pl | Dzień dobry, porządkuję wydatki i widzę, że zamówienie {o1} sprzed kilku miesięcy chyba nigdy do mnie nie dotarło. Czy mogę dostać za nie zwrot? | escalated/refund_needs_approval
frequentRefunder | pl | znowu to samo, {o1} nie dotarło na czas. proszę o przelanie mi z powrotem tego co zapłaciłam | escalated/refund_needs_approval
paymentAuthorized | pl | Dobry wieczór, w aplikacji banku mam blokadę środków na Państwa rzecz i nie wiem, czy to już pobrane, czy jeszcze nie. Co się z tym dzieje? | resolved
paymentFailed | pl | nie przeszła mi płatność kartą, czy coś mi jednak ściągnęliście? >> ok dzięki, spróbuję później inną kartą | resolved
deliveredOrder | pl | Witam, czy {o1} zostało już dostarczone? Byłam na urlopie i straciłam rachubę. Ania | resolved
activeRegularUser | pl | Dzień dobry, chciałbym zrezygnować z subskrypcji. Pozdrawiam, Marek >> Dziękuję za propozycję, ale nie skorzystam. Proszę po prostu zakończyć subskrypcję. | escalated/cancellation_needs_approval
discountedSubscriber | pl | chce wypisac sie z abonamentu, przerzucam sie na inna apke | escalated/cancellation_needs_approval
pastDueSubscriber | pl | Widzę, że ostatnia opłata za abonament nie przeszła. To dobry moment, żeby to zamknąć, proszę o wypowiedzenie mojej subskrypcji. | escalated/cancellation_needs_approval
googleSubscription | pl | zapomniałem wyłączyć odnawianie i pobrało mi za kolejny okres :( da się to cofnąć i dostać kasę z powrotem? | resolved
endingSubscriber | pl | Proszę o anulowanie mojego abonamentu, nie będę go już potrzebować. Krystyna M. | resolved
renewalLightlyUsed | pl | Dzień dobry, przedwczoraj odnowiła mi się subskrypcja, a nie zauważyłam przypomnienia. Zajrzałam od tego czasu może dwa razy. Proszę o zwrot tej opłaty. | escalated/refund_needs_approval
lateCapturedOrder | pl | Gdzie jest {o1}? I bardzo proszę, niech odpisze mi żywy człowiek, a nie automat, chcę porozmawiać z konsultantem. | escalated/human_requested
lateCapturedOrder | pl | Czekam, czekam i nic. Żądam zwrotu pieniędzy za {o1}, inaczej składam w banku wniosek o chargeback i sami mi to zabiorą z waszego konta. | escalated/chargeback_threat | | | o1
lateCapturedOrder unverified | pl | dzień dobry, zamówienie {o1} nie dotarło, proszę o zwrot pieniędzy na kartę | escalated/identity_unverified
`;
