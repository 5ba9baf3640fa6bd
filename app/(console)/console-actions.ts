'use server';
import { z } from 'zod';
import { userCtx } from '@/app/session';
import { throwSwitches } from '@/app/throw-switches';
import { resultText } from '@/components/approvals/result-text';
import type { Outcome } from '@/components/console-actions';
import type { Ctx } from '@/db/context';
import { approveAction } from '@/lib/actions/approve-action';
import { approveMany } from '@/lib/actions/approve-many';
import { declineAction } from '@/lib/actions/decline-action';
import { undoApproval } from '@/lib/actions/undo-approval';
import { assignConversation } from '@/lib/conversations/assign-conversation';
import { handBack } from '@/lib/conversations/hand-back';
import { replyAsPerson } from '@/lib/conversations/reply-as-person';
import { resolveConversation } from '@/lib/conversations/resolve-conversation';
import { AppError, errorLabel } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { markKept } from '@/lib/promises/mark-kept';

const id = z.uuid();
const words = z.string().trim().min(1, 'Write something first.').max(20_000, 'This is too long.');
const conversationSchema = z.object({ conversationId: id });

/** Approves a proposed action, for the whole amount or a smaller one in minor units. */
export async function approve(input: unknown): Promise<Outcome> {
  const schema = z.object({ actionId: id, amount: z.number().int().positive().optional() });
  return change(schema, input, approveAction, ({ state }) =>
    state === 'needs_second' ? 'Approved. Somebody else has to approve it as well.' : null,
  );
}

/** Approves several proposed actions of the same kind; each has its own check, and the person is told how many went through. */
export async function approveSelected(input: unknown): Promise<Outcome> {
  const verb = async (ctx: Ctx, given: { actionIds: string[] }) => {
    const results = await approveMany(ctx, given);
    if (results.every(({ result }) => result.state === 'failed')) throw new AppError('conflict', resultText(results));
    return results;
  };
  return change(z.object({ actionIds: z.array(id) }), input, verb, resultText);
}

/** Takes an approval back while it is not carried out. */
export async function undo(input: unknown): Promise<Outcome> {
  return change(z.object({ actionId: id }), input, undoApproval);
}

/** Stops all actions, or lets them happen again; why is kept with it. */
export async function setPaused(input: unknown): Promise<Outcome> {
  const schema = z.object({ paused: z.boolean(), note: words });
  return change(schema, input, (ctx, given) => throwSwitches(ctx, { ...given, modes: {} }));
}

/** Turns a proposed action down; the reason is kept with it. */
export async function decline(input: unknown): Promise<Outcome> {
  return change(z.object({ actionId: id, reason: words }), input, declineAction);
}

/** Says that a promise to the customer was kept. */
export async function keep(input: unknown): Promise<Outcome> {
  return change(z.object({ promiseId: id }), input, markKept);
}

/** Sends a person's words to the customer. */
export async function reply(input: unknown): Promise<Outcome> {
  return change(conversationSchema.extend({ text: words, draftId: id.optional() }), input, replyAsPerson);
}

/** Lets the agent answer in this conversation again. */
export async function giveBack(input: unknown): Promise<Outcome> {
  return change(conversationSchema, input, handBack);
}

/** Closes a conversation. */
export async function resolve(input: unknown): Promise<Outcome> {
  return change(conversationSchema, input, resolveConversation);
}

/** Makes a conversation somebody's, or nobody's. */
export async function assign(input: unknown): Promise<Outcome> {
  return change(conversationSchema.extend({ userId: id.nullable() }), input, assignConversation);
}

/**
 * Authorises, parses, calls the verb, and puts its errors into words for people.
 * @param say what the person is told of the result; null for what is always said
 */
async function change<T extends z.ZodType, R>(
  schema: T,
  input: unknown,
  verb: (ctx: Ctx, input: z.infer<T>) => Promise<R>,
  say: (result: R) => string | null = () => null,
): Promise<Outcome> {
  try {
    const ctx = await userCtx('agent');
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new AppError('bad_request', parsed.error.issues[0]?.message ?? 'This is not valid.');
    const message = say(await verb(ctx, parsed.data));
    return { ok: true, ...(message ? { message } : {}) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, message: error.message };
    log.error({ error: errorLabel(error) }, 'a console action failed');
    return { ok: false, code: 'internal', message: 'Something went wrong on our side. Nothing was changed.' };
  }
}
