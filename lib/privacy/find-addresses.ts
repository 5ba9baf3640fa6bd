import { extendAddress } from './extend-address';
import { type Finding, groupFinding, matchFindings } from './finding';

const NUMBER = '\\d{1,5}(?:[ -]?[A-Za-zА-Яа-яІі](?!\\p{L}| ?[:.] ?\\d))?(?:[/-]\\d{1,4}[A-Za-z]?)?';
const NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}";
const HOUSE = '(?:n[º°o]\\.? ?|nr\\.? ?|№ ?|[дД]\\.? ?|[дД]ом |[бБ]уд\\.? ?|[бБ]удинок )?';
const PREPOSITION = '(?: (?:de la|de|del|da|do|dos|das|di|della|dei|du|des|la|las|los|el|le|les))?';

const ENGLISH = new RegExp(
  `(?<![\\p{L}\\d#-])\\d{1,6}[A-Za-z]? (?:${NAME} |\\d{1,3}(?:st|nd|rd|th) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Gardens|Grove|Row|Walk|Circle|Cir|Alley|Mews|Trail|Pike)(?!\\p{L})\\.?`,
  'gu',
);
const STREET_FIRST = new RegExp(
  `(?<!\\p{L})(?:(?:ул|улиц[аеуы]|пр|пр-т|просп|проспект[еау]?|пер|переул(?:ок|ке)|бул|бульвар[еау]?|б-р|ш|шоссе|наб|набережн(?:ая|ой)|пл|площад[ьи]|вул|вулиц[яюі]|провулок|пров|бульв|площа|узвіз|мкр|мікрорайон)\\.? ?${NAME}(?: ${NAME}){0,3}|(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]v\\.?|[Aa]vda\\.?|[Pp]aseo|[Pp]laza|[Cc]amino|[Rr]onda|[Cc]arretera|[Rr]ua|R\\.|[Tt]ravessa|[Pp]raça|[Aa]lameda|[Ll]adeira|[Ee]strada|[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Ll]argo|[Vv]icolo|[Ss]trada|[Uu]l\\.?|[Uu]lic[ayę]|[Aa]l\\.|[Aa]lej[aie]|[Oo]s\\.|[Oo]siedl[eu]|[Pp]l\\.|[Pp]lac|Rue|Avenue|Boulevard|Place|Chemin|Quai|Impasse)${PREPOSITION}(?: ${NAME}){1,4}),? ?${HOUSE}${NUMBER}`,
  'gu',
);
/** "Красный проспект, 25", "Тверскую улицу, 15". */
const STREET_LAST = new RegExp(
  `(?<!\\p{L})${NAME}(?: ${NAME})? (?:улиц[аеуы]|ул\\.?|проспект[еау]?|пр-т[еау]?|просп\\.?|бульвар[еау]?|б-р|переул(?:ок|ке)|пер\\.?|шоссе|набережн(?:ая|ой|ую)|площад[ьи]|вулиц[яюі]|вул\\.?|площа|провулок|узвіз),? ?${HOUSE}${NUMBER}`,
  'gu',
);
const FRENCH = new RegExp(
  `(?<![\\p{L}\\d#-])\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allée|quai|route|cours|square)(?: (?:de|du|des|de la|de l['’]|d['’]|la|le|les))?(?:[ '’]?${NAME}){1,4}`,
  'gu',
);
const GERMAN = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]{1,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ufer|damm|ring|chaussee)|\\p{Lu}[\\p{L}-]{1,20} (?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ufer|Damm|Ring)|(?:Am|An der|Auf dem|Im|Zum|Zur) ${NAME}) ?${NUMBER}`,
  'gu',
);
const TURKISH = new RegExp(
  `(?<!\\p{L})(?:(?:${NAME} ){1,3}|\\d{1,4}\\.? )(?:[Mm]ah(?:allesi|\\.)|[Cc]ad(?:desi|\\.)|[Ss]ok(?:ak|ağı|\\.)|[Bb]ulvarı|Blv\\.|Sk\\.|Cd\\.)(?:,? (?:(?:${NAME} ){1,3}|\\d{1,4}\\.? )(?:[Cc]ad(?:desi|\\.)|[Ss]ok(?:ak|ağı|\\.)))?,? ?(?:[Nn]o ?[:.]? ?)?${NUMBER}`,
  'gu',
);
/** "Carrera 7 # 71-21", as Colombia writes it. */
const GRID =
  /(?<!\p{L})(?:Carrera|Cra\.?|Calle|Cl\.?|Diagonal|Transversal|Av(?:enida|\.)) \d{1,3}[A-Z]? ?(?:#|No\.?|n[º°]) ?\d{1,3}[A-Z]?[ -]{1,3}\d{1,3}/gu;
const NAMED =
  /(?<!\p{L})(?:(?:my |the |our )?(?:new |old )?(?:shipping|delivery|billing|home|postal|mailing|street|correct|right) address|my (?:new )?address|address|адрес(?: доставки)?|адреса(?: доставки)?|direcci[oó]n(?: de (?:env[ií]o|entrega))?|endere[cç]o(?: de entrega)?|morada|(?:liefer|rechnungs|post)?(?:adresse|anschrift)|adresse(?: de (?:livraison|facturation))?|indirizzo(?: di (?:consegna|spedizione))?|adres(?: dostawy)?|teslimat adresi\p{L}*|adresim)(?:\s?[:—–-]\s{0,3}| (?:is|ist|es|é|est|è|это|це|jest|to|now)(?:\s?[:—–-])?\s{1,3})((?=[^\n]{0,60}\d)[\p{L}\d№#][^\n?!;]{5,110}?)(?=\.? *(?:\n|$)|(?<=[\p{L}\d]{3})\. +\p{Lu}|[?!;])/giu;
const BOX =
  /(?<!\p{L})(?:P\.? ?O\.? ?Box|PSC|Postfach|Apartado(?: de correos)?|Caixa Postal|Casella Postale|B\.?P\.?|а\/я|skr\. ?poczt\.) ?(?:№|#|nr\.?|:)? ?\d{1,6}(?: \d{2}){0,2}/giu;
const POSTCODE_GB = /(?<![\p{L}\d-])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu;
const POSTCODE =
  /(?<!\p{L})(?:CEP|PLZ|Postleitzahl|post ?code|zip(?: code)?|postal code|(?:почтовый )?индекс|(?:поштовий )?індекс|c[oó]digo postal|code postal|CAP|kod pocztowy|posta kodu)(?: is| es| é| ist| est| è)?[\s:]{1,3}(\d{2,6}(?:-\d{3,4})?)(?![\p{L}\d])/giu;

/** Postal addresses by the way each country writes them, what follows "address:", and post boxes and codes. The longest first. */
export function findAddresses(text: string): Finding[] {
  if (!/\d/.test(text)) return [];
  const streets = [ENGLISH, STREET_FIRST, STREET_LAST, FRENCH, GERMAN, TURKISH, GRID].flatMap((pattern) =>
    matchFindings(text, pattern, 'ADDRESS').map((finding) => extendAddress(text, finding)),
  );
  const others = [BOX, POSTCODE_GB].flatMap((pattern) => matchFindings(text, pattern, 'ADDRESS'));
  const labelled = [NAMED, POSTCODE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => groupFinding(match, match[1], 'ADDRESS')),
  );
  return [...streets, ...labelled, ...others].sort((a, b) => b.end - b.start - (a.end - a.start));
}
