import { z } from 'zod';

/**
 * What the console shows of a run. The pipeline's own records are the source; each part is read leniently, so that a record of an
 * older version still opens with whatever of it is still understood.
 */
const lenient = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const text = z.string().catch('');

export const conditionSchema = z.object({
  id: z.string(),
  label: text,
  ok: z.boolean(),
  seen: text,
  limit: z.string().nullish().catch(null),
});
export type ConditionView = z.infer<typeof conditionSchema>;

const moneySchema = z.object({ amount: z.number(), currency: z.string() });
export const recommendationSchema = z.object({
  verdict: z.enum(['approve', 'approve_partial', 'decline', 'answer', 'check']),
  text: text,
  money: lenient(moneySchema),
});
export type RecommendationView = z.infer<typeof recommendationSchema>;

const understandingSchema = z.object({
  language: z.string(),
  languageSource: z.string().catch('message'),
  intents: z.array(z.object({ intent: z.string(), score: z.number() })).catch([]),
  anger: z.number().catch(0),
  angerScore: z.number().nullish().catch(null),
  threatensChargeback: z.boolean().catch(false),
  threatensOther: z.boolean().catch(false),
  selfHarm: z.boolean().catch(false),
  injection: z.boolean().catch(false),
  entities: lenient(
    z.object({
      orderIds: z.array(z.string()).catch([]),
      amounts: z.array(z.object({ value: z.number(), currency: z.string().nullable() })).catch([]),
      emails: z.array(z.string()).catch([]),
      dates: z.array(z.string()).catch([]),
    }),
  ),
  signals: z.record(z.string(), z.unknown()).catch({}),
});

export const triageSchema = z.object({
  automated: lenient(z.object({ automated: z.boolean(), reason: z.string().nullish() })),
  spam: lenient(z.object({ spam: z.boolean(), score: z.number(), reasons: z.array(z.string()).catch([]) })),
  duplicate: lenient(z.object({ conversationId: z.string().nullish(), sameTicket: z.boolean(), score: z.number() })),
  understanding: lenient(understandingSchema),
});
export type TriageView = z.infer<typeof triageSchema>;
export type UnderstandingView = z.infer<typeof understandingSchema>;

const actionSchema = z.object({
  spec: z.looseObject({ kind: z.string() }),
  mode: z.string(),
  conditions: z.array(conditionSchema).catch([]),
});

export const decisionSchema = z.object({
  outcome: z.string(),
  reason: z.string().nullish().catch(null),
  reasons: z.array(z.string()).catch([]),
  priority: z.string().catch('normal'),
  parts: z.array(z.looseObject({ kind: z.string() })).catch([]),
  actions: z.array(actionSchema).catch([]),
  conditions: z.array(conditionSchema).catch([]),
  orderId: z.string().nullish().catch(null),
  recommendation: lenient(recommendationSchema),
  findings: z.array(z.string()).catch([]),
  followUps: z.array(z.looseObject({ kind: z.string() })).catch([]),
});
export type DecisionView = z.infer<typeof decisionSchema>;

/** Parses leniently: null where the value is absent or not of this shape at all. */
export function view<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}

/** A list in which rows that cannot be read are left out. */
export function viewList<T extends z.ZodType>(schema: T, value: unknown): z.infer<T>[] {
  if (!Array.isArray(value)) return [];
  return value.map((one) => view(schema, one)).filter((one) => one !== null);
}
