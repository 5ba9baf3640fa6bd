import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Nie mam jeszcze odpowiedzi. Jeśli sprawa jest nadal aktualna, proszę tu odpisać; w przeciwnym razie za kilka dni ją zamknę.',
    'Czy to nadal aktualne? Wystarczy krótka odpowiedź. Bez niej rozmowa za kilka dni zostanie zamknięta.',
  ],
  remind_discount: [
    'Przypomnienie przed odnowieniem „{plan}” {date}: oferta {percent}% zniżki na {months} nadal obowiązuje.',
    '„{plan}” odnawia się {date}. Do tego czasu można przyjąć {percent}% zniżki na {months}.',
  ],
  remind_trial: [
    'Przypomnienie przed odnowieniem „{plan}” {date}: oferta nadal obowiązuje, {days} za darmo.',
    '„{plan}” odnawia się {date}. Do tego czasu można przyjąć {days} bez opłat.',
  ],
  remind_choice: [
    'Proszę odpisać „{yes}”, jeśli tak. Aby zrezygnować, proszę odpisać „{cancel}”, a od razu to przekażę.',
    '„{yes}” przyjmuje ofertę; po „{cancel}” rezygnacja trafia prosto do pracownika.',
  ],
  refund_check: [
    'Czy zwrot {amount} za zamówienie {order} już dotarł? Niektóre banki potrzebują do 10 dni roboczych; jeśli potem nadal go nie będzie, proszę tu odpisać.',
    'Krótkie pytanie o zwrot {amount} (zamówienie {order}): czy widać go już na koncie? Jeśli minie 10 dni roboczych i go nie będzie, proszę napisać tutaj.',
  ],
  satisfaction: [
    'Jak nam poszło, od 1 do 5? Wystarczy jedno kliknięcie: {url}',
    'Czy odpowiedź pomogła? Można ją ocenić od 1 do 5 tutaj: {url}',
  ],
};
