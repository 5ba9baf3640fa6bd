import { type Lexicon, wholeWords, words } from './lexicon';

export const pl: Lexicon = {
  refund: words(
    '(?:zwrócę|zwrócimy|oddam|oddamy|zwróciliśmy|zwróciłem|zwróciłam|oddaliśmy|zwracamy|zwracam)(?!\\p{L})',
    '(?:zlecę|zlecimy|zleciliśmy|zatwierdziliśmy|wykonamy|wykonaliśmy|przyznaliśmy) zwrot',
    'zwrot.{0,25}(?:zlecony|zatwierdzony|przyznany|potwierdzony|zostanie wykonany)',
    '(?:otrzymają państwo|otrzyma pan|otrzymasz|dostaną państwo|dostaniesz).{0,20}(?:zwrot|pieniądze|kwot)',
    'pieniądze (?:zostaną|zostały) (?:zwrócone|oddane)',
  ),
  cancellation: words(
    '(?:anuluję|anulujemy|anulowaliśmy|anulowałem|anulowałam)(?!\\p{L})',
    'subskrypcja (?:została|zostanie|jest już|jest) (?:anulowana|zakończona)',
  ),
  discount: words(
    '(?:dam|damy|daję|dajemy|oferuję|oferujemy|przyznamy|przyznaję|mogę zaproponować|naliczymy|dodamy).{0,40}(?:zniżk|rabat|za darmo|gratis|kupon|%)',
    '(?:otrzymają państwo|otrzymasz|dostaniesz).{0,30}(?:zniżk|rabat|za darmo|kupon)',
  ),
  callback: words('(?:zadzwonię|zadzwonimy|zadzwoni|oddzwonię|oddzwonimy|oddzwoni)(?!\\p{L})'),
  soon: words(
    'jutro',
    'dzisiaj',
    'dziś',
    'wkrótce',
    'niebawem',
    'niedługo',
    'jak najszybciej',
    'w ciągu (?:godziny|kilku|dnia|doby)',
    'do (?:jutra|poniedziałku|piątku|końca dnia)',
  ),
  timeUnit: '(?:minut\\p{L}*|godzin\\p{L}*|(?:dni\\p{L}*|dzień)(?: robocz\\p{L}+)?|tygod\\p{L}*|miesi\\p{L}*)',
  negation: wholeWords('nie', 'bez', 'nigdy', 'ani', 'ile', 'czy', 'nic'),
  human: words(
    'jestem (?:prawdziwym |żywym )?(?:człowiekiem|pracownikiem|konsultantem|osobą)(?!\\p{L})',
    'nie jestem (?:botem|robotem|maszyną|sztuczną|ai|programem)',
  ),
};
