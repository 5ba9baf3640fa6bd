import { phraseList } from '@/lib/privacy/phrases/alternatives';

/** Verbs that end the line above a quoted message ("On … wrote:"), as mail programs write them. */
export const WROTE: readonly string[] =
  phraseList(`wrote | writes | sent | schrieb | geschrieben | schreef | написал | написала | написал(а) | пишет | писал | писал(а) | писала |
  написав | написала | написав(-ла) | написав(ла) | пише | писав | писав(ла) | escribió | escribio | escreveu | a écrit | a ecrit |
  ha scritto | napisał | napisał(a) | napisała | pisze | yazdı | yazdi | skrev | geschreven | kirjoitti | đã viết | napsal |
  napsal(a) | napísal | a scris | írta | έγραψε | написа | 写道 | のメール`);

/** Between dashes: the message below is the one being answered. */
export const ORIGINAL_MESSAGE: readonly string[] =
  phraseList(`original message | original-nachricht | originalnachricht | ursprüngliche nachricht | ursprungliche nachricht | originalmeldung |
  исходное сообщение | исходное письмо | оригинальное сообщение | пересылаемое сообщение | оригінальне повідомлення | вихідне
  повідомлення | початкове повідомлення | mensaje original | mensagem original | message d'origine | message d’origine | message
  original | messaggio originale | oryginalna wiadomość | wiadomość oryginalna | oorspronkelijk bericht | oprindelig besked |
  ursprungligt meddelande | originalmeddelande | original email | reply above this line | please type your reply above this line |
  özgün ileti | orijinal mesaj | orijinal ileti | původní zpráva`);

/** Between dashes or ending with a colon: the customer forwards something, which is part of what they say. */
export const FORWARDED: readonly string[] =
  phraseList(`forwarded message | begin forwarded message | weitergeleitete nachricht | anfang der weitergeleiteten nachricht | пересылаемое
  сообщение | пересланное сообщение | начало переадресованного сообщения | переслане повідомлення | початок переадресованого
  повідомлення | mensaje reenviado | inicio del mensaje reenviado | mensagem encaminhada | mensagem reencaminhada | início da
  mensagem encaminhada | message transféré | début du message transféré | début du message réexpédié | messaggio inoltrato | inizio
  messaggio inoltrato | wiadomość przekazana | treść przekazanej wiadomości | iletilen mesaj | iletilen ileti | doorgestuurd bericht`);

/** The labels of a header block above a quoted message, by what they name. */
export const HEADER_LABELS = {
  from: phraseList(`from | von | de | da | van | fra | från | od | от | от кого | від | від кого | kimden | gönderen | remitente | expéditeur |
    mittente | nadawca`),
  sent: phraseList(`sent | date | gesendet | datum | enviado | enviado el | enviada | enviada em | enviado em | envoyé | envoyé le | message du |
    inviato | inviata | inviato il | data | fecha | verzonden | sendt | dato | skickat | wysłano | wysłane | отправлено | дата |
    надіслано | відправлено | gönderilme tarihi | gönderildi | tarih`),
  to: phraseList(`to | an | para | à | a | aan | til | till | do | кому | kime | alıcı | pour | per | odbiorca`),
  subject: phraseList(
    `subject | betreff | asunto | assunto | objet | sujet | oggetto | onderwerp | emne | ämne | temat | тема | konu`,
  ),
  cc: phraseList(`cc | kopie | copie à | копия | копія | dw | do wiadomości | bilgi | reply-to | antwort an`),
};

/** How mail programs of phones sign; the rest of the line is the device or the app. */
export const SENT_FROM: readonly string[] =
  phraseList(`sent from my | sent from  | sent via  | sent with  | sent using  | get outlook for | gesendet von  | gesendet mit  |
  diese nachricht wurde von meinem | holen sie sich outlook | отправлено с  | отправлено из  | отправлено от  | отправлено через  |
  скачать outlook | надіслано з  | надіслано через  | відправлено з  | enviado desde  | obtener outlook | enviado do  | enviado de
  meu | enviado do meu | enviado a partir do | enviado via  | obter o outlook | obtenha o outlook | envoyé de mon  | envoyé depuis
  | envoyé à partir d | envoyé de  | télécharger outlook | obtenir outlook | inviato da  | inviato dal  | scarica outlook | ottieni
  outlook | wysłane z  | wysłano z  | wysłane przez  | pobierz outlook | iphone'umdan gönderildi | iphone'dan gönderildi |
  iphone’umdan gönderildi | iphone’dan gönderildi | outlook’u edinin | verzonden vanaf  | skickat från  | sendt fra  | yahoo mail:`);

/** Closing formulas; a short block after one of them is a signature. */
export const SIGN_OFFS: readonly string[] =
  phraseList(`regards | best regards | kind regards | warm regards | many thanks and regards | with kind regards | with best regards | thanks
  and regards | best | best wishes | sincerely | yours sincerely | sincerely yours | yours truly | yours faithfully | cheers |
  respectfully | cordially | all the best | с уважением | с наилучшими пожеланиями | с наилучшими | з повагою | з найкращими
  побажаннями | найкращі побажання | saludos | un saludo | saludos cordiales | cordialmente | atentamente | atte | un cordial saludo
  | cordial saludo | atenciosamente | att | cumprimentos | com os melhores cumprimentos | melhores cumprimentos | abraços | grato |
  grata | mit freundlichen grüßen | mit freundlichen grussen | mit freundlichen gruessen | freundliche grüße | viele grüße | liebe
  grüße | beste grüße | mfg | vg | lg | grüße | hochachtungsvoll | cordialement | bien cordialement | bien à vous | salutations |
  sincères salutations | meilleures salutations | respectueusement | cordiali saluti | distinti saluti | saluti | un saluto |
  cordialmente | pozdrawiam | z poważaniem | z wyrazami szacunku | serdecznie pozdrawiam | pozdrowienia | saygılarımla | saygılar |
  iyi günler dilerim | iyi çalışmalar | sevgiler | selamlar`);
