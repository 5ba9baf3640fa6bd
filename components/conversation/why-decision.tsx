import type { ConversationStatus } from '@/db/schema/conversations';
import type { RunView } from '@/lib/conversations/queries/list-runs';
import type { DecisionView } from '@/lib/conversations/queries/run-view';
import { labelOf, REASON_LABELS, readable, STATUS_LABELS } from '../text/labels';
import { STATUS_TONES } from '../text/tones';
import { Badge } from '../ui/badge';
import { ConditionList } from './condition-list';
import { WhyBox } from './why-box';

/** The decision with its reasons, and each rule it rests on. */
export function WhyDecision({ run }: { run: RunView }) {
  const { decision } = run;
  const outcome = run.outcome ?? decision?.outcome;
  if (!outcome) return null;
  const reasons = decision?.reasons ?? [];
  return (
    <WhyBox title="Decision">
      <p className="flex flex-wrap items-center gap-1.5">
        <Badge tone={isStatus(outcome) ? STATUS_TONES[outcome] : 'neutral'}>{labelOf(STATUS_LABELS, outcome)}</Badge>
        {reasons.map((reason, index) => (
          <Badge key={reason} tone={index === 0 ? 'warning' : 'outline'}>
            {labelOf(REASON_LABELS, reason)}
          </Badge>
        ))}
        {decision && decision.priority !== 'normal' ? (
          <Badge tone={decision.priority === 'urgent' ? 'danger' : 'warning'}>
            {readable(decision.priority)} priority
          </Badge>
        ) : null}
      </p>
      {decision ? <Findings decision={decision} /> : null}
      {decision && decision.conditions.length > 0 ? (
        <div className="mt-3">
          <h3 className="text-muted text-xs">Refund conditions{decision.orderId ? ` for ${decision.orderId}` : ''}</h3>
          <ConditionList conditions={decision.conditions} />
        </div>
      ) : null}
    </WhyBox>
  );
}

function Findings({ decision }: { decision: DecisionView }) {
  return (
    <>
      {decision.findings.length > 0 ? (
        <ul className="mt-2 list-inside list-disc">
          {decision.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      ) : null}
      {decision.recommendation ? (
        <p className="mt-2">
          <span className="font-medium">Recommends: {readable(decision.recommendation.verdict).toLowerCase()}.</span>{' '}
          {decision.recommendation.text}
        </p>
      ) : null}
      {decision.actions.length > 0 ? (
        <p className="mt-2 text-muted">
          Actions:{' '}
          {decision.actions
            .map(
              (action) =>
                `${readable(action.spec.kind).toLowerCase()} (${action.mode === 'auto' ? 'automatic' : 'by approval'})`,
            )
            .join(', ')}
        </p>
      ) : null}
      {decision.parts.length > 0 ? (
        <p className="mt-1 text-muted">
          The reply says: {decision.parts.map((part) => readable(part.kind).toLowerCase()).join(', ')}
        </p>
      ) : null}
    </>
  );
}

function isStatus(value: string): value is ConversationStatus {
  return Object.hasOwn(STATUS_TONES, value);
}
