import type { ComponentProps } from 'react';
import { cn } from './cn';

/** What scrolls must be reachable by keyboard even where nothing in it takes the focus (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 };

type Props = ComponentProps<'section'> & { 'aria-label': string };

/** A part of the page that scrolls by itself, with the arrow keys too. */
export function ScrollRegion({ className, ...props }: Props) {
  return (
    <section
      {...REACHABLE}
      className={cn('scroll-quiet min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]!', className)}
      {...props}
    />
  );
}
