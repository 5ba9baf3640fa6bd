'use client';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { cn } from './cn';

export type TabItem<T extends string> = { value: T; label: string; className?: string };
type ListProps<T extends string> = {
  /** Ties tabs and panels together; unique on the page. */
  id: string;
  label: string;
  items: TabItem<T>[];
  value: T;
  onChange: (value: T) => void;
  className?: string;
};

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** A row of tabs after the ARIA pattern: arrow keys, Home and End move, one tab is in the order of Tab. */
export function TabList<T extends string>({ id, label, items, value, onChange, className }: ListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])].filter(isShown);
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? tabs.indexOf(focused) : -1;
    const step = STEPS[event.key];
    const ends = event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs.at(-1) : undefined;
    const next = step === undefined ? ends : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} onKeyDown={onKeyDown} className={cn('flex gap-4', className)}>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          role="tab"
          id={`${id}-${item.value}-tab`}
          aria-selected={item.value === value}
          aria-controls={`${id}-${item.value}`}
          tabIndex={item.value === value ? 0 : -1}
          onClick={() => onChange(item.value)}
          className={cn(
            '-mb-px h-9 border-transparent border-b-2 font-medium text-muted text-sm transition-colors hover:text-text aria-selected:border-accent aria-selected:text-text max-md:h-10',
            item.className,
          )}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}

function isShown(element: HTMLElement): boolean {
  return element.offsetParent !== null;
}

type PanelProps = { id: string; value: string; open: boolean; className?: string; children: ReactNode };

/** What a tab shows; a closed one stays in the page, so that what was typed in it stays too. */
export function TabPanel({ id, value, open, className, children }: PanelProps) {
  return (
    <div
      role="tabpanel"
      id={`${id}-${value}`}
      aria-labelledby={`${id}-${value}-tab`}
      hidden={!open}
      className={cn(open ? className : undefined)}
    >
      {children}
    </div>
  );
}
