import type { OrderMention } from '@/lib/ai/reply-brief';
import { chooseVariant } from './choose-variant';
import { fillTemplate } from './fill-template';
import { formatOrder } from './format-values';
import type { Locale } from './locale';
import type { MessageKey, SlotValues } from './message-keys';

/** Words messages in one language and remembers which wordings it used, in this reply and before. */
export type Writer = {
  locale: Locale;
  timeZone: string;
  say: <K extends MessageKey>(key: K, values: SlotValues<K>) => string;
  /** Names an order: with its description the first time, by its id after that. */
  mention: (order: OrderMention) => string;
  /** Keys of the wordings used by this reply, in order, e.g. `refund_done.2`. */
  used: string[];
};

/** What a writer needs of a brief. */
export type WriterInput = { timeZone: string; variantSeed: string; usedVariants: readonly string[] };

/** Starts a reply in `locale`. */
export function createWriter(locale: Locale, input: WriterInput): Writer {
  const used: string[] = [];
  const mentioned = new Set<string>();
  return {
    locale,
    timeZone: input.timeZone,
    used,
    say: (key, values) => {
      const wordings = locale.messages[key];
      const index = chooseVariant(key, wordings.length, input.variantSeed, [...input.usedVariants, ...used]);
      used.push(`${key}.${index}`);
      return fillTemplate(wordings[index] ?? wordings[0], values);
    },
    mention: (order) => {
      if (mentioned.has(order.id)) return order.id;
      mentioned.add(order.id);
      return formatOrder(order);
    },
  };
}
