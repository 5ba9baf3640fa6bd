'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { server } from '@/app/server';
import { userCtx } from '@/app/session';
import type { Outcome } from '@/components/console-actions';
import { retryFailedRun } from '@/inngest/embedded/queries';
import { recordAudit } from '@/lib/audit/record';
import { retryParkedEvent } from '@/lib/outbox/queries';
import { AppError, errorLabel } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';

const schema = z.object({ kind: z.enum(['run', 'event']), id: z.string().min(1).max(200) });

/** Tries again what gave up: a durable function from the step that failed, or an event that nothing handled. */
export async function retry(input: unknown): Promise<Outcome> {
  try {
    const ctx = await userCtx('admin');
    const parsed = schema.safeParse(input);
    if (!parsed.success) throw new AppError('bad_request', 'This is not valid.');
    const { kind, id } = parsed.data;
    const { sql } = server();
    const found = kind === 'run' ? await retryFailedRun(sql, id) : await retryParkedEvent(sql, id);
    if (!found) throw new AppError('conflict', 'Somebody has tried this again already.');
    await recordAudit(ctx, { verb: `${kind}.retry`, subject: id });
    revalidatePath('/failures');
    return { ok: true };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, message: error.message };
    log.error({ error: errorLabel(error) }, 'a retry failed');
    return { ok: false, code: 'internal', message: 'Something went wrong on our side. Nothing was changed.' };
  }
}
