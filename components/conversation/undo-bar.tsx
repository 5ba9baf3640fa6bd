'use client';
import { useEffect, useState } from 'react';
import type { ConsoleActions } from '../console-actions';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { Spinner } from '../ui/spinner';
import { useChange } from '../use-change';

type Props = {
  actionId: string;
  /** When it is carried out, and what the server's clock says now: the reader's own clock may be wrong. */
  until: Date;
  serverNow: Date;
  undo: ConsoleActions['undo'];
  /** Where a key takes it back as well. */
  keyHint?: boolean;
};

/** The seconds in which an approval can be taken back, counting down. */
export function UndoBar({ actionId, until, serverNow, undo, keyHint = false }: Props) {
  const left = useSecondsLeft(until.getTime() - serverNow.getTime());
  const [pending, change] = useChange();
  if (left === 0) {
    return (
      <p role="status" className="flex items-center gap-2 text-muted">
        <Spinner /> Being carried out
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p role="timer" className="text-muted tabular-nums">
        Carried out in {left} s
      </p>
      <Button
        disabled={pending}
        className="max-md:h-10"
        onClick={() => change(() => undo({ actionId }), 'Taken back. Nothing was carried out.')}
      >
        {pending ? <Spinner /> : null}
        Undo
      </Button>
      {keyHint ? (
        <span aria-hidden className="text-muted text-xs max-md:hidden">
          <Kbd>u</Kbd>
        </span>
      ) : null}
    </div>
  );
}

/** Counts whole seconds down to 0 from the first time it is shown. */
function useSecondsLeft(startMs: number): number {
  const [left, setLeft] = useState(startMs);
  useEffect(() => {
    const end = performance.now() + startMs;
    const timer = setInterval(() => {
      const rest = end - performance.now();
      setLeft(rest);
      if (rest <= 0) clearInterval(timer);
    }, 200);
    return () => clearInterval(timer);
  }, [startMs]);
  return Math.max(0, Math.ceil(left / 1000));
}
