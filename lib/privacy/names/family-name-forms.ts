/** Endings that tell a family name or a patronymic, over the form without accents, in Latin letters, other cases included. */
const ENDINGS = new RegExp(
  [
    // Russian and Ukrainian patronymics
    '(?:ov|ev|yev)(?:ich|ych|na|ny|noy|nu|ne|icha|ichu|ichem|ycha|ychu|ychem)|(?:iv|yiv)n(?:a|y|i|oyu|u|o)|yovych(?:a|u|em|evi)?|inichn(?:a|y|e|u|oy)|ilyich(?:a|u)?',
    // Slavic
    '(?:s|ts|c|dz)k(?:i|iy|yi|yy|y|a|aya|oy|oho|oye|ogo|omu|im|ym|oyu|uyu|iej|iego|iemu|ich|a)',
    '(?:enk|ienk|yenk)(?:o|a|u|om|ovi|oyu|y|ami)',
    '(?:chuk|shchuk|yuk|iuk|niuk|czuk|shyn|tsov|czyk|tschuk)(?:a|u|om|ovi|iem|owi|em)?',
    '(?:ovich|evich|owicz|ewicz|ovic|evic|ovych|evych|kovych|novych|wicz)(?:a|u|em|evi|owi)?',
    '[bcdfghjklmnprstvwz](?:ov|ev|yev|iev|off|eff|ow)(?:a|u|y|ym|oy|oyi|e|oi)?',
    // Caucasus and central Asia
    '(?:shvili|idze|adze|dze|iani|uani|ashvili|tchyan|chyan)|(?:[bcdfghjklmnprstvz])(?:yan|ian)(?:a|u|om|em|ts|ov)?|(?:zade|zoda|bekov|baev|bayev|uulu|kyzy)(?:a|u|y|oy)?',
    // Turkish, Greek, Romanian, Nordic, Baltic
    'oglu|ogullari|(?:opoulos|opoulou|akis|aki|idis|iadis|idou|ellis|oglou)|(?:escu|eanu|oiu|achi)|(?:sson|sdottir|dottir|qvist|quist|strom|gren|lund|berglund|backa)|(?:unas|iene|aite|yte|auskas|evicius|avicius|kalns|ins)',
    // German and Dutch
    '(?:mann|meier|meyer|maier|mayer|huber|bauer|hofer|muller|muhlen|hauser|hausen|bacher|becker|brecht|brock|burger|dorfer|dorff|hoff|hoft|kamp|kotter|lechner|linger|pohl|reuther|schmidt|schmitt|steiner|stein|thaler|wieser|moser|wirth|zeller|gartner|egger|ecker|inger|berger)s?',
    // Italian
    '(?:elli|etti|otti|utti|ucci|acci|occi|azzi|ozzi|uzzi|ezzi|ini|aldi|oldi|nelli|rotti|ignani|iglio|amiglio)',
    // Celtic
    "mc[a-z]{3,}|mac[a-z]{4,}|o[-’']?(?:brien|neill|sullivan|connor|donnell|hara|reilly|leary|malley|rourke|toole|dowd|shea|keefe)",
    // Japanese
    '(?:moto|mura|yama|kawa|gawa|zaki|saki|shita|naka|hashi)',
  ]
    .map((ending) => `(?:${ending})`)
    .join('|')
    .replace(/^/, '(?:')
    .concat(')$'),
);
/** Such endings with an accent, which the plain form has lost: "Ibáñez", "Kovačević", "Hočevar". */
const ACCENTED =
  /[áéíóú]\p{L}{0,3}ez$|\p{L}{2}(?:ić|vić|ević|ović|oğlu|ão|ões|ães|øj|gård|ström|ňák|čik|ák|ík|ský|ská|cká|cký|ová)$/iu;
const SURELY =
  /(?:enko|enka|chuk|czuk|czyk|owicz|ewicz|ovych|evych|ovich|evich|ovna|evna|ivna|yivna|shvili|idze|oglu|opoulos|akis|escu|eanu|sson|qvist|quist|owski|ewski|ovskiy|evskiy|ovskyi|ovska|ovskaya|mkrtchyan)$/;
const LEAST_LETTERS = 5;

/** Whether a word ends like a family name. @param form the word as nameForm gives it */
export function endsLikeFamilyName(word: string, form: string): boolean {
  return form.length >= LEAST_LETTERS && (ENDINGS.test(form) || ACCENTED.test(word));
}

/** Whether nothing but a family name ends like this word. */
export function surelyFamilyName(form: string): boolean {
  return form.length > LEAST_LETTERS && SURELY.test(form);
}
