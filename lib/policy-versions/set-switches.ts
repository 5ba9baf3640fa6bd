import { z } from 'zod';
import type { Ctx } from '@/db/context';
import { lockKey } from '@/db/lock-key';
import { requireRole } from '@/lib/access/require-role';
import { AppError } from '@/lib/platform/errors';
import type { Policy } from '@/lib/policy/policy-schema';
import { livePolicy } from './live-policy';
import { publishPolicy } from './publish-policy';

const mode = z.enum(['auto', 'approval', 'never']);
const byPersonOnly = z.enum(['approval', 'never']);

/** The kill switches of actions; what is absent stays as it is. */
export const switchesSchema = z.object({
  paused: z.boolean().optional(),
  modes: z
    .object({
      refund: mode,
      otherRefunds: byPersonOnly,
      cancel: mode,
      discount: mode,
      trial: mode,
      emailChange: byPersonOnly,
    })
    .partial()
    .default({}),
  /** Why, for the list of versions. */
  note: z.string().trim().min(1, 'Say why.').max(500),
});
export type Switches = z.infer<typeof switchesSchema>;

type Actions = Policy['actions'];

/**
 * Throws kill switches, as a new version of the policy: every action looks at them at the moment it is carried out. A manager can stop
 * actions; only an admin lets more happen than before.
 * @throws AppError forbidden without the role
 */
export async function setSwitches(ctx: Ctx, input: Switches): Promise<Actions> {
  const { role } = requireRole(ctx, 'manager');
  return ctx.db.transaction(async (tx) => {
    await lockKey(tx, 'policy');
    const { policy } = await livePolicy(tx);
    const actions = switched(policy.actions, input);
    if (role !== 'admin' && !onlyStops(policy.actions, actions)) {
      throw new AppError('forbidden', 'Only an admin can let actions happen again.');
    }
    await publishPolicy({ ...ctx, db: tx }, { policy: { ...policy, actions }, note: input.note });
    return actions;
  });
}

function switched(before: Actions, { paused, modes }: Switches): Actions {
  return {
    paused: paused ?? before.paused,
    refund: { ...before.refund, mode: modes.refund ?? before.refund.mode },
    otherRefunds: { ...before.otherRefunds, mode: modes.otherRefunds ?? before.otherRefunds.mode },
    cancel: { ...before.cancel, mode: modes.cancel ?? before.cancel.mode },
    discount: { ...before.discount, mode: modes.discount ?? before.discount.mode },
    trial: { ...before.trial, mode: modes.trial ?? before.trial.mode },
    emailChange: { ...before.emailChange, mode: modes.emailChange ?? before.emailChange.mode },
  };
}

/** What may happen, from the least. */
const FREEDOM = ['never', 'approval', 'auto'] as const;

function onlyStops(before: Actions, after: Actions): boolean {
  const kinds = ['refund', 'otherRefunds', 'cancel', 'discount', 'trial', 'emailChange'] as const;
  const freedom = (actions: Actions, kind: (typeof kinds)[number]) => FREEDOM.indexOf(actions[kind].mode);
  return (after.paused || !before.paused) && kinds.every((kind) => freedom(after, kind) <= freedom(before, kind));
}
