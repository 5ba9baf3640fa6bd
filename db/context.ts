import type { Actor } from '@/lib/platform/actor';
import type { Clock } from '@/lib/platform/clock';
import type { Ids } from '@/lib/platform/ids';
import type { Log } from '@/lib/platform/log';
import type { Db } from './client';

/** What every verb gets: where to write, who asks, and the sources of time and identity. */
export type Ctx = { db: Db; clock: Clock; ids: Ids; actor: Actor; log: Log };
