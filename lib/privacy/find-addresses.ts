import { type Finding, groupFinding, matchFindings } from './finding';

const NUMBER = '\\d{1,5}(?:[ -]?[A-Za-zА-Яа-яІі](?![\\p{L}]))?(?:[/-]\\d{1,4}[A-Za-z]?)?';
const NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const UNIT =
  '(?:,? {0,2}\\n? {0,3}(?:apt|apartment|suite|ste|unit|floor|fl|flat|room|№|кв|квартира|подъезд|под|этаж|офис|оф|дом|д|корп|корпус|стр|буд|будинок|під|piso|puerta|apto|apartamento|bloco|bl|depto|whg|stock|étage|appt|interno|scala|m|lok|daire|kat|no|d)[.:]? ?#?\\d{1,5}[\\p{L}]?)';
const CITY_TAIL = `(?:,? {0,2}\\n? {0,3}(?:${NAME}(?:[ -]${NAME}){0,3},? )?(?:[A-Z]{2} )?(?:[A-Z]{1,2}-)?(?:\\d{4,6}(?:-\\d{3,4})?|\\d{2}-\\d{3}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})(?! ?[\\p{Sc}])(?:,? ${NAME}(?:[ -]${NAME}){0,2})?|, ${NAME}(?:[ -]${NAME}){0,2}(?:, [A-Z]{2}(?: \\d{5})?)?)`;
const TAIL = `(?:${UNIT}){0,4}(?:${CITY_TAIL})?`;

const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d#-])\\d{1,6}[A-Za-z]? (?:${NAME} |\\d{1,3}(?:st|nd|rd|th) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Gardens|Grove|Row|Walk|Circle|Cir|Alley|Mews|Trail|Pike)(?!\\p{L})\\.?${TAIL}`,
  'gu',
);
const STREET_FIRST = new RegExp(
  `(?<!\\p{L})(?:(?:ул|улица|пр|просп|проспект|пер|переулок|бул|бульвар|ш|шоссе|наб|набережная|пл|площадь|вул|вулиця|провулок|бульв|мкр)\\.? ?${NAME}(?: ${NAME}){0,3}|(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]v\\.?|[Aa]vda\\.?|[Pp]aseo|[Pp]laza|[Cc]amino|[Rr]onda|[Rr]ua|R\\.|[Tt]ravessa|[Pp]raça|[Aa]lameda|[Ee]strada|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Ll]argo|[Vv]icolo|ul\\.?|[Uu]lica|[Aa]l\\.|[Aa]leja|os\\.|[Oo]siedle|[Pp]l\\.)(?: (?:de|del|de la|da|do|dos|das|di|della|dei|la|las|los|el))?(?: ${NAME}){1,4}),? ?(?:n[º°o]\\.? ?|nr\\.? ?|№ ?|д\\.? ?|дом |буд\\.? ?|будинок )?${NUMBER}${TAIL}`,
  'gu',
);
const FRENCH = new RegExp(
  `(?<![\\p{L}\\d#-])\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allée|quai|route|cours|square)(?: (?:de|du|des|de la|de l['’]|d['’]|la|le|les))?(?:[ '’]?${NAME}){1,4}${TAIL}`,
  'gu',
);
const GERMAN = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]{1,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ufer|damm|ring|chaussee)|\\p{Lu}[\\p{L}-]{1,20} (?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ufer|Damm|Ring)|(?:Am|An der|Auf dem|Im|Zum|Zur) ${NAME}) ?${NUMBER}${TAIL}`,
  'gu',
);
const TURKISH = new RegExp(
  `(?<!\\p{L})(?:${NAME} ){1,3}(?:[Mm]ah(?:allesi|\\.)|[Cc]ad(?:desi|\\.)|[Ss]ok(?:ak|ağı|\\.)|[Bb]ulvarı|Blv\\.|Sk\\.|Cd\\.)(?:,? (?:${NAME} ){0,3}(?:[Cc]ad(?:desi|\\.)|[Ss]ok(?:ak|ağı|\\.)))?,? ?(?:[Nn]o ?[:.]? ?)?${NUMBER}${TAIL}`,
  'gu',
);
const NAMED =
  /(?<!\p{L})(?:(?:my |the |our )?(?:new |old )?(?:shipping|delivery|billing|home|postal|mailing|street|correct|right) address|my (?:new )?address|address|адрес(?: доставки)?|адреса(?: доставки)?|direcci[oó]n(?: de (?:env[ií]o|entrega))?|endere[cç]o(?: de entrega)?|morada|(?:liefer|rechnungs|post)?(?:adresse|anschrift)|adresse(?: de (?:livraison|facturation))?|indirizzo(?: di (?:consegna|spedizione))?|adres(?: dostawy)?|teslimat adresi\p{L}*|adresim)(?: (?:is|ist|es|é|est|è|это|jest|to|now))?\s?[:—–-]\s{0,3}((?=[^\n]{0,60}\d)[\p{L}\d№#][^\n?!;]{5,110}?)(?=\.? *(?:\n|$)|\. \p{Lu}|[?!;])/giu;
const BOX =
  /(?<!\p{L})(?:P\.? ?O\.? ?Box|PSC|Postfach|Apartado(?: de correos)?|Caixa Postal|Casella Postale|а\/я|skr\. ?poczt\.) ?(?:№|#|nr\.?|:)? ?\d{1,6}/giu;
const POSTCODE_GB = /(?<![\p{L}\d-])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu;

/** Postal addresses by the way each country writes them, and what follows "address:". */
export function findAddresses(text: string): Finding[] {
  if (!/\d/.test(text)) return [];
  return [
    ...[ENGLISH, STREET_FIRST, FRENCH, GERMAN, TURKISH, BOX, POSTCODE_GB].flatMap((pattern) =>
      matchFindings(text, pattern, 'ADDRESS'),
    ),
    ...[...text.matchAll(NAMED)].map((match) => groupFinding(match, match[1], 'ADDRESS')),
  ];
}
