import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    'Ich habe Ihnen für die Bestellung {order} den vollen Betrag von {amount} erstattet. Er geht auf das Zahlungsmittel zurück, mit dem Sie bezahlt haben; die Bank braucht dafür meist 5–10 Werktage.',
    'Die Erstattung zur Bestellung {order} ist veranlasst: {amount}, zurück auf die Karte oder das Konto, von dem die Zahlung kam. Je nach Bank sehen Sie sie in 5–10 Werktagen.',
    'Bestellung {order} ist vollständig erstattet. {amount} gehen auf Ihr ursprüngliches Zahlungsmittel zurück und erscheinen dort in der Regel nach 5–10 Werktagen.',
    'Für die Bestellung {order} haben wir {amount} auf demselben Weg zurückgeschickt, auf dem Sie bezahlt haben. Bis zur Gutschrift vergehen gewöhnlich 5–10 Werktage.',
  ],
  refund_unconfirmed: [
    'Wir haben eine Erstattung von {amount} für die Bestellung {order} gestartet, das Zahlungssystem hat sie aber noch nicht bestätigt. Ein Kollege prüft das und gibt Ihnen hier Bescheid.',
    'Die Erstattung für die Bestellung {order} ({amount}) ist angestoßen, eine Bestätigung fehlt noch. Ein Kollege prüft das Ergebnis und meldet sich hier.',
    'Für die Bestellung {order} wurde eine Erstattung von {amount} angefordert. Eine Antwort des Zahlungssystems habe ich noch nicht, deshalb nenne ich sie nicht erledigt; ein Kollege geht dem nach und schreibt Ihnen.',
  ],
  order_started: [
    'Die Bestellung {order} ist in Arbeit und soll am {due} da sein.',
    'An Ihrer Bestellung {order} wird gearbeitet; sie liegt im Zeitplan und ist am {due} fällig.',
    'Ihre Bestellung {order} läuft. Zugesagt ist sie für den {due}.',
  ],
  order_waiting: [
    'Die Bestellung {order} ist bezahlt und in der Warteschlange. Sie soll am {due} da sein.',
    'Ihre Zahlung für die Bestellung {order} ist eingegangen, die Bearbeitung hat noch nicht begonnen. Fällig ist sie am {due}, also noch rechtzeitig.',
    'Die Bestellung {order} ist bestätigt und wartet, bis sie an der Reihe ist; zugesagt ist sie für den {due}.',
  ],
  in_time_later: [
    'Ist sie bis dahin nicht da, schreiben Sie mir, dann sehe ich noch einmal nach.',
    'Sollte der Zeitpunkt ohne Lieferung verstreichen, antworten Sie hier, und ich prüfe es erneut.',
    'Wenn bis dahin nichts kommt, genügt eine kurze Antwort von Ihnen.',
  ],
  in_time_refund: [
    'Da sie noch im Zeitplan liegt, kann ich sie jetzt nicht erstatten. Ist sie bis dahin nicht da, schreiben Sie mir, dann sehe ich mir die Erstattung erneut an.',
    'Solange die Bestellung pünktlich ist, ist keine Erstattung möglich. Sollte der Zeitpunkt verstreichen, antworten Sie hier, und ich prüfe noch einmal, was ich tun kann.',
    'Erstattet habe ich sie nicht, denn sie ist bisher nicht verspätet. Wenn die Zeit abgelaufen und nichts angekommen ist, melden Sie sich, dann sehe ich wieder nach.',
  ],
  order_late: [
    'Die Bestellung {order} war für den {due} zugesagt und ist noch nicht geliefert.',
    'Ihre Bestellung {order} hätte am {due} da sein sollen; sie ist verspätet.',
    'Die Bestellung {order} hat ihren Termin am {due} verpasst.',
    'Laut unseren Daten war die Bestellung {order} am {due} fällig und ist noch offen.',
  ],
  order_late_undated: [
    'Die Bestellung {order} ist bezahlt, wurde aber nicht in der üblichen Zeit geliefert.',
    'Ihre Zahlung für die Bestellung {order} ist eingegangen, die Bestellung selbst ist überfällig.',
    'Die Bestellung {order} dauert länger, als sie sollte: Sie ist bezahlt und noch offen.',
  ],
  order_failed: [
    'Die Bestellung {order} konnte nicht ausgeführt werden.',
    'Die Lieferung der Bestellung {order} ist fehlgeschlagen.',
    'Die Bestellung {order} brach mit einem Fehler ab und wurde nicht geliefert.',
  ],
  failure_reason: [
    'Vermerkter Grund: „{reason}“.',
    'Im System steht dazu: „{reason}“.',
    'Als Ursache ist eingetragen: „{reason}“.',
  ],
  late_question: [
    'Soll ich Ihnen die {amount} vollständig erstatten? Antworten Sie „{yes}“, dann mache ich es sofort. Möchten Sie lieber eine neue Lieferung, sagen Sie es mir, dann gebe ich das an einen Kollegen weiter.',
    'Möchten Sie {amount} zurückhaben? Ein „{yes}“ genügt, und ich erstatte den Betrag sofort. Wenn Ihnen eine erneute Lieferung lieber ist, übernimmt das ein Kollege.',
    'Ich kann den vollen Betrag von {amount} erstatten: Antworten Sie „{yes}“, und es geschieht gleich. Oder soll noch einmal geliefert werden? Dann übergebe ich das einem Kollegen.',
    'Wünschen Sie die volle Erstattung von {amount}? Mit „{yes}“ löse ich sie sofort aus. Für einen neuen Lieferversuch geben Sie mir bitte Bescheid, den veranlasst ein Kollege.',
  ],
  payment_pending: [
    'Die Zahlung von {amount} für die Bestellung {order} ist noch nicht durch, es wurde also bisher nichts abgebucht. Sobald sie bestätigt ist, geht es mit der Bestellung weiter.',
    'Für die Bestellung {order} steht die Zahlung von {amount} noch aus; belastet wurde nichts. Nach der Bestätigung läuft alles von selbst weiter.',
    'Bei der Bestellung {order} wartet die Zahlung von {amount} noch auf die Bestätigung Ihrer Bank. Geld wurde nicht eingezogen.',
  ],
  payment_failed: [
    'Die Zahlung von {amount} für die Bestellung {order} ist fehlgeschlagen, es wurde nichts abgebucht. Zeigt Ihre Bank eine Vormerkung, gibt sie diese selbst wieder frei. Sie können mit derselben oder einer anderen Karte neu bestellen.',
    'Für die Bestellung {order} wurde nichts belastet: Die Zahlung von {amount} kam nicht zustande. Einen vorgemerkten Betrag löst Ihre Bank von selbst auf. Für einen neuen Versuch bestellen Sie einfach noch einmal.',
    'Bei der Bestellung {order} wurde kein Geld eingezogen, die Zahlung von {amount} wurde abgelehnt. Ein reservierter Betrag wird von Ihrer Bank wieder freigegeben.',
  ],
  payment_on_hold: [
    'Die {amount} für die Bestellung {order} sind auf Ihrer Karte nur vorgemerkt, nicht abgebucht. Kommt die Bestellung nicht zustande, gibt Ihre Bank den Betrag selbst frei.',
    'Für die Bestellung {order} hält Ihre Bank {amount} zurück, eingezogen wurde nichts. So eine Vormerkung löst die Bank meist nach einigen Tagen auf.',
    'Was Sie zur Bestellung {order} sehen, ist eine Vormerkung über {amount} und keine Abbuchung. Ziehen wir den Betrag nicht ein, verfällt sie bei der Bank.',
  ],
  already_refunded: [
    'Die Bestellung {order} wurde bereits erstattet: {amount} am {date}, auf das Zahlungsmittel, mit dem Sie bezahlt haben. Banken brauchen meist 5–10 Werktage, bis das zu sehen ist.',
    'Ich sehe zur Bestellung {order} eine Erstattung von {amount} vom {date}. Sie geht auf Ihr ursprüngliches Zahlungsmittel; die Gutschrift dauert 5–10 Werktage.',
    'Für die Bestellung {order} gingen am {date} {amount} an Sie zurück. Ist das Geld noch nicht da, geben Sie Ihrer Bank die üblichen 5–10 Werktage.',
    'Zur Bestellung {order} gibt es schon eine Erstattung: {amount}, am {date} zurückgeschickt. Auf dem Kontoauszug erscheint sie gewöhnlich 5–10 Werktage später.',
  ],
  already_refunded_pending: [
    'Eine Erstattung von {amount} für die Bestellung {order} wurde am {date} gestartet und ist noch in Bearbeitung. Danach braucht Ihre Bank meist 5–10 Werktage.',
    'Die Erstattung zur Bestellung {order} läuft: {amount}, begonnen am {date}. Üblicherweise ist sie 5–10 Werktage später bei Ihnen.',
    'Zur Bestellung {order} ist seit dem {date} eine Erstattung von {amount} unterwegs. Bis zur Gutschrift vergehen in der Regel 5–10 Werktage.',
  ],
  refund_recorded: [
    'Die Bestellung {order} wurde bereits vollständig erstattet, auf dem Weg, auf dem Sie bezahlt haben. Ab dem Tag der Erstattung brauchen Banken meist 5–10 Werktage.',
    'Ich sehe, dass die Bestellung {order} erstattet ist. Das Geld geht auf Ihr ursprüngliches Zahlungsmittel; rechnen Sie ab der Erstattung mit 5–10 Werktagen.',
    'Die Erstattung für die Bestellung {order} ist erfolgt. Sehen Sie sie noch nicht, braucht Ihre Bank dafür 5–10 Werktage.',
  ],
  charge_explained: [
    'Die Abbuchung von {amount} am {date} gehört zur Bestellung {order}.',
    'Das ist die Bestellung {order}: {amount}, bezahlt am {date}.',
    'Am {date} haben wir {amount} für die Bestellung {order} abgebucht.',
  ],
  charge_plan: [
    'Es geht um Ihr Abo „{plan}“.',
    'Das ist die Zahlung für Ihr Abo „{plan}“.',
    'Eingezogen wurde sie für das Abo „{plan}“.',
  ],
  charge_doubt: [
    'Kommt Ihnen das weiterhin nicht bekannt vor, sagen Sie es mir, dann sieht ein Mensch es sich an.',
    'Erkennen Sie sie trotzdem nicht wieder? Dann schreiben Sie mir, und ein Kollege prüft es.',
    'Wenn Ihnen das nichts sagt, antworten Sie hier, und ich gebe es zur Prüfung an einen Kollegen.',
  ],
  charged_once: [
    'In unseren Daten steht genau eine Abbuchung zur Bestellung {order}: {amount} am {date}. Eine zweite Zeile bei der Bank ist oft nur eine Vormerkung, die von selbst verschwindet. Bleibt sie, schicken Sie mir einen Screenshot oder das Datum.',
    'Ich finde eine einzige Zahlung zur Bestellung {order}: {amount} am {date}. Der andere Eintrag kann eine Reservierung sein, die Ihre Bank wieder löscht. Falls nicht, hilft mir ein Screenshot oder das Datum des Eintrags.',
    'Für die Bestellung {order} wurden am {date} einmal {amount} abgebucht. Ein zweiter Eintrag ist meist vorgemerkt und fällt nach einigen Tagen weg. Wenn er stehen bleibt, senden Sie mir bitte ein Bildschirmfoto oder sein Datum.',
  ],
  order_delivered: [
    'Die Bestellung {order} ist am {due} als geliefert vermerkt.',
    'Laut unseren Daten wurde die Bestellung {order} am {due} geliefert.',
    'Ihre Bestellung {order} wurde am {due} zugestellt.',
  ],
  order_delivered_undated: [
    'Die Bestellung {order} ist als geliefert vermerkt.',
    'Laut unseren Daten wurde die Bestellung {order} geliefert.',
    'Ihre Bestellung {order} wurde zugestellt.',
  ],
  order_canceled: [
    'Die Bestellung {order} wurde storniert, dazu wird nichts mehr geliefert.',
    'Ich sehe, dass die Bestellung {order} storniert ist; eine Lieferung gibt es nicht mehr.',
    'Die Bestellung {order} ist nicht mehr aktiv: Sie wurde storniert.',
  ],
  ask_refund_choice: [
    'Damit ich nichts falsch mache: „{yes}“ heißt Erstattung; möchten Sie lieber eine neue Lieferung, schreiben Sie das bitte.',
    'Ich bin nicht sicher, was Ihnen lieber ist: „{yes}“ für die Erstattung, oder soll noch einmal geliefert werden?',
  ],
  refund_not_asked_again: [
    'In Ordnung, die Bestellung {order} bleibt bestehen, und ich erstatte nichts. Wenn Sie es sich anders überlegen, schreiben Sie mir.',
    'Gut, dann keine Erstattung für die Bestellung {order}. Entscheiden Sie sich um, sagen Sie hier Bescheid.',
    'Verstanden, ich lasse die Bestellung {order}, wie sie ist. Möchten Sie das Geld doch zurück, genügt eine Nachricht.',
  ],
  refund_declined_delivered: [
    'Wir haben Ihren Wunsch zur Bestellung {order} ({amount}) geprüft. Sie wurde geliefert, deshalb können wir sie nicht erstatten. Ist etwas daran fehlerhaft, beschreiben Sie es bitte, dann prüfen wir das.',
    'Eine Erstattung von {amount} für die Bestellung {order} ist nicht möglich, weil sie geliefert wurde. War sie defekt oder unvollständig, schreiben Sie uns, was fehlt.',
    'Die {amount} für die Bestellung {order} können wir nicht zurückzahlen: Sie wurde wie bestellt geliefert. Bei einem Mangel beschreiben Sie ihn bitte hier.',
  ],
  refund_declined_used: [
    'Wir haben die Bestellung {order} geprüft. Da sie nach der Zahlung genutzt wurde, können wir die {amount} nicht erstatten.',
    'Die Bestellung {order} wurde nach der Zahlung verwendet; eine Erstattung von {amount} ist deshalb nicht möglich.',
    'Zur Bestellung {order} sehen wir eine Nutzung seit der Zahlung, daher lassen sich {amount} nicht erstatten.',
  ],
  refund_declined_too_old: [
    'Wir haben die Bestellung {order} geprüft. Die Zahlung von {amount} liegt für eine Erstattung zu lange zurück.',
    'Die Frist für eine Erstattung der Bestellung {order} ist abgelaufen, {amount} können wir nicht mehr zurückzahlen.',
    'Die Bestellung {order} liegt außerhalb der Frist für Erstattungen; die {amount} lassen sich nicht mehr zurückbuchen.',
  ],
  refund_declined_policy: [
    'Wir haben die Bestellung {order} sorgfältig geprüft: Nach unseren Regeln können wir {amount} nicht erstatten.',
    'Für die Bestellung {order} kommt eine Erstattung von {amount} nicht infrage, sie erfüllt unsere Bedingungen nicht.',
    'Ein Kollege hat die Bestellung {order} geprüft; eine Erstattung von {amount} ist nach unseren Regeln nicht möglich. Gibt es etwas, das wir nicht wissen, sagen Sie es uns.',
  ],
};
