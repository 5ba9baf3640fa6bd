const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const PART = /(\d+(?:\.\d+)?)(ms|[smhdw])/g;

/** Milliseconds of an Inngest duration such as `30s` or `1h30m`. */
export function durationMs(text: string): number {
  if (text.replace(PART, '').trim() !== '') throw new Error(`"${text}" is not a duration such as 30s or 1h30m`);
  let total = 0;
  for (const [, amount, unit] of text.matchAll(PART)) total += Number(amount) * (UNIT_MS[unit ?? ''] ?? 0);
  return total;
}

/** The moment that a duration from now, or an ISO date, names; in milliseconds since 1970. */
export function momentMs(text: string, nowMs: number): number {
  return /^\d{4}-/.test(text) ? Date.parse(text) : nowMs + durationMs(text);
}
