import { ROLES, type Role } from '@/lib/platform/actor';
import type { Policy } from './policy-schema';

/** Who has to approve an action: the least role, and how many different people. */
export type ApprovalRule = { role: Role; people: 1 | 2 };

/**
 * Who may approve an action of this amount. What moves no money any role may; money that the table cannot convert only a role without a
 * limit.
 * @param money null where the action moves none; `usd` in US cents, null where the currency is not in the table
 */
export function approvalRule(
  money: { usd: number | null } | null,
  { approvals }: Pick<Policy, 'approvals'>,
): ApprovalRule {
  if (money === null) return { role: 'agent', people: 1 };
  const { limitUsd, fourEyesFromUsd } = approvals;
  const usd = money.usd ?? Number.POSITIVE_INFINITY;
  const role = ROLES.find((one) => limitUsd[one] === null || usd <= (limitUsd[one] ?? 0)) ?? 'admin';
  return { role, people: fourEyesFromUsd !== null && usd >= fourEyesFromUsd ? 2 : 1 };
}
