import type { Money } from '@/sandbox/backend/schema';
import type { Language } from '@/sandbox/personas/countries';
import type { Persona } from '@/sandbox/personas/persona';
import type { Random } from '@/sandbox/random';
import { mannersOf, wordingsOf } from './messages/wordings';
import type { Topic } from './topics';

/** Sent as they are: machines and one-word messages have no manners. */
const PLAIN: ReadonlySet<Topic> = new Set(['autoReply', 'spam', 'vague', 'acceptRefund', 'giveOrder', 'thanks']);

function amountText({ amount, currency }: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** One slip of the fingers: two letters swapped or one left out, never in a word with digits or an address. */
function mistyped(text: string, random: Random): string {
  const words = text.split(' ');
  const candidates = words.flatMap((word, index) => (/^\p{L}{5,}$/u.test(word) ? [index] : []));
  if (candidates.length === 0) return text;
  const index = random.pick(candidates);
  const letters = Array.from(words[index] ?? '');
  const at = random.int(1, letters.length - 3);
  if (random.chance(0.5)) letters.splice(at, 1);
  else letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '');
  return words.with(index, letters.join('')).join(' ');
}

function filled(wording: string, { customer, orders, subscriptions }: Persona): string {
  const [order] = orders;
  const [subscription] = subscriptions;
  const money = order?.money ?? subscription?.price;
  const values: Record<string, string> = {
    order: order?.id ?? '',
    product: subscription?.plan ?? order?.description ?? 'your app',
    amount: money ? amountText(money, customer.locale ?? 'en') : '',
    email: customer.email,
  };
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The wordings that can be used: those that need an order only where there is one to name. */
function usable(wordings: readonly string[], persona: Persona, nameless: boolean): readonly string[] {
  const withOrder = !nameless && persona.orders.length > 0;
  const fitting = wordings.filter((wording) => withOrder || !wording.includes('{order}'));
  return fitting.length > 0 ? fitting : wordings;
}

export type ComposeInput = {
  topic: Topic;
  persona: Persona;
  language: Language;
  random: Random;
  /** name no order */
  nameless?: boolean;
  /** only wordings that name the order, where there are any */
  named?: boolean;
};

/** The topic's first wording in the persona's language, without any decoration. */
export function plainMessage(topic: Topic, persona: Persona): string {
  return filled(wordingsOf(persona.language, topic)[0] ?? '', persona);
}

/** A message as a customer would type it: wording, greeting, signature, slips, all from the seeded stream. */
export function composeMessage({
  topic,
  persona,
  language,
  random,
  nameless = false,
  named = false,
}: ComposeInput): string {
  const candidates = usable(wordingsOf(language, topic), persona, nameless);
  const naming = candidates.filter((wording) => wording.includes('{order}'));
  const wording = random.pick(named && naming.length > 0 ? naming : candidates);
  const body = filled(wording, persona);
  if (PLAIN.has(topic)) return body;
  const { greetings, closings } = mannersOf(language);
  const typed = random.chance(0.15) ? mistyped(body, random) : body;
  const bare = random.chance(0.15) ? typed.replace(/[.!]$/, '') : typed;
  const greeting = random.chance(0.35) ? `${random.pick(greetings)}\n` : '';
  const firstName = persona.customer.name?.split(' ')[0] ?? '';
  const closing = random.chance(0.25) ? `\n\n${random.pick(closings)}\n${firstName}` : '';
  return `${greeting}${bare}${closing}`;
}
