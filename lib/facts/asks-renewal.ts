/** What comes next for a subscription, and the words that ask for its day; `whole` asks for it by itself. */
type Words = { next: RegExp; when: RegExp; whole: RegExp };

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    next: /\b(?:(?:next|upcoming|following) (?:payment|charge|bill(?:ing)?|renewal|instalment|installment|debit)|renewal date|billing date)\b/u,
    when: /\b(?:when|what day|which day|what date|which date|on what|date|what['’]?s|what is)\b/u,
    whole:
      /\bwhen (?:does|do|will|is|are|would) [^.?!]{0,40}\b(?:renew(?:s|ed|al)?|charged? (?:me |my card )?(?:again|next)|due for renewal)\b/u,
  },
  de: {
    next: /(?<!\p{L})(?:nächste\p{L}* (?:abbuchung|zahlung|rate|rechnung|verlängerung|abrechnung)|verlängerungsdatum|abbuchungstermin)(?!\p{L})/u,
    when: /(?<!\p{L})(?:wann|welche[mnr]? (?:tag|datum)|an welchem|datum|termin)(?!\p{L})/u,
    whole:
      /(?<!\p{L})wann (?:(?:verlängert|erneuert) (?:sich|das|mein|es)|(?:buch(?:t|en)|zieh(?:t|en)) [^.?!]{0,50}(?:nächste mal|nächstes mal|wieder ab|erneut ab)|wird [^.?!]{0,50}(?:verlängert|erneuert|abgebucht))(?!\p{L})/u,
  },
  fr: {
    next: /(?<!\p{L})(?:prochain(?:e|s)? (?:prélèvement|paiement|échéance|facture|débit|renouvellement|facturation)|date de renouvellement)(?!\p{L})/u,
    when: /(?<!\p{L})(?:quand|quel jour|quelle date|à quelle|date)(?!\p{L})/u,
    whole:
      /(?<!\p{L})(?:quand|quel jour|à quelle date) [^.?!]{0,40}(?:se renouvell\p{L}+|renouvelé\p{L}*|reconduit\p{L}*|prélev\p{L}+ (?:de nouveau|à nouveau))/u,
  },
  es: {
    next: /(?<!\p{L})(?:(?:próxim[oa]|siguiente) (?:cobro|pago|cargo|cuota|factura|renovación|recibo)|fecha de (?:renovación|cobro))(?!\p{L})/u,
    when: /(?<!\p{L})(?:cuándo|cuando|qué día|que día|que dia|qué fecha|en qué|fecha)(?!\p{L})/u,
    whole:
      /(?<!\p{L})(?:cuándo|cuando|qué día|en qué fecha) [^.?!]{0,40}(?:se (?:me )?(?:renueva|renovará)|(?:cobrarán|cobran|cobráis) (?:otra vez|de nuevo))/u,
  },
  pt: {
    next: /(?<!\p{L})(?:próxim[oa] (?:cobrança|pagamento|débito|mensalidade|fatura|renovação)|data d[ae] (?:renovação|cobrança))(?!\p{L})/u,
    when: /(?<!\p{L})(?:quando|que dia|qual (?:o )?dia|em que dia|que data|data)(?!\p{L})/u,
    whole:
      /(?<!\p{L})(?:quando|que dia|em que dia) [^.?!]{0,40}(?:(?:se )?renova(?:rá)?|cobra(?:m|rão)? (?:outra vez|de novo))(?!\p{L})/u,
  },
  it: {
    next: /(?<!\p{L})(?:prossim[oa] (?:addebito|pagamento|rinnovo|rata|prelievo|fattura)|data (?:di|del) (?:rinnovo|prossimo))(?!\p{L})/u,
    when: /(?<!\p{L})(?:quando|che giorno|quale giorno|in che data|che data|data)(?!\p{L})/u,
    whole: /(?<!\p{L})(?:quando|che giorno|in che data) [^.?!]{0,40}(?:si rinnova|rinnoverà|si rinnoverà)(?!\p{L})/u,
  },
  pl: {
    next: /(?<!\p{L})(?:(?:następn|kolejn|najbliższ)\p{L}* (?:płatnoś\p{L}+|opłat\p{L}*|obciążeni\p{L}+|rat\p{L}*|odnowieni\p{L}+|pobrani\p{L}+)|dat\p{L} odnowienia)(?!\p{L})/u,
    when: /(?<!\p{L})(?:kiedy|którego dnia|jakiego dnia|którego|dat\p{L})(?!\p{L})/u,
    whole:
      /(?<!\p{L})(?:kiedy|którego dnia) [^.?!]{0,40}(?:się (?:odnawia|odnowi|przedłuży|przedłuża)|odnawia się|odnowi się)(?!\p{L})/u,
  },
  ru: {
    next: /(?<!\p{L})(?:(?:следующ|очередн|ближайш)\p{L}* (?:списани\p{L}+|плат[её]ж\p{L}*|оплат\p{L}+|продлени\p{L}+|взнос\p{L}*)|дат\p{L} (?:продления|списания))(?!\p{L})/u,
    when: /(?<!\p{L})(?:когда|какого числа|какой день|в какой день|какая дата|дат\p{L})(?!\p{L})/u,
    whole:
      /(?<!\p{L})(?:когда|какого числа|в какой день) [^.?!]{0,40}(?:продл(?:ится|евается|ят)|спи(?:шется|шут|сывается) (?:снова|в следующий|опять|ещё)|(?:в следующий раз|снова) спи(?:шется|шут|сывается))(?!\p{L})/u,
  },
  uk: {
    next: /(?<!\p{L})(?:(?:наступн|чергов|найближч)\p{L}* (?:списанн\p{L}+|плат[іе]ж\p{L}*|оплат\p{L}+|продовженн\p{L}+|внес\p{L}*)|дат\p{L} (?:продовження|списання))(?!\p{L})/u,
    when: /(?<!\p{L})(?:коли|якого числа|який день|в який день|якого дня|яка дата|дат\p{L})(?!\p{L})/u,
    whole:
      /(?<!\p{L})(?:коли|якого числа|якого дня) [^.?!]{0,40}(?:продовж(?:иться|ується|ать)|спи(?:шеться|шуть|сується) (?:знову|наступного|ще)|(?:наступного разу|знову) спи(?:шеться|шуть|сується))(?!\p{L})/u,
  },
  tr: {
    next: /(?<!\p{L})(?:(?:bir )?sonraki (?:ödeme\p{L}*|çekim\p{L}*|fatura\p{L}*|yenileme\p{L}*|tahsilat\p{L}*)|yenileme tarihi\p{L}*)(?!\p{L})/u,
    when: /(?<!\p{L})(?:ne zaman|hangi gün\p{L}*|hangi tarih\p{L}*|ayın kaçında|kaçında|tarih\p{L}*)(?!\p{L})/u,
    whole: /(?<!\p{L})(?:ne zaman|hangi gün|ayın kaçında) (?:\p{L}+ ){0,3}(?:yenilen\p{L}+|tekrar çekil\p{L}+)/u,
  },
};

