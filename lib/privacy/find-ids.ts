import { type Finding, groupFinding, matchFindings } from './finding';

const SHAPES: readonly RegExp[] = [
  // United States, social security number
  /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
  // Brazil, CPF
  /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/g,
  // Russia, SNILS
  /(?<![\d-])\d{3}-\d{3}-\d{3} \d{2}(?!\d)/g,
  // Spain, DNI and NIE
  /(?<![\p{L}\d-])(?:\d{8}-?[A-HJ-NP-TV-Z]|[XYZ]-?\d{7}-?[A-HJ-NP-TV-Z])(?![\p{L}\d-])/gu,
  // Italy, codice fiscale
  /(?<![\p{L}\d])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\d])/gu,
  // United Kingdom, national insurance number
  /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu,
];
const NAMED =
  /(?<!\p{L})(?:ssn|social security(?: number| no\.?)?|passport(?: number| no\.?| #)?|driver'?s?'? licen[cs]e(?: number| no\.?)?|national id(?: number)?|national insurance(?: number)?|tax id|itin|паспорт\p{L}{0,2}(?: (?:номер|серия|серії|данные))?|серия и номер|инн|снилс|іпн|рнокпп|ідентифікаційний код|dni|nie|nif|nss|curp|rfc|pasaporte|cpf|rg|cnh|passaporte|n[uú]mero de contribuinte|cart[aã]o de cidad[aã]o|reisepass(?:nummer)?|personalausweis(?:nummer)?|ausweisnummer|steuer-?id|sozialversicherungsnummer|passeport|carte d['’]identit[eé]|num[eé]ro de s[eé]curit[eé] sociale|codice fiscale|carta d['’]identit[aà]|passaporto|patente|pesel|nip|paszport\p{L}{0,2}|dow[oó]d osobisty|numer dowodu|t\.?c\.?(?: kimlik)?(?: no\p{L}*)?|kimlik (?:no|numaras[ıi])\p{L}*|pasaport(?: no\p{L}*)?)(?:\s|[:#№=.,—–-]|(?:is|was|ist|lautet|es|é|est|è|это|jest|number|no|nr|номер|серия)(?!\p{L})){1,8}((?=(?:[\p{L} .-]{0,6}\d){4})[\p{L}]{0,4} ?\d[\dA-Z]{0,19}(?:[ .-]?(?=[A-Z]{0,3}\d|[A-Z](?![\p{L}\d]))[\dA-Z]{1,12}| (?:номер|№|no\.?) ?\d{3,10}){0,7})/giu;

const BIRTH_WORDS =
  'born(?: on| in)?|д\\. ?р\\.|д\\. ?н\\.|date of birth|birth ?date|birthday|dob|d\\.o\\.b\\.|дата рождения|день рождения|родил(?:ся|ась)|дата народження|день народження|народи(?:вся|лась|лася)|fecha de nacimiento|nac[ií](?:do|da)?(?: el)?|cumplea[nñ]os|data de nascimento|nasci(?:do|da)?(?: em)?|anivers[aá]rio|geburtsdatum|geburtstag|geboren(?: am)?|geb\\.|date de naissance|n[eé]e? le|data di nascita|nat[oa] il|data urodzenia|urodzon[yai](?: dnia)?|urodzi[lł]\\p{L}+(?: się)?|il mio compleanno|compleanno|anniversaire|urodziny|ur\\.|do[gğ]um tarihi\\p{L}*|do[gğ]um g[uü]n[uü]\\p{L}*';
const DATE =
  '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}(?:st|nd|rd|th|º|\\.)? ?(?:de |of )?\\p{L}{3,12}\\.?,? ?(?:de |of |del )?\\d{2,4}|\\p{L}{3,12} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}';
const BIRTH_DATE = new RegExp(
  `(?<!\\p{L})(?:${BIRTH_WORDS})(?:\\s|[:=,—–-]|(?:is|was|ist|es|é|est|è|это|це|jest|am|on|the|el|der|le|il|o|em|en|w|в|у|dnia|to)(?!\\p{L})){1,8}((?:${DATE})(?: (?:года|году|року|г\\.|р\\.))?)`,
  'giu',
);

/** Turkish puts the word behind. */
const BORN_BEHIND = new RegExp(`(?<![\\p{L}\\d])(?:${DATE})(?=(?:['’]?[dt][ae])? do[gğ]um)`, 'giu');

const IPV4 =
  /(?<![\d.])(?<!\+\d{1,3}[ .]?)(?<!(?:v|ver|version|версия|versión|versão|sürüm|wersja)\.? ?)(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/giu;
const IPV6 =
  /(?<![\p{L}\p{N}:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){2,7}:)(?![\p{L}\p{N}:])/giu;

/** Government identifiers by shape or by the words before them, dates of birth by those words, IP addresses. */
export function findIds(text: string): Finding[] {
  return [
    ...SHAPES.flatMap((shape) => matchFindings(text, shape, 'GOVERNMENT_ID')),
    ...[...text.matchAll(NAMED)].map((match) => groupFinding(match, match[1], 'GOVERNMENT_ID')),
    ...[...text.matchAll(BIRTH_DATE)].map((match) => groupFinding(match, match[1], 'BIRTH_DATE')),
    ...matchFindings(text, BORN_BEHIND, 'BIRTH_DATE'),
    ...matchFindings(text, IPV4, 'IP'),
    ...(text.includes(':') ? matchFindings(text, IPV6, 'IP') : []),
  ];
}
