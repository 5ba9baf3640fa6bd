import { z } from 'zod';
import { DEFAULT_APPROVALS, DEFAULT_PROMISES } from './default-approvals';
import { expressionSchema } from './expression';

const whole = z.number().int().min(0);
const share = z.number().int().min(1).max(100);
const mode = z.enum(['auto', 'approval', 'never']);
/** Beyond the refund table nothing is paid without a person: such actions know no `auto`. */
const byPersonOnly = z.enum(['approval', 'never']);

/** A decimal number as text, so that conversions stay exact. */
const rate = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,8})?$/)
  .refine((value) => Number(value) > 0, 'must be more than 0');

/** One row of the refund table. `alone` says what happens when nothing else fails. */
export const refundConditionSchema = z.object({
  id: z.string().min(1).max(12),
  label: z.string().min(1),
  on: z.boolean(),
  when: expressionSchema,
  alone: z.enum(['explain_due', 'offer', 'recommend_approve', 'recommend_by_rules']),
});

/** Advice to the person where a refund is not automatic: the first rule that holds is given. */
export const recommendationRuleSchema = z.object({
  id: z.string().min(1),
  when: expressionSchema,
  verdict: z.enum(['approve', 'approve_partial', 'decline', 'check']),
  /** Share of what can still be refunded, for a partial approval. */
  percent: share,
  text: z.string().min(1),
});

export const retentionRuleSchema = z.object({
  id: z.string().min(1),
  label: z.string().min(1),
  /** null holds always. */
  when: expressionSchema.nullable(),
  offer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('discount'), percentOff: share, months: z.number().int().min(1).max(12) }),
    z.object({ kind: z.literal('trial'), days: z.number().int().min(1).max(90), orPause: z.boolean() }),
  ]),
});

/** Named numbers that conditions and branches refer to. */
export const limitsSchema = z.object({
  lateAfterMinutes: whole,
  graceMinutes: whole,
  refundWindowDays: whole,
  maxPriorRefunds: whole,
  priorRefundWindowDays: whole,
  /** Largest automatic refund in minor units (hundredths) of the at-par currencies. */
  refundMax: whole,
  /** Automatic refunds of one UTC day, in US cents. */
  dailyBudgetUsd: whole,
  renewalDays: whole,
  lightUseFrom: whole,
  lightUseTo: whole,
  highUsageSessions: whole,
  lowUsageSessions: whole,
  orderSearchDays: whole,
  duplicateChargeHours: whole,
  listedOrders: z.number().int().min(2).max(10),
});

const currenciesSchema = z.object({
  /** Currencies in which the largest refund is the same number. */
  atPar: z.array(z.string().regex(/^[A-Z]{3}$/)),
  /** Units of the currency for one US dollar. */
  perUsd: z.record(z.string().regex(/^[A-Z]{3}$/), rate),
});

const actionsSchema = z.object({
  /** The kill switch over all of them: nothing is carried out, and what would be automatic waits for a person. */
  paused: z.boolean().default(false),
  /** The refund that passes the whole table. */
  refund: z.object({ mode }),
  /** Every other refund. */
  otherRefunds: z.object({ mode: byPersonOnly }),
  cancel: z.object({ mode, at: z.enum(['period_end', 'now']) }),
  discount: z.object({ mode, maxPercentOff: share, maxMonths: z.number().int().min(1).max(12) }),
  trial: z.object({ mode, maxDays: z.number().int().min(1).max(90) }),
  emailChange: z.object({ mode: byPersonOnly }),
});

const followUpsSchema = z.object({
  noAnswerHours: whole,
  closeAfterReminderHours: whole,
  offerReminderHoursBeforeEnd: whole,
  refundDone: z.object({ on: z.boolean(), days: whole }),
  satisfaction: z.object({
    on: z.boolean(),
    hours: whole,
    /** A rating below this that says why brings a person in; 1 for never. */
    peopleBelow: z.number().int().min(1).max(6).default(3),
  }),
  quietHours: z.object({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) }),
});

/** Who may approve what, and how long an approval takes. Amounts in US cents by the policy's table. */
export const approvalsSchema = z.object({
  /** The largest refund that each role may approve; null for any. */
  limitUsd: z.object({ agent: whole.nullable(), manager: whole.nullable(), admin: whole.nullable() }),
  /** Refunds of at least this much need two different people; null for never. */
  fourEyesFromUsd: whole.nullable(),
  /** How long an approval can be taken back before it is carried out. */
  undoSeconds: z.number().int().min(0).max(300),
  /** How long a proposed action waits before its facts are read again. */
  dueHours: z.number().int().min(1).max(720),
});

const hours = z.number().int().min(1).max(720);

/** By when a promise that names no time of its own has to be kept. */
export const promisesSchema = z.object({
  /** "A colleague takes care of it", by the priority of the conversation. */
  personHours: z.object({ normal: hours, high: hours, urgent: hours }),
  /** "It is passed on and will be done." */
  passedOnHours: hours,
  /** A refund that was made and has to arrive. */
  bankDays: z.number().int().min(1).max(60),
  /** How long after its time an order may still come before a person looks; the customer has been offered the refund by then. */
  lateOrderHours: hours,
});

const unique = (ids: string[]) => new Set(ids).size === ids.length;

/** The operating procedures as one document: what an admin edits, versions and publishes. */
export const policySchema = z
  .object({
    schemaVersion: z.literal(1),
    refundConditions: z.array(refundConditionSchema).min(1),
    recommendations: z.array(recommendationRuleSchema),
    retention: z.object({
      on: z.boolean(),
      maxAnger: z.number().int().min(0).max(3),
      rules: z.array(retentionRuleSchema),
    }),
    limits: limitsSchema,
    currencies: currenciesSchema,
    actions: actionsSchema,
    approvals: approvalsSchema.default(DEFAULT_APPROVALS),
    promises: promisesSchema.default(DEFAULT_PROMISES),
    stores: z.object({
      /** Google lets the merchant refund; Apple never does. */
      googleRefunds: z.boolean(),
    }),
    anger: z.object({
      escalateFrom: z.number().int().min(1).max(3),
      urgentFrom: z.number().int().min(1).max(3),
    }),
    askAtMost: z.number().int().min(1).max(5),
    disclosure: z.boolean(),
    /** Said where the knowledge base has no supportive text of its own. */
    safetyText: z.string().min(1),
    followUps: followUpsSchema,
  })
  .refine((policy) => unique(policy.refundConditions.map((one) => one.id)), {
    message: 'two refund conditions have the same id',
    path: ['refundConditions'],
  })
  .refine((policy) => policy.currencies.perUsd.USD !== undefined && Number(policy.currencies.perUsd.USD) === 1, {
    message: 'the table needs USD at 1',
    path: ['currencies', 'perUsd'],
  });

export type Policy = z.infer<typeof policySchema>;
export type RefundCondition = z.infer<typeof refundConditionSchema>;
export type RecommendationRule = z.infer<typeof recommendationRuleSchema>;
export type RetentionRule = z.infer<typeof retentionRuleSchema>;
export type ApprovalRules = z.infer<typeof approvalsSchema>;
export type PromiseRules = z.infer<typeof promisesSchema>;
export type Limits = z.infer<typeof limitsSchema>;
