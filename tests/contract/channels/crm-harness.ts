import { createCrmChannel } from '@/lib/channels/crm/adapter';
import type { FaultRule } from '@/sandbox/http/faults';
import { startSandbox } from '@/sandbox/start-sandbox';
import { instantDeps, startLoopback } from '@/tests/unit/platform/loopback';
import type { Delivery, FaultName, HarnessFactory } from './harness';

const FAULTS: Record<FaultName, FaultRule['fault']> = {
  'error before': { kind: 'status', status: 503, retryAfterSeconds: 1 },
  'reset before': { kind: 'reset' },
  'error after commit': { kind: 'commit-then-fail', how: 'status' },
  'reset after commit': { kind: 'commit-then-fail', how: 'reset' },
  'broken answer': { kind: 'malformed' },
};

/** The generic CRM against the sandbox's CRM, whose webhooks arrive at a loopback server. */
export const crmHarness: HarnessFactory = {
  name: 'crm',
  async start() {
    const target = await startLoopback((res) => res.writeHead(202).end());
    const gone = await startLoopback(() => undefined);
    await gone.close();
    const sandbox = await startSandbox({ crm: { targetUrl: `${target.url}/webhook` } });
    const { crm } = sandbox;
    const { deps } = instantDeps();
    const channelAt = (baseUrl: string) =>
      createCrmChannel({ webhookSecrets: [crm.webhookSecret], api: { baseUrl, token: crm.token } }, deps);
    const lastDelivery = (): Delivery => {
      const request = target.requests.at(-1);
      if (!request) throw new Error('nothing was delivered');
      const get = (name: string) => String(request.headers[name] ?? '') || null;
      return { raw: Buffer.from(request.body), headers: { get } };
    };
    let lastWebhookId = '';
    return {
      channel: channelAt(crm.url),
      deadChannel: channelAt(gone.url),
      async customerWrites(text) {
        const requester = { id: 'requester-1', email: 'ann@example.com', name: 'Ann' };
        const { ticketId, webhookId, delivered } = crm.write({ text, requester });
        await delivered;
        lastWebhookId = webhookId;
        return { ...lastDelivery(), conversationId: ticketId, requesterId: requester.id };
      },
      async redeliver() {
        await crm.redeliver(lastWebhookId);
        return lastDelivery();
      },
      messagesOf: (id) =>
        crm.messagesOf(id).map(({ author, text, ...rest }) => ({ author, public: rest.public, text })),
      stateOf: (id) => ({ status: crm.ticket(id).status, tags: crm.ticket(id).tags }),
      failNextWrite: (fault) => void crm.faults.add({ path: '/tickets/*', times: 1, fault: FAULTS[fault] }),
      async close() {
        await sandbox.close();
        await target.close();
      },
    };
  },
};
