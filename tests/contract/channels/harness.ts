import type { Channel } from '@/lib/channels/channel';
import type { HeaderBag } from '@/lib/platform/signature';

export type Delivery = { raw: Uint8Array; headers: HeaderBag };

/** What can go wrong with a call that the product makes; each happens once. */
export type FaultName = 'error before' | 'reset before' | 'error after commit' | 'reset after commit' | 'broken answer';

/** One channel with the other side of it, as far as the contract suite needs it. */
export type ChannelHarness = {
  channel: Channel;
  /** The same channel as `channel`, but with nobody at the other end. */
  deadChannel: Channel;
  /** A customer writes a first message; gives what the other side sent to the webhook. */
  customerWrites(text: string): Promise<Delivery & { conversationId: string; requesterId: string }>;
  /** The other side sends the same message once more. */
  redeliver(): Promise<Delivery>;
  /** All that the customer, or the people who work there, can read in the conversation. */
  messagesOf(conversationId: string): { author: string; public: boolean; text: string | null }[];
  stateOf(conversationId: string): { status: string | null; tags: string[] };
  failNextWrite(fault: FaultName): void;
  close(): Promise<void>;
};

export type HarnessFactory = { name: string; start(): Promise<ChannelHarness> };
