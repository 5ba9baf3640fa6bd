/** What the other side does with the call that waits at a gate. */
export type Verdict = 'go' | 'lost' | 'lost_after' | 'refused';

/** A place where a thread stops until the play lets it go on: before and after each effect, and before each transaction. */
export type Gate = (place: string) => Promise<Verdict>;

export type Thread = {
  readonly name: string;
  /** `ended`: the work is over. `dead`: nobody lets it go on any more. */
  state(): 'waiting' | 'ended' | 'dead';
  /** Lets the work go on to its next gate or its end. */
  resume(verdict: Verdict): Promise<void>;
  kill(): void;
};

/**
 * Starts work that stops at gates. What is killed never goes on: no `finally`, no clean-up, as where a process is gone.
 * @throws from `resume` what the work throws
 */
export function startThread(name: string, work: (gate: Gate) => Promise<void>): Thread {
  const waiting: ((verdict: Verdict) => void)[] = [];
  let state: ReturnType<Thread['state']> = 'waiting';
  let failure: { error: unknown } | null = null;
  let arrived: () => void = () => undefined;
  const gate: Gate = () =>
    new Promise<Verdict>((resolve) => {
      waiting.push(resolve);
      arrived();
    });
  const begin = () =>
    gate('start')
      .then(() => work(gate))
      .then(
        () => {
          state = 'ended';
        },
        (error: unknown) => {
          state = 'ended';
          failure = { error };
        },
      )
      .then(() => arrived());
  void begin();
  const stopped = () => waiting.length > 0 || state === 'ended';
  return {
    name,
    state: () => state,
    async resume(verdict) {
      const go = waiting.shift();
      if (state !== 'waiting' || !go) return;
      const next = new Promise<void>((resolve) => {
        arrived = resolve;
      });
      go(verdict);
      if (waiting.length === 0) await next;
      while (!stopped()) await Promise.resolve();
      if (failure) throw failure.error;
    },
    kill() {
      state = 'dead';
      waiting.length = 0;
    },
  };
}
