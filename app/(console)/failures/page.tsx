import { CheckCheck } from 'lucide-react';
import type { Metadata } from 'next';
import { readFailures } from '@/app/failures';
import { server } from '@/app/server';
import { requireUser } from '@/app/session';
import { FailuresList } from '@/components/failures/failures-list';
import { LivePage } from '@/components/live/live-page';
import { NoPermission } from '@/components/shell/no-permission';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { roleCovers } from '@/lib/platform/actor';
import { retry } from './retry';

export const metadata: Metadata = { title: 'Failures' };

export default async function FailuresPage() {
  const user = await requireUser('/failures');
  if (!roleCovers(user.role, 'admin')) return <NoPermission title="Failures" needed="admin" />;
  const { sql, contextFor } = server();
  const { runs, events, deliveries } = await readFailures({ sql, db: contextFor({ kind: 'system' }).db });
  const groups = [
    { title: 'Work that gave up', failures: runs },
    { title: 'Events that nothing handled', failures: events },
    { title: 'Webhooks that could not be processed', failures: deliveries },
  ].filter((group) => group.failures.length > 0);
  return (
    <>
      <LivePage />
      <PageHeader title="Failures" aside="Nothing here is lost; each can be tried again" />
      <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
        {groups.length === 0 ? (
          <EmptyState
            icon={CheckCheck}
            title="Nothing has failed"
            text="Work that gives up after its retries appears here."
          />
        ) : (
          <div className="mx-auto flex w-full max-w-4xl flex-col gap-6 px-4 py-5">
            {groups.map((group) => (
              <section key={group.title} aria-label={group.title}>
                <h2 className="mb-2 font-semibold">
                  {group.title} <span className="font-normal text-muted tabular-nums">{group.failures.length}</span>
                </h2>
                <FailuresList label={group.title} failures={group.failures} retry={retry} />
              </section>
            ))}
          </div>
        )}
      </div>
    </>
  );
}
