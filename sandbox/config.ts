import { z } from 'zod';
import { faultRuleSchema } from './http/faults';

const port = z.coerce.number().int().min(0).max(65_535).default(0);
const flag = z.enum(['0', '1']).default('0');

const schema = z.object({
  SANDBOX_CRM_PORT: port,
  SANDBOX_BACKEND_PORT: port,
  SANDBOX_CRM_TOKEN: z.string().min(1).default('sandbox-crm-token'),
  SANDBOX_BACKEND_TOKEN: z.string().min(1).default('sandbox-backend-token'),
  WEBHOOK_TARGET_URL: z.url().optional(),
  WEBHOOK_SECRET: z.string().startsWith('whsec_').optional(),
  SEED: z.coerce.number().int().optional(),
  TRAFFIC: z.enum(['demo', 'load', 'none']).default('none'),
  RATE: z.coerce.number().positive().max(2_000).default(5),
  SECONDS_LIMIT: z.coerce.number().min(0).default(0),
  WAIT_FOR_URL: z.url().optional(),
  SANDBOX_MAX_TICKETS: z.coerce.number().int().min(1).default(20_000),
  SANDBOX_STATE_FILE: z.string().min(1).optional(),
  SANDBOX_ECHO: flag,
  SANDBOX_FAULTS: z
    .string()
    .default('[]')
    .transform((text) => JSON.parse(text))
    .pipe(z.array(faultRuleSchema.extend({ server: z.enum(['crm', 'backend']) }))),
  EXIT_WITH_PARENT: flag,
});

/** Ids of two runs against the same product database must not meet: base 36 of the time, newest digits. */
function runPrefix(): string {
  return `${Math.floor(Date.now() / 1000)
    .toString(36)
    .slice(-6)}-`;
}

/** Reads the sandbox's environment variables. @throws Error naming the first wrong one */
export function sandboxConfig(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${String(issue?.path[0])}: ${issue?.message}`);
  }
  const env = result.data;
  const faultsOf = (server: 'crm' | 'backend') => env.SANDBOX_FAULTS.filter((rule) => rule.server === server);
  return {
    port: { crm: env.SANDBOX_CRM_PORT, backend: env.SANDBOX_BACKEND_PORT },
    token: { crm: env.SANDBOX_CRM_TOKEN, backend: env.SANDBOX_BACKEND_TOKEN },
    targetUrl: env.WEBHOOK_TARGET_URL ?? null,
    webhookSecret: env.WEBHOOK_SECRET,
    seed: env.SEED ?? Math.floor(Math.random() * 2 ** 31),
    idPrefix: runPrefix(),
    traffic: { mode: env.TRAFFIC, rate: env.RATE, secondsLimit: env.SECONDS_LIMIT },
    waitForUrl: env.WAIT_FOR_URL,
    maxTickets: env.SANDBOX_MAX_TICKETS,
    stateFile: env.SANDBOX_STATE_FILE,
    echo: env.SANDBOX_ECHO === '1',
    faults: { crm: faultsOf('crm'), backend: faultsOf('backend') },
    exitWithParent: env.EXIT_WITH_PARENT === '1',
  };
}

export type SandboxConfig = ReturnType<typeof sandboxConfig>;
