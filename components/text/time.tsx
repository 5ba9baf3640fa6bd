'use client';
import { exact, relative, shortSpan } from './format';
import { useNow } from './use-now';

type Props = { at: Date | string; short?: boolean; className?: string };

/** A moment in relative words, with the exact time of the reader's zone on hover. */
export function Time({ at, short = false, className }: Props) {
  const now = useNow();
  const date = new Date(at);
  const format = short ? shortSpan : relative;
  return (
    <time
      dateTime={date.toISOString()}
      title={exact(date, now ? undefined : 'UTC')}
      className={className}
      suppressHydrationWarning
    >
      {format(date, now ?? new Date())}
    </time>
  );
}
