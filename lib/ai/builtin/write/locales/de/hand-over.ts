import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'Über diese Erstattung muss ein Mensch entscheiden, deshalb habe ich Ihr Anliegen einem Kollegen übergeben.',
    'Diese Erstattung kann ich nicht selbst entscheiden. Ein Kollege hat Ihr Anliegen jetzt mit allen Angaben.',
    'Ihr Wunsch nach Erstattung liegt bei einem Kollegen, der ihn prüft und entscheidet.',
  ],
  refund_review_order: [
    'Über die Erstattung der Bestellung {order} muss ein Mensch entscheiden, deshalb habe ich sie einem Kollegen übergeben.',
    'Die Erstattung der Bestellung {order} kann ich nicht selbst entscheiden. Ein Kollege hat sie jetzt mit allen Angaben.',
    'Ihr Wunsch nach Erstattung der Bestellung {order} liegt bei einem Kollegen, der ihn prüft und entscheidet.',
  ],
  duplicate_charge: [
    'Es sieht tatsächlich nach einer doppelten Abbuchung aus. Ein Kollege prüft beide Zahlungen und entscheidet über die zweite.',
    'Ich sehe zwei gleiche Zahlungen. Sie liegen mit Vorrang bei einem Kollegen zur Prüfung.',
    'Zwei gleiche Abbuchungen, die sehe ich auch. Ein Kollege vergleicht sie und klärt, was Ihnen zusteht.',
  ],
  partial_refund_review: [
    'Ein Teil dieser Bestellung wurde schon erstattet, den Rest muss ein Mensch prüfen. Er liegt bei einem Kollegen.',
    'Wie viel hier erstattet werden kann, entscheidet ein Kollege; ihm liegt alles vor.',
    'Ein Kollege sieht sich an, was Sie beschreiben, und entscheidet, ob ein Teil der Zahlung zurückgehen kann.',
  ],
  partial_refund_review_order: [
    'Ein Teil der Bestellung {order} wurde schon erstattet, den Rest muss ein Mensch prüfen. Er liegt bei einem Kollegen.',
    'Über den Rest der Bestellung {order} entscheidet ein Kollege; ihm liegt alles vor.',
  ],
  cancellation: [
    'Ihre Kündigung habe ich einem Kollegen übergeben, der sie bestätigt.',
    'Ihre Kündigung ist weitergegeben; ein Kollege schließt sie ab und gibt Ihnen Bescheid.',
    'Um Ihre Kündigung kümmert sich jetzt ein Kollege.',
  ],
  discount: [
    'Über einen Rabatt außerhalb der allgemeinen Angebote entscheidet ein Mensch. Ihre Anfrage liegt bei einem Kollegen.',
    'Einen Rabatt kann ich nicht selbst gewähren, deshalb hat jetzt ein Kollege Ihre Anfrage.',
    'Ihre Bitte um einen besseren Preis habe ich einem Kollegen zur Entscheidung gegeben.',
  ],
  trial: [
    'Kostenlose Tage gibt ein Mensch frei. Ihre Anfrage liegt bei einem Kollegen.',
    'Freie Tage kann ich nicht selbst eintragen, deshalb hat jetzt ein Kollege Ihre Bitte.',
    'Ihre Bitte um kostenlose Tage habe ich einem Kollegen zur Entscheidung gegeben.',
  ],
  email_change: [
    'Die E-Mail-Adresse eines Kontos ändert zu Ihrer Sicherheit ein Mensch. Ihre Bitte liegt bei einem Kollegen.',
    'Eine Änderung der E-Mail-Adresse prüft und erledigt ein Kollege. Ihre Anfrage hat er bereits.',
    'Ihr Wunsch nach einer neuen E-Mail-Adresse ist bei einem Kollegen; bis er das geprüft hat, bleibt die bisherige bestehen.',
  ],
  privacy: [
    'Ihre Anfrage zu Ihren persönlichen Daten liegt beim zuständigen Kollegen.',
    'Ich habe Ihre Datenanfrage aufgenommen und dem Kollegen gegeben, der dafür zuständig ist.',
    'Anfragen zu persönlichen Daten bearbeitet ein Mensch. Ihre ist weitergegeben.',
  ],
  person_asked: [
    'Natürlich, ab hier übernimmt ein Kollege.',
    'Gern. Ich habe das Gespräch an einen Menschen aus dem Team übergeben.',
    'Kein Problem, ein Kollege macht mit Ihnen weiter.',
    'Verstanden, ich übergebe an einen Mitarbeiter.',
  ],
  complaint: [
    'Ich habe das einem Kollegen übergeben, der sich die ganze Sache persönlich ansieht.',
    'Das sollte ein Mensch prüfen, deshalb liegt es mit hoher Priorität bei einem Kollegen.',
    'Für Ihren Fall ist jetzt ein Kollege zuständig, der alles von Anfang an liest.',
  ],
  chargeback: [
    'Sie können sich selbstverständlich an Ihre Bank wenden. Ihr Fall liegt als dringend bei einem Kollegen, damit er sich direkt mit Ihnen klären lässt.',
    'Ihre Rechte gegenüber der Bank stehen Ihnen jederzeit offen. Ein Kollege sieht sich Ihren Fall mit höchster Priorität an.',
    'Ich habe Ihren Fall als dringend markiert und einem Kollegen gegeben, damit wir ihn direkt mit Ihnen klären.',
  ],
  dispute: [
    'Zu dieser Zahlung läuft bei Ihrer Bank ein Verfahren, zurzeit entscheidet also die Bank, und wir können nicht gleichzeitig auszahlen. Ein Kollege sieht sich Ihren Fall an.',
    'Ihre Bank prüft diese Zahlung bereits. Solange das offen ist, können wir sie nicht zusätzlich erstatten; ein Kollege hat Ihren Fall übernommen.',
    'Da diese Zahlung über Ihre Bank reklamiert ist, kann ich hier nichts daran ändern. Ihre Nachricht hat der zuständige Kollege.',
  ],
  delivery_check: [
    'Bei uns ist eine Zustellung vermerkt, und Sie schreiben, dass nichts ankam. Ein Kollege prüft den Zustellnachweis.',
    'Die Bestellung gilt als geliefert, das muss genauer geprüft werden. Darum kümmert sich ein Kollege.',
    'Ihre Angaben und unsere Daten passen nicht zusammen; ein Kollege findet heraus, warum.',
  ],
  delivery_check_order: [
    'Bei uns ist die Bestellung {order} als zugestellt vermerkt, und Sie schreiben, dass nichts ankam. Ein Kollege prüft den Zustellnachweis.',
    'Die Bestellung {order} gilt als geliefert, das muss genauer geprüft werden. Darum kümmert sich ein Kollege.',
    'Bei der Bestellung {order} passen Ihre Angaben und unsere Daten nicht zusammen; ein Kollege findet heraus, warum.',
  ],
  late_order: [
    'Ihre Bestellung ist noch nicht zugestellt, obwohl sie schon bei Ihnen sein sollte; das tut mir leid. Ein Kollege geht dem jetzt nach.',
    'Das hätte längst bei Ihnen sein sollen und ist es nicht; bitte entschuldigen Sie. Ab hier kümmert sich ein Kollege darum.',
  ],
  late_order_order: [
    'Die Bestellung {order} ist noch nicht zugestellt, obwohl sie schon bei Ihnen sein sollte; das tut mir leid. Ein Kollege geht dem jetzt nach.',
    'Die Bestellung {order} hätte längst bei Ihnen sein sollen und ist es nicht; bitte entschuldigen Sie. Ab hier kümmert sich ein Kollege darum.',
  ],
  redelivery: [
    'Ihren Wunsch nach einer neuen Lieferung habe ich einem Kollegen gegeben, der sieht, was möglich ist.',
    'Eine erneute Lieferung veranlasst ein Mensch. Ein Kollege hat Ihre Bitte.',
    'Sie möchten lieber noch einmal beliefert werden: Das liegt jetzt bei einem Kollegen.',
  ],
  redelivery_order: [
    'Ihren Wunsch nach einer neuen Lieferung der Bestellung {order} habe ich einem Kollegen gegeben, der sieht, was möglich ist.',
    'Eine erneute Lieferung der Bestellung {order} veranlasst ein Mensch. Ein Kollege hat Ihre Bitte.',
    'Sie möchten die Bestellung {order} lieber noch einmal geliefert bekommen: Das liegt jetzt bei einem Kollegen.',
  ],
  pause: [
    'Eine Pause richtet ein Mensch ein. Ihre Bitte liegt bei einem Kollegen.',
    'Pausieren kann ich das Abo nicht selbst, deshalb hat ein Kollege Ihre Bitte.',
    'Ihr Wunsch nach einer Pause ist bei einem Kollegen.',
  ],
  plan_change: [
    'Einen Tarifwechsel nimmt ein Mensch vor. Ihre Bitte liegt bei einem Kollegen.',
    'Den Tarif kann ich nicht selbst ändern, deshalb hat ein Kollege Ihre Bitte.',
    'Ihr Wunsch nach einem anderen Tarif ist bei einem Kollegen.',
  ],
  system_down: [
    'Unser Bestellsystem ist gerade nicht erreichbar, und raten möchte ich nicht. Ihre Nachricht hat ein Kollege, der nachsieht.',
    'Ich kann Ihre Daten im Moment nicht einsehen. Ein Kollege übernimmt Ihre Nachricht und prüft sie.',
    'Die nötigen Daten sind gerade nicht verfügbar, deshalb sage ich Ihnen nichts Unsicheres. Ein Kollege kümmert sich darum.',
  ],
  unclear: [
    'Damit Sie eine richtige Antwort bekommen, habe ich Ihre Nachricht einem Kollegen gegeben.',
    'Das kann ich allein nicht zuverlässig klären. Ihre Nachricht liegt bei einem Kollegen.',
    'Hier muss ein Mensch hinsehen, deshalb übernimmt ein Kollege.',
  ],
  identity: [
    'Ich konnte Ihre Nachricht keinem Konto sicher zuordnen. Ein Kollege sieht nach.',
    'Um nicht das falsche Konto zu erwischen, habe ich einen Kollegen um Prüfung gebeten.',
    'Ein Kollege klärt, um welches Konto es geht.',
  ],
  question: [
    'Darauf habe ich keine verlässliche Antwort, deshalb habe ich Ihre Frage einem Kollegen gegeben.',
    'Ich müsste raten, und das möchte ich nicht. Ihre Frage liegt bei einem Kollegen.',
    'Ihre Frage geht an einen Kollegen, der das besser weiß als ich.',
  ],
  next: [
    'Er kennt den ganzen Verlauf, Sie müssen nichts wiederholen. Die Antwort kommt hierher.',
    'Alles, was Sie geschrieben haben, liegt ihm vor; er antwortet Ihnen in diesem Gespräch.',
    'Sie bekommen die Antwort hier und müssen nichts noch einmal erklären.',
    'Den bisherigen Verlauf sieht er und schreibt Ihnen hier.',
  ],
  also_with_them: [
    'Bei demselben Kollegen liegt auch: {topics}.',
    'Mit weitergegeben: {topics}.',
    'Er kümmert sich außerdem um Folgendes: {topics}.',
  ],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'Ihr Wunsch nach Erstattung',
  duplicate_charge: 'die doppelte Abbuchung',
  partial_refund_review: 'der Rest der Erstattung',
  cancellation: 'die Kündigung',
  discount: 'der Rabatt',
  trial: 'die kostenlosen Tage',
  email_change: 'die neue E-Mail-Adresse',
  privacy: 'Ihre Datenanfrage',
  person_asked: 'Ihr Wunsch nach einem Gespräch',
  complaint: 'Ihre Beschwerde',
  chargeback: 'die Rückbuchung',
  dispute: 'das Verfahren bei der Bank',
  delivery_check: 'die fehlende Lieferung',
  late_order: 'die verspätete Bestellung',
  redelivery: 'die neue Lieferung',
  pause: 'die Pause',
  plan_change: 'der Tarifwechsel',
  system_down: 'die Prüfung Ihrer Daten',
  unclear: 'der Rest Ihrer Nachricht',
  identity: 'die Zuordnung Ihres Kontos',
  question: 'Ihre Frage',
};
