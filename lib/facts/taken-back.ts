import { mentionsOrder } from './mentions-order';

/** What may stand between a denial and the number it denies: an article, a preposition, a word for an order. In the ten languages. */
const BETWEEN =
  'for|the|order|number|no|nr|für|fur|die|der|den|das|bestellung|за|заказ|замовлення|номер|по|el|la|lo|los|las|del|de|pedido|por|para|o|a|do|da|' +
  "pelo|pela|encomenda|le|les|commande|l['’]|pour|il|lo|l['’]ordine|ordine|per|za|zamówienie|numer";
/** Right before a number: it is not this one. */
const NOT_BEFORE = new RegExp(
  `(?<!\\p{L})(?:not|nicht|kein\\p{L}*|не|ні|no|não|nao|pas|non|nie|instead of|statt|anstatt|вместо|замість|en vez de|em vez de|au lieu de|invece di|zamiast)(?: (?:${BETWEEN})){0,2} $`,
  'iu',
);
/** Turkish says so behind it. */
const NOT_BEHIND = /^(?:\S{0,12} )?(?:değil|degil|yerine)/iu;
const NEAR = 40;

type Mention = { id: string; denied: boolean };

/** Where each order is named, in the order of the text. */
function mentions(text: string, ids: readonly string[]): Mention[] {
  const words = text.split(/\s+/);
  return words.flatMap((word, at) => {
    const before = `${words.slice(0, at).join(' ')} `.slice(-NEAR);
    const behind = words
      .slice(at + 1)
      .join(' ')
      .slice(0, NEAR);
    const denied = NOT_BEFORE.test(before) || NOT_BEHIND.test(behind);
    return ids.filter((id) => mentionsOrder(word, id)).map((id) => ({ id, denied }));
  });
}

/** Orders of which a text says that they are not meant: "not ORD-1". */
export function deniedOrders(text: string, ids: readonly string[]): string[] {
  const named = mentions(text, ids);
  return ids.filter((id) => named.some((one) => one.id === id && one.denied));
}

/** Those of them that are said not to be meant; none where that is said of all. */
function denied(named: readonly Mention[], ids: readonly string[]): string[] {
  const found = ids.filter((id) => named.some((one) => one.id === id && one.denied));
  return found.length < ids.length ? found : [];
}

/**
 * The orders that a correction takes back: "not ORD-1, I mean ORD-2" names the one that is not meant; else, where the sentences about each
 * do not tell (`unclear`), the last that is named for the first time is meant ("refund ORD-1 … sorry, ORD-2"). None where the text does
 * not name them all.
 */
export function takenBack(text: string, ids: readonly string[], unclear = true): string[] {
  const named = mentions(text, ids);
  const inOrder = [...new Set(named.map(({ id }) => id))];
  if (inOrder.length < ids.length) return [];
  const said = denied(named, ids);
  return said.length > 0 || !unclear ? said : inOrder.slice(0, -1);
}
