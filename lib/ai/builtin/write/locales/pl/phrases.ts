import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Dzień dobry,', 'Witam,', 'Dzień dobry!'],
  greeting_name: ['Dzień dobry, {name},', '{name}, dzień dobry,', 'Dzień dobry, {name}!'],
  apology_late: [
    'Przepraszam za opóźnienie tego zamówienia.',
    'Przykro mi, że trzeba tak długo czekać.',
    'Przepraszamy: to zamówienie powinno już dotrzeć.',
    'Proszę wybaczyć zwłokę.',
  ],
  apology_late_upset: [
    'Rozumiem irytację: pieniądze zapłacone, a zamówienia nie ma. Przepraszam.',
    'To prawda, zamówienie powinno już być na miejscu, i za to przepraszam.',
    'Zapłacić i nie mieć żadnych wieści to coś, co nie powinno się zdarzyć. Przykro mi.',
    'Czekanie bez wiadomości jest nieprzyjemne, rozumiem. Przepraszam za opóźnienie.',
  ],
  apology_failed: [
    'Przykro mi, przy tym zamówieniu coś zawiodło po naszej stronie.',
    'Przepraszam: zamówienie nie powiodło się u nas i nie ma w tym Państwa winy.',
    'Przepraszamy, to nasz błąd.',
  ],
  apology_failed_upset: [
    'Rozumiem irytację: pieniądze zapłacone, a nic nie dotarło. Przepraszam.',
    'To nasz błąd i nie trzeba było się o to upominać. Przepraszam.',
    'Złość jest zrozumiała: to zawiodło po naszej stronie i bardzo mi przykro.',
  ],
  ack_upset: [
    'Rozumiem, że to nieprzyjemna sytuacja.',
    'Rozumiem, że chcą Państwo to szybko wyjaśnić.',
    'To uciążliwe, dlatego od razu do rzeczy.',
  ],
  ack_angry: [
    'Rozumiem złość i traktuję to poważnie.',
    'Wiadomość została uważnie przeczytana i widzę, jak bardzo ta sprawa Państwa poruszyła.',
    'Widzę, ile nerwów ta sprawa kosztowała.',
  ],
  ack_order: [
    'Oto, co widać przy zamówieniu.',
    'Mam Państwa zamówienie przed sobą.',
    'Dziękuję za pytanie, zamówienie jest sprawdzone.',
  ],
  ack_refund: [
    'Prośba o zwrot pieniędzy została sprawdzona.',
    'Mam przed sobą prośbę o zwrot.',
    'Oto, co wynika w sprawie zwrotu.',
  ],
  ack_payment: ['Płatność została sprawdzona.', 'Oto, co widać przy płatności.', 'Mam tę płatność przed sobą.'],
  ack_cancel: [
    'Chcą Państwo zrezygnować, rozumiem.',
    'Widzę prośbę o zakończenie subskrypcji.',
    'Dziękuję za informację o rezygnacji.',
  ],
  turn_order: ['Teraz zamówienie.', 'Przechodzę do zamówienia.'],
  turn_subscription: ['Teraz subskrypcja.', 'Przechodzę do subskrypcji.'],
  turn_question: ['Teraz drugie pytanie.', 'Przechodzę do reszty wiadomości.'],
  closing: [
    'Jeśli pojawi się coś jeszcze, wystarczy tu odpisać.',
    'Gdyby coś było niejasne, proszę napisać w odpowiedzi.',
    'W razie dalszych pytań proszę po prostu odpowiedzieć.',
  ],
  disclosure: [
    'Tę odpowiedź napisał asystent AI. Aby porozmawiać z człowiekiem, proszę odpisać „{person}”.',
    'Jestem asystentem AI. Jeśli wolą Państwo rozmawiać z człowiekiem, proszę odpisać „{person}”.',
    'Odpowiedź przygotował asystent AI; po słowie „{person}” sprawę przejmie pracownik.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    'Proszę bardzo!',
    'Nie ma za co. Proszę pisać, gdyby było coś jeszcze.',
    'Drobiazg. W razie potrzeby jestem tutaj.',
    'Cieszę się, że udało się pomóc.',
  ],
  praise_reply: [
    'Bardzo dziękuję, miło to czytać.',
    'Dziękuję za poświęcony czas. Dobrze wiedzieć, co się sprawdza.',
    'To bardzo miłe, dziękuję! Życzę dalszej przyjemności.',
  ],
  bot_truth: [
    'Jestem asystentem AI, nie człowiekiem. Aby porozmawiać z człowiekiem, proszę odpisać „{person}”, a sprawę przejmie pracownik.',
    'Pisze tu asystent AI. Proszę odpisać „{person}”, jeśli rozmowę ma przejąć człowiek.',
    'Nie, po tej stronie nie ma człowieka: jestem asystentem AI. Po słowie „{person}” odpowie pracownik.',
  ],
  ask_identity: [
    'Pod tym kontaktem nie widzę konta. Na jaki adres e-mail jest założone albo jaki jest numer zamówienia?',
    'Żeby to sprawdzić, potrzebuję adresu e-mail konta albo numeru zamówienia. Proszę przesłać jedno z nich.',
    'Nie udało się powiązać wiadomości z kontem. Proszę podać numer zamówienia albo e-mail konta.',
  ],
  identity_unverified: [
    'Ze względów bezpieczeństwa nie mogę z tego adresu otworzyć ani zmienić konta, bo nie udało się potwierdzić, do kogo ono należy. Prośbę obejrzy pracownik; ułatwi to wiadomość z adresu e-mail konta.',
    'Nie udało się potwierdzić, że pisze właściciel konta, dlatego nie mogę nic o nim powiedzieć. Prośba jest u pracownika. Jeśli to możliwe, proszę napisać z adresu zapisanego w koncie.',
    'Zanim ktokolwiek zajrzy do konta, trzeba wiedzieć, że należy do osoby piszącej, a tego nie dało się tu potwierdzić. Dalej zajmie się tym pracownik; wiadomość z adresu konta bardzo pomoże.',
  ],
  ask_what_about: [
    'W czym mogę pomóc? Jeśli chodzi o zamówienie, wystarczy jego numer.',
    'Co się stało? Na początek wystarczy jedno zdanie.',
    'Chętnie pomogę, ale nie wiem jeszcze, o co chodzi. Proszę opisać to w jednym lub dwóch zdaniach.',
  ],
  ask_what_about_attachment: [
    'Załącznik dotarł. Co mam z nim zrobić?',
    'Dziękuję, plik jest. Proszę napisać jednym zdaniem, czego dotyczy.',
    'Widzę załącznik. Co się stało i jak mogę pomóc?',
  ],
  ask_which_order: [
    'Pasuje więcej niż jedno zamówienie. O które chodzi?',
    'O które z tych zamówień chodzi?',
    'Zamówień jest kilka. Proszę wskazać właściwe, a ja je sprawdzę.',
    'Czy to jedno z tych? Wystarczy numer.',
  ],
  ask_which_order_bare: [
    'O które zamówienie chodzi? Proszę o jego numer.',
    'Proszę podać numer zamówienia, sprawdzę właśnie to.',
    'Aby znaleźć właściwe, potrzebuję numeru zamówienia.',
  ],
  order_not_found: [
    'Nie widzę Państwa zamówienia o numerze {id}. Proszę sprawdzić numer albo podać e-mail, na który je złożono.',
    'Pod numerem {id} nie ma żadnego Państwa zamówienia. Proszę porównać go z potwierdzeniem i przesłać jeszcze raz.',
    'Szukanie {id} nie dało wyniku dla Państwa danych. Może to literówka albo inny adres e-mail?',
  ],
  no_order_found: [
    'Nie widzę pasującego zamówienia. Czy jest pod ręką numer albo był użyty inny e-mail?',
    'Dla tych danych zamówienia nie ma. Proszę o numer z potwierdzenia.',
    'Na razie żadne zamówienie nie pasuje. Pomoże numer z potwierdzenia.',
  ],
  knowledge_intro: [
    'Odpowiada na to nasza strona pomocy „{title}”:',
    'Z naszej pomocy, „{title}”:',
    'Odpowiedź jest w części „{title}”:',
  ],
  knowledge_link: ['Cała strona: {url}', 'Więcej szczegółów: {url}', 'Całość do przeczytania tutaj: {url}'],
  public_offers: [
    'W tej chwili te oferty są dostępne dla wszystkich:',
    'Oto, co jest teraz dostępne:',
    'Obecnie mamy:',
  ],
};
