import type { EffectResult } from '@/lib/platform/http-error';
import type { Listing } from '@/lib/platform/listing';
import type { HeaderBag } from '@/lib/platform/signature';

export const EXTERNAL_STATUSES = ['open', 'pending', 'solved', 'spam', 'merged'] as const;
export type ExternalStatus = (typeof EXTERNAL_STATUSES)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const MESSAGE_AUTHORS = ['customer', 'agent', 'ai', 'system'] as const;
export type MessageAuthor = (typeof MESSAGE_AUTHORS)[number];

/** The person who writes in, as the channel knows them. `verified` null: the channel says nothing about it. */
export type Requester = {
  externalId: string;
  email: string | null;
  phone: string | null;
  name: string | null;
  locale: string | null;
  verified: boolean | null;
};

/** A conversation as the channel shows it. Null means "not told", which differs from empty. */
export type ConversationSnapshot = {
  externalId: string;
  subject: string | null;
  status: ExternalStatus | null;
  /** Where the other side got it from, e.g. `email` or `instagram`. */
  sourceChannel: string | null;
  tags: string[] | null;
  requester: Requester;
  assigneeId: string | null;
  createdAt: Date | null;
  updatedAt: Date | null;
};

export type Attachment = {
  externalId: string;
  filename: string;
  contentType: string;
  /** Bytes. */
  size: number;
  url: string | null;
};

export type ChannelMessage = {
  externalId: string;
  author: MessageAuthor;
  /** False for an internal note. */
  public: boolean;
  /** Text and HTML as they came; both are null for a message of attachments only. */
  text: string | null;
  html: string | null;
  attachments: Attachment[];
  /** The e-mail headers that matter; names in lower case. */
  headers: Record<string, string>;
  createdAt: Date;
};

type Inbound = { channel: string; deliveryId: string; occurredAt: Date };

export type InboundEvent =
  | (Inbound & { kind: 'message'; conversation: ConversationSnapshot; message: ChannelMessage })
  | (Inbound & { kind: 'conversation_updated'; conversation: ConversationSnapshot })
  | (Inbound & { kind: 'rated'; conversationExternalId: string; score: number; comment: string | null });

export type Verification = { ok: true; deliveryId: string } | { ok: false; reason: string };

/** Text for the customer or, as a note, for the people who work there. `language` is a BCP 47 tag. */
export type OutboundMessage = { text: string; html?: string; language?: string };

export type ConversationChange = {
  status?: ExternalStatus;
  priority?: Priority;
  addTags?: string[];
  removeTags?: string[];
  team?: string;
  /** The external id of the conversation that this one was merged into. */
  mergedInto?: string;
};

export type RequesterKey = { requesterEmail: string } | { requesterId: string };
export type ConversationQuery = { updatedAfter?: Date; limit?: number };

/** What each effect gives back: the id that the channel gave to what was written. */
export type Written = { externalId: string };

/**
 * One way by which customers write in. `verify` and `parse` are pure; `parse` throws only `AppError` `bad_request`, and
 * its text is free of NUL and lone surrogates. Effects need an idempotency key; lists throw `UpstreamError`.
 */
export type Channel = {
  readonly name: string;
  verify(raw: Uint8Array, headers: HeaderBag, now: Date): Verification;
  parse(raw: Uint8Array, deliveryId: string): InboundEvent;
  reply(conversationId: string, message: OutboundMessage, idempotencyKey: string): Promise<EffectResult<Written>>;
  addNote(conversationId: string, message: OutboundMessage, idempotencyKey: string): Promise<EffectResult<Written>>;
  updateConversation(id: string, change: ConversationChange, idempotencyKey: string): Promise<EffectResult<Written>>;
  /** Oldest first. */
  listMessages(conversationId: string): Promise<Listing<ChannelMessage>>;
  /** A requester's conversations, newest first. */
  listConversations(by: RequesterKey, query?: ConversationQuery): Promise<Listing<ConversationSnapshot>>;
};
