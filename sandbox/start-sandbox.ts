import { type BackendOptions, type BackendServer, startBackend } from '@/sandbox/backend/server';
import { type CrmOptions, type CrmServer, startCrm } from '@/sandbox/crm/server';
import type { Overrides, Persona } from '@/sandbox/personas/persona';
import { buildPersona, type Situation } from '@/sandbox/personas/situations';
import { type Clock, systemClock } from './clock';
import { createRandom, type Random } from './random';

export type SandboxOptions = {
  seed?: number;
  clock?: Clock;
  /** put into every id, so that two runs against one product database do not share ids */
  idPrefix?: string;
  crm?: Partial<Omit<CrmOptions, 'clock' | 'random' | 'idPrefix'>>;
  backend?: Partial<Omit<BackendOptions, 'clock' | 'random' | 'idPrefix'>>;
};

export type Sandbox = {
  crm: CrmServer;
  backend: BackendServer;
  random: Random;
  clock: Clock;
  /** A customer in the named situation, known to the backend. */
  persona(situation: Situation, overrides?: Overrides & { now?: Date }): Persona;
  close(): Promise<void>;
};

/** For loopback only: the tests' own secret, never used outside. */
const DEFAULT_SECRET = `whsec_${Buffer.from('sandbox-webhook-secret-of-tests!').toString('base64')}`;

/** Starts the CRM and the company's backend on free ports (or the given ones) of 127.0.0.1. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { clock = systemClock, seed = 1, idPrefix = '' } = options;
  const random = createRandom(seed);
  const shared = { port: 0, clock, idPrefix, faults: [] };
  const crm = await startCrm({
    ...shared,
    random: random.fork(),
    token: 'sandbox-crm-token',
    webhookSecret: DEFAULT_SECRET,
    targetUrl: null,
    maxTickets: 20_000,
    echo: false,
    retry: {},
    unruly: null,
    ...options.crm,
  });
  const backend = await startBackend({
    ...shared,
    random: random.fork(),
    token: 'sandbox-backend-token',
    maxCustomers: 50_000,
    refundWindowDays: 180,
    refundStatus: 'succeeded',
    ...options.backend,
  });
  return {
    crm,
    backend,
    random,
    clock,
    persona: (situation, { now, ...overrides } = {}) => {
      const persona = buildPersona(situation, { now: now ?? clock.now(), random }, overrides);
      backend.load(persona);
      return persona;
    },
    close: async () => {
      await Promise.all([crm.close(), backend.close()]);
    },
  };
}
