import { ArrowUpRight } from 'lucide-react';
import Link from 'next/link';
import type { Proposal } from '@/lib/actions/proposal';
import type { QueuedApproval } from '@/lib/actions/queries';
import { actionName, actionNameInSentence } from '../conversation/thread-items';
import { AngerBadge, PriorityMark } from '../inbox/priority-mark';
import { toRoute } from '../shell/route';
import { Time } from '../text/time';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';

/** An action that waits for a decision, with the conversation it is from. */
export type Queued = { action: Proposal; conversation: QueuedApproval['conversation'] };

type RowProps = {
  item: Queued;
  open: boolean;
  selected: boolean;
  /** Null where it has to be decided on its own. */
  onSelect: (() => void) | null;
  onChoose: () => void;
};

/** One line of the queue: what, for whom, what the agent advises, and until when. */
export function ApprovalRow({ item, open, selected, onSelect, onChoose }: RowProps) {
  const { action, conversation } = item;
  return (
    <div className={cn('flex items-center gap-1 rounded-md', !open && 'hover:bg-hover')}>
      <label className="flex size-8 shrink-0 items-center justify-center max-md:size-11">
        <input
          type="checkbox"
          checked={selected}
          disabled={onSelect === null}
          onChange={() => onSelect?.()}
          aria-label={`Select ${actionNameInSentence(action)} for ${conversation.name ?? conversation.email ?? 'unknown customer'}`}
          className="size-4 accent-accent disabled:opacity-40"
        />
      </label>
      <button
        type="button"
        data-approval={action.id}
        aria-expanded={open}
        onClick={onChoose}
        className="flex min-h-11 min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 rounded-md px-2 py-1.5 text-left"
      >
        <PriorityMark priority={conversation.priority} collapses />
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
