'use client';
import { ArrowLeft, Check, UserCheck, UserMinus } from 'lucide-react';
import Link from 'next/link';
import type { ConversationHead } from '@/lib/conversations/queries/get-conversation';
import type { ConsoleActions } from '../console-actions';
import { AngerBadge, PriorityMark } from '../inbox/priority-mark';
import { toRoute } from '../shell/route';
import { labelOf, REASON_LABELS, readable, STATUS_LABELS } from '../text/labels';
import { STATUS_TONES } from '../text/tones';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { useChange } from '../use-change';

type Props = {
  head: ConversationHead;
  me: string;
  backHref: string;
  actions: Pick<ConsoleActions, 'resolve' | 'assign' | 'handBack'>;
};

/** Who writes, where it stands, and what can be done with the conversation as a whole. */
export function ConversationHeader({ head, me, backHref, actions }: Props) {
  const [pending, change] = useChange();
  const mine = head.assignee?.id === me;
  const name = head.requester.name ?? head.customer.name ?? head.requester.email ?? 'Unknown customer';
  const toggle = () =>
    change(
      () => actions.assign({ conversationId: head.id, userId: mine ? null : me }),
      mine ? 'No longer assigned to you' : 'Assigned to you',
    );
  return (
    <header className="border-border border-b px-4 py-2">
      <div className="flex min-h-8 items-center gap-2">
        <Button asChild variant="ghost" size="icon" className="-ml-2 max-md:size-10 xl:hidden">
          <Link href={toRoute(backHref)} aria-label="Back to the list">
            <ArrowLeft aria-hidden />
          </Link>
        </Button>
        <h1 className="min-w-0 flex-1 truncate font-semibold text-base">
          {name}
          {head.subject ? <span className="font-normal text-muted"> · {head.subject}</span> : null}
        </h1>
        <Button size="sm" variant="outline" disabled={pending} onClick={toggle} className="max-md:size-9 max-md:px-0">
          {mine ? <UserMinus aria-hidden /> : <UserCheck aria-hidden />}
          <span className="max-md:sr-only">{mine ? 'Unassign me' : 'Assign to me'}</span>
        </Button>
        {head.status === 'resolved' ? null : (
          <Button
            size="sm"
            disabled={pending}
            onClick={() => change(() => actions.resolve({ conversationId: head.id }), 'Resolved')}
            className="max-md:size-9 max-md:px-0"
          >
            <Check aria-hidden />
            <span className="max-md:sr-only">Resolve</span>
          </Button>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-1.5 pt-0.5 pb-1 text-muted text-xs">
        {head.priority === 'normal' ? null : <PriorityMark priority={head.priority} />}
        <Badge tone={STATUS_TONES[head.status]}>{STATUS_LABELS[head.status]}</Badge>
        {head.reason ? <Badge tone="outline">{labelOf(REASON_LABELS, head.reason)}</Badge> : null}
        <AngerBadge anger={head.anger} />
        <span>{readable(head.origin ?? head.channel)}</span>
        <span className="select-all font-mono">{head.externalId}</span>
        {head.assignee ? <span className="ml-auto truncate">With {head.assignee.name}</span> : null}
      </div>
      {head.duplicateOfId ? (
        <p className="pb-1 text-xs">
          Repeats{' '}
          <Link href={toRoute(`/conversations/${head.duplicateOfId}`)} className="text-accent-ink underline">
            an earlier conversation
          </Link>
          , which has the answer.
        </p>
      ) : null}
      {head.handledBy === 'person' ? <PersonBanner head={head} handBack={actions.handBack} /> : null}
    </header>
  );
}

/** While a person has the conversation the agent keeps quiet; this says so and offers the way back. */
function PersonBanner({ head, handBack }: { head: ConversationHead; handBack: ConsoleActions['handBack'] }) {
  const [pending, change] = useChange();
  return (
    <div className="my-1 flex flex-wrap items-center gap-2 rounded-md bg-accent-soft py-1.5 pr-1.5 pl-3 text-accent-ink text-xs">
      <p className="min-w-0 flex-1">
        A person handles this conversation{head.assignee ? ` (${head.assignee.name})` : ''}; the AI agent is silent.
      </p>
      <Button
        size="sm"
        disabled={pending}
        onClick={() => change(() => handBack({ conversationId: head.id }), 'Handed back to the AI agent')}
      >
        Hand back to the agent
      </Button>
    </div>
  );
}
