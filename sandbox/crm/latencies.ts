import type { TicketRecord } from './shelf';

const KEPT = 20_000;

/** Time from a customer's message to the next public reply, for load runs. */
export function createLatencies() {
  let samples: number[] = [];
  let replied = 0;
  const percentile = (sorted: number[], share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return {
    replied: (record: TicketRecord): void => {
      if (record.awaitingReplySince === null) return;
      samples.push(performance.now() - record.awaitingReplySince);
      record.awaitingReplySince = null;
      replied += 1;
      if (samples.length > KEPT * 2) samples = samples.slice(-KEPT);
    },
    /** Milliseconds; over the latest 20,000 replies at least. */
    summary: () => {
      const sorted = samples.toSorted((a, b) => a - b);
      return {
        replied,
        replyMs: { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), max: percentile(sorted, 1) },
      };
    },
    clear: () => {
      samples = [];
      replied = 0;
    },
  };
}
