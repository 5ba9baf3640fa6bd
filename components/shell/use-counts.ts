'use client';
import { useState } from 'react';
import { useLive } from '../live/live-provider';
import { useThrottled } from '../live/use-throttled';
import type { NavCounts } from './nav';

/** The numbers of the rail, read again when anything changes. */
export function useCounts(initial: NavCounts): NavCounts {
  const [counts, setCounts] = useState(initial);
  const refresh = useThrottled(async () => {
    const response = await fetch('/api/console/counts').catch(() => null);
    if (response?.ok) setCounts(await response.json());
  });
  useLive(refresh);
  return counts;
}
