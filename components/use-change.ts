'use client';
import { useTransition } from 'react';
import { toast } from 'sonner';
import type { Outcome } from './console-actions';

/** Runs a change and says how it went. Pending until the server has answered. */
export function useChange(): [boolean, (work: () => Promise<Outcome>, done: string) => void] {
  const [pending, start] = useTransition();
  const run = (work: () => Promise<Outcome>, done: string) =>
    start(async () => {
      const outcome = await work();
      if (outcome.ok) toast.success(done);
      else toast.error(outcome.message);
    });
  return [pending, run];
}
