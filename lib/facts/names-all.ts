/** The two of a list. */
const BOTH =
  wordsOf(`both | the two | these two | beide\\p{L}? | оба | обе | обоих | обеих | обоим | обеим | обидв\\p{L} | обидвоє | обох | обом | ambos |
  ambas | los dos | las dos | os dois | as duas | les deux | tous les deux | toutes les deux | entrambi | entrambe | tutti e due | tutte e due |
  oba | obie | obu | obydw\\p{L}+ | ikisi\\p{L}* | her iki\\p{L}*`);
/** Everything in a list. */
const ALL =
  wordsOf(`all | each | each one | every one | alle | alle drei | все | всех | усі | всі | усіх | всіх | todos | todas | tous | toutes | tutti | tutte |
  wszystkie | wszystkich | hepsi\\p{L}* | tümü\\p{L}* | bütün\\p{L}*`);
/** Right before it (an article may stand between), or behind it in Turkish: the opposite. */
const NEGATED =
  /(?<!\p{L})(?:not|nicht|не|ні|no|não|nao|pas|non|nie) (?:the |die |les |los |las |os |as )?$|^(?:\p{L}* )?(?:değil|degil)/u;
/** "That's all", "все хорошо": no list is meant. */
const IDIOM =
  /(?<!\p{L})(?:that|thats|at|after|is|good|fine|well|right|ok|okay|gut|klar|хорошо|ок|равно|норм\p{L}*|ясно|понятно|добре|гаразд|одно|bien|bem|bene|bon|dobrze|porządku|jasne|formas|maneras|modo|tamam)(?!\p{L})/u;
const MOST_WORDS = 8;
/** "All" says so many things that it is taken for a list only where little else is said. */
const MOST_WORDS_WITH_ALL = 5;

function wordsOf(list: string): RegExp {
  const words = list.split('|').map((one) => one.trim().replace(/\s+/g, ' '));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u');
}

/**
 * Whether a short answer points at everything that was asked about. Which list that is, and whether it has two entries, is for the
 * conversation's memory to say.
 * @returns `both`, `all`, or null where one thing or nothing is pointed at
 */
export function namesAll(text: string): 'both' | 'all' | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const count = words === '' ? 0 : words.split(' ').length;
  if (count <= MOST_WORDS && stands(words, BOTH)) return 'both';
  if (count <= MOST_WORDS_WITH_ALL && !IDIOM.test(words) && stands(words, ALL)) return 'all';
  return null;
}

function stands(words: string, wanted: RegExp): boolean {
  const found = wanted.exec(words);
  if (found === null) return false;
  const before = words.slice(0, found.index);
  const after = words.slice(found.index + found[0].length).trim();
  return !NEGATED.test(before) && !NEGATED.test(after);
}
