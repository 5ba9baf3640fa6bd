import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Buongiorno,', 'Salve,', 'Buongiorno!'],
  greeting_name: ['Buongiorno {name},', 'Salve {name},', 'Gentile {name},'],
  apology_late: [
    'Mi dispiace per il ritardo di questo ordine.',
    'Mi scuso per l’attesa.',
    'Ci scusiamo: questo ordine doveva già essere arrivato.',
    'Mi rincresce che stia ancora aspettando.',
  ],
  apology_late_upset: [
    'Capisco il Suo disappunto: ha pagato e sta ancora aspettando. Mi dispiace.',
    'Ha ragione, doveva già averlo, e mi scuso.',
    'Pagare e non sapere più nulla non dovrebbe succedere. Mi dispiace.',
    'Aspettare senza notizie è spiacevole, lo capisco. Ci scusiamo per il ritardo.',
  ],
  apology_failed: [
    'Mi dispiace, con questo ordine qualcosa non ha funzionato da parte nostra.',
    'Mi scuso: l’ordine non è andato a buon fine da noi, Lei non c’entra.',
    'Mi rincresce, l’errore è nostro.',
  ],
  apology_failed_upset: [
    'Capisco il Suo disappunto: ha pagato e non ha ricevuto nulla. Mi dispiace.',
    'L’errore è nostro e non avrebbe dovuto doverci scrivere. Mi scuso.',
    'La Sua irritazione è comprensibile: è andata storta da parte nostra, e mi dispiace.',
  ],
  ack_upset: [
    'Capisco che la situazione sia spiacevole.',
    'Capisco che voglia risolvere la cosa.',
    'È una seccatura, lo so, quindi vengo al punto.',
  ],
  ack_angry: [
    'Capisco la Sua rabbia e prendo la cosa sul serio.',
    'Ho letto con attenzione il Suo messaggio e vedo quanto pesi questa vicenda.',
    'Mi è chiaro quanto sia andata male per Lei.',
  ],
  ack_order: [
    'Ho controllato il Suo ordine.',
    'Ho appena verificato a che punto è il Suo ordine.',
    'Ho qui davanti il Suo ordine.',
  ],
  ack_refund: [
    'Ho esaminato la Sua richiesta di rimborso.',
    'Ho guardato l’ordine che vorrebbe farsi rimborsare.',
    'Ho qui la Sua richiesta di rimborso.',
  ],
  ack_payment: [
    'Ho verificato il pagamento.',
    'Ho guardato che cosa è successo con il pagamento.',
    'Ho qui davanti il pagamento.',
  ],
  ack_cancel: [
    'Vuole disdire, capito.',
    'Vedo che vuole chiudere l’abbonamento.',
    'Ho letto che desidera la disdetta.',
  ],
  turn_order: ['Ora il Suo ordine.', 'Passo all’ordine.'],
  turn_subscription: ['Ora il Suo abbonamento.', 'Passo all’abbonamento.'],
  turn_question: ['Ora l’altra Sua domanda.', 'Passo al resto del messaggio.'],
  closing: [
    'Se serve altro, risponda pure qui.',
    'Se qualcosa non è chiaro, mi scriva in risposta.',
    'Per qualsiasi altra cosa basta rispondere.',
  ],
  disclosure: [
    'Questa risposta è stata scritta da un assistente IA. Per parlare con una persona risponda «{person}».',
    'Sono un assistente IA. Se preferisce parlare con una persona, risponda «{person}».',
    'Scritto da un assistente IA; risponda «{person}» e subentra una persona del team.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    'Prego!',
    'Di nulla. Mi scriva se Le serve altro.',
    'Si figuri. Sono qui se c’è bisogno.',
    'Bene così, è stato un piacere.',
  ],
  praise_reply: [
    'Grazie mille, fa davvero piacere leggerlo.',
    'Grazie per averci dedicato il tempo di scrivere. È utile sapere che cosa funziona.',
    'Molto gentile, grazie! Buon divertimento.',
  ],
  bot_truth: [
    'Sono un assistente IA, non una persona. Se vuole parlare con una persona, risponda «{person}» e subentra un collega.',
    'Qui scrive un assistente IA. Risponda «{person}» se preferisce che continui una persona.',
    'No, non c’è una persona qui: sono un assistente IA. Con «{person}» la conversazione passa a un collega.',
  ],
  ask_identity: [
    'Non trovo un account con questo contatto. Con quale indirizzo e-mail è registrato, o qual è il numero d’ordine?',
    'Per controllare mi serve l’e-mail del Suo account oppure il numero d’ordine. Me ne può mandare uno?',
    'Il messaggio non risulta collegato a nessun account. Mi indichi il numero d’ordine o l’e-mail dell’account.',
  ],
  identity_unverified: [
    'Per la Sua sicurezza da questo indirizzo non posso aprire né modificare un account, perché non è stato possibile confermare che sia Suo. Un collega esaminerà la richiesta; aiuta scrivere dall’e-mail dell’account.',
    'Non è stato possibile confermare che il messaggio venga dal titolare dell’account, quindi non posso dirne nulla. Ho passato la richiesta a un collega. Se può, scriva dall’indirizzo registrato nell’account.',
    'Prima di guardare un account bisogna sapere che appartiene a chi scrive, e qui non è stato possibile accertarlo. Da qui se ne occupa un collega; un messaggio dall’e-mail dell’account facilita tutto.',
  ],
  ask_what_about: [
    'Come posso aiutarLa? Se si tratta di un ordine, basta il numero.',
    'Che cosa è successo? Per cominciare basta una frase.',
    'Vorrei aiutarLa, ma non mi è ancora chiaro di che cosa si tratta. Me lo scrive in una o due frasi?',
  ],
  ask_what_about_attachment: [
    'Ho ricevuto l’allegato. Che cosa devo farne?',
    'Il file è arrivato, grazie. Mi scrive in una frase di che cosa si tratta?',
    'Vedo l’allegato. Che cosa è successo e come posso aiutare?',
  ],
  ask_which_order: [
    'Ci sono più ordini possibili. Qual è?',
    'Di quale di questi ordini si tratta?',
    'Ha più ordini. Mi dica quale e lo guardo.',
    'È uno di questi? Basta il numero.',
  ],
  ask_which_order_bare: [
    'Di quale ordine si tratta? Mi mandi il numero, per favore.',
    'Mi dica il numero d’ordine e guardo proprio quello.',
    'Per trovare quello giusto mi serve il numero d’ordine.',
  ],
  order_not_found: [
    'Non trovo un Suo ordine con il numero {id}. Può controllare il numero o dirmi con quale e-mail ha ordinato?',
    'Al numero {id} non risulta nessun Suo ordine. Lo confronti, per favore, con l’e-mail di conferma e me lo rimandi.',
    'Ho cercato {id} e non c’è nulla che Le appartenga. Un errore di battitura, forse, o un’altra e-mail?',
  ],
  no_order_found: [
    'Non vedo nessun ordine che corrisponda. Ha il numero, o ha usato un’altra e-mail?',
    'Con i Suoi dati questo ordine non compare. Mi manda il numero che trova nella conferma?',
    'Per ora nessun ordine corrisponde. Il numero nella conferma mi aiuterebbe a trovarlo.',
  ],
  knowledge_intro: [
    'Lo spiega la nostra pagina di aiuto «{title}»:',
    'Dal nostro aiuto, «{title}»:',
    'La risposta è in «{title}»:',
  ],
  knowledge_link: ['La pagina completa: {url}', 'Altri dettagli: {url}', 'Si legge tutto qui: {url}'],
  public_offers: [
    'In questo momento queste offerte sono aperte a tutti:',
    'Ecco che cosa è disponibile adesso:',
    'Al momento abbiamo quanto segue:',
  ],
};
