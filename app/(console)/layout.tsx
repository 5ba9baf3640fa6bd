import type { ReactNode } from 'react';
import { railCounts } from '@/app/rail-counts';
import { server } from '@/app/server';
import { currentUser } from '@/app/session';
import { Shell } from '@/components/shell/shell';

/** The frame of the console, for people who are signed in. Anyone else gets the bare page, which sends them to the sign-in page. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const person = await currentUser();
  if (!person) return children;
  const { sql, contextFor } = server();
  const counts = await railCounts({ sql, db: contextFor({ kind: 'system' }).db }, person.role);
  return (
    <Shell person={person} counts={counts}>
      {children}
    </Shell>
  );
}
