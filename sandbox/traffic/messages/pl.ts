import type { Wordings } from '@/sandbox/traffic/topics';

export const PL: Partial<Wordings> = {
  whereIsOrder: [
    'Gdzie jest moje zamówienie {order}?',
    'Zapłaciłam za {product} i nic nie przyszło. Kiedy dostanę?',
    'co z zamówieniem {order}?',
    'Proszę o informację o statusie zamówienia {order}.',
  ],
  refundLate: [
    'Nie dostałem {product}. Proszę o zwrot pieniędzy za {order}.',
    'Zamówienie {order} nie dotarło, chcę zwrot.',
    'Minęło kilka godzin i nic. Proszę oddać {amount}.',
    'zwrot za {order}, nic nie przyszło',
  ],
  cancel: [
    'Chcę anulować subskrypcję.',
    'Jak zrezygnować z {product}?',
    'Proszę wyłączyć odnawianie {product}.',
    'już nie korzystam, proszę anulować abonament',
  ],
  renewalRefund: [
    'Subskrypcja odnowiła się bez mojej wiedzy, proszę o zwrot {amount}.',
    'Zapomniałam zrezygnować. Czy mogę dostać zwrot {amount}?',
    'czemu pobraliście {amount}? proszę oddać',
    'Nie chciałem przedłużać {product}, proszę o zwrot płatności.',
  ],
  angryLate: [
    'Złodzieje! Zapłaciłem {amount} i nic nie ma. ODDAJCIE PIENIĄDZE!',
    'To jest oszustwo!!! Zwrot za {order} natychmiast!',
    'Kpina, a nie firma. Gdzie są moje pieniądze?',
    'Ostatni raz piszę: zwrot za {order}!',
  ],
  thanks: ['Dziękuję!', 'Super, dzięki.', 'ok, dzięki'],
  acceptRefund: ['Tak, proszę o zwrot.', 'Wolę zwrot pieniędzy.', 'tak, zwrot'],
  giveOrder: ['{order}', 'Numer to {order}', 'Chodzi o {order}'],
};
