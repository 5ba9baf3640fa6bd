import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'Sie haben über Apple gekauft, deshalb kann nur Apple erstatten. Öffnen Sie reportaproblem.apple.com, melden Sie sich mit Ihrer Apple-ID an, wählen Sie „Erstattung anfordern“ und dann den Kauf.',
    'Abgebucht hat der App Store, wir selbst können den Betrag nicht zurückgeben. Gehen Sie auf reportaproblem.apple.com, wählen Sie „Erstattung anfordern“, den Kauf und den Grund.',
    'Erstattungen für Käufe im App Store macht Apple. Der Weg: reportaproblem.apple.com, anmelden, „Erstattung anfordern“, Kauf auswählen, absenden.',
  ],
  store_apple_cancel: [
    'Ihr Abo läuft über Apple und wird dort gekündigt: Öffnen Sie auf dem iPhone „Einstellungen“, tippen Sie auf Ihren Namen, dann auf „Abonnements“, wählen Sie es aus und tippen Sie auf „Abo kündigen“.',
    'Dieses Abo verwaltet der App Store: „Einstellungen“ → Ihr Name → „Abonnements“ → das Abo → „Kündigen“.',
    'Apple rechnet dieses Abo ab, von hier aus lässt es sich nicht beenden. Sie können es selbst: „Einstellungen“ → Ihr Name → „Abonnements“, dort kündigen.',
  ],
  store_google_refund: [
    'Sie haben bei Google Play gekauft, die Erstattung wird dort beantragt: play.google.com → Profilbild → „Zahlungen und Abos“ → „Budget und Bestellverlauf“ → beim Kauf „Problem melden“.',
    'Abgebucht hat Google Play. Öffnen Sie play.google.com, im Profil „Zahlungen und Abos“, dann den Bestellverlauf, und wählen Sie beim Kauf „Problem melden“.',
    'Erstattungen für Käufe bei Play macht Google: Suchen Sie im Bestellverlauf auf play.google.com den Kauf und wählen Sie „Problem melden“.',
  ],
  store_google_cancel: [
    'Ihr Abo läuft über Google Play und wird dort gekündigt: Play Store → Profilbild → „Zahlungen und Abos“ → „Abos“ → das Abo → „Abo kündigen“.',
    'Dieses Abo verwaltet Google Play: Öffnen Sie den Play Store, im Profil „Zahlungen und Abos“, dann „Abos“, und kündigen Sie es dort.',
    'Google rechnet dieses Abo ab, von hier aus lässt es sich nicht beenden. Im Play Store finden Sie es im Profil unter „Zahlungen und Abos“, „Abos“.',
  ],
  subscription_ended: [
    'Ihr Abo „{plan}“ ist bereits gekündigt und am {date} ausgelaufen. Es wird nichts mehr abgebucht.',
    'Das Abo „{plan}“ endete am {date}, weitere Zahlungen gibt es dafür nicht.',
    'Hier ist nichts mehr zu kündigen: „{plan}“ ist seit dem {date} beendet.',
  ],
  subscription_ending: [
    'Ihr Abo „{plan}“ ist bereits gekündigt und endet am {date}. Bis dahin können Sie es nutzen, es verlängert sich nicht.',
    'Die Kündigung von „{plan}“ liegt vor: Es läuft bis zum {date} und endet dann.',
    '„{plan}“ endet am {date} und wird danach nicht verlängert.',
  ],
  subscription_renews: [
    'Ihr Abo „{plan}“ verlängert sich am {date}; an diesem Tag wird die nächste Zahlung fällig.',
    'Die nächste Zahlung für „{plan}“ ist am {date} fällig.',
    '„{plan}“ ist bis zum {date} bezahlt und verlängert sich an diesem Tag.',
  ],
  retention_highlight: [
    'In letzter Zeit haben Sie einiges damit gemacht: {highlight}.',
    'In Ihrem Konto fällt auf: {highlight}.',
    'Aus Ihrer letzten Nutzung sehe ich: {highlight}.',
  ],
  retention_help: [
    'Zu dem Problem, das Sie nennen, hilft vielleicht schon das: {help}',
    'Bevor Sie gehen, könnte dies das Problem lösen: {help}',
    'Zu Ihrem Problem steht in unserer Hilfe: {help}',
  ],
  retention_discount: [
    'Ich kann Ihnen {percent} % Rabatt auf „{plan}“ für {months} anbieten.',
    'Ein Angebot hätte ich: {percent} % Nachlass auf „{plan}“, und zwar für {months}.',
    'Wenn Sie „{plan}“ günstiger behalten möchten, gibt es {percent} % Rabatt für {months}.',
  ],
  retention_trial: [
    'Ich kann Ihnen {days} „{plan}“ kostenlos anbieten, damit Sie in Ruhe sehen, ob es sich für Sie lohnt.',
    'Wenn Sie „{plan}“ noch eine Chance geben möchten, biete ich Ihnen {days} ohne Kosten an.',
    'Vielleicht hilft das bei der Entscheidung: {days} „{plan}“ gratis.',
  ],
  retention_pause: [
    'Wenn Ihnen eine Pause lieber ist, sagen Sie es, dann richtet ein Kollege sie ein.',
    'Oder möchten Sie eine Zeit lang pausieren? Dann sagen Sie mir Bescheid, ich gebe es einem Kollegen.',
  ],
  retention_choice: [
    'Antworten Sie „{yes}“, wenn Sie es annehmen, oder „{cancel}“, dann gebe ich die Kündigung sofort weiter; das Abo endet dann am {date}.',
    'Passt das? Dann antworten Sie „{yes}“. Wenn nicht, genügt „{cancel}“: Die Kündigung zum {date} geht ohne weitere Fragen an einen Kollegen.',
    'Mit „{yes}“ nehmen Sie an. Mit „{cancel}“ geht die Kündigung direkt an einen Kollegen, Ende ist dann der {date}.',
  ],
  offer_accepted_discount: [
    'Gut, notiert: {percent} % Rabatt auf „{plan}“ für {months}. Ein Kollege bestätigt das vorher noch und meldet sich hier.',
    'Schön, dass Sie bleiben. Die {percent} % auf „{plan}“ für {months} liegen einem Kollegen zur Freigabe vor, er schreibt Ihnen hier.',
    'Die {percent} % Nachlass auf „{plan}“ für {months} gelten, sobald ein Kollege sie freigegeben hat.',
  ],
  offer_accepted_trial: [
    'Gut, notiert: {days} „{plan}“ kostenlos. Ein Kollege bestätigt das vorher noch und meldet sich hier.',
    'Schön, dass Sie bleiben. Die kostenlosen {days} für „{plan}“ liegen einem Kollegen zur Freigabe vor, er schreibt Ihnen hier.',
    'Die {days} „{plan}“ ohne Kosten gelten, sobald ein Kollege sie freigegeben hat.',
  ],
  cancellation_passed_on: [
    'Ich habe Ihre Kündigung von „{plan}“ weitergegeben, sie wird bearbeitet. Das Abo endet mit dem bezahlten Zeitraum am {date}; bis dahin können Sie es nutzen.',
    'Ihre Kündigung von „{plan}“ liegt bei einem Kollegen, der sie abschließt und bestätigt. Wirksam wird sie zum Ende des bezahlten Zeitraums am {date}.',
    'Verstanden. Die Kündigung von „{plan}“ zum {date} ist in Bearbeitung, die Bestätigung bekommen Sie hier von einem Kollegen.',
    '„{plan}“ wird zum {date} gekündigt. Der Auftrag liegt bei einem Kollegen, er schickt Ihnen die Bestätigung.',
  ],
  cancellation_done: [
    '„{plan}“ ist gekündigt. Sie können es bis zum {date} nutzen, danach verlängert es sich nicht.',
    'Erledigt: Das Abo „{plan}“ ist gekündigt und endet am {date}. Es wird nichts mehr abgebucht.',
    'Ihre Kündigung von „{plan}“ ist abgeschlossen, letzter Tag ist der {date}.',
  ],
  discount_done: [
    'Erledigt: Für „{plan}“ gelten jetzt {percent} % Rabatt, für {months}.',
    'Der Rabatt ist aktiv: {percent} % auf „{plan}“ für {months}.',
    'Auf „{plan}“ sind {percent} % Nachlass für {months} eingetragen; Sie sehen es auf der nächsten Rechnung.',
  ],
  trial_applied: [
    'Erledigt: {days} „{plan}“ sind kostenlos hinzugefügt.',
    'Ihre kostenlosen {days} für „{plan}“ sind jetzt aktiv.',
    'Für „{plan}“ wurden {days} ohne Kosten eingetragen.',
  ],
  ask_which_subscription: [
    'Welches dieser Abos meinen Sie?',
    'Sie haben mehrere Abos. Um welches geht es?',
    'Ist es eines von diesen? Der Name des Tarifs genügt.',
  ],
  ask_which_subscription_bare: [
    'Unter Ihren Daten sehe ich kein Abo. Welcher Tarif ist es, und mit welcher E-Mail-Adresse haben Sie sich angemeldet?',
    'Nennen Sie mir bitte den Tarif und die E-Mail-Adresse des Kontos, bisher finde ich kein Abo.',
    'Ein Abo wird mir hier nicht angezeigt. Um welches Konto oder welchen Tarif geht es?',
  ],
  ask_offer_choice: [
    'Damit ich nichts falsch mache: „{yes}“ nimmt das Angebot an, „{cancel}“ beendet das Abo. Was möchten Sie?',
    'Wofür entscheiden Sie sich? „{yes}“ steht für das Angebot, „{cancel}“ für die Kündigung.',
    'Ich bin nicht sicher, wie Sie sich entschieden haben. Antworten Sie bitte „{yes}“ oder „{cancel}“.',
  ],
};
