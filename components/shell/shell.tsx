'use client';
import { MenuIcon, Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { type ReactNode, useState } from 'react';
import { LiveProvider, useConnection } from '../live/live-provider';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { Kbd } from '../ui/kbd';
import { Logo } from './logo';
import type { NavCounts } from './nav';
import { openPalette, PaletteHost } from './palette-host';
import type { Person } from './person';
import { RailNav } from './rail';
import { ShortcutsHost } from './shortcuts-host';
import { useCounts } from './use-counts';
import { UserMenu } from './user-menu';

const Toaster = dynamic(() => import('../ui/toaster').then((module) => module.Toaster), { ssr: false });
const MobileMenu = dynamic(() => import('./mobile-menu').then((module) => module.MobileMenu), { ssr: false });

type Props = { person: Person; counts: NavCounts; children: ReactNode };

/** The frame of every page: the rail (a bar with a menu on a phone), the palette, the shortcuts and the live connection. */
export function Shell(props: Props) {
  return (
    <LiveProvider>
      <Frame {...props} />
    </LiveProvider>
  );
}

function Frame({ person, counts: initial, children }: Props) {
  const counts = useCounts(initial);
  return (
    <div className="flex h-dvh flex-col md:flex-row">
      <a
        href="#main"
        className="-translate-y-20 fixed top-2 left-2 z-50 rounded-md bg-accent px-3 py-1.5 text-accent-text focus:translate-y-0"
      >
        Skip to the content
      </a>
      <TopBar person={person} counts={counts} />
      <aside className="hidden w-14 shrink-0 flex-col border-border border-r bg-background md:flex xl:w-52">
        <div className="flex h-12 items-center px-4 max-xl:justify-center max-xl:px-0">
          <Logo collapsible />
        </div>
        <div className="px-2 pb-3">
          <FindButton />
        </div>
        <div className="scroll-quiet flex-1 overflow-y-auto">
          <RailNav counts={counts} collapsible />
        </div>
        <Connection />
        <div className="border-border border-t p-1.5">
          <UserMenu person={person} collapsible />
        </div>
      </aside>
      <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface outline-none!">
        {children}
      </main>
      <PaletteHost counts={counts} />
      <ShortcutsHost />
      <Toaster />
    </div>
  );
}

function FindButton() {
  return (
    <button
      type="button"
      onClick={openPalette}
      aria-label="Find anything"
      className="flex h-8 w-full items-center gap-2 rounded-md border border-border bg-surface px-2 text-muted text-sm transition-colors hover:border-border-strong hover:text-text max-xl:justify-center max-xl:px-0"
    >
      <Search aria-hidden className="size-3.5" />
      <span className="max-xl:hidden">Find…</span>
      <Kbd className="ml-auto max-xl:hidden">Ctrl K</Kbd>
    </button>
  );
}

/** Says so while no changes arrive. */
function Connection() {
  const connection = useConnection();
  const lost = connection === 'lost';
  return (
    <p
      role="status"
      data-live={connection === 'open'}
      className={cn(
        'px-4 text-warning text-xs max-xl:px-1 max-xl:text-center max-xl:text-2xs',
        lost ? 'py-2' : 'sr-only',
      )}
    >
      {lost ? 'Reconnecting…' : ''}
    </p>
  );
}

/** The bar of a phone. */
function TopBar({ person, counts }: { person: Person; counts: NavCounts }) {
  const [open, setOpen] = useState(false);
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-border border-b bg-background px-2 md:hidden">
      <Button variant="ghost" className="size-10 px-0 [&_svg]:size-4.5" aria-label="Menu" onClick={() => setOpen(true)}>
        <MenuIcon aria-hidden />
      </Button>
      <Logo />
      <Button
        variant="ghost"
        className="ml-auto size-10 px-0 [&_svg]:size-4.5"
        aria-label="Find anything"
        onClick={openPalette}
      >
        <Search aria-hidden />
      </Button>
      {open ? <MobileMenu person={person} counts={counts} onClose={() => setOpen(false)} /> : null}
    </header>
  );
}
