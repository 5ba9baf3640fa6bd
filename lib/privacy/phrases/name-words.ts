import { phraseList } from './alternatives';

/** After one of these stands the name of the one who writes, or of somebody they name, even in lower case. */
export const NAME_PHRASES: readonly string[] =
  phraseList(`my name is | my full name is | name is | name on the account is | меня зовут | моё имя | мое имя | мене
  звати | мене звуть | моє ім'я | моє ім’я | me llamo | mi nombre es | meu nome é | meu nome e | o meu nome é | me chamo | chamo-me
  | ich heiße | ich heisse | mein name ist | mein name lautet | je m'appelle | je m’appelle | mon nom est | mi chiamo | il mio nome
  è | nazywam się | nazywam sie | mam na imię | mam na imie | moje imię to | benim adım | adım | ismim | ik heet | mijn naam is`);

/** After one of these a name stands with capitals. */
export const NAME_LEADS: readonly string[] =
  phraseList(`this is | i am | i'm | it is | it's | im | in the name of | under the name | under the name of | account holder | cardholder |
  card holder | registered to | belongs to | signed by | on behalf of | husband | wife | son | daughter | mother | father | brother
  | sister | friend | colleague | partner | partner’s name | boss | neighbour | neighbor | spoke to | spoke with | talked to |
  talked with | agent | operator | customer | employee | manager | это | я | на имя | оформлен на | муж | жена | сын | дочь | мама |
  папа | брат | сестра | оператор | менеджер | друг | подруга | це | на ім’я | на ім'я | чоловік | дружина | син | дочка | донька |
  soy | a nombre de | marido | esposo | esposa | mujer | hijo | hija | hermano | hermana | amigo | amiga | sou | aqui é | em nome de
  | filho | filha | irmão | irmã | ich bin | hier ist | auf den namen | im namen von | mein mann | meine frau | sohn | tochter |
  bruder | schwester | kollege | kollegin | je suis | c'est | au nom de | mari | femme | fils | fille | frère | sœur | ami | amie |
  sono | a nome di | a nome | marito | moglie | figlio | figlia | fratello | sorella | jestem | na nazwisko | mąż | żona | syn |
  córka | ben | adına | eşim | oğlum | kızım | kardeşim`);

/** Form fields whose value is a name. */
export const NAME_FIELDS: readonly string[] =
  phraseList(`name | full name | first name | last name | surname | customer name | customer | cardholder | cardholder name | name on card |
  recipient | ship to | bill to | billing address | shipping address | contact | имя | фио | фамилия | получатель | клиент | ім'я |
  ім’я | піб | прізвище | одержувач | отримувач | nombre | nombre completo | apellidos | titular | destinatario | cliente | nome |
  nome completo | sobrenome | destinatário | vorname | nachname | vor- und nachname | empfänger | kunde | nom | prénom | nom et
  prénom | destinataire | nome e cognome | cognome | intestatario | imię | imię i nazwisko | nazwisko | odbiorca | ad | ad soyad |
  adı soyadı | isim | alıcı | attn | attention | к вниманию | кому | до уваги | z. hd | zu händen | do rąk | à l'attention de | a la atención de | alla c.a. di | a/c | dikkatine | client | klient | nadawca | zamawiający | besteller | rechnungsempfänger | заказчик | отправитель | замовник | відправник | remitente | remetente | mittente | gönderen | müşteri | sender | buyer | ordered by | bestellt von | pedido por | ordinato da | commandé par`);

export const TITLES: readonly string[] =
  phraseList(`Mr | Mrs | Ms | Miss | Mx | Dr | Prof | Sir | Madam | Herr | Herrn | Frau | Señor | Señora | Señorita | Sr | Sra | Srta | Don |
  Doña | Senhor | Senhora | Dona | Monsieur | Madame | Mademoiselle | Mme | Mlle | M | Signor | Signora | Signorina | Sig | Sig.ra |
  Dott | Pan | Pani | Pana | Panu | Panie | Panią | Panem | Bay | Bayan | Sayın | г-н | г-жа | господин | госпожа | Господин | Госпожа | пан | пані | Пан |
  Пані | пане`);

