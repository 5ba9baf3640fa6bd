import { Check, X } from 'lucide-react';
import type { ConditionView } from '@/lib/conversations/queries/run-view';
import { cn } from '../ui/cn';

/** Rules as they were checked: held or not, what was seen, and what it was held against. */
export function ConditionList({ conditions }: { conditions: ConditionView[] }) {
  return (
    <ul aria-label="Conditions" className="divide-y divide-border/70">
      {conditions.map((condition) => {
        const Icon = condition.ok ? Check : X;
        return (
          <li key={condition.id} className="flex items-start gap-2 py-1.5">
            <span
              className={cn(
                'mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full',
                condition.ok ? 'bg-success-soft text-success' : 'bg-danger-soft text-danger',
              )}
            >
              <Icon aria-hidden className="size-3" strokeWidth={3} />
              <span className="sr-only">{condition.ok ? 'Holds' : 'Fails'}</span>
            </span>
            <span className="w-7 shrink-0 text-muted text-xs leading-5 tabular-nums">{condition.id}</span>
            <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-3">
              <span className={cn(condition.ok ? '' : 'font-medium')}>{condition.label}</span>
              <span className="text-muted text-xs">
                {condition.seen}
                {condition.limit ? <span className="tabular-nums"> · limit {condition.limit}</span> : null}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
