'use client';
import { useCallback, useEffect, useState } from 'react';

/** What a person has typed, and the draft that it started from. */
export type SavedReply = { text: string; draftId: string | null };

const keyOf = (conversationId: string) => `firstline:reply:${conversationId}`;

function load(conversationId: string): SavedReply | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(conversationId)) ?? 'null');
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string')
      return null;
    const draftId = 'draftId' in value && typeof value.draftId === 'string' ? value.draftId : null;
    return { text: value.text, draftId };
  } catch {
    return null;
  }
}

/** A reply in the making that outlives a reload: kept in this browser until it is sent or thrown away. Null while untouched. */
export function useSavedReply(conversationId: string) {
  const [reply, setReply] = useState<SavedReply | null>(null);
  useEffect(() => setReply(load(conversationId)), [conversationId]);
  const save = useCallback(
    (next: SavedReply | null) => {
      setReply(next);
      try {
        if (next) localStorage.setItem(keyOf(conversationId), JSON.stringify(next));
        else localStorage.removeItem(keyOf(conversationId));
      } catch {
        // A browser without room or without storage: the text stays on the page.
      }
    },
    [conversationId],
  );
  return [reply, save] as const;
}
