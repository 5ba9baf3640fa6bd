import type { Sql } from '@/db/client';
import type { Ctx } from '@/db/context';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import type { Notifier } from '@/lib/notify/notice';
import type { Payments } from '@/lib/payments/payment-event';
import type { Actor } from '@/lib/platform/actor';

/** What functions and routes are composed from: one set for each process, made where the environment is read. */
export type Services = {
  sql: Sql;
  /** A context for the agent's own work. */
  agentContext(): AgentCtx;
  /** A context for somebody else: a person, a webhook. */
  contextFor(actor: Actor): Ctx;
  /** The ways to tell people outside of the console; none where none is configured. */
  notifiers: Notifier[];
  /** Where charges are looked up; absent or null where no payment provider is configured. */
  payments?: Payments | null;
  /** The address of a conversation in the console. */
  conversationLink(conversationId: string): string;
  /** The address of the page on which a customer rates a conversation. */
  ratingLink(conversationId: string): string;
};
