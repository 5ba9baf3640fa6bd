import { v7 } from 'uuid';
import type { Clock } from './clock';

/** The source of new identifiers: time-ordered uuid v7, so that a primary key is also an order of creation. */
export type Ids = { next(): string };

/** @param clock gives the time that is built into each id. */
export function createIds(clock: Clock): Ids {
  return { next: () => v7({ msecs: clock.now().getTime() }) };
}
