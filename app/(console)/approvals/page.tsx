import type { Metadata } from 'next';
import { server } from '@/app/server';
import { requireUser } from '@/app/session';
import { ApprovalsQueue } from '@/components/approvals/approvals-queue';
import { LivePage } from '@/components/live/live-page';
import { PageHeader } from '@/components/shell/page-header';
import { listPendingApprovals } from '@/lib/actions/queries';
import { approve, decline } from '../console-actions';

export const metadata: Metadata = { title: 'Approvals' };

export default async function ApprovalsPage() {
  await requireUser('/approvals');
  const queue = await listPendingApprovals(server().contextFor({ kind: 'system' }).db);
  return (
    <>
      <LivePage />
      <PageHeader title="Approvals" aside="Oldest deadline first" />
      <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
        <ApprovalsQueue queue={queue} actions={{ approve, decline }} />
      </div>
    </>
  );
}
