'use client';
import { CircleDollarSign, CircleX, MailPlus, Percent, Ticket } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionView } from '@/lib/actions/queries';
import type { Order } from '@/lib/backend/schema';
import { money } from '../text/format';
import { ACTION_STATE_LABELS, readable } from '../text/labels';
import { Time } from '../text/time';
import { ACTION_TONES } from '../text/tones';
import { Badge, type Tone } from '../ui/badge';
import { ConditionList } from './condition-list';
import { actionName } from './thread-items';

const ICONS = { refund: CircleDollarSign, cancel: CircleX, discount: Percent, trial: Ticket, email_change: MailPlus };

const VERDICTS: Record<string, { text: string; tone: Tone }> = {
  approve: { text: 'Recommends approving', tone: 'success' },
  approve_partial: { text: 'Recommends approving in part', tone: 'warning' },
  decline: { text: 'Recommends declining', tone: 'danger' },
  answer: { text: 'Recommends answering', tone: 'neutral' },
  check: { text: 'Recommends checking first', tone: 'warning' },
};

type Props = { action: ActionView; order: Order | null; children?: ReactNode };

/** An action that the agent proposes or carried out: what, why, and each rule with the value it saw. Controls come as children. */
export function ActionCard({ action, order, children }: Props) {
  const Icon = ICONS[action.kind];
  const failing = action.conditions.filter((condition) => !condition.ok).length;
  return (
    <section
      aria-label={`${actionName(action)}: ${ACTION_STATE_LABELS[action.state]}`}
      className="rounded-lg border border-border-strong bg-raised"
    >
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-border border-b px-3.5 py-2.5">
        <Icon aria-hidden className="size-4 text-accent-ink" />
        <h2 className="font-semibold text-base tabular-nums">{actionName(action)}</h2>
        <Badge tone={ACTION_TONES[action.state]}>{ACTION_STATE_LABELS[action.state]}</Badge>
        {action.approval?.status === 'pending' ? (
          <span className="ml-auto text-muted text-xs">
            Due <Time at={action.approval.dueAt} />
          </span>
        ) : null}
      </header>
      <div className="px-3.5 py-2.5">
        <Subject action={action} order={order} />
        {action.recommendation ? (
          <p className="mt-2.5 rounded-md bg-sunken px-3 py-2">
            <Badge tone={VERDICTS[action.recommendation.verdict]?.tone ?? 'neutral'} className="mr-2">
              {VERDICTS[action.recommendation.verdict]?.text ?? readable(action.recommendation.verdict)}
            </Badge>
            {action.recommendation.text}
          </p>
        ) : null}
        {action.conditions.length > 0 ? (
          <details className="mt-2.5" open={action.state === 'proposed'}>
            <summary className="rounded text-muted text-xs">
              {failing === 0 ? 'All conditions hold' : `${failing} of ${action.conditions.length} conditions fail`}
            </summary>
            <ConditionList conditions={action.conditions} />
          </details>
        ) : null}
        {action.error ? <p className="mt-2 text-danger text-xs">Backend: {action.error}</p> : null}
      </div>
      {children ? <footer className="border-border border-t px-3.5 py-2.5">{children}</footer> : null}
    </section>
  );
}

/** The order or subscription it is about. */
function Subject({ action, order }: { action: ActionView; order: Order | null }) {
  const rows: [string, ReactNode][] = [];
  if (action.orderId)
    rows.push([
      'Order',
      <span className="font-medium" key="o">
        {action.orderId}
      </span>,
    ]);
  if (order) {
    rows.push(['For', order.description || '—']);
    rows.push(['Paid', `${money(order.money)} · ${readable(order.payment.status).toLowerCase()}`]);
    rows.push(['Delivery', readable(order.delivery.status)]);
  }
  if (action.subscriptionId) rows.push(['Subscription', action.subscriptionId]);
  if (action.policyVersion !== null) rows.push(['Policy', `Version ${action.policyVersion}`]);
  const reviewedAt = action.approval?.reviewedAt;
  if (reviewedAt) rows.push(['Overdue', <Reviewed key="r" at={reviewedAt} />]);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Reviewed({ at }: { at: Date }) {
  return (
    <>
      facts read again <Time at={at} />
    </>
  );
}
