import type { Clock } from '@/sandbox/clock';
import type { Call } from '@/sandbox/http/answer';
import { createBoundedLog } from '@/sandbox/http/bounded-log';
import { createChanges } from '@/sandbox/http/changes';
import { createFaultPlan, type FaultRule } from '@/sandbox/http/faults';
import { createIdempotency } from '@/sandbox/http/idempotency';
import { startServer } from '@/sandbox/http/server';
import type { Random } from '@/sandbox/random';
import { createBackendApi } from './api';
import { createBackendControl } from './control';
import { createActs, createReads } from './records';
import { createRefunds } from './refunds';
import { createBackendStore } from './store';

const KEPT_CALLS = 20_000;

export type BackendOptions = {
  port: number;
  token: string;
  clock: Clock;
  random: Random;
  faults: readonly FaultRule[];
  idPrefix: string;
  maxCustomers: number;
  /** refunds are refused for payments captured longer ago than this */
  refundWindowDays: number;
  /** what a new refund is: some payment providers settle later */
  refundStatus: 'succeeded' | 'pending';
};

/** Starts the company's backend of the contract as an HTTP server. */
export async function startBackend(options: BackendOptions) {
  const { port, token, clock, random, idPrefix } = options;
  const changes = createChanges<Call>();
  const calls = createBoundedLog<Call>(KEPT_CALLS);
  const faults = createFaultPlan(random.fork(), options.faults);
  const idempotency = createIdempotency();
  const store = createBackendStore({ maxCustomers: options.maxCustomers });
  const refunds = createRefunds({
    store,
    clock,
    prefix: idPrefix,
    windowDays: options.refundWindowDays,
    status: options.refundStatus,
  });
  // Assigned onto the reads, because a spread would read their getters once and for all.
  const backend = Object.assign(createReads({ store, refunds, calls }), createActs({ store, clock }), {
    token,
    faults,
    on: changes.on,
    waitFor: changes.waitFor,
    stats: () => ({
      customers: store.size(),
      calls: calls.total(),
      refunds: refunds.paid.total(),
      refusals: refunds.refusals.total(),
      violations: refunds.violations.length,
    }),
    snapshot: store.snapshot,
    restore: store.restore,
    /** Forgets all records, calls and faults. */
    reset: (): void => {
      for (const part of [store, refunds, calls, faults, idempotency]) part.clear();
    },
  });
  const handle = createBackendApi({ store, refunds, idempotency, clock });
  const control = createBackendControl(backend, { clock, random: random.fork() });
  const server = await startServer({ port, token, clock, faults, calls, handle, control, onCall: changes.emit });
  return Object.assign(backend, server);
}

export type BackendServer = Awaited<ReturnType<typeof startBackend>>;
