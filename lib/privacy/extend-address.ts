import type { Finding } from './finding';

const NAME = "\\p{Lu}[\\p{L}'’-]{1,30}";
const GAP = '(?:,? {0,2}\\n? {0,3}| ?/ ?| - )';
/** "Apt 3B", "кв. 45", "2º izq", "Daire:3". */
const UNIT = new RegExp(
  `^${GAP}(?:(?:apt|apartment|suite|ste|unit|floor|fl|flat|room|№|кв|квартира|подъезд|под|под'їзд|этаж|поверх|офис|офіс|оф|дом|д|корп|корпус|стр|буд|будинок|piso|puerta|bajo|portal|apto|apartamento|bloco|bl|sala|andar|depto|dpto|whg|wohnung|top|stock|étage|appt|bât|interno|int|scala|sc|m|lok|daire|kat|no|d)(?:\\.?(?: ?: ?| ?#? ?)\\d{1,5}\\p{L}?|[.: ] ?[A-ZА-Я])(?![\\p{L}\\d])|\\d{1,2}[ºª°oa.]?[.]? ?(?:izq|dcha|der|piso|andar|étage|og|stock|[A-Z](?!\\p{L}))\\.?)`,
  'iu',
);
const POSTCODE = new RegExp(
  `^${GAP}(?:${NAME}(?:[ -]${NAME}){0,3},? )?(?:[A-Z]{2} )?(?:[A-Z]{1,2}-)?(?:\\d{4,6}(?:-\\d{3,4})?|\\d{2}-\\d{3}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d)(?![\\d\\p{L}]| ?[\\p{Sc}])(?:,? ${NAME}(?:[ -]${NAME}){0,2})?`,
  'u',
);
const PLACE = new RegExp(
  `^(?:, {0,2}| ?/ ?| - )(?:Col\\. )?(?:${NAME}(?:[ -]${NAME}){0,2}|[A-Z]{2,4})(?! ?[:@])(?!['’]\\p{L})`,
  'u',
);
const BEFORE =
  /(?:(?<![\p{L}\d])(?:flat|apt|apartment|unit|suite|room) ?\d{1,5}\p{L}?|(?<!\p{L})(?:г|м|с|пос|смт|город|місто)\. ?\p{Lu}[\p{L}-]{1,30}|(?<!\p{L})\p{Lu}[\p{L}-]{1,30} (?:обл|область|край|р-н|район)\.?|(?<![\p{L}\d])\d{5,6}(?:, ?\p{Lu}[\p{L}-]{1,30})?),? ?$/iu;
const MOST_PARTS = 5;
const LONGEST_PART = 80;

/** A street with its number, and what of the address stands beside it: flat, postcode, town, region. */
export function extendAddress(text: string, { start, end, type }: Finding): Finding {
  let from = start;
  let to = end;
  for (let count = 0; count < MOST_PARTS; count++) {
    const rest = text.slice(to, to + LONGEST_PART);
    const part = UNIT.exec(rest) ?? POSTCODE.exec(rest) ?? PLACE.exec(rest);
    if (!part) break;
    to += part[0].length;
  }
  for (let count = 0; count < MOST_PARTS; count++) {
    const part = BEFORE.exec(text.slice(Math.max(0, from - LONGEST_PART), from));
    if (!part) break;
    from -= part[0].length;
  }
  return { start: from, end: to, type };
}
