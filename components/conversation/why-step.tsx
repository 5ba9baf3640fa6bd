'use client';
import type { RunStepView } from '@/lib/conversations/queries/list-runs';
import type { Exchange } from '@/lib/conversations/queries/step-view';
import { duration } from '../text/format';
import { labelOf } from '../text/labels';
import { Badge } from '../ui/badge';
import { cn } from '../ui/cn';

const STEP_LABELS: Record<string, string> = {
  triage: 'Understand the message',
  facts: 'Read the facts',
  decide: 'Decide by policy',
  act: 'Carry out the action',
  reply: 'Write the reply',
  deliver: 'Deliver the reply',
  note: 'Leave a note for people',
  'update-ticket': 'Update the ticket',
};

type StepProps = { step: RunStepView; runStart: Date; last: boolean };

/** A step on the time line: when it began in the run, how long it took and all that it recorded. */
export function WhyStep({ step, runStart, last }: StepProps) {
  const offset = Math.max(0, step.startedAt.getTime() - runStart.getTime());
  const empty = typeof step.detail !== 'object' || step.detail === null || Object.keys(step.detail).length === 0;
  return (
    <li className={cn('relative ml-1.5 border-border border-l pb-3 pl-5', last && 'border-transparent')}>
      <span aria-hidden className="-left-[4.5px] absolute top-1.5 size-2 rounded-full bg-accent ring-4 ring-surface" />
      <div className="flex items-baseline gap-2">
        <span className="font-medium">{labelOf(STEP_LABELS, step.name.split(':')[0] ?? step.name)}</span>
        <span className="text-muted text-xs tabular-nums">{duration(step.durationMs)}</span>
        <span className="ml-auto text-muted text-xs tabular-nums">after {duration(offset)}</span>
      </div>
      {step.exchanges.map((exchange) => (
        <ExchangeBox key={`${exchange.label} ${exchange.method} ${exchange.path}`} exchange={exchange} />
      ))}
      {empty ? null : (
        <details className="mt-1">
          <summary className="w-fit rounded text-muted text-xs">Record</summary>
          <Code value={step.detail} />
        </details>
      )}
    </li>
  );
}

/** One call to another system: what was sent and what came back. */
function ExchangeBox({ exchange }: { exchange: Exchange }) {
  const ok = typeof exchange.status === 'number' ? exchange.status < 400 : exchange.status === 'done';
  return (
    <details className="mt-1.5 rounded-md border border-border bg-raised">
      <summary className="flex items-center gap-2 rounded-md px-2.5 py-1.5">
        <Badge tone="outline" className="font-mono">
          {exchange.method}
        </Badge>
        <span className="min-w-0 flex-1 truncate font-mono text-xs">{exchange.path}</span>
        {exchange.status === null ? null : <Badge tone={ok ? 'success' : 'danger'}>{exchange.status}</Badge>}
      </summary>
      <div className="border-border border-t px-2.5 py-2">
        <p className="text-muted text-xs">Sent</p>
        <Code value={exchange.body} />
        <p className="mt-2 text-muted text-xs">Answer</p>
        <Code value={exchange.answer} />
      </div>
    </details>
  );
}

function Code({ value }: { value: unknown }) {
  return (
    <pre className="mt-1 whitespace-pre-wrap break-words rounded bg-sunken px-2.5 py-2 font-mono text-xs">
      {JSON.stringify(value, null, 2) ?? 'nothing'}
    </pre>
  );
}
