import type { ConversationStatus } from '@/db/schema/conversations';
import { understandMessage } from '@/lib/ai/builtin/understand/understand-message';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { claimMessages } from '@/lib/conversations/claim-messages';
import { readVault } from '@/lib/conversations/conversation-state';
import { loadTurn, type MessageRow, type Turn } from '@/lib/conversations/load-turn';
import { notePersonAnswered } from '@/lib/conversations/note-person-answered';
import { openRun, recordSteps, updateRun } from '@/lib/conversations/run-record';
import { saveUnderstanding } from '@/lib/conversations/save-understanding';
import type { TriageResult } from '@/lib/conversations/triage-result';
import { emitEvent } from '@/lib/outbox/emit';
import { redact } from '@/lib/privacy/redact';
import { isAutomated } from './automated';
import { isKnownCustomer } from './known-customer';
import { detectLanguage } from './language';
import { type Before, lookBefore } from './look-before';
import { scoreSpam } from './spam';

/**
 * `joined`: an earlier run has dealt with this message. `automated`, `spam`, `duplicate`: nothing is sent, the ticket ends. `repeated`
 * (said already) and `auto_reply` (automatic mail) in a conversation that we have dealt with before: it goes on as it stands. `answer`:
 * the agent answers. `assist`: a person answers, the agent only keeps a draft.
 */
export type Triage = {
  kind: 'joined' | 'automated' | 'auto_reply' | 'spam' | 'duplicate' | 'repeated' | 'answer' | 'assist';
};

/** How a conversation stands that we have dealt with before. */
const STANDS = new Set<ConversationStatus>(['awaiting_customer', 'escalated', 'in_review', 'resolved']);
const stands = ({ conversation }: Turn): boolean => STANDS.has(conversation.status);

/**
 * Reads the customer's unanswered messages as one turn: automatic mail, language, personal data, repeats, meaning, spam.
 * Writes what it found to the run's record.
 */
export async function triageMessage(
  ctx: AgentCtx,
  input: { runId: string; conversationId: string; messageId: string },
): Promise<Triage> {
  const startedAt = ctx.clock.now();
  const turn = await loadTurn(ctx.db, input.conversationId);
  if (!turn.pending.some((one) => one.id === input.messageId)) return { kind: 'joined' };
  await openRun(ctx, input);
  const { result, redaction, vault, fresh, personAnswered } = await examine(ctx, turn);
  const kind = kindOf(turn, result, personAnswered);
  const aside = kind === 'repeated' || kind === 'auto_reply';
  const messageIds = turn.pending.map((one) => one.id);
  const detail = { kind, messages: turn.pending.length, fresh, redaction };
  await ctx.db.transaction(async (tx) => {
    const inner = { ...ctx, db: tx };
    // The conversation before its messages, as intake does, else one would wait for the other.
    await Promise.all([
      aside ? null : saveUnderstanding(inner, input.conversationId, { understanding: result.understanding, vault }),
      personAnswered ? notePersonAnswered(tx, input.conversationId) : null,
      claimMessages(tx, input.runId, messageIds),
      updateRun(tx, input.runId, { triage: result, redaction, engine: 'builtin' }),
      recordSteps(inner, input.runId, [{ name: 'triage', startedAt, detail }]),
      stands(turn) && !aside
        ? emitEvent(inner, { name: 'conversation/continued', data: { conversationId: input.conversationId } })
        : null,
    ]);
  });
  return { kind };
}

