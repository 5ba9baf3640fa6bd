import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Guten Tag,', 'Hallo,', 'Guten Tag!'],
  greeting_name: ['Guten Tag {name},', 'Hallo {name},', 'Guten Tag, {name},'],
  apology_late: [
    'Entschuldigen Sie bitte die Verspätung.',
    'Es tut mir leid, dass Sie auf diese Bestellung warten müssen.',
    'Die Verzögerung tut mir leid.',
    'Bitte entschuldigen Sie, dass die Bestellung noch nicht da ist.',
  ],
  apology_late_upset: [
    'Ich verstehe Ihren Ärger: Sie haben bezahlt und warten noch immer. Das tut mir leid.',
    'Sie haben recht, die Bestellung hätte längst da sein müssen. Ich bitte um Entschuldigung.',
    'Bezahlen und dann nichts hören, das darf nicht sein. Es tut mir leid.',
    'Dass Sie nachfragen mussten, ist ärgerlich. Bitte entschuldigen Sie die Verspätung.',
  ],
  apology_failed: [
    'Es tut mir leid, bei dieser Bestellung ist auf unserer Seite etwas schiefgegangen.',
    'Bitte entschuldigen Sie: Die Bestellung ist bei uns gescheitert, Sie haben nichts falsch gemacht.',
    'Das tut mir leid, der Fehler liegt bei uns.',
  ],
  apology_failed_upset: [
    'Ich verstehe Ihren Ärger: Sie haben bezahlt und nichts bekommen. Das tut mir leid.',
    'Der Fehler liegt bei uns, und Sie hätten nicht nachfragen müssen. Bitte entschuldigen Sie.',
    'Sie sind zu Recht verärgert: Das ist auf unserer Seite schiefgegangen, und es tut mir leid.',
  ],
  ack_upset: [
    'Ich kann verstehen, dass Sie das ärgert.',
    'Ich verstehe, dass Sie das geklärt haben möchten.',
    'Das ist unangenehm, deshalb gleich zur Sache.',
    'Ihren Unmut kann ich nachvollziehen.',
  ],
  ack_angry: [
    'Ich sehe, wie verärgert Sie sind, und nehme das ernst.',
    'Ich habe Ihre Nachricht genau gelesen und verstehe Ihren Ärger.',
    'Mir ist klar, wie schlecht das für Sie gelaufen ist.',
  ],
  ack_order: [
    'Ich habe Ihre Bestellung nachgesehen.',
    'Ich habe gerade geprüft, wie es um Ihre Bestellung steht.',
    'Danke für Ihre Frage, Ihre Bestellung liegt mir vor.',
    'Hier ist der Stand Ihrer Bestellung.',
  ],
  ack_refund: [
    'Ich habe Ihren Wunsch nach einer Erstattung geprüft.',
    'Ich habe mir die Bestellung angesehen, die Sie erstattet haben möchten.',
    'Ihre Bitte um Erstattung liegt mir vor.',
  ],
  ack_payment: [
    'Ich habe die Zahlung geprüft.',
    'Ich habe nachgesehen, was mit der Zahlung ist.',
    'Die Zahlung liegt mir vor.',
  ],
  ack_cancel: [
    'Sie möchten kündigen, verstanden.',
    'Ich sehe, dass Sie Ihr Abo beenden möchten.',
    'Danke, dass Sie wegen der Kündigung schreiben.',
  ],
  turn_order: ['Nun zu Ihrer Bestellung.', 'Außerdem zur Bestellung.', 'Weiter mit der Bestellung.'],
  turn_subscription: ['Nun zu Ihrem Abo.', 'Außerdem zum Abo.', 'Weiter mit dem Abo.'],
  turn_question: ['Nun zu Ihrer anderen Frage.', 'Sie hatten noch etwas gefragt.', 'Zum übrigen Teil Ihrer Nachricht.'],
  closing: [
    'Wenn noch etwas offen ist, antworten Sie einfach hier.',
    'Bei weiteren Fragen genügt eine kurze Antwort.',
    'Falls etwas unklar ist, schreiben Sie mir einfach zurück.',
  ],
  disclosure: [
    'Diese Antwort hat ein KI-Assistent geschrieben. Wenn Sie mit einem Menschen sprechen möchten, antworten Sie „{person}“.',
    'Ich bin ein KI-Assistent. Einen Menschen erreichen Sie, indem Sie „{person}“ antworten.',
    'Verfasst von einem KI-Assistenten; mit der Antwort „{person}“ übernimmt ein Mitarbeiter.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    'Gern geschehen!',
    'Sehr gern. Melden Sie sich, wenn noch etwas ist.',
    'Kein Problem, jederzeit wieder.',
    'Schön, dass ich helfen konnte.',
  ],
  praise_reply: [
    'Vielen Dank, das freut uns sehr.',
    'Danke, dass Sie sich die Zeit genommen haben. Es ist gut zu wissen, was Ihnen gefällt.',
    'Das ist sehr nett von Ihnen, danke! Weiterhin viel Freude damit.',
  ],
  bot_truth: [
    'Ich bin ein KI-Assistent, kein Mensch. Wenn Sie mit einem Menschen sprechen möchten, antworten Sie „{person}“, dann übernimmt ein Kollege.',
    'Hier schreibt ein KI-Assistent. Antworten Sie „{person}“, wenn ein Mensch übernehmen soll.',
    'Nein, hier sitzt kein Mensch: Ich bin ein KI-Assistent. Auf die Antwort „{person}“ hin übernimmt ein Kollege.',
  ],
  ask_identity: [
    'Unter diesem Kontakt finde ich kein Konto. Mit welcher E-Mail-Adresse haben Sie sich angemeldet, oder wie lautet die Bestellnummer?',
    'Um das nachzusehen, brauche ich die E-Mail-Adresse Ihres Kontos oder die Bestellnummer. Schicken Sie mir bitte eines davon.',
    'Ich konnte Ihre Nachricht keinem Konto zuordnen. Nennen Sie mir bitte die Bestellnummer oder die E-Mail-Adresse Ihres Kontos.',
    'Könnten Sie mir Ihre Bestellnummer oder die E-Mail-Adresse Ihres Kontos nennen? Dann sehe ich nach.',
  ],
  identity_unverified: [
    'Zu Ihrer Sicherheit kann ich von dieser Adresse aus kein Konto öffnen oder ändern, denn ich konnte nicht bestätigen, dass es Ihres ist. Ein Kollege sieht sich Ihr Anliegen an; eine Nachricht von der E-Mail-Adresse des Kontos hilft dabei.',
    'Ich konnte nicht bestätigen, dass diese Nachricht vom Kontoinhaber kommt, und kann deshalb nichts zum Konto sagen. Ihr Anliegen habe ich einem Kollegen übergeben. Schreiben Sie, wenn möglich, von der Adresse, die im Konto hinterlegt ist.',
    'Bevor jemand in ein Konto sieht, muss klar sein, dass es der Person gehört, die schreibt. Das ließ sich hier nicht bestätigen. Ein Kollege kümmert sich darum; von der E-Mail-Adresse des Kontos aus geht es leichter.',
  ],
  ask_what_about: [
    'Wobei kann ich Ihnen helfen? Geht es um eine Bestellung, genügt die Bestellnummer.',
    'Was ist passiert? Ein Satz reicht für den Anfang.',
    'Ich helfe gern, weiß aber noch nicht, worum es geht. Beschreiben Sie es bitte in ein, zwei Sätzen.',
  ],
  ask_what_about_attachment: [
    'Ihr Anhang ist angekommen. Was soll ich damit tun?',
    'Danke, die Datei ist da. Schreiben Sie bitte noch kurz, worum es geht.',
    'Ich sehe Ihren Anhang. Was ist passiert, und wie kann ich helfen?',
  ],
  ask_which_order: [
    'Es kommen mehrere Bestellungen infrage. Welche meinen Sie?',
    'Um welche dieser Bestellungen geht es?',
    'Sie haben mehrere Bestellungen. Nennen Sie mir die richtige, dann sehe ich nach.',
    'Ist es eine von diesen? Die Nummer genügt.',
  ],
  ask_which_order_bare: [
    'Um welche Bestellung geht es? Schicken Sie mir bitte die Bestellnummer.',
    'Nennen Sie mir bitte die Bestellnummer, dann sehe ich genau diese nach.',
    'Ich brauche die Bestellnummer, um die richtige zu finden.',
  ],
  order_not_found: [
    'Eine Bestellung mit der Nummer {id} finde ich bei Ihnen nicht. Prüfen Sie bitte die Nummer oder nennen Sie mir die E-Mail-Adresse, mit der Sie bestellt haben.',
    'Zur Nummer {id} finde ich keine Bestellung von Ihnen. Vergleichen Sie sie bitte mit Ihrer Bestellbestätigung und schicken Sie sie noch einmal.',
    'Ich habe nach {id} gesucht und nichts gefunden, das zu Ihnen gehört. Ist ein Tippfehler möglich, oder haben Sie mit einer anderen E-Mail-Adresse bestellt?',
  ],
  no_order_found: [
    'Ich sehe keine passende Bestellung. Haben Sie die Bestellnummer, oder haben Sie eine andere E-Mail-Adresse benutzt?',
    'Unter Ihren Daten finde ich keine Bestellung dazu. Schicken Sie mir bitte die Nummer aus der Bestätigung.',
    'Bisher passt keine Bestellung zu Ihrer Nachricht. Mit der Nummer aus der Bestellbestätigung finde ich sie.',
  ],
  knowledge_intro: [
    'Das steht auf unserer Hilfeseite „{title}“:',
    'Aus unserer Hilfe, „{title}“:',
    'Die Antwort finden Sie unter „{title}“:',
  ],
  knowledge_link: ['Die ganze Seite: {url}', 'Mehr dazu: {url}', 'Ausführlich: {url}'],
  public_offers: ['Diese Angebote gelten zurzeit für alle:', 'Das gibt es im Moment:', 'Zurzeit haben wir Folgendes:'],
};
