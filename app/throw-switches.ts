import type { Ctx } from '@/db/context';
import { refreshConsoles } from '@/lib/conversations/notify-console';
import { type Switches, setSwitches } from '@/lib/policy-versions/set-switches';

/** Throws kill switches and has every open console show it. @throws AppError forbidden without the role */
export async function throwSwitches(ctx: Ctx, input: Switches): ReturnType<typeof setSwitches> {
  return ctx.db.transaction(async (tx) => {
    const actions = await setSwitches({ ...ctx, db: tx }, input);
    await refreshConsoles(tx);
    return actions;
  });
}
