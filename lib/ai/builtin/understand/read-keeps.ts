import type { Hit } from './match-concepts';
import type { MessageReading } from './message-reading';

const SHORT = 16;

/** "I'll keep it", "ich bleibe doch", "je le garde": short ways to stay that name no subscription. Over folded words. */
const STAYS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:ill|i will|id like to|i want to|lets|decided to|id rather) (?:just )?(?:keep|stay|stick with)\b(?! (?:an eye|in touch|you posted|waiting|looking|checking|trying|watching|tabs|track|posted))/,
  de: /\b(?:ich behalte|behalte ich|ich bleibe?|bleibe? ich)\b(?! (?:dabei|bei|nicht))/,
  fr: /\bje (?:(?:le |la |l )?garde|reste|continue|vais (?:le |la )?(?:garder|rester|continuer))\b(?! pas)/,
  es: /\b(?:me (?:la |lo )?quedo|(?:la|lo) mantengo|prefiero (?:quedarme|seguir))\b(?! con (?:el descuento|la oferta))/,
  pt: /\b(?:vou (?:ficar|manter)|fico com ela|prefiro (?:ficar|continuar|manter))\b(?! com (?:a oferta|o desconto))/,
  ru: /(?:^| )(?:передумал\p{L}*|остаюсь|останусь|пусть (?:остаётся|остается|останется|будет)|оставлю|оставляю)(?= |$)/u,
  uk: /(?:^| )(?:передумал\p{L}*|(?:за)?лишаюс[ья]|(?:за)?лишусь|(?:не)?хай (?:за)?лишається|хай буде|залишу|залишаю)(?= |$)/u,
};
const NEGATED = /\b(?:dont|not|never|nicht|nao|no|ne)(?: [^ ,]+)?$|(?:^| )не$/u;

/** "No, I resign" is not "I do not resign": words for staying stand in one clause. */
function inOneBreath({ tokens }: MessageReading, hit: Hit): boolean {
  return tokens[hit.start]?.clause === tokens[hit.end - 1]?.clause;
}

/** Says that the subscription is to stay as it is, after cancelling was talked about. */
export function keepsSubscription(message: MessageReading): boolean {
  if (message.free('keep', 'chargeback').some((hit) => inOneBreath(message, hit))) return true;
  const stays = STAYS[message.language];
  if (!stays || message.tokens.length > SHORT) return false;
  const text = message.tokens
    .map(({ word, clause }, at) => (at > 0 && clause !== message.tokens[at - 1]?.clause ? `, ${word}` : word))
    .join(' ');
  const hit = stays.exec(text);
  return hit !== null && !NEGATED.test(text.slice(0, hit.index).trimEnd());
}

/** Words for cancelling that nothing in their clause takes back: "no discounts, cancel it". */
export function saysToCancel(message: MessageReading): boolean {
  const taken = message.all('keep', 'cancelDone').filter((hit) => inOneBreath(message, hit));
  return message
    .all('cancelSub', 'cancel')
    .some((hit) => !taken.some((other) => other.start < hit.end && hit.start < other.end));
}
