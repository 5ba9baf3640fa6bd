import type { DecideInput, Facts } from './decision';
import { namesAmount } from './names-amount';

/** The one thing of a list that an ordinal, words, or an amount point at; null where none or several fit. */
export function pointedAt(ids: string[], { understanding, facts }: DecideInput): string | null {
  const { choice } = understanding.signals;
  if (choice !== null) return (choice === -1 ? ids.at(-1) : ids[choice - 1]) ?? null;
  const described = ids.filter((id) => facts.describedIds?.includes(id));
  if (described.length === 1) return described[0] ?? null;
  const byAmount = ids.filter((id) => {
    const order = facts.orders.find((one) => one.id === id);
    return order !== undefined && namesAmount(understanding.entities, order.money);
  });
  if (byAmount.length === 1) return byAmount[0] ?? null;
  return facts.namesByPrice && byAmount.length === 0 ? pricedAt(ids, facts, facts.namesByPrice) : null;
}

/** The one of a list that costs the most or the least, where all are in one currency and no two cost the same. */
function pricedAt(ids: string[], { orders }: Facts, priced: 'dearest' | 'cheapest'): string | null {
  const listed = orders.filter(({ id }) => ids.includes(id)).toSorted((a, b) => b.money.amount - a.money.amount);
  const comparable = listed.every(({ money }) => money.currency === listed[0]?.money.currency);
  if (!comparable || listed.length < ids.length) return null;
  const [chosen, next] = priced === 'dearest' ? listed : listed.toReversed();
  return chosen && chosen.money.amount !== next?.money.amount ? chosen.id : null;
}
