import type { PromiseKind } from '@/db/schema/promises';
import type { PromiseRules } from '@/lib/policy/policy-schema';
import { addBusinessDays } from '@/lib/promises/business-days';
import type { PromiseDraft } from '@/lib/promises/promise';
import { findDue } from './find-due';
import type { BriefFacts } from './guardrails/brief-facts';
import { checkPromises } from './guardrails/check-promises';
import type { ViolationKind } from './guardrails/violation';

/** Nothing is backed by a decision: every commitment is found. */
const NOTHING: BriefFacts = { commitments: new Set(), orderIds: [], amounts: [], counts: [], times: [], quotes: [] };

const KINDS: Partial<Record<ViolationKind, PromiseKind>> = {
  promise_refund: 'refund',
  promise_cancellation: 'cancellation',
  promise_discount: 'discount',
  promise_callback: 'call',
  promise_date: 'date',
};

/** What a conversation is about, where a person's words do not name it. */
export type Topic = { orderId: string | null; subscriptionId: string | null };

/**
 * The commitments in words that no decision stands behind, as a person writes them, with the time by which they are to be kept: the one
 * that the words name, else the one that the rules give. A time by itself is a commitment only where nothing else is one.
 */
export function findCommitments(
  text: string,
  input: { language: string; rules: PromiseRules; topic: Topic; now: Date },
): PromiseDraft[] {
  const { language, rules, topic, now } = input;
  const kinds = new Set(checkPromises(text, language, NOTHING).flatMap(({ kind }) => KINDS[kind] ?? []));
  if (kinds.size > 1) kinds.delete('date');
  const named = findDue(text, now);
  return [...kinds].map((kind) => ({
    kind,
    subject: subjectOf(kind, topic),
    dueAt: named ?? latest(kind, rules, now),
    // It may tell of what is done already.
    checkAt: now,
  }));
}

function subjectOf(kind: PromiseKind, { orderId, subscriptionId }: Topic): string {
  if (kind === 'refund') return orderId ?? '';
  return kind === 'cancellation' || kind === 'discount' ? (subscriptionId ?? '') : '';
}

function latest(kind: PromiseKind, rules: PromiseRules, now: Date): Date {
  if (kind === 'refund') return addBusinessDays(now, rules.bankDays);
  return new Date(now.getTime() + rules.passedOnHours * 3_600_000);
}
