'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Skeleton } from '../ui/skeleton';
import { InboxRowLink, ROW_HEIGHT, type RowLayout } from './inbox-row';
import type { ShownRow } from './merge-rows';
import { withQuery } from './query';

type Props = {
  rows: ShownRow[];
  query: string;
  layout: RowLayout;
  currentId: string | null;
  arrived: ReadonlySet<string>;
  hasMore: boolean;
  onMore: () => void;
  /** Where the list scrolls; the owner looks at it to know whether someone reads. */
  scroller: React.RefObject<HTMLDivElement | null>;
  /** Given a function that brings a row into view and puts the focus on it. */
  focusRow: React.RefObject<((id: string) => void) | null>;
};

/** How many rows before the end the next page is asked for. */
const AHEAD = 15;

/** The list itself: only the rows in view exist in the page. */
export function InboxList({ rows, query, layout, currentId, arrived, hasMore, onMore, scroller, focusRow }: Props) {
  const height = ROW_HEIGHT[layout];
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 1000, height: 900 },
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) onMore();
  }, [hasMore, last, rows.length, onMore]);
  const measured = useRef(height);
  useEffect(() => {
    if (measured.current === height) return;
    measured.current = height;
    virtual.measure();
  }, [virtual, height]);
  const rowsNow = useRef(rows);
  rowsNow.current = rows;
  focusRow.current = (id) => {
    const index = rowsNow.current.findIndex((row) => row.id === id);
    if (index < 0) return;
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-conversation="${id}"]`)?.focus({ preventScroll: true });
    });
  };
  return (
    <ul aria-label="Conversations" className="relative w-full" style={{ height: virtual.getTotalSize() }}>
      {items.map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <li
            key={item.key}
            aria-setsize={hasMore ? -1 : rows.length}
            aria-posinset={item.index + 1}
            className="absolute inset-x-0 top-0 [&>a]:w-full"
            style={{ height: item.size, transform: `translateY(${item.start}px)` }}
          >
            <InboxRowLink
              row={row}
              href={withQuery(`/conversations/${row.id}`, query)}
              layout={layout}
              current={row.id === currentId}
              arrived={arrived.has(row.id)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The list before its rows are there, in the same measures. */
export function InboxSkeleton({ layout }: { layout: RowLayout }) {
  const rows = Array.from({ length: layout === 'wide' ? 14 : 8 }, (_, index) => index);
  return (
    <div role="status" aria-label="Loading conversations">
      {rows.map((row) => (
        <div
          key={row}
          className="flex items-center gap-3 border-border/70 border-b px-4"
          style={{ height: ROW_HEIGHT[layout] }}
        >
          <Skeleton className="size-4 rounded-full" />
          <Skeleton className="h-3.5 w-32" />
          <Skeleton className="h-3.5 flex-1" />
          {layout === 'wide' ? <Skeleton className="h-3.5 w-40" /> : null}
        </div>
      ))}
    </div>
  );
}
