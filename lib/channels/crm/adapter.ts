import type { Channel } from '@/lib/channels/channel';
import { createHttp, type HttpDeps } from '@/lib/platform/http';
import { settleEffect, UpstreamError } from '@/lib/platform/http-error';
import { parseCrmWebhook } from './parse';
import { type CrmSender, createCrmSender } from './send';
import { verifyCrmWebhook } from './verify';

const UPSTREAM = 'crm';
const LIMITS = { timeoutMs: 8_000, budgetMs: 30_000, maxBytes: 16 * 1024 * 1024 };

export type CrmConfig = {
  /** One, or two while a secret is being changed: `whsec_` + base64. */
  webhookSecrets: readonly string[];
  /** Null while only the webhook is configured. */
  api: { baseUrl: string; token: string } | null;
};

/** The generic CRM as a channel. One per process: it owns the circuit breaker. */
export function createCrmChannel(config: CrmConfig, deps: Partial<HttpDeps> = {}): Channel {
  const sender = config.api
    ? createCrmSender(createHttp({ upstream: UPSTREAM, ...config.api, ...LIMITS }, deps))
    : unconfiguredSender();
  return {
    name: 'crm',
    verify: (raw, headers, now) => verifyCrmWebhook(raw, headers, config.webhookSecrets, now),
    parse: parseCrmWebhook,
    ...sender,
  };
}

function unconfiguredSender(): CrmSender {
  const fail = async (): Promise<never> => {
    const cause = { upstream: UPSTREAM, kind: 'network', outcome: 'not_sent', problemCode: 'not_configured' } as const;
    throw new UpstreamError(cause);
  };
  const effect = () => settleEffect(fail());
  return { reply: effect, addNote: effect, updateConversation: effect, listMessages: fail, listConversations: fail };
}
