'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { InboxPage } from '@/lib/conversations/queries/list-inbox';
import { useLive } from '../live/live-provider';
import { useThrottled } from '../live/use-throttled';
import { mergeRows, type ShownRow } from './merge-rows';

const PAGE = 50;
const MOST = 300;

type State = {
  query: string;
  status: 'loading' | 'ready' | 'error';
  rows: ShownRow[];
  next: string | null;
  /** The newest list, kept back while the person is reading; `arrivals` of its rows are not on the screen. */
  waiting: InboxPage | null;
  arrivals: number;
  /** Ids that have just come in. */
  arrived: ReadonlySet<string>;
};

const EMPTY: Omit<State, 'query'> = {
  status: 'loading',
  rows: [],
  next: null,
  waiting: null,
  arrivals: 0,
  arrived: new Set(),
};

async function read(query: string, extra: Record<string, string>): Promise<InboxPage> {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(extra)) params.set(name, value);
  const response = await fetch(`/api/console/inbox?${params}`);
  if (!response.ok) throw new Error(`The inbox answered ${response.status}`);
  return response.json();
}

/**
 * The rows of the inbox for a query (the filter as in the address), kept up to date.
 * @param isReading whether rows must not move at the moment
 */
export function useInbox(query: string, isReading: () => boolean) {
  const [state, setState] = useState<State>({ ...EMPTY, query });
  const current = useRef(state);
  current.current = state;

  const load = useCallback(async () => {
    setState((now) => (now.query === query ? { ...now, status: 'loading' } : { ...EMPTY, query }));
    try {
      const page = await read(query, { limit: String(PAGE) });
      setState({ ...EMPTY, query, status: 'ready', ...page });
    } catch {
      setState({ ...EMPTY, query, status: 'error' });
    }
  }, [query]);
  useEffect(() => void load(), [load]);

  const refresh = useThrottled(async () => {
    const { status, rows } = current.current;
    if (status !== 'ready') return status === 'error' ? load() : undefined;
    const limit = Math.min(Math.max(rows.length + 20, PAGE), MOST);
    const page = await read(query, { limit: String(limit) }).catch(() => null);
    if (page) setState((now) => (now.query === query ? takeIn(now, page, isReading()) : now));
  });
  useLive(refresh);

  const loadMore = useCallback(async () => {
    const { next, status } = current.current;
    if (!next || status !== 'ready') return;
    const page = await read(query, { limit: String(PAGE), after: next }).catch(() => null);
    if (page) setState((now) => (now.query === query && now.next === next ? append(now, page) : now));
  }, [query]);

  const showArrivals = useCallback(() => setState((now) => (now.waiting ? renew(now, now.waiting) : now)), []);
  const shown = state.query === query ? state : { ...EMPTY, query };
  return { ...shown, reload: load, refresh, loadMore, showArrivals };
}

function takeIn(now: State, page: InboxPage, reading: boolean): State {
  if (!reading) return renew(now, page);
  const { rows, arrivals } = mergeRows(now.rows, page, now.next === null);
  return { ...now, rows, arrivals, waiting: page };
}

function renew(now: State, page: InboxPage): State {
  const before = new Set(now.rows.map((row) => row.id));
  const arrived = new Set(page.rows.map((row) => row.id).filter((id) => !before.has(id)));
  return { ...now, ...page, status: 'ready', waiting: null, arrivals: 0, arrived };
}

function append(now: State, page: InboxPage): State {
  const known = new Set(now.rows.map((row) => row.id));
  return { ...now, rows: [...now.rows, ...page.rows.filter((row) => !known.has(row.id))], next: page.next };
}
