'use client';
import { useTransition } from 'react';
import type { Outcome } from './console-actions';
import { notify } from './ui/notify';

/** Runs a change and says how it went. Pending until the server has answered. */
export function useChange(): [boolean, (work: () => Promise<Outcome>, done: string) => void] {
  const [pending, start] = useTransition();
  const run = (work: () => Promise<Outcome>, done: string) =>
    start(async () => {
      const outcome = await work();
      if (outcome.ok) notify.success(outcome.message ?? done);
      else notify.error(outcome.message);
    });
  return [pending, run];
}
