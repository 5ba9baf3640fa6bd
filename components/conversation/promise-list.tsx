import type { PromiseKind, PromiseState } from '@/db/schema/promises';
import type { PromiseView } from '@/lib/promises/queries';
import type { ConsoleActions } from '../console-actions';
import { money } from '../text/format';
import { Time } from '../text/time';
import { Badge, type Tone } from '../ui/badge';
import { Button } from '../ui/button';
import { useChange } from '../use-change';

const KINDS: Record<PromiseKind, string> = {
  refund_arrives: 'Refund arrives',
  refund_clarified: 'Find out about the refund',
  refund: 'Refund',
  cancellation: 'Cancellation',
  discount: 'Discount',
  free_days: 'Free days',
  order_arrives: 'Order arrives',
  person_answers: 'A colleague answers',
  call: 'Call',
  date: 'Something by a date',
};

const STATES: Record<PromiseState, { text: string; tone: Tone }> = {
  open: { text: 'Open', tone: 'accent' },
  kept: { text: 'Kept', tone: 'success' },
  broken: { text: 'Not kept in time', tone: 'danger' },
  void: { text: 'Overtaken', tone: 'neutral' },
};

/** What the customer was promised, by whom and by when, and what became of it. */
export function PromiseList({ promises, keep }: { promises: PromiseView[]; keep: ConsoleActions['keep'] }) {
  const [pending, change] = useChange();
  return (
    <ul className="flex flex-col gap-2">
      {promises.map((one) => (
        <li key={one.id}>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="min-w-0 font-medium">{nameOf(one)}</span>
            <Badge tone={STATES[one.state].tone} className="ml-auto">
              {STATES[one.state].text}
            </Badge>
          </p>
          <p className="text-muted text-xs">
            {one.source === 'person' ? (one.madeBy ?? 'A colleague') : 'AI agent'} <Time at={one.createdAt} />
            {' · '}
            {one.settledAt ? (
              <>
                {STATES[one.state].text.toLowerCase()} <Time at={one.settledAt} />
              </>
            ) : (
              <>
                due <Time at={one.dueAt} />
              </>
            )}
          </p>
          {one.settledAt ? null : (
            <Button
              size="sm"
              variant="ghost"
              className="-ml-2.5 max-md:h-10"
              disabled={pending}
              aria-label={`Mark as kept: ${nameOf(one)}`}
              onClick={() => change(() => keep({ promiseId: one.id }), 'Marked as kept')}
            >
              Mark as kept
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function nameOf({ kind, subject, amount, currency, size }: PromiseView): string {
  const value = amount !== null && currency ? money({ amount, currency }) : size === null ? null : sizeText(kind, size);
  return [KINDS[kind], value, subject].filter(Boolean).join(' · ');
}

function sizeText(kind: PromiseKind, size: number): string {
  return kind === 'free_days' ? `${size} days` : `${size} %`;
}
