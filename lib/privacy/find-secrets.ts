import { type Finding, groupFinding } from './finding';
import { alternatives } from './phrases/alternatives';
import { PASSWORD_STOP_WORDS, PASSWORD_WORDS } from './phrases/secret-words';

const KEYS: readonly RegExp[] = [
  /(?<![A-Za-z0-9])(?:sk|pk|rk)[-_](?:live[-_]|test[-_]|proj-|ant-)?[A-Za-z0-9_-]{16,200}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,255}/g,
  /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,200}/g,
  /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}/g,
  /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/=]{16,200}/g,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{4,4000}(?:\.[A-Za-z0-9_-]{0,2000})?/g,
  /(?<=[Bb]earer )[A-Za-z0-9._~+/-]{16,2000}=*/g,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,6000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
];
const NAMED_KEY =
  /(?:api[ _-]?key|secret[ _-]?key|access[ _-]?token|api[ _-]?token|api-?ключ|токен)(?: is|=|:| ){1,3}["'`]?([A-Za-z0-9_./+-]{16,200})/giu;

const PASSWORD = new RegExp(
  `(?<!\\p{L})(?:${alternatives(PASSWORD_WORDS)})(?: (?:for|to|from|от|для|para|do|für|pour|per) [\\p{L}\\d-]{1,20}(?: [\\p{L}\\d-]{1,20})?)?\\s{0,2}(?:([:=]|[-–—>]{1,2} )|(?<!\\p{L})(?:is|was|war|ist|es|era|é|est|è|to|это|це|був|был|jest|lautet|wynosi)(?!\\p{L})|\\s)\\s{0,2}["'«„“\`]?([^\\s"'»“”\`]{3,64})`,
  'giu',
);
/** What stands like this on a line of its own names an order ("I forgot my password", then "ORD-48213-7"). */
const REFERENCE = /^#?[A-Z]{2,5}-\d[\dA-Z-]*$/;
const ONE_TIME =
  /(?<!\p{L})(?:(?:(?:verification|one[- ]?time|security|login|sms|confirmation|2fa|auth\p{L}*|access|activation) (?:pass)?code|otp|2fa|cvv2?|cvc2?|pin(?:[- ]?code)?|tan)|(?:код\p{L}{0,2} (?:подтверждения|из смс|из sms|безопасности|доступа|підтвердження|із смс|з смс|безпеки)|смс[- ]?код|пин(?:-?код)?|пін(?:-?код)?)|(?:c[oó]digo (?:de )?(?:verificaci[oó]n|seguridad|acceso|verifica[cç][aã]o|seguran[cç]a|confirma\p{L}+))|(?:best[aä]tigungs|sicherheits|verifizierungs|einmal)code|code (?:de )?(?:v[eé]rification|s[eé]curit[eé]|confirmation)|codice (?:di )?(?:verifica|sicurezza|conferma)|kod(?:u|em)? (?:weryfikacyjny|bezpiecze[nń]stwa|potwierdzaj[aą]cy|autoryzacyjny)|(?:do[gğ]rulama|onay|g[uü]venlik|sms|giri[sş]) kodu(?:m|mu)?)(?: (?:that )?(?:i (?:got|received) )?(?:is|was|to|ist|es|é|est|è|это|jest))?[\s:=#—–-]{1,4}(?:is |was )?(\d{3}[- ]?\d{3}|\d{3,8})(?!\d)/giu;
const OTHER_CODES =
  'error|promo\\p{L}*|discount|coupon|order|tracking|product\\p{L}*|item|article|zip|postal|post|area|voucher|gift|card|referral|status|country|bar|qr|fehler|rabatt|gutschein|promo|artikel|produkt\\p{L}*|bestell|vorwahl|промо\\p{L}*|почтов\\p{L}*|поштов\\p{L}*|ошибк\\p{L}*|помилк\\p{L}*|товар\\p{L}*|заказ\\p{L}*|замовлен\\p{L}*|региона|города|скидк\\p{L}*|знижк\\p{L}*|descuento|producto|pedido|art[ií]culo|desconto|produto|erro|encomenda|postal|remise|r[eé]duction|produit|commande|erreur|suivi|sconto|prodotto|articolo|errore|ordine|fiscale|pocztowy|rabatow\\p{L}*|promocyjn\\p{L}*|b[lł][eę]d\\p{L}*|zam[oó]wieni\\p{L}*|posta|indirim|hata|[uü]r[uü]n|sipari[sş]|takip|kupon|seguimiento|rastreio';
/** A code that nothing says to be one of an error, a discount, a product or a town. */
const PLAIN_CODE = new RegExp(
  `(?<!(?:${OTHER_CODES})[- ]?)(?<!\\p{L})(?:code|c[oó]digo|codice|kod|kod[uey]|kodem|kodum|код|кода|коду|кодом)(?! (?:d[eoi]l? |du |d['’])?(?:${OTHER_CODES}))(?: (?!(?:${OTHER_CODES})(?!\\p{L}))[\\p{L}'’]{1,12}){0,5}[\\s:=]{1,3}((?!(?:19|20)\\d\\d(?!\\d))\\d{4,8})(?![\\d\\p{L}]|[.,-]\\d| ?[\\p{Sc}%])`,
  'giu',
);

/** Keys by their shape; passwords and one-time codes where the words around them say what they are. */
export function findSecrets(text: string): Finding[] {
  const found: Finding[] = [];
  for (const pattern of KEYS) {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, type: 'KEY' });
  }
  for (const match of text.matchAll(NAMED_KEY)) found.push(groupFinding(match, match[1], 'KEY'));
  for (const match of text.matchAll(PASSWORD)) {
    const value = (match[2] ?? '').replace(/[.,;!?)\]]+$/, '');
    const labelled = match[1] !== undefined;
    if (!labelled && match[0].includes('\n') && REFERENCE.test(value)) continue;
    if (isPassword(value, labelled)) found.push(groupFinding(match, match[2], 'PASSWORD', value.length));
  }
  if (!/\d{3}/.test(text)) return found;
  for (const pattern of [ONE_TIME, PLAIN_CODE]) {
    for (const match of text.matchAll(pattern)) found.push(groupFinding(match, match[1], 'CODE'));
  }
  return found;
}

/** After a colon any word that is not part of a sentence; after "is" only what no sentence contains. */
function isPassword(value: string, labelled: boolean): boolean {
  if (value.length < 3 || PASSWORD_STOP_WORDS.has(value.toLowerCase())) return false;
  const unlikeAWord = /\d/.test(value) || /[^\p{L}\p{N}'’.-]/u.test(value) || /\p{Ll}\p{Lu}/u.test(value);
  return labelled ? value.length >= 4 : unlikeAWord && value.length >= 4;
}
