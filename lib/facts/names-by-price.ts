/** The one that costs more or less than the other. */
type Priced = 'dearest' | 'cheapest';

const DEAREST =
  /(?<!\p{L})(?:(?:the|more|most) expensive|(?:the )?(?:pricier|priciest|dearer|dearest|costlier)(?= one|$)|the (?:pricier|dearer|costlier)|(?:der|die|das|den|dem) teuer(?:st|er)\p{L}*|(?:der|die|das|den|dem) teurer\p{L}*|l[ae] plus ch[eè]re?|(?:el|la|lo|del) más car[oa]|(?:o|a|do|da) mais car[oa]|(?:il|la|quell[oa]|del|della) più car[oa]|(?:naj)?droższ\p{L}+|(?:что|которая|который|которое|той|та|ту|тот) (?:по)?дороже|дорогую|дорожч(?:у|ої|ий|ого|а)|(?:daha|en) pahalı ol\p{L}+|pahalı ol\p{L}+)(?!\p{L})/u;
const CHEAPEST =
  /(?<!\p{L})(?:the (?:cheap|cheaper|cheapest)|cheaper one|(?:der|die|das|den|dem) (?:billig|günstig|preiswert)er?\p{L}*|l[ae] moins ch[eè]re?|(?:el|la|lo|del) más barat[oa]|(?:o|a|do|da) mais (?:barat[oa]|em conta)|(?:il|la|quell[oa]|del|della) (?:meno car[oa]|più economic[oa])|(?:naj)?tańsz\p{L}+|(?:что|которая|который|которое|той|та|ту|тот) (?:по)?дешевле|дешевую|дешевш(?:у|ої|ий|ого|а|ою)|(?:daha|en) ucuz ol\p{L}+|ucuz ol\p{L}+)(?!\p{L})/u;
/** "Not the dear one", "the less dear one", Turkish "the dear one not": said of the other, or of none. */
const TURNED =
  /(?<!\p{L})(?:not|nicht|kein\p{L}*|pas|non|não|nie|не|ні|less|weniger|az|менее|менш|mniej|değil)(?!\p{L})/u;
/** All that may stand beside it where it is an answer and nothing else. */
const POINTING =
  /^(?:for|the|one|of|two|please|um|für|es|geht|bitte|pour|celle|des|deux|por|el|la|lo|de|os|dos|do|da|per|quello|quella|dei|due|chodzi|o|to|za|z|nich|ту|та|тот|что|которая|за|из|них|двух|мне|мені|про|йдеться|бо|ikisinden|olsun|lütfen)$/u;
const MOST_WORDS = 16;
const MOST_WORDS_IN_SENTENCE = 7;

type Found = { priced: Priced; rest: string[] };

/** What a sentence names by its price, with its other words; null where it names nothing, both, or turns it round. */
function foundIn(sentence: string): Found | null {
  const dear = DEAREST.exec(sentence);
  const cheap = CHEAPEST.exec(sentence);
  const found = dear ?? cheap;
  if (found === null || (dear && cheap) || TURNED.test(sentence)) return null;
  const rest = sentence.replace(found[0], ' ').split(' ').filter(Boolean);
  return rest.length <= MOST_WORDS_IN_SENTENCE ? { priced: dear ? 'dearest' : 'cheapest', rest } : null;
}

/**
 * Which of two things a short answer points at by its price: "the dearer one. The cheap one I'll wait for". Null where neither is, or
 * where both are named and the first is more than pointed at ("I'll wait for the dearer one").
 */
export function namesByPrice(text: string): Priced | null {
  const sentences = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[.!?;\n]+/u)
    .map((one) => one.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  const words = sentences.join(' ');
  if (words.split(' ').length > MOST_WORDS) return null;
  const first = sentences.find((one) => DEAREST.test(one) || CHEAPEST.test(one));
  const found = first === undefined ? null : foundIn(first);
  if (found === null) return null;
  const bothNamed = DEAREST.test(words) && CHEAPEST.test(words);
  return !bothNamed || found.rest.every((word) => POINTING.test(word)) ? found.priced : null;
}
