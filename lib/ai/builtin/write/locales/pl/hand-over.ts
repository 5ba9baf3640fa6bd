import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'O takim zwrocie musi zdecydować człowiek, dlatego prośba jest u pracownika.',
    'Prośbę o zwrot ma teraz pracownik, który ją sprawdzi i zdecyduje.',
    'Tego zwrotu nie mogę rozstrzygnąć bez pracownika. Ma on już wszystkie dane.',
  ],
  refund_review_order: [
    'O zwrocie za zamówienie {order} musi zdecydować człowiek, dlatego prośba jest u pracownika.',
    'Prośbę o zwrot za zamówienie {order} ma teraz pracownik, który ją sprawdzi i zdecyduje.',
    'Zwrotu za zamówienie {order} nie mogę rozstrzygnąć bez pracownika. Ma on już wszystkie dane.',
  ],
  duplicate_charge: [
    'Rzeczywiście wygląda to na podwójne obciążenie. Pracownik sprawdzi obie płatności i zdecyduje o drugiej.',
    'Widzę dwie takie same płatności. Ma je pracownik do sprawdzenia z wyższym priorytetem.',
  ],
  partial_refund_review: [
    'Część kwoty już zwrócono, więc resztę musi sprawdzić człowiek. Sprawa jest u pracownika.',
    'Ile można tu zwrócić, zdecyduje pracownik; ma wszystkie dane.',
  ],
  partial_refund_review_order: [
    'Za zamówienie {order} zwrócono już część kwoty, więc resztę musi sprawdzić człowiek. Sprawa jest u pracownika.',
    'O reszcie kwoty za zamówienie {order} zdecyduje pracownik; ma wszystkie dane.',
  ],
  cancellation: [
    'Rezygnacja jest przekazana pracownikowi, który ją potwierdzi.',
    'Rezygnacją zajmuje się pracownik, dokończy ją i da znać.',
  ],
  discount: [
    'O zniżce poza ogólnymi ofertami decyduje człowiek. Prośba jest u pracownika.',
    'Prośba o lepszą cenę czeka na decyzję pracownika.',
  ],
  trial: [
    'Darmowe dni zatwierdza człowiek. Prośba jest u pracownika.',
    'Prośba o darmowe dni czeka na decyzję pracownika.',
  ],
  email_change: [
    'Adres e-mail konta zmienia człowiek, dla bezpieczeństwa. Prośba jest u pracownika.',
    'Prośba o zmianę adresu jest u pracownika; dopóki jej nie sprawdzi, obowiązuje obecny adres.',
  ],
  privacy: [
    'Prośba dotycząca danych osobowych jest u odpowiedzialnego pracownika.',
    'Prośbami o dane osobowe zajmuje się człowiek. Ta jest już przekazana.',
  ],
  person_asked: [
    'Oczywiście, dalej odpowie pracownik.',
    'Dobrze. Rozmowa jest przekazana człowiekowi z zespołu.',
    'Żaden problem, przekazuję sprawę pracownikowi.',
  ],
  complaint: [
    'Sprawa jest u pracownika, który osobiście przyjrzy się całości.',
    'To powinien zobaczyć człowiek, dlatego sprawa z wysokim priorytetem jest u pracownika.',
  ],
  chargeback: [
    'Oczywiście można zwrócić się do banku. Sprawa jest jako pilna u pracownika, żeby wyjaśnić ją bezpośrednio.',
    'Kontakt z bankiem to Państwa prawo. Pracownik patrzy na sprawę z najwyższym priorytetem.',
  ],
  dispute: [
    'Dla tej płatności trwa spór w banku, więc teraz decyduje bank i nie możemy wypłacić jej równolegle. Sprawę ogląda pracownik.',
    'Bank już bada tę płatność. Dopóki to trwa, nie możemy jej dodatkowo zwrócić; sprawę prowadzi pracownik.',
  ],
  delivery_check: [
    'U nas zapisana jest dostawa, a z wiadomości wynika, że nic nie dotarło. Pracownik sprawdzi potwierdzenie dostawy.',
    'Zamówienie figuruje jako dostarczone, więc trzeba dokładniej sprawdzić, co się stało. Zajmie się tym pracownik.',
  ],
  delivery_check_order: [
    'Zamówienie {order} jest u nas oznaczone jako dostarczone, a z wiadomości wynika, że nie dotarło. Pracownik sprawdzi potwierdzenie dostawy.',
    'Przy zamówieniu {order} wiadomość i nasze dane się różnią; pracownik ustali dlaczego.',
  ],
  late_order: [
    'Zamówienie nie zostało jeszcze dostarczone, choć powinno już dotrzeć; przepraszam. Zajmuje się tym teraz pracownik.',
    'To powinno już dotrzeć, a nie dotarło; bardzo przepraszam. Dalej zajmie się tym pracownik.',
  ],
  late_order_order: [
    'Zamówienie {order} nie zostało jeszcze dostarczone, choć powinno już dotrzeć; przepraszam. Zajmuje się nim teraz pracownik.',
    'Zamówienie {order} powinno już dotrzeć, a nie dotarło; bardzo przepraszam. Dalej zajmie się nim pracownik.',
  ],
  redelivery: [
    'Prośba o ponowną dostawę jest u pracownika, zobaczy on, co da się zrobić.',
    'Ponowną dostawę organizuje człowiek. Prośbę ma pracownik.',
  ],
  redelivery_order: [
    'Prośba o ponowną dostawę zamówienia {order} jest u pracownika, zobaczy on, co da się zrobić.',
    'Ponowną dostawę zamówienia {order} organizuje człowiek. Prośbę ma pracownik.',
  ],
  pause: ['Pauzę ustawia człowiek. Prośba jest u pracownika.', 'Prośbę o pauzę ma teraz pracownik.'],
  plan_change: ['Plan zmienia człowiek. Prośba jest u pracownika.', 'Prośbę o zmianę planu ma teraz pracownik.'],
  system_down: [
    'System zamówień jest teraz niedostępny, a zgadywać nie chcę. Wiadomość ma pracownik, który to sprawdzi.',
    'Potrzebne dane są chwilowo niedostępne, więc nie powiem nic niepewnego. Zajmie się tym pracownik.',
  ],
  unclear: [
    'Aby odpowiedź była właściwa, wiadomość jest przekazana pracownikowi.',
    'Tu potrzebne jest oko człowieka, więc dalej odpowie pracownik.',
  ],
  identity: [
    'Nie udało się na pewno powiązać wiadomości z kontem. Sprawdzi to pracownik.',
    'Żeby nie pomylić konta, prośba trafiła do sprawdzenia przez pracownika.',
  ],
  question: [
    'Nie mam na to pewnej odpowiedzi, dlatego pytanie jest u pracownika.',
    'Pytanie trafia do kogoś z zespołu, kto zna się na tym lepiej.',
  ],
  next: [
    'Ma całą rozmowę, niczego nie trzeba powtarzać. Odpowiedź przyjdzie tutaj.',
    'Wszystko, co zostało napisane, jest dla niego widoczne, a odpowie w tej rozmowie.',
    'Odpowiedź przyjdzie tutaj, bez ponownego tłumaczenia.',
  ],
  also_with_them: ['U tego samego pracownika jest też: {topics}.', 'Przekazane razem z tym: {topics}.'],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'prośba o zwrot',
  duplicate_charge: 'podwójne obciążenie',
  partial_refund_review: 'reszta zwrotu',
  cancellation: 'rezygnacja',
  discount: 'zniżka',
  trial: 'darmowe dni',
  email_change: 'zmiana adresu e-mail',
  privacy: 'prośba o dane',
  person_asked: 'rozmowa z człowiekiem',
  complaint: 'reklamacja',
  chargeback: 'cofnięcie płatności',
  dispute: 'spór w banku',
  delivery_check: 'brak dostawy',
  late_order: 'spóźnione zamówienie',
  redelivery: 'ponowna dostawa',
  pause: 'pauza',
  plan_change: 'zmiana planu',
  system_down: 'sprawdzenie danych',
  unclear: 'reszta wiadomości',
  identity: 'ustalenie konta',
  question: 'pytanie',
};
