import { errorLabel } from '@/lib/platform/errors';
import type { Log } from '@/lib/platform/log';

const RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60_000;

/**
 * Has the SDK register the functions at the Inngest server: asks our own address for it, which works once this process listens and
 * the server answers. Tries until it does.
 */
export function keepRegistering(url: string, log: Log): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const attempt = async (wait: number) => {
    const problem = await register(url);
    if (problem === null) return log.info({}, 'functions are registered at the Inngest server');
    if (wait >= LONGEST_RETRY_MS) log.warn({ problem }, 'functions are not registered at the Inngest server yet');
    timer = setTimeout(() => attempt(Math.min(LONGEST_RETRY_MS, wait * 2)), wait);
  };
  timer = setTimeout(() => attempt(RETRY_MS), 0);
  return { stop: () => clearTimeout(timer) };
}

async function register(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { method: 'PUT', signal: AbortSignal.timeout(10_000) });
    return response.ok ? null : `status ${response.status}`;
  } catch (error) {
    return errorLabel(error);
  }
}
