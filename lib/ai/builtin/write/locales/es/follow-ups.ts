import type { FOLLOW_UP_SLOTS, MessagesFor } from '../../message-keys';

export const followUps: MessagesFor<typeof FOLLOW_UP_SLOTS> = {
  remind_no_answer: [
    'Aún no tengo noticias suyas. Si sigue siendo importante, responda aquí; si no, lo cerraré en unos días.',
    '¿Sigue pendiente para usted? Basta una respuesta breve. Sin ella, la conversación se cierra en unos días.',
  ],
  remind_discount: [
    'Un recordatorio antes de que «{plan}» se renueve el {date}: sigue en pie la oferta de un {percent} % de descuento durante {months}.',
    '«{plan}» se renueva el {date}. Hasta entonces puede aceptar el {percent} % de descuento durante {months}.',
  ],
  remind_trial: [
    'Un recordatorio antes de que «{plan}» se renueve el {date}: sigue en pie la oferta de {days} gratis.',
    '«{plan}» se renueva el {date}. Hasta entonces puede aceptar {days} sin coste.',
  ],
  remind_choice: [
    'Responda «{yes}» si la quiere. Para cancelar, responda «{cancel}» y lo paso enseguida.',
    '«{yes}» acepta la oferta; con «{cancel}» la cancelación va directa a un compañero.',
  ],
  refund_check: [
    '¿Le ha llegado ya el reembolso de {amount} del pedido {order}? Algunos bancos necesitan hasta 10 días hábiles; si después sigue sin aparecer, responda aquí.',
    'Una pregunta breve sobre su reembolso de {amount} (pedido {order}): ¿lo ve ya en su cuenta? Si pasan 10 días hábiles sin él, escríbame aquí.',
  ],
  satisfaction: [
    '¿Qué tal lo hemos hecho, del 1 al 5? Basta un clic: {url}',
    '¿Le ha servido la respuesta? Puede valorarla del 1 al 5 aquí: {url}',
  ],
};
