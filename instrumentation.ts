/** Runs once in each server process, before the first request: starts what works in the background. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  // The functions' library reads the whole environment on each call, and the system's own object is slow to walk through.
  process.env = { ...process.env };
  const { durable } = await import('@/app/durable');
  const { env } = await import('@/lib/platform/env');
  const driver = await durable();
  await driver.start();
  if (env().FIRSTLINE_EXECUTOR === 'apart') return;
  const { prepareLanguages } = await import('@/lib/ai/builtin/understand/prepare-languages');
  void prepareLanguages();
}
