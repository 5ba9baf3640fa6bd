'use client';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import type { NavCounts } from './nav';

const OPEN_EVENT = 'firstline:palette';
const Palette = dynamic(() => import('./palette').then((module) => module.Palette), { ssr: false });

/** Opens the command palette from anywhere. */
export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

/** Waits for Ctrl/⌘ K; the palette itself is loaded when it is first wanted. */
export function PaletteHost({ counts }: { counts: NavCounts }) {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setState((now) => (now === 'open' ? 'closed' : 'open'));
    };
    const show = () => setState('open');
    window.addEventListener('keydown', onKey);
    window.addEventListener(OPEN_EVENT, show);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN_EVENT, show);
    };
  }, []);
  if (state === 'never') return null;
  return (
    <Palette open={state === 'open'} onOpenChange={(open) => setState(open ? 'open' : 'closed')} counts={counts} />
  );
}
