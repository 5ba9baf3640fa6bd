import { type ConsoleChange, subscribeToConsole } from '@/app/console-feed';
import { currentUser } from '@/app/session';

export const dynamic = 'force-dynamic';

const HEARTBEAT_MS = 20_000;
/** A stream ends after this long and the browser opens another, which checks the session anew. */
const LIFETIME_MS = 10 * 60_000;

/** Server-sent events: one line per change, for the people who are signed in. The client reads again what it shows. */
export async function GET(request: Request): Promise<Response> {
  if (!(await currentUser())) return new Response(null, { status: 401 });
  const stream = openStream(request.signal);
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

function openStream(signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let open = true;
      const write = (text: string) => open && controller.enqueue(encoder.encode(text));
      const send = (change: ConsoleChange) => write(`data: ${JSON.stringify(change)}\n\n`);
      const timers: NodeJS.Timeout[] = [];
      let unsubscribe = () => {};
      stop = () => {
        open = false;
        for (const timer of timers) clearTimeout(timer);
        unsubscribe();
      };
      const close = () => {
        if (!open) return;
        stop();
        controller.close();
      };
      signal.addEventListener('abort', close);
      timers.push(
        setInterval(() => write(': still here\n\n'), HEARTBEAT_MS),
        setTimeout(close, LIFETIME_MS),
      );
      unsubscribe = await subscribeToConsole(send);
      // The browser may have left while the subscription was being made.
      if (!open) return unsubscribe();
      write('retry: 1000\n\n');
      send({ kind: 'catch_up' });
    },
    cancel: () => stop(),
  });
}
