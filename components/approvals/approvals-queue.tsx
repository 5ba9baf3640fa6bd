'use client';
import { CheckCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Proposal } from '@/lib/actions/proposal';
import type { QueuedApproval } from '@/lib/actions/queries';
import type { ApproveSelected, ConsoleActions } from '../console-actions';
import { ActionCard } from '../conversation/action-card';
import { ActionControls } from '../conversation/action-controls';
import { type Me, obstacle } from '../conversation/approval-note';
import { actionName } from '../conversation/thread-items';
import { UndoBar } from '../conversation/undo-bar';
import { useShortcuts } from '../shell/use-shortcuts';
import { cn } from '../ui/cn';
import { EmptyState } from '../ui/empty-state';
import { useChange } from '../use-change';
import { ApprovalRow, type Queued } from './approval-row';
import { chosen as chosenOf, toggle } from './selection';
import { SelectionBar } from './selection-bar';

type Props = {
  me: Me;
  queue: Queued[];
  /** What was approved a moment ago and can still be taken back. */
  undoable: QueuedApproval[];
  /** The server's clock when the page was made. */
  serverNow: Date;
  actions: Pick<ConsoleActions, 'approve' | 'decline' | 'undo'> & { approveSelected: ApproveSelected };
};

/** What waits for a decision, oldest deadline first; the chosen one is open with all that is needed to decide it. */
export function ApprovalsQueue({ me, queue, undoable, serverNow, actions }: Props) {
  const [, change] = useChange();
  const [chosen, setChosen] = useState<string | null>(null);
  const [selectedIds, setSelectedIds] = useState<string[]>([]);
  const keys = useRef<{ approve: () => void; decline: () => void } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = queue.findIndex((one) => one.action.id === chosen);
  const lastIndex = useRef(0);
  // The chosen one may have been decided: then the one that took its place is next.
  const index = found >= 0 ? found : Math.min(lastIndex.current, queue.length - 1);
  lastIndex.current = Math.max(index, 0);
  const current = queue[index];
  const proposals = queue.map((one) => one.action);
  const select = (action: Proposal) => {
    if (selectable(action, me)) setSelectedIds((ids) => toggle(ids, action, proposals));
  };
  const move = (step: number) => {
    const next = queue[Math.min(Math.max(index + step, 0), queue.length - 1)];
    if (!next) return;
    setChosen(next.action.id);
    requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>(`[data-approval="${next.action.id}"]`);
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    a: () => keys.current?.approve(),
    d: () => keys.current?.decline(),
    x: () => current && select(current.action),
    u: () => {
      const last = undoable.findLast((one) => one.action.approval?.decidedById === me.id);
      if (last) change(() => actions.undo({ actionId: last.action.id }), 'Taken back. Nothing was carried out.');
    },
  });
  const justApproved = <JustApproved undoable={undoable} me={me} serverNow={serverNow} undo={actions.undo} />;
  if (!current) {
    return (
      <>
        {justApproved}
        <EmptyState
          icon={CheckCheck}
          title="All decided"
          text="Actions that need a person appear here by themselves."
        />
      </>
    );
  }
  return (
    <>
      {justApproved}
      <SelectionBar
        selected={chosenOf(selectedIds, proposals)}
        approveSelected={actions.approveSelected}
        onClear={() => setSelectedIds([])}
      />
      <ul ref={list} aria-label="Pending approvals" className="mx-auto w-full max-w-3xl px-4 py-3 max-md:px-2">
        {queue.map((one) => {
          const open = one.action.id === current.action.id;
          return (
            <li key={one.action.id} className={cn('border-border border-b last:border-b-0', open && 'border-b-0 py-2')}>
              <ApprovalRow
                item={one}
                open={open}
                selected={selectedIds.includes(one.action.id)}
                onSelect={selectable(one.action, me) ? () => select(one.action) : null}
                onChoose={() => setChosen(one.action.id)}
              />
              {open ? (
                <div className="pt-1 pb-1">
                  <ActionCard action={one.action} order={null}>
                    <ActionControls key={one.action.id} action={one.action} me={me} actions={actions} keys={keys} />
                  </ActionCard>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type JustApprovedProps = Pick<Props, 'me' | 'undoable' | 'serverNow'> & { undo: ConsoleActions['undo'] };

/** Approvals that are about to be carried out. */
function JustApproved({ me, undoable, serverNow, undo }: JustApprovedProps) {
  if (undoable.length === 0) return null;
  const last = undoable.findLast((one) => one.action.approval?.decidedById === me.id);
  return (
    <ul aria-label="Approved just now" className="mx-auto w-full max-w-3xl px-4 pt-3 max-md:px-2">
      {undoable.map((one) => (
        <li
          key={one.action.id}
          className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken px-3 py-2"
        >
          <span className="font-medium tabular-nums">{actionName(one.action)}</span>
          <span className="min-w-0 flex-1 truncate text-muted">
            {one.conversation.name ?? one.conversation.email ?? 'Unknown customer'} · approved by{' '}
            {one.action.approval?.decidedById === me.id ? 'you' : (one.action.decidedBy ?? 'somebody')}
          </span>
          {one.action.executeAfter ? (
            <UndoBar
              actionId={one.action.id}
              until={one.action.executeAfter}
              serverNow={serverNow}
              undo={undo}
              keyHint={one === last}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Together only what this person may approve and the agent advises to approve as it is; the rest is decided one by one. */
function selectable(action: Proposal, me: Me): boolean {
  return obstacle(action, me) === null && (action.recommendation?.verdict ?? 'approve') === 'approve';
}
