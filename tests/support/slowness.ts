/**
 * Chosen, not measured where the limits were: the fixed work below took 22 ms of processor time on a quiet machine, so the limits there have a
 * third to spare.
 */
const REFERENCE_MS = 17;
const STEPS = 2e7;
const TRIES = 5;
/** A machine slower than this is not excused further. */
const MOST = 3;

function workMs(): number {
  const { user, system } = process.cpuUsage();
  let state = 1;
  for (let step = 0; step < STEPS; step += 1) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  const after = process.cpuUsage();
  return state === 0 ? Number.POSITIVE_INFINITY : (after.user - user + after.system - system) / 1000;
}

/** How much slower this machine is than the one on which the limits of time were measured: from 1 to 3. Limits are multiplied by it. */
export function slowness(): number {
  const best = Math.min(...Array.from({ length: TRIES }, workMs));
  return Math.min(MOST, Math.max(1, best / REFERENCE_MS));
}
