'use client';
import { ChevronsUpDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { ROLE_LABELS } from '../text/labels';
import { cn } from '../ui/cn';
import { Avatar } from './avatar';
import type { Person } from './person';

const Items = lazy(() => import('./user-menu-items').then((module) => ({ default: module.UserMenuItems })));

/** The person who is signed in; the menu behind it is loaded when it is first wanted. */
export function UserMenu({ person, collapsible = false }: { person: Person; collapsible?: boolean }) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-label={`${person.name}, ${ROLE_LABELS[person.role]}: account`}
      className={cn(
        'flex h-11 w-full items-center gap-2.5 rounded-md px-2 text-left transition-colors hover:bg-hover data-[state=open]:bg-hover',
        collapsible && 'max-xl:justify-center max-xl:px-0',
      )}
    >
      <Avatar name={person.name} />
      <span className={cn('min-w-0 flex-1', collapsible && 'max-xl:hidden')}>
        <span className="block truncate font-medium text-sm leading-4">{person.name}</span>
        <span className="block text-muted text-xs leading-4">{ROLE_LABELS[person.role]}</span>
      </span>
      <ChevronsUpDown aria-hidden className={cn('size-3.5 text-muted', collapsible && 'max-xl:hidden')} />
    </button>
  );
  if (!wanted) return <div onClickCapture={() => setWanted(true)}>{button}</div>;
  return (
    <Suspense fallback={button}>
      <Items person={person} trigger={button} />
    </Suspense>
  );
}
