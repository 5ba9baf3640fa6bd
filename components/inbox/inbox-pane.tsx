'use client';
import { ArrowUp, CircleCheck, SearchX, WifiOff } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { INBOX_VIEWS } from '@/lib/conversations/inbox-views';
import type { ConsoleActions } from '../console-actions';
import { toRoute } from '../shell/route';
import { useShortcuts } from '../shell/use-shortcuts';
import { VIEW_LABELS } from '../text/labels';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { EmptyState } from '../ui/empty-state';
import { notify } from '../ui/notify';
import { FilterChips } from './filter-chips';
import { FilterMenu } from './filter-menu';
import { InboxList, InboxSkeleton } from './inbox-list';
import type { RowLayout } from './inbox-row';
import { filterQuery, withFilter, withQuery } from './query';
import { SearchBox } from './search-box';
import { useInbox } from './use-inbox';
import { useReading } from './use-reading';

/** Narrower than this, a row takes three short lines. */
const WIDE_FROM = 700;

/** The list of conversations: a page of its own in the inbox, the left pane beside an open conversation. */
export function InboxPane({ resolve }: { resolve: ConsoleActions['resolve'] }) {
  const pathname = usePathname();
  const params = useSearchParams();
  const router = useRouter();
  const query = filterQuery(new URLSearchParams(params.toString()));
  const currentId = pathname.startsWith('/conversations/') ? (pathname.split('/')[2] ?? null) : null;
  const scroller = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const focusRow = useRef<((id: string) => void) | null>(null);
  const inbox = useInbox(query, useReading(scroller));
  const layout = useLayout(scroller);
  const setQuery = useCallback(
    (next: string) => router.replace(toRoute(withQuery('/inbox', next)), { scroll: false }),
    [router],
  );
  const setSearch = useCallback((q: string) => setQuery(withFilter(query, 'q', q)), [setQuery, query]);
  const focusSearch = () => search.current?.focus();
  useInboxKeys({ ids: inbox.rows.map((row) => row.id), query, currentId, focusRow, focusSearch, resolve });
  const view = INBOX_VIEWS.find((one) => one === params.get('view')) ?? 'all';
  const showArrivals = () => {
    inbox.showArrivals();
    scroller.current?.scrollTo({ top: 0 });
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex h-12 shrink-0 items-center gap-2 border-border border-b px-4">
        <h1 className={cn('mr-auto truncate font-semibold text-base', currentId === null && 'max-md:sr-only')}>
          {VIEW_LABELS[view]}
        </h1>
        {currentId === null ? <SearchBox value={params.get('q') ?? ''} onChange={setSearch} inputRef={search} /> : null}
        <FilterMenu query={query} onChange={setQuery} />
      </div>
      <FilterChips query={query} onChange={setQuery} />
      <div className="relative min-h-0 flex-1">
        {inbox.arrivals > 0 ? <NewPill count={inbox.arrivals} onClick={showArrivals} /> : null}
        <p role="status" className="sr-only">
          {inbox.arrivals > 0 ? `${inbox.arrivals} new` : ''}
        </p>
        <div
          ref={scroller}
          data-layout={layout}
          data-testid="inbox"
          data-ready={inbox.status === 'ready'}
          className="scroll-quiet h-full overflow-y-auto overscroll-contain"
        >
          {inbox.status === 'loading' ? <InboxSkeleton layout={layout} /> : null}
          {inbox.status === 'error' ? (
            <EmptyState
              icon={WifiOff}
              title="The inbox could not be read"
              text="It is tried again when the connection is back."
            >
              <Button onClick={() => void inbox.reload()}>Try again</Button>
            </EmptyState>
          ) : null}
          {inbox.status === 'ready' && inbox.rows.length === 0 ? <Nothing query={query} onClear={setQuery} /> : null}
          {inbox.rows.length > 0 ? (
            <InboxList
              rows={inbox.rows}
              query={query}
              layout={layout}
              currentId={currentId}
              arrived={inbox.arrived}
              hasMore={inbox.next !== null}
              onMore={inbox.loadMore}
              scroller={scroller}
              focusRow={focusRow}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}

function NewPill({ count, onClick }: { count: number; onClick: () => void }) {
  return (
    <Button
      variant="primary"
      size="sm"
      onClick={onClick}
      className="-translate-x-1/2 absolute top-2 left-1/2 z-10 rounded-full tabular-nums shadow-float"
    >
      <ArrowUp aria-hidden />
      {count} new
    </Button>
  );
}

/** An empty list: nothing to do in this view, or nothing that fits the filter. */
function Nothing({ query, onClear }: { query: string; onClear: (query: string) => void }) {
  const params = new URLSearchParams(query);
  const view = params.get('view') ?? '';
  params.delete('view');
  if (params.size === 0) {
    return (
      <EmptyState
        icon={CircleCheck}
        title={view ? 'Nothing here' : 'No conversations yet'}
        text={
          view ? 'New conversations appear by themselves.' : 'The first message of a customer appears here by itself.'
        }
      />
    );
  }
  return (
    <EmptyState icon={SearchX} title="Nothing fits" text="No conversation matches this search and these filters.">
      <Button onClick={() => onClear(view ? `view=${view}` : '')}>Clear the filters</Button>
    </EmptyState>
  );
}

/** How wide the list is decides how a row looks. */
function useLayout(element: React.RefObject<HTMLElement | null>): RowLayout {
  const [layout, setLayout] = useState<RowLayout>('wide');
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setLayout(entry.contentRect.width >= WIDE_FROM ? 'wide' : 'compact');
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return layout;
}

type KeysInput = {
  ids: string[];
  query: string;
  currentId: string | null;
  focusRow: React.RefObject<((id: string) => void) | null>;
  focusSearch: () => void;
  resolve: ConsoleActions['resolve'];
};

/** j and k move — the focus in the inbox, the open conversation beside it; a, r and e act on the row with the focus. */
function useInboxKeys({ ids, query, currentId, focusRow, focusSearch, resolve }: KeysInput): void {
  const router = useRouter();
  const focused = () =>
    document.activeElement instanceof HTMLElement ? (document.activeElement.dataset.conversation ?? null) : null;
  const open = (id: string, hash = '') => router.push(toRoute(`${withQuery(`/conversations/${id}`, query)}${hash}`));
  const move = (step: number) => {
    const from = ids.indexOf(currentId ?? focused() ?? '');
    const to = ids[from < 0 ? 0 : Math.min(Math.max(from + step, 0), ids.length - 1)];
    if (!to) return;
    if (currentId === null) focusRow.current?.(to);
    else if (to !== currentId) open(to);
  };
  const onFocused = (work: (id: string) => void) => () => {
    const id = focused();
    if (id) work(id);
  };
  // Beside an open conversation these keys are the conversation's.
  const onRow = {
    a: onFocused((id) => open(id, '#approve')),
    r: onFocused((id) => open(id, '#reply')),
    e: onFocused(async (id) => {
      const outcome = await resolve({ conversationId: id });
      if (outcome.ok) notify.success('Resolved');
      else notify.error(outcome.message);
    }),
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    '/': () => (currentId === null ? focusSearch() : router.push(toRoute(withQuery('/inbox', query)))),
    ...(currentId === null ? onRow : {}),
  });
}
