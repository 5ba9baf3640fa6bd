'use client';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import type { NavCounts } from './nav';

const OPEN_EVENT = 'firstline:palette';
const load = () => import('./palette');
const Palette = dynamic(() => load().then((module) => module.Palette), { ssr: false });
/** When the page has settled, the palette is fetched ahead, so that its first opening loses no key. */
const SETTLED_MS = 2_000;

/** Opens the command palette from anywhere. */
export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN_EVENT));
}

/** Waits for Ctrl/⌘ K; the palette itself is no part of the first load. */
export function PaletteHost({ counts }: { counts: NavCounts }) {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setState((now) => (now === 'open' ? 'closed' : 'open'));
    };
    const show = () => setState('open');
    const ahead = setTimeout(() => void load(), SETTLED_MS);
    window.addEventListener('keydown', onKey);
    window.addEventListener(OPEN_EVENT, show);
    return () => {
      clearTimeout(ahead);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN_EVENT, show);
    };
  }, []);
  if (state === 'never') return null;
  return (
    <Palette open={state === 'open'} onOpenChange={(open) => setState(open ? 'open' : 'closed')} counts={counts} />
  );
}
