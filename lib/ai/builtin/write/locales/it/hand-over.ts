import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'Un rimborso così lo deve decidere una persona, perciò ho passato la richiesta a un collega.',
    'La Sua richiesta di rimborso è da un collega, che la esamina e decide.',
    'Questo rimborso non posso deciderlo da qui. Un collega ha ora la richiesta con tutti i dettagli.',
  ],
  refund_review_order: [
    'Il rimborso dell’ordine {order} lo deve decidere una persona, perciò l’ho passato a un collega.',
    'La Sua richiesta di rimborso per l’ordine {order} è da un collega, che la esamina e decide.',
    'Il rimborso dell’ordine {order} non posso deciderlo da qui. Un collega ha ora tutti i dettagli.',
  ],
  duplicate_charge: [
    'In effetti sembra un doppio addebito. Un collega verifica i due pagamenti e decide sul secondo.',
    'Vedo due pagamenti uguali. Li ha un collega, che li verifica con priorità.',
  ],
  partial_refund_review: [
    'Una parte di questo ordine è già stata rimborsata, il resto lo deve esaminare una persona. Lo ha un collega.',
    'Quanto si può rimborsare qui lo decide un collega, che ha tutti i dati.',
  ],
  partial_refund_review_order: [
    'Una parte dell’ordine {order} è già stata rimborsata, il resto lo deve esaminare una persona. Lo ha un collega.',
    'Sul resto dell’ordine {order} decide un collega, che ha tutti i dati.',
  ],
  cancellation: [
    'Ho passato la disdetta a un collega, che la conferma.',
    'La Sua disdetta è da un collega, che la completa e La avvisa.',
  ],
  discount: [
    'Uno sconto fuori dalle offerte pubbliche lo decide una persona. La richiesta è da un collega.',
    'Ho passato la richiesta di un prezzo migliore a un collega per la decisione.',
  ],
  trial: [
    'I giorni gratuiti li approva una persona. La richiesta è da un collega.',
    'Ho passato la richiesta di giorni gratuiti a un collega per la decisione.',
  ],
  email_change: [
    'L’e-mail di un account la modifica una persona, per la Sua sicurezza. Ho passato la richiesta a un collega.',
    'La richiesta di cambiare e-mail è da un collega; finché non la verifica, resta valido l’indirizzo attuale.',
  ],
  privacy: [
    'La Sua richiesta sui dati personali è dal collega responsabile.',
    'Delle richieste sui dati personali si occupa una persona. La Sua è già stata passata.',
  ],
  person_asked: [
    'Certo, da qui continua un collega.',
    'D’accordo. Ho passato la conversazione a una persona del team.',
    'Nessun problema, La metto in contatto con un collega.',
  ],
  complaint: [
    'Ho passato tutto a un collega, che esamina personalmente la vicenda.',
    'Questo lo deve vedere una persona, perciò è da un collega con priorità alta.',
  ],
  chargeback: [
    'Può naturalmente rivolgersi alla Sua banca. Ho passato il caso come urgente a un collega, per risolverlo direttamente con Lei.',
    'È un Suo diritto parlare con la banca. Un collega guarda il Suo caso con la massima priorità.',
  ],
  dispute: [
    'Su questo pagamento è aperta una contestazione presso la Sua banca: ora decide la banca e non possiamo pagarlo in parallelo. Un collega guarda il Suo caso.',
    'La Sua banca sta già esaminando questo pagamento. Finché è aperto non possiamo rimborsarlo anche noi; un collega segue il caso.',
  ],
  delivery_check: [
    'Nei nostri dati risulta una consegna e Lei mi dice che non è arrivato nulla. Un collega verifica la prova di consegna.',
    'L’ordine risulta consegnato, quindi bisogna guardare meglio che cosa è successo. Se ne occupa un collega.',
  ],
  delivery_check_order: [
    'Nei nostri dati l’ordine {order} risulta consegnato e Lei mi dice che non è arrivato nulla. Un collega verifica la prova di consegna.',
    'Per l’ordine {order} ciò che dice e i nostri dati non coincidono; un collega scopre perché.',
  ],
  late_order: [
    'Il Suo ordine non è ancora stato consegnato, anche se dovrebbe già essere da Lei; mi dispiace. Ora se ne occupa un collega.',
    'Dovrebbe esserLe già arrivato e non è così; mi scuso. Da qui prosegue un collega.',
  ],
  late_order_order: [
    'L’ordine {order} non è ancora stato consegnato, anche se dovrebbe già essere da Lei; mi dispiace. Ora se ne occupa un collega.',
    'L’ordine {order} dovrebbe esserLe già arrivato e non è così; mi scuso. Da qui prosegue un collega.',
  ],
  redelivery: [
    'Ho passato la richiesta di una nuova consegna a un collega, che vede che cosa è possibile.',
    'Una nuova consegna la organizza una persona. La richiesta è da un collega.',
  ],
  redelivery_order: [
    'Ho passato la richiesta di una nuova consegna dell’ordine {order} a un collega, che vede che cosa è possibile.',
    'Una nuova consegna dell’ordine {order} la organizza una persona. La richiesta è da un collega.',
  ],
  pause: [
    'Una pausa la imposta una persona. Ho passato la richiesta a un collega.',
    'La richiesta di una pausa è da un collega.',
  ],
  plan_change: [
    'Il cambio di piano lo fa una persona. Ho passato la richiesta a un collega.',
    'La richiesta di cambiare piano è da un collega.',
  ],
  system_down: [
    'In questo momento il sistema degli ordini non è raggiungibile e non voglio tirare a indovinare. Il messaggio è da un collega, che controlla.',
    'I dati che servono ora non sono disponibili, quindi non Le dico nulla di incerto. Se ne occupa un collega.',
  ],
  unclear: [
    'Perché riceva una risposta corretta, ho passato il messaggio a un collega.',
    'Qui serve l’occhio di una persona, quindi continua un collega.',
  ],
  identity: [
    'Non è stato possibile collegare con certezza il messaggio a un account. Lo guarda un collega.',
    'Per non toccare l’account sbagliato, ho chiesto a un collega di verificare la richiesta.',
  ],
  question: [
    'Su questo non ho una risposta affidabile, perciò ho passato la domanda a un collega.',
    'La Sua domanda va a un collega che lo sa meglio di me.',
  ],
  next: [
    'Ha tutta la conversazione, non deve ripetere nulla. La risposta arriva qui.',
    'Tutto ciò che ha scritto è davanti a lui, e Le risponderà in questa conversazione.',
    'Riceverà la risposta qui, senza dover spiegare di nuovo.',
  ],
  also_with_them: ['Lo stesso collega ha anche: {topics}.', 'Passato insieme a questo: {topics}.'],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'la richiesta di rimborso',
  duplicate_charge: 'il doppio addebito',
  partial_refund_review: 'il resto del rimborso',
  cancellation: 'la disdetta',
  discount: 'lo sconto',
  trial: 'i giorni gratuiti',
  email_change: 'il cambio di e-mail',
  privacy: 'la richiesta sui dati',
  person_asked: 'il contatto con una persona',
  complaint: 'il Suo reclamo',
  chargeback: 'lo storno del pagamento',
  dispute: 'la contestazione in banca',
  delivery_check: 'la consegna mancante',
  late_order: 'l’ordine in ritardo',
  redelivery: 'la nuova consegna',
  pause: 'la pausa',
  plan_change: 'il cambio di piano',
  system_down: 'il controllo dei Suoi dati',
  unclear: 'il resto del messaggio',
  identity: 'la ricerca del Suo account',
  question: 'la Sua domanda',
};
