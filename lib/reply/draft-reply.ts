import { z } from 'zod';
import type { Ctx } from '@/db/context';
import { writeReply } from '@/lib/ai/builtin/write/write-reply';
import type { ReplyBrief, ReplyPart, WrittenReply } from '@/lib/ai/reply-brief';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { isSuperseded } from '@/lib/conversations/is-superseded';
import { loadTurn, type Turn } from '@/lib/conversations/load-turn';
import { readMemory } from '@/lib/conversations/memory';
import { isQueued } from '@/lib/conversations/queue-outgoing';
import { closeRun, readDecided, readStep, recordSteps, updateRun } from '@/lib/conversations/run-record';
import type { TriageResult } from '@/lib/conversations/triage-result';
import { conclude } from '@/lib/policy/conclude';
import type { ActionResult, Decision, Facts } from '@/lib/policy/decision';
import type { Policy } from '@/lib/policy/policy-schema';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { briefOf } from './brief-of';
import { partsForPerson } from './draft-for-person';
import { checkReply } from './guardrails/check-reply';
import { queueReply } from './queue-reply';
import { recordReplyPromises } from './record-reply-promises';
import { detectReplyLanguage } from './reply-language';
import { saveDraft } from './save-draft';

export type DraftedReply =
  | { kind: 'superseded' }
  | { kind: 'drafted'; replyKey: string | null; escalated: boolean; variants: string[] };

type Material = { turn: Turn; triage: TriageResult; facts: Facts; decision: Decision };

/**
 * Writes the reply for what was decided and done, checks it against the decision, and queues it to leave. For a person it also keeps
 * the draft of the answer that the recommendation leads to.
 * @param input.results how the automatic actions ended, in the order of the decision
 */
export async function draftReply(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; assisting: boolean; results: ActionResult[] },
): Promise<DraftedReply> {
  const startedAt = ctx.clock.now();
  return ctx.db.transaction(async (tx): Promise<DraftedReply> => {
    const inner: Ctx = { ...ctx, db: tx };
    // Independent, so sent together.
    const [queued, superseded, material] = await Promise.all([
      isQueued(tx, `reply:${input.runId}`),
      input.results.length === 0 && isSuperseded(tx, input),
      readMaterial(inner, input),
    ]);
    if (queued) return draftedBefore(inner, material, input.runId);
    if (superseded) {
      await closeRun(inner, input.runId, 'superseded', null);
      return { kind: 'superseded' };
    }
    const concluded = concludedBy(material, input.results, ctx.clock.now());
    const { reply, decision, violations } = writeChecked(concluded);
    const escalated = decision.outcome === 'escalated' || input.assisting;
    const replyKey = input.assisting || reply.text === '' ? null : `reply:${input.runId}`;
    const detail = {
      engine: reply.engine,
      language: reply.language,
      variants: reply.variants,
      violations,
      results: input.results,
    };
    await Promise.all([
      updateRun(tx, input.runId, { decision }),
      escalated && keepDraft(inner, input.runId, { ...concluded, decision }, reply.variants),
      replyKey &&
        queueReply(inner, {
          conversation: material.turn.conversation,
          reply,
          runId: input.runId,
          deliveryKey: replyKey,
        }),
      replyKey &&
        recordReplyPromises(inner, {
          conversationId: input.conversationId,
          deliveryKey: replyKey,
          engine: reply.engine,
          parts: decision.parts,
          priority: decision.priority,
          facts: material.facts,
          rules: material.policy.promises,
        }),
      recordSteps(inner, input.runId, [{ name: 'reply', startedAt, detail }]),
    ]);
    return { kind: 'drafted', replyKey, escalated, variants: replyKey ? reply.variants : [] };
  });
}

/** A repeated step finds its reply queued: the decision was concluded then, and must not be concluded twice. */
async function draftedBefore(ctx: Ctx, { decision }: Material, runId: string): Promise<DraftedReply> {
  const { variants } = wordings.parse(await readStep(ctx.db, runId, 'reply'));
  return { kind: 'drafted', replyKey: `reply:${runId}`, escalated: decision.outcome === 'escalated', variants };
}

const wordings = z.object({ variants: z.array(z.string()).catch([]) }).catch({ variants: [] });

async function readMaterial(ctx: Ctx, input: { runId: string; conversationId: string }) {
  const [turn, { triage, facts, decision }, { policy }] = await Promise.all([
    loadTurn(ctx.db, input.conversationId),
    readDecided(ctx.db, input.runId),
    livePolicy(ctx.db),
  ]);
  if (!decision) throw new Error(`run ${input.runId} was not decided`);
  return { turn, triage, facts, decision, policy };
}

function concludedBy(material: Material & { policy: Policy }, results: ActionResult[], now: Date): Material {
  const { turn, triage, facts, decision, policy } = material;
  const memory = readMemory(turn.conversation);
  const given = { understanding: triage.understanding, facts, memory, policy, now };
  return { turn, triage, facts, decision: conclude(decision, results, given) };
}

/** What has happened to the customer's money is told in any case. */
const TOLD_ALWAYS = new Set<ReplyPart['kind']>(['refund_done', 'refund_unconfirmed', 'refund_recorded']);

/** A reply that says more than the decision backs does not leave: the customer gets the plain hand-over, a person the rest. */
function writeChecked(material: Material): { reply: WrittenReply; decision: Decision; violations: string[] } {
  const brief = briefFor(material);
  if (brief.parts.length === 0) return { reply: emptyReply(brief), decision: material.decision, violations: [] };
  const reply = writeReply(brief);
  const violations = checkReply(reply.text, { brief, detectLanguage: detectReplyLanguage });
  if (violations.length === 0) return { reply, decision: material.decision, violations: [] };
  const parts: ReplyPart[] = [
    ...brief.parts.filter((part) => TOLD_ALWAYS.has(part.kind)),
    { kind: 'handed_over', topic: 'unclear', order: null, priority: 'normal' },
  ];
  const { reason, reasons } = material.decision;
  const decision: Decision = {
    ...material.decision,
    outcome: 'escalated',
    reason: reason ?? 'guardrail',
    reasons: [...reasons, 'guardrail'],
    parts,
  };
  const found = violations.map((one) => `${one.kind}: ${one.found}`);
  return { reply: writeReply({ ...brief, parts }), decision, violations: found };
}

function briefFor({ turn, triage, facts, decision }: Material, parts?: ReplyPart[]): ReplyBrief {
  return briefOf({ conversation: turn.conversation, triage, facts, decision, ...(parts ? { parts } : {}) });
}

function emptyReply(brief: ReplyBrief): WrittenReply {
  return { text: '', language: brief.language, engine: 'builtin', variants: [], fellBackToEnglish: false };
}

/** @param said wordings of the reply that leaves now: a person who uses the draft does not repeat them */
async function keepDraft(ctx: Ctx, runId: string, material: Material, said: string[]): Promise<void> {
  const parts = partsForPerson(material.decision, material.facts);
  if (parts.length === 0) return;
  const whole = briefFor(material, parts);
  const brief = { ...whole, usedVariants: [...whole.usedVariants, ...said], disclosure: false };
  const own = writeReply(brief);
  const english = writeReply({ ...brief, language: 'en' });
  await saveDraft(ctx, { runId, conversationId: material.turn.conversation.id, reply: own, english: english.text });
}
