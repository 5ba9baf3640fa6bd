import { z } from 'zod';

const conversation = z.object({ conversationId: z.uuid() });

/** Every event of the product: its name and the shape of its data. The one catalogue; parsed where an event is taken up. */
export const EVENTS = {
  /** A customer's public message was stored. */
  'message/received': conversation.extend({ messageId: z.uuid() }),
  /** A customer has gone on with a conversation that was dealt with before: what was planned to follow is void. */
  'conversation/continued': conversation,
  /** A person approved an action; it can be taken back until `executeAt`. */
  'action/approved': conversation.extend({ actionId: z.uuid(), executeAt: z.iso.datetime().optional() }),
  /** A conversation waits for people, who are to be told outside of the console. */
  'people/needed': conversation.extend({
    cause: z.enum([
      'escalated',
      'second_approval',
      'approval_overdue',
      'action_failed',
      'promise_broken',
      'poor_rating',
    ]),
    actionId: z.uuid().optional(),
  }),
  /** An action that waited for approval was withdrawn when its facts were read again. */
  'action/withdrawn': conversation.extend({ actionId: z.uuid(), code: z.string() }),
  /** A promise to a customer was not kept in time. */
  'promise/broken': conversation.extend({ promiseId: z.uuid() }),
  /** The backend's answer to an action is not known. */
  'action/unsettled': z.object({ actionId: z.uuid() }),
  /** A customer has rated a conversation and said why. */
  'rating/commented': conversation,
  /** The payment provider told of a warning or a dispute, or that one has moved on. */
  'payment/case-told': z.object({ caseId: z.uuid() }),
  /** A person's reply waits to be sent. */
  'reply/queued': conversation.extend({ deliveryKey: z.string() }),
  /** A person closed a conversation in the console. */
  'conversation/resolved': conversation.extend({ changeId: z.uuid() }),
  /** Customers whose conversations were resolved between two moments are to be asked how it was. */
  'satisfaction/due': z.object({ from: z.iso.datetime(), until: z.iso.datetime(), at: z.iso.datetime() }),
  /** The agent is to look at a conversation again at a time, unless the customer writes before. */
  'follow-up/scheduled': conversation.extend({
    runId: z.uuid(),
    kind: z.enum(['no_answer', 'close', 'order_due', 'offer_reminder', 'refund_check', 'satisfaction']),
    round: z.number().int(),
    at: z.iso.datetime(),
    orderId: z.string().nullable(),
  }),
} as const;
export type EventName = keyof typeof EVENTS;
export type EventData<N extends EventName> = z.infer<(typeof EVENTS)[N]>;
