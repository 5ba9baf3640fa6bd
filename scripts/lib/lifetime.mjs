import { Stop, say } from './say.mjs';

const ORPHAN_CHECK = 250;
/** The terminal and npm each pass on the same Ctrl-C. */
const SAME_INTERRUPT = 1_000;

/**
 * What a command has started and must end again, last first.
 * @returns {{ add(close: () => unknown): () => void, end(): Promise<void> }} `add` gives a function that forgets it again
 */
export function createLifetime() {
  const closers = [];
  let ending;
  const endAll = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      try {
        await close();
      } catch (error) {
        say(`while stopping: ${error.message}`);
      }
    }
  };
  return {
    add(close) {
      closers.push(close);
      return () => {
        const at = closers.indexOf(close);
        if (at >= 0) closers.splice(at, 1);
      };
    },
    end() {
      ending ??= endAll();
      return ending;
    },
  };
}

/**
 * Runs a command's main function; whatever way it ends (return, failure, Ctrl-C, SIGTERM, closed terminal), all that it
 * started is ended before the process exits. A second Ctrl-C does not wait.
 * @param {(lifetime: ReturnType<typeof createLifetime>) => Promise<number>} main gives the exit code
 * @param {{ interruptedCode?: number }} options exit code after a signal
 */
export function runCommand(main, { interruptedCode = 0 } = {}) {
  const lifetime = createLifetime();
  let interrupted = false;
  const interrupt = async () => {
    if (interrupted) {
      if (performance.now() - interrupted > SAME_INTERRUPT) process.exit(1);
      return;
    }
    interrupted = performance.now();
    await lifetime.end();
    process.exit(interruptedCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
  whenOrphaned(interrupt);
  const finish = async (code) => {
    await lifetime.end();
    if (!interrupted) process.exit(code);
  };
  main(lifetime).then(finish, (error) => {
    // What fails because it is being ended is no news.
    if (!interrupted) console.error(error instanceof Stop ? error.message : error);
    return finish(1);
  });
}

/** npm passes a signal to the shell between it and this process, and that shell passes nothing on: it only disappears. */
function whenOrphaned(act) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, ORPHAN_CHECK);
  timer.unref();
}
