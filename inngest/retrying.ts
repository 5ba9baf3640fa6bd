import { NonRetriableError, RetryAfterError } from 'inngest';
import { TooEarlyError } from '@/lib/platform/errors';
import { UpstreamError } from '@/lib/platform/http-error';
import { UndeliverableError } from '@/lib/reply/deliver';

/** Translates our errors for the driver: when to try a step again, and when not to. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UndeliverableError) throw new NonRetriableError(error.message, { cause: error });
    if (error instanceof TooEarlyError) {
      throw new RetryAfterError(error.message, Math.max(100, error.waitMs), { cause: error });
    }
    if (error instanceof UpstreamError) {
      throw new RetryAfterError(`${error.upstream}: ${error.code}`, Math.max(1000, error.retryAfterMs ?? 2000), {
        cause: error,
      });
    }
    throw error;
  }
}
