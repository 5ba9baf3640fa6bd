import type { Log } from '@/lib/platform/log';

/** The parts of an error that hold no data: a failed query's message has its parameters, and so a customer's words. */
function kindOf(value: unknown): string | null {
  const error = typeof value === 'object' && value !== null && 'err' in value ? value.err : value;
  if (!(error instanceof Error)) return null;
  const cause = error.cause instanceof Error ? error.cause : error;
  return 'code' in cause ? `${error.name}:${String(cause.code)}` : error.name;
}

/** What the SDK logs, in our log: its own fixed words and the kind of an error, never an error's text. */
export function createSdkLogger(log: Log) {
  const write =
    (level: keyof Log) =>
    (...given: unknown[]) => {
      const words = given.filter((one): one is string => typeof one === 'string').join(' ');
      log[level]({ error: given.map(kindOf).find((kind) => kind !== null) ?? null }, words || 'inngest');
    };
  return { info: write('info'), warn: write('warn'), error: write('error'), debug: write('debug') };
}
