'use client';
import { useEffect, useRef } from 'react';

/** What single keys do, by key as the keyboard reports it (`j`, `?`, `Enter`). */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/** True while a person is typing, or a window or menu has the keys. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"][data-state="open"], [role="menu"][data-state="open"]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Binds single keys while the component is shown; never while somebody is typing, and never together with Ctrl, Alt or ⌘. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const action = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
