'use client';
import { useEffect, useState } from 'react';
import type { SearchHits } from '@/lib/conversations/queries/search-everything';

const NONE: SearchHits = { conversations: [], customers: [], orders: [] };
const PAUSE_MS = 150;

/** Searches as the person types, after a short pause; an answer to older letters is dropped. */
export function useSearch(text: string): { hits: SearchHits; searching: boolean } {
  const [state, setState] = useState({ text: '', hits: NONE });
  const wanted = text.trim().length < 2 ? '' : text.trim();
  useEffect(() => {
    if (!wanted) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/console/search?q=${encodeURIComponent(wanted)}`, { signal: abort.signal });
        const hits: SearchHits = response.ok ? await response.json() : NONE;
        setState({ text: wanted, hits });
      } catch {
        if (!abort.signal.aborted) setState({ text: wanted, hits: NONE });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return { hits: wanted ? state.hits : NONE, searching: wanted !== '' && state.text !== wanted };
}
