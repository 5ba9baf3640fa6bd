import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'Zakup przeszedł przez Apple, więc tylko Apple może go zwrócić. Proszę otworzyć reportaproblem.apple.com, zalogować się swoim Apple ID, wybrać „Poproś o zwrot pieniędzy” i zakup.',
    'Pieniądze pobrał App Store i sami nie możemy ich oddać. Na reportaproblem.apple.com proszę wybrać prośbę o zwrot, zakup i powód.',
    'Zwroty za zakupy w App Store robi Apple: reportaproblem.apple.com, logowanie, prośba o zwrot, wybór zakupu, wysłanie.',
  ],
  store_apple_cancel: [
    'Subskrypcja idzie przez Apple i tam się ją anuluje: na iPhonie Ustawienia, swoje imię, Subskrypcje, wybrać ją i „Anuluj subskrypcję”.',
    'Tą subskrypcją zarządza App Store: Ustawienia → imię → Subskrypcje → subskrypcja → Anuluj.',
    'Rachunek za tę subskrypcję wystawia Apple, stąd nie da się jej zakończyć. Można to zrobić tak: Ustawienia → imię → Subskrypcje.',
  ],
  store_google_refund: [
    'Zakup przeszedł przez Google Play i tam prosi się o zwrot: play.google.com → zdjęcie profilowe → „Płatności i subskrypcje” → „Budżet i historia zamówień” → „Zgłoś problem” przy zakupie.',
    'Pieniądze pobrał Google Play. Proszę otworzyć play.google.com, w profilu „Płatności i subskrypcje”, potem historię zamówień, i przy zakupie wybrać „Zgłoś problem”.',
    'Zwroty za zakupy w Play robi Google: w historii zamówień na play.google.com proszę znaleźć zakup i wybrać „Zgłoś problem”.',
  ],
  store_google_cancel: [
    'Subskrypcja idzie przez Google Play i tam się ją anuluje: Sklep Play → zdjęcie profilowe → „Płatności i subskrypcje” → „Subskrypcje” → subskrypcja → „Anuluj subskrypcję”.',
    'Tą subskrypcją zarządza Google Play: proszę otworzyć Sklep Play, w profilu „Płatności i subskrypcje”, potem „Subskrypcje”, i ją anulować.',
    'Rachunek za tę subskrypcję wystawia Google, stąd nie da się jej zakończyć. W Sklepie Play jest w profilu, „Płatności i subskrypcje”, „Subskrypcje”.',
  ],
  subscription_ended: [
    'Subskrypcja „{plan}” jest już anulowana i zakończyła się {date}. Nic więcej nie zostanie pobrane.',
    'Subskrypcja „{plan}” skończyła się {date}, nie będzie już opłat.',
    'Nie ma już czego anulować: „{plan}” zakończyła się {date}.',
  ],
  subscription_ending: [
    'Subskrypcja „{plan}” jest już anulowana i kończy się {date}. Do tego dnia można z niej korzystać, nie odnowi się.',
    'Rezygnacja z „{plan}” jest zapisana: ostatni dzień to {date}.',
    '„{plan}” kończy się {date} i nie zostanie odnowiona.',
  ],
  subscription_renews: [
    'Subskrypcja „{plan}” odnowi się {date}; wtedy zostanie pobrana następna płatność.',
    'Następna płatność za „{plan}” przypada {date}.',
    '„{plan}” jest opłacona do dnia odnowienia: {date}.',
  ],
  retention_highlight: ['Ostatnio sporo się udało: {highlight}.', 'Na koncie wyróżnia się to: {highlight}.'],
  retention_help: [
    'Na opisany problem być może wystarczy to: {help}',
    'Zanim zapadnie decyzja, to może rozwiązać problem: {help}',
  ],
  retention_discount: [
    'Mogę zaproponować {percent}% zniżki na „{plan}” na {months}.',
    'Jest pewna propozycja: {percent}% taniej za „{plan}” na {months}.',
    '„{plan}” można zatrzymać taniej: jest zniżka {percent}% na {months}.',
  ],
  retention_trial: [
    'Mogę zaproponować {days} „{plan}” za darmo, żeby spokojnie sprawdzić, czy warto.',
    'Jeśli warto dać „{plan}” jeszcze szansę, proponuję {days} bez opłat.',
    'Może to pomoże w decyzji: {days} „{plan}” za darmo.',
  ],
  retention_pause: [
    'Jeśli lepsza będzie pauza, proszę o tym napisać, ustawi ją pracownik.',
    'A może na jakiś czas pauza? Wtedy proszę o znak, przekażę to pracownikowi.',
  ],
  retention_choice: [
    'Proszę odpisać „{yes}”, aby przyjąć, albo „{cancel}”, a od razu przekażę rezygnację; subskrypcja skończy się wtedy {date}.',
    'Pasuje? Proszę odpisać „{yes}”. Jeśli nie, „{cancel}”: rezygnacja z datą {date} trafi do pracownika bez dalszych pytań.',
    'Wystarczy „{yes}”, aby przyjąć. Aby zrezygnować, proszę odpisać „{cancel}”, dostanie to pracownik; koniec {date}.',
  ],
  offer_accepted_discount: [
    'Dobrze, zapisane: {percent}% zniżki na „{plan}” na {months}. Pracownik potwierdzi to, zanim zacznie obowiązywać, i napisze tutaj.',
    'Dziękuję za pozostanie z nami. Zniżka {percent}% na „{plan}” na {months} czeka na zgodę pracownika, który odpowie tutaj.',
    'Zniżka {percent}% na „{plan}” na {months} zadziała, gdy zatwierdzi ją pracownik.',
  ],
  offer_accepted_trial: [
    'Dobrze, zapisane: {days} „{plan}” za darmo. Pracownik potwierdzi to, zanim zacznie obowiązywać, i napisze tutaj.',
    'Dziękuję za pozostanie z nami. Darmowy okres „{plan}” ({days}) czeka na zgodę pracownika, który odpowie tutaj.',
    'Darmowy okres „{plan}”, {days}, zadziała, gdy zatwierdzi go pracownik.',
  ],
  cancellation_passed_on: [
    'Rezygnacja z „{plan}” jest przekazana i w toku. Subskrypcja kończy się z opłaconym okresem, {date}; do tego dnia można z niej korzystać.',
    'Rezygnacja z „{plan}” jest u pracownika, który ją dokończy i potwierdzi. Zacznie działać z końcem opłaconego okresu, {date}.',
    'Rozumiem. Rezygnacja z „{plan}” z datą {date} jest w toku, pracownik potwierdzi ją tutaj.',
  ],
  cancellation_done: [
    '„{plan}” jest anulowana. Można korzystać do dnia {date}, potem się nie odnowi.',
    'Gotowe: subskrypcja „{plan}” jest anulowana i kończy się {date}. Nie będzie dalszych opłat.',
    'Rezygnacja z „{plan}” jest zakończona; ostatni dzień to {date}.',
  ],
  discount_done: [
    'Gotowe: na „{plan}” obowiązuje {percent}% zniżki na {months}.',
    'Zniżka działa: {percent}% na „{plan}”, na {months}.',
    'Dla „{plan}” zapisano {percent}% taniej na {months}; będzie to widać na następnym rachunku.',
  ],
  trial_applied: [
    'Gotowe: dodano {days} „{plan}” za darmo.',
    'Darmowy okres „{plan}” już działa: {days}.',
    'Dla „{plan}” dodano bez opłat: {days}.',
  ],
  ask_which_subscription: [
    'O którą z tych subskrypcji chodzi?',
    'Subskrypcji jest kilka. Która to?',
    'Czy to jedna z tych? Wystarczy nazwa planu.',
  ],
  ask_which_subscription_bare: [
    'Dla tych danych nie widzę subskrypcji. Jaki to plan i na jaki e-mail założono konto?',
    'Proszę o nazwę planu i e-mail konta, na razie nie ma żadnej subskrypcji.',
  ],
  ask_offer_choice: [
    'Żeby się nie pomylić: „{yes}” przyjmuje ofertę, „{cancel}” kończy subskrypcję. Co wybrać?',
    'Jaka jest decyzja? „{yes}” to oferta, „{cancel}” to rezygnacja.',
    'Nie jest dla mnie jasne, co zostało wybrane. Proszę odpisać „{yes}” albo „{cancel}”.',
  ],
};
