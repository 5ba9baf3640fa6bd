'use client';
import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/button';

const Items = lazy(() => import('./filter-menu-items').then((module) => ({ default: module.FilterMenuItems })));

type Props = { query: string; onChange: (query: string) => void };

/** The button that opens the filter; the menu is loaded when it is first wanted. */
export function FilterMenu({ query, onChange }: Props) {
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button size="sm" aria-haspopup="menu" className="max-md:size-9 max-md:px-0">
      <ListFilter aria-hidden />
      <span className="max-md:sr-only">Filter</span>
    </Button>
  );
  if (!wanted) return <span onClickCapture={() => setWanted(true)}>{button}</span>;
  return (
    <Suspense fallback={button}>
      <Items query={query} onChange={onChange} trigger={button} />
    </Suspense>
  );
}
