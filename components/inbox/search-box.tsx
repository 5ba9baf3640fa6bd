'use client';
import { Search } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { Kbd } from '../ui/kbd';

type Props = { value: string; onChange: (value: string) => void; inputRef: RefObject<HTMLInputElement | null> };

const PAUSE_MS = 250;

/** Searches messages as the person types, after a short pause. */
export function SearchBox({ value, onChange, inputRef }: Props) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // The address changed from outside (a chip, the back button): follow it.
    setKnown(value);
    if (value !== text.trim()) setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onChange(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <label className="relative flex min-w-0 flex-1 items-center md:max-w-72">
      <span className="sr-only">Search messages</span>
      <Search aria-hidden className="pointer-events-none absolute left-2.5 size-3.5 text-muted" />
      <input
        ref={inputRef}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setText('');
          event.currentTarget.blur();
        }}
        placeholder="Search messages"
        className="h-9 w-full rounded-md border border-border bg-surface pr-8 pl-8 text-sm hover:border-border-strong focus-visible:border-ring focus-visible:outline-1 focus-visible:outline-offset-0 md:h-7 [&::-webkit-search-cancel-button]:hidden"
      />
      <Kbd className="absolute right-1.5 max-md:hidden">/</Kbd>
    </label>
  );
}
