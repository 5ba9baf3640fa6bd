/** The two of a list. */
const BOTH =
  wordsOf(`both | the two | these two | beide\\p{L}? | оба | обе | обоих | обеих | обоим | обеим | обидв\\p{L} | обидвоє | обох | обом | ambos |
  ambas | los dos | las dos | os dois | as duas | les deux | tous les deux | toutes les deux | entrambi | entrambe | tutti e due | tutte e due |
  oba | obie | obu | obydw\\p{L}+ | ikisi\\p{L}* | her iki\\p{L}*`);
/** Each of two, one beside the other: it says so even where one of them is named as first or second. */
const PAIR =
  wordsOf(`das eine wie das andere | l un comme l autre | l une comme l autre | l uno e l altro | l una e l altra | una y otra(?! vez) |
  uno y otro | uma e outra(?! vez) | um e outro | и то и другое | (?:и )?за то и за другое | и тот и другой | і те і інше | і те й інше |
  (?:i )?(?:za )?jedno i (?:za )?drugie | hem o hem (?:bu|öbürü)`);
const MOST_WORDS_WITH_PAIR = 30;
/** None of a list; what stands behind it may say that none of them came. */
const NONE =
  wordsOf(`none | neither | keine\\p{L}? | ни за какой | ни за одну | ни за один | никакой | никакую | жоден | жодну | жодного | за жодне | ninguno |
  ninguna | ninguno de los dos | nenhum | nenhuma | aucun | aucune | ni l un ni l autre | ni l une ni l autre | nessuno | nessuna |
  nessuno dei due | żadne | żadnego | żadną | hiçbiri\\p{L}*`);
/** "Of them", "of the two", "please" behind it. */
const REST_OF_NONE =
  /^(?: (?:of|them|these|the|both|two|please|bitte|der|des|obu|von|beiden|den|из|них|двух|з|обох|de|los|las|dos|os|as|dois|duas|les|deux|dei|delle|due|z|nich|dwóch|ikisi\p{L}*|için|thanks|danke|заказ\p{L}*|замовлення))*$/u;
const BEFORE_NONE =
  /^(?:(?:for|of|oh|no|na|nah|nein|für|von|ну|нет|ні|за|ни|para|por|de|do|da|pour|non|per|di|nie|dla|z|za|ah|ach) )*$/u;
const MOST_WORDS_WITH_NONE = 5;
/** "Both, but …" says more than which. */
const BUT = /(?<!\p{L})(?:but|aber|pero|mas|però|ale|но|але|ama|fakat)(?!\p{L})/u;
/** Everything in a list. */
const ALL =
  wordsOf(`all | each | each one | every one | alle | alle drei | все | всех | усі | всі | усіх | всіх | todos | todas | tous | toutes | tutti | tutte |
  wszystkie | wszystkich | hepsi\\p{L}* | tümü\\p{L}* | bütün\\p{L}*`);
/** Right before it (an article may stand between), or behind it in Turkish: the opposite. */
const NEGATED =
  /(?<!\p{L})(?:not|nicht|не|ні|no|não|nao|pas|non|nie) (?:(?:for|für|за|para|pour|per|por|dla|po) )?(?:the |die |les |los |las |os |as )?$|^(?:\p{L}* )?(?:değil|degil)/u;
/** "That's all", "все хорошо": no list is meant. */
const IDIOM =
  /(?<!\p{L})(?:that|thats|at|after|is|good|fine|well|right|ok|okay|gut|klar|хорошо|ок|равно|норм\p{L}*|ясно|понятно|добре|гаразд|одно|bien|bem|bene|bon|dobrze|porządku|jasne|formas|maneras|modo|tamam)(?!\p{L})/u;
const MOST_WORDS = 8;
const MOST_WORDS_WITHOUT_ONE = 12;
/** One of a list: what is longer than a few words may mean that one. */
const ONE =
  /(?<!\p{L})(?:first|second|last|erst\p{L}|zweit\p{L}*|letzt\p{L}+|перв\p{L}+|втор\p{L}+|последн\p{L}+|перш\p{L}+|друг\p{L}+|останн\p{L}+|primer\p{L}*|segund\p{L}|últim\p{L}|premi\p{L}+|deuxi\p{L}+|derni\p{L}+|prim[oa]|second[oa]|ultim[oa]|pierwsz\p{L}+|drug\p{L}+|ostatni\p{L}*|birinci\p{L}*|ikinci\p{L}*|sonuncu\p{L}*)(?!\p{L})/u;
/** "All" says so many things that it is taken for a list only where little else is said. */
const MOST_WORDS_WITH_ALL = 5;

function wordsOf(list: string): RegExp {
  const words = list.split('|').map((one) => one.trim().replace(/\s+/g, ' '));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
}

/**
 * Whether a short answer points at everything that was asked about. Which list that is, and whether it has two entries, is for the
 * conversation's memory to say.
 * @returns `both`; `pair` for both where each of the two is named; `all`; `none`; or null where one thing or nothing is pointed at
 */
export function namesAll(text: string): 'both' | 'pair' | 'all' | 'none' | null {
  if (saysNone(text)) return 'none';
  const words = plain(text);
  const count = words === '' ? 0 : words.split(' ').length;
  if (count <= MOST_WORDS_WITH_PAIR && !BUT.test(words) && namesPair(words)) return 'pair';
  const most = ONE.test(words) ? MOST_WORDS : MOST_WORDS_WITHOUT_ONE;
  if (count <= most && !BUT.test(words) && stands(words, BOTH) && !isNoneOf(words)) return 'both';
  if (count <= MOST_WORDS_WITH_ALL && !IDIOM.test(words) && stands(words, ALL)) return 'all';
  return null;
}

/** Polish "no" only opens a sentence. */
const NOT_PAIR = /(?<!\p{L})(?:not|nicht|не|ні|não|pas|non|nie) $/u;

function namesPair(words: string): boolean {
  const found = PAIR.exec(words);
  return found !== null && !NOT_PAIR.test(words.slice(0, found.index));
}

/** A word for none before the one for both: "neither of the two". */
const isNoneOf = (words: string): boolean => words.search(NONE) >= 0 && words.search(NONE) < words.search(BOTH);

/** In the first sentence, and nothing of the list is named before. */
function saysNone(text: string): boolean {
  const [first = ''] = text.split(/[.!?\n]+/u);
  const clauses = first.split(/[,;:–—]+/u).map(plain);
  const at = clauses.findIndex((one) => one.split(' ').length <= MOST_WORDS_WITH_NONE && isNone(one));
  return at >= 0 && !clauses.slice(0, at).some((one) => BOTH.test(one) || ALL.test(one) || ONE.test(one));
}

function stands(words: string, wanted: RegExp): boolean {
  const found = wanted.exec(words);
  if (found === null) return false;
  const before = words.slice(0, found.index);
  const after = words.slice(found.index + found[0].length).trim();
  return !NEGATED.test(before) && !NEGATED.test(after);
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "For neither of them", with nothing behind it but the list: "none has come" is a complaint. */
function isNone(clause: string): boolean {
  const found = NONE.exec(clause);
  if (found === null || !BEFORE_NONE.test(clause.slice(0, found.index))) return false;
  return REST_OF_NONE.test(clause.slice(found.index + found[0].length));
}
