import type { ApprovalRules, PromiseRules } from './policy-schema';

/** As shipped, and for policies that were published before approvals had rules of their own. */
export const DEFAULT_APPROVALS: ApprovalRules = {
  limitUsd: { agent: 500_00, manager: 5_000_00, admin: null },
  fourEyesFromUsd: null,
  undoSeconds: 10,
  dueHours: 24,
};

export const DEFAULT_PROMISES: PromiseRules = {
  personHours: { normal: 24, high: 8, urgent: 2 },
  passedOnHours: 24,
  bankDays: 10,
  lateOrderHours: 24,
};