async function examine(ctx: AgentCtx, loaded: Turn) {
  const { conversation } = loaded;
  const from = conversation.requester.email;
  const { turn, automated } = withoutAutomatic(loaded);
  const { pending } = turn;
  const latest = pending[pending.length - 1];
  if (!latest) throw new Error('a turn without messages cannot be examined');
  const before = automated.automated ? null : await lookBefore(ctx, turn, latest);
  const duplicate = before && repeatOf(turn, latest, before);
  const fresh = duplicate ? [latest] : withoutRepeats(pending);
  const text = fresh.map((one) => one.text).join('\n\n');
  const redacted = redact(
    text,
    { sender: conversation.requester, locale: conversation.requester.locale },
    readVault(conversation),
  );
  const { language, source } = detectLanguage({
    text: latest.text,
    conversationLanguage: conversation.language,
    locale: conversation.requester.locale,
  });
  const understanding = understandMessage({
    text,
    subject: subjectOf(turn),
    language,
    languageSource: source,
    senderEmail: from,
  });
  const spam =
    automated.automated || duplicate
      ? { spam: false, score: 0, reasons: [] }
      : await judgeSpam(ctx, turn, text, understanding);
  const result: TriageResult = { messages: fresh.length, automated, spam, duplicate, understanding };
  const personAnswered = before?.personAnswered ?? false;
  return { result, redaction: redacted.report, vault: redacted.vault, fresh: fresh.length, personAnswered };
}

/** An automatic reply that comes in behind a question is no answer to it: where a person wrote something, that alone is read. */
function withoutAutomatic(turn: Turn): { turn: Turn; automated: TriageResult['automated'] } {
  const { conversation, pending } = turn;
  const subject = conversation.status === 'new' ? conversation.subject : null;
  const judged = pending.map((message) => {
    const { headers, text } = message;
    return { message, automated: isAutomated({ headers, text, subject, from: conversation.requester.email }) };
  });
  const written = judged.filter((one) => !one.automated.automated);
  const read = written.length > 0 ? written : judged;
  const automated = read[read.length - 1]?.automated ?? { automated: false, reason: null };
  return { turn: { conversation, pending: read.map((one) => one.message) }, automated };
}

/** The subject belongs to the customer's first message; later it is only repeated by the mail program. */
function subjectOf(turn: Turn): string | null {
  return turn.conversation.replyCount === 0 ? turn.conversation.subject : null;
}

/** A repeat counts for the whole turn only when every unanswered message repeats something that was said before the turn. */
function repeatOf(turn: Turn, latest: MessageRow, { duplicate }: Before): TriageResult['duplicate'] {
  const first = turn.pending[0];
  if (!first || !duplicate || turn.pending.length === 1) return duplicate;
  const inTurn = duplicate.sameTicket && first.id !== latest.id;
  return inTurn ? null : duplicate;
}

/** Within a turn the same text twice is read once. */
function withoutRepeats(pending: MessageRow[]): MessageRow[] {
  return pending.filter((one, index) => pending.findIndex((other) => other.textHash === one.textHash) === index);
}

/**
 * A sender with a customer record is never spam by text alone: the account is looked up before the verdict. Whoever is in danger or
 * has a payment to dispute is heard in any case.
 */
async function judgeSpam(
  ctx: AgentCtx,
  turn: Turn,
  text: string,
  { intents, language, selfHarm, threatensChargeback }: TriageResult['understanding'],
): Promise<TriageResult['spam']> {
  if (selfHarm || threatensChargeback) return { spam: false, score: 0, reasons: [] };
  const { subject, requester, replyCount } = turn.conversation;
  const stranger = scoreSpam({ text, subject, from: requester.email, isCustomer: false, language, intents });
  if (!stranger.spam) return stranger;
  if (replyCount > 0 || (await isKnownCustomer(ctx, requester))) {
    return scoreSpam({ text, subject, from: requester.email, isCustomer: true });
  }
  return stranger;
}

function kindOf(turn: Turn, result: TriageResult, personAnswered: boolean): Triage['kind'] {
  if (result.automated.automated) return stands(turn) ? 'auto_reply' : 'automated';
  if (result.duplicate) return result.duplicate.sameTicket || stands(turn) ? 'repeated' : 'duplicate';
  if (result.spam.spam) return 'spam';
  return personAnswered || turn.conversation.handledBy === 'person' ? 'assist' : 'answer';
}
