import { z } from 'zod';
import type { Random } from '@/sandbox/random';

const ms = z.number().int().min(0).max(120_000);

/**
 * What goes wrong. `timeout` and `reset` happen before anything is processed; `commit-then-fail` processes, keeps the
 * answer for the idempotency key and then fails; `malformed` processes and answers with broken JSON.
 */
export const faultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    /** the problem's machine-readable code, to refuse as the contract does */
    code: z.string().optional(),
    retryAfterSeconds: z.number().int().min(0).optional(),
  }),
  z.object({ kind: z.literal('timeout'), ms }),
  z.object({ kind: z.literal('reset') }),
  z.object({ kind: z.literal('commit-then-fail'), how: z.enum(['status', 'reset', 'timeout']), ms: ms.optional() }),
  z.object({ kind: z.literal('slow'), ms }),
  z.object({ kind: z.literal('malformed') }),
]);

/**
 * Where and how often. `path` is exact or has `*` for any text; `times` counts down, `probability` is drawn from the
 * seeded stream, neither means always.
 */
export const faultRuleSchema = z.object({
  method: z.string().optional(),
  path: z.string().default('*'),
  times: z.number().int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
  fault: faultSchema,
});

export type Fault = z.infer<typeof faultSchema>;
export type FaultRule = z.input<typeof faultRuleSchema>;
type ActiveRule = z.infer<typeof faultRuleSchema> & {
  id: string;
  injected: number;
  matches: (path: string) => boolean;
};

export type FaultPlan = {
  /** @returns the rule's id */
  add(rule: FaultRule): string;
  remove(id: string): void;
  clear(): void;
  list(): (FaultRule & { id: string; injected: number })[];
  /** The fault for this request, if any; counts it. */
  pick(method: string, path: string): Fault | null;
};

/** `/v1/orders/*` → a test on paths; everything but `*` is literal. */
export function pathMatcher(pattern: string): (path: string) => boolean {
  if (pattern === '*') return () => true;
  if (!pattern.includes('*')) return (path) => path === pattern;
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(path);
}

/** A list of fault rules; the first that matches a request and is due wins. */
export function createFaultPlan(random: Random, initial: readonly FaultRule[] = []): FaultPlan {
  let rules: ActiveRule[] = [];
  let count = 0;
  const due = (rule: ActiveRule) =>
    (rule.times === undefined || rule.injected < rule.times) &&
    (rule.probability === undefined || random.chance(rule.probability));
  const plan: FaultPlan = {
    add: (input) => {
      const rule = faultRuleSchema.parse(input);
      const id = `fault-${++count}`;
      rules.push({ ...rule, id, injected: 0, matches: pathMatcher(rule.path) });
      return id;
    },
    remove: (id) => {
      rules = rules.filter((rule) => rule.id !== id);
    },
    clear: () => {
      rules = [];
    },
    list: () => rules.map(({ matches: _, ...rule }) => rule),
    pick: (method, path) => {
      const rule = rules.find((one) => (one.method ?? method) === method && one.matches(path) && due(one));
      if (!rule) return null;
      rule.injected += 1;
      return rule.fault;
    },
  };
  for (const rule of initial) plan.add(rule);
  return plan;
}
