import { z } from 'zod';
import {
  type Attachment,
  type ChannelMessage,
  type ConversationSnapshot,
  EXTERNAL_STATUSES,
  MESSAGE_AUTHORS,
  type Requester,
} from '@/lib/channels/channel';
import { externalId, key, label, optional, text, timestamp } from '@/lib/channels/wire';

/** The wire shapes of crm.openapi.yaml, read into the channels' common shapes. Unknown fields are ignored. */

const MAX_INT = 2_147_483_647;

const requesterSchema = z
  .object({
    id: externalId,
    email: optional(key(320)),
    phone: optional(key(64)),
    name: optional(label(500)),
    locale: optional(key(64)),
    verified: optional(z.boolean()),
  })
  .transform(({ id, ...rest }): Requester => ({ externalId: id, ...rest }));

export const ticketSchema = z
  .object({
    id: externalId,
    subject: optional(label(2_000)),
    status: optional(z.enum(EXTERNAL_STATUSES)),
    channel: optional(key(64)),
    tags: optional(z.array(key(255))),
    requester: requesterSchema,
    createdAt: optional(timestamp),
    updatedAt: optional(timestamp),
  })
  .transform(
    ({ id, channel, tags, ...rest }): ConversationSnapshot => ({
      ...rest,
      externalId: id,
      sourceChannel: channel,
      tags: tags?.filter((tag) => tag !== null) ?? null,
      assigneeId: null,
    }),
  );

const attachmentSchema = z
  .object({
    id: externalId,
    url: optional(text),
    filename: label(500),
    contentType: label(255),
    size: z
      .number()
      .min(0)
      .transform((size) => Math.min(Math.trunc(size), MAX_INT)),
  })
  .transform(({ id, ...rest }): Attachment => ({ externalId: id, ...rest }));

export const messageSchema = z
  .object({
    id: externalId,
    author: z.enum(MESSAGE_AUTHORS),
    public: z.boolean().default(true),
    text: optional(text),
    html: optional(text),
    attachments: optional(z.array(attachmentSchema)),
    createdAt: timestamp,
    headers: optional(z.record(z.string(), text)),
  })
  .transform(
    ({ id, attachments, headers, ...rest }): ChannelMessage => ({
      ...rest,
      externalId: id,
      attachments: attachments ?? [],
      headers: lowerCaseNames(headers ?? {}),
    }),
  );

function lowerCaseNames(headers: Record<string, string>): Record<string, string> {
  const entries = Object.entries(headers).map(
    ([name, value]) => [label(255).parse(name).toLowerCase(), value] as const,
  );
  return Object.fromEntries(entries);
}

const envelope = <const T extends string, D extends z.ZodType>(type: T, data: D) =>
  z.object({ type: z.literal(type), timestamp, data });

export const webhookSchema = z.discriminatedUnion('type', [
  envelope('ticket.message.created', z.object({ ticket: ticketSchema, message: messageSchema })),
  envelope('ticket.updated', z.object({ ticket: ticketSchema })),
  envelope(
    'ticket.rated',
    z.object({ ticketId: externalId, score: z.number().int().min(1).max(5), comment: optional(text) }),
  ),
]);

/** What the app reads of an answer to a reply, a note or a change. */
export const writtenSchema = z.object({ id: externalId }).transform(({ id }) => ({ externalId: id }));

export const ticketPageSchema = z.object({
  tickets: z.array(z.unknown()),
  nextCursor: optional(z.string()),
});