/** "Will I be charged again?", of what is to come, in the ten languages; asked where its sentence is a question. */
const AGAIN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:won['’]?t|will|going to|gonna)\b.{0,40}\b(?:charg(?:e|ed|ing)|bill(?:ed|ing)?)\b.{0,30}\b(?:again|any ?more|further)\b/u,
  de: /(?<!\p{L})(?:wird|werden)(?!\p{L}).{0,50}(?<!\p{L})(?:noch|wieder|erneut|weiter(?:hin)?|nochmals?)(?!\p{L}).{0,30}(?:abgebucht|belastet|abbuchen)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:serai|sera|allez|va|vais|serez)(?!\p{L}).{0,50}(?:(?:encore|à nouveau|de nouveau).{0,30}(?:prélev|débit|factur)|(?:prélev|débit|factur)\p{L}{0,8}.{0,30}(?:encore|à nouveau|de nouveau))/u,
  es: /(?<!\p{L})(?:volver\p{L}{0,6} a (?:cobrar|pasar)|seguir\p{L}{0,6} cobrando|cobrar(?:án|á|éis) (?:otra vez|de nuevo|más))/u,
  pt: /(?<!\p{L})(?:voltar\p{L}{0,4} a (?:cobrar|ser cobrad\p{L})|v(?:ão|ou|ai) (?:me )?(?:cobrar|ser cobrad\p{L}) (?:outra vez|de novo|novamente|mais))/u,
  it: /(?<!\p{L})(?:verrà|verranno|sarà|saranno).{0,30}(?:addebitat|prelevat)\p{L}.{0,30}(?:ancora|di nuovo|altro)|(?<!\p{L})(?:ancora|di nuovo).{0,20}(?:addebiterete|preleverete|verrà addebitat\p{L})/u,
  pl: /(?<!\p{L})(?:jeszcze|znowu|znów|ponownie).{0,30}(?<!\p{L})(?:pobierzecie|pobierze|obciążycie|obciąży|ściągniecie|zostanie pobran\p{L})/u,
  ru: /(?<!\p{L})(?:спишут|спишете|спишется|снимут|снимете)(?!\p{L}).{0,40}(?<!\p{L})(?:ещё|еще|снова|опять|больше)(?!\p{L})|(?<!\p{L})(?:ещё|еще|снова|опять|больше)(?!\p{L}).{0,30}(?<!\p{L})(?:спишут|спишете|спишется|снимут|снимете)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:спишуть|спишете|спишеться|знімуть|знімете)(?!\p{L}).{0,40}(?<!\p{L})(?:ще|знову|більше)(?!\p{L})|(?<!\p{L})(?:ще|знову|більше)(?!\p{L}).{0,30}(?<!\p{L})(?:спишуть|спишете|спишеться|знімуть|знімете)(?!\p{L})/u,
  tr: /(?<!\p{L})(?:tekrar|bir daha|yine|yeniden).{0,30}(?:çekilecek|çekecek|alınacak|kesilecek)/u,
};
/** "So nothing more will leave my card, do I read that right?" */
const NO_MORE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:no (?:more|further|other) (?:charges?|payments?|debits?)|nothing (?:more|else|further) (?:will|is going to) (?:be (?:taken|charged)|leave|come off))\b/u,
  de: /(?<!\p{L})(?:keine? (?:weitere\p{L}*|neue\p{L}*) (?:abbuchung|zahlung|belastung|kosten)\p{L}*|nichts mehr (?:von \p{L}+ \p{L}+ )?(?:abgebucht|abgeht|weggeht|runtergeht))/u,
  fr: /(?<!\p{L})(?:(?:plus|pas) (?:rien|d['’]autres?|aucun\p{L}*) .{0,20}(?:prélev|débit)|rien ne sera plus (?:prélevé|débité)|plus de prélèvement)/u,
  es: /(?<!\p{L})(?:no (?:me |se )?(?:van a|volver\p{L}+ a|llegar\p{L}*|habr[áa]|har[áa]n?|pasar[áa]n?) .{0,20}(?:más|otros?|ningún) (?:cargos?|cobros?|pagos?)|ya no (?:me |se )?(?:van a )?cobra\p{L}* (?:nada|más))/u,
  pt: /(?<!\p{L})(?:não (?:me )?(?:vai|vão|haverá|vou ter|sai|sairá|cai|cobra\p{L}*) .{0,40}(?:cobran\p{L}+|cobra[rd]\p{L}*|mensalidade\p{L}*|débitos?|cartão)|mais nenhuma (?:cobrança|mensalidade))(?!\p{L})/u,
  it: /(?<!\p{L})(?:non (?:mi |ci )?(?:arriv\p{L}+|saranno|verranno|ci saranno|avrò) .{0,15}(?:altri|ulteriori|più) (?:addebiti|prelievi|pagamenti)|nessun altro addebito)/u,
  pl: /(?<!\p{L})(?:(?:już )?nic (?:więcej|już) (?:mi |się )?(?:nie )?(?:pobierz\p{L}+|ściągn\p{L}+|zejdzie|pobrane)|żadnych (?:kolejnych|dalszych|nowych) (?:opłat|płatności|obciążeń))/u,
  ru: /(?<!\p{L})(?:(?:уже |больше )?ничего (?:уже |больше )?не (?:спишется|спишут|спишете|снимут|снимется)|с карты .{0,20}ничего не уйд[её]т|(?:больше )?(?:списаний|платежей) (?:больше )?не будет)(?!\p{L})/u,
  uk: /(?<!\p{L})(?:(?:вже |більше )?нічого (?:вже |більше )?не (?:спишеться|спишуть|спишете|знімуть|зніметься)|з картки .{0,20}нічого не піде|(?:більше )?(?:списань|платежів) (?:більше )?не буде)(?!\p{L})/u,
  tr: /(?<!\p{L})(?:artık|başka|bir daha) .{0,25}(?:çekilmeyecek|alınmayacak|kesilmeyecek|kesinti olmayacak)/u,
};
/** "Will it renew by itself, or has it stopped?" */
const BY_ITSELF: Readonly<Record<string, RegExp>> = {
  en: /\b(?:will|is|does)\b.{0,40}\b(?:renew|auto-?renew|going to renew|renewing|run on)\b/u,
  de: /(?<!\p{L})(?:verlängert|erneuert) (?:es|sie|er|sich|das|mein\p{L}*).{0,40}(?:automatisch|von (?:selbst|allein\p{L}*)|weiter|wieder|noch)/u,
  fr: /(?<!\p{L})(?:va[ -]t-?(?:il|elle)|va|se).{0,25}renouvel\p{L}+.{0,30}(?:tout(?:e)? seul|automatiquement|quand même|encore)/u,
  es: /(?<!\p{L})se (?:me )?(?:va a renovar|renovará|renueva) (?:sola?|automáticamente|igual)/u,
  pt: /(?<!\p{L})(?:vai|se) (?:se )?renova\p{L}* (?:sozinh[ao]|automaticamente|mesmo assim)/u,
  it: /(?<!\p{L})si rinnov\p{L}+ (?:da sol[oa]|automaticamente|lo stesso)/u,
  pl: /(?<!\p{L})(?:odnowi|odnawia|przedłuż\p{L}+) się (?:sam[ao]?|automatycznie)/u,
  ru: /(?<!\p{L})(?:сам[ао]?|автоматически) (?:продл|обнов)\p{L}+|(?<!\p{L})(?:продлится|продлевается|обновится) (?:сам|автоматически)/u,
  uk: /(?<!\p{L})(?:сам[ао]?|автоматично) (?:продовж|поновл|поновит)\p{L}+|(?<!\p{L})(?:продовжиться|поновиться|продовжується) (?:сам|автоматично)/u,
  tr: /(?<!\p{L})(?:otomatik(?: olarak)?|kendiliğinden) yenilen\p{L}+/u,
};
/** Whoever asks why was charged already. */
const WHY =
  /(?<!\p{L})(?:why|warum|wieso|weshalb|pourquoi|por qu[eé]|porque|perch[eé]|dlaczego|czemu|почему|зачем|чому|навіщо|neden|niye)(?!\p{L})/u;
/** What is longer is no question of this kind. */
const LONGEST = 300;

function asks(sentence: string, primary: string, { next, when, whole }: Words): boolean {
  if (sentence.length > LONGEST || WHY.test(sentence)) return false;
  if (whole.test(sentence) || (next.test(sentence) && when.test(sentence.replace(next, ' ')))) return true;
  if (!sentence.trimEnd().endsWith('?')) return false;
  return [AGAIN[primary], NO_MORE[primary], BY_ITSELF[primary]].some((words) => words?.test(sentence) ?? false);
}

/**
 * Whether a message asks, in one of its sentences, whether or on which day a subscription is charged again: `alone`, or `besides` another
 * question. `language`: BCP 47 primary language.
 */
export function asksRenewal(text: string, language: string): 'alone' | 'besides' | null {
  const primary = language.split('-')[0] ?? '';
  const words = WORDS[primary];
  if (words === undefined) return null;
  const sentences = text
    .normalize('NFC')
    .toLowerCase()
    .split(/(?<=[.!?\n])/u);
  const others = sentences.filter((one) => !asks(one, primary, words));
  if (others.length === sentences.length) return null;
  return others.some((one) => one.includes('?')) ? 'besides' : 'alone';
}
