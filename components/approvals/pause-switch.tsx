'use client';
import { CirclePause } from 'lucide-react';
import { useId, useState } from 'react';
import { type Role, roleCovers } from '@/lib/platform/actor';
import type { Outcome } from '../console-actions';
import { Button } from '../ui/button';
import { Input } from '../ui/input';
import { useChange } from '../use-change';

type Props = {
  paused: boolean;
  role: Role;
  setPaused: (input: { paused: boolean; note: string }) => Promise<Outcome>;
};

/** The kill switch over all actions: managers stop them, admins let them happen again. A reason is kept with it. */
export function PauseSwitch({ paused, role, setPaused }: Props) {
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [pending, change] = useChange();
  const id = useId();
  const may = roleCovers(role, paused ? 'admin' : 'manager');
  if (!paused && !may) return null;
  const done = paused ? 'Actions happen again' : 'All actions are paused';
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pt-3 max-md:px-2">
      {paused ? (
        <p role="status" className="mb-2 flex items-center gap-2 rounded-md bg-warning-soft px-3 py-2 text-warning">
          <CirclePause aria-hidden className="size-4 shrink-0" />
          All actions are paused. Nothing is carried out, and nothing can be approved.
        </p>
      ) : null}
      {may && !open ? (
        <Button variant="ghost" onClick={() => setOpen(true)}>
          {paused ? 'Let actions happen again' : 'Pause all actions'}
        </Button>
      ) : null}
      {may && open ? (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (!note.trim()) return;
            change(() => setPaused({ paused: !paused, note }), done);
            setOpen(false);
            setNote('');
          }}
        >
          <div className="min-w-56 flex-1">
            <label htmlFor={id} className="mb-1 block text-muted text-xs">
              {paused ? 'Why they may happen again' : 'Why all actions stop'}
            </label>
            <Input id={id} value={note} onChange={(event) => setNote(event.target.value)} autoFocus required />
          </div>
          <Button type="submit" variant={paused ? 'primary' : 'danger'} disabled={pending || note.trim() === ''}>
            {paused ? 'Go on' : 'Pause all actions'}
          </Button>
          <Button variant="ghost" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        </form>
      ) : null}
    </div>
  );
}
