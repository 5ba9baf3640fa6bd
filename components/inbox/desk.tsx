'use client';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { ConsoleActions } from '../console-actions';
import { cn } from '../ui/cn';
import { InboxPane } from './inbox-pane';

type Props = { resolve: ConsoleActions['resolve']; children: ReactNode };

/** Inbox and conversation share the list, so that it keeps its place while conversations are opened one after the other. */
export function Desk({ resolve, children }: Props) {
  const open = usePathname().startsWith('/conversations/');
  return (
    <div className="flex min-h-0 flex-1">
      <section
        aria-label="Inbox"
        className={cn(
          'flex min-h-0 min-w-0 flex-col',
          open ? 'hidden w-80 shrink-0 border-border border-r xl:flex' : 'flex-1',
        )}
      >
        <InboxPane resolve={resolve} />
      </section>
      {open ? <div className="flex min-h-0 min-w-0 flex-1">{children}</div> : children}
    </div>
  );
}
