'use client';
import { useEffect, useRef } from 'react';

/**
 * Runs `work` soon after it was asked for, and at most once per `interval` however often that is; never two at a time.
 * @param delay milliseconds to wait for more of the same
 * @param interval milliseconds from one start to the next
 */
export function useThrottled(work: () => void | Promise<void>, delay = 120, interval = 800): () => void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const throttle = useRef<{ ask: () => void; stop: () => void } | null>(null);
  throttle.current ??= createThrottle(() => latest.current(), delay, interval);
  useEffect(() => () => throttle.current?.stop(), []);
  return throttle.current.ask;
}

/** The throttle itself, free of React. */
export function createThrottle(work: () => void | Promise<void>, delay: number, interval: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let startedAt = Number.NEGATIVE_INFINITY;
  let busy = false;
  let again = false;
  const run = async () => {
    timer = undefined;
    busy = true;
    startedAt = performance.now();
    try {
      await work();
    } finally {
      busy = false;
      if (again) ask();
    }
  };
  const ask = () => {
    if (busy) {
      again = true;
      return;
    }
    again = false;
    timer ??= setTimeout(() => void run(), Math.max(delay, startedAt + interval - performance.now()));
  };
  const stop = () => {
    clearTimeout(timer);
    again = false;
  };
  return { ask, stop };
}
