import { z } from 'zod';
import type { Checkpoint } from './checkpoint';
import { checkpointSchema } from './protocol';

type Answers = {
  register(body: unknown): void;
  receive(body: unknown, seed: string | null): Promise<string[]>;
  checkpoint(checkpoint: Checkpoint): Promise<boolean>;
};

const CHECKPOINT_PATH = /^\/v1\/checkpoint\/[^/]+\/async$/;

const SEED = 'x-inngest-event-id-seed';

/** Answers, in this process, what the SDK would ask a server over HTTP. Give it to the Inngest client as `fetch`. */
export function createSdkFetch(answers: Answers): typeof globalThis.fetch {
  return async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    try {
      const body = await readJson(input, init);
      if (pathname === '/fn/register') {
        answers.register(body);
        return Response.json({ ok: true, modified: true });
      }
      if (pathname.startsWith('/e/')) {
        const ids = await answers.receive(body, new Headers(init?.headers).get(SEED));
        return Response.json({ ids, status: 200 });
      }
      if (CHECKPOINT_PATH.test(pathname)) {
        const { run_id: runId, qi_id, steps } = checkpointSchema.parse(body);
        const [itemId = 0, gen = 0] = qi_id.split('.').map(Number);
        const live = await answers.checkpoint({ itemId, gen, runId, steps });
        return live ? Response.json({}) : Response.json({ error: 'stale dispatch' }, { status: 409 });
      }
    } catch (error) {
      if (error instanceof z.ZodError) return Response.json({ error: error.message, status: 400 }, { status: 400 });
      throw error;
    }
    return Response.json({ error: `${pathname} is not supported here`, status: 404 }, { status: 404 });
  };
}

/** The SDK gives its body as text; a `Request` made of it and read again would cost more than what it asks for. */
async function readJson(input: RequestInfo | URL, init: RequestInit | undefined): Promise<unknown> {
  return typeof init?.body === 'string' ? JSON.parse(init.body) : new Request(input, init).json();
}
