/** An invoice or a receipt, and the words that ask for it. In German, Spanish or Turkish the noun alone is said of many other things. */
type Words = { noun: RegExp; ask: RegExp };

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    noun: /\b(?:invoices?|receipts?|proof of (?:payment|purchase))\b/u,
    ask: /\b(?:send|need|want|get|issue|provide|e-?mail|forward|request|download|find|where|could|can|may|would|please|require|missing)\b/u,
  },
  de: {
    noun: /(?<!\p{L})(?:rechnung(?:en)?|rechnungsbeleg|quittung|kaufbeleg|zahlungsbeleg|beleg)(?!\p{L})(?! gestellt)/u,
    ask: /(?<!\p{L})(?:schick\p{L}*|send\p{L}*|zusend\p{L}*|brauch\p{L}*|benötig\p{L}*|bekomm\p{L}*|erhalt\p{L}*|ausstell\p{L}*|bitte|wo|könn\p{L}*|fehlt|hätte)(?!\p{L})/u,
  },
  ru: {
    noun: /(?<!\p{L})(?:чек(?:а|и|ов)?|сч[её]т-фактур\p{L}*|инвойс\p{L}*|квитанци\p{L}*|накладн\p{L}*|закрывающ\p{L}* документ\p{L}*)(?!\p{L})/u,
    ask: /(?<!\p{L})(?:пришл\p{L}*|отправ\p{L}*|выслать|вышл\p{L}*|нуж\p{L}*|получить|скинь\p{L}*|дайте|выстав\p{L}*|предостав\p{L}*|можно|где)(?!\p{L})/u,
  },
  uk: {
    noun: /(?<!\p{L})(?:чек[аиу]?|рахун\p{L}+-фактур\p{L}*|інвойс\p{L}*|квитанці\p{L}*|накладн\p{L}*)(?!\p{L})/u,
    ask: /(?<!\p{L})(?:надішл\p{L}*|надіслати|відправ\p{L}*|потріб\p{L}*|отримати|скиньте|дайте|вистав\p{L}*|надайте|можна|де)(?!\p{L})/u,
  },
  es: {
    noun: /(?<!\p{L})(?:facturas?|(?:el|un|mi) recibo|comprobante de (?:pago|compra))(?!\p{L})/u,
    ask: /(?<!\p{L})(?:env\p{L}+|mand\p{L}+|necesit\p{L}+|quisiera|quiero|podr\p{L}+|pueden?|emit\p{L}+|descargar|dónde|donde|falta|solicito|facilit\p{L}+)(?!\p{L})/u,
  },
  pt: {
    noun: /(?<!\p{L})(?:nota fiscal|notas fiscais|(?:a|uma) fatura|fatura com|(?:o|um|meu) recibo|comprovante de (?:pagamento|compra))(?!\p{L})(?! do (?:meu )?cartão)/u,
    ask: /(?<!\p{L})(?:envi\p{L}+|mand\p{L}+|precis\p{L}+|gostaria|quero|pod\p{L}+|emit\p{L}+|baixar|onde|falta|solicito)(?!\p{L})/u,
  },
  fr: {
    noun: /(?<!\p{L})(?:factures?|justificatif de (?:paiement|achat)|justificatif d['’]achat|(?:un|mon) reçu)(?!\p{L})/u,
    ask: /(?<!\p{L})(?:envo\p{L}+|besoin|faudrait|voudrais|souhait\p{L}+|pou\p{L}+|recevoir|obtenir|transmettre|merci de|où|télécharger|fournir)(?!\p{L})/u,
  },
  it: {
    noun: /(?<!\p{L})(?:fattur[ae]|(?:la|una) ricevuta di (?:pagamento|acquisto)|(?:una|mia) ricevuta)(?!\p{L})/u,
    ask: /(?<!\p{L})(?:invi\p{L}+|mand\p{L}+|serv\p{L}+|bisogno|vorrei|potre\p{L}+|pot\p{L}+|emett\p{L}+|scaricare|dove|ricevere|avere)(?!\p{L})/u,
  },
  pl: {
    noun: /(?<!\p{L})(?:faktur\p{L}*|paragon\p{L}*|potwierdzeni\p{L} (?:zapłaty|zakupu|płatności))(?!\p{L})/u,
    ask: /(?<!\p{L})(?:prosz\p{L}+|popros\p{L}+|wyś\p{L}+|prze(?:słać|ślijcie|syła\p{L}+)|potrzeb\p{L}+|wystaw\p{L}+|mog\p{L}+|chc\p{L}+|gdzie|otrzymać|dostać)(?!\p{L})/u,
  },
  tr: {
    noun: /(?<!\p{L})(?:fatura(?:yı|mı|sını|sı)?|makbuz\p{L}*|(?:satış )?fişi(?:ni|mi)?)(?!\p{L})/u,
    ask: /(?<!\p{L})(?:gönder\p{L}*|lazım|gerek\p{L}*|ist(?:iyorum|erim)|rica\p{L}*|alabilir\p{L}*|kes\p{L}*|ilet\p{L}*|nerede|ihtiyacım)(?!\p{L})/u,
  },
};

/** Whether a message asks, in one of its sentences, for an invoice or a receipt. `language`: BCP 47 primary language. */
export function wantsInvoice(text: string, language: string): boolean {
  const words = WORDS[language.split('-')[0] ?? ''];
  if (words === undefined) return false;
  const sentences = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[.!?\n]+/u);
  return sentences.some((one) => words.noun.test(one) && words.ask.test(one));
}
