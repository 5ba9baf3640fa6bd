import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    'Ho rimborsato per intero l’ordine {order}: {amount}. La somma torna sul metodo di pagamento che ha usato; le banche di solito impiegano 5–10 giorni lavorativi a mostrarla.',
    'Il rimborso dell’ordine {order} è fatto: {amount}, sulla carta o sul conto con cui ha pagato. A seconda della banca lo vedrà in 5–10 giorni lavorativi.',
    'Ordine {order} rimborsato del tutto. Abbiamo restituito {amount} con lo stesso metodo di pagamento, e sull’estratto conto compare in genere dopo 5–10 giorni lavorativi.',
    'Per l’ordine {order} sono stati restituiti {amount} nello stesso modo in cui ha pagato. Fino all’accredito passano di norma 5–10 giorni lavorativi.',
  ],
  refund_unconfirmed: [
    'Abbiamo avviato un rimborso di {amount} per l’ordine {order}, ma il sistema di pagamento non lo ha ancora confermato. Un collega controlla e glielo conferma qui.',
    'Il rimborso dell’ordine {order} ({amount}) è avviato e non ancora confermato. Un collega verifica l’esito e La avvisa qui.',
    'Per l’ordine {order} è stato richiesto un rimborso di {amount}. La risposta del sistema di pagamento non c’è ancora, quindi non lo do per fatto; un collega lo segue e Le scrive.',
  ],
  order_started: [
    'L’ordine {order} è in lavorazione; la scadenza è {due}.',
    'Il Suo ordine {order} procede nei tempi: è previsto per {due}.',
    'Stiamo lavorando all’ordine {order}. La consegna è prevista per {due}.',
  ],
  order_waiting: [
    'L’ordine {order} è pagato e in coda. È previsto per {due}.',
    'Il pagamento dell’ordine {order} è arrivato e la lavorazione non è ancora iniziata. La scadenza è {due}, quindi è ancora in tempo.',
    'L’ordine {order} è confermato e attende il suo turno; dovrebbe esserci per {due}.',
  ],
  in_time_later: [
    'Se per allora non c’è, mi scriva e lo riguardo.',
    'Se quel momento passa senza nulla, risponda qui e controllo di nuovo.',
    'Se entro allora non arriva niente, basta un Suo messaggio.',
  ],
  in_time_refund: [
    'Poiché è ancora nei tempi, per ora non posso rimborsarlo. Se per allora non c’è, mi scriva e riguardo il rimborso.',
    'Finché l’ordine è nei tempi un rimborso non è possibile. Se quel momento passa senza consegna, risponda qui e verifico di nuovo che cosa posso fare.',
    'Non è stato rimborsato perché finora non è in ritardo. Passata la scadenza, se non è arrivato nulla, mi scriva e controllo ancora.',
  ],
  order_late: [
    'L’ordine {order} era previsto per {due} e non è stato consegnato.',
    'Il Suo ordine {order} doveva esserci per {due}; è in ritardo.',
    'L’ordine {order} ha superato la scadenza, che era {due}.',
    'Secondo i nostri dati l’ordine {order} scadeva {due} ed è ancora aperto.',
  ],
  order_late_undated: [
    'L’ordine {order} è pagato ma non è stato consegnato nei tempi abituali.',
    'Il pagamento dell’ordine {order} è arrivato, l’ordine invece è in ritardo.',
    'L’ordine {order} richiede più tempo del dovuto: è pagato e ancora aperto.',
  ],
  order_failed: [
    'Non è stato possibile completare l’ordine {order}.',
    'La consegna dell’ordine {order} non è riuscita.',
    'L’ordine {order} si è fermato con un errore e non è stato consegnato.',
  ],
  failure_reason: ['Il motivo registrato: «{reason}».', 'Il sistema indica: «{reason}».'],
  late_question: [
    'Vuole che Le rimborsi per intero {amount}? Risponda «{yes}» e lo faccio subito. Se preferisce una nuova consegna, me lo dica e la passo a un collega.',
    'Le restituisco {amount}? Basta un «{yes}» e il rimborso parte immediatamente. Se Le va meglio una nuova consegna, se ne occupa un collega.',
    'Posso rimborsare l’intero importo, {amount}: risponda «{yes}» ed è fatto. O preferisce un nuovo invio? In quel caso lo passo a un collega.',
    'Desidera il rimborso completo di {amount}? Con «{yes}» lo avvio all’istante. Per ritentare la consegna mi avvisi, la organizza un collega.',
  ],
  payment_pending: [
    'Il pagamento di {amount} per l’ordine {order} non è ancora andato a buon fine, quindi non è stato addebitato nulla. Appena è confermato, l’ordine prosegue.',
    'Per l’ordine {order} il pagamento di {amount} è ancora in sospeso: nessun addebito. Dopo la conferma tutto continua da sé.',
    'Per l’ordine {order} il pagamento di {amount} attende la conferma della Sua banca. Non è stato prelevato denaro.',
  ],
  payment_failed: [
    'Il pagamento di {amount} per l’ordine {order} non è riuscito, quindi non è stato addebitato nulla. Se la banca mostra una riserva, la libera da sola. Può ripetere l’ordine con la stessa carta o un’altra.',
    'Per l’ordine {order} nessun addebito: il pagamento di {amount} non si è concluso. Una somma bloccata viene liberata dalla banca. Per riprovare basta ripetere l’ordine.',
    'Per l’ordine {order} non è stato preso denaro; il pagamento di {amount} è stato rifiutato. Un’eventuale riserva la annulla la banca.',
  ],
  payment_on_hold: [
    'La somma di {amount} per l’ordine {order} è solo riservata sulla carta, non addebitata. Se l’ordine non prosegue, la banca la libera da sola.',
    'Per l’ordine {order} la Sua banca trattiene {amount}; il denaro non è stato incassato. Di solito la banca scioglie la riserva in qualche giorno.',
    'Quello che vede per l’ordine {order} è una riserva di {amount}, non un addebito. Se non incassiamo il pagamento, la banca la annulla.',
  ],
  already_refunded: [
    'L’ordine {order} è già stato rimborsato: {amount}, {date}, sul metodo di pagamento usato. Le banche di solito impiegano 5–10 giorni lavorativi a mostrarlo.',
    'Vedo un rimborso di {amount} per l’ordine {order}, fatto {date}. Va sul metodo di pagamento originario e può richiedere 5–10 giorni lavorativi.',
    'Per l’ordine {order} Le sono stati restituiti {amount} {date}. Se non li vede ancora, lasci alla banca i soliti 5–10 giorni lavorativi.',
    'C’è già un rimborso per l’ordine {order}: {amount}, inviato {date}. In genere compare 5–10 giorni lavorativi dopo.',
  ],
  already_refunded_pending: [
    'Un rimborso di {amount} per l’ordine {order} è stato avviato {date} ed è ancora in corso. Poi la banca impiega di solito 5–10 giorni lavorativi.',
    'Il rimborso dell’ordine {order} è in arrivo: {amount}, avviato {date}. Normalmente arriva 5–10 giorni lavorativi dopo.',
    'Vedo per l’ordine {order} un rimborso di {amount}, partito {date} e non concluso. Calcoli 5–10 giorni lavorativi prima che compaia.',
  ],
  refund_recorded: [
    'L’ordine {order} è già stato rimborsato per intero, con il metodo di pagamento usato. Da quel giorno le banche impiegano di solito 5–10 giorni lavorativi.',
    'Vedo che l’ordine {order} è rimborsato. Il denaro torna sul metodo di pagamento originario; calcoli 5–10 giorni lavorativi dal rimborso.',
    'Il rimborso dell’ordine {order} è fatto. Se non lo vede ancora, alla banca servono 5–10 giorni lavorativi.',
  ],
  charge_explained: [
    'L’addebito di {amount}, {date}, riguarda l’ordine {order}.',
    'Si tratta dell’ordine {order}: {amount}, pagato {date}.',
    'Per l’ordine {order} sono stati addebitati {amount} {date}.',
  ],
  charge_plan: ['Fa parte del Suo abbonamento «{plan}».', 'È il pagamento del Suo abbonamento «{plan}».'],
  charge_doubt: [
    'Se continua a non riconoscerlo, me lo dica e lo guarda una persona.',
    'Non Le dice ancora nulla? Allora mi scriva e un collega controlla.',
  ],
  charged_once: [
    'Nei nostri dati c’è un solo addebito per l’ordine {order}: {amount}, {date}. Una seconda riga in banca è spesso una riserva che scompare da sola. Se resta, mi mandi una schermata o la sua data.',
    'Trovo esattamente un pagamento per l’ordine {order}: {amount}, {date}. L’altra voce può essere una riserva che la banca annulla. Se non sparisce, mi serve una schermata o la data indicata.',
    'Per l’ordine {order} è stato preso una volta sola: {amount}, {date}. La seconda voce è quasi sempre una riserva e va via in qualche giorno. Altrimenti mi invii una schermata o la data.',
  ],
  order_delivered: [
    'L’ordine {order} risulta consegnato {due}.',
    'Secondo i nostri dati l’ordine {order} è stato consegnato {due}.',
    'La consegna dell’ordine {order} è avvenuta {due}.',
  ],
  order_delivered_undated: [
    'L’ordine {order} risulta consegnato.',
    'Secondo i nostri dati l’ordine {order} è stato consegnato.',
    'La consegna dell’ordine {order} è registrata.',
  ],
  order_canceled: [
    'L’ordine {order} è stato annullato, quindi non verrà consegnato altro.',
    'Vedo che l’ordine {order} è annullato; non ci sarà consegna.',
    'L’ordine {order} non è più attivo: è stato annullato.',
  ],
  ask_refund_choice: [
    'Per non sbagliare: «{yes}» vale per il rimborso; se preferisce un nuovo invio, me lo dica.',
    'Non mi è chiaro che cosa preferisce: «{yes}» per il rimborso, o dobbiamo spedire di nuovo?',
  ],
  refund_not_asked_again: [
    'Va bene, l’ordine {order} resta com’è e non lo rimborso. Se cambia idea, mi scriva.',
    'D’accordo, niente rimborso per l’ordine {order}. Se decide altrimenti, lo dica qui.',
    'Capito, lascio l’ordine {order} così. Se alla fine vuole il denaro, basta un messaggio.',
  ],
  refund_declined_delivered: [
    'Abbiamo esaminato la richiesta per l’ordine {order} ({amount}). È stato consegnato, perciò non possiamo rimborsarlo. Se qualcosa non va, lo descriva e verifichiamo.',
    'Un rimborso di {amount} per l’ordine {order} non è possibile, perché è stato consegnato. Se era difettoso o incompleto, ci dica che cosa non andava.',
  ],
  refund_declined_used: [
    'Abbiamo verificato l’ordine {order}. Poiché è stato usato dopo il pagamento, non possiamo rimborsare {amount}.',
    'L’ordine {order} è stato utilizzato dopo il pagamento; per questo un rimborso di {amount} non è possibile.',
  ],
  refund_declined_too_old: [
    'Abbiamo verificato l’ordine {order}. Il pagamento di {amount} è troppo lontano per un rimborso.',
    'Il termine per rimborsare l’ordine {order} è passato, quindi non possiamo restituire {amount}.',
  ],
  refund_declined_policy: [
    'Abbiamo esaminato con cura l’ordine {order}: secondo le nostre regole non possiamo rimborsare {amount}.',
    'Un collega ha verificato l’ordine {order}; le nostre regole non permettono di restituire {amount}. Se c’è qualcosa che non sappiamo, ce lo dica.',
  ],
};
