const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
/** A word of letters, then groups with hyphens or underscores; at least one digit: ORD-7K3M9Q, INV_2026_0042, A-1001. */
const PREFIXED = /(?<![\p{L}\p{N}_-])[a-z]{1,8}(?:[-_][a-z0-9]{1,16}){1,4}(?![\p{L}\p{N}]|[-_][\p{L}\p{N}])/giu;
/** ORD7K3M9Q, ord 7k3m9q: the shop's usual prefix without a hyphen, or with a space or a slash. */
const ORD = /(?<![\p{L}\p{N}_-])(?:ord|order)[\s_/.#:–—-]{0,2}(?=[a-z0-9]{0,15}\d)([a-z0-9]{4,16})(?![\p{L}\p{N}])/giu;
/** ORD-FWUECQ: with its hyphen the shop's prefix needs no digit. */
const LETTERED = /(?<![\p{L}\p{N}_-])ord[-_](?=[a-z0-9]*[a-z])[a-z0-9]{5,12}(?![\p{L}\p{N}]|[-_][\p{L}\p{N}])/giu;
const HASH = /(?<![\p{L}\p{N}])[#№]\s?([a-z0-9][a-z0-9_-]{2,31})(?![\p{L}\p{N}])/giu;
/** A word for order (in ten languages), a few words between such as "number is", then a code with a digit. */
const NAMED =
  /(?:order|zakaz|заказ\p{L}{0,3}|замовлен\p{L}{0,3}|pedido|bestellung|bestellnummer|bestell-?nr|auftrag\p{L}{0,8}|commande|ordine|zamówieni\p{L}{0,2}|zamowieni\p{L}{0,2}|sipari[sş]\p{L}{0,6}|encomenda|compra|покупк\p{L}{0,2}|orden|purchase|buchung|booking|invoice|receipt|(?<!\p{L})id)\s{0,2}(?:(?:number|no|nr|num|n|id|is|номер|nummer|numero|número|numéro|numer|num[ae]ra\p{L}{0,2}|nº|n°|es|é|est|ist|to|é o|o|lautet|with|код|code|el|la|le|мой|мій|my)?[\s.:#№=,–—°ºª-]{0,3}){0,3}([a-z]{0,4}\d[a-z0-9_-]{2,31})(?![\p{L}\p{N}%]|[.,]\d)/giu;
/** "The number that she gave me is 20067": short, and neither the writer's own number nor said to be of something else. */
const NUMBER_SAID =
  /(?<![\p{L}-])(?:number|nummer|numéro|número|numero|numer|номер|numara)(?!\p{L})(?:[\s:,]{1,2}\p{L}{1,14}){0,6}[\s:,]{1,2}(\d{5,8})(?![\p{L}\p{N}%]|[.,]\d)/giu;
const OF_SOMETHING_ELSE =
  /(?:phone|mobile|fax|customer|client|account|member|tracking|ticket|card|house|tele|handy|kunden|konto|karte|haus|cliente|cuenta|conta|tarjeta|cart[aã]|móvil|celular|compte|suivi|klient|kont|kart|клиент|кл[іи]єнт|сч[её]т|карт|телеф|моб|рахун|трек|дом|müşteri|hesap|cep|\bmy|\bmein|\bmi |\bmeu|\bmio|\bmon|\bmój|мой|мій)/iu;
const WORDS_BEFORE = 24;
const NUMBER_BEFORE = /(?<![\p{L}\p{N}.,#№-])(\d{4,12})\s(?:numaral[ıi]|nolu|no'?lu|sayılı)/giu;

/** Words with hyphens that are no order numbers although they hold a digit: covid-19, mp-3, a-level dates. */
const NOT_AN_ORDER =
  /^(?:covid|mp|ps|usb|utf|iso|sha|rtx|gtx|wi|h|b|top|web|e|ip|ios|type|article|art|section|gdpr)[-_]/i;

function looksLikeDate(id: string): boolean {
  return /^\d{1,4}[-_/]\d{1,2}[-_/]\d{1,4}$/.test(id) || /^(?:19|20)\d\d$/.test(id);
}

/** Order numbers in order of appearance, as written without a leading #; a number alone counts only with a word for order, a #, or as the number that somebody gave. */
export function findOrderIds(text: string): string[] {
  const found: { id: string; at: number }[] = [];
  const taken: [number, number][] = [];
  const take = (id: string, at: number) => {
    if (looksLikeDate(id) || taken.some(([from, to]) => at < to && at + id.length > from)) return;
    taken.push([at, at + id.length]);
    found.push({ id, at });
  };
  for (const match of text.matchAll(UUID)) take(match[0], match.index);
  for (const match of text.matchAll(PREFIXED))
    if (/\d/.test(match[0]) && !NOT_AN_ORDER.test(match[0]) && !wordsOnly(match[0])) take(match[0], match.index);
  for (const match of text.matchAll(LETTERED)) take(match[0], match.index);
  for (const match of text.matchAll(ORD)) take(ordWritten(match[0]), match.index);
  for (const pattern of [HASH, NAMED, NUMBER_SAID, NUMBER_BEFORE]) {
    for (const match of text.matchAll(pattern)) {
      const id = match[1];
      if (
        id &&
        /\d/.test(id) &&
        !(pattern === NUMBER_SAID && isOfSomethingElse(text, match)) &&
        !isUnit(text, match.index + match[0].length) &&
        !isGroup(text, match.index + match[0].length)
      )
        take(id, match.index + match[0].lastIndexOf(id));
    }
  }
  return [...new Set(found.sort((left, right) => left.at - right.at).map(({ id }) => id))];
}

/** "pre-2020", "self-4": a hyphenated word whose only digits are one or two behind it is prose. */
function wordsOnly(id: string): boolean {
  return /^[a-z]{2,}[-_]\d{1,2}$/i.test(id) && id !== id.toUpperCase();
}

/** "order 7K3M9Q" names 7K3M9Q, "ORD 7K3M9Q" is ORD-7K3M9Q written apart. */
function ordWritten(match: string): string {
  const short = /^ord[\s_/.#:–—-]{0,2}([a-z0-9]+)$/i.exec(match);
  if (short?.[1] && !/^order/i.test(match)) return `ORD-${short[1]}`;
  return match.replace(/^order[\s_/.#:–—-]{0,2}/i, '');
}

/** "My customer number is 48213", "number of my card". */
function isOfSomethingElse(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - WORDS_BEFORE), match.index);
  return OF_SOMETHING_ELSE.test(`${before}${match[0]}`);
}

/** A group of a longer number, such as a card's: "4111 1111 1111 1111". */
function isGroup(text: string, end: number): boolean {
  return /^[ -]\d{3,4}(?!\d)/.test(text.slice(end, end + 6));
}

/** The number goes on as an amount, a duration or a share: "order 15 days ago", "1500 rub". */
function isUnit(text: string, end: number): boolean {
  return /^\s?(?:[%€$£₽₴₺]|usd|eur|gbp|rub|uah|pln|try|руб|грн|zł|tl\b|days?|hours?|дн|час|днів|годин|d[ií]as|horas|tagen?|stunden|jours|heures|giorni|ore\b|dni|godzin|g[üu]n|saat)/i.test(
    text.slice(end, end + 10),
  );
}
