import type { Wordings } from '@/sandbox/traffic/topics';

export const IT: Partial<Wordings> = {
  whereIsOrder: [
    'Dov’è il mio ordine {order}?',
    'Ho pagato {product} ma non ho ancora ricevuto nulla, quando arriva?',
    'novità sull’ordine {order}?',
    'Potete dirmi a che punto è l’ordine {order}?',
  ],
  refundLate: [
    'Non ho mai ricevuto {product}. Vorrei il rimborso dell’ordine {order}.',
    'L’ordine {order} non è arrivato, ridatemi i soldi per favore.',
    'Sono passate ore e niente. Chiedo il rimborso di {amount}.',
    'rimborso {order} grazie, non è arrivato nulla',
  ],
  cancel: [
    'Vorrei disdire il mio abbonamento.',
    'Come faccio a cancellare {product}?',
    'Per favore annullate il rinnovo di {product}.',
    'non lo uso più, disdite l’abbonamento',
  ],
  renewalRefund: [
    'Mi avete addebitato {amount} per il rinnovo ma non lo volevo. Vorrei il rimborso.',
    'Rinnovo non desiderato, potete restituirmi i soldi?',
    'ho dimenticato di disdire, rivorrei i {amount}',
    'Perché questo addebito di {amount}? Chiedo il rimborso.',
  ],
  angryLate: [
    'Siete dei ladri! Ho pagato {amount} e non è arrivato niente. RIMBORSO SUBITO!',
    'VERGOGNA!!! Ridatemi i soldi dell’ordine {order}!',
    'Una truffa! Dove sono i miei soldi?',
    'Basta, voglio il rimborso di {order} oggi stesso!',
  ],
  thanks: ['Grazie mille!', 'Perfetto, grazie.', 'ok grazie'],
  acceptRefund: ['Sì, vorrei il rimborso.', 'Preferisco riavere i soldi.', 'sì rimborso'],
  giveOrder: ['{order}', 'L’ordine è {order}', 'Numero {order}, grazie'],
};
