import { and, desc, eq, gt, inArray, isNull, lt, notInArray, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { fixedStatement, given } from '@/db/fixed-statement';
import { conversations, messages } from '@/db/schema/conversations';
import type { ChannelMessage } from '@/lib/channels/channel';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import type { MessageRow, Turn } from '@/lib/conversations/load-turn';
import type { TriageResult } from '@/lib/conversations/triage-result';
import { errorLabel } from '@/lib/platform/errors';
import { compareMessages } from './duplicates';
import { messageText } from './message-text';
import { plain } from './normal-form';
import { REQUESTS } from './phrases/small-talk';

/** How long the same text counts as a repeat, and how long after its answer (operating procedures § 2.4). */
const REPEAT_WINDOW_MS = 72 * 3_600_000;
const ANSWERED_WINDOW_MS = 24 * 3_600_000;
/** Of a customer's messages in the window, the newest so many are compared. */
const MOST_CANDIDATES = 30;
/** Of the CRM's own history, so many tickets are looked into. */
const MOST_TICKETS = 3;
/** A short answer ("yes", "the second one") may be said again; only longer texts can be repeats within a ticket that we answered. */
const SHORT_WORDS = 4;

/** Older than its message by this, a ticket was there before the agent was told of it. */
const NEW_TICKET_MS = 60_000;

type Found = NonNullable<TriageResult['duplicate']>;
/** What was said before this message: the same already, and an answer by a person that only the CRM knows. */
export type Before = { duplicate: Found | null; personAnswered: boolean };
const NOTHING: Before = { duplicate: null, personAnswered: false };
type Candidate = { text: string; attachments: string[]; conversationId: string | null; externalId: string | null };

/**
 * Looks for an earlier message of the same requester with the same text and no new fact: in this ticket, in other tickets and
 * channels, and in the CRM's history from before the launch; and in a ticket from before the launch for an answer by a person.
 */
export async function lookBefore(ctx: AgentCtx, turn: Turn, message: MessageRow): Promise<Before> {
  const since = new Date(ctx.clock.now().getTime() - REPEAT_WINDOW_MS);
  const own = await ownCandidates(ctx, message, since);
  for (const candidate of own) {
    const sameTicket = candidate.conversationId === message.conversationId;
    if (sameTicket && isReaction(turn, message)) continue;
    const duplicate = compare(candidate, message, sameTicket);
    if (duplicate) return { duplicate, personAnswered: false };
  }
  return turn.conversation.replyCount === 0 ? fromHistory(ctx, turn, message, since) : NOTHING;
}

const offerSchema = z.object({ openOffer: z.object({ kind: z.string() }) });

/**
 * What the customer says about our open offer is a reaction to it, even in the same words as before: "cancel it", "my money back". The same
 * "where is it?" under the offer of a refund is none.
 */
function isReaction(turn: Turn, message: MessageRow): boolean {
  if (turn.conversation.replyCount === 0) return false;
  if (message.text.trim().split(/\s+/).length < SHORT_WORDS) return true;
  const offer = offerSchema.safeParse(turn.conversation.memory).data?.openOffer;
  if (offer?.kind !== 'refund_or_redelivery') return offer !== undefined;
  const words = plain(message.text);
  return [REQUESTS.refund, REQUESTS.resend].some((wanted) => wanted?.test(words));
}

function compare(candidate: Candidate, message: MessageRow, sameTicket: boolean): Found | null {
  if (message.text.trim() === '') return null;
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
async function fromHistory(ctx: AgentCtx, turn: Turn, message: MessageRow, since: Date): Promise<Before> {
  const { conversation } = turn;
  const channel = ctx.channels.get(conversation.channel);
  const { email, externalId } = conversation.requester;
  if (!channel) return NOTHING;
  try {
    const listing = await channel.listConversations(email ? { requesterEmail: email } : { requesterId: externalId }, {
      updatedAfter: since,
    });
    const own = listing.items.find((one) => one.externalId === conversation.externalId);
    // Once it was looked at and handed back, what people wrote before is known.
    const elder =
      conversation.status === 'new' &&
      own?.createdAt &&
      message.sentAt.getTime() - own.createdAt.getTime() > NEW_TICKET_MS;
    const personAnswered = elder ? hasAnswer((await channel.listMessages(own.externalId)).items, message) : false;
    if (personAnswered) return { duplicate: null, personAnswered };
    const others = listing.items.filter((one) => one.externalId !== conversation.externalId && one.status !== 'spam');
    const unknown = await unknownTickets(
      ctx,
      conversation.channel,
      others.map((one) => one.externalId),
    );
    for (const ticketId of unknown.slice(0, MOST_TICKETS)) {
      const duplicate = await compareWithTicket(ctx, channel.listMessages(ticketId), ticketId, message, since);
      if (duplicate) return { duplicate, personAnswered: false };
    }
  } catch (error) {
    ctx.log.warn(
      { conversationId: conversation.id, error: errorLabel(error) },
      'history could not be read for duplicates',
    );
  }
  return NOTHING;
}

/** A person wrote to the customer before this message came. */
function hasAnswer(items: ChannelMessage[], message: MessageRow): boolean {
  return items.some((one) => one.author === 'agent' && one.public && one.createdAt < message.sentAt);
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
