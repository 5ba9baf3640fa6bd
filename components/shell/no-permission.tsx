import { Lock } from 'lucide-react';
import Link from 'next/link';
import type { Role } from '@/lib/platform/actor';
import { ROLE_LABELS } from '../text/labels';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from './page-header';

/** A page that this person's role does not open. */
export function NoPermission({ title, needed }: { title: string; needed: Role }) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        icon={Lock}
        title="Your role does not open this page"
        text={`It is for the role ${ROLE_LABELS[needed]}. Ask an admin if you need it.`}
      >
        <Button asChild>
          <Link href="/inbox">Go to the inbox</Link>
        </Button>
      </EmptyState>
    </>
  );
}
