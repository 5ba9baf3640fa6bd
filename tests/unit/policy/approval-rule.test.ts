import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from '@/lib/platform/actor';
import { approvalRule } from '@/lib/policy/approval-rule';
import { DEFAULT_APPROVALS } from '@/lib/policy/default-approvals';
import { DEFAULT_POLICY } from '@/lib/policy/default-policy';
import { blockedBy, pausedPolicy } from '@/lib/policy/kill-switch';
import { policySchema } from '@/lib/policy/policy-schema';

const under = (change: Partial<typeof DEFAULT_APPROVALS> = {}) => ({ approvals: { ...DEFAULT_APPROVALS, ...change } });

describe('who has to approve', () => {
  test.each([
    [null, 'agent'],
    [{ usd: 50_000 }, 'agent'],
    [{ usd: 50_001 }, 'manager'],
    [{ usd: 500_000 }, 'manager'],
    [{ usd: 500_001 }, 'admin'],
    [{ usd: null }, 'admin'],
  ] as const)('%j: %s, one person', (money, role) => {
    expect(approvalRule(money, under())).toEqual({ role, people: 1 });
  });

  test('two people from the limit on, and where the amount is not known', () => {
    const two = under({ fourEyesFromUsd: 10_000 });
    expect(approvalRule({ usd: 9_999 }, two).people).toBe(1);
    expect(approvalRule({ usd: 10_000 }, two).people).toBe(2);
    expect(approvalRule({ usd: null }, two).people).toBe(2);
    expect(approvalRule(null, two).people).toBe(1);
  });

  test('more money never needs a lesser role or fewer people', () => {
    const usd = fc.nat({ max: 2_000_000 });
    const limit = fc.option(usd);
    fc.assert(
      fc.property(usd, usd, limit, limit, limit, (less, more, agent, manager, fourEyesFromUsd) => {
        const policy = under({ limitUsd: { agent, manager, admin: null }, fourEyesFromUsd });
        const [one, other] = [Math.min(less, more), Math.max(less, more)].map((each) =>
          approvalRule({ usd: each }, policy),
        );
        expect(ROLES.indexOf(one?.role ?? 'admin')).toBeLessThanOrEqual(ROLES.indexOf(other?.role ?? 'agent'));
        expect(one?.people ?? 2).toBeLessThanOrEqual(other?.people ?? 1);
      }),
    );
  });

  test('a policy of before these rules existed has the shipped ones', () => {
    const { approvals: _approvals, promises: _promises, ...earlier } = DEFAULT_POLICY;
    const { paused: _paused, ...actions } = DEFAULT_POLICY.actions;
    expect(policySchema.parse({ ...earlier, actions })).toEqual(DEFAULT_POLICY);
  });
});

describe('kill switches', () => {
  const { actions } = DEFAULT_POLICY;
  const failing = [{ id: 'R8', label: '', ok: false, seen: '', limit: null }];
  const automatic = { kind: 'refund', mode: 'auto', conditions: [] } as const;
  const approved = { kind: 'refund', mode: 'approval', conditions: failing } as const;
  const off = { mode: 'never' } as const;

  test.each([
    ['as shipped, nothing', automatic, actions, null],
    ['as shipped, nothing for people either', approved, actions, null],
    ['paused', automatic, { ...actions, paused: true }, 'paused'],
    ['paused for people too', approved, { ...actions, paused: true }, 'paused'],
    ['the refund of the table is off', automatic, { ...actions, refund: off }, 'switched_off'],
    ['… which is not the one of people', approved, { ...actions, refund: off }, null],
    ['other refunds are off', approved, { ...actions, otherRefunds: off }, 'switched_off'],
    ['a refund that needs a person now', automatic, { ...actions, refund: { mode: 'approval' } }, 'needs_person'],
    [
      'cancelling is off',
      { kind: 'cancel', mode: 'approval', conditions: [] },
      { ...actions, cancel: { ...actions.cancel, mode: 'never' } },
      'switched_off',
    ],
    [
      'changing addresses is off',
      { kind: 'email_change', mode: 'approval', conditions: [] },
      { ...actions, emailChange: off },
      'switched_off',
    ],
  ] as const)('%s: %j', (_, action, switches, blocked) => {
    expect(blockedBy({ ...action, conditions: [...action.conditions] }, { actions: switches })).toBe(blocked);
  });

  test('while paused nothing is decided without a person, and nothing else changes', () => {
    expect(pausedPolicy(DEFAULT_POLICY)).toBe(DEFAULT_POLICY);
    const free = {
      ...actions,
      cancel: { ...actions.cancel, mode: 'auto' as const },
      trial: { ...actions.trial, mode: 'never' as const },
    };
    const paused = pausedPolicy({ ...DEFAULT_POLICY, actions: { ...free, paused: true } });
    expect(paused.actions).toMatchObject({
      refund: { mode: 'approval' },
      cancel: { mode: 'approval', at: actions.cancel.at },
      trial: { mode: 'never' },
    });
    expect({ ...paused, actions: null }).toEqual({ ...DEFAULT_POLICY, actions: null });
  });
});
