'use client';
import { ArrowUpRight, CheckCheck } from 'lucide-react';
import Link from 'next/link';
import { useRef, useState } from 'react';
import type { Proposal } from '@/lib/actions/proposal';
import type { QueuedApproval } from '@/lib/actions/queries';
import type { ConsoleActions } from '../console-actions';
import { ActionCard } from '../conversation/action-card';
import { ActionControls } from '../conversation/action-controls';
import type { Me } from '../conversation/approval-note';
import { actionName } from '../conversation/thread-items';
import { UndoBar } from '../conversation/undo-bar';
import { AngerBadge, PriorityMark } from '../inbox/priority-mark';
import { toRoute } from '../shell/route';
import { useShortcuts } from '../shell/use-shortcuts';
import { Time } from '../text/time';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { EmptyState } from '../ui/empty-state';
import { useChange } from '../use-change';

type Queued = { action: Proposal; conversation: QueuedApproval['conversation'] };
type Props = {
  me: Me;
  queue: Queued[];
  /** What was approved a moment ago and can still be taken back. */
  undoable: QueuedApproval[];
  /** The server's clock when the page was made. */
  serverNow: Date;
  actions: Pick<ConsoleActions, 'approve' | 'decline' | 'undo'>;
};

/** What waits for a decision, oldest deadline first; the chosen one is open with all that is needed to decide it. */
export function ApprovalsQueue({ me, queue, undoable, serverNow, actions }: Props) {
  const [, change] = useChange();
  const [chosen, setChosen] = useState<string | null>(null);
  const keys = useRef<{ approve: () => void; decline: () => void } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = queue.findIndex((one) => one.action.id === chosen);
  const lastIndex = useRef(0);
  // The chosen one may have been decided: then the one that took its place is next.
  const index = found >= 0 ? found : Math.min(lastIndex.current, queue.length - 1);
  lastIndex.current = Math.max(index, 0);
  const current = queue[index];
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
      <ul ref={list} aria-label="Pending approvals" className="mx-auto w-full max-w-3xl px-4 py-3 max-md:px-2">
        {queue.map((one) => {
          const open = one.action.id === current.action.id;
          return (
            <li key={one.action.id} className={cn('border-border border-b last:border-b-0', open && 'border-b-0 py-2')}>
              <Row item={one} open={open} onChoose={() => setChosen(one.action.id)} />
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

type RowProps = { item: Queued; open: boolean; onChoose: () => void };

function Row({ item, open, onChoose }: RowProps) {
  const { action, conversation } = item;
  return (
    <div className={cn('flex items-center gap-1 rounded-md', !open && 'hover:bg-hover')}>
      <button
        type="button"
        data-approval={action.id}
        aria-expanded={open}
        onClick={onChoose}
        className="flex min-h-11 min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 rounded-md px-2 py-1.5 text-left"
      >
        <PriorityMark priority={conversation.priority} />
        <span className="font-medium tabular-nums">{actionName(action)}</span>
        <span className="truncate">{conversation.name ?? conversation.email ?? 'Unknown customer'}</span>
        <AngerBadge anger={conversation.anger} />
        {action.recommendation ? (
          <Badge tone={action.recommendation.verdict === 'approve' ? 'success' : 'neutral'}>
            {action.recommendation.verdict.startsWith('approve')
              ? 'Agent: approve'
              : `Agent: ${action.recommendation.verdict}`}
          </Badge>
        ) : null}
        {action.rule.people === 2 ? (
          <Badge tone="outline">{action.approval?.firstApprovedById ? '1 of 2 approved' : 'Two people'}</Badge>
        ) : null}
        <span className="ml-auto shrink-0 text-muted text-xs">
          due <Time at={action.approval?.dueAt ?? action.createdAt} />
        </span>
        <span className="w-full truncate pl-7 text-muted max-md:pl-0">{conversation.firstLine}</span>
      </button>
      <Button asChild variant="ghost" size="icon" className="max-md:size-10">
        <Link
          href={toRoute(`/conversations/${conversation.id}`)}
          prefetch={false}
          aria-label={`Open the conversation with ${conversation.name ?? 'the customer'}`}
        >
          <ArrowUpRight aria-hidden />
        </Link>
      </Button>
    </div>
  );
}
