'use client';
import { useEffect, useId, useRef, useState, useTransition } from 'react';
import type { Proposal } from '@/lib/actions/proposal';
import type { ConsoleActions, Outcome } from '../console-actions';
import { money } from '../text/format';
import { Button } from '../ui/button';
import { Input, Textarea } from '../ui/input';
import { Kbd } from '../ui/kbd';
import { notify } from '../ui/notify';
import { Spinner } from '../ui/spinner';
import { amountText, parseAmount } from './amount';
import { ApprovalNote, type Me, obstacle } from './approval-note';
import { actionNameInSentence } from './thread-items';

type Panel = 'approve' | 'amount' | 'decline';
type Props = {
  action: Proposal;
  me: Me;
  actions: Pick<ConsoleActions, 'approve' | 'decline' | 'undo'>;
  /** Filled with what the keys call: `a` puts the focus on Approve, `d` opens the reason. */
  keys?: React.RefObject<{ approve: () => void; decline: () => void } | null>;
  onDecided?: () => void;
};

/** Approve, approve less, or decline with a reason. Nothing is shown as done before the server says so: this is money. */
export function ActionControls({ action, me, actions, keys, onDecided }: Props) {
  const { approve, decline } = actions;
  const [panel, setPanel] = useState<Panel>('approve');
  const [pending, start] = useTransition();
  const button = useRef<HTMLButtonElement>(null);
  const act = (work: () => Promise<Outcome>, done: string) =>
    start(async () => {
      const outcome = await work();
      if (!outcome.ok) {
        notify.error(outcome.message);
        return;
      }
      notify.success(outcome.message ?? done);
      onDecided?.();
    });
  useEffect(() => {
    if (!keys) return;
    keys.current = {
      approve: () => {
        setPanel('approve');
        requestAnimationFrame(() => button.current?.focus());
      },
      decline: () => setPanel('decline'),
    };
    return () => {
      keys.current = null;
    };
  }, [keys]);
  if (panel === 'amount' && action.amount !== null && action.currency) {
    return (
      <AmountPanel
        amount={action.approval?.proposedAmount ?? action.amount}
        currency={action.currency}
        suggested={action.recommendation?.money?.amount ?? null}
        pending={pending}
        onCancel={() => setPanel('approve')}
        onApprove={(amount) => act(() => approve({ actionId: action.id, amount }), 'Approved')}
      />
    );
  }
  if (panel === 'decline') {
    return (
      <DeclinePanel
        pending={pending}
        onCancel={() => setPanel('approve')}
        onDecline={(reason) => act(() => decline({ actionId: action.id, reason }), 'Declined')}
      />
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ApprovalNote action={action} me={me} undo={actions.undo} />
      <Button
        ref={button}
        variant="primary"
        disabled={pending || obstacle(action, me) !== null}
        className="max-md:h-10"
        onClick={() => act(() => approve({ actionId: action.id }), 'Approved')}
      >
        {pending ? <Spinner /> : null}
        Approve {actionNameInSentence(action)}
      </Button>
      {action.amount === null ? null : (
        <Button disabled={pending} className="max-md:h-10" onClick={() => setPanel('amount')}>
          Change amount
        </Button>
      )}
      <Button variant="danger" disabled={pending} className="max-md:h-10" onClick={() => setPanel('decline')}>
        Decline
      </Button>
      <span aria-hidden className="ml-auto flex gap-1 text-muted text-xs max-md:hidden">
        <Kbd>a</Kbd>
        <Kbd>d</Kbd>
      </span>
    </div>
  );
}

type AmountProps = {
  amount: number;
  currency: string;
  suggested: number | null;
  pending: boolean;
  onCancel: () => void;
  onApprove: (amount: number) => void;
};

function AmountPanel({ amount, currency, suggested, pending, onCancel, onApprove }: AmountProps) {
  const [text, setText] = useState(amountText(suggested ?? amount, currency));
  const id = useId();
  const parsed = parseAmount(text, currency, amount);
  const most = money({ amount, currency });
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (parsed !== null) onApprove(parsed);
      }}
    >
      <div>
        <label htmlFor={id} className="mb-1 block text-muted text-xs">
          Amount in {currency}, at most {most}
        </label>
        <Input
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputMode="decimal"
          autoFocus
          aria-invalid={parsed === null}
          className="w-36 tabular-nums"
        />
      </div>
      <Button type="submit" variant="primary" disabled={pending || parsed === null}>
        {pending ? <Spinner /> : null}
        {parsed === null ? 'Approve' : `Approve ${money({ amount: parsed, currency })}`}
      </Button>
      <Button variant="ghost" onClick={onCancel} disabled={pending}>
        Cancel
      </Button>
      <p role="status" className="w-full text-danger text-xs empty:hidden">
        {parsed === null ? `Enter an amount above nothing and up to ${most}.` : ''}
      </p>
    </form>
  );
}

type DeclineProps = { pending: boolean; onCancel: () => void; onDecline: (reason: string) => void };

function DeclinePanel({ pending, onCancel, onDecline }: DeclineProps) {
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onDecline(reason);
      }}
    >
      <label htmlFor={id} className="text-muted text-xs">
        Why it is declined (for colleagues, not sent to the customer)
      </label>
      <Textarea id={id} value={reason} onChange={(event) => setReason(event.target.value)} autoFocus required />
      <div className="flex gap-2">
        <Button type="submit" variant="danger" disabled={pending || reason.trim() === ''}>
          {pending ? <Spinner /> : null}
          Decline
        </Button>
        <Button variant="ghost" onClick={onCancel} disabled={pending}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
