import type { DecideInput } from './decision';
import type { Request } from './read-request';

/** One message with everything known about it: what the topics decide on. */
export type Case = DecideInput & { request: Request };
