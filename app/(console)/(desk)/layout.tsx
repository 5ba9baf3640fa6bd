import { type ReactNode, Suspense } from 'react';
import { Desk } from '@/components/inbox/desk';
import { resolve } from '../console-actions';

/** The list of conversations stays where it is while one after the other is opened. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <Desk resolve={resolve}>{children}</Desk>
    </Suspense>
  );
}
