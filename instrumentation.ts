/** Runs once in each server process, before the first request: starts what works in the background. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { durable } = await import('@/app/durable');
  const { prepareLanguages } = await import('@/lib/ai/builtin/understand/prepare-languages');
  await durable().start();
  void prepareLanguages();
}
