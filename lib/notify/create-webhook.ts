import { errorLabel } from '@/lib/platform/errors';
import { outcomeOfStatus, UpstreamError } from '@/lib/platform/http-error';
import { parseRetryAfter } from '@/lib/platform/retry';
import type { Notice, Notifier } from './notice';

const TIMEOUT_MS = 10_000;

/** Tells people through an incoming webhook as Slack, Mattermost and others take them: `{"text": "…"}`. The address is a secret. */
export function createWebhook({ url, now }: { url: string; now: () => Date }): Notifier {
  return {
    name: 'webhook',
    async send(notice) {
      const response = await post(url, { text: textOf(notice) });
      await response.body?.cancel();
      if (response.ok) return;
      const { status } = response;
      const retryAfter = parseRetryAfter(response.headers.get('retry-after'), now());
      throw new UpstreamError({
        upstream: 'webhook',
        kind: 'status',
        outcome: outcomeOfStatus(status),
        status,
        ...(retryAfter === null ? {} : { retryAfterMs: retryAfter }),
      });
    },
  };
}

async function post(url: string, body: unknown): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const timeout = error instanceof Error && error.name === 'TimeoutError';
    throw new UpstreamError(
      { upstream: 'webhook', kind: timeout ? 'timeout' : 'network', outcome: 'unknown', detail: errorLabel(error) },
      { cause: error },
    );
  }
}

function textOf({ title, reason, link, urgent }: Notice): string {
  const mark = urgent ? ':rotating_light: ' : '';
  return `${mark}*${escaped(title)}*\n${escaped(reason)}\n<${link}|Open the conversation>`;
}

/** What Slack asks for: these three would be read as markup. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
