'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { server } from '@/app/server';
import { userCtx } from '@/app/session';
import type { Outcome } from '@/components/console-actions';
import type { Ctx } from '@/db/context';
import { retryFailedRun } from '@/inngest/embedded/queries';
import { recordAudit } from '@/lib/audit/record';
import { retryPaymentEvent } from '@/lib/disputes/retry-payment-event';
import { retryDelivery } from '@/lib/intake/retry-delivery';
import { retryParkedEvent } from '@/lib/outbox/queries';
import { AppError, errorLabel } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

const STRIPE = 'stripe';
const schema = z.object({ kind: z.enum(['run', 'event', 'delivery']), id: z.string().min(1).max(400) });

/** Tries again what gave up: a function from the step that failed, an event that nothing handled, a delivery that could not be read. */
export async function retry(input: unknown): Promise<Outcome> {
  try {
    const ctx = await userCtx('admin');
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new AppError('bad_request', 'This is not valid.');
    const { kind, id } = parsed.data;
    if (kind === 'delivery') await retryParkedDelivery(ctx, id);
    else await retryParkedWork(ctx, kind, id);
    revalidatePath('/failures');
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, message: error.message };
    log.error({ error: errorLabel(error) }, 'a retry failed');
    return { ok: false, code: 'internal', message: 'Something went wrong on our side. Nothing was changed.' };
  }
}

async function retryParkedWork(ctx: Ctx, kind: 'run' | 'event', id: string): Promise<void> {
  const { sql } = server();
  const found = kind === 'run' ? await retryFailedRun(sql, id) : await retryParkedEvent(sql, id);
  if (!found) throw new AppError('conflict', 'Somebody has tried this again already.');
  await recordAudit(ctx, { verb: `${kind}.retry`, subject: id });
}

/** @param id channel and delivery id, with a slash between */
async function retryParkedDelivery(ctx: Ctx, id: string): Promise<void> {
  const slash = id.indexOf('/');
  if (id.slice(0, slash) === STRIPE) return retryPaymentEvent(ctx, id.slice(slash + 1));
  const channel = server().channels.get(id.slice(0, slash));
  if (!channel) throw new AppError('not_found', 'The channel of this delivery is not configured.');
  await retryDelivery(ctx, channel, id.slice(slash + 1));
}
