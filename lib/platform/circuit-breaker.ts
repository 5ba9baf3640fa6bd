import {
  CircuitState,
  CountBreaker,
  circuitBreaker,
  handleWhenResult,
  IterableBackoff,
  isBrokenCircuitError,
} from 'cockatiel';
import { UpstreamError } from './http-error';

export type BreakerState = 'closed' | 'open' | 'half_open';

/** Runs a call unless its upstream is known to be down; `null` means that it was not run. */
export type CircuitBreaker = { run<T>(call: () => Promise<T | UpstreamError>): Promise<T | UpstreamError | null> };

/** More than 75 % of the last 100 calls, and at least 30 of them: a burst of faults does not open it, an outage does. */
const WINDOW = { threshold: 0.75, size: 100, minimumNumberOfCalls: 30 };
/** How long it stays open, longer each time the probes fail, in milliseconds. */
const OPEN_FOR = [1_000, 2_000, 5_000, 10_000];
/** While half open three calls go through and the others wait for their verdict; two failures open it again. */
const PROBES = { calls: 3, threshold: 0.5 };

const STATES: Partial<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half_open',
};

/** One breaker per upstream. It lives by the process's own time, as sockets do, whatever clock the domain uses. */
export function createCircuitBreaker(onChange: (state: BreakerState) => void): CircuitBreaker {
  const policy = circuitBreaker(
    handleWhenResult((result) => result instanceof UpstreamError && result.upstreamDown),
    { breaker: new CountBreaker(WINDOW), halfOpenAfter: new IterableBackoff(OPEN_FOR), halfOpenSampling: PROBES },
  );
  policy.onStateChange((state) => onChange(STATES[state] ?? 'open'));
  return {
    async run(call) {
      try {
        return await policy.execute(call);
      } catch (error) {
        if (isBrokenCircuitError(error)) return null;
        throw error;
      }
    },
  };
}
