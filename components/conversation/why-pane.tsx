'use client';
import { CircleHelp } from 'lucide-react';
import Link from 'next/link';
import type { RunHead, RunView } from '@/lib/conversations/queries/list-runs';
import { toRoute } from '../shell/route';
import { ExactTime } from '../text/exact-time';
import { duration } from '../text/format';
import { ENGINE_LABELS, labelOf, REASON_LABELS, readable, STATUS_LABELS } from '../text/labels';
import { Badge } from '../ui/badge';
import { cn } from '../ui/cn';
import { EmptyState } from '../ui/empty-state';
import { WhyDecision } from './why-decision';
import { WhyFacts } from './why-facts';
import { WhyStep } from './why-step';
import { WhyTriage } from './why-triage';

type Props = {
  runs: RunHead[];
  run: RunView | null;
  /** The address of the Why tab for a run. */
  hrefOf: (runId: string) => string;
};

/** Why the agent did what it did: what a run understood, read, decided and sent, step by step. */
export function WhyPane({ runs, run, hrefOf }: Props) {
  if (!run) {
    return (
      <EmptyState icon={CircleHelp} title="No run yet" text="What the agent does with a message is explained here." />
    );
  }
  const took = run.finishedAt ? run.finishedAt.getTime() - run.startedAt.getTime() : null;
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-4">
      {runs.length > 1 ? <RunPicker runs={runs} currentId={run.id} hrefOf={hrefOf} /> : null}
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-3 text-muted text-xs">
        <ExactTime at={run.startedAt} />
        {run.engine ? <span>{ENGINE_LABELS[run.engine]}</span> : null}
        {run.policyVersion === null ? null : <span>Policy version {run.policyVersion}</span>}
        {took === null ? (
          <span>{readable(run.status)}</span>
        ) : (
          <span className="tabular-nums">{duration(took)} in all</span>
        )}
        {run.status === 'superseded' ? <Badge>Superseded by a newer message</Badge> : null}
      </header>
      {run.error ? (
        <p role="alert" className="mb-3 rounded-md bg-danger-soft px-3 py-2 text-danger">
          {run.error}
        </p>
      ) : null}
      <WhyDecision run={run} />
      {run.triage ? <WhyTriage triage={run.triage} redaction={run.redaction} /> : null}
      {run.facts ? <WhyFacts facts={run.facts} /> : null}
      <h2 className="pt-2 pb-2 font-semibold text-sm">Steps</h2>
      <ol aria-label="Steps of the run">
        {run.steps.map((step, index) => (
          <WhyStep key={step.name} step={step} runStart={run.startedAt} last={index === run.steps.length - 1} />
        ))}
      </ol>
      {run.steps.length === 0 ? <p className="text-muted">No step has finished yet.</p> : null}
    </div>
  );
}

function RunPicker({ runs, currentId, hrefOf }: { runs: RunHead[]; currentId: string; hrefOf: Props['hrefOf'] }) {
  return (
    <nav aria-label="Runs" className="scroll-quiet -mx-1 mb-3 flex gap-1 overflow-x-auto p-1">
      {runs.map((one, index) => (
        <Link
          key={one.id}
          href={toRoute(hrefOf(one.id))}
          scroll={false}
          aria-current={one.id === currentId ? 'true' : undefined}
          className={cn(
            'flex h-7 shrink-0 items-center gap-1.5 rounded-md border px-2 text-xs',
            one.id === currentId
              ? 'border-accent bg-accent-soft text-accent-ink'
              : 'border-border text-muted hover:bg-hover',
          )}
        >
          Run {runs.length - index}
          <span>· {runTitle(one)}</span>
        </Link>
      ))}
    </nav>
  );
}

function runTitle(run: RunHead): string {
  if (run.status !== 'finished') return readable(run.status).toLowerCase();
  if (run.reason) return labelOf(REASON_LABELS, run.reason).toLowerCase();
  return run.outcome ? labelOf(STATUS_LABELS, run.outcome).toLowerCase() : 'finished';
}
