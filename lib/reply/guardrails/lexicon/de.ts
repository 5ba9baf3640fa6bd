import { type Lexicon, wholeWords, words } from './lexicon';

export const de: Lexicon = {
  refund: words(
    '(?:ich|wir) (?:erstatte|erstatten|werde|werden|habe|haben|zahle|zahlen|überweise|überweisen|kann|können)(?!\\p{L}).{0,80}(?:erstatt(?:e|en|et)(?!\\p{L})|zurückerstatt|zurückzahl|zurückgezahlt|zurücküberw|zurückgeschickt|zurück(?!\\p{L}))',
    '(?:ich|wir) (?:erstatten?)(?!\\p{L})',
    '(?:sie )?(?:erhalten|bekommen) (?:ihr geld|den (?:vollen )?betrag|eine (?:volle )?erstattung|die erstattung)',
    '(?:ihre |die )?(?:erstattung|rückerstattung) (?:ist|wurde|wird) (?:genehmigt|veranlasst|bearbeitet|bestätigt|erfolgt)',
    'wird (?:ihnen )?(?:vollständig )?(?:erstattet|zurückgezahlt)',
  ),
  cancellation: words(
    '(?:ich|wir) (?:kündige|kündigen|storniere|stornieren|beende|beenden)(?!\\p{L})',
    '(?:ich|wir) (?:habe|haben|werde|werden).{0,60}(?:gekündigt|storniert|beendet|kündigen|stornieren)',
    '(?:ihr |das )?(?:abo|abonnement|vertrag) (?:ist|wurde|wird).{0,30}(?:gekündigt|beendet|storniert)',
  ),
  discount: words(
    '(?:ich|wir) (?:gebe|geben|gewähre|gewähren|biete|bieten|schenke|schenken|kann|können).{0,50}(?:rabatt|nachlass|gutschein|kostenlos|gratis|%)',
    '(?:sie )?(?:erhalten|bekommen).{0,30}(?:rabatt|nachlass|gutschein|gratis|%)',
  ),
  callback: words(
    '(?:ich|wir|ein kollege|jemand) (?:rufe|rufen|ruft|melde mich telefonisch|werde sie anrufen|werden sie anrufen|wird sie anrufen)',
    'rückruf',
  ),
  soon: words(
    'morgen(?!\\p{L})',
    'heute',
    'in kürze',
    'demnächst',
    'schnellstmöglich',
    'baldmöglichst',
    'umgehend',
    'in (?:einer stunde|wenigen stunden)',
    'bis (?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute)',
  ),
  timeUnit: '(?:minuten?|stunden?|(?:werk|bank|arbeits)?tagen?|(?:werk|bank|arbeits)?tage?|wochen?|monate?n?)',
  negation: wholeWords(
    'nicht',
    'kein\\p{L}*',
    'nichts',
    'nie',
    'ohne',
    'ob',
    'wie viel',
    'soll ich',
    'möchten sie',
    'wünschen sie',
    'deshalb nenne',
  ),
  human: words(
    'ich bin (?:ein |eine )?(?:echter |echte |richtiger )?(?:mensch|person|mitarbeiter)(?!\\p{L})',
    'ich bin (?:kein|keine) (?:bot|roboter|maschine|ki|computer)',
  ),
};
