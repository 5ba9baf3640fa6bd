import type { MessagesFor, PHRASE_SLOTS } from '../../message-keys';

export const phrases: MessagesFor<typeof PHRASE_SLOTS> = {
  greeting: ['Hola:', 'Buenos días:', 'Hola, buenas:'],
  greeting_name: ['Hola, {name}:', 'Buenos días, {name}:', '{name}, buenas:'],
  apology_late: [
    'Siento el retraso de este pedido.',
    'Lamento que todavía esté esperando.',
    'Le pido disculpas por la demora.',
    'Disculpe: este pedido ya debería haberle llegado.',
  ],
  apology_late_upset: [
    'Entiendo su enfado: ha pagado y sigue esperando. Lo siento.',
    'Tiene razón, ya debería tenerlo, y le pido disculpas.',
    'Pagar y no saber nada más no debería pasar. Lo lamento.',
    'Comprendo que esperar sin noticias es molesto. Disculpe el retraso.',
  ],
  apology_failed: [
    'Lo siento, algo ha fallado por nuestra parte con este pedido.',
    'Le pido disculpas: el pedido no salió adelante y no fue por nada que usted hiciera.',
    'Lamento lo ocurrido, el fallo es nuestro.',
  ],
  apology_failed_upset: [
    'Entiendo su enfado: ha pagado y no ha recibido nada. Lo siento.',
    'El fallo es nuestro y no tendría que haber estado usted pendiente. Le pido disculpas.',
    'Su enfado es comprensible: falló por nuestra parte, y lo lamento.',
  ],
  ack_upset: [
    'Entiendo que la situación es molesta.',
    'Comprendo que quiera resolver esto cuanto antes.',
    'Sé que es un fastidio, así que voy al grano.',
    'Comprendo su malestar.',
  ],
  ack_angry: [
    'Entiendo su enfado y me lo tomo en serio.',
    'He leído su mensaje con atención y veo hasta qué punto le ha molestado.',
    'Me queda claro lo mal que ha ido esto para usted.',
  ],
  ack_order: [
    'He consultado su pedido.',
    'Acabo de comprobar cómo va su pedido.',
    'Gracias por preguntar, tengo su pedido delante.',
  ],
  ack_refund: [
    'He revisado su solicitud de reembolso.',
    'He mirado el pedido que quiere que le devolvamos.',
    'Tengo aquí su petición de reembolso.',
  ],
  ack_payment: ['He comprobado el pago.', 'He mirado qué ocurrió con el pago.', 'Tengo el pago delante.'],
  ack_cancel: [
    'Quiere cancelar, entendido.',
    'Veo que quiere dejar la suscripción.',
    'Gracias por avisar de que quiere cancelar.',
  ],
  turn_order: ['Ahora, su pedido.', 'Paso al pedido.', 'En cuanto al pedido, esto es lo que hay.'],
  turn_subscription: ['Ahora, su suscripción.', 'Paso a la suscripción.', 'En cuanto a la suscripción, le cuento.'],
  turn_question: ['Ahora, su otra pregunta.', 'También preguntaba otra cosa.', 'Paso al resto de su mensaje.'],
  closing: [
    'Si surge algo más, responda aquí mismo.',
    'Si algo no queda claro, escríbame por aquí.',
    'Para cualquier otra cosa, basta con responder.',
  ],
  disclosure: [
    'Esta respuesta la ha escrito un asistente de IA. Para hablar con una persona, responda «{person}».',
    'Soy un asistente de IA. Si prefiere que le atienda una persona, responda «{person}».',
    'Escrito por un asistente de IA; responda «{person}» y seguirá una persona del equipo.',
  ],
  fallback_note: [
    'I am replying in English because I cannot write in your language yet.',
    'Sorry for the English: I cannot write in your language yet.',
  ],
  thanks_reply: [
    '¡De nada!',
    'No hay de qué. Escríbame si necesita algo más.',
    'Con gusto. Aquí estoy si surge algo.',
    'Me alegra haber podido ayudar.',
  ],
  praise_reply: [
    'Muchas gracias, da gusto leerlo.',
    'Gracias por tomarse el tiempo de escribirlo. Nos ayuda saber qué le funciona.',
    '¡Qué amable, gracias! Que lo siga disfrutando.',
  ],
  bot_truth: [
    'Soy un asistente de IA, no una persona. Si quiere hablar con una persona, responda «{person}» y un compañero continuará.',
    'Le escribe un asistente de IA. Responda «{person}» si prefiere que siga una persona.',
    'No, aquí no hay una persona: soy un asistente de IA. Con «{person}» pasa a atenderle un compañero.',
  ],
  ask_identity: [
    'No encuentro ninguna cuenta con este contacto. ¿Con qué correo electrónico se registró o cuál es el número de pedido?',
    'Para comprobarlo necesito el correo de su cuenta o el número de pedido. ¿Me envía uno de los dos?',
    'No he podido relacionar su mensaje con una cuenta. Indíqueme el número de pedido o el correo con el que se registró, por favor.',
    '¿Me puede dar su número de pedido o el correo de la cuenta? Así podré mirarlo.',
  ],
  identity_unverified: [
    'Por su seguridad no puedo abrir ni modificar una cuenta desde esta dirección, porque no he podido confirmar que sea suya. Un compañero verá su solicitud; ayuda si escribe desde el correo de la cuenta.',
    'No he podido confirmar que este mensaje sea del titular de la cuenta, así que no puedo comentar nada de ella. He pasado su solicitud a un compañero. Si puede, escriba desde la dirección que figura en la cuenta.',
    'Antes de mirar una cuenta hay que saber que es de quien escribe, y aquí no se ha podido confirmar. Un compañero se encarga a partir de ahora; un mensaje desde el correo de la cuenta lo hace más fácil.',
  ],
  ask_what_about: [
    '¿En qué puedo ayudarle? Si se trata de un pedido, me basta con el número.',
    '¿Qué ha ocurrido? Con una frase es suficiente para empezar.',
    'Quiero ayudarle, pero no me queda claro de qué se trata. ¿Me lo cuenta en una o dos frases?',
  ],
  ask_what_about_attachment: [
    'He recibido el archivo adjunto. ¿Qué quiere que haga con él?',
    'El archivo ha llegado, gracias. ¿Me escribe en una frase de qué se trata?',
    'Veo su adjunto. ¿Qué pasó y en qué le ayudo?',
  ],
  ask_which_order: [
    'Hay más de un pedido que podría ser. ¿Cuál es?',
    '¿De cuál de estos pedidos se trata?',
    'Tiene varios pedidos. Dígame cuál es y lo miro.',
    '¿Es uno de estos? Me basta con el número.',
  ],
  ask_which_order_bare: [
    '¿De qué pedido se trata? Envíeme el número, por favor.',
    'Dígame el número de pedido y miro exactamente ese.',
    'Necesito el número de pedido para encontrar el correcto.',
  ],
  order_not_found: [
    'No encuentro ningún pedido suyo con el número {id}. ¿Puede revisar el número o decirme con qué correo lo hizo?',
    'Con el número {id} no aparece ningún pedido suyo. Compárelo, por favor, con el correo de confirmación y envíemelo otra vez.',
    'He buscado {id} y no hay nada que le pertenezca. ¿Podría haber una errata, o lo hizo con otro correo?',
  ],
  no_order_found: [
    'No veo ningún pedido que encaje. ¿Tiene el número, o usó otro correo electrónico?',
    'Con sus datos no aparece ese pedido. ¿Me envía el número que figura en la confirmación?',
    'Por ahora ningún pedido coincide. El número de la confirmación me ayudaría a encontrarlo.',
  ],
  knowledge_intro: [
    'Lo explica nuestra página de ayuda «{title}»:',
    'De nuestra ayuda, «{title}»:',
    'La respuesta está en «{title}»:',
  ],
  knowledge_link: ['La página completa: {url}', 'Más detalles: {url}', 'Puede leerlo todo aquí: {url}'],
  public_offers: [
    'Ahora mismo estas ofertas son para todos:',
    'Esto es lo que hay disponible en este momento:',
    'De momento tenemos lo siguiente:',
  ],
};
