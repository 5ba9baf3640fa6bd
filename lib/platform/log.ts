import pino from 'pino';
import { env } from './env';

type Write = (fields: Record<string, unknown>, message: string) => void;
export type Log = { info: Write; warn: Write; error: Write; debug: Write };

let made: pino.Logger | undefined;

/** Made on first use: a build imports this file with no environment to read. */
function logger(): pino.Logger {
  made ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  return made;
}

/** Structured log on standard output. Callers pass ids, codes and numbers, never message text or personal data. */
export const log: Log = {
  info: (fields, message) => logger().info(fields, message),
  warn: (fields, message) => logger().warn(fields, message),
  error: (fields, message) => logger().error(fields, message),
  debug: (fields, message) => logger().debug(fields, message),
};
