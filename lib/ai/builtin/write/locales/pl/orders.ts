import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    'Zwrot całej kwoty za zamówienie {order} jest zlecony: {amount}. Pieniądze wracają tą samą metodą płatności; bank zwykle księguje je w ciągu 5–10 dni roboczych.',
    'Pieniądze za zamówienie {order} zostały w całości zwrócone: {amount}, na kartę lub konto, z którego wyszła płatność. Zależnie od banku będzie to widać po 5–10 dniach roboczych.',
    'Pełna kwota za zamówienie {order}, czyli {amount}, została odesłana pierwotną metodą płatności. Na wyciągu pojawia się zwykle po 5–10 dniach roboczych.',
    'Zwróciliśmy {amount} za zamówienie {order} w ten sam sposób, w jaki wpłynęła płatność. Do zaksięgowania mija zwykle 5–10 dni roboczych.',
  ],
  refund_unconfirmed: [
    'Zwrot {amount} za zamówienie {order} został rozpoczęty, ale system płatności jeszcze go nie potwierdził. Sprawdzi to pracownik i potwierdzi tutaj.',
    'Zwrot za zamówienie {order} ({amount}) jest rozpoczęty i czeka na potwierdzenie. Pracownik sprawdzi wynik i da tu znać.',
    'Za zamówienie {order} wysłano zlecenie zwrotu na {amount}. Nie ma jeszcze odpowiedzi systemu płatności, więc nie powiem, że to załatwione; pracownik tego pilnuje i napisze.',
  ],
  order_started: [
    'Zamówienie {order} jest w realizacji, termin: {due}.',
    'Zamówienie {order} przebiega zgodnie z planem. Termin to {due}.',
    'Trwa praca nad zamówieniem {order}; powinno być gotowe {due}.',
  ],
  order_waiting: [
    'Zamówienie {order} jest opłacone i czeka w kolejce. Termin: {due}.',
    'Płatność za zamówienie {order} dotarła, realizacja jeszcze się nie zaczęła. Termin to {due}, więc jest jeszcze czas.',
    'Zamówienie {order} jest potwierdzone i czeka na swoją kolej; termin: {due}.',
  ],
  in_time_later: [
    'Jeśli do tego czasu go nie będzie, proszę napisać, sprawdzę ponownie.',
    'Gdyby termin minął bez dostawy, proszę tu odpisać, a ja sprawdzę to jeszcze raz.',
    'Jeśli termin minie i nic nie dotrze, wystarczy krótka wiadomość.',
  ],
  in_time_refund: [
    'Ponieważ termin jeszcze nie minął, nie mogę teraz zwrócić pieniędzy. Jeśli do tego czasu zamówienia nie będzie, proszę napisać, a ja ponownie sprawdzę kwestię zwrotu.',
    'Dopóki zamówienie jest w terminie, zwrot nie jest możliwy. Gdyby termin minął bez dostawy, proszę tu odpisać, a ja znów sprawdzę, co da się zrobić.',
    'Zwrotu na razie nie ma, bo zamówienie nie jest spóźnione. Gdy termin minie i nic nie dotrze, proszę o wiadomość, sprawdzę to od nowa.',
  ],
  order_late: [
    'Zamówienie {order} miało termin {due} i nie zostało dostarczone.',
    'Zamówienie {order} powinno było dotrzeć {due}; jest spóźnione.',
    'Termin zamówienia {order} minął {due}.',
    'Według naszych danych termin zamówienia {order} upłynął {due}, a ono jest nadal otwarte.',
  ],
  order_late_undated: [
    'Zamówienie {order} jest opłacone, ale nie dotarło w zwykłym czasie.',
    'Płatność za zamówienie {order} dotarła, a samo zamówienie się spóźnia.',
    'Zamówienie {order} trwa dłużej, niż powinno: jest opłacone i nadal otwarte.',
  ],
  order_failed: [
    'Zamówienia {order} nie udało się zrealizować.',
    'Dostawa zamówienia {order} nie powiodła się.',
    'Zamówienie {order} zatrzymało się z błędem i nie zostało dostarczone.',
  ],
  failure_reason: ['Zapisany powód: „{reason}”.', 'System podaje: „{reason}”.'],
  late_question: [
    'Czy mam zwrócić całą kwotę {amount}? Wystarczy odpisać „{yes}”, a zrobię to od razu. Jeśli lepsza będzie ponowna dostawa, proszę o znak, przekażę to pracownikowi.',
    'Czy oddać {amount}? Po odpowiedzi „{yes}” zwrot ruszy natychmiast. Jeśli wolą Państwo ponowną dostawę, zajmie się nią pracownik.',
    'Mogę zwrócić pełną kwotę, {amount}: proszę odpisać „{yes}” i gotowe. A może wysłać jeszcze raz? Wtedy przekażę to pracownikowi.',
    'Czy życzą sobie Państwo pełnego zwrotu, {amount}? Odpowiedź „{yes}” wystarczy, zlecę go zaraz. O nowej próbie dostawy proszę napisać, zorganizuje ją pracownik.',
  ],
  payment_pending: [
    'Płatność {amount} za zamówienie {order} jeszcze nie przeszła, więc nic nie zostało pobrane. Po potwierdzeniu zamówienie ruszy dalej.',
    'Przy zamówieniu {order} płatność {amount} nadal czeka: nic nie pobrano. Po potwierdzeniu wszystko potoczy się samo.',
    'Płatność {amount} za zamówienie {order} czeka na potwierdzenie banku. Pieniądze nie zostały pobrane.',
  ],
  payment_failed: [
    'Płatność {amount} za zamówienie {order} nie powiodła się, więc nic nie pobrano. Jeśli bank pokazuje blokadę, sam ją zdejmie. Zamówienie można złożyć ponownie tą samą lub inną kartą.',
    'Za zamówienie {order} nic nie pobrano: płatność {amount} nie doszła do skutku. Zablokowaną kwotę zwolni bank. Aby spróbować znowu, wystarczy złożyć zamówienie ponownie.',
    'Za zamówienie {order} nie pobrano pieniędzy; płatność {amount} została odrzucona. Ewentualną blokadę anuluje bank.',
  ],
  payment_on_hold: [
    'Kwota {amount} za zamówienie {order} jest tylko zablokowana na karcie, nie pobrana. Jeśli zamówienie nie dojdzie do skutku, bank sam ją zwolni.',
    'Przy zamówieniu {order} bank blokuje {amount}; pieniądze nie zostały pobrane. Bank zdejmuje taką blokadę zwykle w kilka dni.',
    'To, co widać przy zamówieniu {order}, to blokada na {amount}, a nie pobranie. Jeśli nie pobierzemy płatności, bank ją anuluje.',
  ],
  already_refunded: [
    'Za zamówienie {order} zwrot już był: {amount}, data: {date}, na użytą metodę płatności. Banki zwykle pokazują go po 5–10 dniach roboczych.',
    'Widzę zwrot {amount} za zamówienie {order}, z dnia {date}. Trafia na pierwotną metodę płatności i może potrwać 5–10 dni roboczych.',
    'Kwota {amount} za zamówienie {order} została odesłana {date}. Jeśli jej jeszcze nie widać, bank potrzebuje zwykle 5–10 dni roboczych.',
    'Jest już zwrot za zamówienie {order}: {amount}, wysłany {date}. Zwykle widać go 5–10 dni roboczych później.',
  ],
  already_refunded_pending: [
    'Zwrot {amount} za zamówienie {order} rozpoczęto {date} i nadal trwa. Potem bank potrzebuje zwykle 5–10 dni roboczych.',
    'Zwrot za zamówienie {order} jest w drodze: {amount}, rozpoczęty {date}. Zazwyczaj dociera 5–10 dni roboczych później.',
    'Widzę niezakończony zwrot za zamówienie {order}: {amount}, z dnia {date}. Do zaksięgowania mija 5–10 dni roboczych.',
  ],
  refund_recorded: [
    'Pieniądze za zamówienie {order} zostały już w całości zwrócone, tą samą metodą płatności. Od tego dnia bank potrzebuje zwykle 5–10 dni roboczych.',
    'Widzę, że zwrot za zamówienie {order} jest zrobiony. Pieniądze wracają pierwotną metodą płatności; proszę liczyć 5–10 dni roboczych od zwrotu.',
    'Zwrot za zamówienie {order} już wykonano. Jeśli go nie widać, bank potrzebuje na to 5–10 dni roboczych.',
  ],
  charge_explained: [
    'Obciążenie na {amount} z dnia {date} dotyczy zamówienia {order}.',
    'To zamówienie {order}: {amount}, opłacone {date}.',
    'Za zamówienie {order} pobrano {amount}, data: {date}.',
  ],
  charge_plan: ['Należy do subskrypcji „{plan}”.', 'To płatność za subskrypcję „{plan}”.'],
  charge_doubt: [
    'Jeśli nadal wygląda obco, proszę dać znać, obejrzy to człowiek.',
    'Wciąż nic to nie mówi? Proszę napisać, sprawdzi to pracownik.',
  ],
  charged_once: [
    'W naszych danych jest jedno obciążenie za zamówienie {order}: {amount}, {date}. Druga pozycja w banku to często blokada, która znika sama. Jeśli zostanie, proszę o zrzut ekranu albo jej datę.',
    'Widzę dokładnie jedną płatność za zamówienie {order}: {amount}, {date}. Drugi wpis może być blokadą, którą bank anuluje. Jeśli nie zniknie, przyda się zrzut ekranu albo data.',
    'Za zamówienie {order} pobrano raz: {amount}, {date}. Drugi wpis to prawie zawsze blokada i po kilku dniach go nie ma. Jeśli będzie inaczej, pomoże zrzut ekranu lub data.',
  ],
  order_delivered: [
    'Zamówienie {order} jest oznaczone jako dostarczone {due}.',
    'Według naszych danych zamówienie {order} dostarczono {due}.',
    'Dostawa zamówienia {order} odbyła się {due}.',
  ],
  order_delivered_undated: [
    'Zamówienie {order} jest oznaczone jako dostarczone.',
    'Według naszych danych zamówienie {order} dostarczono.',
    'Dostawa zamówienia {order} jest odnotowana.',
  ],
  order_canceled: [
    'Zamówienie {order} zostało anulowane, nic więcej nie będzie dostarczone.',
    'Widzę, że zamówienie {order} jest anulowane; dostawy nie będzie.',
    'Zamówienie {order} nie jest już aktywne: zostało anulowane.',
  ],
  ask_refund_choice: [
    'Żebym się nie pomylił: odpowiedź „{yes}” to zwrot pieniędzy, a jeśli lepsza będzie ponowna wysyłka, proszę o tym napisać.',
    'Nie mam pewności, co będzie lepsze: „{yes}”, czyli zwrot, czy ponowna wysyłka?',
  ],
  refund_not_asked_again: [
    'Dobrze, zamówienie {order} zostaje, bez zwrotu. W razie zmiany zdania proszę napisać.',
    'W porządku, czyli bez zwrotu za zamówienie {order}. Gdyby decyzja się zmieniła, proszę o znak tutaj.',
    'Rozumiem, zostawiam zamówienie {order} tak, jak jest. Jeśli pieniądze jednak będą potrzebne, wystarczy wiadomość.',
  ],
  refund_declined_delivered: [
    'Sprawdziliśmy prośbę o zamówienie {order} ({amount}). Zostało dostarczone, dlatego nie możemy zwrócić pieniędzy. Jeśli coś jest z nim nie tak, proszę to opisać, a sprawdzimy.',
    'Zwrot {amount} za zamówienie {order} nie jest możliwy, bo zostało dostarczone. Jeśli było wadliwe lub niepełne, proszę napisać, co było nie tak.',
  ],
  refund_declined_used: [
    'Sprawdziliśmy zamówienie {order}. Po zapłacie było używane, dlatego nie możemy zwrócić {amount}.',
    'Zamówienie {order} było używane po zapłacie; z tego powodu zwrot {amount} nie jest możliwy.',
  ],
  refund_declined_too_old: [
    'Sprawdziliśmy zamówienie {order}. Od płatności {amount} minęło zbyt wiele czasu na zwrot.',
    'Termin zwrotu za zamówienie {order} minął, nie możemy już oddać {amount}.',
  ],
  refund_declined_policy: [
    'Zamówienie {order} zostało dokładnie sprawdzone: według naszych zasad nie możemy zwrócić {amount}.',
    'Pracownik sprawdził zamówienie {order}; nasze zasady nie pozwalają zwrócić {amount}. Jeśli czegoś nie wiemy, proszę napisać.',
  ],
};
