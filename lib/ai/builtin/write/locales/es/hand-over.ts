import type { HandOverTopic } from '@/lib/ai/reply-brief';
import type { HAND_OVER_SLOTS, MessagesFor } from '../../message-keys';

export const handOver: MessagesFor<typeof HAND_OVER_SLOTS> = {
  refund_review: [
    'Un reembolso así lo tiene que decidir una persona, por eso he pasado su solicitud a un compañero.',
    'No puedo decidir este reembolso por mi cuenta. Un compañero tiene ya su solicitud con todos los datos.',
    'Su solicitud de reembolso está con un compañero, que la revisa y decide.',
  ],
  refund_review_order: [
    'El reembolso del pedido {order} lo tiene que decidir una persona, por eso lo he pasado a un compañero.',
    'No puedo decidir por mi cuenta el reembolso del pedido {order}. Un compañero lo tiene ya con todos los datos.',
    'Su solicitud de reembolso del pedido {order} está con un compañero, que la revisa y decide.',
  ],
  duplicate_charge: [
    'Efectivamente, parece un cobro doble. Un compañero comprueba los dos pagos y decide sobre el segundo.',
    'Veo dos pagos iguales. Los tiene un compañero para revisarlos con prioridad.',
  ],
  partial_refund_review: [
    'Una parte de este pedido ya se devolvió, así que el resto lo debe revisar una persona. Lo tiene un compañero.',
    'Cuánto se puede devolver aquí lo decide un compañero, que ya tiene los datos.',
  ],
  partial_refund_review_order: [
    'Una parte del pedido {order} ya se devolvió, así que el resto lo debe revisar una persona. Lo tiene un compañero.',
    'Sobre el resto del pedido {order} decide un compañero, que ya tiene los datos.',
  ],
  cancellation: [
    'He pasado su cancelación a un compañero, que se la confirma.',
    'Su cancelación está en manos de un compañero, que la completa y le avisa.',
  ],
  discount: [
    'Un descuento fuera de las ofertas públicas lo decide una persona. Su petición la tiene un compañero.',
    'He pasado su petición de un mejor precio a un compañero para que decida.',
  ],
  trial: [
    'Los días gratis los aprueba una persona. Su petición la tiene un compañero.',
    'He pasado su petición de días gratis a un compañero para que decida.',
  ],
  email_change: [
    'El correo de una cuenta lo cambia una persona, por su seguridad. He pasado su solicitud a un compañero.',
    'Su solicitud de cambio de correo la tiene un compañero; hasta que la revise, sigue valiendo la dirección actual.',
  ],
  privacy: [
    'Su solicitud sobre datos personales la tiene el compañero responsable.',
    'De las solicitudes sobre datos personales se ocupa una persona. La suya ya está pasada.',
  ],
  person_asked: [
    'Por supuesto, a partir de aquí le atiende un compañero.',
    'Claro. He pasado la conversación a una persona del equipo.',
    'Sin problema, le paso con un compañero.',
  ],
  complaint: [
    'He pasado esto a un compañero, que revisará personalmente todo el asunto.',
    'Esto lo tiene que ver una persona, por eso está con prioridad alta en manos de un compañero.',
  ],
  chargeback: [
    'Por supuesto, puede acudir a su banco. He pasado su caso como urgente a un compañero para resolverlo directamente con usted.',
    'Está en su derecho de hablar con el banco. Un compañero mira su caso con la máxima prioridad.',
  ],
  dispute: [
    'Este pago está en disputa en su banco, así que ahora decide el banco y no podemos pagarlo a la vez. Un compañero mira su caso.',
    'Su banco ya está revisando este pago. Mientras siga abierto no podemos devolverlo además nosotros; un compañero lleva su caso.',
  ],
  delivery_check: [
    'En nuestros datos consta una entrega y usted dice que no llegó. Un compañero revisa el comprobante de entrega.',
    'El pedido figura como entregado, así que hay que mirar mejor qué ocurrió. Lo revisa un compañero.',
  ],
  delivery_check_order: [
    'En nuestros datos el pedido {order} consta como entregado y usted dice que no llegó. Un compañero revisa el comprobante de entrega.',
    'En el pedido {order} no coincide lo que usted dice con nuestros datos; un compañero averigua por qué.',
  ],
  late_order: [
    'Su pedido todavía no se ha entregado aunque ya debería estar con usted; lo siento. Un compañero lo está mirando ahora.',
    'Ya tendría que haberle llegado y no es así; lo siento. A partir de aquí se ocupa un compañero.',
  ],
  late_order_order: [
    'El pedido {order} todavía no se ha entregado aunque ya debería estar con usted; lo siento. Un compañero lo está mirando ahora.',
    'El pedido {order} ya tendría que haberle llegado y no es así; lo siento. A partir de aquí se ocupa un compañero.',
  ],
  redelivery: [
    'He pasado su petición de una nueva entrega a un compañero, que verá qué es posible.',
    'Una nueva entrega la organiza una persona. Su petición la tiene un compañero.',
  ],
  redelivery_order: [
    'He pasado su petición de una nueva entrega del pedido {order} a un compañero, que verá qué es posible.',
    'Una nueva entrega del pedido {order} la organiza una persona. Su petición la tiene un compañero.',
  ],
  pause: [
    'Una pausa la configura una persona. He pasado su petición a un compañero.',
    'Su petición de pausa está con un compañero.',
  ],
  plan_change: [
    'El cambio de plan lo hace una persona. He pasado su petición a un compañero.',
    'Su petición de cambio de plan está con un compañero.',
  ],
  system_down: [
    'Ahora mismo no puedo acceder al sistema de pedidos y no quiero adivinar. Su mensaje lo tiene un compañero, que lo consulta.',
    'Los datos que necesito no están disponibles en este momento, así que no le diré nada inseguro. Se ocupa un compañero.',
  ],
  unclear: [
    'Quiero que reciba una respuesta correcta, por eso he pasado su mensaje a un compañero.',
    'Esto lo tiene que ver una persona, así que sigue un compañero.',
  ],
  identity: [
    'No he podido relacionar su mensaje con una cuenta con seguridad. Lo mira un compañero.',
    'Para no tocar una cuenta equivocada, he pedido a un compañero que revise su solicitud.',
  ],
  question: [
    'No tengo una respuesta fiable para esto, así que he pasado su pregunta a un compañero.',
    'Su pregunta va a un compañero que lo sabe mejor que yo.',
  ],
  next: [
    'Tiene toda la conversación, no hace falta que repita nada. La respuesta le llega aquí.',
    'Todo lo que ha escrito lo tiene a la vista y le contestará en esta conversación.',
    'Recibirá la respuesta aquí, sin tener que explicarlo otra vez.',
    'Ve todo lo anterior y le escribe por aquí.',
  ],
  also_with_them: ['El mismo compañero tiene también: {topics}.', 'También queda en sus manos: {topics}.'],
};

/** Names of the topics for a list after a colon. */
export const topicNames: Record<HandOverTopic, string> = {
  refund_review: 'la solicitud de reembolso',
  duplicate_charge: 'el cobro doble',
  partial_refund_review: 'el resto del reembolso',
  cancellation: 'la cancelación',
  discount: 'el descuento',
  trial: 'los días gratis',
  email_change: 'el cambio de correo',
  privacy: 'la solicitud de datos',
  person_asked: 'hablar con una persona',
  complaint: 'su queja',
  chargeback: 'la devolución del cargo',
  dispute: 'la disputa con el banco',
  delivery_check: 'la entrega que falta',
  late_order: 'el pedido retrasado',
  redelivery: 'la nueva entrega',
  pause: 'la pausa',
  plan_change: 'el cambio de plan',
  system_down: 'la consulta de sus datos',
  unclear: 'el resto de su mensaje',
  identity: 'la búsqueda de su cuenta',
  question: 'su pregunta',
};
