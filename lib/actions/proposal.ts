import { type ApprovalRule, approvalRule } from '@/lib/policy/approval-rule';
import type { Policy } from '@/lib/policy/policy-schema';
import type { ActionView } from './queries';

/** An action that waits for people, with who has to approve it. */
export type Proposal = ActionView & { rule: ApprovalRule };

/** Adds the rule of the policy in force to an action. */
export function toProposal(action: ActionView, policy: Policy): Proposal {
  const rule = approvalRule(action.amount === null ? null : { usd: action.amountUsd }, policy);
  return { ...action, rule };
}
