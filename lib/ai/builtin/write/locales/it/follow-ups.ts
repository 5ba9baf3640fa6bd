import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Non ho ancora avuto Sue notizie. Se è ancora attuale, risponda qui; altrimenti tra qualche giorno chiudo la richiesta.',
    'È ancora aperto per Lei? Basta una risposta breve. Senza, la conversazione si chiude tra qualche giorno.',
  ],
  remind_discount: [
    'Un promemoria prima del rinnovo di «{plan}», {date}: l’offerta del {percent}% di sconto per {months} vale ancora.',
    '«{plan}» si rinnova {date}. Fino ad allora può ancora avere il {percent}% di sconto per {months}.',
  ],
  remind_trial: [
    'Un promemoria prima del rinnovo di «{plan}», {date}: l’offerta di {days} gratis vale ancora.',
    '«{plan}» si rinnova {date}. Fino ad allora può ancora avere {days} senza costi.',
  ],
  remind_choice: [
    'Risponda «{yes}» se la vuole. Per disdire risponda «{cancel}» e la passo subito.',
    '«{yes}» accetta l’offerta; con «{cancel}» la disdetta va direttamente a un collega.',
  ],
  refund_check: [
    'Il rimborso di {amount} per l’ordine {order} Le è già arrivato? Alcune banche hanno bisogno fino a 10 giorni lavorativi; se dopo manca ancora, risponda qui.',
    'Una breve domanda sul Suo rimborso di {amount} (ordine {order}): lo vede già sul conto? Se passano 10 giorni lavorativi senza che arrivi, mi scriva qui.',
  ],
  satisfaction: [
    'Come è andata, da 1 a 5? Basta un clic: {url}',
    'La risposta Le è stata utile? Può valutarla da 1 a 5 qui: {url}',
  ],
};
