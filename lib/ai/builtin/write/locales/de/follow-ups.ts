import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Ich habe noch nichts von Ihnen gehört. Wenn die Sache noch offen ist, antworten Sie einfach hier; sonst schließe ich sie in einigen Tagen.',
    'Ist das für Sie noch aktuell? Eine kurze Antwort genügt. Ohne sie wird das Gespräch in einigen Tagen geschlossen.',
    'Eine kurze Erinnerung: Meine Frage von oben ist noch offen. Hat es sich erledigt, müssen Sie nichts tun.',
  ],
  remind_discount: [
    'Zur Erinnerung, bevor sich „{plan}“ am {date} verlängert: Das Angebot von {percent} % Rabatt für {months} gilt noch.',
    'Ihr „{plan}“ verlängert sich am {date}. Bis dahin können Sie die {percent} % Rabatt für {months} noch annehmen.',
  ],
  remind_trial: [
    'Zur Erinnerung, bevor sich „{plan}“ am {date} verlängert: Das Angebot gilt noch, {days} ohne Kosten.',
    'Ihr „{plan}“ verlängert sich am {date}. Bis dahin können Sie die kostenlosen {days} noch annehmen.',
  ],
  remind_choice: [
    'Antworten Sie „{yes}“, wenn Sie es möchten. Zum Kündigen antworten Sie „{cancel}“, dann gebe ich es sofort weiter.',
    'Mit „{yes}“ nehmen Sie an; mit „{cancel}“ geht Ihre Kündigung direkt an einen Kollegen.',
  ],
  refund_check: [
    'Ist die Erstattung von {amount} für die Bestellung {order} inzwischen bei Ihnen angekommen? Manche Banken brauchen bis zu 10 Werktage; fehlt sie danach noch, antworten Sie einfach hier.',
    'Eine kurze Frage zu Ihrer Erstattung über {amount} (Bestellung {order}): Sehen Sie sie schon auf Ihrem Konto? Sind 10 Werktage ohne sie vergangen, schreiben Sie mir hier.',
  ],
  satisfaction: [
    'Wie zufrieden waren Sie, auf einer Skala von 1 bis 5? Ein Klick genügt: {url}',
    'Hat Ihnen die Antwort geholfen? Hier können Sie sie mit 1 bis 5 bewerten: {url}',
  ],
};
