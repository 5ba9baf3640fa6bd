import { v5 } from 'uuid';

const NAMESPACE = '6f1a1c1e-7f7b-4b35-9d2c-0c6e4a4b7a51';

/** The id of our own run record for a durable run: the same for every repetition of its steps. */
export function recordIdOf(durableRunId: string): string {
  return v5(durableRunId, NAMESPACE);
}
