import { phraseList } from '@/lib/privacy/phrases/alternatives';

/** How an automatic reply's subject begins, in any of the languages. */
export const AUTO_SUBJECTS: readonly string[] =
  phraseList(`automatic reply | auto reply | auto-reply | autoreply | auto response | auto-response | autoresponse | automated response |
  automated reply | out of office | out of the office | ooo: | ooo - | away from my mail | vacation reply | on vacation | on leave |
  автоответ | автоматический ответ | автоматичний | автовідповідь | вне офиса | не в офисе | поза офісом | respuesta automática |
  respuesta automatica | fuera de la oficina | fuera de oficina | ausente: | resposta automática | resposta automatica | fora do
  escritório | ausência | automatische antwort | abwesenheitsnotiz | abwesenheit | abwesend | nicht im büro | réponse automatique |
  reponse automatique | absence du bureau | absent du bureau | message d’absence | message d'absence | risposta automatica | fuori
  sede | fuori ufficio | assente | odpowiedź automatyczna | automatyczna odpowiedź | autoodpowiedź | poza biurem | nieobecność |
  otomatik yanıt | otomatik cevap | ofis dışında | automatisch antwoord | afwezig | autosvar | automatiskt svar`);

/** Subjects of reports that a message could not be delivered. */
export const BOUNCE_SUBJECTS: readonly string[] =
  phraseList(`undeliverable | undelivered mail returned | mail delivery failed | mail delivery failure | mail delivery system | delivery status
  notification | delivery failure | failure notice | returned mail | message not delivered | delivery has failed | mail system error
  | не доставлено | недоставленное сообщение | сообщение не доставлено | не вдалося доставити | no se puede entregar | no se pudo
  entregar | não foi possível entregar | não entregue | unzustellbar | nicht zustellbar | non remis | échec de la remise | non
  recapitabile | nie można dostarczyć | niedostarczalna | teslim edilemedi`);

/** Sentences that automatic replies consist of, near their beginning; none is what a customer would open with about a purchase. */
export const AUTO_OPENINGS: readonly string[] =
  phraseList(`this is an automated | this is an automatic | this is an auto | this message was automatically generated | this email was sent
  automatically | this is a system generated | please do not reply to this | do not reply to this | thank you for your email. i am |
  thank you for your message. i am | thanks for your email. i am | thank you for contacting us. we have received | your message has
  been received and | your request has been received and | we have received your message and will | we have received your email and
  will | we have received your request and | i am currently out of | i'm currently out of | i am out of the office until | i am out
  of the office from | i will be out of the office | i'm out of the office until | i am out of office | i am on annual leave | i am
  on vacation until | i am currently on leave | i am currently on vacation | i am away from the office | это автоматическ | данное
  письмо сформировано автоматически | это письмо отправлено автоматически | не отвечайте на это письмо | ваше обращение принято |
  ваше письмо получено | я нахожусь в отпуске | я в отпуске до | сейчас я в отпуске | я отсутствую | меня нет в офисе | спасибо за
  ваше письмо. я | це автоматичн | цей лист сформовано автоматично | не відповідайте на цей лист | ваше звернення прийнято | я у
  відпустці | я зараз у відпустці | мене немає в офісі | este es un mensaje automático | este es un correo automático | este mensaje
  es automático | por favor no responda a este | estaré fuera de la oficina | estoy fuera de la oficina | me encuentro fuera de la
  oficina | actualmente estoy de vacaciones | estoy de vacaciones hasta | hemos recibido su mensaje y | esta é uma mensagem
  automática | este é um e-mail automático | mensagem automática | por favor não responda a este | estarei fora do escritório |
  estou fora do escritório | estou de férias até | encontro-me ausente | encontro-me de férias | recebemos a sua mensagem e |
  recebemos sua mensagem e | dies ist eine automatische | diese e-mail wurde automatisch | diese nachricht wurde automatisch | bitte
  antworten sie nicht auf diese | ich bin derzeit nicht im büro | ich bin bis zum | ich bin ab dem | ich bin zur zeit nicht | ich
  bin zurzeit nicht | ich befinde mich derzeit im urlaub | ich bin im urlaub | ich bin vom | vielen dank für ihre nachricht. ich bin
  | vielen dank für ihre e-mail. ich bin | wir haben ihre nachricht erhalten und | ceci est un message automatique | ceci est une
  réponse automatique | cet e-mail a été envoyé automatiquement | merci de ne pas répondre à ce | je suis actuellement absent | je
  suis absent du bureau | je suis absente du bureau | je suis en congé | je suis actuellement en congé | nous avons bien reçu votre
  message et | questo è un messaggio automatico | si prega di non rispondere a questa | sono fuori ufficio | sarò fuori ufficio |
  attualmente sono in ferie | sono in ferie fino | abbiamo ricevuto la sua richiesta e | to jest automatyczna | wiadomość
  wygenerowana automatycznie | prosimy nie odpowiadać na t | jestem poza biurem | przebywam na urlopie | jestem na urlopie do |
  otrzymaliśmy twoją wiadomość i | bu otomatik bir | bu e-posta otomatik | bu mesaj otomatik | lütfen bu e-postayı yanıtlamayın | şu
  anda ofis dışındayım | şu an izindeyim | yıllık izindeyim | ofis dışındayım`);

/** A customer who speaks of an absence speaks of the purchase too. */
export const CUSTOMER_MATTER =
  /order|refund|subscri|charg|payment|paid|deliver|parcel|package|invoice|account|password|app\b|заказ|возврат|подписк|оплат|деньг|достав|замовл|повернен|підписк|грош|pedido|reembols|suscrip|pago|cobr|assinatura|pagamento|entrega|bestell|erstatt|abo\b|zahlung|liefer|paket|commande|rembours|abonnement|paiement|livraison|ordine|rimbors|abbonam|pagament|zam[oó]wien|zwrot|subskryp|p[lł]atno|sipari|iade|abonelik|[oö]deme|kargo/iu;
