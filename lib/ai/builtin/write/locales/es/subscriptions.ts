import type { MessagesFor, SUBSCRIPTION_SLOTS } from '../../message-keys';

export const subscriptions: MessagesFor<typeof SUBSCRIPTION_SLOTS> = {
  store_apple_refund: [
    'La compra se hizo a través de Apple, así que solo Apple puede reembolsarla. Abra reportaproblem.apple.com, inicie sesión con su Apple ID, elija «Solicitar un reembolso» y la compra.',
    'El cargo lo hizo el App Store y nosotros no podemos devolverlo. Entre en reportaproblem.apple.com, elija «Solicitar un reembolso», la compra y el motivo.',
    'Los reembolsos de compras en el App Store los hace Apple: reportaproblem.apple.com, iniciar sesión, «Solicitar un reembolso», elegir la compra y enviar.',
  ],
  store_apple_cancel: [
    'Su suscripción se gestiona con Apple y se cancela allí: en el iPhone abra Ajustes, toque su nombre, luego Suscripciones, elíjala y toque «Cancelar suscripción».',
    'Esta suscripción la lleva el App Store: Ajustes → su nombre → Suscripciones → la suscripción → Cancelar.',
    'Apple cobra esta suscripción, desde aquí no se puede terminar. Usted sí puede: Ajustes → su nombre → Suscripciones, y la cancela.',
  ],
  store_google_refund: [
    'La compra se hizo en Google Play y el reembolso se pide allí: play.google.com → foto de perfil → «Pagos y suscripciones» → «Presupuesto e historial de pedidos» → «Informar de un problema» junto a la compra.',
    'El cargo lo hizo Google Play. Abra play.google.com, en su perfil «Pagos y suscripciones», después el historial de pedidos, y elija «Informar de un problema» en la compra.',
    'Los reembolsos de compras en Play los hace Google: busque la compra en el historial de pedidos de play.google.com y elija «Informar de un problema».',
  ],
  store_google_cancel: [
    'Su suscripción se gestiona con Google Play y se cancela allí: Play Store → foto de perfil → «Pagos y suscripciones» → «Suscripciones» → la suscripción → «Cancelar suscripción».',
    'Esta suscripción la lleva Google Play: abra Play Store, en su perfil «Pagos y suscripciones», luego «Suscripciones», y cancélela.',
    'Google cobra esta suscripción, desde aquí no se puede terminar. En Play Store está en su perfil, «Pagos y suscripciones», «Suscripciones».',
  ],
  subscription_ended: [
    'Su suscripción «{plan}» ya está cancelada y terminó el {date}. No habrá más cargos.',
    'La suscripción «{plan}» acabó el {date}, así que no se le volverá a cobrar.',
    'Ya no queda nada que cancelar: «{plan}» terminó el {date}.',
  ],
  subscription_ending: [
    'Su suscripción «{plan}» ya está cancelada y termina el {date}. Hasta entonces puede usarla y no se renueva.',
    'La cancelación de «{plan}» está hecha: sigue hasta el {date} y después se acaba.',
    '«{plan}» termina el {date} y no se renovará.',
  ],
  subscription_renews: [
    'Su suscripción «{plan}» se renueva el {date}; ese día se hace el próximo cobro.',
    'El próximo cobro de «{plan}» es el {date}.',
    '«{plan}» está pagada hasta el {date} y se renueva ese día.',
  ],
  retention_highlight: [
    'Últimamente le ha sacado partido: {highlight}.',
    'En su cuenta destaca esto: {highlight}.',
    'De su uso reciente veo: {highlight}.',
  ],
  retention_help: [
    'Sobre el problema que menciona, quizá esto ya lo resuelva: {help}',
    'Antes de irse, puede que esto solucione el problema: {help}',
    'Para su problema, nuestra ayuda dice: {help}',
  ],
  retention_discount: [
    'Puedo ofrecerle un {percent} % de descuento en «{plan}» durante {months}.',
    'Tengo una propuesta: {percent} % menos en «{plan}» durante {months}.',
    'Si quiere conservar «{plan}» por menos, hay un {percent} % de descuento durante {months}.',
  ],
  retention_trial: [
    'Puedo ofrecerle {days} de «{plan}» gratis, para que vea con calma si le compensa.',
    'Si quiere darle otra oportunidad a «{plan}», le ofrezco {days} sin coste.',
    'Quizá esto le ayude a decidir: {days} gratis de «{plan}».',
  ],
  retention_pause: [
    'Si le viene mejor una pausa, dígalo y la prepara un compañero.',
    '¿O prefiere pausarla un tiempo? Entonces dígamelo y lo paso a un compañero.',
  ],
  retention_choice: [
    'Responda «{yes}» si la acepta, o «{cancel}» y paso la cancelación enseguida; la suscripción terminaría el {date}.',
    '¿Le conviene? Responda «{yes}». Si no, responda «{cancel}»: la cancelación con fecha {date} va directa a un compañero, sin más preguntas.',
    'Con un «{yes}» la acepta. Para cancelar, responda «{cancel}» y lo recibe un compañero para terminarla el {date}.',
  ],
  offer_accepted_discount: [
    'Bien, anotado: {percent} % de descuento en «{plan}» durante {months}. Un compañero lo confirma antes de aplicarlo y le escribe aquí.',
    'Gracias por quedarse. El {percent} % en «{plan}» durante {months} está pendiente de que lo apruebe un compañero, que le responderá aquí.',
    'El {percent} % de descuento en «{plan}» durante {months} se aplica en cuanto lo apruebe un compañero.',
  ],
  offer_accepted_trial: [
    'Bien, anotado: {days} de «{plan}» gratis. Un compañero lo confirma antes de aplicarlo y le escribe aquí.',
    'Gracias por quedarse. El periodo gratuito de «{plan}» ({days}) está pendiente de que lo apruebe un compañero, que le responderá aquí.',
    'El periodo sin coste de «{plan}», {days}, se aplica en cuanto lo apruebe un compañero.',
  ],
  cancellation_passed_on: [
    'He pasado su cancelación de «{plan}» y ya se está tramitando. La suscripción termina con el periodo pagado, el {date}; hasta entonces puede usarla.',
    'Su cancelación de «{plan}» la tiene un compañero, que la completa y se la confirma. Tiene efecto al final del periodo pagado, el {date}.',
    'Entendido. La cancelación de «{plan}» con fecha {date} está en curso y un compañero se la confirma aquí.',
    '«{plan}» se está cancelando con fecha {date}. La solicitud la tiene un compañero, que le enviará la confirmación.',
  ],
  cancellation_done: [
    '«{plan}» está cancelada. Puede usarla hasta el {date} y después no se renueva.',
    'Hecho: la suscripción «{plan}» está cancelada y termina el {date}. No habrá más cargos.',
    'La cancelación de «{plan}» está completa; el último día es el {date}.',
  ],
  discount_done: [
    'Hecho: «{plan}» tiene ahora un {percent} % de descuento durante {months}.',
    'El descuento está activo: {percent} % en «{plan}» durante {months}.',
    'En «{plan}» ya figura un {percent} % menos durante {months}; lo verá en la próxima factura.',
  ],
  trial_applied: [
    'Hecho: se han añadido {days} de «{plan}» gratis.',
    'El periodo gratuito de «{plan}» ya está activo: {days}.',
    'A «{plan}» se le han sumado {days} sin coste.',
  ],
  ask_which_subscription: [
    '¿A cuál de estas suscripciones se refiere?',
    'Tiene más de una suscripción. ¿De cuál se trata?',
    '¿Es una de estas? Me basta con el nombre del plan.',
  ],
  ask_which_subscription_bare: [
    'No veo ninguna suscripción con sus datos. ¿Qué plan es y con qué correo se registró?',
    '¿Me dice el nombre del plan y el correo de la cuenta? Por ahora no encuentro ninguna suscripción.',
    'Aquí no aparece ninguna suscripción. ¿De qué cuenta o plan se trata?',
  ],
  ask_offer_choice: [
    'Para no equivocarme: «{yes}» acepta la oferta, «{cancel}» cancela la suscripción. ¿Cuál prefiere?',
    '¿Qué decide? «{yes}» es la oferta y «{cancel}» la cancelación.',
    'No me queda claro qué ha decidido. Responda «{yes}» o «{cancel}», por favor.',
  ],
};
