import type { MessagesFor, ORDER_SLOTS } from '../../message-keys';

export const orders: MessagesFor<typeof ORDER_SLOTS> = {
  refund_done: [
    'Le he reembolsado el importe completo del pedido {order}: {amount}. Vuelve al medio de pago que usó; los bancos suelen tardar 5–10 días hábiles en reflejarlo.',
    'El reembolso del pedido {order} está hecho: {amount}, a la tarjeta o cuenta con la que pagó. Según su banco, lo verá en 5–10 días hábiles.',
    'Pedido {order} reembolsado por completo. Le devolvemos {amount} por el mismo medio de pago, y suele aparecer en el extracto en 5–10 días hábiles.',
    'Hemos devuelto {amount} por el pedido {order} de la misma forma en que pagó. Hasta que se abone suelen pasar 5–10 días hábiles.',
  ],
  refund_unconfirmed: [
    'Hemos iniciado un reembolso de {amount} por el pedido {order}, pero el sistema de pagos aún no lo ha confirmado. Un compañero lo comprueba y se lo confirma aquí.',
    'El reembolso del pedido {order} ({amount}) está iniciado y sin confirmar todavía. Un compañero comprueba cómo ha terminado y le avisa por aquí.',
    'Para el pedido {order} se ha solicitado un reembolso de {amount}. Aún no tengo la respuesta del sistema de pagos, así que no lo doy por hecho; un compañero lo sigue y le escribe.',
  ],
  order_started: [
    'El pedido {order} está en marcha y debe estar listo el {due}.',
    'Su pedido {order} está en curso y va en plazo: vence el {due}.',
    'Ya se trabaja en el pedido {order}; está previsto para el {due}.',
  ],
  order_waiting: [
    'El pedido {order} está pagado y en cola. Está previsto para el {due}.',
    'Su pago del pedido {order} llegó y aún no se ha empezado con él. El plazo termina el {due}, así que sigue a tiempo.',
    'El pedido {order} está confirmado y espera su turno; debería estar el {due}.',
  ],
  in_time_later: [
    'Si para entonces no ha llegado, escríbame y lo vuelvo a mirar.',
    'Si pasa esa hora y no tiene nada, responda aquí y lo compruebo de nuevo.',
    'Si llega ese momento sin noticias, basta con que conteste.',
  ],
  in_time_refund: [
    'Como todavía está en plazo, de momento no puedo reembolsarlo. Si para entonces no ha llegado, escríbame y vuelvo a mirar el reembolso.',
    'Mientras el pedido vaya en plazo no es posible un reembolso. Si pasa esa hora sin recibirlo, responda aquí y compruebo otra vez qué puedo hacer.',
    'No lo he reembolsado porque por ahora no llega tarde. Cuando pase el plazo, si no ha llegado nada, escríbame y lo miro de nuevo.',
  ],
  order_late: [
    'El pedido {order} debía llegar el {due} y no se ha entregado.',
    'Su pedido {order} tendría que haber estado el {due}; va con retraso.',
    'El pedido {order} no ha cumplido su plazo, que era el {due}.',
    'Según nuestros datos, el pedido {order} vencía el {due} y sigue abierto.',
  ],
  order_late_undated: [
    'El pedido {order} está pagado, pero no se ha entregado en el tiempo habitual.',
    'Su pago del pedido {order} llegó, y el pedido va con retraso.',
    'El pedido {order} tarda más de lo debido: está pagado y sigue abierto.',
  ],
  order_failed: [
    'El pedido {order} no se ha podido completar.',
    'La entrega del pedido {order} ha fallado.',
    'El pedido {order} se detuvo con un error y no se entregó.',
  ],
  failure_reason: [
    'El motivo registrado: «{reason}».',
    'El sistema indica: «{reason}».',
    'La causa anotada es «{reason}».',
  ],
  late_question: [
    '¿Quiere que le reembolse los {amount} completos? Responda «{yes}» y lo hago enseguida. Si prefiere que se lo entreguemos otra vez, dígamelo y lo paso a un compañero.',
    '¿Le devuelvo {amount}? Basta con un «{yes}» y lo reembolso al momento. Si le viene mejor una nueva entrega, avíseme y la gestiona un compañero.',
    'Puedo reembolsar el importe completo, {amount}: responda «{yes}» y queda hecho. ¿O prefiere otro envío? En ese caso lo paso a un compañero.',
    '¿Desea el reembolso total de {amount}? Con un «{yes}» lo inicio de inmediato. Para intentar de nuevo la entrega, dígamelo y se ocupa un compañero.',
  ],
  payment_pending: [
    'El pago de {amount} del pedido {order} todavía no se ha completado, así que no se ha cobrado nada. En cuanto se confirme, el pedido sigue adelante.',
    'Para el pedido {order} el pago de {amount} sigue pendiente: no se le ha cobrado. Cuando se confirme, todo continúa solo.',
    'En el pedido {order}, el pago de {amount} espera la confirmación de su banco. No se ha tomado dinero.',
  ],
  payment_failed: [
    'El pago de {amount} del pedido {order} falló, así que no se cobró nada. Si su banco muestra una retención, la libera él mismo. Puede repetir el pedido con la misma tarjeta u otra.',
    'Por el pedido {order} no se ha cobrado nada: el pago de {amount} no se completó. Si ve un importe retenido, su banco lo suelta por sí solo. Para intentarlo otra vez, repita el pedido.',
    'No se tomó dinero por el pedido {order}; el pago de {amount} fue rechazado. Una posible reserva la anula su banco.',
  ],
  payment_on_hold: [
    'Los {amount} del pedido {order} solo están retenidos en su tarjeta, no cobrados. Si el pedido no sigue adelante, el banco los libera por sí mismo.',
    'Por el pedido {order} su banco retiene {amount}; el dinero no se ha cobrado. El banco suele soltar esa retención en unos días.',
    'Lo que ve del pedido {order} es una retención de {amount}, no un cargo. Si no cobramos el pago, el banco la anula.',
  ],
  already_refunded: [
    'El pedido {order} ya está reembolsado: {amount} el {date}, al medio de pago que usó. Los bancos suelen tardar 5–10 días hábiles en reflejarlo.',
    'Veo un reembolso de {amount} por el pedido {order}, hecho el {date}. Va al medio de pago original y puede tardar 5–10 días hábiles.',
    'Los {amount} del pedido {order} se le devolvieron el {date}. Si aún no los ve, dele a su banco los habituales 5–10 días hábiles.',
    'Ya existe un reembolso del pedido {order}: {amount}, enviado el {date} a la tarjeta o cuenta con la que pagó. Suele verse 5–10 días hábiles después.',
  ],
  already_refunded_pending: [
    'El {date} se inició un reembolso de {amount} por el pedido {order} y sigue en proceso. A partir de ahí su banco suele necesitar 5–10 días hábiles.',
    'El reembolso del pedido {order} está en camino: {amount}, iniciado el {date}. Normalmente llega 5–10 días hábiles después.',
    'Veo un reembolso de {amount} del pedido {order} con fecha {date}, todavía en curso. Cuente con 5–10 días hábiles hasta que aparezca.',
  ],
  refund_recorded: [
    'El pedido {order} ya se reembolsó por completo, por el mismo medio con el que pagó. Desde ese día los bancos suelen tardar 5–10 días hábiles.',
    'Veo que el pedido {order} está reembolsado. El dinero vuelve al medio de pago original; cuente con 5–10 días hábiles desde el reembolso.',
    'El reembolso del pedido {order} está hecho. Si aún no lo ve, su banco necesita 5–10 días hábiles.',
  ],
  charge_explained: [
    'El cargo de {amount} del {date} corresponde al pedido {order}.',
    'Se trata del pedido {order}: {amount}, pagado el {date}.',
    'El {date} cobramos {amount} por el pedido {order}.',
  ],
  charge_plan: [
    'Pertenece a su suscripción «{plan}».',
    'Es el pago de su suscripción «{plan}».',
    'Se cobró por la suscripción «{plan}».',
  ],
  charge_doubt: [
    'Si sigue sin reconocerlo, dígamelo y lo mirará una persona.',
    '¿Aún no le suena? Entonces escríbame y un compañero lo comprueba.',
    'Si no le dice nada, responda aquí y lo paso a una persona para que lo revise.',
  ],
  charged_once: [
    'En nuestros datos hay un solo cargo del pedido {order}: {amount} el {date}. Una segunda línea en el banco suele ser una retención que desaparece sola. Si se queda, envíeme una captura o su fecha.',
    'Encuentro exactamente un pago del pedido {order}: {amount} el {date}. El otro apunte puede ser una reserva que su banco anula. Si no desaparece, mándeme una captura o la fecha que muestra.',
    'Por el pedido {order} se cobró una vez: {amount}, el {date}. El segundo apunte casi siempre es una retención y se va en unos días. Si permanece, me ayuda una captura o su fecha.',
  ],
  order_delivered: [
    'El pedido {order} consta como entregado el {due}.',
    'Según nuestros datos, el pedido {order} se entregó el {due}.',
    'Su pedido {order} fue entregado el {due}.',
  ],
  order_delivered_undated: [
    'El pedido {order} consta como entregado.',
    'Según nuestros datos, el pedido {order} se ha entregado.',
    'Su pedido {order} figura como entregado.',
  ],
  order_canceled: [
    'El pedido {order} está cancelado, así que no se entregará nada más.',
    'Veo que el pedido {order} se canceló; no habrá entrega.',
    'El pedido {order} ya no está activo: fue cancelado.',
  ],
  ask_refund_choice: [
    'Para no equivocarme: «{yes}» es el reembolso; si prefiere un nuevo envío, dígamelo.',
    'No me queda claro qué prefiere: «{yes}» para el reembolso, ¿o se lo volvemos a enviar?',
  ],
  refund_not_asked_again: [
    'De acuerdo, el pedido {order} sigue como está y no lo reembolso. Si cambia de idea, escríbame.',
    'Muy bien, entonces sin reembolso para el pedido {order}. Si decide otra cosa, dígamelo aquí.',
    'Entendido, dejo el pedido {order} tal cual. Si al final quiere el dinero, basta con un mensaje.',
  ],
  refund_declined_delivered: [
    'Hemos revisado su solicitud del pedido {order} ({amount}). Se entregó, por eso no podemos reembolsarlo. Si algo no funciona o no es correcto, descríbalo y lo comprobamos.',
    'No es posible devolver {amount} por el pedido {order}, porque se entregó. Si era defectuoso o incompleto, cuéntenos qué fallaba.',
  ],
  refund_declined_used: [
    'Hemos revisado el pedido {order}. Como se ha usado después del pago, no podemos devolver {amount}.',
    'El pedido {order} se utilizó tras pagarlo; por eso no es posible reembolsar {amount}.',
  ],
  refund_declined_too_old: [
    'Hemos revisado el pedido {order}. El pago de {amount} es demasiado antiguo para un reembolso.',
    'El plazo para reembolsar el pedido {order} ya pasó, así que no podemos devolver {amount}.',
  ],
  refund_declined_policy: [
    'Hemos revisado con cuidado el pedido {order}: según nuestras normas no podemos reembolsar {amount}.',
    'Un compañero ha revisado el pedido {order}; nuestras normas no permiten devolver {amount}. Si hay algo que no sepamos, díganoslo.',
  ],
};
