/** What customers of one language write, turn by turn. Each is how people of that language would say it, not a translation of another. */
export type Dialogue = {
  /** Wants to cancel, because of the price. */
  cancelPrice: string;
  /** Wants to cancel, with no reason given. */
  cancel: string;
  /** Take the offer that was made. */
  accept: string[];
  /** The same by its terms; `#` is the percentage. */
  acceptPercent: string[];
  insist: string[];
  /** Stays after all, with neither the offer nor the cancellation. */
  keep: string;
  /** Takes a cancellation back that was passed on. */
  takeBack: string;
  pause: string;
  /** The money back for an order that is not named. */
  refundSome: string;
  /** Names the order; `#` is its number. */
  naming: string[];
  second: string[];
  last: string[];
  /** Where is order `#`? No money is asked for. */
  whereIs: string;
  yes: string[];
  /** No refund, the order is to come. */
  resend: string;
  /** No refund; goes on waiting. */
  noRefund: string;
  /** Three messages in a row that make one request. */
  burst: [string, string, string];
  thanks: string;
};

export const DIALOGUES: Record<'en' | 'ru' | 'uk' | 'es' | 'pt' | 'de' | 'fr', Dialogue> = {
  en: {
    cancelPrice: "Hey, I'd like to cancel my subscription. It's just got too expensive for me.",
    cancel: 'Hi, please cancel my subscription.',
    accept: ['Yes', "ok let's do that", 'Sounds good, yes please', 'Deal!', "Alright, I'll take it"],
    acceptPercent: ['ok #% is fine', '# percent works for me', 'fine, #% off and I stay'],
    insist: [
      'no thanks, just cancel it',
      'Cancel',
      'I said I want to cancel. Please just do it.',
      'Nope, still want out',
    ],
    keep: "never mind, I'll keep it",
    takeBack: "Wait, please don't cancel, I changed my mind",
    pause: 'Could we pause it for a couple of months instead?',
    refundSome: "I paid and nothing ever turned up. I'd like my money back please.",
    naming: ['#', "it's # ", 'The order number is #, thanks'],
    second: ['the second one', 'The 2nd', 'second one please'],
    last: ['the last one'],
    whereIs: 'Hi there, any idea where my order # is?',
    yes: ['Yes please', 'yes, refund it', 'ok, go ahead', 'sure'],
    resend: 'No need for the refund, just send it again please',
    noRefund: "No thanks, I don't want a refund, I'll keep waiting",
    burst: ['Hello', 'I ordered something from you hours ago', "It hasn't arrived and I want my money back"],
    thanks: 'Great, thanks a lot!',
  },
  ru: {
    cancelPrice: 'Здравствуйте, хочу отменить подписку, дороговато для меня стало.',
    cancel: 'Добрый день! Отмените, пожалуйста, мою подписку.',
    accept: ['Да', 'ок, давайте', 'Хорошо, согласна', 'Да, мне подходит', 'Ладно, беру'],
    acceptPercent: ['ок, #% меня устроит', 'давайте скидку #%', 'согласен на # процентов'],
    insist: [
      'нет, спасибо, просто отмените',
      'Отменить',
      'Я же сказал: отмените подписку!',
      'не надо скидок, отменяйте',
    ],
    keep: 'Передумал, пусть остаётся',
    takeBack: 'Подождите, не отменяйте, я передумала',
    pause: 'А можно просто поставить на паузу на пару месяцев?',
    refundSome: 'Оплатил, но ничего так и не пришло. Верните деньги, пожалуйста.',
    naming: ['#', 'заказ #', 'вот номер: #'],
    second: ['второй', 'Второй из списка', 'тот, что второй'],
    last: ['последний'],
    whereIs: 'Подскажите, где мой заказ #?',
    yes: ['Да, пожалуйста', 'да, верните', 'ок, давайте возврат', 'конечно'],
    resend: 'Возврат не нужен, отправьте ещё раз, пожалуйста',
    noRefund: 'Нет, деньги возвращать не надо, я подожду',
    burst: ['Здравствуйте', 'я у вас сегодня делал заказ', 'до сих пор ничего нет, верните деньги'],
    thanks: 'Спасибо большое!',
  },
  uk: {
    cancelPrice: 'Вітаю, хочу скасувати підписку, бо для мене це задорого.',
    cancel: 'Доброго дня! Скасуйте, будь ласка, мою підписку.',
    accept: ['Так', 'ок, давайте', 'Добре, згодна', 'Так, мені підходить', 'Гаразд, беру'],
    acceptPercent: ['ок, #% мене влаштує', 'давайте знижку #%', 'погоджуюсь на # відсотків'],
    insist: [
      'ні, дякую, просто скасуйте',
      'Скасувати',
      'Я ж написала: скасуйте підписку!',
      'не треба знижок, скасовуйте',
    ],
    keep: 'Передумала, хай лишається',
    takeBack: 'Зачекайте, не скасовуйте, я передумав',
    pause: 'А можна просто поставити на паузу на кілька місяців?',
    refundSome: 'Я оплатила, але нічого так і не прийшло. Поверніть, будь ласка, гроші.',
    naming: ['#', 'замовлення #', 'ось номер: #'],
    second: ['друге', 'Друге зі списку', 'те, що друге'],
    last: ['останнє'],
    whereIs: 'Підкажіть, де моє замовлення #?',
    yes: ['Так, будь ласка', 'так, поверніть', 'ок, робіть повернення', 'звісно'],
    resend: 'Повернення не треба, надішліть ще раз, будь ласка',
    noRefund: 'Ні, гроші повертати не треба, я зачекаю',
    burst: ['Добрий день', 'я сьогодні у вас замовляв', 'досі нічого немає, поверніть гроші'],
    thanks: 'Дуже дякую!',
  },
  es: {
    cancelPrice: 'Hola, quiero darme de baja, se me ha hecho demasiado caro.',
    cancel: 'Buenas, ¿podéis cancelar mi suscripción?',
    accept: ['Sí', 'vale, de acuerdo', 'Me parece bien, sí', 'Venga, acepto', 'sí, me lo quedo'],
    acceptPercent: ['vale, el # % me va bien', 'con el #% me quedo', 'acepto el # por ciento'],
    insist: [
      'no gracias, cancélala y ya',
      'Cancelar',
      'He dicho que quiero cancelar, háganlo por favor',
      'que no, dadme de baja',
    ],
    keep: 'Déjalo, me quedo con ella',
    takeBack: 'Espere, no la cancelen, he cambiado de idea',
    pause: '¿Y si la pausamos un par de meses?',
    refundSome: 'Pagué y no me ha llegado nada. Quiero que me devolváis el dinero.',
    naming: ['#', 'es el #', 'El número de pedido es #'],
    second: ['el segundo', 'la segunda', 'El segundo, por favor'],
    last: ['el último'],
    whereIs: 'Hola, ¿sabéis dónde está mi pedido #?',
    yes: ['Sí, por favor', 'sí, devolvedme el dinero', 'vale, adelante', 'claro que sí'],
    resend: 'No hace falta el reembolso, enviádmelo otra vez por favor',
    noRefund: 'No, no quiero el reembolso, prefiero esperar',
    burst: ['Hola', 'hice un pedido esta mañana', 'y no ha llegado nada, devolvedme el dinero'],
    thanks: '¡Muchas gracias!',
  },
  pt: {
    cancelPrice: 'Oi, quero cancelar minha assinatura, ficou cara demais pra mim.',
    cancel: 'Bom dia, gostaria de cancelar a minha assinatura.',
    accept: ['Sim', 'ok, pode ser', 'Fechado', 'Sim, aceito', 'beleza, vou ficar com a oferta'],
    acceptPercent: ['ok, #% tá ótimo', 'aceito os #% de desconto', '# por cento está bom'],
    insist: [
      'não, obrigado, só cancela',
      'Cancelar',
      'Já disse que quero cancelar, por favor cancelem',
      'não quero desconto, pode cancelar',
    ],
    keep: 'Deixa pra lá, vou ficar',
    takeBack: 'Espera, não cancelem, mudei de ideia',
    pause: 'Dá pra pausar por uns dois meses?',
    refundSome: 'Paguei e até agora não chegou nada. Quero meu dinheiro de volta.',
    naming: ['#', 'é o #', 'O número do pedido é #'],
    second: ['o segundo', 'a segunda', 'O segundo, por favor'],
    last: ['o último'],
    whereIs: 'Olá, cadê meu pedido #?',
    yes: ['Sim, por favor', 'sim, pode reembolsar', 'ok, pode fazer', 'claro'],
    resend: 'Não precisa reembolsar, só mandem de novo por favor',
    noRefund: 'Não, não quero reembolso, vou esperar',
    burst: ['Olá', 'fiz um pedido hoje cedo', 'não chegou nada e quero meu dinheiro de volta'],
    thanks: 'Muito obrigada!',
  },
  de: {
    cancelPrice: 'Hallo, ich möchte mein Abo kündigen, das ist mir inzwischen zu teuer.',
    cancel: 'Guten Tag, bitte kündigen Sie mein Abonnement.',
    accept: ['Ja', 'ok, machen wir so', 'Klingt gut, ja gerne', 'Einverstanden', 'Gut, das nehme ich an'],
    acceptPercent: ['ok, #% passt', 'mit # Prozent bin ich einverstanden', 'gut, dann nehme ich die # %'],
    insist: [
      'nein danke, einfach kündigen',
      'Kündigen',
      'Ich habe gesagt, ich will kündigen. Bitte machen Sie das.',
      'Nein, ich bleibe bei der Kündigung',
    ],
    keep: 'Schon gut, ich behalte es',
    takeBack: 'Moment, bitte doch nicht kündigen',
    pause: 'Könnten wir es stattdessen für zwei Monate pausieren?',
    refundSome: 'Ich habe bezahlt und es ist nie etwas angekommen. Ich hätte gern mein Geld zurück.',
    naming: ['#', 'es ist die #', 'Die Bestellnummer lautet #'],
    second: ['die zweite', 'Die 2.', 'die zweite bitte'],
    last: ['die letzte'],
    whereIs: 'Hallo, wo bleibt meine Bestellung #?',
    yes: ['Ja, bitte', 'ja, erstatten Sie es', 'ok, machen Sie das', 'gerne'],
    resend: 'Eine Erstattung brauche ich nicht, schicken Sie es bitte noch einmal',
    noRefund: 'Nein danke, keine Erstattung, ich warte noch',
    burst: [
      'Hallo',
      'ich habe heute früh etwas bei Ihnen bestellt',
      'es ist nichts angekommen, ich will mein Geld zurück',
    ],
    thanks: 'Super, vielen Dank!',
  },
  fr: {
    cancelPrice: "Bonjour, je souhaite résilier mon abonnement, c'est devenu trop cher pour moi.",
    cancel: "Bonjour, merci d'annuler mon abonnement.",
    accept: ['Oui', "ok, d'accord", 'Ça me va, oui', "D'accord, j'accepte", 'Très bien, je prends'],
    acceptPercent: ['ok pour les # %', '#% ça me convient', "j'accepte les # pour cent"],
    insist: [
      'non merci, résiliez simplement',
      'Résilier',
      "Je vous ai dit que je voulais résilier, faites-le s'il vous plaît",
      'non, je veux toujours résilier',
    ],
    keep: 'Finalement je le garde',
    takeBack: "Attendez, n'annulez pas, j'ai changé d'avis",
    pause: 'On pourrait plutôt le mettre en pause deux mois ?',
    refundSome: "J'ai payé et je n'ai jamais rien reçu. Je voudrais être remboursé.",
    naming: ['#', "c'est la #", 'Le numéro de commande est #'],
    second: ['la deuxième', 'La seconde', "la deuxième s'il vous plaît"],
    last: ['la dernière'],
    whereIs: 'Bonjour, où en est ma commande # ?',
    yes: ['Oui, merci', 'oui, remboursez-moi', 'ok, allez-y', 'bien sûr'],
    resend: "Pas besoin de remboursement, renvoyez-la moi s'il vous plaît",
    noRefund: 'Non, je ne veux pas de remboursement, je préfère attendre',
    burst: ['Bonjour', "j'ai passé une commande ce matin", "je n'ai rien reçu et je veux être remboursé"],
    thanks: 'Merci beaucoup !',
  },
};
