'use client';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { useShortcuts } from './use-shortcuts';

const OPEN_EVENT = 'firstline:shortcuts';
const List = dynamic(() => import('./shortcuts-list').then((module) => module.ShortcutsList), { ssr: false });

/** Opens the list of shortcuts from anywhere. */
export function openShortcuts(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

/** Waits for `?`; the list is loaded when it is first wanted. */
export function ShortcutsHost() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  useShortcuts({ '?': () => setState('open') });
  useEffect(() => {
    const show = () => setState('open');
    window.addEventListener(OPEN_EVENT, show);
    return () => window.removeEventListener(OPEN_EVENT, show);
  }, []);
  if (state === 'never') return null;
  return <List open={state === 'open'} onOpenChange={(open) => setState(open ? 'open' : 'closed')} />;
}
