'use server';
import { z } from 'zod';
import { userCtx } from '@/app/session';
import type { Outcome } from '@/components/console-actions';
import type { Ctx } from '@/db/context';
import { approveAction } from '@/lib/actions/approve-action';
import { declineAction } from '@/lib/actions/decline-action';
import { assignConversation } from '@/lib/conversations/assign-conversation';
import { handBack } from '@/lib/conversations/hand-back';
import { replyAsPerson } from '@/lib/conversations/reply-as-person';
import { resolveConversation } from '@/lib/conversations/resolve-conversation';
import { AppError, errorLabel } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

const id = z.uuid();
const words = z.string().trim().min(1, 'Write something first.').max(20_000, 'This is too long.');
const conversationSchema = z.object({ conversationId: id });

/** Carries out a proposed action, for the whole amount or a smaller one in minor units. */
export async function approve(input: unknown): Promise<Outcome> {
  return change(z.object({ actionId: id, amount: z.number().int().positive().optional() }), input, approveAction);
}

/** Turns a proposed action down; the reason is kept with it. */
export async function decline(input: unknown): Promise<Outcome> {
  return change(z.object({ actionId: id, reason: words }), input, declineAction);
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

/** Authorises, parses, calls the verb, and puts its errors into words for people. */
async function change<T extends z.ZodType>(
  schema: T,
  input: unknown,
  verb: (ctx: Ctx, input: z.infer<T>) => Promise<unknown>,
): Promise<Outcome> {
  try {
    const ctx = await userCtx('agent');
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new AppError('bad_request', parsed.error.issues[0]?.message ?? 'This is not valid.');
    await verb(ctx, parsed.data);
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, message: error.message };
    log.error({ error: errorLabel(error) }, 'a console action failed');
    return { ok: false, code: 'internal', message: 'Something went wrong on our side. Nothing was changed.' };
  }
}
