import type { Order } from '@/lib/backend/schema';
import type { Money } from '@/lib/payments/money';
import type { Checked } from './conditions';
import type { Recommendation } from './decision';
import { evaluate } from './expression';
import { factsOfOrder, limitsFor, type OrderInput } from './facts-of-order';
import { moneyText } from './money-text';

/** What can still be paid back: the amount less every refund that has not failed. */
export function refundable(order: Order): Money {
  const back = order.refunds.filter((one) => one.status !== 'failed').reduce((sum, one) => sum + one.money.amount, 0);
  return { amount: Math.max(0, order.money.amount - back), currency: order.money.currency };
}

const share = (money: Money, percent: number): Money => ({
  amount: Math.floor((money.amount * percent) / 100),
  currency: money.currency,
});

const reasonsOf = (failing: Checked[]): string =>
  failing.map((one) => `${one.id} ${one.unknown ? 'is not known' : 'fails'} (${one.label}: ${one.seen})`).join('; ');

/**
 * The advice to the person for a refund that is not automatic (operating procedures § 4): approve where only limits of
 * the automatic refund fail, else the first rule that holds, else decline with the reasons.
 * @param failing the conditions that fail, those that are waived left out
 */
export function recommendRefund(input: OrderInput, failing: Checked[]): Recommendation {
  const rest = refundable(input.order);
  if (failing.every((one) => one.alone === 'recommend_approve' && !one.unknown)) {
    const why =
      failing.length > 0
        ? `only the limits of the automatic refund stand against it: ${reasonsOf(failing)}`
        : 'every condition holds';
    return { verdict: 'approve', text: `Approve ${moneyText(rest)}: ${why}.`, money: rest };
  }
  const facts = factsOfOrder(input);
  const limits = limitsFor(input.order.money.currency, input.policy);
  const rule = input.policy.recommendations.find((one) => evaluate(one.when, facts, limits) === true);
  if (rule === undefined) return { verdict: 'decline', text: `Decline: ${reasonsOf(failing)}.` };
  if (rule.verdict === 'approve') return { verdict: rule.verdict, text: rule.text, money: rest };
  if (rule.verdict !== 'approve_partial') return { verdict: rule.verdict, text: rule.text };
  const money = share(rest, rule.percent);
  return { verdict: rule.verdict, text: `${rule.text} ${rule.percent} % is ${moneyText(money)}.`, money };
}
