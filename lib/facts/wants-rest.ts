import { glossesOf } from '@/lib/ai/builtin/dictionary/glosses-of';
import { MessageReading } from '@/lib/ai/builtin/understand/message-reading';

/** What is left of a sum, in plain English: the same in every language. */
const REST: ReadonlySet<string> = new Set([
  'half',
  'rest',
  'remain',
  'remaining',
  'balance',
  'remainder',
  'other_half',
]);
/** "Half an hour" is none. */
const TIMES: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year', 'minute']);
/** What is said beside it by whoever wants it. */
const WANTS: ReadonlySet<string> = new Set(
  'want need would like please give give_back return refund where when still miss missing also too wait demand request'.split(
    ' ',
  ),
);

/** Whether a message asks for what is left of something. Of an order that is partly refunded that is the rest of the money. */
export function wantsRest(text: string, language: string): boolean {
  const { tokens } = new MessageReading(text, language);
  const glosses = tokens.map(({ word }) => glossesOf(word, language));
  const speaksOf = (at: number, what: ReadonlySet<string>) => glosses[at]?.some((gloss) => what.has(gloss)) ?? false;
  const rest = glosses.some((_, at) => speaksOf(at, REST) && ![at + 1, at + 2].some((near) => speaksOf(near, TIMES)));
  const asks = tokens.some(({ question }) => question) || glosses.some((_, at) => speaksOf(at, WANTS));
  return rest && asks;
}
