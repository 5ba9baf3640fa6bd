'use client';
import { CircleUser, Sparkles } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ExactTime } from '../text/exact-time';
import { Time } from '../text/time';
import { MessageBubble } from './message-bubble';
import type { ThreadItem } from './thread-items';

type Props = { items: ThreadItem[]; customerName: string; truncated: boolean; startedAt: Date };

/** What was said and what happened, oldest first; new messages are read out. */
export function Thread({ items, customerName, truncated, startedAt }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const count = items.length;
  useFollowEnd(end, count);
  const last = items.findLast((item) => item.type === 'message');
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-4 px-4 py-4">
      <p className="text-center text-muted text-xs">
        {truncated ? 'Earlier messages are not shown · ' : ''}Started <ExactTime at={startedAt} />
      </p>
      {items.map((item) =>
        item.type === 'message' ? (
          <MessageBubble key={item.id} message={item.message} customerName={customerName} />
        ) : (
          <EventLine key={item.id} item={item} />
        ),
      )}
      <div role="log" aria-live="polite" className="sr-only">
        {last?.type === 'message' ? <p key={last.id}>{announce(last.message.author, customerName)}</p> : null}
      </div>
      <div ref={end} />
    </div>
  );
}

function EventLine({ item }: { item: Extract<ThreadItem, { type: 'event' }> }) {
  const Icon = item.by === 'agent' ? Sparkles : CircleUser;
  return (
    <p className="flex items-start gap-3 text-muted text-xs">
      <span className="flex w-6 shrink-0 justify-center pt-0.5">
        <Icon aria-hidden className="size-3.5" />
      </span>
      <span className="min-w-0 flex-1 break-words">{item.text}</span>
      <Time at={item.at} className="shrink-0" />
    </p>
  );
}

function announce(author: string, customerName: string): string {
  return author === 'customer' ? `Newest message is by ${customerName}` : 'Newest message is ours';
}

/** Starts at the newest message, and follows it as long as the reader has not scrolled up. */
function useFollowEnd(end: React.RefObject<HTMLDivElement | null>, count: number): void {
  const atEnd = useRef(true);
  useEffect(() => {
    const scroller = end.current?.closest<HTMLElement>('[data-scroller]');
    if (!scroller) return;
    const onScroll = () => {
      atEnd.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
    };
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => scroller.removeEventListener('scroll', onScroll);
  }, [end]);
  useEffect(() => {
    const scroller = end.current?.closest<HTMLElement>('[data-scroller]');
    if (scroller && count > 0 && atEnd.current) scroller.scrollTop = scroller.scrollHeight;
  }, [end, count]);
}
