/** The one that costs more or less than the other. */
type Priced = 'dearest' | 'cheapest';

const DEAREST =
  /(?<!\p{L})(?:(?:the|more|most) expensive|pricier|priciest|dearer|dearest|costlier|teurer\p{L}*|teuerst\p{L}+|plus cher|plus chère|más car[oa]|mais car[oa]|più car[oa]|(?:naj)?droższ\p{L}+|дороже|подороже|дорогую|дорожч\p{L}+|(?:daha|en) pahalı\p{L}*|pahalı olan\p{L}*)(?!\p{L})/u;
const CHEAPEST =
  /(?<!\p{L})(?:(?:less|least) expensive|cheap(?:er|est)?|(?:billiger|günstiger|preiswerter|billigst|günstigst)\p{L}*|moins cher|moins chère|más barat[oa]|mais barat[oa]|mais em conta|meno car[oa]|più economic[oa]|(?:naj)?tańsz\p{L}+|дешевле|подешевле|дешевую|дешевш\p{L}+|(?:daha|en) ucuz\p{L}*|ucuz olan\p{L}*)(?!\p{L})/u;
/** Right before it: the opposite. */
const NEGATED = /(?<!\p{L})(?:not|nicht|pas|non|no|não|nie|не)(?: \p{L}+)?$/u;
const MOST_WORDS = 16;

function names(sentence: string, priced: RegExp): boolean {
  const found = priced.exec(sentence);
  return found !== null && !NEGATED.test(sentence.slice(0, found.index).trimEnd());
}

/**
 * Which of two things a short answer points at by its price: "the dearer one. The cheap one I'll wait for". Whichever is named first is
 * answered with; null where none is, or both in one sentence.
 */
export function namesByPrice(text: string): Priced | null {
  const sentences = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[.!?;\n]+/u)
    .map((one) => one.replace(/[^\p{L}\p{N},]+/gu, ' ').trim());
  if (sentences.join(' ').split(' ').length > MOST_WORDS) return null;
  for (const sentence of sentences) {
    const dear = names(sentence, DEAREST);
    const cheap = names(sentence, CHEAPEST);
    if (dear && cheap) return null;
    if (dear || cheap) return dear ? 'dearest' : 'cheapest';
  }
  return null;
}
