'use client';
import { RotateCcw } from 'lucide-react';
import type { Outcome } from '../console-actions';
import { Time } from '../text/time';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { useChange } from '../use-change';

/** Something that failed for good and waits for a person to try it again. */
export type Failure = {
  key: string;
  title: string;
  detail: string;
  error: string | null;
  at: Date;
  /** What identifies it to the server when it is retried. */
  retry: Retry;
};
export type Retry = { kind: 'run' | 'event' | 'delivery'; id: string };

type Props = { label: string; failures: Failure[]; retry: (input: Retry) => Promise<Outcome> };

/** A table of failures with a button each. */
export function FailuresList({ label, failures, retry }: Props) {
  return (
    <ul aria-label={label} className="divide-y divide-border rounded-lg border border-border">
      {failures.map((failure) => (
        <FailureRow key={failure.key} failure={failure} retry={retry} />
      ))}
    </ul>
  );
}

function FailureRow({ failure, retry }: { failure: Failure; retry: Props['retry'] }) {
  const [pending, change] = useChange();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-2.5">
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex items-baseline gap-2">
          <span className="font-medium">{failure.title}</span>
          <span className="truncate font-mono text-muted text-xs">{failure.detail}</span>
          <Time at={failure.at} className="ml-auto shrink-0 text-muted text-xs" />
        </p>
        {failure.error ? <p className="mt-0.5 break-words text-danger text-xs">{failure.error}</p> : null}
      </div>
      <Button size="sm" disabled={pending} onClick={() => change(() => retry(failure.retry), 'It is tried again')}>
        {pending ? <Spinner /> : <RotateCcw aria-hidden />}
        Retry
      </Button>
    </li>
  );
}
