import { phraseList } from '@/lib/privacy/phrases/alternatives';

/** Openings that say nothing about the matter; removed from the start of a text before texts are compared. Without accents. */
export const OPENINGS = `hi hello hey hiya dear team support there sir madam all good morning afternoon evening day guys everyone привет здравствуйте добрый день вечер утро
  доброе доброго времени суток уважаемые вітаю привіт добрий доброго дня hola buenas buenos dias tardes noches ola oi bom boa dia tarde noite hallo guten tag morgen abend
  moin servus liebes bonjour bonsoir salut ciao salve buongiorno buonasera czesc witam dzien dobry merhaba merhabalar selam iyi gunler aksamlar`;

/** Closings and nudges; removed from the end, and where nothing else is said, the whole message is a nudge. Without accents. */
export const NUDGES: readonly string[] =
  phraseList(`please reply | please respond | please answer | please help | any update | any updates | any news | still waiting | i am still
  waiting | im still waiting | waiting for your reply | waiting for your response | hello | hi | asap | thanks | thank you | many
  thanks | thanks in advance | regards | best regards | kind regards | best | cheers | following up | just following up | bump |
  anyone | anyone there | sent from my iphone | urgent | reply please | answer me | спасибо | заранее спасибо | с уважением | жду
  ответа | ответьте пожалуйста | ответьте | алло | ау | есть новости | пожалуйста ответьте | дякую | з повагою | чекаю на відповідь
  | чекаю відповіді | дайте відповідь | є новини | gracias | saludos | un saludo | espero respuesta | por favor respondan |
  respondan por favor | alguna novedad | hola | obrigado | obrigada | att | aguardo retorno | aguardo resposta | alguma novidade |
  por favor respondam | danke | vielen dank | mit freundlichen gru en | mit freundlichen grussen | mfg | viele grusse | bitte
  antworten | bitte um antwort | gibt es neuigkeiten | hallo | merci | merci d avance | cordialement | bien cordialement | des
  nouvelles | merci de repondre | grazie | cordiali saluti | saluti | attendo risposta | novita | dziekuje | pozdrawiam | czekam na
  odpowiedz | prosze o odpowiedz | tesekkurler | tesekkur ederim | saygilarimla | cevap bekliyorum | lutfen cevap verin`);

/** What a customer can ask for; a request that the earlier message did not contain is a new fact. Stems without accents. */
export const REQUESTS: Readonly<Record<string, RegExp>> = {
  refund:
    /refund|money back|reimburs|возврат|вернит|вернуть|верните|поверн|reembols|devol(?:v|u)|dinero|dinheiro de volta|ruckerstatt|erstatt|geld zuruck|rembours|rimbors|soldi indietro|zwrot|zwroc|\biade/u,
  cancel:
    /cancel|unsubscribe|terminat|отмен|отписа|скасу|відпис|anular|dar de baja|kundig|storni|annul|resili|disdi|anulo|rezygn|iptal/u,
  resend:
    /resend|re-?send|replace|exchange|send (?:it )?again|замен|обмен|заново|замін|обмін|reenvi|cambio por|substitu|troc(?:a|o)|ersatz|umtausch|echang|renvoy|sostitu|cambio|wymian|degis(?:im|tir)/u,
  email:
    /change (?:my |the )?e-?mail|another e-?mail|сменить (?:почту|email)|змінити (?:пошту|email)|cambiar (?:mi |el )?(?:correo|email)|alterar (?:meu |o )?e-?mail|e-?mail-?adresse (?:andern|wechseln)/u,
  pause: /\bpause\b|приостанов|пауз|pausar|pausier|suspendre|mettre en pause|sospend|wstrzym|dondur/u,
  dispute:
    /chargeback|dispute|lawyer|police|bank\b.{0,20}revers|чарджбек|оспор|адвокат|полици|поліці|юрист|contracargo|abogado|policia|advogado|ruckbuchung|anwalt|polizei|avocat|avvocato|prawnik|avukat|polis/u,
  person:
    /human|real person|speak to|talk to|operator|manager|оператор|человек|менеджер|людин|persona|humano|pessoa|atendente|mensch|mitarbeiter|conseiller|humain|operatore|konsultant|temsilci/u,
  delete:
    /delete (?:my )?(?:account|data)|удалит|видал|eliminar|borrar|excluir|apagar|losch|supprim|cancella|usun|sil(?:in|me)/u,
};

export const NEGATIONS =
  /(?:^| )(?:not|no|never|dont|don t|doesnt|doesn t|didnt|didn t|wont|won t|cant|can t|не|нет|ні|никогда|nunca|nao|nicht|kein\p{L}*|pas|jamais|non|nie|degil|hayir)(?= |$)/gu;
