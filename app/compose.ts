import { type Db, EXECUTOR_CONNECTION, openDatabase, type Sql } from '@/db/client';
import type { Ctx } from '@/db/context';
import type { Services } from '@/inngest/services';
import { type Backend, createBackend } from '@/lib/backend/client';
import type { Channel } from '@/lib/channels/channel';
import { createCrmChannel } from '@/lib/channels/crm/adapter';
import { createInHouseChannel } from '@/lib/channels/in-house';
import type { AgentCtx } from '@/lib/conversations/agent-context';
import { signRatingToken } from '@/lib/conversations/rating-link';
import { createMailer } from '@/lib/notify/create-mailer';
import { createWebhook } from '@/lib/notify/create-webhook';
import type { Notifier } from '@/lib/notify/notice';
import type { Payments } from '@/lib/payments/payment-event';
import { createStripe } from '@/lib/payments/stripe/create-stripe';
import type { Actor } from '@/lib/platform/actor';
import { type Clock, systemClock } from '@/lib/platform/clock';
import type { Env } from '@/lib/platform/env';
import { createIds, type Ids } from '@/lib/platform/ids';
import type { Log } from '@/lib/platform/log';

/** What exists once for each process. */
export type Server = Services & {
  sql: Sql;
  db: Db;
  env: Env;
  log: Log;
  clock: Clock;
  ids: Ids;
  channels: Map<string, Channel>;
  backend: Backend | null;
  close(): Promise<void>;
};

/** Makes the process-wide objects for an environment. Opens the pool; nothing is sent yet. */
export function createServer(e: Env, { log, clock = systemClock }: { log: Log; clock?: Clock }): Server {
  const name = e.FIRSTLINE_EXECUTOR === 'here' ? EXECUTOR_CONNECTION : undefined;
  const { sql, db, close } = openDatabase(e.DATABASE_URL, e.DATABASE_POOL_SIZE, name);
  const ids = createIds(clock);
  const backend = backendOf(e, log);
  const payments = paymentsOf(e, log);
  const channels = channelsOf(e, log);
  const contextFor = (actor: Actor): Ctx => ({ db, clock, ids, actor, log });
  const ratingLink = (conversationId: string) =>
    `${publicUrl(e)}/s/${signRatingToken(e.NEXTAUTH_SECRET, conversationId, clock.now())}`;
  const conversationLink = (conversationId: string) => `${publicUrl(e)}/conversations/${conversationId}`;
  const notifiers = notifiersOf(e, clock);
  const peopleAreTold = notifiers.length > 0;
  const agentContext = (): AgentCtx => ({ ...contextFor({ kind: 'agent' }), backend, channels, peopleAreTold });
  const links = { ratingLink, conversationLink };
  return {
    sql,
    db,
    env: e,
    log,
    clock,
    ids,
    channels,
    backend,
    payments,
    notifiers,
    contextFor,
    agentContext,
    ...links,
    close,
  };
}

/** Where people reach this server, without a slash at the end. */
function publicUrl({ NEXTAUTH_URL, HOSTNAME, PORT }: Env): string {
  return (NEXTAUTH_URL ?? `http://${HOSTNAME}:${PORT}`).replace(/\/+$/, '');
}

function backendOf(e: Env, log: Log): Backend | null {
  const { BACKEND_API_URL: baseUrl, BACKEND_API_TOKEN: token } = e;
  return baseUrl && token ? createBackend({ baseUrl, token }, { log }) : null;
}

function paymentsOf({ STRIPE_API_KEY: apiKey, STRIPE_API_URL: baseUrl }: Env, log: Log): Payments | null {
  return apiKey ? createStripe({ baseUrl, apiKey }, { log }) : null;
}

function channelsOf(e: Env, log: Log): Map<string, Channel> {
  const channels = new Map<string, Channel>();
  if (e.CRM_WEBHOOK_SECRET) {
    const api = e.CRM_API_URL && e.CRM_API_TOKEN ? { baseUrl: e.CRM_API_URL, token: e.CRM_API_TOKEN } : null;
    channels.set('crm', createCrmChannel({ webhookSecrets: [e.CRM_WEBHOOK_SECRET], api }, { log }));
  }
  if (e.STRIPE_WEBHOOK_SECRET) channels.set('stripe', createInHouseChannel('stripe'));
  return channels;
}

function notifiersOf(e: Env, clock: Clock): Notifier[] {
  const { SMTP_URL: smtp, NOTIFY_EMAIL_FROM: from, NOTIFY_EMAIL_TO: to, NOTIFY_WEBHOOK_URL: webhook } = e;
  return [
    ...(smtp && from && to ? [createMailer({ url: smtp, from, to })] : []),
    ...(webhook ? [createWebhook({ url: webhook, now: () => clock.now() })] : []),
  ];
}
