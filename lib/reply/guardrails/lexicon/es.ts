import { type Lexicon, wholeWords, words } from './lexicon';

export const es: Lexicon = {
  refund: words(
    '(?:(?:le|te|les|se lo|lo) )?(?:reembolsar(?:é|emos)|devolver(?:é|emos)|reintegrar(?:é|emos))',
    '(?:(?:le|te) )?(?:he|hemos) (?:reembolsado|devuelto|reintegrado|aprobado (?:el|su|un) reembolso|tramitado (?:el|su|un) reembolso)',
    '(?:le|te) (?:reembolso|devuelvo|devolvemos|reembolsamos)(?!\\p{L})',
    '(?:recibirá|recibirás|tendrá) (?:el|su|un|tu) (?:reembolso|dinero|importe|devolución)',
    'su reembolso (?:ha sido|está|será|fue) (?:aprobado|procesado|hecho|tramitado|confirmado)',
    '(?:será|ha sido) (?:reembolsad|devuelt)[oa]',
  ),
  cancellation: words(
    '(?:cancelar(?:é|emos)|(?:he|hemos) cancelado|cancelamos) (?:su|tu|la|el)',
    '(?:su|tu|la) suscripción (?:ya )?(?:está|ha sido|será|queda) cancelada',
  ),
  discount: words(
    '(?:(?:le|te) )?(?:ofrezco|ofrecemos|doy|damos|aplico|aplicamos|aplicaré|regalo|regalamos|puedo ofrecerle|he aplicado).{0,40}(?:descuento|gratis|cupón|bono|%)',
    '(?:recibirá|tendrá).{0,30}(?:descuento|gratis|cupón)',
  ),
  callback: words('(?:le|te) (?:llamar(?:é|emos|á|án)|llamamos|telefonear)', 'recibirá una llamada'),
  soon: words(
    'mañana',
    'hoy',
    'en breve',
    'pronto',
    'próximamente',
    'a la brevedad',
    'en (?:una hora|unas horas|el día|las próximas)',
    'antes del (?:lunes|martes|miércoles|jueves|viernes)',
  ),
  timeUnit: '(?:minutos?|horas?|días?(?: hábiles| laborables)?|semanas?|mes(?:es)?)',
  negation: wholeWords('no', 'nunca', 'sin', 'ni', 'tampoco', 'cuánto', '¿', 'quiere que'),
  human: words(
    'soy (?:una |un )?(?:persona|humano|humana|agente humano)',
    'no soy (?:una |un )?(?:bot|robot|máquina|ia|inteligencia)',
  ),
};
