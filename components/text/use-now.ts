'use client';
import { useSyncExternalStore } from 'react';

const TICK_MS = 15_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = new Date();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = new Date();
    for (const each of listeners) each();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function current(): Date {
  // After a pause without readers the clock of this module stands still.
  if (timer === undefined && Date.now() - now.getTime() > TICK_MS) now = new Date();
  return now;
}

/** The time, renewed every fifteen seconds by one timer for the whole page; null while the server's markup is taken over. */
export function useNow(): Date | null {
  return useSyncExternalStore(subscribe, current, () => null);
}
