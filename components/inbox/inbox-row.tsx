'use client';
import { Hand } from 'lucide-react';
import Link from 'next/link';
import { memo } from 'react';
import { toRoute } from '../shell/route';
import { INTENT_LABELS, labelOf, REASON_LABELS, STATUS_LABELS } from '../text/labels';
import { Time } from '../text/time';
import { STATUS_TONES } from '../text/tones';
import { Badge } from '../ui/badge';
import { cn } from '../ui/cn';
import type { ShownRow } from './merge-rows';
import { OriginIcon } from './origin-icon';
import { AngerBadge, PriorityMark } from './priority-mark';

/** Heights that the virtual list counts with. */
export const ROW_HEIGHT = { wide: 40, compact: 82 } as const;
export type RowLayout = keyof typeof ROW_HEIGHT;

type Props = { row: ShownRow; href: string; layout: RowLayout; current: boolean; arrived: boolean };

/** One conversation in the list: a line where there is room, three short ones where there is not. */
export const InboxRowLink = memo(function InboxRowLink({ row, href, layout, current, arrived }: Props) {
  return (
    <Link
      href={toRoute(href)}
      prefetch={false}
      scroll={false}
      data-conversation={row.id}
      aria-current={current ? 'page' : undefined}
      className={cn(
        'h-full border-border/70 border-b outline-offset-[-2px]! transition-colors hover:bg-hover focus-visible:bg-hover',
        layout === 'wide' ? 'flex items-center gap-3 px-4' : 'flex flex-col justify-center gap-1 px-3.5',
        current && 'bg-selected hover:bg-selected',
        row.gone && 'opacity-50',
        arrived && 'arrived',
      )}
    >
      {layout === 'wide' ? <Wide row={row} /> : <Compact row={row} />}
    </Link>
  );
});

function Wide({ row }: { row: ShownRow }) {
  return (
    <>
      <PriorityMark priority={row.priority} />
      <span className="w-36 shrink-0 truncate font-medium xl:w-44">{nameOf(row)}</span>
      <span className="min-w-0 flex-1 truncate">
        {row.subject ? <span>{row.subject}</span> : null}
        {row.subject && row.firstLine ? <span className="text-muted"> — </span> : null}
        <span className="text-muted">{row.firstLine}</span>
      </span>
      <span className="flex max-w-[45%] shrink-0 items-center gap-2">
        <Intents row={row} most={2} />
        <AngerBadge anger={row.anger} />
        <State row={row} />
      </span>
      <span className="flex w-14 shrink-0 items-center justify-end gap-2 text-muted text-xs uppercase">
        {row.language}
        <OriginIcon origin={row.origin} channel={row.channel} />
      </span>
      <Waiting row={row} className="w-10 shrink-0 text-right" />
    </>
  );
}

function Compact({ row }: { row: ShownRow }) {
  return (
    <>
      <span className="flex items-center gap-1.5">
        {row.priority === 'normal' ? null : <PriorityMark priority={row.priority} />}
        <span className="min-w-0 flex-1 truncate font-medium">{nameOf(row)}</span>
        <OriginIcon origin={row.origin} channel={row.channel} />
        <Waiting row={row} />
      </span>
      <span className="truncate text-muted">{row.firstLine || row.subject}</span>
      <span className="flex items-center gap-1.5 overflow-hidden">
        <State row={row} />
        <AngerBadge anger={row.anger} />
        <Intents row={row} most={1} />
        {row.language ? <span className="ml-auto text-muted text-xs uppercase">{row.language}</span> : null}
      </span>
    </>
  );
}

function nameOf(row: ShownRow): string {
  return row.name ?? row.email ?? 'Unknown customer';
}

/** What it is about, apart from what the reason says already. */
function Intents({ row, most }: { row: ShownRow; most: number }) {
  const intents = row.intents.filter((intent) => intent !== row.reason && intent !== 'other');
  if (intents.length === 0) return null;
  const text = intents
    .slice(0, most)
    .map((intent) => labelOf(INTENT_LABELS, intent))
    .join(', ');
  const rest = intents.length - most;
  return (
    <span className="truncate text-muted text-xs">
      {text}
      {rest > 0 ? ` +${rest}` : ''}
    </span>
  );
}

/** What is most worth knowing: an approval that waits, then the reason, then the status; and whether a person has it. */
function State({ row }: { row: ShownRow }) {
  const text =
    row.status === 'escalated' && row.reason ? labelOf(REASON_LABELS, row.reason) : STATUS_LABELS[row.status];
  return (
    <>
      {row.handledBy === 'person' ? (
        <span title={row.assignee ? `With ${row.assignee}` : 'With a person'} className="inline-flex">
          <Hand aria-hidden className="size-3.5 text-muted" />
          <span className="sr-only">{row.assignee ? `With ${row.assignee}` : 'With a person'}</span>
        </span>
      ) : null}
      {row.pendingApprovals > 0 ? (
        <Badge tone="accent">Approve</Badge>
      ) : (
        <Badge tone={STATUS_TONES[row.status]} className="min-w-0">
          <span className="truncate">{text}</span>
        </Badge>
      )}
    </>
  );
}

function Waiting({ row, className }: { row: ShownRow; className?: string }) {
  return (
    <span className={cn('text-xs tabular-nums', row.waitingSince ? 'text-text' : 'text-muted', className)}>
      {row.waitingSince ? <span className="sr-only">Waiting for </span> : null}
      <Time at={row.waitingSince ?? row.lastMessageAt} short />
    </span>
  );
}
