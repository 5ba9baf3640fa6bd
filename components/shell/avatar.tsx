import { cn } from '../ui/cn';

/** A person's initials. */
export function Avatar({ name, className }: { name: string; className?: string }) {
  const initials = name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();
  return (
    <span
      aria-hidden
      className={cn(
        'flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-soft font-medium text-2xs text-accent-ink',
        className,
      )}
    >
      {initials || '?'}
    </span>
  );
}
