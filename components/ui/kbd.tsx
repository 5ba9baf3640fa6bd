import type { ComponentProps } from 'react';
import { cn } from './cn';

/** A key, as printed on the keyboard. Decoration beside a control that works without it. */
export function Kbd({ className, ...props }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'inline-flex h-[18px] min-w-[18px] items-center justify-center rounded border border-border bg-sunken px-1 font-sans text-2xs text-muted',
        className,
      )}
      {...props}
    />
  );
}
