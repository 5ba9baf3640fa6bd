import type { Proposal } from '@/lib/actions/proposal';
import { money } from '../text/format';
import { ACTION_LABELS } from '../text/labels';

type Selectable = Pick<Proposal, 'id' | 'kind' | 'amount' | 'currency'>;

/** Takes an action into the selection or out of it. Only one kind at a time: another one begins a new selection. */
export function toggle(selected: readonly string[], action: Selectable, all: readonly Selectable[]): string[] {
  if (selected.includes(action.id)) return selected.filter((id) => id !== action.id);
  const kind = chosen(selected, all)[0]?.kind ?? action.kind;
  return kind === action.kind ? [...selected, action.id] : [action.id];
}

/** The selected actions that still wait, in the order of the queue. */
export function chosen<T extends Selectable>(selected: readonly string[], all: readonly T[]): T[] {
  return all.filter((one) => selected.includes(one.id));
}

/** `3 × refund · $412.00 + €20.00`; without amounts `2 × cancel subscription`. */
export function summary(actions: readonly Selectable[]): string {
  const [first] = actions;
  if (!first) return '';
  const sums = new Map<string, number>();
  for (const { amount, currency } of actions) {
    if (amount !== null && currency) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  const totals = [...sums].map(([currency, amount]) => money({ amount, currency }));
  const what = `${actions.length} × ${ACTION_LABELS[first.kind].toLowerCase()}`;
  return totals.length > 0 ? `${what} · ${totals.join(' + ')}` : what;
}
