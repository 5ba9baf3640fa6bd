import pino from 'pino';
import { env } from './env';

/** Structured log on standard output. Callers pass ids, codes and numbers, never message text or personal data. */
export const log = pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
export type Log = Pick<typeof log, 'info' | 'warn' | 'error' | 'debug'>;
