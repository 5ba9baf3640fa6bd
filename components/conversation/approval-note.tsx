import type { Proposal } from '@/lib/actions/proposal';
import { type Role, roleCovers } from '@/lib/platform/actor';
import type { ConsoleActions } from '../console-actions';
import { ROLE_LABELS } from '../text/labels';
import { Button } from '../ui/button';
import { useChange } from '../use-change';

/** The person who looks at an action. */
export type Me = { id: string; role: Role };

/** What keeps this person from approving, in words; null where nothing does. */
export function obstacle(action: Proposal, me: Me): string | null {
  if (!roleCovers(me.role, action.rule.role)) {
    return `This amount has to be approved by ${ROLE_LABELS[action.rule.role].toLowerCase()}s.`;
  }
  return action.approval?.firstApprovedById === me.id ? 'You have approved it: now somebody else has to.' : null;
}

type Props = { action: Proposal; me: Me; undo: ConsoleActions['undo'] };

/** Who else has to approve, and who has already. */
export function ApprovalNote({ action, me, undo }: Props) {
  const [pending, change] = useChange();
  const first = action.approval?.firstApprovedById ?? null;
  const text = [
    obstacle(action, me),
    action.rule.people === 2 && first === null ? 'Two people have to approve this.' : null,
    first !== null && first !== me.id
      ? `${action.firstApprovedBy ?? 'Somebody'} has approved it; one more has to.`
      : null,
  ].filter((one) => one !== null);
  if (text.length === 0) return null;
  return (
    <p className="flex w-full flex-wrap items-center gap-2 text-muted text-xs">
      {text.join(' ')}
      {first === me.id ? (
        <Button
          size="sm"
          variant="ghost"
          disabled={pending}
          onClick={() => change(() => undo({ actionId: action.id }), 'Taken back')}
        >
          Take it back
        </Button>
      ) : null}
    </p>
  );
}
