/** What one says to die of without dying, in the languages of the lexicons: the verb, what joins, and the cause. Grief, hunger and cold are none. */
const DYING_OF: readonly (readonly [verb: string, joint: string, cause: string])[] = [
  ['die|died|dying', 'of|from', 'shame|embarrassment|laughter|laughing|boredom|curiosity|envy|cringe'],
  ['morir|morirme|muero|morí|muriendo|murió', 'de|de la|de pura', 'vergüenza|risa|aburrimiento|curiosidad|envidia'],
  ['morrer|morro|morri|morrendo', 'de|de tanta', 'vergonha|rir|tédio|curiosidade|inveja'],
  ['morire|muoio|morta|morto|morendo', 'di|dalla|dal|dalle', 'vergogna|risate|ridere|noia|curiosità|invidia'],
  ['mourir|meurs|mort|morte', 'de', 'honte|rire|ennui|curiosité'],
  [
    'умереть|умираю|умру|умирала|умирал|помереть|помираю|помру|померти|вмираю|вмерти',
    'с|со|от|з|зі|від',
    'стыда|смеху|смеха|скуки|любопытства|зависти|сорому|сміху|нудьги|цікавості|заздрості',
  ],
  ['umrzeć|umieram|umrę|umarłam|umarłem', 'ze|z', 'wstydu|śmiechu|nudów|ciekawości|zazdrości'],
];
/** German and Turkish say the cause first. */
const CAUSE_FIRST = [
  'vor (?:scham|lachen|langeweile|neugier|neid) (?:sterben|sterbe|gestorben)',
  '(?:utançtan|gülmekten|meraktan|kıskançlıktan) (?:öleceğim|ölüyorum|öldüm|ölecektim)',
];
/** "I don't want to carry on with this plan": what is given up is named, and it is not life. */
const GIVES_UP =
  '(?:carry|go) on with (?!(?:my |this )?(?:life|living|pain|myself|everything|it all)|(?:this|it)\\s*(?:[^\\s\\p{L}]|$))';
const VERB_FIRST = DYING_OF.map(([verb, joint, cause]) => `(?:${verb}) (?:${joint}) (?:${cause})`);
const FIGURE = new RegExp(`(?<!\\p{L})(?:${[...VERB_FIRST, ...CAUSE_FIRST].join('|')})(?!\\p{L})|${GIVES_UP}`, 'giu');

/** A message without figures of speech that name a death and mean none. */
export function withoutFigures(text: string): string {
  return text.replace(FIGURE, '');
}
