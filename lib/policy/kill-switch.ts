import type { ActionSpec, ConditionResult } from './decision';
import type { Policy } from './policy-schema';

type Switched = { kind: ActionSpec['kind']; mode: 'auto' | 'approval'; conditions: ConditionResult[] };

/** Why an action may not be carried out at this moment: all are paused, or its switch says never, or no longer without a person. */
export type Blocked = 'paused' | 'switched_off' | 'needs_person';

/** Holds an action that was allowed against the switches as they are now. Null where it may go ahead. */
export function blockedBy(action: Switched, { actions }: Pick<Policy, 'actions'>): Blocked | null {
  if (actions.paused) return 'paused';
  const mode = modeOf(action, actions);
  if (mode === 'never') return 'switched_off';
  return action.mode === 'auto' && mode !== 'auto' ? 'needs_person' : null;
}

function modeOf(action: Switched, actions: Policy['actions']): 'auto' | 'approval' | 'never' {
  switch (action.kind) {
    case 'refund': {
      const byTable = action.mode === 'auto' || action.conditions.every((one) => one.ok || one.waived);
      return byTable ? actions.refund.mode : actions.otherRefunds.mode;
    }
    case 'cancel':
      return actions.cancel.mode;
    case 'discount':
      return actions.discount.mode;
    case 'trial':
      return actions.trial.mode;
    case 'email_change':
      return actions.emailChange.mode;
  }
}

/** The policy to decide by: while all actions are paused, none is decided without a person. */
export function pausedPolicy(policy: Policy): Policy {
  if (!policy.actions.paused) return policy;
  const { refund, cancel, discount, trial } = policy.actions;
  const held = <T extends { mode: 'auto' | 'approval' | 'never' }>(one: T): T =>
    one.mode === 'auto' ? { ...one, mode: 'approval' } : one;
  const actions = {
    ...policy.actions,
    refund: held(refund),
    cancel: held(cancel),
    discount: held(discount),
    trial: held(trial),
  };
  return { ...policy, actions };
}
