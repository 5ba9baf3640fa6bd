import { Agent as HttpAgent, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Webhook } from 'standardwebhooks';
import type { Clock } from '@/sandbox/clock';

const ATTEMPT_TIMEOUT_MS = 15_000;
const MAX_REJECTED_ATTEMPTS = 5;

export type Attempt = { at: string; status: number | null; error: string | null; ms: number };

/** One webhook and all attempts to deliver it. `webhookId` stays the same over retries and repeats. */
export type Delivery = {
  webhookId: string;
  type: string;
  ticketId: string;
  body: string;
  attempts: Attempt[];
  state: 'waiting' | 'delivered' | 'given_up';
};

export type RetryOptions = { firstDelayMs: number; maxDelayMs: number; maxAttempts: number };

export type PosterOptions = {
  secret: string;
  clock: Clock;
  retry: RetryOptions;
  target: () => string | null;
};

type Outcome = { status: number | null; error: string | null; retryAfterMs: number | null };

function retryAfterMs(header: string | undefined): number | null {
  const seconds = Number(header);
  return header !== undefined && Number.isFinite(seconds) ? seconds * 1000 : null;
}

function send(url: string, body: string, agent: HttpAgent, headers: OutgoingHttpHeaders): Promise<Outcome> {
  return new Promise((resolve) => {
    const failed = (error: Error) => resolve({ status: null, error: error.message, retryAfterMs: null });
    const request = url.startsWith('https:') ? httpsRequest : httpRequest;
    const sent = request(url, { method: 'POST', headers, agent }, (response) => {
      response.resume();
      response.on('error', failed);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? null,
          error: null,
          retryAfterMs: retryAfterMs(response.headers['retry-after']),
        }),
      );
    });
    sent.setTimeout(ATTEMPT_TIMEOUT_MS, () => sent.destroy(new Error('timeout')));
    sent.on('error', failed);
    sent.end(body);
  });
}

/** Pauses that can all be ended at once. */
function createPauses() {
  const waiting = new Set<() => void>();
  return {
    pause: (ms: number) =>
      new Promise<void>((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          waiting.delete(finish);
          resolve();
        };
        const timer = setTimeout(finish, ms);
        waiting.add(finish);
      }),
    end: () => {
      for (const finish of [...waiting]) finish();
    },
  };
}

/** Sends signed webhooks with retries: at-least-once, as a real help desk does. */
export function createPoster({ secret, clock, retry, target }: PosterOptions) {
  const signer = new Webhook(secret);
  const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  const pauses = createPauses();
  let stopped = false;

  function attempt(url: string, { webhookId, body }: Delivery): Promise<Outcome> {
    const now = clock.now();
    return send(url, body, url.startsWith('https:') ? agents.https : agents.http, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'webhook-id': webhookId,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': signer.sign(webhookId, now, body),
    });
  }

  /** One attempt; `done` when nothing more is to be tried. */
  async function tryOnce(delivery: Delivery): Promise<{ done: boolean; waitMs: number | null }> {
    const url = target();
    const started = performance.now();
    const result = url ? await attempt(url, delivery) : { status: null, error: 'no target', retryAfterMs: null };
    const { status, error } = result;
    const ms = Math.round(performance.now() - started);
    delivery.attempts.push({ at: clock.now().toISOString(), status, error, ms });
    if (status !== null && status >= 200 && status < 300) {
      delivery.state = 'delivered';
      return { done: true, waitMs: null };
    }
    const rejected = delivery.attempts.filter((one) => one.status !== null && one.status >= 400 && one.status < 500);
    const hopeless = status === 410 || rejected.length >= MAX_REJECTED_ATTEMPTS;
    return { done: hopeless || delivery.attempts.length >= retry.maxAttempts, waitMs: result.retryAfterMs };
  }

  return {
    stop: () => {
      stopped = true;
      agents.http.destroy();
      agents.https.destroy();
      pauses.end();
    },
    /** Tries until it is accepted, refused for good or the attempts are used up. */
    async post(delivery: Delivery): Promise<Delivery> {
      let delay = retry.firstDelayMs;
      while (!stopped) {
        const { done, waitMs } = await tryOnce(delivery);
        if (delivery.state === 'delivered') return delivery;
        if (done) break;
        await pauses.pause(Math.min(waitMs ?? delay, retry.maxDelayMs));
        delay = Math.min(delay * 2, retry.maxDelayMs);
      }
      delivery.state = 'given_up';
      return delivery;
    },
  };
}

export type Poster = ReturnType<typeof createPoster>;