export const GREETINGS: readonly string[] =
  phraseList(`hi | hello | hey | dear | hiya | good morning | good afternoon | good evening | thanks | thank you | привет | здравствуйте |
  здравствуй | добрый день | добрый вечер | доброе утро | уважаемый | уважаемая | дорогой | дорогая | спасибо | привіт | вітаю |
  добрий день | доброго дня | добрий вечір | шановний | шановна | дякую | hola | buenas | buenos días | buenas tardes | estimado |
  estimada | querido | querida | gracias | olá | ola | oi | bom dia | boa tarde | boa noite | prezado | prezada | caro | cara |
  obrigado | obrigada | hallo | guten tag | guten morgen | guten abend | sehr geehrter | sehr geehrte | lieber | liebe | danke |
  servus | moin | bonjour | bonsoir | salut | cher | chère | merci | ciao | salve | buongiorno | buonasera | gentile | grazie |
  cześć | witam | dzień dobry | szanowny | szanowna | drogi | droga | dziękuję | merhaba | selam | sayın | değerli | teşekkürler`);

export const CLOSINGS: readonly string[] =
  phraseList(`yours | искренне ваш | искренне ваша | щиро ваш | щиро ваша | с любовью | z wyrazami szacunku | serdecznie pozdrawiam | hochachtungsvoll | mit freundlichem gruß | respectueusement | sincères salutations | con stima | com estima | con cariño | sinceramente | içtenlikle | iyi çalışmalar | sincerely yours | bonne journée | bonne soirée | buona giornata | que tenga buen día | um abraço | un abrazo | regards | best regards | kind regards | warm regards | best | best wishes | sincerely | yours sincerely | yours truly | cheers |
  thanks | thank you | many thanks | thanks in advance | respectfully | love | с уважением | с наилучшими пожеланиями | спасибо |
  заранее спасибо | з повагою | дякую | заздалегідь дякую | saludos | un saludo | saludos cordiales | atentamente | gracias | muchas
  gracias | cordialmente | atenciosamente | att | obrigado | obrigada | abraços | cumprimentos | mit freundlichen grüßen | mit
  freundlichen grussen | freundliche grüße | viele grüße | liebe grüße | beste grüße | mfg | lg | vg | grüße | danke | vielen dank |
  gruß | cordialement | bien cordialement | bien à vous | merci | merci d’avance | salutations | cordiali saluti | distinti saluti |
  saluti | grazie | pozdrawiam | z poważaniem | dziękuję | saygılarımla | saygılar | teşekkürler | teşekkür ederim | sevgiler`);

/** Words that stand with a capital where a name could stand, and are none. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `team support customer service services sir madam all there everyone guys folks help helpdesk desk staff sales billing admin company client clients customers user users the and you your again
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow
  order refund account subscription payment invoice ticket premium pro plus plan app please just still very so not no yes ok okay i im we it is are was my our this that in on at for from to of a an with
  furious angry happy sorry writing trying having getting waiting using unable sure afraid interested disappointed looking going
  google apple amazon paypal visa mastercard stripe iphone ipad android samsung microsoft windows facebook instagram telegram whatsapp youtube netflix spotify ups fedex dhl usps klarna revolut
  служба поддержка поддержки команда коллеги друзья все клиент вы ваш ваша ваше я мы это заказ возврат уже пока что как не и служби підтримка підтримки команда колеги всі ви не та
  equipo soporte atención cliente señores señor señora todos buenas buenos usted ustedes yo es el la los las un una que no y de equipe suporte atendimento senhores todos bom boa eu o os as um uma
  kundenservice kundendienst damen herren herr frau zusammen leute support-team ich wir sie es das der die ein eine nicht und in team kunde équipe service monsieur madame messieurs mesdames tous je nous le la les un une et
  assistenza servizio clienti signori signore tutti io il lo gli un una e non państwo panie pani pan obsługa klienta zespół wszystkim ja nie i w ekip ekibi destek müşteri hizmetleri yetkili herkese ben bir ve bu çok
  twenty ten new york london paris berlin madrid moscow kyiv kiev rome lisbon warsaw istanbul english russian spanish german french italian polish turkish ukrainian portuguese`.split(
    /\s+/,
  ),
);
