'use client';
import { Dialog } from '../ui/dialog';
import type { NavCounts } from './nav';
import type { Person } from './person';
import { RailNav } from './rail';
import { UserMenu } from './user-menu';

type Props = { person: Person; counts: NavCounts; onClose: () => void };

/** The rail on a phone: a sheet from the left. */
export function MobileMenu({ person, counts, onClose }: Props) {
  return (
    <Dialog open onOpenChange={onClose} title="Firstline" kind="sheet" className="flex flex-col">
      <div className="flex-1 overflow-y-auto pt-1">
        <RailNav counts={counts} onNavigate={onClose} />
      </div>
      <div className="border-border border-t p-1.5">
        <UserMenu person={person} />
      </div>
    </Dialog>
  );
}
