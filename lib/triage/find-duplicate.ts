import { and, desc, eq, gt, inArray, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import { fixedStatement, given } from '@/db/fixed-statement';
import { conversations, messages } from '@/db/schema/conversations';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import type { MessageRow, Turn } from '@/lib/conversations/load-turn';
import type { TriageResult } from '@/lib/conversations/triage-result';
import { errorLabel } from '@/lib/platform/errors';
import { compareMessages } from './duplicates';
import { messageText } from './message-text';

/** How long the same text counts as a repeat, and how long after its answer (operating procedures § 2.4). */
const REPEAT_WINDOW_MS = 72 * 3_600_000;
const ANSWERED_WINDOW_MS = 24 * 3_600_000;
/** Of a customer's messages in the window, the newest so many are compared. */
const MOST_CANDIDATES = 30;
/** Of the CRM's own history, so many tickets are looked into. */
const MOST_TICKETS = 3;
/** A short answer ("yes", "the second one") may be said again; only longer texts can be repeats within a ticket that we answered. */
const SHORT_WORDS = 4;

type Found = NonNullable<TriageResult['duplicate']>;
type Candidate = { text: string; attachments: string[]; conversationId: string | null; externalId: string | null };

/**
 * Looks for an earlier message of the same requester with the same text and no new fact: in this ticket, in other tickets and
 * channels, and in the CRM's history from before the launch.
 */
export async function findDuplicate(ctx: AgentCtx, turn: Turn, message: MessageRow): Promise<Found | null> {
  if (message.text.trim() === '') return null;
  const since = new Date(ctx.clock.now().getTime() - REPEAT_WINDOW_MS);
  const own = await ownCandidates(ctx, message, since);
  for (const candidate of own) {
    const sameTicket = candidate.conversationId === message.conversationId;
    if (sameTicket && isReaction(turn, message)) continue;
    const found = compare(candidate, message, sameTicket);
    if (found) return found;
  }
  return turn.conversation.replyCount === 0 ? fromHistory(ctx, turn, message, since) : null;
}

/** What the customer says about our open offer or question is a reaction to it, even in the same words as before. */
function isReaction(turn: Turn, message: MessageRow): boolean {
  const memory = turn.conversation.memory;
  const offerOpen = typeof memory === 'object' && memory !== null && 'openOffer' in memory && memory.openOffer !== null;
  const short = message.text.trim().split(/\s+/).length < SHORT_WORDS;
  return turn.conversation.replyCount > 0 && (offerOpen || short);
}

function compare(candidate: Candidate, message: MessageRow, sameTicket: boolean): Found | null {
  const result = compareMessages(
    { text: candidate.text, attachments: candidate.attachments },
    { text: message.text, attachments: message.attachments.map((one) => one.filename) },
  );
  if (!result.duplicate) return null;
  return {
    conversationId: candidate.conversationId,
    externalId: candidate.externalId,
    sameTicket,
    score: result.score,
  };
}

const findOwn = fixedStatement((db) =>
  db
    .select({
      text: messages.text,
      attachments: messages.attachments,
      conversationId: messages.conversationId,
      externalId: conversations.externalId,
    })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .where(
      and(
        eq(messages.customerId, given('customerId')),
        lt(messages.seq, given('seq')),
        gt(messages.createdAt, given('since', messages.createdAt)),
        eq(messages.author, 'customer'),
        eq(messages.public, true),
        or(isNull(messages.handledAt), gt(messages.handledAt, given('answeredSince', messages.handledAt))),
        notInArray(conversations.status, ['spam', 'automated']),
      ),
    )
    .orderBy(desc(sql`${messages.conversationId} = ${given('conversationId')}`), desc(messages.seq))
    .limit(MOST_CANDIDATES),
);

/** Earlier messages of this customer that are still being handled or were answered lately; those of this ticket first. */
async function ownCandidates(ctx: AgentCtx, message: MessageRow, since: Date): Promise<Candidate[]> {
  const answeredSince = new Date(ctx.clock.now().getTime() - ANSWERED_WINDOW_MS);
  const { customerId, conversationId, seq } = message;
  const rows = await findOwn(ctx.db, { customerId, conversationId, seq, since, answeredSince });
  return rows.map((row) => ({ ...row, attachments: row.attachments.map((one) => one.filename) }));
}

/** The CRM knows tickets from before the launch. It may be slow or down: then there is nothing to compare with. */
async function fromHistory(ctx: AgentCtx, turn: Turn, message: MessageRow, since: Date): Promise<Found | null> {
  const { conversation } = turn;
  const channel = ctx.channels.get(conversation.channel);
  const { email, externalId } = conversation.requester;
  if (!channel) return null;
  try {
    const listing = await channel.listConversations(email ? { requesterEmail: email } : { requesterId: externalId }, {
      updatedAfter: since,
    });
    const others = listing.items.filter((one) => one.externalId !== conversation.externalId && one.status !== 'spam');
    const unknown = await unknownTickets(
      ctx,
      conversation.channel,
      others.map((one) => one.externalId),
    );
    for (const ticketId of unknown.slice(0, MOST_TICKETS)) {
      const found = await compareWithTicket(ctx, channel.listMessages(ticketId), ticketId, message, since);
      if (found) return found;
    }
  } catch (error) {
    ctx.log.warn(
      { conversationId: conversation.id, error: errorLabel(error) },
      'history could not be read for duplicates',
    );
  }
  return null;
}

async function unknownTickets(ctx: AgentCtx, channel: string, externalIds: string[]): Promise<string[]> {
  if (externalIds.length === 0) return [];
  const known = await ctx.db
    .select({ externalId: conversations.externalId })
    .from(conversations)
    .where(and(eq(conversations.channel, channel), inArray(conversations.externalId, externalIds)));
  return externalIds.filter((id) => !known.some((row) => row.externalId === id));
}

type Listing = ReturnType<NonNullable<ReturnType<AgentCtx['channels']['get']>>['listMessages']>;

async function compareWithTicket(
  ctx: AgentCtx,
  listing: Listing,
  ticketId: string,
  message: MessageRow,
  since: Date,
): Promise<Found | null> {
  const { items } = await listing;
  const answeredSince = ctx.clock.now().getTime() - ANSWERED_WINDOW_MS;
  for (const [index, one] of items.entries()) {
    if (one.author !== 'customer' || !one.public || one.createdAt < since || one.createdAt > message.sentAt) continue;
    const answer = items.slice(index + 1).find((later) => later.public && later.author !== 'customer');
    if (answer && answer.createdAt.getTime() < answeredSince) continue;
    const text = messageText({ text: one.text, html: one.html });
    if (text === '') continue;
    const attachments = one.attachments.map((file) => file.filename);
    const found = compare({ text, attachments, conversationId: null, externalId: ticketId }, message, false);
    if (found) return found;
  }
  return null;
}
