import type postgres from 'postgres';
import type { Sql } from '@/db/client';
import type { StoredEvent } from '@/lib/outbox/event';
import type { Clock } from '@/lib/platform/clock';
import type { Ids } from '@/lib/platform/ids';
import type { Log } from '@/lib/platform/log';
import type { Registry } from './function-config';

/** A connection in or outside of a transaction. */
export type Tx = Pick<postgres.TransactionSql, 'unsafe'> & postgres.ISql;

/** What every part of the executor is given. */
export type Engine = {
  sql: Sql;
  clock: Clock;
  ids: Ids;
  log: Log;
  settings: Settings;
  registry: Registry;
};

export type Settings = {
  /** Calls at once in this process. */
  concurrency: number;
  /** How long a claimed item stays with its process without a heartbeat. */
  leaseMs: number;
  /** Multiplies every wait before a retry; below 1 in tests. */
  retryScale: number;
  /** A run whose process died this often without progress is parked as failed. */
  maxClaims: number;
  /** Names of events that may go unheard. */
  quiet: ReadonlySet<string>;
  random: () => number;
};

export type SerializedError = { name: string; message: string; stack?: string | undefined };
/** What is memoized of a step. */
export type StepOutput = { data: unknown } | { error: unknown };

/** A claimed item together with the run that it belongs to. */
export type Claimed = {
  id: number;
  gen: number;
  claims: number;
  attempt: number;
  slot: string;
  /** `@timer`, or the function to call. */
  queue: string;
  stepId: string | null;
  planned: boolean;
  failure: string | null;
  runId: string;
  run: RunState | null;
};

export type RunState = {
  fnId: string;
  status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled';
  events: StoredEvent[];
  pendingSteps: string[];
  parentRunId: string | null;
  createdMs: number;
  startedMs: number | null;
  /** Memoized steps in order of completion. */
  steps: [id: string, output: StepOutput][];
};

/** The queue of items that no function has to be called for. */
export const TIMER_QUEUE = '@timer';
/** More steps than this in one run are a loop that went wrong (the limit of the Inngest server). */
export const MAX_STEPS = 1_000;
