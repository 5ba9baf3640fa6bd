import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Told = { id: string; charge: string; at: number };

/** The body of an early fraud warning's event; `at` in seconds. */
export function warningEvent({
  id,
  charge,
  at,
  actionable = true,
  type = 'created',
}: Told & { actionable?: boolean; type?: string }): string {
  const object = {
    id,
    object: 'radar.early_fraud_warning',
    actionable,
    charge,
    payment_intent: `pi_${charge}`,
    fraud_type: 'made_with_stolen_card',
    livemode: false,
    created: at,
  };
  return eventBody(`radar.early_fraud_warning.${type}`, at, object);
}

/** The body of a dispute's event; `at` in seconds. */
export function disputeEvent({
  id,
  charge,
  at,
  status = 'needs_response',
  type = 'created',
}: Told & { status?: string; type?: string }): string {
  const object = {
    id,
    object: 'dispute',
    amount: 5999,
    currency: 'usd',
    charge,
    payment_intent: `pi_${charge}`,
    reason: 'fraudulent',
    status,
    is_charge_refundable: false,
    evidence_details: { due_by: 1_768_435_200, has_evidence: false, past_due: false, submission_count: 0 },
  };
  return eventBody(`charge.dispute.${type}`, at, object);
}

function eventBody(type: string, at: number, object: object): string {
  return JSON.stringify({
    id: `evt_${type}_${at}`,
    object: 'event',
    type,
    created: at,
    livemode: false,
    data: { object },
  });
}

/** `Stripe-Signature` of a body. */
export function stripeSignature(body: string, secret: string, at: number): string {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
}

/** Stripe's charges over HTTP, as far as warnings and disputes need them: whose e-mail address was given at the payment. */
export async function startFakeStripe() {
  const emails = new Map<string, string | null>();
  const down = { status: null as number | null };
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const id = request.url?.match(/^\/v1\/charges\/([^/?]+)$/)?.[1] ?? '';
    calls.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const email = emails.get(id);
    const status = down.status ?? (email === undefined ? 404 : 200);
    const charge = { id, object: 'charge', payment_intent: `pi_${id}`, billing_details: { email, name: null } };
    const error = { type: 'invalid_request_error', code: 'resource_missing', message: `No such charge: '${id}'` };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? charge : { error }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    emails,
    down,
    calls,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
