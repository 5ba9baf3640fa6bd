import { eq } from 'drizzle-orm';
import type { Ctx } from '@/db/context';
import { actions, approvals } from '@/db/schema/actions';
import { AppError } from '@/lib/platform/errors';
import { toUsdCents } from '@/lib/policy/convert-money';
import type { Policy } from '@/lib/policy/policy-schema';
import { type ActionRow, moneyOf, specOf } from './ledger';

/**
 * Has a proposed action move another amount (minor units), at most what the agent proposed, in the caller's transaction.
 * @returns the action with that amount
 * @throws AppError bad_request where it has no amount, or not this one
 */
export async function changeAmount(
  ctx: Ctx,
  input: { action: ActionRow; proposedAmount: number | null; amount: number; policy: Policy },
): Promise<ActionRow> {
  const { action, amount, policy } = input;
  if (amount === action.amount) return action;
  const money = moneyOf(action);
  if (!money) throw new AppError('bad_request', 'This action has no amount.');
  const most = input.proposedAmount ?? money.amount;
  if (!Number.isInteger(amount) || amount < 1 || amount > most) {
    throw new AppError('bad_request', 'The amount must be more than nothing and at most what was proposed.');
  }
  const changed = { ...money, amount };
  const set = { amount, amountUsd: toUsdCents(changed, policy), spec: { ...specOf(action), money: changed } };
  await ctx.db.update(actions).set(set).where(eq(actions.id, action.id));
  await ctx.db.update(approvals).set({ proposedAmount: most }).where(eq(approvals.actionId, action.id));
  return { ...action, ...set };
}
