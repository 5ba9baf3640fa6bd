import type { Metadata } from 'next';
import { server } from '@/app/server';
import { requireUser } from '@/app/session';
import { ApprovalsQueue } from '@/components/approvals/approvals-queue';
import { PauseSwitch } from '@/components/approvals/pause-switch';
import { LivePage } from '@/components/live/live-page';
import { PageHeader } from '@/components/shell/page-header';
import { toProposal } from '@/lib/actions/proposal';
import { listPendingApprovals, listUndoableApprovals } from '@/lib/actions/queries';
import { livePolicy } from '@/lib/policy-versions/live-policy';
import { approve, approveSelected, decline, setPaused, undo } from '../console-actions';

export const metadata: Metadata = { title: 'Approvals' };

export default async function ApprovalsPage() {
  const { id, role } = await requireUser('/approvals');
  const { db, clock } = server().contextFor({ kind: 'system' });
  const serverNow = clock.now();
  const [pending, undoable, { policy }] = await Promise.all([
    listPendingApprovals(db),
    listUndoableApprovals(db, serverNow),
    livePolicy(db),
  ]);
  const queue = pending.map(({ action, conversation }) => ({ action: toProposal(action, policy), conversation }));
  return (
    <>
      <LivePage />
      <PageHeader title="Approvals" aside="Oldest deadline first" />
      <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
        <PauseSwitch paused={policy.actions.paused} role={role} setPaused={setPaused} />
        <ApprovalsQueue
          me={{ id, role }}
          queue={queue}
          undoable={undoable}
          serverNow={serverNow}
          actions={{ approve, approveSelected, decline, undo }}
        />
      </div>
    </>
  );
}
