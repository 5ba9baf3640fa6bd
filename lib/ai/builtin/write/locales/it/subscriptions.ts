import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'L’acquisto è passato da Apple, quindi solo Apple può rimborsarlo. Apra reportaproblem.apple.com, acceda con il Suo ID Apple, scelga «Richiedi un rimborso» e l’acquisto.',
    'L’addebito è dell’App Store e noi non possiamo restituirlo. Vada su reportaproblem.apple.com, scelga «Richiedi un rimborso», l’acquisto e il motivo.',
    'I rimborsi per acquisti nell’App Store li fa Apple: reportaproblem.apple.com, accesso, «Richiedi un rimborso», scelta dell’acquisto, invio.',
  ],
  store_apple_cancel: [
    'L’abbonamento passa da Apple e si disdice lì: sull’iPhone apra Impostazioni, tocchi il Suo nome, poi Abbonamenti, lo scelga e tocchi «Annulla abbonamento».',
    'Questo abbonamento è gestito dall’App Store: Impostazioni → il Suo nome → Abbonamenti → l’abbonamento → Annulla.',
    'È Apple a fatturare questo abbonamento, da qui non si può chiudere. Può farlo Lei: Impostazioni → il Suo nome → Abbonamenti.',
  ],
  store_google_refund: [
    'L’acquisto è passato da Google Play e il rimborso si chiede lì: play.google.com → foto del profilo → «Pagamenti e abbonamenti» → «Budget e cronologia ordini» → «Segnala un problema» accanto all’acquisto.',
    'L’addebito è di Google Play. Apra play.google.com, nel profilo «Pagamenti e abbonamenti», poi la cronologia ordini, e scelga «Segnala un problema» per l’acquisto.',
    'I rimborsi per acquisti su Play li fa Google: cerchi l’acquisto nella cronologia ordini su play.google.com e scelga «Segnala un problema».',
  ],
  store_google_cancel: [
    'L’abbonamento passa da Google Play e si disdice lì: Play Store → foto del profilo → «Pagamenti e abbonamenti» → «Abbonamenti» → l’abbonamento → «Annulla abbonamento».',
    'Questo abbonamento è gestito da Google Play: apra il Play Store, nel profilo «Pagamenti e abbonamenti», poi «Abbonamenti», e lo annulli.',
    'È Google a fatturare questo abbonamento, da qui non si può chiudere. Nel Play Store lo trova nel profilo, «Pagamenti e abbonamenti», «Abbonamenti».',
  ],
  subscription_ended: [
    'Il Suo abbonamento «{plan}» è già disdetto ed è terminato {date}. Non ci saranno altri addebiti.',
    'L’abbonamento «{plan}» è finito {date}, non verrà più addebitato.',
    'Non c’è più nulla da disdire: «{plan}» è terminato {date}.',
  ],
  subscription_ending: [
    'Il Suo abbonamento «{plan}» è già disdetto. Termina {date}; fino ad allora può usarlo e non si rinnova.',
    'La disdetta di «{plan}» è registrata: finisce {date}.',
    '«{plan}» termina {date} e non si rinnoverà.',
  ],
  subscription_renews: [
    'Il Suo abbonamento «{plan}» si rinnova {date}; quel giorno avviene il prossimo addebito.',
    'Il prossimo addebito per «{plan}» è {date}.',
    '«{plan}» è pagato fino al rinnovo: {date}.',
  ],
  retention_highlight: [
    'Ultimamente ne ha fatto buon uso: {highlight}.',
    'Nel Suo account spicca questo: {highlight}.',
  ],
  retention_help: [
    'Per il problema che cita, forse basta questo: {help}',
    'Prima di andare, questo potrebbe risolvere il problema: {help}',
  ],
  retention_discount: [
    'Posso offrirLe il {percent}% di sconto su «{plan}» per {months}.',
    'Una proposta ce l’ho: {percent}% in meno su «{plan}» per {months}.',
    'Se vuole tenere «{plan}» a meno, c’è uno sconto del {percent}% per {months}.',
  ],
  retention_trial: [
    'Posso offrirLe {days} di «{plan}» gratis, così vede con calma se Le conviene.',
    'Se vuole dare un’altra possibilità a «{plan}», Le propongo {days} senza costi.',
    'Forse questo aiuta a decidere: {days} di «{plan}» gratis.',
  ],
  retention_pause: [
    'Se Le va meglio una pausa, lo dica e la imposta un collega.',
    'Oppure preferisce una pausa per un po’? Me lo dica e la passo a un collega.',
  ],
  retention_choice: [
    'Risponda «{yes}» se la accetta, oppure «{cancel}» e passo subito la disdetta; l’abbonamento terminerebbe {date}.',
    'Le va bene? Risponda «{yes}». Altrimenti risponda «{cancel}»: la disdetta va a un collega senza altre domande, con termine {date}.',
    'Basta un «{yes}» per accettare. Per disdire risponda «{cancel}» e la riceve un collega; la fine è {date}.',
  ],
  offer_accepted_discount: [
    'Bene, annotato: {percent}% di sconto su «{plan}» per {months}. Un collega lo conferma prima che valga e Le scrive qui.',
    'Grazie di restare. Lo sconto del {percent}% su «{plan}» per {months} attende l’approvazione di un collega, che Le risponde qui.',
    'Il {percent}% in meno su «{plan}» per {months} vale appena un collega lo approva.',
  ],
  offer_accepted_trial: [
    'Bene, annotato: {days} di «{plan}» gratis. Un collega lo conferma prima che valga e Le scrive qui.',
    'Grazie di restare. Il periodo gratuito di «{plan}» ({days}) attende l’approvazione di un collega, che Le risponde qui.',
    'Il periodo senza costi di «{plan}», {days}, vale appena un collega lo approva.',
  ],
  cancellation_passed_on: [
    'Ho passato la disdetta di «{plan}» ed è in corso. L’abbonamento finisce con il periodo pagato, {date}; fino ad allora può usarlo.',
    'La disdetta di «{plan}» è da un collega, che la completa e la conferma. Ha effetto alla fine del periodo pagato, {date}.',
    'Capito. La disdetta di «{plan}» è in lavorazione con termine {date}; un collega la conferma qui.',
  ],
  cancellation_done: [
    '«{plan}» è disdetto. Termina {date}; fino ad allora può usarlo e poi non si rinnova.',
    'Fatto: l’abbonamento «{plan}» è disdetto e finisce {date}. Nessun altro addebito.',
    'La disdetta di «{plan}» è completa; l’ultimo giorno è {date}.',
  ],
  discount_done: [
    'Fatto: su «{plan}» vale ora il {percent}% di sconto per {months}.',
    'Lo sconto è attivo: {percent}% su «{plan}» per {months}.',
    'Su «{plan}» è registrato il {percent}% in meno per {months}; lo vedrà nella prossima fattura.',
  ],
  trial_applied: [
    'Fatto: sono stati aggiunti {days} di «{plan}» gratis.',
    'Il periodo gratuito di «{plan}» è già attivo: {days}.',
    'Aggiunto senza costi a «{plan}»: {days}.',
  ],
  ask_which_subscription: [
    'A quale di questi abbonamenti si riferisce?',
    'Ha più di un abbonamento. Di quale si tratta?',
    'È uno di questi? Basta il nome del piano.',
  ],
  ask_which_subscription_bare: [
    'Con i Suoi dati non vedo abbonamenti. Qual è il piano, e con quale e-mail è registrato l’account?',
    'Mi dice il nome del piano e l’e-mail dell’account? Per ora non trovo abbonamenti.',
  ],
  ask_offer_choice: [
    'Per non sbagliare: «{yes}» accetta l’offerta, «{cancel}» chiude l’abbonamento. Che cosa preferisce?',
    'Che cosa sceglie? «{yes}» per l’offerta, «{cancel}» per la disdetta.',
    'Non mi è chiaro che cosa ha deciso. Risponda «{yes}» o «{cancel}», per favore.',
  ],
};
