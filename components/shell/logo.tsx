import { cn } from '../ui/cn';

/** The mark and the name. */
export function Logo({ collapsible = false }: { collapsible?: boolean }) {
  return (
    <span className="flex items-center gap-2 font-semibold text-base tracking-tight">
      <svg aria-hidden viewBox="0 0 20 20" className="size-5">
        <rect width="20" height="20" rx="5.5" className="fill-accent" />
        <path d="M5.5 6.25h9M5.5 10h6M5.5 13.75h3" stroke="white" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
      <span className={cn(collapsible && 'max-xl:sr-only')}>Firstline</span>
    </span>
  );
}
