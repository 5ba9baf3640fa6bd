import type { Sandbox } from '@/sandbox/start-sandbox';
import { startTraffic } from '@/sandbox/traffic/traffic';

export type LoadResult = {
  rate: number;
  seconds: number;
  /** Tickets written, and tickets for which the agent told the CRM an ending. */
  written: number;
  ended: number;
  perSecond: number;
  acceptMs: { p50: number; p95: number };
  replyMs: { p50: number; p95: number; max: number };
  memoryMb: { first: number; last: number; most: number };
  violations: number;
};

/** How long the last tickets may take after the traffic has stopped. */
const DRAIN_MS = 120_000;

const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
};

/**
 * Sends the sandbox's traffic at a rate for a time and waits until every ticket has ended. CRM, backend and generator run in this
 * process; what is measured and its database run elsewhere on the machine.
 */
export async function runLoad(
  sandbox: Sandbox,
  residentMb: () => number,
  rate: number,
  seconds: number,
): Promise<LoadResult> {
  const { crm, backend } = sandbox;
  crm.reset();
  const accepted: number[] = [];
  const ended = new Set<string>();
  const off = crm.on((event) => {
    if (event.type === 'delivery') accepted.push(...event.delivery.attempts.map((one) => one.ms));
    if (event.type === 'ticket' && event.ticket.tags.some((tag) => tag.startsWith('outcome:')))
      ended.add(event.ticketId);
  });
  const memory: number[] = [];
  const sampling = setInterval(() => memory.push(residentMb()), 1000);
  const begun = performance.now();
  const traffic = startTraffic({ crm, persona: sandbox.persona, random: sandbox.random, mode: 'load', rate });
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  traffic.stop();
  const written = crm.tickets().length;
  await crm.waitFor(() => ended.size >= written, DRAIN_MS).catch(() => undefined);
  const took = (performance.now() - begun) / 1000;
  clearInterval(sampling);
  off();
  return {
    rate,
    seconds,
    written,
    ended: ended.size,
    perSecond: Math.round((ended.size / took) * 10) / 10,
    acceptMs: { p50: percentile(accepted, 0.5), p95: percentile(accepted, 0.95) },
    replyMs: crm.stats().replyMs,
    memoryMb: {
      first: memory[Math.min(9, memory.length - 1)] ?? 0,
      last: memory.at(-1) ?? 0,
      most: Math.max(0, ...memory),
    },
    violations: backend.violations.length,
  };
}
