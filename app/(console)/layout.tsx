import type { ReactNode } from 'react';
import { railCounts } from '@/app/rail-counts';
import { server } from '@/app/server';
import { requireUser } from '@/app/session';
import { Shell } from '@/components/shell/shell';

/** The frame of the console. Each page checks by itself who asks; this check is for the frame's own data. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const person = await requireUser('/inbox');
  const { sql, contextFor } = server();
  const counts = await railCounts({ sql, db: contextFor({ kind: 'system' }).db }, person.role);
  return (
    <Shell person={person} counts={counts}>
      {children}
    </Shell>
  );
}
