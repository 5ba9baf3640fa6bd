import { z } from 'zod';

export const TICKET_STATUSES = ['open', 'pending', 'solved', 'spam', 'merged'] as const;
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
const time = z.iso.datetime({ offset: true });

export const requesterSchema = z.object({
  id: z.string().optional(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  name: z.string().nullish(),
  locale: z.string().nullish(),
  verified: z.boolean().optional(),
});

export const attachmentSchema = z.object({
  id: z.string(),
  url: z.string().optional(),
  filename: z.string(),
  contentType: z.string(),
  size: z.number().int(),
});

/** What a customer sends; without `ticketId` it opens a ticket. */
export const writeSchema = z.object({
  ticketId: z.string().optional(),
  messageId: z.string().optional(),
  subject: z.string().nullish(),
  channel: z.string().default('email'),
  requester: requesterSchema.default({}),
  text: z.string().nullish(),
  html: z.string().nullish(),
  headers: z.record(z.string(), z.string()).optional(),
  attachments: z.array(attachmentSchema).optional(),
  /** keep the message but send no webhook */
  silent: z.boolean().default(false),
});

/** A ticket of the time before the agent: stored, never sent. */
export const importSchema = z.object({
  id: z.string().optional(),
  subject: z.string().nullish(),
  channel: z.string().default('email'),
  status: z.enum(TICKET_STATUSES).default('solved'),
  tags: z.array(z.string()).default([]),
  requester: requesterSchema,
  createdAt: time,
  messages: z.array(
    z.object({
      author: z.enum(['customer', 'agent', 'ai', 'system']),
      text: z.string(),
      public: z.boolean().default(true),
      createdAt: time.optional(),
    }),
  ),
});

/** Body of POST /tickets/{id}/messages. */
export const newMessageSchema = z.object({
  text: z.string().min(1),
  html: z.string().optional(),
  public: z.boolean(),
  language: z.string().optional(),
});

/** Body of PATCH /tickets/{id}. */
export const ticketPatchSchema = z.object({
  status: z.enum(TICKET_STATUSES).optional(),
  priority: z.enum(PRIORITIES).optional(),
  addTags: z.array(z.string().min(1)).optional(),
  removeTags: z.array(z.string().min(1)).optional(),
  team: z.string().optional(),
  mergedInto: z.string().optional(),
});

export type WriteInput = z.input<typeof writeSchema>;
export type ImportInput = z.input<typeof importSchema>;
export type NewMessage = z.infer<typeof newMessageSchema>;
export type TicketPatch = z.infer<typeof ticketPatchSchema>;
export type RequesterInput = z.infer<typeof requesterSchema>;

export type Requester = {
  id: string;
  email: string | null;
  phone: string | null;
  name: string | null;
  locale: string | null;
  verified?: boolean;
};

export type Ticket = {
  id: string;
  subject: string | null;
  status: (typeof TICKET_STATUSES)[number];
  channel: string;
  tags: string[];
  requester: Requester;
  priority: (typeof PRIORITIES)[number] | null;
  team: string | null;
  mergedInto: string | null;
  createdAt: string;
  updatedAt: string;
};

export type Message = {
  id: string;
  author: 'customer' | 'agent' | 'ai' | 'system';
  public: boolean;
  text: string | null;
  html: string | null;
  language?: string;
  attachments: z.infer<typeof attachmentSchema>[];
  headers?: Record<string, string>;
  createdAt: string;
};
