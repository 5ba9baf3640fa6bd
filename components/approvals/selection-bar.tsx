'use client';
import type { Proposal } from '@/lib/actions/proposal';
import type { ApproveSelected } from '../console-actions';
import { Button } from '../ui/button';
import { Spinner } from '../ui/spinner';
import { useChange } from '../use-change';
import { summary } from './selection';

type Props = {
  selected: Proposal[];
  approveSelected: ApproveSelected;
  onClear: () => void;
};

/** What is selected, and the button that approves it all; it stays in sight while the list is scrolled. */
export function SelectionBar({ selected, approveSelected, onClear }: Props) {
  const [pending, change] = useChange();
  if (selected.length === 0) return null;
  const approve = () =>
    change(async () => {
      const outcome = await approveSelected({ actionIds: selected.map((one) => one.id) });
      onClear();
      return outcome;
    }, 'Approved');
  return (
    <section
      aria-label="Selected approvals"
      className="sticky top-0 z-10 mx-auto flex w-full max-w-3xl flex-wrap items-center gap-2 border-border border-b bg-surface px-4 py-2 max-md:px-2"
    >
      <p role="status" className="min-w-0 flex-1 font-medium tabular-nums">
        {summary(selected)}
      </p>
      <Button variant="primary" disabled={pending} className="max-md:h-10" onClick={approve}>
        {pending ? <Spinner /> : null}
        {selected.length === 1 ? 'Approve' : `Approve ${selected.length} together`}
      </Button>
      <Button variant="ghost" disabled={pending} className="max-md:h-10" onClick={onClear}>
        Clear
      </Button>
    </section>
  );
}
